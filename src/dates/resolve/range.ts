import { plusDays } from "../calendar.js";
import { type CalendarPart, type Point, point, type Range } from "../meaning.js";
import { resolvePoint } from "./point.js";
import type { Anchors, Resolved } from "./resolved.js";

interface Ends {
  readonly from: Resolved;
  readonly to: Resolved | null;
}

/** Both ends of a range, the far one never before the near one. */
export function resolveRange({ from, to }: Range, anchors: Anchors): Ends {
  if (!to) return { from: resolvePoint(from, anchors), to: null };
  const [near, far] = [calendarOf(from), calendarOf(to)];
  if (near && far && near.month !== null && far.month !== null && near.year === null && far.year === null) {
    return yearless(from, near, to, far.month, anchors);
  }
  if (near?.weekday && near.day === null && far?.weekday && (far.lean !== null || far.shift)) {
    // `Senin-Rabu kemarin`: the Monday before that Wednesday
    const end = resolvePoint(to, anchors);
    const reference = end.days?.start;
    const before = point({ ...near, lean: "past", shift: null }, from.time);
    if (reference) return { from: resolvePoint(before, { ...anchors, reference }), to: end };
  }
  const start = resolvePoint(from, anchors);
  const date = start.days?.start;
  if (near && date && near.weekday !== null && near.day === null) {
    // `Jumat-Minggu`: the first Sunday after that Friday
    return { from: start, to: resolvePoint(to, { ...anchors, reference: date, future: true }) };
  }
  const end = resolvePoint(to, anchors);
  const overnight = start.interval && end.interval && from.time?.clock && end.interval.start <= start.interval.start;
  if (!overnight || !end.days) return { from: start, to: end };
  // `pukul 22.00-02.00 WIB`
  const told = { date: plusDays(end.days.start, 1), index: anchors.told?.index ?? 0 };
  return { from: start, to: { ...resolvePoint(point(null, to.time), { ...anchors, told }), anchor: end.anchor } };
}

function calendarOf({ date }: Point): CalendarPart | null {
  return date?.at === "calendar" ? date : null;
}

/** `Januari hingga Oktober`: the far end finds the year, and the near end lies within the twelve months before it. */
function yearless(from: Point, near: CalendarPart, to: Point, farMonth: number, anchors: Anchors): Ends {
  const end = resolvePoint(to, anchors);
  const year = end.days?.start.year;
  if (year === undefined) return { from: resolvePoint(from, anchors), to: end };
  const began = (near.month ?? 1) > farMonth ? year - 1 : year;
  const start = resolvePoint(point({ ...near, year: began }, from.time), anchors);
  return { from: { ...start, inferred: end.inferred, anchor: end.anchor }, to: end };
}
