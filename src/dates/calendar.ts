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

/** Does the day exist? 31/2 and 12/25 do not. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const DAYS_OF_YEAR = 365;
const DAYS_OF_4_YEARS = 1_461;
const DAYS_OF_100_YEARS = 36_524;
const DAYS_OF_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1970. */
const DAYS_BEFORE_1970 = 719_468;

/**
 * Days since 1970 in the proleptic Gregorian calendar. Years are counted from March, so that the leap day is the last one;
 * then `(153 * months + 2) / 5` is the days before a month (after Howard Hinnant, `days_from_civil`).
 */
function dayNumber({ year, month, day }: CalendarDate): number {
  const from = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return from * DAYS_OF_YEAR + leaps + Math.floor((153 * months + 2) / 5) + day - 1 - DAYS_BEFORE_1970;
}

/** The day of a {@link dayNumber}. */
function dateOf(number: number): CalendarDate {
  const days = number + DAYS_BEFORE_1970;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const left = days - era * DAYS_OF_400_YEARS;
  const leaps =
    Math.floor(left / (DAYS_OF_4_YEARS - 1)) -
    Math.floor(left / DAYS_OF_100_YEARS) +
    Math.floor(left / (DAYS_OF_400_YEARS - 1));
  const years = Math.floor((left - leaps) / DAYS_OF_YEAR);
  const dayOfYear = left - (years * DAYS_OF_YEAR + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * dayOfYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  const year = era * 400 + years + (month > 2 ? 0 : 1);
  return { year, month, day: dayOfYear - Math.floor((153 * months + 2) / 5) + 1 };
}

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayNumber(date) + days);
}

/**
 * The same day of the month, or its last day where there is none: 31 January plus one month is 28 February. Parts of a
 * month (`2,5 bulan lalu`) count as the whole of it.
 */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  const count = Math.floor(date.year * 12 + date.month - 1 + months);
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
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

/** ISO 8601: a week belongs to the year of its Thursday. */
export function isoWeekOf(date: CalendarDate): IsoWeek {
  const monday = plusDays(date, 1 - weekdayOf(date));
  const thursday = plusDays(monday, 3);
  const week = Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
  return { year: thursday.year, week, monday };
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
