import { isPromiseNoun, nonNegations, verbVoice, wordSet } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import { behindContrast, type FoundValue, valueAt, valueBehind } from "./value.js";

/** `menu itu tidak bisa (menjadi solusi)`: where the negation stands, or -1. */
export function negatorBefore(reading: Reading, start: number, copula: number): number {
  let at = copula - 1;
  while (at > start && BECOMING.has(norm(reading, at))) at--;
  return at > start && /^(?:tidak|tak|nggak|enggak|bukan)$/u.test(norm(reading, at)) ? at : -1;
}

const GAINS = wordSet(
  "wadah sarana jembatan bekal semangat motivasi inspirasi penggerak penyemangat kebanggaan teladan berkah",
);

/** `diharapkan (menjadi wadah)`, `kesiapannya (menjadi jembatan)` */
const isHoped = (word: string): boolean => verbVoice(word) === "passive" || isPromiseNoun(word.replace(/nya$/u, ""));

const BECOMING = wordSet("bisa dapat akan mungkin boleh lagi serta-merta otomatis pernah");

/** `bukan`, but not `bukan hanya` */
export const isDenial = (reading: Reading, index: number): boolean =>
  norm(reading, index).startsWith("bukan") && !nonNegations().longestAt(reading.tokens, index);

export type ContrastedValue = FoundValue & { readonly contrasted?: boolean };

export function valueOfCopula(
  reading: Reading,
  copula: number,
  last: number,
  linking: boolean,
): ContrastedValue | null {
  if (norm(reading, copula).startsWith("bukan")) {
    const behind = behindContrast(reading, copula + 1, last);
    const value = behind === -1 ? null : valueBehind(reading, behind, Math.min(last, behind + 4));
    if (value) return { ...value, contrasted: true };
  }
  // `(acara itu) menjadi wadah bagi pelukis`, but not `menjadi tempat`
  if (
    norm(reading, copula) === "menjadi" &&
    GAINS.has(norm(reading, copula + 1)) &&
    !isHoped(norm(reading, copula - 1))
  )
    return { first: copula + 1, last: copula + 2, polarity: "support", negated: false, inverted: false };
  const behind = valueBehind(reading, copula + 1, linking ? Math.min(last, copula + 5) : last);
  // `berdampak negatif`: a value of its own
  const own = behind === null && linking ? valueAt(reading, copula) : null;
  return own
    ? { first: copula, last: copula + own.length, polarity: own.polarity, negated: false, inverted: false }
    : behind;
}
