import { readTokens, type TokenizedText } from "./lines.js";
import { joinOpenSpeech } from "./open-speech.js";
import { pairQuoteMarks, sentenceAt } from "./quote-marks.js";
import { splitSentences } from "./sentences.js";
import { isQuoteMark, type Paragraph, type QuotedRegion, type Sentence, type Token, type TokenRange } from "./token.js";

/** What the tokens of a text form, as characters alone let one see it. */
export interface TextStructure {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotedRegions: readonly QuotedRegion[];
  /** Sentences joined where a quoted region crosses their border: what a cue at the end can be about. */
  readonly units: readonly TokenRange[];
}

/** Reads paragraphs, sentences, quoted regions and attribution units off tokens. */
export function readStructure({ tokens, lines }: TokenizedText): TextStructure {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const quotedRegions: QuotedRegion[] = [];
  const units: TokenRange[] = [];
  joinOpenSpeech(tokens, lines).forEach((line, index) => {
    const { first, last, start, end } = line;
    const own = splitSentences(tokens, line);
    const firstSentence = sentences.length;
    for (const sentence of own) sentences.push(sentenceOf(sentence, index));
    paragraphs.push({ first, last, start, end, firstSentence, lastSentence: sentences.length });
    const regions = pairQuoteMarks(tokens, line, index, own);
    for (const region of regions) quotedRegions.push(region);
    for (const unit of regions.length > 0 ? joinAcrossRegions(own, regions) : own) units.push(unit);
  });
  return { paragraphs, sentences, quotedRegions, units };
}

/** The quoted regions of one line; `index` is that of the line. */
export function readQuotedRegions(tokens: readonly Token[], line: TokenRange, index: number): readonly QuotedRegion[] {
  for (let i = line.first; i < line.last; i++) {
    if (isQuoteMark(tokens[i] as Token)) return pairQuoteMarks(tokens, line, index, splitSentences(tokens, line));
  }
  return [];
}

/** Reads tokens, paragraphs, sentences, quoted regions and attribution units off a text. */
export function readText(text: string): TokenizedText & TextStructure {
  const tokenized = readTokens(text);
  return { ...tokenized, ...readStructure(tokenized) };
}

function sentenceOf({ first, last, start, end }: TokenRange, paragraph: number): Sentence {
  return { first, last, start, end, paragraph };
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
