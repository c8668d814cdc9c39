import { months, weekdays } from "./data/calendar-words.js";
import {
  conjunctions,
  letteredNouns,
  openingWords,
  prepositions,
  preverbs,
  sentenceOpeners,
} from "./data/function-words.js";
import { lazyTrieOf, type Trie } from "./trie.js";
import { memberOf } from "./word-set.js";

export const isPreposition: (norm: string) => boolean = memberOf(prepositions);

/** Words that open a clause of their own: `bahwa`, `karena`, `sementara`, `dan`. */
export const isConjunction: (norm: string) => boolean = memberOf(conjunctions);

/** What may stand between a subject and its verb: `juga`, `telah`, `lebih lanjut`. */
export const preverbTrie: () => Trie<string> = lazyTrieOf(preverbs);

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
