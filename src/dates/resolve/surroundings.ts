import type { Document } from "../../document.js";
import type { CalendarDate, LocalDateTime } from "../calendar.js";
import { type Atom, isDay, point } from "../meaning.js";
import { resolvePoint } from "./point.js";
import type { Anchors, Located } from "./resolved.js";

/** Tokens before an expression that are searched for `akan`. */
const CUE_REACH = 6;
const FUTURE_CUES = new Set(["akan", "bakal", "dijadwalkan", "direncanakan", "rencananya", "diagendakan"]);

/** Is there an `akan` in the same clause before it? */
export function speaksOfFuture(doc: Document, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - CUE_REACH); at--) {
    const token = doc.tokens[at];
    if (!token || token.kind === "punctuation" || token.kind === "quote") return false;
    if (FUTURE_CUES.has(token.norm)) return true;
  }
  return false;
}

/** `sejak` stands before what has begun. */
export function speaksOfPast(doc: Document, first: number): boolean {
  return /^(?:sejak|semenjak)$/.test(doc.tokens[first - 1]?.norm ?? "");
}

/** A day that its weekday fixes or confirms: `Rabu (24/12)`. */
export function isWeekdayDated({ meaning }: Atom): boolean {
  const date = meaning.kind === "point" ? meaning.date : null;
  return date?.at === "calendar" && date.weekday !== null && date.day !== null && date.month !== null;
}

export interface FixedDay {
  readonly date: CalendarDate;
  readonly index: number;
}

/**
 * Where nothing says when the article was published, the first day that a weekday fixes stands in for it: news tells of
 * its own days.
 */
export function firstFixedDay(located: readonly Located[], now: LocalDateTime): FixedDay | null {
  for (const [index, { atom }] of located.entries()) {
    const date = isWeekdayDated(atom) ? dayOf(atom, null, "narrative", now) : null;
    if (date) return { date, index };
  }
  return null;
}

/** `pukul 10.00 WIB, Senin (5/8)`: the day stands behind the clock time. */
export function dayBehind(located: readonly Located[], index: number, anchors: Anchors): FixedDay | null {
  const here = located[index];
  const next = located[index + 1];
  if (!here || !next || here.line !== next.line || next.atom.first - here.atom.last > 2) return null;
  if (here.atom.meaning.kind !== "point" || here.atom.meaning.date !== null) return null;
  const date = dayOf(next.atom, anchors.reference, anchors.source, anchors.now);
  return date && { date, index: index + 1 };
}

/** The day of an atom by itself, whatever was told before. */
export function dayOf(
  { meaning }: Atom,
  reference: LocalDateTime | null,
  source: Anchors["source"],
  now: LocalDateTime,
): CalendarDate | null {
  if (meaning.kind !== "point" || !isDay(meaning.date)) return null;
  const anchors = { reference, source, now, told: null, toldYear: null, toldPeriod: null, future: false, past: false };
  return resolvePoint(point(meaning.date), anchors).days?.start ?? null;
}
