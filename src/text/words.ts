import { normalize, Word } from "../lexicon/index.js";
import type { TokenKind } from "./token.js";

const PLACES = 1 << 14;
/** Longer words are rare, and seldom come again. */
const LONGEST = 16;
/** Engines cut longer slices out of their text without copying, and so keep all of it alive. */
const SHORTEST_SLICE = 13;
const FACTOR = 31;

/**
 * The words met last, each at the place that its hash gives it, where a new one takes that of the old. A cache of fixed
 * size: no text can make it grow, and what it holds changes how fast a text is read, never what is found. The units of all
 * stand in one array, so that most tokens are recognised without cutting a string.
 */
const words: (Word<TokenKind> | null)[] = new Array(PLACES).fill(null);
const lengths = new Uint8Array(PLACES);
const spellings = new Uint16Array(PLACES * LONGEST);

/** Adds a UTF-16 unit to a hash; a hash begins with 0. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, FACTOR) + unit) | 0;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (PLACES - 1);
}

/** The word that these units spell, if it was met before; `hash` is theirs. */
export function knownWord(units: Uint16Array, start: number, end: number, hash: number): Word<TokenKind> | null {
  const place = placeOf(hash);
  const length = end - start;
  if (lengths[place] !== length) return null;
  const from = place * LONGEST - start;
  for (let i = start; i < end; i++) if (spellings[from + i] !== units[i]) return null;
  return words[place] as Word<TokenKind>;
}

/** The word at an offset. Its look-up form depends on the spelling and kind alone; `norm` gives one that is not plain. */
export function wordAt(
  text: string,
  start: number,
  end: number,
  kind: TokenKind,
  norm: string | null,
): Word<TokenKind> {
  const length = end - start;
  if (length > LONGEST) return makeWord(text.slice(start, end), kind, norm);
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  const place = placeOf(hash);
  const known = words[place];
  if (known && known.kind === kind && lengths[place] === length && isSpelt(place, text, start, end)) return known;
  const word = makeWord(text.slice(start, end), kind, norm);
  words[place] = word;
  lengths[place] = length;
  for (let i = 0; i < length; i++) spellings[place * LONGEST + i] = text.charCodeAt(start + i);
  return word;
}

function isSpelt(place: number, text: string, start: number, end: number): boolean {
  const from = place * LONGEST - start;
  for (let i = start; i < end; i++) if (spellings[from + i] !== text.charCodeAt(i)) return false;
  return true;
}

function makeWord(slice: string, kind: TokenKind, norm: string | null): Word<TokenKind> {
  const spelling = slice.length < SHORTEST_SLICE ? slice : slice.split("").join("");
  return new Word(spelling, norm ?? normalize(spelling), kind);
}
