import type { Token } from "../text/index.js";
import { type Candidate, type Findings, isGuess, retain } from "./candidate.js";
import { phraseOf, type Reading } from "./reading.js";
import type { Run } from "./scan/run.js";
import { isModelNumber } from "./scan/thing.js";

/** The runs less those that the article names behind their maker somewhere, which it marks as no names: `Yamaha Rakata`, `Rakata`. */
export function withoutModels(reading: Reading, runs: readonly Run[], { nothing }: Findings): readonly Run[] {
  const models = new Set(
    runs.flatMap(({ first, last, model }) => (model === true ? [phraseOf(reading, first, last)] : [])),
  );
  if (models.size === 0) return runs;
  return runs.filter(({ first, last }) => {
    if (!models.has(phraseOf(reading, first, last))) return true;
    for (let i = first; i < last; i++) nothing.add(i);
    return false;
  });
}

/** `Rakata` where the article has `Rakata X6` is no person. */
export function dropModels({ tokens }: Reading, candidates: Candidate[]): void {
  const models = new Set(tokens.flatMap(({ norm }, i) => (isModelNumber(tokens[i + 1]) ? [norm] : [])));
  if (models.size === 0) return;
  retain(candidates, (candidate) => {
    const { first, last, type } = candidate;
    return type !== "person" || last - first > 1 || !isGuess(candidate) || !models.has((tokens[first] as Token).norm);
  });
}
