import type { Granularity } from "../../types.js";
import {
  type CalendarDate,
  isoDate,
  isoMoment,
  isoWeekOf,
  type LocalDateTime,
  pad,
  padYear,
  plusDays,
  plusMonths,
} from "../calendar.js";
import type { OffsetPart, Shift } from "../meaning.js";
import type { Unit } from "../tables.js";
import { type Anchors, expression, inferredFrom, months, oneDay, type Resolved, resolved } from "./resolved.js";

/** The values of stretches that nothing fixes. */
const OPEN: Readonly<Partial<Record<Unit, string>>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  "half-year": "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
  millennium: "X",
};

const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

/** So many units before or after the reference, or what was told last. The value is as coarse as the unit. */
export function resolveOffset(part: OffsetPart, anchors: Anchors): Resolved {
  const told = part.from === "narrative" ? toldBefore(part, anchors) : null;
  const base = told?.date ?? (isUntold(part) ? null : anchors.reference);
  if (!base)
    return resolved(
      OPEN[part.unit] ?? (part.amount < 0 ? "PAST_REF" : "FUTURE_REF"),
      OPEN[part.unit] ? part.unit : "vague",
    );
  const anchor = told ? expression(told.index) : anchors.origin;
  const inferred = inferredFrom(told ? "narrative" : anchors.source, ...inferredFields(part.unit));
  const found = stretch(part, base);
  // `50.000 tahun yang lalu`: no calendar has that year
  if (found.days && !(isYear(found.days.start.year) && isYear(found.days.end.year)))
    return resolved(part.amount < 0 ? "PAST_REF" : "FUTURE_REF", "vague");
  return { ...found, anchor, inferred };
}

export interface Base extends Pick<Anchors, "source"> {
  readonly date: CalendarDate;
  readonly anchor: Resolved["anchor"];
}

/** From where `12 Mei tahun yang sama`, `tanggal 5 bulan depan` are counted. */
export function shiftBase(shift: Shift, anchors: Anchors): Base | null {
  const told = shift.from === "narrative" ? toldBefore(shift, anchors) : null;
  if (told) return { date: told.date, source: "narrative", anchor: expression(told.index) };
  const { reference, source, origin } = anchors;
  return reference && { date: reference, source, anchor: origin };
}

/** `sehari kemudian` with nothing told before it. `tahun sebelumnya` is then the one before publication. */
function isUntold({ from, unit, amount }: OffsetPart): boolean {
  return from === "narrative" && !((MONTHS_OF[unit] || unit === "week") && amount === -1);
}

/** The last day told; for `tahun sebelumnya` also a year told shortly before, or a month or quarter told since that day. */
function toldBefore({ unit }: Shift, { told, toldYear, toldPeriod }: Anchors): Anchors["told"] {
  const months = MONTHS_OF[unit];
  if (!months) return told;
  if (months >= 12 && toldYear) return { date: { year: toldYear.year, month: 1, day: 1 }, index: toldYear.index };
  if (!toldPeriod || (told && told.index > toldPeriod.index)) return told;
  const [year, month] = toldPeriod.interval.start.split("-", 2).map(Number) as [number, number];
  return { date: { year, month, day: 1 }, index: toldPeriod.index };
}

function isYear(year: number): boolean {
  return year >= 1 && year <= 9999;
}

function inferredFields(unit: Unit): readonly ("year" | "month" | "day")[] {
  if (unit === "month") return ["year", "month"];
  return MONTHS_OF[unit] ? ["year"] : ["year", "month", "day"];
}

function stretch({ unit, amount, orSunday }: OffsetPart, base: LocalDateTime): Resolved {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return clockOffset(unit, amount, base);
    case "day": {
      const date = plusDays(base, amount);
      return resolved(isoDate(date), "day", { days: oneDay(date) });
    }
    case "week":
    case "weekend": {
      const { year, week, monday } = isoWeekOf(plusDays(base, amount * 7));
      const start = unit === "week" ? monday : plusDays(monday, 5);
      const value = `${padYear(year)}-W${pad(week)}${unit === "week" ? "" : "-WE"}`;
      const exact = { value: isoDate(plusDays(base, amount * 7)), reason: "counted in days" };
      const sunday = { value: isoDate(plusDays(monday, amount < 0 ? 6 : -1)), reason: "Sunday" };
      const alternatives = orSunday ? [sunday] : unit === "week" && amount !== 0 ? [exact] : [];
      return resolved(value, unit, { days: { start, end: plusDays(monday, 7) }, alternatives });
    }
    default:
      return monthsOf(unit, plusMonths({ ...base, day: 1 }, amount * (MONTHS_OF[unit] ?? 1)));
  }
}

function monthsOf(unit: Unit & Granularity, { year, month }: CalendarDate): Resolved {
  const whole = (value: string, fromYear: number, fromMonth: number): Resolved =>
    resolved(value, unit, { days: months(fromYear, fromMonth, MONTHS_OF[unit] ?? 1) });
  switch (unit) {
    case "month":
      return whole(`${padYear(year)}-${pad(month)}`, year, month);
    case "quarter": {
      const quarter = Math.ceil(month / 3);
      return whole(`${padYear(year)}-Q${quarter}`, year, quarter * 3 - 2);
    }
    case "half-year": {
      const half = month < 7 ? 1 : 2;
      return whole(`${padYear(year)}-H${half}`, year, half * 6 - 5);
    }
    case "decade":
      return whole(padYear(year).slice(0, 3), Math.floor(year / 10) * 10, 1);
    case "century":
      return whole(padYear(year).slice(0, 2), Math.floor(year / 100) * 100, 1);
    case "millennium":
      return whole(padYear(year).slice(0, 1), Math.floor(year / 1000) * 1000, 1);
    default:
      return whole(padYear(year), year, 1);
  }
}

const SECONDS_OF = { second: 1, minute: 60, hour: 3600 } as const;

/** `dua jam lalu`: exact where the hour of publication is known, else only past or future. */
function clockOffset(unit: "second" | "minute" | "hour", amount: number, base: LocalDateTime): Resolved {
  if (base.hour === undefined) return resolved(amount < 0 ? "PAST_REF" : "FUTURE_REF", "vague");
  const length = SECONDS_OF[unit];
  const exact = base.hour * 3600 + (base.minute ?? 0) * 60 + Math.trunc(amount * length);
  // as coarse as the unit: an hour is told by its hour
  const start = Math.floor(exact / length) * length;
  const moment = isoMoment(base, start);
  const day = plusDays(base, Math.floor(start / 86_400));
  return resolved(moment.slice(0, unit === "hour" ? 13 : unit === "minute" ? 16 : 19), unit, {
    days: oneDay(day),
    interval: { start: moment, end: isoMoment(base, start + length) },
  });
}
