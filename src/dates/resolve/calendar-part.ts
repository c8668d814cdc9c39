import {
  type CalendarDate,
  daysBetween,
  daysInMonth,
  isCalendarDate,
  isoDate,
  isoWeekOf,
  pad,
  padYear,
  plusDays,
  plusMonths,
  weekdayOf,
} from "../calendar.js";
import type { CalendarPart } from "../meaning.js";
import { shiftBase } from "./offset-part.js";
import {
  type Anchors,
  inferredFrom,
  months,
  NO_ANCHOR,
  NOT_INFERRED,
  oneDay,
  type Resolved,
  resolved,
} from "./resolved.js";
import { expandYear, inferYear, weekdayReport } from "./year.js";

/** A date by its calendar fields: what is missing comes from the reference, from a weekday, or stays open (`XXXX-08-17`). */
export function resolveCalendar(part: CalendarPart, anchors: Anchors): Resolved {
  if (part.before) return beforeChrist(part);
  if (part.month !== null)
    return part.day !== null ? dayOfMonth(part, part.month, part.day, anchors) : wholeMonth(part, part.month, anchors);
  if (part.day !== null) return dayAlone(part, part.day, anchors);
  if (part.weekday !== null) return weekdayAlone(part, part.weekday, anchors);
  return wholeYear(part.year ?? 0);
}

function beforeChrist({ year, month, day }: CalendarPart): Resolved {
  const fields = [padYear(year ?? 0), ...[month, day].filter((field) => field !== null).map((field) => pad(field))];
  return resolved(`BC${fields.join("-")}`, day !== null ? "day" : month !== null ? "month" : "year");
}

interface Year extends Pick<Resolved, "inferred" | "anchor"> {
  readonly year: number | null;
  readonly passedOver: number | null;
}

function yearOf(part: CalendarPart, anchors: Anchors): Year {
  if (part.year !== null) {
    const year = part.twoDigits ? expandYear(part.year, anchors) : part.year;
    return { year, inferred: inferredFrom("stated", ...part.borrowed), anchor: NO_ANCHOR, passedOver: null };
  }
  const { year, source, anchor, passedOver = null } = inferYear(part, anchors);
  return { year, inferred: { ...inferredFrom("stated", ...part.borrowed), year: source }, anchor, passedOver };
}

function dayOfMonth(part: CalendarPart, month: number, day: number, anchors: Anchors): Resolved {
  const { year, inferred, anchor, passedOver } = yearOf(part, anchors);
  if (year === null || !isCalendarDate(year, month, day)) {
    return resolved(`${year === null ? "XXXX" : padYear(year)}-${pad(month)}-${pad(day)}`, "day", { inferred });
  }
  const date = { year, month, day };
  const { weekday, alternatives } = weekdayReport(part, date);
  const century = part.twoDigits
    ? [{ value: isoDate({ ...date, year: year + (year < 2000 ? 100 : -100) }), reason: "other century" }]
    : [];
  const nearest =
    passedOver === null ? [] : [{ value: isoDate({ ...date, year: passedOver }), reason: "nearest year" }];
  return resolved(isoDate(date), "day", {
    days: oneDay(date),
    inferred,
    anchor,
    weekday,
    alternatives: [...alternatives, ...nearest, ...century],
  });
}

function wholeMonth(part: CalendarPart, month: number, anchors: Anchors): Resolved {
  const { year, inferred, anchor } = yearOf(part, anchors);
  if (year === null) return resolved(`XXXX-${pad(month)}`, "month");
  return resolved(`${padYear(year)}-${pad(month)}`, "month", { days: months(year, month, 1), inferred, anchor });
}

function wholeYear(year: number): Resolved {
  return resolved(padYear(year), "year", { days: months(year, 1, 12) });
}

/** `tanggal 25`, `tanggal 5 bulan depan`: the nearest such day, the past one first. */
function dayAlone(part: CalendarPart, day: number, anchors: Anchors): Resolved {
  const { reference } = anchors;
  if (!reference) return resolved(`XXXX-XX-${pad(day)}`, "day");
  const first = { ...plusMonths({ ...reference, day: 1 }, part.shift?.amount ?? 0) };
  const month = part.shift || part.lean !== "past" || day <= reference.day ? first : plusMonths(first, -1);
  const date = { ...month, day };
  if (day > daysInMonth(month.year, month.month))
    return resolved(`${padYear(month.year)}-${pad(month.month)}-${pad(day)}`, "day");
  return resolved(isoDate(date), "day", {
    days: oneDay(date),
    inferred: inferredFrom(anchors.source, "year", "month"),
    anchor: anchors.origin,
  });
}

/** `hari itu, Jumat`, `keesokan harinya, Sabtu`: counted from the day told, if that makes it such a weekday. */
function dayBesideTold({ shift }: CalendarPart, weekday: number, anchors: Anchors): Resolved | null {
  const base = shift?.unit === "day" ? shiftBase(shift, anchors) : null;
  const date = base && plusDays(base.date, shift?.amount ?? 0);
  if (!date || weekdayOf(date) !== weekday) return null;
  const inferred = inferredFrom(base.source, "year", "month", "day");
  return resolved(isoDate(date), "day", { days: oneDay(date), inferred, anchor: base.anchor });
}

function weekdayAlone(part: CalendarPart, weekday: number, anchors: Anchors): Resolved {
  const told = dayBesideTold(part, weekday, anchors);
  if (told) return told;
  if (!anchors.reference) {
    const { printedYear } = anchors;
    const year = printedYear === null ? "XXXX" : padYear(printedYear);
    return resolved(`${year}-WXX-${weekday}`, "day", {
      inferred: printedYear === null ? NOT_INFERRED : inferredFrom("narrative", "year"),
    });
  }
  const date = nearestWeekday(part, weekday, anchors.reference, anchors);
  return resolved(isoDate(date), "day", {
    days: oneDay(date),
    inferred: inferredFrom(anchors.source, "year", "month", "day"),
    anchor: anchors.origin,
  });
}

/**
 * News means the last such day, that of publication included, unless the words point ahead. Where the reference is a day
 * the story tells of (`Rabu (24/12)`), a bare `Kamis` is near it on either side.
 */
function nearestWeekday(part: CalendarPart, weekday: number, reference: CalendarDate, anchors: Anchors): CalendarDate {
  if (part.shift && part.shift.unit !== "day")
    return plusDays(isoWeekOf(plusDays(reference, part.shift.amount * 7)).monday, weekday - 1);
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  const last = plusDays(reference, -back);
  const ahead = plusDays(last, back === 0 ? 0 : 7);
  switch (part.lean) {
    case "past":
      return back === 0 ? plusDays(reference, -7) : last;
    case "future":
      return plusDays(last, 7);
    case "near":
      return back <= 3 && back !== 0 ? last : ahead;
    default:
      if (anchors.future) return ahead;
      return anchors.source === "narrative" && daysBetween(reference, ahead) < back ? ahead : last;
  }
}
