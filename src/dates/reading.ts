import { daysInMonth } from "./calendar.js";
import type { Line } from "./line.js";
import { type Clock, type DatePart, offset, type Shift } from "./meaning.js";
import {
  backward,
  DASHES,
  englishWeekdays,
  forward,
  monthNames,
  monthsBesideNumbers,
  type PartOfDay,
  partsOfDay,
  UNTIL,
  type Unit,
  units,
  weekdayNames,
} from "./tables.js";

/** A value read off the line, and where it ends (one past its last token). */
export interface Read<T> {
  readonly value: T;
  readonly last: number;
}

const read = <T>(value: T, last: number): Read<T> => ({ value, last });

/** Past the full stop of an abbreviation that the tokenizer left apart: `Feb . 2015`. */
export function pastStop(line: Line, at: number): number {
  return line.norm(at) === "." && line.touches(at) ? at + 1 : at;
}

/** A month beside a number, short and English names too. */
export function readMonth(line: Line, at: number): Read<number> | null {
  const word = line.norm(at);
  const full = monthNames.get(word);
  if (full) return read(full, at + 1);
  const short = monthsBesideNumbers.get(word.endsWith(".") ? word.slice(0, -1) : word);
  return short ? read(short, word.length < 6 ? pastStopBeforeNumber(line, at + 1) : at + 1) : null;
}

function pastStopBeforeNumber(line: Line, at: number): number {
  const past = pastStop(line, at);
  return line.isNumber(past) ? past : at;
}

export function monthDay(line: Line, at: number, month: number): number | null {
  const word = line.norm(at);
  if (!/^\d{1,2}$/.test(word)) return null;
  const day = Number(word);
  return day >= 1 && day <= daysInMonth(2000, month) ? day : null;
}

export function fourDigits(line: Line, at: number): number | null {
  const word = line.norm(at);
  if (!/^[12]\d{3}$/.test(word)) return null;
  return Number(word);
}

const YEAR_WORDS = new Set(["tahun", "thn", "th", "th."]);
export function isYearWord(word: string): boolean {
  return YEAR_WORDS.has(word);
}

/** Behind a month or period: `2022`, `tahun 2022`, `'22`, `/2023`, `-2023`. */
export function readYear(line: Line, at: number): Read<number> | null {
  let from = at;
  if (isYearWord(line.norm(from))) from = pastStop(line, from + 1);
  const year = fourDigits(line, from);
  if (year !== null) return read(year, from + 1);
  if (line.norm(at) === "'" && line.touches(at + 1) && /^\d\d$/.test(line.norm(at + 1))) {
    return read(centuryOf(Number(line.norm(at + 1))), at + 2);
  }
  return null;
}

/** Two digits after an apostrophe: `'66` is 1966, `'05` is 2005. */
export function centuryOf(twoDigits: number): number {
  return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** `ini`, `lalu`, `yang lalu`, `depan`, `kemarin`: -1, 0 or +1. */
export function readDeixis(line: Line, at: number): Read<-1 | 0 | 1> | null {
  const from = line.norm(at) === "yang" ? at + 1 : at;
  const word = line.norm(from);
  if (word === "ini" && from === at) return read(0, from + 1);
  if (backward.has(word)) return read(-1, from + 1);
  if (word !== "nanti" && (forward.has(word) || word === "datang")) return read(1, from + 1);
  return null;
}

/** `tahun ini`, `bulan depan`, `pekan lalu`: a unit counted from now. */
export function readShift(line: Line, at: number, wanted: ReadonlySet<Unit>): Read<Shift> | null {
  const unit = units.get(line.norm(at));
  if (!unit || !wanted.has(unit)) return null;
  const deixis = readDeixis(line, at + 1);
  return deixis ? read({ unit, amount: deixis.value }, deixis.last) : null;
}

export const YEARS: ReadonlySet<Unit> = new Set<Unit>(["year"]);

/** Days of the Javanese week. */
const PASARAN = new Set(["legi", "pahing", "pon", "wage", "kliwon"]);

/** `Jumat`, `Jumat Kliwon`: ISO number of the day. */
export function readWeekday(line: Line, at: number): Read<number> | null {
  const day = weekdayNames.get(line.norm(at)) ?? englishWeekdays.get(line.norm(at));
  if (!day) return null;
  return read(day, PASARAN.has(line.norm(at + 1)) && line.isCapital(at + 1) ? at + 2 : at + 1);
}

/** A part of the day, `dini hari` included. */
export function readPartOfDay(line: Line, at: number): Read<PartOfDay> | null {
  if (line.norm(at) === "dini" && line.norm(at + 1) === "hari") return read("MO", at + 2);
  const part = partsOfDay.get(line.norm(at));
  return part ? read(part, at + 1) : null;
}

const DAYS_OF_PARTS: ReadonlyMap<string, number> = new Map([
  ["ini", 0],
  ["tadi", 0],
  ["nanti", 0],
  ["kemarin", -1],
  ["besok", 1],
  ["esok", 1],
  ["lusa", 2],
]);

/** The day behind a part of the day: `malam ini`, `pagi tadi`, `petang kemarin`. */
export function readDayOfPart(line: Line, at: number, part: PartOfDay): Read<DatePart> | null {
  const word = line.norm(at);
  if (!DAYS_OF_PARTS.has(word) || (word === "kemarin" && line.norm(at + 1) === "lusa")) return null;
  return read(dayOfPart(word, part), at + 1);
}

/** `tadi malam` is last night; `tadi pagi`, `nanti malam`, `malam ini` are today's. */
export function dayOfPart(word: string, part: PartOfDay): DatePart {
  return offset("day", word === "tadi" && part === "NI" ? -1 : (DAYS_OF_PARTS.get(word) ?? 0));
}

const CLOCK = /^(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?$/;

/** `14.30`, `14:30`, `13.25.45`; hours to 24. */
export function readClockDigits(line: Line, at: number): Clock | null {
  if (!line.isNumber(at)) return null;
  const match = CLOCK.exec(line.norm(at));
  if (!match) return null;
  const clock = { hour: Number(match[1]), minute: Number(match[2]), second: match[3] ? Number(match[3]) : null };
  return clock.hour > 24 || clock.minute > 59 || (clock.second ?? 0) > 59 ? null : clock;
}

/** What part of the day does to an hour on the twelve-hour clock: `jam 7 malam` is 19, `jam 1 dini hari` is 1. */
export function onClock(clock: Clock, part: PartOfDay | null): Clock {
  const { hour } = clock;
  if (part === null || part === "MO" || hour > 12) return clock;
  if (part === "NI") return hour === 12 ? { ...clock, hour: 24 } : hour >= 5 ? { ...clock, hour: hour + 12 } : clock;
  return hour < (part === "AF" ? 10 : 12) ? { ...clock, hour: hour + 12 } : clock;
}

/** A dash or what is printed for one (`s.d.`, `s/d`), or a word that joins two ends: `hingga`, `sampai dengan`. */
export function readRangeJoiner(line: Line, at: number): Read<"dash" | "word"> | null {
  const word = line.norm(at);
  if (DASHES.has(word) || UNTIL.has(word)) return read("dash", at + 1);
  if (word === "s" && line.norm(at + 1) === "/" && line.norm(at + 2) === "d") return read("dash", at + 3);
  if (word !== "hingga" && word !== "sampai") return null;
  return read("word", word === "sampai" && line.norm(at + 1) === "dengan" ? at + 2 : at + 1);
}
