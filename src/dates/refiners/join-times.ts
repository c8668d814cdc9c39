import type { Line } from "../line.js";
import { type Atom, type DatePart, isDay, type Point, point, type TimePart } from "../meaning.js";
import { onClock } from "../reading.js";
import { DASHES, forward } from "../tables.js";
import { readZone } from "../zones.js";
import { wordsBetween } from "./refiner.js";
import { unify } from "./unify.js";

/** In front of a clock time inside one expression: `Selasa (14/10) sekitar pukul 11.30 WIB`. */
const APPROXIMATORS = new Set(["sekitar", "sekira", "kira-kira", "tepat", "pada"]);
/** Between date and clock time of a page stamp: `9 April 2024 - 23:30`, `18 Maret 2024 | 07:45 WITA`. */
const STAMP_MARKS = new Set([",", "-", "–", "|", "/"]);

/** A date and its time of day: `Jumat (5/8) pagi`, `Selasa (9/4/2024) pukul 14.30 WIB`, `besok siang`. */
export function joinTimes(left: Atom, right: Atom, line: Line): Atom | null {
  const between = wordsBetween(line, left, right);
  if (between === null || left.meaning.kind !== "point") return null;
  if (right.meaning.kind === "range") return timeRange(left, right, between);
  if (right.meaning.kind !== "point" || !isAllowed(left, right, between, line)) return null;
  const both = unite(leaning(left.meaning, line.norm(right.last - 1)), right.meaning);
  if (!both) return null;
  const rule = both.time?.clock ? "time/date-clock" : "time/date-part";
  return { ...left, last: right.last, rule, meaning: both, mod: right.mod ?? left.mod, weak: false };
}

/** `Sabtu malam nanti` is ahead. */
function leaning(found: Point, word: string): Point {
  const { date } = found;
  const bare = date?.at === "calendar" && date.weekday !== null && date.day === null && !date.lean;
  return bare && forward.has(word) ? point({ ...date, lean: "near" }, found.time) : found;
}

function isAllowed(left: Atom, right: Atom, between: string, line: Line): boolean {
  if (between === "") return true;
  if (right.rule === "time/bare-clock" && STAMP_MARKS.has(between) && left.meaning.kind === "point")
    // `Sabtu, 15.30 WIB`, but `Sabtu-Minggu, 15.30 WIB` is a range
    return (
      hasFullDay(left.meaning.date) ||
      (between === "," && left.rule === "date/weekday" && !DASHES.has(line.norm(left.first - 1)))
    );
  return right.rule === "time/clock" && APPROXIMATORS.has(between) && between !== "pada";
}

function hasFullDay(date: DatePart | null): boolean {
  return date?.at === "calendar" && date.day !== null && date.year !== null;
}

function unite(left: Point, right: Point): Point | null {
  if (left.time && right.time) {
    // `pukul 23.00 WIB nanti malam`
    if (left.time.clock && !left.date && right.date) return withClock(right, left.time);
    return sameDay(left.date, right.date) ? withClock(left, right.time) : null;
  }
  if (left.date && right.time && !left.time) {
    if (!isDay(left.date)) return null;
    if (right.date === null || isToday(right.date)) return point(left.date, right.time);
    // `Kamis (19/6) siang kemarin`
    const both = left.date.at === "calendar" && right.date.at === "offset" ? unify(left.date, right.date) : null;
    return both && point(both, right.time);
  }
  // `pukul 10.00 WIB Senin (5/8)`, `pagi hari tanggal 20 Juni`
  const isNamed = right.date?.at === "calendar" || left.time?.clock;
  if (left.time && isNamed && !left.date && right.date && !right.time && isDay(right.date))
    return point(right.date, left.time);
  return null;
}

/** `malam pukul 21.00`, `tadi malam sekitar jam 9`: the clock is the finer of the two. */
function withClock(left: Point, time: TimePart): Point | null {
  if (!left.time || left.time.clock || !time.clock) return null;
  return point(left.date, { ...time, clock: onClock(time.clock, left.time.part) });
}

function sameDay(left: DatePart | null, right: DatePart | null): boolean {
  return right === null || (left !== null && isToday(right));
}

/** `Selasa (30/12/2014) sore ini`. */
function isToday(date: DatePart): boolean {
  return date.at === "offset" && date.unit === "day" && date.amount === 0;
}

/** `Jumat pukul 13.00-15.00 WIB`. */
function timeRange(left: Atom, right: Atom, between: string): Atom | null {
  if (right.meaning.kind !== "range" || left.meaning.kind !== "point" || between !== "") return null;
  const { from, to } = right.meaning;
  const { date, time } = left.meaning;
  if (!isDay(date) || time?.clock || from.date || !from.time) return null;
  const meaning = { kind: "range", from: point(date, from.time), to: to && point(date, to.time) } as const;
  return { ...right, first: left.first, meaning, weak: false };
}

/** `Senin (25/5) waktu setempat` stays a date; the words are part of it, as the zone is in `Sabtu pagi WIB`. */
export function withPlace(found: Atom, line: Line): Atom {
  if (found.meaning.kind !== "point" || !isDay(found.meaning.date)) return found;
  const { date, time } = found.meaning;
  const zone = readZone(line, found.last);
  if (!zone || time?.clock) return found;
  if (!time) return zone.value === "local" ? { ...found, last: zone.last } : found;
  return { ...found, last: zone.last, meaning: point(date, { ...time, zone: zone.value }) };
}
