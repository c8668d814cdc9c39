import { cueTrie } from "../lexicon/index.js";
import { isCapitalized } from "./chars.js";
import { isQuoteMark, type QuotedRegion, type Token, type TokenRange } from "./token.js";

const OPENING = "“«‘‹„";
const BEFORE_CLOSER = new Set([",", ".", "!", "?", "…", ")", "]", "%"]);
const BRACKET_OPEN = new Set(["(", "[", "{"]);
const BRACKET_CLOSE = new Set([")", "]", "}", ",", ".", "!", "?", "…", ";", ":"]);

/** What a mark could be, judged by its neighbours; its glyph speaks only where they say nothing. */
interface Mark {
  readonly index: number;
  readonly family: "double" | "single";
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Pairs the quotation marks of one paragraph by context, not by glyph: Kompas opens and closes with the same `”`.
 *
 * A mark with a blank before and a word behind opens, one behind a word or a comma closes. An odd mark is repaired
 * inside its paragraph: an opener without a closer runs to the next opener's sentence or to the paragraph's end (quotes that go on
 * over paragraphs are printed so), a closer without an opener reaches back to the start of its sentence.
 */
export function pairQuoteMarks(
  words: readonly Token[],
  paragraph: TokenRange,
  paragraphIndex: number,
  sentences: readonly TokenRange[],
): QuotedRegion[] {
  const marks: Mark[] = [];
  for (let i = paragraph.first; i < paragraph.last; i++) {
    if (isQuoteMark(words[i] as Token)) marks.push(judge(words, i, paragraph));
  }
  if (marks.length === 0) return [];
  const regions: QuotedRegion[] = [];
  const region = (open: number | null, close: number | null, first: number, last: number, depth: number) => {
    if (first >= last) return;
    const start = (words[first] as Token).start;
    const end = (words[last - 1] as Token).end;
    regions.push({ first, last, start, end, open, close, paragraph: paragraphIndex, depth });
  };
  const doubles = marks.filter((mark) => mark.family === "double");
  let open: number | null = null;
  let free = paragraph.first;
  for (const mark of doubles) {
    if (open === null) {
      if (mark.opens) open = mark.index;
      else if (isOrphanCloser(words, mark, free)) {
        region(null, mark.index, sentenceStart(sentences, mark.index - 1, free), mark.index, 0);
        free = mark.index + 1;
      }
    } else if (mark.closes) {
      region(open, mark.index, open + 1, mark.index, 0);
      open = null;
      free = mark.index + 1;
    } else {
      region(open, null, open + 1, sentenceEnd(sentences, open + 1, mark.index), 0);
      open = mark.index;
    }
  }
  if (open !== null) region(open, null, open + 1, attribution(words, open + 1, paragraph.last), 0);
  const outer = [...regions];
  let near = 0;
  pairSingles(words, marks, (from, to) => {
    while (near < outer.length && (outer[near] as QuotedRegion).last < to) near++;
    const around = outer[near];
    region(from, to, from + 1, to, around && around.first <= from && to <= around.last ? 1 : 0);
  });
  return regions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function judge(words: readonly Token[], index: number, paragraph: TokenRange): Mark {
  const token = words[index] as Token;
  const before = index > paragraph.first ? words[index - 1] : undefined;
  const after = index + 1 < paragraph.last ? words[index + 1] : undefined;
  const gapBefore = !before || before.end < token.start || BRACKET_OPEN.has(before.norm) || isDash(before);
  const gapAfter = !after || after.start > token.end || BRACKET_CLOSE.has(after.norm) || isDash(after);
  const family = token.norm === '"' ? "double" : "single";
  if (gapBefore !== gapAfter) {
    // `mengatakan,"Saya` opens and `setuju,"jelas` closes: behind a comma the state of the paragraph decides
    const pause = before !== undefined && BEFORE_CLOSER.has(before.norm);
    if (gapBefore && pause && isSlipped(words, index)) return { index, family, opens: false, closes: true };
    return { index, family, opens: gapBefore, closes: gapAfter };
  }
  if (!gapBefore && before && BEFORE_CLOSER.has(before.norm)) return { index, family, opens: true, closes: true };
  if (!gapBefore && before?.kind === "quote") return { index, family, opens: true, closes: true };
  const glyph = token.text.charAt(0);
  if (OPENING.includes(glyph)) return { index, family, opens: true, closes: false };
  return { index, family, opens: true, closes: true };
}

/** `… kemanusiaan, ”kata Kalla`: the blank slipped to the wrong side of the mark, as the reporting verb behind it shows. */
function isSlipped(words: readonly Token[], mark: number): boolean {
  if (OPENING.includes((words[mark] as Token).text.charAt(0)) || words[mark - 1]?.norm !== ",") return false;
  const after = words[mark + 1];
  if (after?.kind !== "word" || isCapitalized(after.text)) return false;
  const voices = cueTrie().longestAt(words, mark + 1)?.value.voices;
  return voices !== undefined && (voices.has("bare") || voices.has("nya"));
}

const THIRD_PERSON = new Set(["dia", "ia"]);

/** `“Kami tidak tahu, kata Budi, Jumat.`: where the closing mark is forgotten the speech ends before who said it, else at the end. */
function attribution(words: readonly Token[], first: number, last: number): number {
  for (let i = last - 2; i > first; i--) {
    const cue = words[i] as Token;
    if (words[i - 1]?.norm !== "," || cue.kind !== "word" || isCapitalized(cue.text)) continue;
    const voices = cueTrie().longestAt(words, i)?.value.voices;
    const after = words[i + 1];
    const named = after?.kind === "word" && (isCapitalized(after.text) || THIRD_PERSON.has(after.norm));
    if (voices?.has("bare") && named) return i;
    if (voices?.has("nya") && (after?.norm === "." || i + 1 === last)) return i;
  }
  return last;
}

function isDash(token: Token): boolean {
  return token.kind === "punctuation" && /^[-–—]/u.test(token.text);
}

/** A closer whose opener is lost; not an inch sign (`layar 14"`), not a stray mark at a paragraph's start. */
function isOrphanCloser(words: readonly Token[], mark: Mark, free: number): boolean {
  const before = words[mark.index - 1];
  return mark.closes && mark.index > free && before !== undefined && before.kind !== "number";
}

/** Where the sentence that holds the token begins, but not before `floor`. */
function sentenceStart(sentences: readonly TokenRange[], index: number, floor: number): number {
  return Math.max(floor, sentences[sentenceAt(sentences, index)]?.first ?? floor);
}

/** Where the last sentence that ends between the two tokens ends; `before` if none does. */
function sentenceEnd(sentences: readonly TokenRange[], from: number, before: number): number {
  const end = sentences[sentenceAt(sentences, before) - 1]?.last ?? from;
  return end > from && end <= before ? end : before;
}

/** Index of the sentence that holds the token. */
export function sentenceAt(sentences: readonly TokenRange[], token: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as TokenRange).last > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Single marks count only in pairs: an opener, then a closer; an apostrophe (`para petani'`) is left alone. */
function pairSingles(
  words: readonly Token[],
  marks: readonly Mark[],
  found: (open: number, close: number) => void,
): void {
  let open: number | null = null;
  for (const mark of marks) {
    if (mark.family === "double") continue;
    if (open !== null && mark.closes && mark.index > open + 1) {
      found(open, mark.index);
      open = null;
    } else if (mark.opens && !mark.closes) open = mark.index;
    else if (open === null && mark.opens && (words[mark.index] as Token).text !== "'") open = mark.index;
  }
}
