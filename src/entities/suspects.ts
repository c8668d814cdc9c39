import type { Token } from "../text/index.js";
import { type Findings, PRIORITY } from "./candidate.js";
import { Look, type Reading } from "./reading.js";
import { isAgeAt } from "./scan/bracket.js";
import { isNameWord } from "./scan/name.js";

/** Articles with these words call people by their initials. */
const CRIME = ["tersangka", "pelaku", "korban", "terdakwa", "inisial", "berinisial"];

/** `berinisial JT, SR, dan MN`, `saksi atas nama SR` */
export function readInitials(reading: Reading, { candidates, nothing }: Findings): void {
  const { tokens, lower, capital } = reading;
  if (!["berinisial", "nama"].some((word) => lower.has(word) || capital.has(word))) return;
  tokens.forEach(({ norm }, index) => {
    if (norm !== "berinisial" && !(norm === "nama" && tokens[index - 1]?.norm === "atas")) return;
    for (let i = index + 1; i < index + LONGEST_ROW; i++) {
      const { text, start, end } = tokens[i] ?? { text: "", start: 0, end: 0 };
      if (text === "," || text === "dan" || text === "serta" || text === "&") continue;
      // `atas nama PT Melati`
      if (!/^\p{Lu}{1,4}$/u.test(text) || isNameWord(reading, i + 1)) return;
      nothing.delete(i);
      const range = { first: i, last: i + 1, start, end };
      candidates.push({ ...range, type: "person", rule: "person/evidence", country: null, priority: PRIORITY.pattern });
      if (isAgeAt(tokens, i + 1)) i += 3;
    }
  });
}
const LONGEST_ROW = 24;

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
