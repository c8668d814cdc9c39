import {
  compileTrie,
  cueTrie,
  eventHeads as eventHeadTrie,
  honorifics,
  lazy,
  locationHeads as locationHeadTrie,
  type Normed,
  nameOrigins,
  organizationHeads as organizationHeadTrie,
  type Trie,
  type TrieHit,
  titles,
  trieOf,
} from "../lexicon/index.js";
import {
  barePlaces,
  eventHeads,
  type LocationShape,
  locationHeads,
  type OrganizationShape,
  organizationHeads,
  weakHeads,
} from "./data/heads.js";
import { englishTitles, honorificList } from "./data/honorifics.js";
import { nonNameList } from "./data/non-names.js";

export { isOrganizationTail } from "../lexicon/index.js";

import { isFunctionWord } from "./vocabulary.js";

export { isCommonWord, isFunctionWord, isListedWord } from "./vocabulary.js";

const phrases = (text: string): readonly string[] => text.trim().split(/[|\n]/u);

const ranks = lazy(() => trieOf(phrases(honorificList)));
const nonNames = lazy(() => trieOf(phrases(nonNameList)));
const titleMore = lazy(() => trieOf(phrases(englishTitles)));
const bare = lazy(() => trieOf(phrases(barePlaces)));
const weak = lazy(() => new Set(phrases(weakHeads)));

/** Does a reporting verb in that voice stand here? */
export function isCue(norm: string, voice: "bare" | "active"): boolean {
  return cueTrie().get(norm)?.voices.has(voice) === true;
}

/** `Pak`, `Dr.`, `AKBP`, `Letjen TNI (Purn)`: outside a name, and no office. */
export function honorificAt(tokens: readonly Normed[], index: number): TrieHit<string> | null {
  return longer(ranks().longestAt(tokens, index), honorifics().longestAt(tokens, index));
}

/** `Menteri Luar Negeri`, `juru bicara`, `pemain`. */
export function titleAt(tokens: readonly Normed[], index: number): TrieHit<string> | null {
  return longer(titles().longestAt(tokens, index), titleMore().longestAt(tokens, index));
}

/** `dolar AS`, `MBG`: capitals without a name. */
export function nonNameAt(tokens: readonly Normed[], index: number): TrieHit<string> | null {
  return nonNames().longestAt(tokens, index);
}

/** A given name, an East Asian surname or a family name. */
export function isGivenName(norm: string): boolean {
  return nameOrigins(norm).size > 0 && !isFunctionWord(norm);
}

function longer<V>(a: TrieHit<V> | null, b: TrieHit<V> | null): TrieHit<V> | null {
  return a === null || (b !== null && b.length > a.length) ? b : a;
}

const organizations = lazy(() => shapes<OrganizationShape>(organizationHeads));
const locations = lazy(() => shapes<LocationShape>(locationHeads));
const events = lazy(() => trieOf(phrases(eventHeads)));

function shapes<S extends string>(own: Readonly<Record<S, string>>): Trie<S> {
  const known: [string, S][] = [];
  for (const shape of Object.keys(own) as S[]) for (const phrase of phrases(own[shape])) known.push([phrase, shape]);
  return compileTrie(known);
}

/** Our shape where we have one, the lexicon's longer head with the plain shape else: `Kantor SAR`. */
function headAt<S>(own: TrieHit<S> | null, listed: TrieHit<string> | null, plain: S): TrieHit<S> | null {
  if (listed === null || (own !== null && own.length >= listed.length)) return own;
  return { length: listed.length, value: own?.value ?? plain };
}

export function organizationHeadAt(tokens: readonly Normed[], index: number): TrieHit<OrganizationShape> | null {
  return headAt(organizations().longestAt(tokens, index), organizationHeadTrie().longestAt(tokens, index), "office");
}
export function locationHeadAt(tokens: readonly Normed[], index: number): TrieHit<LocationShape> | null {
  return headAt(locations().longestAt(tokens, index), locationHeadTrie().longestAt(tokens, index), "building");
}
/** `Istana Negara`, `Kompleks Parlemen`. */
export function barePlaceAt(tokens: readonly Normed[], index: number): TrieHit<string> | null {
  return bare().longestAt(tokens, index);
}
export function eventHeadAt(tokens: readonly Normed[], index: number): TrieHit<string> | null {
  return longer(events().longestAt(tokens, index), eventHeadTrie().longestAt(tokens, index));
}
/** Is the phrase too ordinary to open a name before ordinary words (`Tim Penyelamat`)? */
export function isWeakHead(phrase: string): boolean {
  return weak().has(phrase);
}
