import { KutipError } from "../errors.js";
import { isCalendarDate, isoMoment, type LocalDateTime } from "./calendar.js";

/** The platform takes its time over a zone, and a service asks for the same one again and again. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Null for what is no zone that the platform knows. */
function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(timeZone, format);
    return format;
  } catch {
    return null;
  }
}

/** Throws `INVALID_TIME_ZONE` for anything that is not an IANA zone the platform knows. */
export function assertTimeZone(timeZone: unknown): asserts timeZone is string {
  if (typeof timeZone === "string" && timeZone !== "" && formatIn(timeZone)) return;
  const got = typeof timeZone === "string" ? JSON.stringify(timeZone) : String(timeZone);
  throw new KutipError(
    "INVALID_TIME_ZONE",
    `timeZone must be an IANA time zone such as "Asia/Jakarta", but it is ${got}.`,
  );
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads a reference given by the caller. A string without an offset is local to `timeZone`; a `Date`, and a string
 * with `Z` or an offset, is converted to it.
 */
export function parseReference(value: string | Date, timeZone: string, option = "publishedAt"): LocalDateTime {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw invalidDate(option, "an invalid Date");
    return inZone(value, timeZone);
  }
  const match = typeof value === "string" ? ISO.exec(value.trim()) : null;
  if (!match) throw invalidDate(option, typeof value === "string" ? JSON.stringify(value) : String(value));
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [hour, minute] = [Number(match[4]), Number(match[5])];
  const timed = match[4] !== undefined;
  if (!isCalendarDate(year, month, day) || (timed && (hour > 23 || minute > 59)))
    throw invalidDate(option, JSON.stringify(value));
  if (!timed) return { year, month, day };
  const zone = match[7];
  if (!zone) return { year, month, day, hour, minute };
  const utc = isoMoment({ year, month, day }, (hour * 60 + minute - offsetMinutes(zone)) * 60);
  return inZone(new Date(`${utc}Z`), timeZone);
}

function offsetMinutes(zone: string): number {
  if (zone === "Z" || zone === "z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

function invalidDate(option: string, got: string): KutipError {
  return new KutipError(
    "INVALID_DATE",
    `${option} must be a Date, an ISO 8601 date ("2024-06-11") or date and time ("2024-06-11T10:49+07:00"), but it is ${got}.`,
  );
}

function inZone(instant: Date, timeZone: string): LocalDateTime {
  const parts = formatIn(timeZone)?.formatToParts(instant) ?? [];
  const fields = new Map(parts.map((part) => [part.type, Number(part.value)]));
  const field = (name: Intl.DateTimeFormatPartTypes) => fields.get(name) ?? 0;
  return {
    year: field("year"),
    month: field("month"),
    day: field("day"),
    hour: field("hour"),
    minute: field("minute"),
  };
}
