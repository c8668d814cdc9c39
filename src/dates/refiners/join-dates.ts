import type { Line } from "../line.js";
import { type Atom, type CalendarPart, type DatePart, isDay, type Lean, point } from "../meaning.js";
import { readRangeJoiner } from "../reading.js";
import { backward, forward, weekdayNames } from "../tables.js";
import { wordsBetween } from "./refiner.js";
import { unify } from "./unify.js";

/** One date told in several steps: `Jumat (5/8)`, `Rabu, 18 Juni 2025`, `Senin kemarin (10/6)`, `22 Maret tahun ini`. */
export function joinDates(left: Atom, right: Atom, line: Line): Atom | null {
  const between = wordsBetween(line, left, right);
  if (between === null) return null;
  if (between === "(" || between === ", (") return bracketed(left, right, line);
  if (between !== "" && between !== "," && between !== "/" && between !== "tanggal") return null;
  if (left.meaning.kind !== "point") return null;
  if (right.meaning.kind === "range") return between === "," ? listedWeekdays(left, right, line) : null;
  if (right.meaning.kind !== "point") return null;
  const { date, time } = left.meaning;
  if (!date || !right.meaning.date || time?.clock || right.meaning.time) return null;
  // `Kamis malam, 12 Juni 2025`
  const completes = isDay(date) && hasWeekdayAndDay(date, right.meaning.date);
  if (!completes && (time || between === ",")) return null;
  const both = unify(date, right.meaning.date);
  const rule = time ? left.rule : ruleOf(both ?? date, right.rule);
  return both && { ...left, last: right.last, rule, meaning: point(both, time), weak: false };
}

/** `Jumat-Minggu, 22-24 November`, `Selasa sampai dengan Rabu, tanggal 7-8 Mei`: the last of the weekdays, and the days that they are. */
function listedWeekdays(left: Atom, right: Atom, line: Line): Atom | null {
  const date = left.meaning.kind === "point" && !left.meaning.time ? left.meaning.date : null;
  if (date?.at !== "calendar" || date.weekday === null || date.day !== null) return null;
  if (right.rule !== "range/days-of-month") return null;
  const joiner = line.norm(left.first - 2) === "sampai" ? left.first - 2 : left.first - 1;
  if (!weekdayNames.has(line.norm(joiner - 1))) return null;
  if (line.norm(joiner) !== "dan" && readRangeJoiner(line, joiner)?.last !== left.first) return null;
  return { ...right, first: left.first, rule: "range/weekday-numeric", weak: false };
}

/** Over a comma only a weekday and its date belong together: `Jumat, 5 Agustus`, `hari ini, Rabu (30/4)`. */
function hasWeekdayAndDay(left: DatePart, right: DatePart): boolean {
  if (right.at !== "calendar") return false;
  if (left.at === "offset") return right.weekday !== null;
  return (
    left.at === "calendar" && left.weekday !== null && left.day === null && right.day !== null && right.weekday === null
  );
}

/** `Jumat (5/8)`, `hari ini (Kamis)`, `Jumat-Minggu (5-7/8)`: the bracket tells the same day again; `Senin (siang)`: its part. */
function bracketed(left: Atom, right: Atom, line: Line): Atom | null {
  if (line.norm(right.last) !== ")" || left.meaning.kind !== "point" || !isDay(left.meaning.date)) return null;
  const last = right.last + 1;
  const { date, time } = left.meaning;
  if (right.meaning.kind === "range") {
    const weekday = date?.at === "calendar" && date.day === null && !time;
    return weekday ? { ...right, first: left.first, last, rule: "range/weekday-numeric", weak: false } : null;
  }
  if (right.meaning.kind !== "point" || !date) return null;
  if (!right.meaning.date && !time && right.meaning.time?.part)
    return { ...left, last, rule: "time/date-part", meaning: point(date, right.meaning.time), weak: false };
  if (!right.meaning.date || right.meaning.time) return null;
  const both = unify(date, right.meaning.date);
  const rule = time ? left.rule : ruleOf(both ?? date, right.rule);
  return both && { ...left, last, rule, meaning: point(both, time), weak: false };
}

function ruleOf(date: DatePart, rule: string): string {
  if (date.at !== "calendar") return rule;
  if (date.shift) return date.weekday === null ? "date/shifted" : "date/weekday-shifted";
  if (date.weekday === null || date.day === null) return date.weekday === null ? rule : "date/weekday";
  return rule === "date/numeric" || rule === "date/weekday-numeric" ? "date/weekday-numeric" : "date/weekday-named";
}

/** `30 Juli lalu`, `9-11 April mendatang`, `Agustus ini`, `31 Desember mendatang`, `1988 lalu`, `tahun 2023 ini`. */
export function withTail(found: Atom, line: Line): Atom {
  const { meaning } = found;
  const end = meaning.kind === "range" ? meaning.to : meaning.kind === "point" ? meaning : null;
  const date = end?.date;
  if (!end || date?.at !== "calendar" || date.lean !== null || date.shift !== null || date.before) return found;
  // `Jumat (5/4) malam lalu`; a clock time has no tail
  if (end.time && (end.time.clock || meaning.kind === "range")) return found;
  const from = line.norm(found.last) === "yang" ? found.last + 1 : found.last;
  const lean = leanOf(line.norm(from), date, line.norm(found.last - 2));
  if (!lean) return found;
  const tailed = { ...found, last: from + 1, weak: false };
  if (meaning.kind !== "range") return { ...tailed, meaning: point({ ...date, lean }, end.time) };
  const near = meaning.from.date?.at === "calendar" ? point({ ...meaning.from.date, lean }) : meaning.from;
  return { ...tailed, meaning: { ...meaning, from: near, to: point({ ...date, lean }) } };
}

function leanOf(word: string, { year, month, day }: CalendarPart, before: string): Lean | null {
  if (backward.has(word)) return "past";
  if (forward.has(word)) return "future";
  if (word !== "ini" || day !== null) return null;
  // `Agustus ini`, `tahun 2024 ini`, `pada 2024 ini`; in `laporan 2024 ini` the word belongs to the noun
  const isNear = month === null ? /^(?:tahun|pada|di)$/.test(before) : year === null;
  return isNear ? "near" : null;
}
