import type { Span } from "../types.js";
import type { Token, TokenRange } from "./token.js";

/** Anything with half-open offsets. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

export function makeSpan(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

const BLANKS = /(?:[\s\u200b\u200e\u200f\u2060]|<\/?[a-zA-Z][^<>]{0,500}>)+/gu;

/** A name as a label: however its words are parted in the text, by no-break spaces, a line break or a tag, one plain blank. */
export function plainName(text: string): string {
  return text.replace(BLANKS, " ");
}

/** A name as a label, with a blank where scraping lost it: `Jawa TimurKhofifah` is `Jawa Timur Khofifah`. */
export function apart(text: string, tokens: readonly Token[], { first, last, start, end }: TokenRange): string {
  let name = "";
  let from = start;
  for (let i = first + 1; i < last; i++) {
    const [before, { start: border, kind }] = [tokens[i - 1] as Token, tokens[i] as Token];
    if (before.end !== border || kind !== "word" || before.kind !== "word") continue;
    name += `${text.slice(from, border)} `;
    from = border;
  }
  return plainName(name + text.slice(from, end));
}

export function overlaps(a: Offsets, b: Offsets): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Offsets, inner: Offsets): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The item of that index; null for -1 and outside the table. An array is never asked for `-1`: that is slow. */
export function itemAt<T>(items: readonly T[], index: number | undefined): T | null {
  return index === undefined || index < 0 ? null : (items[index] as T);
}

/** Index of the first element that ends behind `offset`; the elements are in order and do not overlap. */
export function firstEndingAfter(spans: readonly Offsets[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Offsets).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens that a span touches, wholly or in part. */
export function tokensOf(tokens: readonly Token[], { start, end }: Offsets): TokenRange {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return { first, last, start, end };
}
