import { isCapitalized } from "./chars.js";
import { isFilled, wrapWidth } from "./hard-wrap.js";
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
 * A single line break inside a wrapped sentence (`…Menteri⏎luar negeri…`, `…,”⏎kata Budi`: no end of a sentence before, a small letter behind)
 * does not end a line, nor does one behind a line that is filled where the whole text is set so.
 */
export function readTokens(text: string): TokenizedText {
  const tokens: Token[] = [];
  const lines: TokenRange[] = [];
  const width = wrapWidth(text);
  let lineStart = 0;
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
      const filled = width > 0 && isFilled(lineStart, lineBreak.start, width);
      if (tokens.length > first && !isWrapped(lineBreak, tokens, token, filled)) close();
      lineStart = lineBreak.end;
      lineBreak = null;
    }
    if (isBreak(token)) lineBreak = token;
    else if (!isSpace(token)) tokens.push(token);
  }
  close();
  return { tokens, lines };
}

function isWrapped(lineBreak: Token, tokens: readonly Token[], after: Token, filled: boolean): boolean {
  const before = tokens[tokens.length - 1];
  if (!before || /\n[^\S\n]*\n|\r[^\S\r\n]*\r/u.test(lineBreak.text)) return false;
  if (filled) return true;
  if (after.kind !== "word" || isCapitalized(after.text)) return false;
  if (before.norm === ",") return true;
  if (before.kind === "quote") return tokens[tokens.length - 2]?.norm === ",";
  return before.kind === "word" && !TERMINAL.has(before.norm);
}
