/** Character classes, one a UTF-16 code unit. */
export enum CharClass {
  Symbol = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
  Break = 4,
  Quote = 5,
  Punctuation = 6,
  /** Combining marks, joiners, soft hyphens: they belong to the character before them. */
  Extender = 7,
  /** Half of a pair: the pair decides. */
  Surrogate = 8,
  Unknown = 255,
}

const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const EXTENDER = /^[\p{M}\p{Cf}]$/u;
const PUNCTUATION = /^\p{P}$/u;
/** Also what has no width and parts words or turns their direction; web pages leave it before words. */
const SPACE = /^[\p{Zs}\t\u200b\u200e\u200f\u2060\ufeff]$/u;
const BREAKS = "\n\r\v\f\u0085\u2028\u2029";
export const DOUBLE_QUOTES = '"“”„‟«»″〝〞＂';
export const SINGLE_QUOTES = "'‘’‚‛‹›`´ʼʻ＇";
export const HYPHENS = "-\u2010\u2011";

const table = new Uint8Array(0x10000).fill(CharClass.Unknown);

function classify(unit: number): CharClass {
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.Surrogate;
  const char = String.fromCharCode(unit);
  if (BREAKS.includes(char)) return CharClass.Break;
  if (SPACE.test(char)) return CharClass.Space;
  if (DOUBLE_QUOTES.includes(char) || SINGLE_QUOTES.includes(char)) return CharClass.Quote;
  if (LETTER.test(char)) return CharClass.Letter;
  if (DIGIT.test(char)) return CharClass.Digit;
  if (EXTENDER.test(char)) return CharClass.Extender;
  return PUNCTUATION.test(char) ? CharClass.Punctuation : CharClass.Symbol;
}

/** The class of one UTF-16 code unit; computed at its first sight. NaN (past the end) is a break. */
export function classOf(unit: number): CharClass {
  if (!(unit >= 0)) return CharClass.Break;
  const known = table[unit] as CharClass;
  if (known !== CharClass.Unknown) return known;
  const found = classify(unit);
  table[unit] = found;
  return found;
}

export function isWhite(unit: number): boolean {
  const found = classOf(unit);
  return found === CharClass.Space || found === CharClass.Break;
}

/** Does the word start with a capital? */
export function isCapitalized(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

/** Is it written in capitals throughout (at least two letters): `PBB`, `JAKARTA`, `COVID-19`? */
export function isAllCaps(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}[^\p{L}]*\p{Lu}/u.test(text);
}
