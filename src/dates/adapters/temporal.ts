import type { DateExpression } from "../../types.js";

/** As much of the `Temporal` namespace as is used here: the platform's own, or that of a polyfill. */
export interface TemporalNamespace {
  readonly PlainDate: { from(item: string): unknown };
  readonly PlainYearMonth: { from(item: string): unknown };
  readonly PlainMonthDay: { from(item: string): unknown };
  readonly PlainTime: { from(item: string): unknown };
  readonly PlainDateTime: { from(item: string): unknown };
  readonly ZonedDateTime: { from(item: string): unknown };
  readonly Duration: { from(item: string): unknown };
}

/** One of the seven types of the `Temporal` that was handed in. */
export type TemporalPoint<T extends TemporalNamespace> = ReturnType<T[keyof TemporalNamespace]["from"]>;

export interface TemporalRange<T extends TemporalNamespace> {
  readonly start: TemporalPoint<T> | null;
  /** The last day, month or moment named, not the one after it; null where the range is open. */
  readonly end: TemporalPoint<T> | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEARLY_DAY = /^XXXX-(\d{2}-\d{2})$/;
const CLOCK = /^T(\d{2})(?::(\d{2}))?(?::(\d{2}))?$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2}))?(?::(\d{2}))?$/;
const LENGTH = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

/**
 * The expression as an object of `Temporal`: `PlainDate`, `PlainYearMonth`, `PlainMonthDay` (`17 Agustus`), `PlainTime`,
 * `PlainDateTime`, `ZonedDateTime` where the text names the zone, `Duration`; a range as its two ends.
 *
 * Null where `Temporal` has no type: years, weeks, quarters, decades, parts of the day, repetitions, `saat ini`, and values left open.
 *
 * @param Temporal The namespace: `globalThis.Temporal`, or a polyfill's. The library brings none.
 * @example
 * ```ts
 * import { extractDates, toTemporal } from "kutip";
 * const from = (item: string) => item;
 * const Temporal = { PlainDate: { from }, PlainYearMonth: { from }, PlainMonthDay: { from }, PlainTime: { from },
 *   PlainDateTime: { from }, ZonedDateTime: { from }, Duration: { from } };
 * const [date] = extractDates("Rapat Jumat (5/8/2022).");
 * date && toTemporal(date, Temporal); // "2022-08-05"
 * ```
 */
export function toTemporal<T extends TemporalNamespace>(
  date: DateExpression,
  Temporal: T,
): TemporalPoint<T> | TemporalRange<T> | null {
  const { type, value, timeZone } = date;
  if (type === "set") return null;
  const zone = timeZone?.source === "explicit" ? timeZone.id : null;
  if (type === "duration") {
    return LENGTH.test(value) ? (Temporal.Duration.from(value) as TemporalPoint<T>) : null;
  }
  const [from = "", to] = value.split("/");
  const start = toPoint(from, zone, Temporal);
  if (to === undefined) return start;
  const end = toPoint(to, zone, Temporal);
  return start === null && end === null ? null : { start, end };
}

function toPoint<T extends TemporalNamespace>(
  value: string,
  zone: string | null,
  Temporal: T,
): TemporalPoint<T> | null {
  return pointOf(value, zone, Temporal) as TemporalPoint<T> | null;
}

function pointOf(value: string, zone: string | null, Temporal: TemporalNamespace): unknown {
  if (DAY.test(value)) return exists(value) ? Temporal.PlainDate.from(value) : null;
  if (MONTH.test(value)) return Temporal.PlainYearMonth.from(value);
  const yearly = YEARLY_DAY.exec(value)?.[1];
  if (yearly) return exists(`2000-${yearly}`) ? Temporal.PlainMonthDay.from(yearly) : null;
  const clock = CLOCK.exec(value);
  if (clock) return Temporal.PlainTime.from(clockOf(clock[1], clock[2], clock[3]));
  const moment = MOMENT.exec(value);
  if (!moment || !exists(moment[1] as string)) return null;
  // 24.00 is the first moment of the next day
  const day = moment[2] === "24" ? dayAfter(moment[1] as string) : moment[1];
  const local = `${day}T${clockOf(moment[2], moment[3], moment[4])}`;
  return zone === null ? Temporal.PlainDateTime.from(local) : Temporal.ZonedDateTime.from(`${local}[${zone}]`);
}

function clockOf(hour = "00", minute = "00", second = "00"): string {
  return `${hour === "24" ? "00" : hour}:${minute}:${second}`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** `Date` rolls 31 February over; a day that does not exist comes back as another. */
function exists(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
