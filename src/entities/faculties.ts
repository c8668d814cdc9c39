import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { type Candidate, PRIORITY } from "./candidate.js";
import type { Reading } from "./reading.js";

const ACADEMIC = wordSet("fakultas lembaga departemen pusat universitas institut");
/** What research groups with an English name end in. */
const RESEARCH = wordSet("group center centre institute lab laboratory");

/**
 * `Pusat Studi Hukum | Fakultas Hukum Universitas Melati`, `Zelmora Research Group | Fakultas Ekonomi`: a unit and the faculty that it belongs to,
 * with nothing between them, are one name.
 */
export function joinFaculties({ tokens }: Reading, candidates: Candidate[]): void {
  const ends = new Map<number, Candidate>();
  for (const candidate of candidates) if (candidate.type === "organization") ends.set(candidate.last, candidate);
  const joined: Candidate[] = [];
  // From the front, so that a third one joins what two have become
  for (const candidate of [...ends.values()].sort((a, b) => a.first - b.first)) {
    const before = ends.get(candidate.first);
    const { norm } = tokens[candidate.first] as Token;
    if (before === undefined || before.rule === "custom" || candidate.rule === "custom" || !ACADEMIC.has(norm))
      continue;
    if (norm !== "fakultas" && !RESEARCH.has((tokens[before.last - 1] as Token).norm)) continue;
    const { first, start } = before;
    const whole: Candidate = { ...candidate, first, start, priority: PRIORITY.pattern };
    ends.set(candidate.last, whole);
    joined.push(whole);
  }
  for (const candidate of joined) candidates.push(candidate);
}
