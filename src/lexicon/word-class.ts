import { conjunctions, prepositions, preverbs, verbLookalikes } from "./data/function-words.js";
import { lazy } from "./lazy.js";
import { type Trie, trieOf } from "./trie.js";

const prepositionSet = lazy(() => new Set(prepositions));
const conjunctionSet = lazy(() => new Set(conjunctions));
const lookalikeSet = lazy(() => new Set(verbLookalikes));

export const isPreposition: (norm: string) => boolean = (norm) => prepositionSet().has(norm);

/** Words that open a clause of their own: `bahwa`, `karena`, `sementara`, `dan`. */
export const isConjunction: (norm: string) => boolean = (norm) => conjunctionSet().has(norm);

/** What may stand between a subject and its verb: `juga`, `telah`, `lebih lanjut`. */
export const preverbTrie: () => Trie<string> = lazy(() => trieOf(preverbs));

const VERB_SHAPE = /^(?:me(?:[lmnrwy]|ng|ny|m[bpf]|n[cdjt])|ber|di|ter|memper|diper)[a-z]{3,}/;

/** Has the word a verb's prefix (`mendukung`, `didukung`, `bertemu`, `tercapai`), and is it no known noun or particle? */
export function looksLikeVerb(norm: string): boolean {
  return norm.length > 4 && VERB_SHAPE.test(norm) && !lookalikeSet().has(norm);
}
