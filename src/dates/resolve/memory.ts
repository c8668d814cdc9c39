import type { DateExpression } from "../../types.js";
import { type CalendarDate, daysBetween } from "../calendar.js";
import type { Atom } from "../meaning.js";
import type { Anchors } from "./resolved.js";

/** What was told so far, for `hari itu`, `pukul 14.30`, `28 Desember` and `periode yang sama tahun lalu`. */
export interface Memory {
  readonly told: Anchors["told"];
  /** The line that it stands in. */
  readonly line: number;
  /** The last that is no day of speaking. */
  readonly event: Anchors["told"];
  /** The last within a month of publication. */
  readonly recent: Anchors["told"];
  /** Is the last day told only what was before: `pernah dihukum pada 3 Februari 2022`? */
  readonly background: boolean;
  /** `last`: one past the last token of its expression. */
  readonly toldYear: (NonNullable<Anchors["toldYear"]> & { readonly last: number }) | null;
  readonly toldPeriod: Anchors["toldPeriod"];
}

export const NOTHING_TOLD: Memory = {
  told: null,
  line: -1,
  event: null,
  recent: null,
  background: false,
  toldYear: null,
  toldPeriod: null,
};

const DAYS: ReadonlySet<string> = new Set(["day", "part-of-day", "hour", "minute", "second"]);
const PERIODS: ReadonlySet<string> = new Set(["month", "quarter", "half-year"]);

/** Who speaks tells of the days before. */
const DAYS_TOLD = 7;

/** The day from which an expression in this line goes on: not that of speaking, if an event was told shortly before it. */
export function dayGoneOn({ told, event, line }: Memory, here: number): Anchors["told"] {
  if (!told || !event || line === here) return told;
  const days = daysBetween(event.date, told.date);
  return days > 0 && days <= DAYS_TOLD ? event : told;
}

/** Days before publication up to which a story is of what has just happened. */
const RECENT = 31;
/** Lines over which a day long past holds for a clock time. */
const LINES_GONE_ON = 2;

/** The day of a clock time by itself: of long ago only in what is told of that day. */
export function dayOfClock(memory: Memory, here: number, reference: CalendarDate | null): Anchors["told"] {
  const day = dayGoneOn(memory, here);
  if (!day || !reference || daysBetween(day.date, reference) <= RECENT) return day;
  return memory.background || here - memory.line > LINES_GONE_ON ? memory.recent : day;
}

export interface Circumstances {
  readonly index: number;
  readonly line: number;
  /** `APBN 2026`: a year to come that is part of a name. */
  readonly plan: boolean;
  /** `katanya, Jumat (5/8)`: the day of speaking. */
  readonly spoken: boolean;
  /** `dibanding 2019`: not what the story is about. */
  readonly compared: boolean;
  /** `lahir pada 3 Mei 2010` */
  readonly background: boolean;
  readonly reference: CalendarDate | null;
}

/** The memory after one more expression. */
export function remember(
  memory: Memory,
  expression: DateExpression,
  { last, meaning, farEnd }: Atom,
  { index, line, plan, spoken, compared, background, reference }: Circumstances,
): Memory {
  const start = startOf(expression);
  if (!start || expression.type === "set") return memory;
  const { granularity, type } = expression;
  const isDay = DAYS.has(granularity);
  const told = isDay ? { date: start, index } : memory.told;
  const event = spoken || !isDay ? memory.event : told;
  const isRecent = isDay && reference && Math.abs(daysBetween(start, reference)) <= RECENT;
  const date = type === "date" && meaning.kind === "point" ? meaning.date : null;
  const namesYear =
    type === "date" &&
    !plan &&
    !compared &&
    (granularity === "year" ||
      granularity === "season" ||
      // `Nyepi 2024 jatuh pada Maret`, `9 April 2019, lalu 12 Mei`
      ((date?.at === "feast" || date?.at === "calendar") && date.year !== null));
  const after = granularity !== "year" && date?.at === "calendar" ? start : null;
  const toldYear = namesYear ? { year: start.year, after, index, last } : memory.toldYear;
  const period = date?.at === "same" || compared ? null : periodOf(expression, index);
  const toldPeriod = period
    ? farEnd && memory.toldPeriod
      ? spanned(memory.toldPeriod, period)
      : period
    : memory.toldPeriod;
  return {
    told,
    line: isDay ? line : memory.line,
    event,
    recent: isRecent ? told : memory.recent,
    background: isDay ? background : memory.background,
    toldYear,
    toldPeriod,
  };
}

type Period = NonNullable<Anchors["toldPeriod"]>;

function periodOf({ granularity, value, interval }: DateExpression, index: number): Period | null {
  if (!PERIODS.has(granularity) || !/^\d{4}/.test(value) || !interval?.end) return null;
  return { value, granularity, interval: { start: interval.start, end: interval.end }, index };
}

/** `Januari hingga Maret 2025` are two expressions and one stretch. */
function spanned(from: Period, to: Period): Period {
  if (from.granularity !== to.granularity || from.interval.start >= to.interval.start) return to;
  return { ...to, value: `${from.value}/${to.value}`, interval: { start: from.interval.start, end: to.interval.end } };
}

function startOf({ interval, value }: DateExpression): CalendarDate | null {
  if (!interval) return null;
  // `pukul 24.00` begins on the next day, and is told of this one
  const told = /^\d{4}-\d{2}-\d{2}T24/.test(value) ? value : interval.start;
  return { year: Number(told.slice(0, 4)), month: Number(told.slice(5, 7)), day: Number(told.slice(8, 10)) };
}
