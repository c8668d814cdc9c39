import { CharClass, classOf } from "../chars.js";
import { Token, type TokenKind } from "../token.js";
import { readWord } from "../words.js";

/** The class at an offset; a surrogate pair of a letter (`𝐊`) counts as a letter, any other as a symbol. */
export function classAt(text: string, index: number): CharClass {
  const found = classOf(text.charCodeAt(index));
  if (found !== CharClass.Surrogate) return found;
  return /^\p{L}/u.test(text.slice(index, index + 2)) ? CharClass.Letter : CharClass.Symbol;
}

export function charLength(text: string, index: number): 1 | 2 {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Past the combining marks and joiners that belong to what stands before them. */
export function skipExtenders(text: string, index: number): number {
  let end = index;
  while (end < text.length && classOf(text.charCodeAt(end)) === CharClass.Extender) end++;
  return end;
}

export function make(text: string, start: number, end: number, kind: TokenKind, norm: string | null = null): Token {
  const word = readWord(text, start, end, kind, norm);
  return new Token(start, end, word, word.marks);
}
