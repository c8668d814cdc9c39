import { isCapitalized } from "./chars.js";
import type { Token, TokenRange } from "./token.js";

const TERMINAL = new Set([".", "!", "?", "…", ":", ";", '"', "'", ")", "]"]);

/**
 * Splits the tokens (white space among them) into paragraphs: lines that are not blank.
 *
 * A single line break inside a wrapped sentence (`…Menteri⏎luar negeri…`: no punctuation before, a small letter behind)
 * does not end a paragraph. Returned ranges index the tokens without white space.
 */
export function splitParagraphs(tokens: readonly Token[]): {
  readonly words: Token[];
  readonly paragraphs: TokenRange[];
} {
  const words: Token[] = [];
  const paragraphs: TokenRange[] = [];
  let first = 0;
  const close = () => {
    const opening = words[first];
    const closing = words[words.length - 1];
    if (opening && closing) paragraphs.push({ first, last: words.length, start: opening.start, end: closing.end });
    first = words.length;
  };
  tokens.forEach((token, index) => {
    if (token.kind === "break") {
      if (words.length > first && !isWrapped(token, words[words.length - 1], tokens[index + 1])) close();
    } else if (token.kind !== "space") words.push(token);
  });
  close();
  return { words, paragraphs };
}

function isWrapped(lineBreak: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after || /\n[^\S\n]*\n|\r[^\S\r\n]*\r/u.test(lineBreak.text)) return false;
  return after.kind === "word" && !isCapitalized(after.text) && before.kind === "word" && !TERMINAL.has(before.norm);
}
