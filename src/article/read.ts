import type { Document } from "../document.js";
import { freeze } from "../freeze.js";
import {
  makeSpan,
  type Paragraph,
  partGlued,
  type QuotedRegion,
  readStructure,
  readTokens,
  type Sentence,
  type TextStructure,
  type Token,
  type TokenizedText,
  type TokenRange,
} from "../text/index.js";
import type { Article, Span } from "../types.js";
import { readFrame } from "./frame.js";
import { isWordlike, readLines } from "./lines.js";

/**
 * Reads a text once: its tokens, sentences and quoted regions, and the newspaper's frame round the story.
 *
 * Sentences and units end where the frame begins: `Jakarta (ANTARA) -` is none of the sentence behind it.
 */
export function readDocument(text: string, tokenized: TokenizedText = readTokens(text)): Document {
  const { tokens, lines } = tokenized;
  const frame = readFrame(text, tokens, readLines(text, tokenized));
  const credits = inOrder(frame.credits);
  const furniture = inOrder(frame.furniture);
  const inBody = new Uint8Array(tokens.length).fill(1);
  const taken = inOrder([...singles(frame.headline, frame.dateline, frame.stamp), ...credits, ...furniture]);
  markFrame(tokens, taken, inBody);
  const body = readBody(text, tokens, lines, inBody);
  const { headline, dateline, stamp } = frame;
  return new ReadDocument(text, tokenized, freeze({ headline, dateline, stamp, credits, body, furniture }), inBody);
}

/** A text read with the words parted that scraping glued: what names, quotes and stances are read in. No date hides in such a word. */
export function readParted(text: string): Document {
  const tokenized = readTokens(text);
  return readDocument(text, partGlued(text, tokenized) ?? tokenized);
}

/** {@link readParted} of a text that has been read as it is. */
export function partDocument(doc: Document): Document {
  const parted = partGlued(doc.text, doc);
  return parted ? readDocument(doc.text, parted) : doc;
}

class ReadDocument implements Document {
  readonly tokens: readonly Token[];
  readonly lines: readonly TokenRange[];
  #structure: TextStructure | null = null;

  constructor(
    readonly text: string,
    { tokens, lines }: TokenizedText,
    readonly article: Article,
    readonly inBody: Uint8Array,
  ) {
    this.tokens = Object.freeze(tokens);
    this.lines = Object.freeze(lines);
    Object.freeze(this);
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#read().paragraphs;
  }

  get sentences(): readonly Sentence[] {
    return this.#read().sentences;
  }

  get quotedRegions(): readonly QuotedRegion[] {
    return this.#read().quotedRegions;
  }

  get units(): readonly TokenRange[] {
    return this.#read().units;
  }

  #read(): TextStructure {
    this.#structure ??= cutAtFrame(this.tokens, readStructure(this), this.inBody);
    return this.#structure;
  }
}

function cutAtFrame(tokens: readonly Token[], structure: TextStructure, inBody: Uint8Array): TextStructure {
  const sentences: Sentence[] = [];
  const paragraphs = structure.paragraphs.map((paragraph) => {
    const { first, last, start, end } = paragraph;
    const firstSentence = sentences.length;
    for (let i = paragraph.firstSentence; i < paragraph.lastSentence; i++) {
      for (const sentence of cut(tokens, structure.sentences[i] as Sentence, inBody)) sentences.push(sentence);
    }
    return { first, last, start, end, firstSentence, lastSentence: sentences.length };
  });
  return {
    paragraphs: Object.freeze(paragraphs),
    sentences: Object.freeze(sentences),
    quotedRegions: Object.freeze(structure.quotedRegions),
    units: Object.freeze(structure.units.flatMap((unit) => cut(tokens, unit, inBody))),
  };
}

function singles(...spans: readonly (Span | null)[]): Span[] {
  return spans.filter((span) => span !== null);
}

function inOrder<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
}

function markFrame(tokens: readonly Token[], taken: readonly Span[], inBody: Uint8Array): void {
  let index = 0;
  for (const span of taken) {
    while (index < tokens.length && (tokens[index] as Token).end <= span.start) index++;
    for (let i = index; i < tokens.length && (tokens[i] as Token).start < span.end; i++) inBody[i] = 0;
  }
}

/** The story's runs of tokens, one or more a paragraph; a run without a word (a stray stop) is left to the frame. */
function readBody(text: string, tokens: readonly Token[], lines: readonly TokenRange[], inBody: Uint8Array): Span[] {
  const body: Span[] = [];
  for (const line of lines) {
    for (const run of cut(tokens, line, inBody)) {
      if (!inBody[run.first]) continue;
      let worded = false;
      for (let i = run.first; i < run.last && !worded; i++) worded = isWordlike(tokens[i] as Token);
      if (!worded) inBody.fill(0, run.first, run.last);
      else {
        const { first, last } = trim(tokens, run, line);
        inBody.fill(0, run.first, first).fill(0, last, run.last);
        body.push(makeSpan(text, (tokens[first] as Token).start, (tokens[last - 1] as Token).end));
      }
    }
  }
  return body;
}

const LEFT_BEFORE = new Set(["(", "[", "|", "•", "·"]);
const LEFT_BEHIND = new Set([")", "]", "|", "•", "·"]);

/** Without the brackets and bars of the credits beside it: `… telepon. (` before `Penulis: Abdul)`. */
function trim(
  tokens: readonly Token[],
  run: TokenRange,
  line: TokenRange,
): { readonly first: number; readonly last: number } {
  let { first, last } = run;
  while (run.first > line.first && LEFT_BEHIND.has((tokens[first] as Token).norm)) first++;
  while (run.last < line.last && LEFT_BEFORE.has((tokens[last - 1] as Token).norm)) last--;
  return { first, last };
}

/** Cuts a range where story and frame meet. */
function cut<T extends TokenRange>(tokens: readonly Token[], range: T, inBody: Uint8Array): T[] {
  let first = range.first;
  let same = first + 1;
  while (same < range.last && inBody[same] === inBody[first]) same++;
  if (same >= range.last) return [range];
  const parts: T[] = [];
  for (let i = same; i <= range.last; i++) {
    if (i < range.last && inBody[i] === inBody[first]) continue;
    parts.push({ ...range, first, last: i, start: (tokens[first] as Token).start, end: (tokens[i - 1] as Token).end });
    first = i;
  }
  return parts;
}
