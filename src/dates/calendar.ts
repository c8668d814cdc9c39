import { addMonths, getISOWeek, getISOWeekYear } from "date-fns";

/** A calendar date, with the clock time where it is known, local to the time zone of the call. */
export interface LocalDateTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
}

export type CalendarDate = Pick<LocalDateTime, "year" | "month" | "day">;

/**
 * A `Date` whose local fields are UTC's. date-fns asks a date for its local fields, and these must not depend on the zone
 * of the process: in Apia 30 December 2011 does not exist.
 */
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day = this.getUTCDate()): number {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
  /** How date-fns makes a date of the same kind. */
  [Symbol.for("constructDateFrom")](value: Date | number | string): UtcDate {
    return new UtcDate(value);
  }
}

function toDate({ year, month, day }: CalendarDate): UtcDate {
  const date = new UtcDate(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fromDate(date: Date): CalendarDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Does the day exist? 31/2 and 12/25 do not. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const DAY = 86_400_000;

/** Days since 1970. `Date.UTC` takes years below 100 for those of the last century, so it is asked for one 400 years on. */
function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year + 400, month - 1, day) / DAY - DAYS_OF_400_YEARS;
}
const DAYS_OF_400_YEARS = 146_097;

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return fromDate(new Date((dayNumber(date) + days) * DAY));
}

/** The same day of the month, or its last day where there is none: 31 January plus one month is 28 February. */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  return fromDate(addMonths(toDate(date), months));
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO: Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  // 1 January 1970 was a Thursday
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
  readonly monday: CalendarDate;
}

export function isoWeekOf(date: CalendarDate): IsoWeek {
  const at = toDate(date);
  return { year: getISOWeekYear(at), week: getISOWeek(at), monday: plusDays(date, 1 - weekdayOf(date)) };
}

/** Sunday of Easter (Gregorian, after Meeus). */
export function easter(year: number): CalendarDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const PAIRS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

/** A year in four digits. */
export const padYear = (year: number): string => String(year).padStart(4, "0");

/** A month, day, hour, minute or second in two digits. */
export const pad = (value: number): string => PAIRS[value] ?? String(value);

export function isoDate({ year, month, day }: CalendarDate): string {
  return `${padYear(year)}-${pad(month)}-${pad(day)}`;
}

/** ISO date and time, so many seconds after midnight; 24.00 is the next midnight. */
export function isoMoment(day: CalendarDate, seconds: number): string {
  const date = plusDays(day, Math.floor(seconds / 86_400));
  const left = ((seconds % 86_400) + 86_400) % 86_400;
  return `${isoDate(date)}T${pad(Math.floor(left / 3600))}:${pad(Math.floor(left / 60) % 60)}:${pad(left % 60)}`;
}
