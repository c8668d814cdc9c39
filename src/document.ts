import type { Paragraph, QuotedRegion, Sentence, Token, TokenRange } from "./text/index.js";
import type { Article } from "./types.js";

/**
 * A text read once: what every extractor works on. Frozen; nothing in it changes. Sentences and what is made of them are
 * read when first asked for, since dates do without.
 */
export interface Document {
  readonly text: string;
  /** All tokens but white space, in order. */
  readonly tokens: readonly Token[];
  /** All lines that are not blank, furniture too. */
  readonly lines: readonly TokenRange[];
  /** The lines with their sentences. */
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of all paragraphs. A sentence never crosses a line break; a quote may hold several sentences. */
  readonly sentences: readonly Sentence[];
  readonly quotedRegions: readonly QuotedRegion[];
  /** Sentences joined where a quoted region crosses their border: what a cue at the end can be about. */
  readonly units: readonly TokenRange[];
  readonly article: Article;
  /** One entry a token: is it in the running text of the story (1), or in its frame (0)? */
  readonly inBody: Uint8Array;
}
