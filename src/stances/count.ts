import { isAgentNoun } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import { DETERMINERS } from "./words.js";

/** `60 persen (responden)`, but not `5 persen dari ongkos itu`. */
export function isCountAt(reading: Reading, head: number): boolean {
  if (reading.tokens[head]?.kind !== "number" || !/^(?:persen|%)$/u.test(norm(reading, head + 1))) return false;
  return norm(reading, head + 2) !== "dari" || isPeopleAt(reading, head + 3);
}

/** `100 (warga)`, but not `pada 2025 (warga …)` */
export function isHeadCount(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === "number" && !/^(?:19|20)\d\d$/u.test(token.norm) && isAgentNoun(norm(reading, at + 1));
}

function isPeopleAt(reading: Reading, at: number): boolean {
  const noun = DETERMINERS.has(norm(reading, at)) || reading.tokens[at]?.kind === "number" ? at + 1 : at;
  return reading.mentionAt[noun] !== -1 || isAgentNoun(norm(reading, noun));
}
