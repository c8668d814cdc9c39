import { isPreposition, verbVoice, wordSet } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import { CONDITIONS } from "./value.js";
import { ADVERBS, COPULAS, EXAMPLES, FIRST_PERSON, INSERTED_CUES, isPointing, SUBORDINATORS } from "./words.js";

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

/** Behind these it is not said to be so. */
export const UNREAL = wordSet("agar supaya apakah sebelum belum semoga mudah-mudahan moga-moga");

const VERBAL = wordSet(
  "harus akan ingin mau minta mohon harap harapkan doakan tahu biar agar jangan percuma terjadi ada jadi bikin terima menurut katanya berjalan pentingnya tidak tak belum harapannya toh kapan mudah moga semoga otomatis",
);

/** `pelayanan petugas (yang ramah)`, but not `kami ingin pelayanan`, `targetnya adalah pelayanan`: up to `yang` no predicate. */
export function isNoun(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (word === "yang" && index > first) return true;
    if (VERBAL.has(word) || COPULAS.has(word) || verbVoice(word) !== null) return false;
    if (index === first && isPreposition(word)) return false;
  }
  return true;
}

export function opensClause(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return true;
  if (token.kind === "punctuation") return token.norm !== "(" && token.norm !== ")";
  // `program itu saat ini (belum optimal)`, `sampai kini`
  if (POINTS_IN_TIME.has(token.norm) && isNow(norm(reading, index + 1))) return false;
  return (
    SUBORDINATORS.has(token.norm) || token.norm === "tetapi" || token.norm === "tapi" || token.norm === "melainkan"
  );
}

const POINTS_IN_TIME = wordSet("saat hingga sampai sejak");

const isNow = (word: string): boolean => isPointing(word) || word === "kini" || word === "sekarang" || word === "saat";

export function inversionEnd(reading: Reading, first: number, last: number): number {
  let index = norm(reading, first) === "dengan" ? first + 1 : first;
  while (index < last && index < first + 14 && !opensClause(reading, index)) index++;
  return index;
}

/** They may bring the value by `sebagai`. */
export const ASCRIBING = wordSet("menilai melihat memandang menganggap anggap lihat");
const OWN_JUDGEMENTS = new Set([...ASCRIBING, ...wordSet("merasa rasa kira pikir yakin percaya")]);

/** `kami (juga) menilai …`: what stands behind it is judged. */
export function isOwnJudgement(reading: Reading, start: number, index: number): boolean {
  if (!OWN_JUDGEMENTS.has(norm(reading, index)) || index - start > 3 || !FIRST_PERSON.has(norm(reading, start)))
    return false;
  for (let at = start + 1; at < index; at++) if (!ADVERBS.has(norm(reading, at))) return false;
  return true;
}
