import type { Article, Span } from "../../types.js";

export type LineRole = "headline" | "body" | "stamp" | "credit" | "furniture" | "other";

/** A line of the article that is not blank, without its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly role: LineRole;
}

/** The lines of a text, each with its part in the newspaper's frame. */
export function readLines(text: string, article: Article): Line[] {
  const roles: readonly (readonly [LineRole, readonly Span[]])[] = [
    ["headline", article.headline ? [article.headline] : []],
    ["body", article.body],
    ["stamp", article.stamp ? [article.stamp] : []],
    ["credit", article.credits],
    ["furniture", article.furniture],
  ];
  const spans = roles
    .flatMap(([role, list], rank) => list.map((span) => ({ role, rank, start: span.start, end: span.end })))
    .sort((a, b) => a.start - b.start);
  const lines: Line[] = [];
  let next = 0;
  let active: typeof spans = [];
  for (const { start, end } of breakLines(text)) {
    active = active.filter((span) => span.end > start);
    while (next < spans.length && (spans[next] as (typeof spans)[number]).start < end) {
      const span = spans[next++] as (typeof spans)[number];
      if (span.end > start) active.push(span);
    }
    const [first] = [...active].sort((a, b) => a.rank - b.rank);
    if (text.slice(start, end).trim() !== "") lines.push({ start, end, role: first?.role ?? "other" });
  }
  return lines;
}

function* breakLines(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: found } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    yield { start, end: index };
    start = index + found.length;
  }
  yield { start, end: text.length };
}
