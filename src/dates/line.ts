import type { Document } from "../document.js";

/**
 * One line of the text as the parsers see it. Tokens outside the line and tokens that a guard has taken (`Pasar Minggu`)
 * read as empty words, so that no rule has to look out for them.
 */
export interface Line {
  readonly doc: Document;
  /** Half-open range of token indices. */
  readonly first: number;
  readonly last: number;
  /** Look-up form of a token: `""` where there is none to be read. */
  norm(at: number): string;
  /** The first token from `from` on with a class that a parser can start with, or the end of the line. */
  nextClassed(from: number): number;
  /** Bits of `Lex`. */
  classes(at: number): number;
  isNumber(at: number): boolean;
  isCapital(at: number): boolean;
  isUpper(at: number): boolean;
  isWord(at: number): boolean;
  /** Does it touch the token before it (`5-7`)? */
  touches(at: number): boolean;
  /** Does it open a sentence, a quotation, a line, or the story behind its dateline? */
  opens(at: number): boolean;
}
