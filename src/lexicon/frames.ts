import type { CueType } from "../types.js";
import {
  channelPhrases,
  falseFriendLines,
  leadPhraseLines,
  nounCueLines,
  nyaAdverbs,
  relayLines,
  sourceFrameLines,
} from "./data/cue-frames.js";
import { pairs } from "./fields.js";
import { lazy } from "./lazy.js";
import { compileTrie, lazyTrie, lazyTrieOf, type Trie } from "./trie.js";
import { memberOf } from "./word-set.js";

/**
 * `source`: menurut X, berdasarkan keterangan X; `viewpoint`: bagi X; `evidence`: menurut laporan X; `clitic`: menurutnya.
 */
export type SourceFrameKind = "source" | "viewpoint" | "evidence" | "clitic";

/** `passive`: dikutip (dari) X; `active`: melansir X; `bare`: lansir X; `closing`: demikian dilaporkan X, for the whole article. */
export type RelayRole = "passive" | "active" | "bare" | "closing";

export const sourceFrames: () => Trie<SourceFrameKind> = lazyTrie(() => pairs(sourceFrameLines));

/** What leads on to a subject. */
export const leadPhrases: () => Trie<string> = lazyTrieOf(leadPhraseLines);

export const channels: () => Trie<string> = lazyTrieOf(channelPhrases);

/** Nouns of saying, with the type of cue they make: `apresiasi`. */
export const nounCues: () => Trie<CueType> = lazyTrie(() => pairs(nounCueLines));

/** Phrases in which a cue form is no cue (`dengan kata lain`); the value is the form. Look up where the phrase starts. */
export const falseFriends: () => Trie<string> = lazy(() =>
  compileTrie(pairs<string>(falseFriendLines).map(([form, phrase]) => [phrase, form] as const)),
);

/** `akhirnya`, `sebaiknya`: adverbs, never cue and clitic. */
export const isNyaAdverb: (norm: string) => boolean = memberOf(nyaAdverbs);

export const relayForms: () => Trie<RelayRole> = lazyTrie(() => pairs(relayLines));
