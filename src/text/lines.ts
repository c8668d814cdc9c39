import { isCapitalized } from "./chars.js";
import { isBreak, isSpace, type Token, type TokenRange } from "./token.js";
import { Tokenizer } from "./tokenize/index.js";

/** The tokens of a text, and the lines that they stand on. */
export interface TokenizedText {
  /** All tokens but white space. */
  readonly tokens: readonly Token[];
  /** All lines that are not blank. */
  readonly lines: readonly TokenRange[];
}

const TERMINAL = new Set([".", "!", "?", "…", ":", ";", '"', "'", ")", "]"]);

/**
 * Reads tokens and lines off a text.
 *
 * A single line break inside a wrapped sentence (`…Menteri⏎luar negeri…`: no punctuation before, a small letter behind)
 * does not end a line.
 */
export function readTokens(text: string): TokenizedText {
  const tokens: Token[] = [];
  const lines: TokenRange[] = [];
  const tokenizer = new Tokenizer(text);
  let first = 0;
  let lineBreak: Token | null = null;
  const close = () => {
    const opening = tokens[first];
    const closing = tokens[tokens.length - 1];
    if (opening && closing) lines.push({ first, last: tokens.length, start: opening.start, end: closing.end });
    first = tokens.length;
  };
  for (let position = 0; position < text.length; ) {
    if (tokenizer.isBlank(position)) {
      position++;
      continue;
    }
    const token = tokenizer.tokenAt(position);
    position = token.end;
    if (lineBreak) {
      if (tokens.length > first && !isWrapped(lineBreak, tokens[tokens.length - 1], token)) close();
      lineBreak = null;
    }
    if (isBreak(token)) lineBreak = token;
    else if (!isSpace(token)) tokens.push(token);
  }
  close();
  return { tokens, lines };
}

function isWrapped(lineBreak: Token, before: Token | undefined, after: Token): boolean {
  if (!before || /\n[^\S\n]*\n|\r[^\S\r\n]*\r/u.test(lineBreak.text)) return false;
  return after.kind === "word" && !isCapitalized(after.text) && before.kind === "word" && !TERMINAL.has(before.norm);
}
