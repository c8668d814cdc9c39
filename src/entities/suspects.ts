import type { Token } from "../text/index.js";
import { type Findings, PRIORITY } from "./candidate.js";
import { knownNameAt } from "./known.js";
import { Look, type Reading } from "./reading.js";
import { isAgeAt } from "./scan/bracket.js";
import { isNameWord } from "./scan/name.js";

/** Articles with these words call people by their initials. */
const CRIME = ["tersangka", "pelaku", "korban", "terdakwa", "inisial", "berinisial"];

/** People whom the article calls by letters: what it says in one place of them holds in all. */
export function readLetters(reading: Reading, found: Findings): void {
  const letters = new Set<string>();
  readInitials(reading, found, letters);
  readSuspects(reading, found, letters);
}

/** `berinisial JT, SR, dan MN`, `saksi atas nama SR` */
function readInitials(reading: Reading, { candidates, nothing }: Findings, letters: Set<string>): void {
  const { tokens, lower, capital } = reading;
  if (!["berinisial", "nama"].some((word) => lower.has(word) || capital.has(word))) return;
  tokens.forEach(({ norm }, index) => {
    if (norm !== "berinisial" && !(norm === "nama" && tokens[index - 1]?.norm === "atas")) return;
    for (let i = index + 1; i < index + LONGEST_ROW; i++) {
      const { text, start, end } = tokens[i] ?? { text: "", start: 0, end: 0 };
      if (text === "," || text === "dan" || text === "serta" || text === "&") continue;
      // `atas nama PT Melati`
      if (!/^[A-Z]{1,4}$/u.test(text) || isNameWord(reading, i + 1)) return;
      nothing.delete(i);
      letters.add(text);
      const range = { first: i, last: i + 1, start, end };
      candidates.push({ ...range, type: "person", rule: "person/evidence", country: null, priority: PRIORITY.pattern });
      if (isAgeAt(tokens, i + 1)) i += 3;
    }
  });
}
const LONGEST_ROW = 24;
/** Nobody's but a person's: a victim may be one of anything (`korban PHK`). */
const SUSPECT = /^ter(?:sangka|dakwa)$/u;

/** `MK (44)`, `tersangka JM` among suspects are somebody, and no court; a country's letters are its own elsewhere in the article. */
function readSuspects({ tokens, looks, lower }: Reading, { candidates }: Findings, letters: Set<string>): void {
  if (!CRIME.some((word) => lower.has(word))) return;
  const isLetters = ({ first, last }: { first: number; last: number }) =>
    last - first === 1 && ((looks[first] ?? 0) & Look.AllCaps) !== 0 && (tokens[first] as Token).text.length < 4;
  const isSuspect = (index: number) =>
    SUSPECT.test(tokens[index - 1]?.norm ?? "") && knownNameAt(tokens, index) === null && !isNameAt(index + 1);
  const isNameAt = (index: number) => ((looks[index] ?? 0) & (Look.Word | Look.Capital)) === (Look.Word | Look.Capital);
  for (const candidate of candidates)
    if (isLetters(candidate) && (isAgeAt(tokens, candidate.last) || isSuspect(candidate.first)))
      letters.add((tokens[candidate.first] as Token).text);
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
