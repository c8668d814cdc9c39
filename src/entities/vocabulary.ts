import { lazy } from "../lexicon/index.js";
import { commonWordList } from "./data/common-words.js";
import { functionWordList } from "./data/function-words.js";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const commonWords = lazy(() => new Set(words(commonWordList)));
const functionWords = lazy(() => new Set(words(functionWordList)));

/** Affixes of Indonesian that names do not wear: `kebijakan`, `perindustrian`, `menegaskan`, `katanya`. */
const DERIVED =
  /^(?:me(?:m|n|ng|ny|l|r|w)|ber|pe(?:m|n|ng|ny|r))[a-z]{4,}$|^ke[a-z]{3,}an$|^(?:di|ter)[a-z]{3,}(?:kan|i)$|^[a-z]{4,}(?:nya|kan)$/u;

/** Words that open sentences and join phrases; no name begins with them. */
export function isFunctionWord(norm: string): boolean {
  return functionWords().has(norm);
}

/** A word that news writes small as a rule, by list alone. */
export function isListedWord(norm: string): boolean {
  return commonWords().has(norm);
}

/** An ordinary word of the language, by list or by its affixes. */
export function isCommonWord(norm: string): boolean {
  return commonWords().has(norm) || DERIVED.test(norm);
}
