import type { Token } from "../text/index.js";
import { type Findings, PRIORITY } from "./candidate.js";
import { Look, type Reading } from "./reading.js";
import { isAgeAt } from "./scan/bracket.js";

/** Articles with these words call people by their initials. */
const CRIME = ["tersangka", "pelaku", "korban", "terdakwa", "inisial", "berinisial"];

/** `MK (44)` among suspects is somebody, and no court; a country's letters are its own elsewhere in the article. */
export function readSuspects({ tokens, looks, lower }: Reading, { candidates }: Findings): void {
  if (!CRIME.some((word) => lower.has(word))) return;
  const isLetters = ({ first, last }: { first: number; last: number }) =>
    last - first === 1 && ((looks[first] ?? 0) & Look.AllCaps) !== 0 && (tokens[first] as Token).text.length < 4;
  const letters = new Set<string>();
  for (const candidate of candidates)
    if (isLetters(candidate) && isAgeAt(tokens, candidate.last)) letters.add((tokens[candidate.first] as Token).text);
  if (letters.size === 0) return;
  candidates.forEach((candidate, index) => {
    const { first, type } = candidate;
    if (type === "person" || !isLetters(candidate) || !letters.has((tokens[first] as Token).text)) return;
    if (type === "location" && !isAgeAt(tokens, first + 1)) return;
    candidates[index] = {
      ...candidate,
      type: "person",
      rule: "person/evidence",
      country: null,
      priority: PRIORITY.evidence,
    };
  });
}
