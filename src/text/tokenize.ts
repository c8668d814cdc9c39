import { abbreviation, isMonth, isWeekday, normalize } from "../lexicon/index.js";
import { CharClass, classOf, HYPHENS, isAllCaps, SINGLE_QUOTES } from "./chars.js";
import { readReference } from "./entities.js";
import { isBreak, Token, type TokenKind } from "./token.js";
import { hashStep, marksAt, note, noteAt, placeOf, readWord, singleWord, wordAt } from "./words.js";

const NEWLINE = 0x0a;
const BLANK = 0x20;
const ASCII = 0x7f;
const HYPHEN = new Set(HYPHENS);
const APOSTROPHE = new Set(SINGLE_QUOTES);
/** What may stand behind the dot of a site's name that is written as a word: `Kompas.com`, `setneg.go.id`. */
const DOMAINS = new Set([
  "com",
  "id",
  "co",
  "net",
  "org",
  "go",
  "ac",
  "or",
  "tv",
  "news",
  "info",
  "gov",
  "edu",
  "ru",
  "uk",
  "io",
  "web",
  "sch",
  "my",
  "sg",
]);
/** Amounts are split from their currency: `Rp1.000`. Other letters keep their digits: `G20`, `MH370`. */
const CURRENCIES = new Set(["rp", "idr", "usd", "rm"]);
/** Abbreviations that are printed in capitals too and keep their full stop so. */
const CAPITAL_TITLES = new Set("CV DR DRA DRG DRH DRS GG HJ IR JL KH NO NY PDT PROF PT ST TB TBK TN UST".split(" "));
const ISO_DATE = /\d{4}-\d{1,2}-\d{1,2}(?!\d)/y;
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/iy;
const EMAIL_DOMAIN = /@[\p{L}\p{Nd}-]{1,63}(?:\.[\p{L}\p{Nd}-]{1,63}){1,8}/uy;

/**
 * Splits a text into tokens that tile it: each starts where the one before it ended, white space included.
 *
 * Takes any string, never throws, runs in linear time. Offsets are UTF-16 code units.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const tokenizer = new Tokenizer(text);
  for (let position = 0; position < text.length; ) {
    const token = tokenizer.tokenAt(position);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

/** Reads a text token by token, from its beginning on. */
export class Tokenizer {
  readonly #text: string;
  readonly #units: Uint16Array;
  /** Where the line begins. */
  #line = 0;

  constructor(text: string) {
    this.#text = text;
    this.#units = unitsOf(text);
  }

  /** Is this a single blank, as between words? */
  isBlank(position: number): boolean {
    return this.#units[position] === BLANK && !isWhite(this.#units[position + 1] as number);
  }

  tokenAt(position: number): Token {
    const token = plain(this.#text, this.#units, position) ?? next(this.#text, position, this.#line);
    if (isBreak(token)) this.#line = token.end;
    return token;
  }
}

const SCRATCH = new Uint16Array(1 << 16);

/** The UTF-16 units of a text with a line break behind them: to read them off a string takes several times as long. */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length < SCRATCH.length ? SCRATCH : new Uint16Array(length + 1);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units[length] = NEWLINE;
  return units;
}

function isWhite(unit: number): boolean {
  const found = classOf(unit);
  return found === CharClass.Space || found === CharClass.Break;
}

/** What plain tokens consist of and end at: bits, by UTF-16 unit. */
const LETTER = 1;
const DIGIT = 2;
/** A run of letters ends here whatever follows; `-`, `'`, `@`, `/` and the like may belong to it. */
const BORDER = 4;
/** A token by itself, unless it is doubled or something that is not ASCII follows. */
const SINGLE = 8;
const COMMA = 16;
const STOP = 32;
/** Between digits it belongs to the number. */
const INNER = 64;
const plainness = new Uint8Array(0x10000);
for (const [units, bit] of [
  ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", LETTER],
  ["0123456789", DIGIT],
  [' \n\r\t!();?[]|“”"', BORDER],
  ['\n(),.:;-/!?[]%$+=|"“”', SINGLE],
  [",", COMMA],
  [".", STOP],
  [".,:/", INNER],
] as const) {
  for (let i = 0; i < units.length; i++)
    plainness[units.charCodeAt(i)] = (plainness[units.charCodeAt(i)] as number) | bit;
}

/**
 * Most tokens are runs of ASCII letters or digits and single marks between them. Null where it takes a closer look: each
 * kind has more forms than these.
 */
function plain(text: string, units: Uint16Array, start: number): Token | null {
  const opening = units[start] as number;
  const kind = (plainness[opening] as number) & (LETTER | DIGIT | SINGLE);
  if (kind === LETTER) return plainWord(text, units, start, opening);
  if (kind === DIGIT) return plainNumber(text, units, start, opening);
  return kind === SINGLE ? plainMark(text, units, start, opening) : null;
}

function plainWord(text: string, units: Uint16Array, start: number, opening: number): Token | null {
  let hash = hashStep(0, opening);
  let end = start + 1;
  let unit = units[end] as number;
  while (plainness[unit] === LETTER) {
    hash = hashStep(hash, unit);
    unit = units[++end] as number;
  }
  const border = plainness[unit] as number;
  const stopped = (border & STOP) > 0 && ((plainness[units[end + 1] as number] as number) & BORDER) > 0;
  if (!(border & (BORDER | COMMA)) && !stopped) return null;
  const place = placeOf(units, start, end, hash);
  if (place >= 0) return stopped && mayKeepFullStop(place) ? null : tokenOf(start, end, place);
  return stopped && keepsFullStop(text.slice(start, end), false) ? null : make(text, start, end, "word");
}

/** `2025`, `1.000,50`, `5/8`, before what cannot belong to it. */
function plainNumber(text: string, units: Uint16Array, start: number, opening: number): Token | null {
  let hash = hashStep(0, opening);
  let end = start + 1;
  let unit = units[end] as number;
  let kind = plainness[unit] as number;
  while (kind & DIGIT || (kind & INNER && (plainness[units[end + 1] as number] as number) & DIGIT)) {
    hash = hashStep(hash, unit);
    unit = units[++end] as number;
    kind = plainness[unit] as number;
  }
  if (!(kind & BORDER) && !(kind & INNER && (units[end + 1] as number) <= ASCII)) return null;
  const place = placeOf(units, start, end, hash);
  return place >= 0 ? tokenOf(start, end, place) : make(text, start, end, "number");
}

/** A mark by itself, or an empty line. */
function plainMark({ length }: string, units: Uint16Array, start: number, opening: number): Token | null {
  const following = units[start + 1] as number;
  if (opening !== NEWLINE) {
    const mark = following > ASCII || following === opening ? null : singleWord(opening);
    return mark && new Token(start, start + 1, mark, mark.marks);
  }
  let end = start + 1;
  let hash = hashStep(0, NEWLINE);
  while (units[end] === NEWLINE) hash = hashStep(hash, units[end++] as number);
  if (end > length || isWhite(units[end] as number)) return null;
  const place = placeOf(units, start, end, hash);
  return place >= 0 ? tokenOf(start, end, place) : null;
}

function tokenOf(start: number, end: number, place: number): Token {
  return new Token(start, end, wordAt(place), marksAt(place));
}

const Stop = { Kept: 1, Apart: 2 } as const;

function mayKeepFullStop(place: number): boolean {
  const known = noteAt(place);
  if (known) return known === Stop.Kept;
  const kept = keepsFullStop(wordAt(place).text, false);
  note(place, kept ? Stop.Kept : Stop.Apart);
  return kept;
}

/** The token at `start`; `line` is where its line begins. */
function next(text: string, start: number, line: number): Token {
  switch (classAt(text, start)) {
    case CharClass.Space:
    case CharClass.Break:
      return whiteSpace(text, start);
    case CharClass.Letter:
      return word(text, start, line);
    case CharClass.Digit:
      return number(text, start);
    case CharClass.Quote:
      return quote(text, start);
    case CharClass.Punctuation:
      return punctuation(text, start);
    default:
      return symbol(text, start);
  }
}

/** The class at an offset; a surrogate pair of a letter (`𝐊`) counts as a letter, any other as a symbol. */
function classAt(text: string, index: number): CharClass {
  const found = classOf(text.charCodeAt(index));
  if (found !== CharClass.Surrogate) return found;
  return /^\p{L}/u.test(text.slice(index, index + 2)) ? CharClass.Letter : CharClass.Symbol;
}

function charLength(text: string, index: number): 1 | 2 {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

function make(text: string, start: number, end: number, kind: TokenKind, norm: string | null = null): Token {
  const word = readWord(text, start, end, kind, norm);
  return new Token(start, end, word, word.marks);
}

/** Past the combining marks and joiners that belong to what stands before them. */
function skipExtenders(text: string, index: number): number {
  let end = index;
  while (end < text.length && classOf(text.charCodeAt(end)) === CharClass.Extender) end++;
  return end;
}

function whiteSpace(text: string, start: number): Token {
  let end = start;
  let broken = false;
  for (; end < text.length; end++) {
    const found = classOf(text.charCodeAt(end));
    if (found === CharClass.Break) broken = true;
    else if (found !== CharClass.Space) break;
  }
  return make(text, start, end, broken ? "break" : "space", broken ? "\n" : " ");
}

function quote(text: string, start: number): Token {
  const char = text.charAt(start);
  const doubled = text.charAt(start + 1) === char && (char === "'" || char === "`" || char === "’" || char === "‘");
  const end = skipExtenders(text, start + (doubled ? 2 : 1));
  return make(text, start, end, "quote", doubled || !APOSTROPHE.has(char) ? '"' : "'");
}

function punctuation(text: string, start: number): Token {
  const char = text.charAt(start);
  if (char === "&") return symbol(text, start);
  if (char === "@" || char === "#") return handle(text, start);
  let end = start + 1;
  if (".-!?_*=…".includes(char)) while (text.charAt(end) === char) end++;
  const norm = char === "…" || (char === "." && end - start > 1) ? "…" : null;
  return make(text, start, skipExtenders(text, end), "punctuation", norm);
}

function symbol(text: string, start: number): Token {
  if (text.charAt(start) === "&") {
    const reference = readReference(text, start);
    if (reference) return characterReference(text, start, reference.length, reference.char);
  }
  return make(text, start, skipExtenders(text, start + charLength(text, start)), "symbol");
}

function characterReference(text: string, start: number, length: number, char: string): Token {
  const end = start + length;
  switch (classAt(char, 0)) {
    case CharClass.Space:
      return make(text, start, end, "space", " ");
    case CharClass.Break:
      return make(text, start, end, "break", "\n");
    case CharClass.Quote:
      return make(text, start, end, "quote", APOSTROPHE.has(char) ? "'" : '"');
    case CharClass.Punctuation:
      return make(text, start, end, "punctuation", normalize(char));
    default:
      return make(text, start, end, "symbol", normalize(char));
  }
}

function handle(text: string, start: number): Token {
  let end = start + 1;
  for (; end < text.length; end++) {
    const found = classOf(text.charCodeAt(end));
    if (found === CharClass.Letter || found === CharClass.Digit || found === CharClass.Extender) continue;
    const inner = classOf(text.charCodeAt(end + 1));
    const joins = text.charAt(end) === "_" || (text.charAt(end) === "." && text.charAt(start) === "@");
    if (!joins || (inner !== CharClass.Letter && inner !== CharClass.Digit && text.charAt(end + 1) !== "_")) break;
  }
  return end > start + 1 ? make(text, start, end, "handle") : make(text, start, end, "punctuation");
}

/** `1.000,50`, `14.30`, `5/8`, `20/06/2025`, `10:49:05`, `2024-06-11`, `1990-an`, `5G`. A dash between numbers splits. */
function number(text: string, start: number): Token {
  ISO_DATE.lastIndex = start;
  const iso = ISO_DATE.exec(text);
  if (iso) return make(text, start, start + iso[0].length, "number");
  let end = start;
  for (; end < text.length; end++) {
    if (classOf(text.charCodeAt(end)) === CharClass.Digit) continue;
    if (!".,:/".includes(text.charAt(end)) || classOf(text.charCodeAt(end + 1)) !== CharClass.Digit) break;
  }
  const lettersFrom = HYPHEN.has(text.charAt(end)) ? end + 1 : end;
  let lettersTo = lettersFrom;
  while (classOf(text.charCodeAt(lettersTo)) === CharClass.Letter) lettersTo++;
  const letters = text.slice(lettersFrom, Math.min(lettersTo, lettersFrom + 4)).toLowerCase();
  if (letters === "an") return make(text, start, lettersTo, "number");
  if (lettersFrom === end && letters.length > 0 && letters.length < 3) return make(text, start, lettersTo, "word");
  return make(text, start, skipExtenders(text, end), "number");
}

/** Letters and what joins them: one token for `sela-sela`, `KTP-nya`, `COVID-19`, `Qur'an`, `M.Si.`, `Kompas.com`. */
function word(text: string, start: number, line: number): Token {
  if ("hHwW".includes(text.charAt(start))) {
    URL.lastIndex = start;
    const url = URL.exec(text);
    if (url) return make(text, start, start + url[0].length, "url");
  }
  let end = start;
  let segment = start;
  let dotted = false;
  scan: while (end < text.length) {
    switch (classAt(text, end)) {
      case CharClass.Letter:
        end += charLength(text, end);
        continue;
      case CharClass.Extender:
        end++;
        continue;
      case CharClass.Digit:
        if (CURRENCIES.has(text.slice(start, Math.min(end, start + 4)).toLowerCase())) break scan;
        end++;
        continue;
      case CharClass.Space:
      case CharClass.Break:
        break scan;
      default:
    }
    const char = text.charAt(end);
    const after = classAt(text, end + 1);
    if (APOSTROPHE.has(char)) {
      if (after !== CharClass.Letter) break;
      end++;
    } else if (HYPHEN.has(char)) {
      if (after !== CharClass.Letter && after !== CharClass.Digit) break;
      if (segment === start && spansDays(text, start, end)) break;
      if (segment === start && start - line < 40 && endsDateline(text, line, start, end)) break;
      end++;
      segment = end;
    } else if (char === "." && after === CharClass.Letter) {
      const site = domain(text, end + 1);
      if (site) end += site + 1;
      else if (joinsInitials(text, segment, end)) {
        dotted = true;
        end++;
        segment = end;
      } else break;
    } else break;
  }
  if (text.charAt(end) === "@") {
    EMAIL_DOMAIN.lastIndex = end;
    const email = EMAIL_DOMAIN.exec(text);
    if (email) return make(text, start, end + email[0].length, "email");
  }
  if (text.charAt(end) === "." && text.charAt(end + 1) !== ".") {
    const numbered = classOf(text.charCodeAt(end + 1)) === CharClass.Digit;
    if (dotted || (end - start <= 12 && keepsFullStop(text.slice(start, end), numbered))) end++;
  }
  return make(text, start, end, "word");
}

/** `senin`, `agustus`: a hyphen behind it may be a dash. */
function isCalendarWord(norm: string): boolean {
  return isWeekday(norm) || isMonth(norm);
}

/** `Senin-Jumat`, `Mei-Juni`, `Mei-20`: from one day or month to another; `minggu-minggu` and `Minggu-nya` are words. */
function spansDays(text: string, start: number, hyphen: number): boolean {
  if (hyphen - start > 12) return false;
  const from = normalize(text.slice(start, hyphen));
  if (!isCalendarWord(from)) return false;
  let end = hyphen + 1;
  if (classOf(text.charCodeAt(end)) === CharClass.Digit) return true;
  while (end - hyphen < 12 && classOf(text.charCodeAt(end)) === CharClass.Letter) end++;
  const to = normalize(text.slice(hyphen + 1, end));
  return to !== from && isCalendarWord(to);
}

/**
 * A dateline whose blanks were lost: `JAKARTA-Harga beras …`, `TEMPO.CO,Jakarta-Harga …`. The hyphen is a dash there.
 *
 * Only at the head of a line, before a word with one capital: `TNI-Polri` is too short, `JAKARTA-BANDUNG` two places.
 */
function endsDateline(text: string, line: number, start: number, hyphen: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(hyphen + 1, hyphen + 3))) return false;
  const before = text.slice(line, start);
  if (/\.(?:com|co|id)\s?,\s?$/iu.test(before)) return true;
  const name = text.slice(start, hyphen);
  return name.length >= 6 && name === name.toUpperCase() && /^[\p{Lu},\s]*$/u.test(before);
}

/** Length of a top-level domain at `index`, or 0: `Kompas.com`, `TEMPO.CO`; at most four letters, no letter or digit behind. */
function domain(text: string, index: number): number {
  let end = index;
  while (end - index < 6 && isAsciiLetter(text.charCodeAt(end))) end++;
  const label = text.slice(index, end);
  const lower = label.toLowerCase();
  // `katanya.Tv`: a capital alone opens a sentence whose blank was lost
  if (!DOMAINS.has(lower) || (label !== lower && label !== label.toUpperCase())) return 0;
  const after = classOf(text.charCodeAt(end));
  return after === CharClass.Letter || after === CharClass.Digit ? 0 : end - index;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** `M.Si.`, `S.H.`, `a.n.`, `Ph.D.`: at most two letters before the dot and four behind it; `itu.Dia` is a lost blank. */
function joinsInitials(text: string, segment: number, dot: number): boolean {
  const before = text.slice(segment, dot);
  if (before.length > 2 || (before.length === 2 && before === before.toLowerCase())) return false;
  let end = dot + 1;
  while (end - dot < 6 && classOf(text.charCodeAt(end)) === CharClass.Letter) end++;
  return end - dot - 1 <= 4;
}

/** A full stop belongs to abbreviations (`Drs.`), and to initials (`H.`, `Joko P.`); `numbered` where a digit follows. */
function keepsFullStop(bare: string, numbered: boolean): boolean {
  if (/^\p{Lu}$/u.test(bare)) return true;
  // `tingkat RT dan RW. Lalu …`: in capitals most of them are acronyms, unless a number follows (`RW.03`)
  if (isAllCaps(bare) && !CAPITAL_TITLES.has(bare) && !numbered) return false;
  return abbreviation(`${normalize(bare)}.`) !== null;
}
