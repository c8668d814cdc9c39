import { type CalendarDate, daysBetween, isoDate, plusDays } from "../calendar.js";
import { feastDay, hijriFeastDay, hijriMonthIn, hijriMonthStart } from "../feasts.js";
import type { FeastPart, HijriPart } from "../meaning.js";
import { type Anchors, inferredFrom, NOT_INFERRED, oneDay, REFERENCE, type Resolved, resolved } from "./resolved.js";

/** `Natal 2025`, `Idul Fitri 1444 H`; where the announced date is not in the table the value stays open. */
export function resolveFeast(part: FeastPart, anchors: Anchors): Resolved {
  const { reference, source } = anchors;
  const open = resolved("XXXX-XX-XX", "day");
  if (part.hijriYear !== null) return fixed(hijriFeastDay(part.feast, part.hijriYear), part.days) ?? open;
  if (part.year !== null) return fixed(feastDay(part.feast, part.year), part.days) ?? openYear(part.year);
  if (!reference) return openFeast(part) ?? open;
  const years = part.shift
    ? [reference.year + part.shift.amount]
    : [reference.year - 1, reference.year, reference.year + 1];
  const days = years.map((year) => feastDay(part.feast, year)).filter((day) => day !== null);
  const away = (day: CalendarDate): number => Math.abs(daysBetween(reference, day));
  const nearest = days.length > 0 ? days.reduce((best, day) => (away(day) < away(best) ? day : best)) : null;
  const found = fixed(nearest, part.days);
  return found ? { ...found, inferred: inferredFrom(source, "year"), anchor: REFERENCE } : open;
}

function fixed(day: CalendarDate | null, shift: number): Resolved | null {
  if (!day) return null;
  const date = plusDays(day, shift);
  return resolved(isoDate(date), "day", { days: oneDay(date), inferred: NOT_INFERRED });
}

function openYear(year: number): Resolved {
  return resolved(`${year}-XX-XX`, "day");
}

/** A day with a fixed place in the calendar is known but for its year: `malam Natal` is `XXXX-12-24`. */
function openFeast(part: FeastPart): Resolved | null {
  const [first, second] = [feastDay(part.feast, 2023), feastDay(part.feast, 2025)];
  if (!first || !second || first.month !== second.month || first.day !== second.day) return null;
  const date = plusDays(first, part.days);
  return resolved(isoDate(date).replace(/^\d{4}/, "XXXX"), "day");
}

/** `1 Muharam 1446 H` by the announced first days of the months; without a year, or off the table, it stays open. */
export function resolveHijri(part: HijriPart, { reference }: Anchors): Resolved {
  const { year, month, day, shift } = part;
  const common = part.commonYear ?? (shift && reference ? reference.year + shift.amount : null);
  const start = year !== null ? hijriMonthStart(year, month) : common !== null ? hijriMonthIn(common, month) : null;
  if (day !== null) return (start && fixed(start, day - 1)) ?? resolved("XXXX-XX-XX", "day");
  const next =
    !start || month === 12
      ? null
      : year !== null
        ? hijriMonthStart(year, month + 1)
        : hijriMonthIn(start.year, month + 1);
  if (!start || !next) return resolved("XXXX-XX", "month");
  return resolved(`${isoDate(start)}/${isoDate(plusDays(next, -1))}`, "month", { days: { start, end: next } });
}
