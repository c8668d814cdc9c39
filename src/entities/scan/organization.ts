import type { OrganizationShape } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type KnownName, knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import {
  honorificAt,
  isCommonWord,
  isFunctionWord,
  isGivenName,
  isWeakHead,
  locationHeadAt,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { bracketAt, type Range } from "./bracket.js";
import { joinsMore } from "./glue.js";
import { isNameWord, isUnit } from "./name.js";

export interface OrganizationHit {
  readonly last: number;
  /** Acronyms and translations in brackets at the end. */
  readonly short: readonly Range[];
}

/** A walk over the words behind the head. */
interface Walk {
  readonly reading: Reading;
  readonly first: number;
  /** One past the words that name its kind. */
  headEnd: number;
  readonly end: number;
  readonly shape: OrganizationShape;
  /** A person's name may follow without a comma. */
  readonly inRole: boolean;
  at: number;
  /** A place or institution has closed the name: little may follow. */
  closed: boolean;
  /** It holds more than ordinary words. */
  specific: boolean;
  short: readonly Range[];
}

const ROMAN = /^[IVX]{1,5}$/u;
const AGE_CLASS = /^U-?\d\d$/u;
/** What may follow the place that closes a name: `Komisi X DPR RI`, `Polres Metro Bekasi Kota`. */
const CLOSERS = new Set(
  "group grup holding tbk tbk. ri barat timur utara selatan tengah pusat raya kota tenggara".split(" "),
);
/** Of these each is an institution, whatever its acronym else means: `Kementerian Pekerjaan Umum (PU)`. */
const OFFICIAL = new Set("kementerian dinas universitas partai komisi pengadilan mahkamah".split(" "));
/** Their names are ordinary words and places; a given name behind them is somebody's: `Kementerian Perhubungan Budi Santoso`. */
const PLAIN = new Set(
  "kementerian kemenko badan dinas direktorat kejaksaan kepolisian pengadilan mahkamah komisi".split(" "),
);
/** With nothing but a place they name no institution: `otoritas Israel`. */
const NEEDS_WORDS = new Set(["otoritas", "masyarakat", "pasukan", "tentara", "otorita"]);
/** Small titles inside the names of hospitals and schools: `RSUD dr. Soetomo`. */
const DEGREES = new Set(["dr", "dr.", "drg.", "prof.", "h.", "hj.", "kh."]);
const LONGEST = 16;

/**
 * The organisation whose head stands at `index`: `Kementerian Koordinator Bidang Pangan`, `PT Aneka Tambang Tbk`, `Polres Kebumen`.
 *
 * `inRole` says that a person's name may follow without a comma (`Kepala Badan Gizi Nasional Dadan Hindayana`): then unknown
 * words end the name once it has a complement.
 */
export function organizationAt(reading: Reading, index: number, end: number, inRole: boolean): OrganizationHit | null {
  if (!isNameWord(reading, index)) return null;
  const head = organizationHeadAt(reading.tokens, index);
  if (head === null) return null;
  let headEnd = index + 1;
  while (headEnd < index + head.length && isNameWord(reading, headEnd)) headEnd++;
  const walk: Walk = {
    reading,
    first: index,
    headEnd,
    end: Math.min(end, index + LONGEST),
    shape: head.value,
    inRole,
    at: headEnd,
    closed: false,
    specific: false,
    short: [],
  };
  const norm = (reading.tokens[index] as Token).norm;
  const acronym = headEnd === index + 1 && isAcronym(walk, index) && knownNameAt(reading.tokens, index) !== null;
  if (acronym) stepPlace(walk);
  else while (walk.at < walk.end && step(walk)) {}
  if (walk.at === headEnd && (!walk.specific || acronym)) return null;
  if (!walk.specific && isTooPlain(walk)) return null;
  if (NEEDS_WORDS.has(norm) && knownNameAt(reading.tokens, headEnd)?.value.type === "location") return null;
  return { last: walk.at, short: walk.short };
}

/** Takes one piece more, or says that the name ends. */
function step(walk: Walk): boolean {
  const { reading, at } = walk;
  const token = reading.tokens[at] as Token;
  if (token.norm === "(") return stepBracket(walk);
  if (walk.shape === "branch" && isUnit(reading, at)) {
    // `Kodam IX/Udayana`, `Kodim 0735/Surakarta`
    walk.at += 3;
    walk.specific = true;
    walk.closed = true;
    return true;
  }
  if (token.kind === "number") return stepNumber(walk, token);
  if (isNameWord(reading, at)) {
    if (walk.closed) return stepClosed(walk, token);
    return stepPlace(walk) || stepWord(walk, token);
  }
  if (walk.shape === "school" && DEGREES.has(token.norm) && at > walk.first && !walk.closed) {
    // `RSUD Prof. dr. Soekandar`: small, but inside the name
    if (!isNameWord(reading, at + 1) && !DEGREES.has(reading.tokens[at + 1]?.norm ?? "")) return false;
    walk.at++;
    return true;
  }
  const ampersand = walk.shape === "company" && token.norm === "&" && isNameWord(reading, at + 1) ? 1 : 0;
  const office = walk.shape === "office" && at > walk.first + 1 && !walk.closed;
  const joined = office ? joinsMore(reading, at, walk.end) : ampersand;
  walk.at += joined;
  return joined > 0;
}

function stepBracket(walk: Walk): boolean {
  const { reading, at, end } = walk;
  const bracket = bracketAt(reading, at, end);
  if (bracket?.kind === "legal") {
    walk.at = bracket.last;
    walk.specific = true;
    return true;
  }
  if (bracket?.kind === "class" && !OFFICIAL.has((reading.tokens[walk.first] as Token).norm)) {
    // `Badan Usaha Milik Negara (BUMN)`: a class with a long name
    walk.at = walk.headEnd;
    walk.specific = false;
    return false;
  }
  if (bracket?.kind !== "names") return false;
  if (goesOn(walk, bracket.last)) {
    walk.at = bracket.last;
    return true;
  }
  if (at > walk.headEnd || walk.specific) walk.short = bracket.names;
  return false;
}

/** `SMA Negeri 4 Malang`, `Timnas U 17`. */
function stepNumber(walk: Walk, token: Token): boolean {
  if ((walk.shape !== "school" && walk.shape !== "team") || walk.closed || !/^\d{1,3}$/u.test(token.text)) return false;
  walk.specific = true;
  walk.at++;
  return true;
}

/** Behind the place that closes it: `RI`, `Kota`, a country. */
function stepClosed(walk: Walk, { norm, text }: Token): boolean {
  if (CLOSERS.has(norm) || AGE_CLASS.test(text) || ROMAN.test(text)) {
    walk.at++;
    return true;
  }
  const next = knownNameAt(walk.reading.tokens, walk.at);
  if (next?.value.kind !== "country") return false;
  walk.at += next.length;
  return true;
}

/** A known place or institution inside the name. */
function stepPlace(walk: Walk): boolean {
  const { reading, at, shape } = walk;
  if (at >= walk.end || !isNameWord(reading, at)) return false;
  if (shape === "branch" && (reading.tokens[at] as Token).norm === "metro") {
    // `Polda Metro Jaya`, `Polsek Metro Penjaringan`: a place no list knows may follow
    walk.specific = true;
    walk.at++;
    walk.headEnd = walk.at;
    return true;
  }
  const known = knownNameAt(reading.tokens, at);
  if (known === null || !isPartOfNames(known.value, shape)) return false;
  walk.at += known.length;
  walk.specific = shape !== "company" || known.value.kind !== "class";
  // `PT Indonesia Kendaraan Terminal` goes on
  walk.closed = shape !== "company" && (known.value.type === "location" || shape === "office" || shape === "branch");
  return true;
}

function isPartOfNames({ type, kind }: KnownName, shape: OrganizationShape): boolean {
  if (kind === "class") return shape === "office" || shape === "company";
  return type === "location" || kind === "acronym";
}

/** A word that no list of names knows. */
function stepWord(walk: Walk, { norm, text }: Token): boolean {
  const { reading, at, headEnd, shape, inRole } = walk;
  const { tokens } = reading;
  const opening = at === headEnd;
  const ordinary = isCommonWord(norm);
  // `Kementerian Dalam Negeri`: a preposition elsewhere
  const home = norm === "dalam" && tokens[at + 1]?.norm === "negeri";
  if (isFunctionWord(norm) && !home && (opening || shape === "branch")) return false;
  if (shape === "branch") {
    // One word of a place that no list knows, two where nobody can follow
    if (at - headEnd >= (inRole ? 1 : 2)) return false;
    walk.specific = true;
    walk.at++;
    return true;
  }
  if (!opening) {
    const rank = honorificAt(tokens, at) !== null && norm.length > 1 && (!ordinary || inRole);
    if (rank && shape !== "school") return false;
    if (/^pt\.?$/u.test(norm)) return false;
    const place = locationHeadAt(tokens, at) !== null && !ordinary && (shape === "school" || shape === "team");
    if (place) return false;
    if (shape === "company" && inRole && isGivenName(norm) && isNameWord(reading, at + 1)) return false;
    if (
      shape !== "company" &&
      isGivenName(norm) &&
      (inRole || PLAIN.has((tokens[walk.first] as Token).norm)) &&
      !bracketAhead(walk)
    )
      return false;
    const name = !ordinary && shape !== "company" && !isAcronym(walk, at) && !CLOSERS.has(norm);
    const numbered = tokens[at - 1]?.kind === "number";
    if (inRole && name && !numbered && !bracketAhead(walk) && !countryAhead(walk)) return false;
  }
  if ((!ordinary || shape === "company") && norm.replace(".", "").length > 1) walk.specific = true;
  walk.at++;
  if (/^tbk\.?$/iu.test(text)) walk.closed = true;
  return true;
}

/** Schools and weak heads need more than ordinary words, companies more than a class (`Perum BUMN`). */
function isTooPlain({ reading, first, headEnd, shape, short }: Walk): boolean {
  if (shape === "school" || shape === "company") return true;
  const phrase = reading.tokens.slice(first, headEnd).map(({ norm }) => norm);
  return short.length === 0 && isWeakHead(phrase.join(" "));
}

/** Is the bracket inside the name: `Kamar Dagang dan Industri (Kadin) | Indonesia`? */
function goesOn({ reading, end, inRole, shape }: Walk, index: number): boolean {
  if (index >= end || !isNameWord(reading, index)) return false;
  const { tokens } = reading;
  const { norm } = tokens[index] as Token;
  const known = knownNameAt(tokens, index);
  if (known !== null) return known.value.type === "location" || known.value.kind === "acronym";
  if (titleAt(tokens, index) !== null || honorificAt(tokens, index) !== null || isGivenName(norm)) return false;
  return inRole ? isCommonWord(norm) || /^tbk\.?$/u.test(norm) : shape !== "branch";
}

/** `Daya Anagata Nusantara (Danantara) Rosan`: what an acronym in brackets follows is no person's name. */
function bracketAhead({ reading, at, end }: Walk): boolean {
  let i = at;
  while (i < end && i - at < 4 && isNameWord(reading, i)) i++;
  return i > at && bracketAt(reading, i, end)?.kind === "names";
}

/** `Partai Komunis China`: a word before a country is no person's name. */
function countryAhead({ reading, at, end }: Walk): boolean {
  if (at + 1 >= end || !isNameWord(reading, at + 1)) return false;
  return knownNameAt(reading.tokens, at + 1)?.value.kind === "country";
}

function isAcronym({ reading }: Walk, index: number): boolean {
  return ((reading.looks[index] ?? 0) & Look.AllCaps) !== 0 && (reading.tokens[index] as Token).text.length <= 6;
}
