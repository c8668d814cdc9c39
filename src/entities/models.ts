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
  const word = ({ first }: Candidate) => (tokens[first] as Token).norm;
  const isLone = (candidate: Candidate) =>
    candidate.type === "person" && candidate.last - candidate.first === 1 && isGuess(candidate);
  const lone = new Set(candidates.filter(isLone).map(word));
  if (lone.size === 0) return;
  const models = new Set<string>();
  tokens.forEach(({ norm }, i) => {
    if (lone.has(norm) && isModelNumber(tokens[i + 1])) models.add(norm);
  });
  retain(candidates, (candidate) => !isLone(candidate) || !models.has(word(candidate)));
}
