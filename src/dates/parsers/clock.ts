import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { type Atom, atom, type Clock, clockTime, type DatePart, type Point, point } from "../meaning.js";
import { readNumeral } from "../numerals.js";
import {
  onClock,
  pastStop,
  type Read,
  readClockDigits,
  readDayOfPart,
  readPartOfDay,
  readRangeJoiner,
  readWeekday,
} from "../reading.js";
import type { PartOfDay } from "../tables.js";
import { readZone } from "../zones.js";
import type { DateParser } from "./parser.js";

const CLOCK_WORDS = new Set(["pukul", "jam", "pkl", "pkl."]);

interface Reading {
  readonly clock: Clock;
  readonly part: PartOfDay | null;
  readonly zone: string | null;
  /** `malam ini`, `pagi tadi` */
  readonly day: DatePart | null;
  readonly last: number;
}

/** `pukul 14.30 WIB`, `jam 7 malam`, `jam setengah delapan pagi`, `20.45 WIB`, `pukul 09.00-11.00`. */
export const clock: DateParser = {
  id: "time/clock",
  starts: Lex.Clock | Lex.Digits,
  parse(line, at) {
    const labelled = CLOCK_WORDS.has(line.norm(at));
    const from = labelled ? pastStop(line, at + 1) : at;
    const start = labelled ? (digits(line, from) ?? hour(line, from) ?? half(line, from)) : bare(line, from);
    if (!start) return null;
    const rule = labelled ? "time/clock" : "time/bare-clock";
    const range = rangeFrom(line, at, start, labelled);
    if (range) return range;
    const told = start.zone !== null || start.part !== null;
    const weak = !labelled && !told && !isListed(line, at);
    return atom(at, start.last, rule, toPoint(start), weak);
  },
};

function toPoint(reading: Reading): Point {
  return point(reading.day, clockTime(reading.clock, reading.zone));
}

/** Adds the part of the day, its day, the zone before (`04.00 WIB pagi`) or behind them, and `tadi`. */
function complete(line: Line, clock: Clock, last: number): Reading {
  const before = readZone(line, last);
  const part = partBehind(line, before?.last ?? last);
  const day = part && readDayOfPart(line, part.last, part.value);
  const behind = day?.last ?? part?.last ?? before?.last ?? last;
  const zone = before ?? readZone(line, behind);
  const end = Math.max(behind, zone?.last ?? 0);
  // `pukul 09.30 WIB tadi`; but `pukul 11 tadi malam` is a clock time of last night
  const earlier = !day && line.norm(end) === "tadi" && !readPartOfDay(line, end + 1);
  return {
    clock: onClock(clock, part?.value ?? null),
    part: part?.value ?? null,
    zone: zone?.value ?? null,
    day: day?.value ?? null,
    last: earlier ? end + 1 : end,
  };
}

/** `malam`, `(pagi)`, `malam (dini hari)`; but in `20.00 malam Minggu` the night is the eve of that day. */
function partBehind(line: Line, at: number): Read<PartOfDay> | null {
  const part = readPartOfDay(line, at);
  if (part?.value === "NI" && readWeekday(line, part.last)) return null;
  return readBracketedPart(line, part?.last ?? at) ?? part;
}

function readBracketedPart(line: Line, at: number): Read<PartOfDay> | null {
  const part = line.norm(at) === "(" ? readPartOfDay(line, at + 1) : null;
  return part && line.norm(part.last) === ")" ? { value: part.value, last: part.last + 1 } : null;
}

function digits(line: Line, at: number): Reading | null {
  const clock = readClockDigits(line, at);
  return clock && complete(line, clock, at + 1);
}

/** `jam 9`, `jam tujuh malam`; `jam 3-4 sore` has its range read from here. */
function hour(line: Line, at: number): Reading | null {
  const numeral = readNumeral(line, at);
  if (!numeral || numeral.value === null || !Number.isInteger(numeral.value) || numeral.value > 24) return null;
  if (line.isNumber(at) && line.norm(at).length > 2) return null;
  const reading = complete(line, { hour: numeral.value, minute: null, second: null }, numeral.last);
  // midnight and noon are exact: `jam 12 malam`
  return reading.clock.hour === 24 ? { ...reading, clock: { ...reading.clock, minute: 0 } } : reading;
}

/** `setengah tujuh` is half past six. */
function half(line: Line, at: number): Reading | null {
  if (line.norm(at) !== "setengah") return null;
  const numeral = readNumeral(line, at + 1);
  if (!numeral?.value || !Number.isInteger(numeral.value) || numeral.value > 12) return null;
  return complete(line, { hour: numeral.value - 1 || 12, minute: 30, second: null }, numeral.last);
}

/** Without `pukul` a number is a clock time with a zone (`20.45 WIB`), in a list of them, or weakly with a colon (`14:30`). */
function bare(line: Line, at: number): Reading | null {
  const reading = digits(line, at) ?? half(line, at);
  if (!reading) return null;
  if (line.norm(at) === "setengah") return reading.part && reading;
  // `07.00 pagi`; but `menguat ke 7.20 pagi ini`
  const halfTold = reading.part !== null && reading.day === null;
  const told = reading.zone !== null || halfTold || line.norm(at).includes(":") || opensRange(line, at);
  return told || isListed(line, at) ? reading : null;
}

/** Clock times that a list may hold in front of one. */
const MOST_LISTED = 6;

/** `pukul 09.00, 12.00, dan 15.00`: the label stands before the first of them. */
function isListed(line: Line, at: number): boolean {
  let next = at;
  for (let turns = 0; turns < MOST_LISTED; turns++) {
    const joined = /^(?:dan|atau|serta)$/.test(line.norm(next - 1)) ? 1 : 0;
    const comma = line.norm(next - 1 - joined) === "," ? 1 : 0;
    if (joined + comma === 0) return false;
    next -= 1 + joined + comma;
    if (!readClockDigits(line, next)) return false;
    if (CLOCK_WORDS.has(line.norm(next - 1))) return true;
  }
  return false;
}

/** `09.00-11.00 WIB`: the zone stands at the far end. */
function opensRange(line: Line, at: number): boolean {
  const joiner = readRangeJoiner(line, at + 1);
  const end = joiner && digits(line, joiner.last);
  return end !== null && end.zone !== null;
}

/** `jam 8-10`; behind minutes only with a zone: `pukul 14.30-15 WIB`. */
function hourBehind(line: Line, at: number, start: Reading): Reading | null {
  const end = hour(line, at);
  return start.clock.minute === null || (end && end.zone !== null) ? end : null;
}

function rangeFrom(line: Line, at: number, start: Reading, labelled: boolean): Atom | null {
  const joiner = readRangeJoiner(line, start.last);
  if (!joiner) return null;
  if (line.norm(joiner.last) === "selesai") {
    return atom(at, joiner.last + 1, "range/clock", { kind: "range", from: toPoint(start), to: null });
  }
  const again = CLOCK_WORDS.has(line.norm(joiner.last));
  // `pukul 09.00 hingga pukul 11.00` are two clock times
  if (again && joiner.value === "word") return null;
  const from = again ? pastStop(line, joiner.last + 1) : joiner.last;
  const end = digits(line, from) ?? (labelled ? hourBehind(line, from, start) : null);
  if (!end) return null;
  const zone = start.zone ?? end.zone;
  const meaning = {
    kind: "range",
    from: point(start.day, clockTime(start.clock, zone)),
    to: point(end.day, clockTime(end.clock, zone)),
  } as const;
  return atom(at, end.last, "range/clock", meaning, !labelled && zone === null);
}
