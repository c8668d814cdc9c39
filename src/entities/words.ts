import {
  barePlaces,
  cueTrie,
  eventHeads,
  honorifics,
  isFunctionWord,
  type LocationShape,
  locationHeads,
  type Normed,
  nameOrigins,
  nonNames,
  type OrganizationShape,
  organizationHeads,
  spelledOut,
  type Trie,
  type TrieHit,
  titles,
  wordSet,
} from "../lexicon/index.js";

export { isCommonWord, isFunctionWord, isListedWord, isOrganizationTail, isWeakHead } from "../lexicon/index.js";

/** Does a reporting verb in that voice stand here? */
export function isCue(norm: string, voice: "bare" | "active"): boolean {
  return cueTrie().get(norm)?.voices.has(voice) === true;
}

/** A given name, an East Asian surname or a family name. */
export function isGivenName(norm: string): boolean {
  return nameOrigins(norm).size > 0 && !isFunctionWord(norm);
}

/** `seorang guru (yang) bernama Siti`: a name stands behind it. */
export const isNaming = (norm: string): boolean => norm === "bernama" || norm === "berinisial";

/** What closes a company's name. */
export const LEGAL_FORMS = wordSet("tbk tbk. persero");

const ARTICLE = /^(?:al|el|a[dnrstz]|a[st][hy]|ed|er|es)[-\u2010\u2011](?=[a-z]{2})/u;
/** `assad` of `al-assad`. */
export const withoutArticle = (norm: string): string => (norm.includes("-") ? norm.replace(ARTICLE, "") : norm);

type LookUp<V> = (tokens: readonly Normed[], index: number) => TrieHit<V> | null;

/** The longest phrase of a list that begins at a token. */
function longestOf<V>(trie: () => Trie<V>): LookUp<V> {
  return (tokens, index) => trie().longestAt(tokens, index);
}

/** `Pak`, `Dr.`, `AKBP`, `Letjen TNI (Purn)`: outside a name, and no office. */
export const honorificAt: LookUp<string> = longestOf(honorifics);
/** `Menteri Luar Negeri`, `juru bicara`, `pemain`. */
export const titleAt: LookUp<string> = longestOf(titles);
/** `dolar AS`, `MBG`: capitals without a name. */
export const nonNameAt: LookUp<string> = longestOf(nonNames);
/** `Kementerian`, `Polres`: with how the name goes on. */
export const organizationHeadAt: LookUp<OrganizationShape> = longestOf(organizationHeads);
/** `Kecamatan`, `Gedung`: with how the name goes on. */
export const locationHeadAt: LookUp<LocationShape> = longestOf(locationHeads);
/** `Istana Negara`, `Kompleks Parlemen`. */
export const barePlaceAt: LookUp<string> = longestOf(barePlaces);
/** `Piala Dunia`, `KTT`. */
export const eventHeadAt: LookUp<string> = longestOf(eventHeads);

/** Does a title, an institution or a place begin here, told by its head? */
export function isHeadAt(tokens: readonly Normed[], index: number): boolean {
  return [titleAt, organizationHeadAt, locationHeadAt].some((look) => look(tokens, index) !== null);
}

/** Does an institution end before the token that the lists spell out: `Kementerian Perdagangan`, `Kementerian Perdagangan (Kemendag)`? */
export function isSpelledOutBefore(tokens: readonly Normed[], index: number): boolean {
  const bracketed = tokens[index - 1]?.norm === ")" && tokens[index - 3]?.norm === "(";
  const end = bracketed ? index - 3 : index;
  for (let i = end - 2; i >= Math.max(0, end - LONGEST_INSTITUTION); i--)
    if (i + (spelledOut().longestAt(tokens, i)?.length ?? 0) === end) return true;
  return false;
}
const LONGEST_INSTITUTION = 10;
