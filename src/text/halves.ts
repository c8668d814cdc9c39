import {
  acronyms,
  cueTrie,
  isCommonWord,
  isConjunction,
  isFunctionWord,
  isListedWord,
  isPlainPredicate,
  isPreposition,
  locationHeads,
  looksLikeVerb,
  media,
  nameOrigins,
  normalize,
  organizationHeads,
  places,
  preverbTrie,
  titles,
  wordSet,
  writtenAs,
} from "../lexicon/index.js";
import { isAllCaps, isCapitalized } from "./chars.js";

/** What a text lets one know of a half of two glued words. */
export interface Around {
  /** Does it stand by itself elsewhere in the text, with its capital? Two words with a blank between: side by side? */
  isAlone(norm: string): boolean;
  /** The word before, or null at the head of the line. */
  readonly before: { readonly text: string; readonly norm: string } | null;
  /** Behind the medium that opens the line: `Warta.com, JakartaHarga …`. */
  readonly datelined: boolean;
}

const NOWHERE: Around = { isAlone: () => false, before: null, datelined: false };

/** `kehendakNya`, `untukMu`; and what opens a name that goes on with a capital: `MacArthur`. */
const CLITICS = wordSet("nya mu ku lah kah");
const OPENS_NAME = /^(?:mac|fitz|van|von|del|der|insya)$/u;
/** Names end so: `Wulandari`, `Salsabila`. */
const NAME_ENDS = wordSet("baru bila dari guna kini lalu lantas nanti");
const SHORT = wordSet("di ke vs");
const COMPANY = wordSet("pt cv");
const LEGAL_FORM = wordSet("tbk persero");

const isCue = (norm: string): boolean => cueTrie().get(norm) !== null;
const isOrdinary = (norm: string): boolean => isFunctionWord(norm) || isCommonWord(norm);
const isPlace = (norm: string): boolean => places().get(norm) !== null;
const isHead = (norm: string): boolean => organizationHeads().get(norm) !== null || locationHeads().get(norm) !== null;
const isMedium = (text: string): boolean => media().get(normalize(text)) !== null;

/** It joins a name to what it says of it: `pada`, `akan`, `yang`. */
const joins = (norm: string): boolean =>
  isPreposition(norm) || isConjunction(norm) || preverbTrie().get(norm) !== null || JOINING.has(norm);
const JOINING = wordSet("yang ini itu tersebut adalah atau para secara menjadi merupakan");
/** Behind a name that stands by itself elsewhere: `Sulindra|pun`. */
const SHORT_TAILS = wordSet("dan pun");
/** No name ends so, whoever it is: `Subianto|dengan`. */
const CLOSES_NONE = wordSet(
  "dengan untuk bahwa karena kepada sebagai adalah tersebut setelah tidak menjadi merupakan terhadap secara yang dalam pada kembali telah juga",
);
/** `Malalayang`, `Danghyang`; and `Ratna|kepada` has more of a word than `pada`. */
const LONGER = /(?:(?:[dlsw]a|[gm]o|[hn]|me)yang|(?:ke|dari)pada)$/u;
/** `menghadapi`, `dijadwalkan`; but `Implementasi` is no word with `mentasi`. */
const INFLECTED = /^(?:me(?:ng|ny|m|n(?!t))[a-z]{3,}(?:kan|[^s]i)|di[a-z]{4,}kan)$/u;

const isVerb = (norm: string): boolean => /^(?:me|di)/u.test(norm) && looksLikeVerb(norm);
/** What stands before a name and is none: `dari`, `kata`, `mengutip`. */
const leadsToName = (norm: string): boolean => joins(norm) || norm === "menurut" || isCue(norm) || isVerb(norm);
/** `besar-besaran`, of which the first half is looked up; `mem-bookmark` has no such half. */
const stemOf = (norm: string): string => /^([a-z]+)-\1/u.exec(norm)?.[1] ?? norm;

function isAcronym(text: string): boolean {
  const known = acronyms().get(normalize(text));
  return known !== null && writtenAs(known.name, text);
}

/** A name or the opening of one, by the lists or because it stands by itself elsewhere. */
function isNamed(text: string, { isAlone }: Around): boolean {
  const norm = normalize(text);
  if (isPlace(norm) || isAcronym(text) || isHead(norm)) return true;
  if (isOrdinary(norm)) return titles().get(norm) !== null;
  return isAlone(norm) || nameOrigins(norm).size > 0 || titles().get(norm) !== null;
}

/** Can the blank between these two have been lost? The right one begins with a capital: `Serikat|Donald`, `dari|Reuters`. */
export function isPairOfWords(left: string, right: string, around: Around): boolean {
  const norm = normalize(left);
  const next = normalize(right);
  if (CLITICS.has(next) || OPENS_NAME.test(norm)) return false;
  // `detikEdu`, `CNNIndonesia`; `antara` is a word as well
  if (isMedium(left) && left !== "antara") return false;
  if (isCapitalized(left)) return isNamePair(left, right, around);
  const stem = stemOf(norm);
  if (SHORT.has(stem)) return isNamed(right, around) || isMedium(right) || (right.length > 3 && !isOrdinary(next));
  if (stem.length < 3 || right.length < 2 || !isOrdinary(stem)) return false;
  return (
    !isOrdinary(next) || leadsToName(stem) || isHead(next) || (stem.length > 4 && next.length > 3) || next === "the"
  );
}

function isNamePair(left: string, right: string, around: Around): boolean {
  const [norm, next] = [normalize(left), normalize(right)];
  if (COMPANY.has(norm)) return isAllCaps(left);
  if (LEGAL_FORM.has(next)) return left.length > 2;
  if (around.datelined && isPlace(norm)) return right.length > 1;
  if (left.length < 3 && !(isAllCaps(left) && isNamed(left, around))) return false;
  if (leadsToName(norm)) return !isOrdinary(next) || isHead(next) || isVerb(norm);
  if (right.length < 3 || right.includes(".")) return false;
  const { before } = around;
  const closesPlace = before !== null && places().longestAt([before, { norm }], 0)?.length === 2;
  // `Menteri Koperasi|Budi`
  const closesTitle = before !== null && isCapitalized(before.text) && isListedWord(norm) && nameOrigins(next).size > 0;
  if (closesTitle || (left.length > 2 && titles().get(norm) !== null && right.length > 3 && !isOrdinary(next)))
    return true;
  // `Kreator|Dian`, `Perang|Iran`; `Kementerian|Perdagangan`
  if (left.length > 4 && isListedWord(norm) && (isPlace(next) || nameOrigins(next).size > 0)) return true;
  if (left.length > 4 && right.length > 4 && isHead(norm) && isCommonWord(next)) return true;
  return (closesPlace || isNamed(left, around)) && isNamed(right, around);
}

/** Does a small word begin within small letters behind a capital, so that no name can: `TASS|dari`? */
export const opensTail = (text: string): boolean => isTail(/^[A-Z]([a-z]+)/u.exec(text)?.[1] ?? "", 4);

/** Where the small letters behind a capitalised name are a word of their own: `Iran|dapat`, `KPK|menyelidiki`; else 0. */
export function tailOf(text: string, around: Around, inside: boolean): number {
  const capitals = /^[A-Z]{2,}(?=[a-z]{2,}$)/u.exec(text)?.[0] ?? "";
  if (capitals) {
    const known = isNamed(capitals, around) || isOrdinary(normalize(capitals));
    return isTail(text.slice(capitals.length), known ? 2 : 4) ? capitals.length : 0;
  }
  if (!mayHaveTail(text)) return 0;
  // `Mengindikasikan`
  const inflected = looksLikeVerb(normalize(text));
  for (let cut = text.length - 2; cut >= 3; cut--) {
    const [name, rest] = [text.slice(0, cut), text.slice(cut)];
    const norm = normalize(name.slice(name.lastIndexOf("-") + 1));
    const known = isPlace(norm) || isAcronym(name);
    // `Ahmad Dhani|di`, with `Ahmad Dhani` elsewhere: no other name would be as like it
    if (
      around.before &&
      around.isAlone(`${around.before.norm} ${norm}`) &&
      (isTail(rest, 2) || (cut > 4 && isPlainWord(rest)))
    )
      return cut;
    if (cut > 4 && SHORT_TAILS.has(rest) && around.isAlone(norm)) return cut;
    if (!isTail(rest, inside || (known && cut > 4) ? 2 : 4)) continue;
    if (
      known ||
      (cut > 4 && !inflected && closesNone(rest) && !(rest.length === 4 && LONGER.test(text))) ||
      ((inside || !NAME_ENDS.has(rest)) && isNameBefore(rest, norm, around))
    )
      return cut;
  }
  return 0;
}

/** A verb must be listed behind a short name, or one that the text does not have: `Alimentarius` is none of Ali's, nor `Masakan` of any Mas. */
function isNameBefore(rest: string, norm: string, { isAlone }: Around): boolean {
  if (isOrdinary(norm) || (rest === "akan" && titles().get(norm) !== null)) return false;
  const alone = isAlone(norm);
  if (!alone && nameOrigins(norm).size === 0) return false;
  return (alone && norm.length > 3) || joins(rest) || isCue(rest) || isListedWord(rest);
}

const closesNone = (rest: string): boolean =>
  CLOSES_NONE.has(rest) || (isVerb(rest) && (isCue(rest) || INFLECTED.test(rest) || isPlainWord(rest)));

const isPlainWord = (rest: string): boolean => rest.length > 3 && isListedWord(rest);

function isTail(rest: string, shortest: number): boolean {
  const stem = stemOf(normalize(rest));
  if (stem.length < shortest) return false;
  if (joins(stem)) return true;
  return (
    stem.length > 4 &&
    (isPlainPredicate(stem) || (stem.length > 5 && (isCue(stem) || (isCommonWord(stem) && looksLikeVerb(stem)))))
  );
}

/** `BeritaSatu`, `NasDem`: written in one. */
export const isWritten = (text: string): boolean => isMedium(text) || isAcronym(text);

/** A word that the lists know whole has no tail: `Balikpapan`, `Ramadan`. */
export function mayHaveTail(text: string): boolean {
  if (text.length < 6 || !/^\p{Lu}[\p{L}'-]*\p{Ll}{2}$/u.test(text)) return false;
  const norm = normalize(text);
  if (isListedWord(norm) || isFunctionWord(norm) || isNamed(text, NOWHERE)) return false;
  for (let cut = 3; cut <= text.length - 2; cut++) {
    const rest = text.slice(cut);
    if (isTail(rest, 2) || SHORT_TAILS.has(rest) || isPlainWord(rest)) return true;
  }
  return false;
}

/** Where a medium that writes itself small begins behind what leads to it: `kepada|detikNews`; else 0. */
export function smallMediumIn(text: string): number {
  const found = text.search(/detik[A-Z]/u);
  return found > 1 && leadsToName(normalize(text.slice(0, found))) ? found : 0;
}
