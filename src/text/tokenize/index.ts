import { CharClass, isWhite } from "../chars.js";
import { isBreak, type Token } from "../token.js";
import { classAt } from "./characters.js";
import { punctuation, quote, symbol, whiteSpace } from "./marks.js";
import { number } from "./number.js";
import { BLANK, NEWLINE, plain } from "./plain.js";
import { word } from "./word.js";

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

/** Reads a text token by token, from its beginning on. Texts share their memory: one is read to its end before the next. */
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
