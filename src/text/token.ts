import { type Word, wordMarks } from "../lexicon/index.js";

/** What a token is, by its characters alone. */
export type TokenKind =
  | "word" // letters, with inner hyphens, apostrophes, digits: `sela-sela`, `KTP-nya`, `COVID-19`, `Qur'an`, `M.Si.`
  | "number" // starts with a digit: `1.000,50`, `14.30`, `5/8`, `20/06/2025`, `2024-06-11`, `10:49:05`
  | "url"
  | "email"
  | "handle" // `@jokowi`, `#Pemilu2024`
  | "quote" // any quotation mark, also `&quot;`
  | "punctuation"
  | "symbol"
  | "space" // white space without a line break
  | "break"; // white space with at least one line break

/** A piece of the input. The tokens of a text tile it: each starts where the one before it ended. */
export class Token {
  /**
   * @param start,end Half-open UTF-16 offsets into the input.
   * @param marks The word's, for passes over all tokens: the word itself need not be touched.
   */
  constructor(
    readonly start: number,
    readonly end: number,
    readonly word: Word<TokenKind>,
    readonly marks: number,
  ) {}

  get kind(): TokenKind {
    return this.word.kind;
  }

  /** `input.slice(start, end)` */
  get text(): string {
    return this.word.text;
  }

  /** For look-ups: NFC, lower case, entities decoded, typographic apostrophes and dashes as ASCII. */
  get norm(): string {
    return this.word.norm;
  }
}

/** The kinds that passes over all tokens ask for. */
const Glyph = { Break: 1, Space: 2, Quote: 3 } as const;
const GLYPHS: ReadonlyMap<string, number> = new Map([
  ["break", Glyph.Break],
  ["space", Glyph.Space],
  ["quote", Glyph.Quote],
]);

const glyphOf = wordMarks(2, ({ kind }) => GLYPHS.get(kind) ?? 0);

export function isBreak({ marks }: Token): boolean {
  return glyphOf(marks) === Glyph.Break;
}

export function isSpace({ marks }: Token): boolean {
  return glyphOf(marks) === Glyph.Space;
}

export function isQuoteMark({ marks }: Token): boolean {
  return glyphOf(marks) === Glyph.Quote;
}

/** Half-open range of indices into `Document.tokens`, with the offsets it covers. */
export interface TokenRange {
  readonly first: number;
  /** One past the last token. */
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence; `paragraph` is the index of the paragraph it belongs to. */
export interface Sentence extends TokenRange {
  readonly paragraph: number;
}

/** A line of the input that is not blank. */
export interface Paragraph extends TokenRange {
  /** Indices into `Document.sentences`, half open. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** A pair of quotation marks; `start`..`end` is what stands between them. */
export interface QuotedRegion extends TokenRange {
  /** Token index of the opening mark, or null where it was missing and supplied by the repair. */
  readonly open: number | null;
  /** Token index of the closing mark, or null where it was missing (the region then ends with its paragraph). */
  readonly close: number | null;
  readonly paragraph: number;
  /** Nested regions (`‘…’` inside `“…”`) have depth 1. */
  readonly depth: number;
}
