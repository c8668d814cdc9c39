import type { Span } from "../../types.js";

/** A stretch of text that is to be marked. Marks may overlap in any way. */
export interface Mark extends Omit<Span, "text"> {
  /** Id of the record that it belongs to. */
  readonly record: string;
  readonly classes: readonly string[];
}

/** A stretch inside which nothing begins or ends: what HTML, whose elements cannot overlap, is able to mark. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The marks over it, the shortest first: what a click on it means. */
  readonly marks: readonly Mark[];
}

/** Cuts a stretch of text at every border of every mark. The marks are those that touch it, in any order. */
export function cutSegments(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = new Set([start, end]);
  for (const mark of within) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const borders = [...cuts].sort((a, b) => a - b);
  const waiting = [...within].sort((a, b) => a.start - b.start);
  let next = 0;
  let active: Mark[] = [];
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < borders.length; index++) {
    const from = borders[index] as number;
    active = active.filter((mark) => mark.end > from);
    while (next < waiting.length && (waiting[next] as Mark).start <= from) active.push(waiting[next++] as Mark);
    const over = [...active].sort((a, b) => a.end - a.start - (b.end - b.start));
    segments.push({ start: from, end: borders[index + 1] as number, marks: over });
  }
  return segments;
}
