import { isPreposition, wordSet } from "../lexicon/index.js";
import { isNoun } from "./evaluation-clause.js";
import { norm, type Range, type Reading } from "./reading.js";
import { isDegree, isPredicated } from "./value.js";

const SHOWING = wordSet("tampil bermain");
const OWNING = wordSet("memiliki mempunyai punya");

/** What one has of feelings values nothing: `minat yang kuat`. */
const FEELINGS = wordSet("minat keinginan niat hasrat memori kenangan rasa perasaan hubungan");

/** With these the value is that of whoever has or shows it, a person too: `tim itu tampil sangat solid`. */
export const isHaving = (word: string): boolean => SHOWING.has(word) || OWNING.has(word);

/** `(tim itu tampil) sangat solid`, `(pasar itu memiliki) peran penting`; but not `(dapur memiliki) sertifikat laik higienis`. */
export function isHad(reading: Reading, start: number, verb: number, value: Range): boolean {
  if (!isNoun(reading, start, verb)) return false;
  const first = verb + 1;
  if (SHOWING.has(norm(reading, verb))) return isDegree(reading, first, value.first);
  if (value.first === first || FEELINGS.has(norm(reading, first)) || isCompared(reading, value.first)) return false;
  const next = reading.tokens[value.last];
  const closes = next === undefined || next.kind !== "word" || isPreposition(next.norm);
  return isPredicated(reading, first, value.first) || (value.first === first + 1 && closes);
}

/** `lokasi yang lebih baik`: than another's. */
function isCompared(reading: Reading, value: number): boolean {
  return norm(reading, value) === "lebih" || norm(reading, value - 1) === "lebih";
}
