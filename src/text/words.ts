import { normalize, Word } from "../lexicon/index.js";
import type { TokenKind } from "./token.js";

/** Each holds two words: where more than two meet, those used last stay. */
const SETS = 1 << 14;
const FACTOR = 31;
/** Engines cut longer slices out of their text without copying, and so keep all of it alive. */
const SHORTEST_SLICE = 13;

/** Bytes of a record: the length, four of marks, a note, the characters. Half a line of the processor's memory cache. */
const RECORD = 32;
const MARKS = 1;
const NOTE = 5;
const CHARACTERS = 6;
/** Longer words are rare, and seldom come again. */
const LONGEST = RECORD - CHARACTERS;
/** Words with other characters are rare too. */
const LAST_CHARACTER = 0xff;
/** Behind the typographic quotation marks and dashes: tokens of one character up to here have places of their own. */
const SINGLES = 0x2040;

/**
 * The words met last, each in the set that its hash gives it. A cache of fixed size: no text can make it grow, and what it
 * holds changes how fast a text is read, never what is found. What tells them apart stands in one array, so that most
 * tokens are recognised without cutting a string or touching an object.
 */
const words: (Word<TokenKind> | null)[] = new Array(SETS * 2).fill(null);
const records = new Uint8Array(SETS * 2 * RECORD);
/** Which of a set's two places was used last. */
const latest = new Uint8Array(SETS);
const singles: (Word<TokenKind> | null)[] = new Array(SINGLES).fill(null);

/** Adds a UTF-16 unit to a hash; a hash begins with 0. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, FACTOR) + unit) | 0;
}

function setOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (SETS - 1);
}

/** The place of the word that these units spell, if it was met before, or -1; `hash` is theirs. */
export function placeOf(units: Uint16Array, start: number, end: number, hash: number): number {
  const set = setOf(hash);
  const place = set * 2 + (latest[set] as number);
  if (isSpelt(place, units, start, end)) return place;
  const other = place ^ 1;
  if (!isSpelt(other, units, start, end)) return -1;
  latest[set] = other & 1;
  return other;
}

function isSpelt(place: number, units: Uint16Array, start: number, end: number): boolean {
  const record = place * RECORD;
  if (records[record] !== end - start) return false;
  const from = record + CHARACTERS - start;
  for (let i = start; i < end; i++) if (records[from + i] !== units[i]) return false;
  return true;
}

export function wordAt(place: number): Word<TokenKind> {
  return words[place] as Word<TokenKind>;
}

/** {@link Word.marks}, without touching the word. */
export function marksAt(place: number): number {
  const at = place * RECORD + MARKS;
  return (
    (records[at] as number) |
    ((records[at + 1] as number) << 8) |
    ((records[at + 2] as number) << 16) |
    ((records[at + 3] as number) << 24)
  );
}

/** What the tokenizer has noted of the word, or 0. */
export function noteAt(place: number): number {
  return records[place * RECORD + NOTE] as number;
}

export function note(place: number, value: number): void {
  records[place * RECORD + NOTE] = value;
}

/** The word of one character, if it was met before. */
export function singleWord(unit: number): Word<TokenKind> | null {
  return unit < SINGLES ? (singles[unit] as Word<TokenKind> | null) : null;
}

/**
 * The word that a slice of a text spells. Its look-up form depends on the spelling and kind alone; `norm` gives one that
 * is not plain.
 */
export function readWord(
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  norm: string | null,
): Word<TokenKind> {
  const slice = text.slice(start, end);
  if (slice.length === 1) return readSingle(slice, kind, norm);
  const hash = hashOf(slice);
  return hash === null ? makeWord(slice, kind, norm) : remember(slice, hash, kind, norm);
}

function readSingle(char: string, kind: TokenKind, norm: string | null): Word<TokenKind> {
  const unit = char.charCodeAt(0);
  const known = singleWord(unit);
  if (known?.kind === kind) return known;
  const word = makeWord(char, kind, norm);
  if (unit < SINGLES) singles[unit] = word;
  return word;
}

/** Null for what is too long or too rare to be kept. */
function hashOf(slice: string): number | null {
  if (slice.length > LONGEST) return null;
  let hash = 0;
  for (let i = 0; i < slice.length; i++) {
    const unit = slice.charCodeAt(i);
    if (unit > LAST_CHARACTER) return null;
    hash = hashStep(hash, unit);
  }
  return hash;
}

const scratch = new Uint16Array(LONGEST);

function remember(slice: string, hash: number, kind: TokenKind, norm: string | null): Word<TokenKind> {
  const { length } = slice;
  for (let i = 0; i < length; i++) scratch[i] = slice.charCodeAt(i);
  const known = placeOf(scratch, 0, length, hash);
  if (known >= 0 && wordAt(known).kind === kind) return wordAt(known);
  const word = makeWord(slice, kind, norm);
  const set = setOf(hash);
  const place = known >= 0 ? known : set * 2 + (1 - (latest[set] as number));
  latest[set] = place & 1;
  words[place] = word;
  const record = place * RECORD;
  records[record] = length;
  records[record + NOTE] = 0;
  for (let i = 0; i < 4; i++) records[record + MARKS + i] = word.marks >>> (8 * i);
  for (let i = 0; i < length; i++) records[record + CHARACTERS + i] = scratch[i] as number;
  return word;
}

function makeWord(slice: string, kind: TokenKind, norm: string | null): Word<TokenKind> {
  const spelling = slice.length < SHORTEST_SLICE ? slice : slice.split("").join("");
  return new Word(spelling, norm ?? normalize(spelling), kind);
}
