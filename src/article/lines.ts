import { isCapitalized, type Paragraph, type TextStructure, type Token } from "../text/index.js";

/** A line of the text as a newspaper's page shows it. */
export interface Line extends Paragraph {
  readonly index: number;
  readonly text: string;
  /** Its words, numbers and the like; without punctuation. */
  readonly words: number;
  /** It closes like a sentence: `.`, `!`, `?`, `…`, also before closing marks and brackets. */
  readonly terminated: boolean;
  /** Share of capitals among its words of four letters and more: near 1 in a `Judul dengan Huruf Besar`. */
  readonly titled: number;
}

/** A piece of the frame found in a line; it need not cover the line. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const TERMINALS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set([")", "]", "}"]);

/** Looks at every line of the text once. */
export function readLines(text: string, structure: TextStructure): Line[] {
  return structure.paragraphs.map((paragraph, index) => {
    let words = 0;
    let long = 0;
    let capital = 0;
    for (let i = paragraph.first; i < paragraph.last; i++) {
      const token = structure.tokens[i] as Token;
      if (!isWordlike(token)) continue;
      words++;
      if (token.kind !== "word" || token.text.length < 4) continue;
      long++;
      if (isCapitalized(token.text)) capital++;
    }
    const titled = long > 0 ? capital / long : 0;
    const terminated = endsSentence(structure.tokens, paragraph);
    return { ...paragraph, index, text: text.slice(paragraph.start, paragraph.end), words, terminated, titled };
  });
}

export function isWordlike(token: Token): boolean {
  return token.kind !== "punctuation" && token.kind !== "symbol" && token.kind !== "quote";
}

function endsSentence(tokens: readonly Token[], range: Paragraph): boolean {
  for (let i = range.last - 1; i >= range.first; i--) {
    const token = tokens[i] as Token;
    if (token.kind === "quote" || CLOSERS.has(token.norm)) continue;
    if (token.kind === "punctuation") return TERMINALS.has(token.norm.charAt(0));
    // `… dan lain-lain dll.`: the stop belongs to the abbreviation, and closes the sentence all the same
    return token.kind === "word" && token.norm.length > 2 && token.norm.endsWith(".");
  }
  return false;
}

/** A paragraph of the story, sure enough to divide what is above it and below it from the story. */
export function isProse(line: Line): boolean {
  return line.terminated && line.words >= 12;
}
