import { padYear } from "../calendar.js";
import type { SamePart } from "../meaning.js";
import { type Anchors, expression, inferredFrom, NO_ANCHOR, type Resolved, resolved } from "./resolved.js";

/** `periode yang sama tahun lalu` after `semester pertama 2025` is `2024-H1`; with nothing told it is the year alone. */
export function resolveSame({ years }: SamePart, { toldPeriod, reference, source, origin }: Anchors): Resolved {
  if (toldPeriod) {
    const { value, granularity, interval, index } = toldPeriod;
    const moved = (text: string): string =>
      text.replace(/(^|\/)(\d{4})/g, (_, edge: string, year: string) => edge + padYear(Number(year) + years));
    return resolved(moved(value), granularity, {
      interval: { start: moved(interval.start), end: moved(interval.end) },
      anchor: expression(index),
      inferred: inferredFrom("narrative", "year", "month"),
    });
  }
  if (!reference) return resolved("XXXX", "year", { anchor: NO_ANCHOR });
  return resolved(padYear(reference.year + years), "year", {
    anchor: origin,
    inferred: inferredFrom(source, "year"),
  });
}
