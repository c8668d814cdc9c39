import { verbVoice, wordSet } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import { CONDITIONS } from "./value.js";
import { EXAMPLES, INSERTED_CUES, SUBORDINATORS } from "./words.js";

const ABOUT = wordSet(
  "menurut saya kami kita aku dari soal bicara bicara-bicara ditanya dilihat melihat untuk bagi terkait",
);

/** The `kalau` that opens the sentence before a clause, or -1; `kalau menurut saya` sets no condition. */
export function conditionBefore(reading: Reading, first: number, last: number): number {
  for (let index = first; index < last && index < first + 60; index++)
    if (CONDITIONS.has(norm(reading, index)) && !ABOUT.has(norm(reading, index + 1))) return index;
  return -1;
}

/** `, menurut saya,`: its closing comma; `, seperti A, B, dan C`: its opening word, for what follows is a list; else -1. */
export function insertionEnd(reading: Reading, comma: number, last: number): number {
  const word = norm(reading, comma + 1);
  if (EXAMPLES.has(word)) return comma + 1;
  if (!INSERTED_CUES.has(word)) return -1;
  for (let index = comma + 2; index < last && index < comma + 9; index++)
    if (norm(reading, index) === ",") return index;
  return -1;
}

export function holdsVerb(reading: Reading, first: number, last: number): boolean {
  for (let index = Math.max(first, last - 40); index < last; index++) {
    if (
      reading.mentionAt[index] === -1 &&
      (verbVoice(norm(reading, index)) !== null || norm(reading, index) === "bisa")
    )
      return true;
  }
  return false;
}

export function opensClause(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return true;
  if (token.kind === "punctuation") return token.norm !== "(" && token.norm !== ")";
  return (
    SUBORDINATORS.has(token.norm) || token.norm === "tetapi" || token.norm === "tapi" || token.norm === "melainkan"
  );
}

export function inversionEnd(reading: Reading, first: number, last: number): number {
  let index = norm(reading, first) === "dengan" ? first + 1 : first;
  while (index < last && index < first + 14 && !opensClause(reading, index)) index++;
  return index;
}
