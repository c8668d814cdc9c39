import {
  cueTrie,
  isCommonWord,
  isConjunction,
  isFunctionWord,
  isListedWord,
  isPlainPredicate,
  isPreposition,
  looksLikeVerb,
  wordSet,
} from "../lexicon/index.js";

/** Shorter words hide no other two. */
const SHORTEST = 7;
const WRITTEN_SMALL = /^[a-z]+$/u;

/** What joins two phrases, and begins or ends no other word: `pajak|yang`, `modern|dengan`; but `-akan` ends many a verb. */
const JOINING = wordSet(
  "yang adalah tersebut ini itu merupakan menjadi tidak bukan secara masih telah sudah juga dapat sebuah seorang",
);
const joins = (norm: string): boolean =>
  !AFFIXED.has(norm) && (JOINING.has(norm) || isPreposition(norm) || (norm.length > 3 && isConjunction(norm)));
/** Behind these the other half need not be listed: `penerbangan|yang`. */
const CLOSES_NONE = wordSet("yang dengan adalah tersebut merupakan menjadi secara terhadap sebagai untuk karena");
/** They open and end words too: `antarkota`, `pascapanen`, `diantara`. */
const AFFIXED = wordSet("antar antara pasca per dalam bila oleh dan para men mem");

const isListed = (norm: string): boolean => isListedWord(norm) || isFunctionWord(norm) || isPlainPredicate(norm);
const isVerb = (norm: string): boolean =>
  norm.startsWith("me") && looksLikeVerb(norm) && (isListedWord(norm) || cueTrie().get(norm) !== null);

/**
 * Where the blank between two small words was lost, `pajak|yang`, `terhadap|harga`, `menilai|transformasi`; else 0. Both are known by the
 * lists, and the whole is not.
 */
export function smallBorderIn(text: string): number {
  if (text.length < SHORTEST || !WRITTEN_SMALL.test(text) || isListed(text)) return 0;
  for (let border = 3; border <= text.length - 3; border++) {
    if (isPair(text.slice(0, border), text.slice(border))) return border;
  }
  return 0;
}

function isPair(left: string, right: string): boolean {
  if (joins(right)) return !AFFIXED.has(left) && (isListed(left) || (CLOSES_NONE.has(right) && isCommonWord(left)));
  if (joins(left)) return right.length > 3 && isListed(right);
  return right.length > 4 && isVerb(left) && isListed(right);
}
