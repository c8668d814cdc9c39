import { type CalendarDate, daysBetween, isoDate, plusDays } from "../calendar.js";
import { feastDays, hijriFeastDay } from "../feasts.js";
import { hijriMonthAfter, hijriMonthStart, hijriYearsIn } from "../hijri.js";
import type { FeastPart, HijriPart, Side } from "../meaning.js";
import { type Anchors, expression, inferredFrom, NOT_INFERRED, oneDay, type Resolved, resolved } from "./resolved.js";

/** `Natal 2025`, `Idul Fitri 1444 H`; where the announced date is not in the table the value stays open. */
export function resolveFeast(part: FeastPart, anchors: Anchors): Resolved {
  const { reference, source } = anchors;
  const open = resolved("XXXX-XX-XX", "day");
  if (part.hijriYear !== null) return fixed(hijriFeastDay(part.feast, part.hijriYear), part.days) ?? open;
  if (part.year !== null) return inYear(part, part.year);
  if (!reference) return openFeast(part) ?? open;
  const years = part.shift
    ? [reference.year + part.shift.amount]
    : [reference.year - 1, reference.year, reference.year + 1];
  const days = years.flatMap((year) => feastDays(part.feast, year));
  const found = fixed(onSide(days, reference, part.side ?? 0), part.days);
  return found ? { ...found, inferred: inferredFrom(source, "year"), anchor: anchors.origin } : open;
}

/** The last of the days before the reference, the next behind it, or the nearest. */
function onSide(days: readonly CalendarDate[], reference: CalendarDate, side: Side): CalendarDate | null {
  let best: CalendarDate | null = null;
  for (const day of days) {
    const away = daysBetween(reference, day);
    if (side * away < 0 || (side > 0 && away === 0)) continue;
    if (!best || Math.abs(away) < Math.abs(daysBetween(reference, best))) best = day;
  }
  return best;
}

function fixed(day: CalendarDate | null, shift: number): Resolved | null {
  if (!day) return null;
  const date = plusDays(day, shift);
  return resolved(isoDate(date), "day", { days: oneDay(date), inferred: NOT_INFERRED });
}

/** `Maulid Nabi 2015` came on 3 January and again on 24 December: the other day is an alternative. */
function inYear({ feast, days }: FeastPart, year: number): Resolved {
  const [first, ...others] = feastDays(feast, year);
  const found = fixed(first ?? null, days);
  if (!found) return resolved(`${year}-XX-XX`, "day");
  const again = others.map((day) => ({ value: isoDate(plusDays(day, days)), reason: "again in this year" }));
  return { ...found, alternatives: again };
}

/** A day with a fixed place in the calendar is known but for its year: `malam Natal` is `XXXX-12-24`. */
function openFeast(part: FeastPart): Resolved | null {
  const [[first], [second]] = [feastDays(part.feast, 2023), feastDays(part.feast, 2025)];
  if (!first || !second || first.month !== second.month || first.day !== second.day) return null;
  const date = plusDays(first, part.days);
  return resolved(isoDate(date).replace(/^\d{4}/, "XXXX"), "day");
}

/** News before the fast, in it and right behind it tells of that one: `menu selama Ramadan`. */
const NEWS_OF_MONTH = 45;

/** `1 Muharam 1446 H` by the announced first days of the months; without a year and far from the month, or off the table, it stays open. */
export function resolveHijri(part: HijriPart, anchors: Anchors): Resolved {
  const { month, day } = part;
  const stated = part.year ?? (part.commonYear === null ? null : hijriYearWith(month, part.commonYear));
  const told = stated === null && isUndated(part) ? anchors.toldYear : null;
  const year = stated ?? (told ? hijriYearWith(month, told.year) : countedYear(part, anchors.reference));
  const start = year === null ? null : hijriMonthStart(year, month);
  const from = told ? expression(told.index) : anchors.origin;
  const counted =
    stated === null && start
      ? { inferred: inferredFrom(told ? "narrative" : anchors.source, "year"), anchor: from }
      : {};
  if (day !== null) {
    const found = start && fixed(start, day - 1);
    return found ? { ...found, ...counted } : resolved("XXXX-XX-XX", "day");
  }
  const next = year === null ? null : hijriMonthAfter(year, month);
  if (!start || !next) return resolved("XXXX-XX", "month");
  const value = `${isoDate(start)}/${isoDate(plusDays(next, -1))}`;
  return resolved(value, "month", { days: { start, end: next }, ...counted });
}

/** `Ramadan`, with nothing that tells which. */
export function isUndated({ year, commonYear, shift, side }: HijriPart): boolean {
  return year === null && commonYear === null && shift === null && side === undefined;
}

function countedYear({ month, shift, side }: HijriPart, reference: CalendarDate | null): number | null {
  if (!reference) return null;
  if (shift) return hijriYearWith(month, reference.year + shift.amount);
  return hijriYearBeside(month, reference, side ?? 0, side === undefined ? NEWS_OF_MONTH : Number.POSITIVE_INFINITY);
}

/** The Hijri year whose month begins in a year of our calendar: `Ramadan 2026`. */
function hijriYearWith(month: number, commonYear: number): number | null {
  return hijriYearsIn(commonYear).find((year) => hijriMonthStart(year, month)?.year === commonYear) ?? null;
}

/** The Hijri year of the month that begins before the reference, behind it, or nearest to it, within so many days: `Ramadan lalu`. */
function hijriYearBeside(month: number, reference: CalendarDate, side: Side, within: number): number | null {
  const years = [-1, 0, 1].flatMap((away) => hijriYearsIn(reference.year + away));
  const starts = years.map((year) => hijriMonthStart(year, month));
  const start = onSide(
    starts.filter((day) => day !== null),
    reference,
    side,
  );
  if (!start || Math.abs(daysBetween(reference, start)) > within) return null;
  return years[starts.indexOf(start)] ?? null;
}
