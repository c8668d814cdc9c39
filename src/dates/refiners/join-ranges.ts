import { type Atom, type CalendarPart, type DatePart, type Point, point, type TimePart } from "../meaning.js";
import { readRangeJoiner } from "../reading.js";
import { type DateRefiner, joinNeighbours } from "./refiner.js";

/** `28 Juli-3 Agustus 2022`, `Januari-Juni 2025`, `Senin (1/4) hingga Rabu (3/4)`, `antara 2010 dan 2015`. */
export const joinRanges: DateRefiner = {
  id: "join-ranges",
  refine(atoms, line) {
    return joinNeighbours(atoms, (left, right) => {
      if (right.first === left.last || right.first - left.last > 3) return null;
      const joiner = readRangeJoiner(line, left.last);
      const between =
        line.norm(left.last) === "dan" && line.norm(left.first - 1) === "antara" ? left.last + 1 : joiner?.last;
      if (between !== right.first || left.meaning.kind !== "point") return null;
      const rule = joiner?.value === "dash" ? "range/dash" : "range/words";
      if (right.meaning.kind === "range") return weekdays(left, right, rule);
      if (right.meaning.kind !== "point") return null;
      const ends = matchEnds(left.meaning, right.meaning);
      const mod = left.mod ?? right.mod;
      return (
        ends && { first: left.first, last: right.last, rule, meaning: { kind: "range", ...ends }, mod, weak: false }
      );
    });
  },
};

/** `Jumat-Minggu (5-7/8)`: the bracket has already become the range. */
function weekdays(left: Atom, right: Atom, rule: string): Atom | null {
  const date = left.meaning.kind === "point" ? left.meaning.date : null;
  const named = date?.at === "calendar" && date.weekday !== null && date.day === null;
  return named && right.rule === "range/weekday-numeric" ? { ...right, first: left.first, rule } : null;
}

/** Both ends, when they are of one kind; the first borrows month and year from the second. */
function matchEnds(from: Point, to: Point): { from: Point; to: Point } | null {
  if (from.time || to.time) return matchTimes(from, to);
  if (!from.date || !to.date) return null;
  const kind = shape(from.date);
  if (kind === null || kind !== shape(to.date)) return null;
  return { from: point(borrow(from.date, to.date)), to };
}

function shape(date: DatePart): string | null {
  if (date.at === "period") return date.unit;
  if (date.at !== "calendar" || date.shift) return null;
  if (date.day !== null) return "day";
  if (date.month !== null) return "month";
  return date.weekday !== null ? "weekday" : "year";
}

function borrow(from: DatePart, to: DatePart): DatePart {
  if (from.at === "period" && to.at === "period") return { ...from, year: from.year ?? to.year };
  if (from.at !== "calendar" || to.at !== "calendar" || from.year !== null || to.year === null) return from;
  if (from.month === null || to.month === null) return from;
  // 28 Desember-2 Januari 2023 begins in the year before
  return { ...from, year: to.year - (from.month > to.month ? 1 : 0), twoDigits: to.twoDigits } satisfies CalendarPart;
}

/** `pukul 09.00 hingga pukul 11.00`, `Senin (5/8) pukul 09.00 - 11.00 WIB`. */
function matchTimes(from: Point, to: Point): { from: Point; to: Point } | null {
  if (!from.time?.clock || !to.time?.clock) return null;
  const zone = from.time.zone ?? to.time.zone;
  const zoned = (time: TimePart): TimePart => ({ ...time, zone });
  return { from: point(from.date, zoned(from.time)), to: point(to.date ?? from.date, zoned(to.time)) };
}
