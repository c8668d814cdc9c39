import { norm, type Reading } from "./reading.js";
import { ADVERBS } from "./words.js";

const DOUBTS = /^(?:belum tentu|(?:tidak|tak|enggak|nggak) (?:otomatis|serta-merta|menjamin))$/u;
const REACH = 6;

/** Where the doubt begins that stands before a verb (`kenaikan tarif belum tentu meningkatkan X`), or -1. */
export function doubtBefore(reading: Reading, verb: number): number {
  for (let index = verb - 1; index > verb - REACH && reading.tokens[index]?.kind === "word"; index--) {
    if (reading.mentionAt[index] !== -1) return -1;
    const word = norm(reading, index);
    if (DOUBTS.test(`${norm(reading, index - 1)} ${word}`)) return index - 1;
    if (!ADVERBS.has(word) && word !== "akan") return -1;
  }
  return -1;
}
