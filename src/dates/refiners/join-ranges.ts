import type { Line } from "../line.js";
import { type Atom, type CalendarPart, type DatePart, type Point, point, type TimePart } from "../meaning.js";
import { readRangeJoiner } from "../reading.js";
import type { DateRefiner } from "./refiner.js";

/**
 * One expression where a dash or `s.d.` joins the ends (`28 Juli-3 Agustus 2022`, `Januari-Juni 2025`). Joined by words, as in
 * `Januari hingga Juni 2025`, they stay two, and the first borrows the year of the second.
 */
export const joinRanges: DateRefiner = {
  id: "join-ranges",
  refine(atoms, line) {
    const joined: Atom[] = [];
    for (const right of atoms) {
      const left = joined[joined.length - 1];
      const join = left ? joinOf(left, right, line) : null;
      const both = left && join ? weekdays(left, right, join) : null;
      const ends = left && join && !both ? endsOf(left, right) : null;
      if (left && both) joined[joined.length - 1] = both;
      else if (left && ends && join === "dash") {
        const meaning = { kind: "range", ...ends } as const;
        const mod = left.mod ?? right.mod;
        joined[joined.length - 1] = { ...left, last: right.last, rule: "range/dash", meaning, mod, weak: false };
      } else {
        if (left && ends) joined[joined.length - 1] = { ...left, meaning: ends.from };
        joined.push(ends ? { ...right, farEnd: true } : right);
      }
    }
    return joined;
  },
};

/** What stands between two neighbours, if it joins them. */
function joinOf(left: Atom, right: Atom, line: Line): "dash" | "word" | null {
  if (right.first === left.last || right.first - left.last > 3) return null;
  if (line.norm(left.last) === "dan") return right.first === left.last + 1 ? "word" : null;
  const joiner = readRangeJoiner(line, left.last);
  return joiner?.last === right.first ? joiner.value : null;
}

/** `Jumat-Minggu (5-7/8)`, `Sabtu dan Minggu (5-6/8)`: the bracket has already become the range. */
function weekdays(left: Atom, right: Atom, join: "dash" | "word"): Atom | null {
  const date = left.meaning.kind === "point" ? left.meaning.date : null;
  const named = date?.at === "calendar" && date.weekday !== null && date.day === null;
  if (!named || right.rule !== "range/weekday-numeric") return null;
  return { ...right, first: left.first, rule: join === "dash" ? "range/dash" : right.rule };
}

function endsOf(left: Atom, right: Atom): { from: Point; to: Point } | null {
  return left.meaning.kind === "point" && right.meaning.kind === "point"
    ? matchEnds(left.meaning, right.meaning)
    : null;
}

/** Both ends, when they are of one kind; the first borrows month and year from the second. */
function matchEnds(from: Point, to: Point): { from: Point; to: Point } | null {
  if (from.time || to.time) return matchTimes(from, to);
  if (!from.date || !to.date) return null;
  const shifted = sameShift(from.date, to.date);
  if (shifted) return { from: point(shifted), to };
  const kind = shape(from.date);
  if (kind === null || kind !== shape(to.date)) return null;
  return { from: point(borrow(from.date, to.date)), to };
}

/** `Senin hingga Kamis pekan depan`, `Januari-Mei tahun lalu`: both ends are of that week, of that year. */
function sameShift(from: DatePart, to: DatePart): DatePart | null {
  if (from.at !== "calendar" || to.at !== "calendar" || !to.shift || from.shift || from.year !== null) return null;
  const kind = shape(from);
  if (kind === null || kind !== shape({ ...to, shift: null })) return null;
  if (kind === "weekday") return from.lean === null ? { ...from, shift: to.shift } : null;
  if (to.shift.unit !== "year") return { ...from, shift: to.shift };
  if (from.month === null || to.month === null) return null;
  return { ...from, shift: { unit: "year", amount: to.shift.amount - (from.month > to.month ? 1 : 0) } };
}

function shape(date: DatePart): string | null {
  if (date.at === "period") return date.unit;
  if (date.at !== "calendar" || date.shift) return null;
  if (date.day !== null) return "day";
  if (date.month !== null) return "month";
  return date.weekday !== null ? "weekday" : "year";
}

function borrow(from: DatePart, to: DatePart): DatePart {
  if (from.at === "period" && to.at === "period")
    return { ...from, year: from.year ?? to.year, shift: from.year === null ? (from.shift ?? to.shift) : null };
  if (from.at !== "calendar" || to.at !== "calendar" || from.year !== null || to.year === null) return from;
  if (from.month === null || to.month === null) return from;
  // 28 Desember-2 Januari 2023 begins in the year before
  const year = to.year - (from.month > to.month ? 1 : 0);
  return { ...from, year, twoDigits: to.twoDigits, borrowed: ["year"] } satisfies CalendarPart;
}

/** `pukul 09.00 hingga pukul 11.00`, `Senin (5/8) pukul 09.00 - 11.00 WIB`. */
function matchTimes(from: Point, to: Point): { from: Point; to: Point } | null {
  if (!from.time?.clock || !to.time?.clock) return null;
  const zone = from.time.zone ?? to.time.zone;
  const zoned = (time: TimePart): TimePart => ({ ...time, zone });
  return { from: point(from.date, zoned(from.time)), to: point(to.date ?? from.date, zoned(to.time)) };
}
