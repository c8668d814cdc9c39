import { commonWords } from "./data/common-words.js";
import { memberOf } from "./word-set.js";

/** A word that news writes small as a rule, by list alone. */
export const isListedWord: (norm: string) => boolean = memberOf(commonWords);

/** Affixes of Indonesian that names do not wear: `kebijakan`, `perindustrian`, `menegaskan`, `katanya`. */
const DERIVED =
  /^(?:me(?:m|n|ng|ny|l|r|w)|ber|pe(?:m|n|ng|ny|r))[a-z]{4,}$|^ke[a-z]{3,}an$|^(?:di|ter)[a-z]{3,}(?:kan|i)$|^[a-z]{4,}(?:nya|kan)$/u;

/** An ordinary word of the language, by list or by its affixes. */
export function isCommonWord(norm: string): boolean {
  return isListedWord(norm) || DERIVED.test(norm);
}
