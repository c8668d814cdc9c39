import { splitParagraphs } from "./paragraphs.js";
import { pairQuoteMarks, sentenceAt } from "./quote-marks.js";
import { splitSentences } from "./sentences.js";
import type { Paragraph, QuotedRegion, Sentence, Token, TokenRange } from "./token.js";
import { tokenizeWords } from "./tokenize.js";

/** A text as characters alone let one see it. */
export interface TextStructure {
  /** All tokens but white space. */
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotedRegions: readonly QuotedRegion[];
  /** Sentences joined where a quoted region crosses their border: what a cue at the end can be about. */
  readonly units: readonly TokenRange[];
}

/** Reads tokens, paragraphs, sentences, quoted regions and attribution units off a text. */
export function readText(text: string): TextStructure {
  const { words, paragraphs: lines } = splitParagraphs(tokenizeWords(text));
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const quotedRegions: QuotedRegion[] = [];
  const units: TokenRange[] = [];
  lines.forEach((line, index) => {
    const own = splitSentences(words, line);
    const regions = pairQuoteMarks(words, line, index, own);
    paragraphs.push({ ...line, firstSentence: sentences.length, lastSentence: sentences.length + own.length });
    for (const sentence of own) sentences.push({ ...sentence, paragraph: index });
    for (const region of regions) quotedRegions.push(region);
    for (const unit of joinAcrossRegions(own, regions)) units.push(unit);
  });
  return { tokens: words, paragraphs, sentences, quotedRegions, units };
}

function joinAcrossRegions(sentences: readonly TokenRange[], regions: readonly QuotedRegion[]): TokenRange[] {
  const glued = new Uint8Array(sentences.length);
  for (const region of regions) {
    if (region.depth > 0) continue;
    const from = sentenceAt(sentences, region.first);
    const to = sentenceAt(sentences, region.last - 1);
    for (let i = from + 1; i <= to; i++) glued[i] = 1;
  }
  const units: TokenRange[] = [];
  sentences.forEach((sentence, index) => {
    const previous = units[units.length - 1];
    if (glued[index] && previous) {
      units[units.length - 1] = { ...previous, last: sentence.last, end: sentence.end };
    } else units.push({ first: sentence.first, last: sentence.last, start: sentence.start, end: sentence.end });
  });
  return units;
}
