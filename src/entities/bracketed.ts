import type { Token } from "../text/index.js";
import { type Candidate, type Findings, PRIORITY } from "./candidate.js";
import type { Reading } from "./reading.js";

const SOURCES: ReadonlySet<string> = new Set(["tagger/organization", "tagger/location"]);

/** `Unit Layanan Aduan Surakarta (ULAS)`: the letters of a name that only the tagger found are its short form. */
export function pushBracketed({ tokens }: Reading, found: Findings): void {
  for (const candidate of [...found.candidates]) {
    const { last, type, rule } = candidate;
    if (!SOURCES.has(rule) || tokens[last]?.norm !== "(" || tokens[last + 2]?.norm !== ")") continue;
    const short = tokens[last + 1] as Token;
    if (!/^[A-Z]{2,8}$/u.test(short.text) || found.nothing.has(last + 1) || !isSpelt(tokens, candidate, short.norm))
      continue;
    const { start, end } = short;
    const range = { first: last + 1, last: last + 2, start, end };
    found.candidates.push({ ...range, type, rule: "acronym/bracket", country: null, priority: PRIORITY.pattern });
  }
}

/** Do the letters begin its words in their order, if not all of them? */
function isSpelt(tokens: readonly Token[], { first, last }: Candidate, letters: string): boolean {
  if (last - first < 2 || tokens[first]?.norm.charAt(0) !== letters.charAt(0)) return false;
  let next = 0;
  for (let i = first; i < last && next < letters.length; i++) {
    const { norm, kind } = tokens[i] as Token;
    if (kind === "word" && norm.charAt(0) === letters.charAt(next)) next++;
  }
  return next === letters.length;
}
