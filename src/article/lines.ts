import { type Word, wordMarks } from "../lexicon/index.js";
import { isCapitalized, type Token, type TokenizedText, type TokenRange } from "../text/index.js";
import type { FurnitureKind } from "../types.js";

/** A line of the text as a newspaper's page shows it. */
export interface Line extends TokenRange {
  readonly index: number;
  /** As long as in the text, but every blank is a plain one: scraping leaves no-break spaces anywhere. */
  readonly text: string;
  /** Its words, numbers and the like; without punctuation. */
  readonly words: number;
  /** It closes like a sentence: `.`, `!`, `?`, `…`, also before closing marks and brackets. */
  readonly terminated: boolean;
  /** Share of capitals among its words of four letters and more: near 1 in a `Judul dengan Huruf Besar`. */
  readonly titled: number;
  /** {@link Hint}s of all its tokens: what stands nowhere in the line need not be looked for. */
  readonly hints: number;
}

/** A piece of furniture found in a line; it need not cover the line. */
export interface FurniturePiece {
  readonly start: number;
  readonly end: number;
  readonly kind: FurnitureKind;
}

/** What a token lets one expect of its line, one bit each. */
export const Hint = {
  /** `Editor:`, `Baca juga:` */
  Colon: 1,
  /** `Copyright`, `©` */
  Copyright: 2,
  Dash: 4,
  /** `Baca` and `Simak`, as links begin with */
  Link: 8,
  /** A word without which no rule for furniture inside a line fits, and some for whole lines do not */
  Inline: 16,
} as const;

const WORDLIKE = 32;
const LONG = 64;
const CAPITAL = 128;
const HINTS = WORDLIKE - 1;

export const DASH = /^(?:-{1,3}|[–—―]|–-)$/u;
const LINKS = new Set(["Baca", "BACA", "Simak"]);
const INLINE = /gambas|advertisement|scroll|video|pilihan|artikel|berita|dilarang|whatsapp|foto|disclaimer|hoaks/u;

const lineMarks = wordMarks(8, (word) => {
  const { text, norm, kind } = word;
  let fact = 0;
  if (norm === ":") fact |= Hint.Colon;
  if (norm === "©" || norm === "copyright") fact |= Hint.Copyright;
  if (isWordKind(kind)) fact |= WORDLIKE;
  else if (DASH.test(text)) fact |= Hint.Dash;
  if (LINKS.has(text)) fact |= Hint.Link;
  if (norm.length >= 4 && INLINE.test(norm)) fact |= Hint.Inline;
  if (kind === "word" && text.length >= 4) fact |= isCapitalized(text) ? LONG | CAPITAL : LONG;
  return fact;
});

const TERMINALS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set([")", "]", "}"]);

/** Looks at every line of the text once. */
export function readLines(text: string, { tokens, lines }: TokenizedText): Line[] {
  return lines.map((line, index) => {
    const { first, last, start, end } = line;
    let words = 0;
    let long = 0;
    let capital = 0;
    let facts = 0;
    for (let i = first; i < last; i++) {
      const fact = lineMarks((tokens[i] as Token).marks);
      facts |= fact;
      if (!(fact & WORDLIKE)) continue;
      words++;
      if (fact & LONG) long++;
      if (fact & CAPITAL) capital++;
    }
    const titled = long > 0 ? capital / long : 0;
    const terminated = endsSentence(tokens, line);
    const hints = facts & HINTS;
    return {
      first,
      last,
      start,
      end,
      index,
      text: plainBlanks(text.slice(start, end)),
      words,
      terminated,
      titled,
      hints,
    };
  });
}

function plainBlanks(line: string): string {
  return line.includes("\u00a0") ? line.replaceAll("\u00a0", " ") : line;
}

export function isWordlike({ marks }: Token): boolean {
  return (lineMarks(marks) & WORDLIKE) > 0;
}

function isWordKind(kind: Word["kind"]): boolean {
  return kind !== "punctuation" && kind !== "symbol" && kind !== "quote";
}

function endsSentence(tokens: readonly Token[], range: TokenRange): boolean {
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
  return line.terminated && line.words >= 12 && !isExclaimed(line);
}

const EXCLAIMED = /^[^"“‘'.?!…][^.?!…]{9,180}[?!]['"’”]?$/u;

/** One question or cry and no more: `Siapa Menang di Kediri?`. In small letters it is a headline only at the top of the page. */
export function isExclaimed({ text, index, titled, words }: Line): boolean {
  return (index === 0 ? words <= 20 : titled >= 0.65) && /[?!]/u.test(text.slice(-2)) && EXCLAIMED.test(text);
}
