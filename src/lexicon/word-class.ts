import { months, weekdays } from "./data/calendar-words.js";
import { commonWords } from "./data/common-words.js";
import {
  conjunctions,
  letteredNouns,
  openingWords,
  prepositions,
  preverbs,
  sentenceOpeners,
} from "./data/function-words.js";
import { lazy } from "./lazy.js";
import { type Trie, trieOf } from "./trie.js";
import { memberOf } from "./word-set.js";

export const isPreposition: (norm: string) => boolean = memberOf(prepositions);

/** Words that open a clause of their own: `bahwa`, `karena`, `sementara`, `dan`. */
export const isConjunction: (norm: string) => boolean = memberOf(conjunctions);

/** What may stand between a subject and its verb: `juga`, `telah`, `lebih lanjut`. */
export const preverbTrie: () => Trie<string> = lazy(() => trieOf(preverbs));

/** Words that open sentences and join phrases, and calendar words; no name begins with them. */
export const isFunctionWord: (norm: string) => boolean = memberOf(
  openingWords,
  prepositions,
  conjunctions,
  preverbs,
  months,
  weekdays,
);

/** `selain`, `sementara`: behind an initial or an abbreviation they open a sentence. */
export const isSentenceOpener: (norm: string) => boolean = memberOf(sentenceOpeners);

/** `grup`, `vitamin`: a letter behind it is no initial. */
export const isLetteredNoun: (norm: string) => boolean = memberOf(letteredNouns);

/** A word that news writes small as a rule, by list alone. */
export const isListedWord: (norm: string) => boolean = memberOf(commonWords);

/** Affixes of Indonesian that names do not wear: `kebijakan`, `perindustrian`, `menegaskan`, `katanya`. */
const DERIVED =
  /^(?:me(?:m|n|ng|ny|l|r|w)|ber|pe(?:m|n|ng|ny|r))[a-z]{4,}$|^ke[a-z]{3,}an$|^(?:di|ter)[a-z]{3,}(?:kan|i)$|^[a-z]{4,}(?:nya|kan)$/u;

/** An ordinary word of the language, by list or by its affixes. */
export function isCommonWord(norm: string): boolean {
  return isListedWord(norm) || DERIVED.test(norm);
}
