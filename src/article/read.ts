import type { Document } from "../document.js";
import { freeze } from "../freeze.js";
import { makeSpan, readText, type Sentence, type Token, type TokenRange } from "../text/index.js";
import type { Span } from "../types.js";
import { readFrame } from "./frame.js";
import { isWordlike, readLines } from "./lines.js";

/**
 * Reads a text once: its tokens, sentences and quoted regions, and the newspaper's frame round the story.
 *
 * Sentences and units end where the frame begins: `Jakarta (ANTARA) -` is none of the sentence behind it.
 */
export function readDocument(text: string): Document {
  const structure = readText(text);
  const { tokens } = structure;
  const frame = readFrame(text, tokens, readLines(text, structure));
  const credits = inOrder(frame.credits);
  const furniture = inOrder(frame.furniture);
  const inBody = new Uint8Array(tokens.length).fill(1);
  const taken = inOrder([...singles(frame.headline, frame.dateline, frame.stamp), ...credits, ...furniture]);
  markFrame(tokens, taken, inBody);
  const body = readBody(text, tokens, structure.paragraphs, inBody);
  const sentences: Sentence[] = [];
  const paragraphs = structure.paragraphs.map((paragraph) => {
    const firstSentence = sentences.length;
    for (let i = paragraph.firstSentence; i < paragraph.lastSentence; i++) {
      for (const sentence of cut(tokens, structure.sentences[i] as Sentence, inBody)) sentences.push(sentence);
    }
    return { ...paragraph, firstSentence, lastSentence: sentences.length };
  });
  const article = freeze({
    headline: frame.headline,
    dateline: frame.dateline,
    stamp: frame.stamp,
    credits,
    body,
    furniture,
  });
  return Object.freeze({
    text,
    tokens: Object.freeze(tokens),
    paragraphs: Object.freeze(paragraphs),
    sentences: Object.freeze(sentences),
    quotedRegions: Object.freeze(structure.quotedRegions),
    units: Object.freeze(structure.units.flatMap((unit) => cut(tokens, unit, inBody))),
    article,
    inBody,
  });
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
function readBody(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
  inBody: Uint8Array,
): Span[] {
  const body: Span[] = [];
  for (const paragraph of paragraphs) {
    for (const run of cut(tokens, paragraph, inBody)) {
      if (!inBody[run.first]) continue;
      let worded = false;
      for (let i = run.first; i < run.last && !worded; i++) worded = isWordlike(tokens[i] as Token);
      if (!worded) inBody.fill(0, run.first, run.last);
      else {
        const { first, last } = trim(tokens, run, paragraph);
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
  paragraph: TokenRange,
): { readonly first: number; readonly last: number } {
  let { first, last } = run;
  while (run.first > paragraph.first && LEFT_BEHIND.has((tokens[first] as Token).norm)) first++;
  while (run.last < paragraph.last && LEFT_BEFORE.has((tokens[last - 1] as Token).norm)) last--;
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
