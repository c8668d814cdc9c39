import { isWhite } from "../chars.js";
import { Token } from "../token.js";
import { hashStep, marksAt, note, noteAt, placeOf, singleWord, wordAt } from "../words.js";
import { make } from "./characters.js";
import { keepsFullStop } from "./full-stop.js";

export const NEWLINE = 0x0a;
export const BLANK = 0x20;
const ASCII = 0x7f;

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
export function plain(text: string, units: Uint16Array, start: number): Token | null {
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
