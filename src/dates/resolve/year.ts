import type { DateExpression, InferenceSource } from "../../types.js";
import { type CalendarDate, daysBetween, isCalendarDate, isoDate, weekdayOf } from "../calendar.js";
import type { CalendarPart, Lean } from "../meaning.js";
import { shiftBase } from "./offset-part.js";
import { type Anchors, expression, NO_ANCHOR } from "./resolved.js";

export interface YearChoice {
  readonly year: number | null;
  readonly source: InferenceSource | null;
  /** What it is counted from. */
  readonly anchor: DateExpression["anchor"];
  /** The nearest year, in which the weekday does not agree: the newspaper may have slipped. */
  readonly passedOver?: number;
}

/** How far a year-less date may lie from the reference: half a year to each side. */
const HALF_YEAR = 184;
/** Weekday and date agree again after five, six or eleven years. */
const CANDIDATE_SPAN = 12;
/** News tells of the days round its publication. */
const NEWS_DAYS = 7;
const OPEN: YearChoice = { year: null, source: null, anchor: NO_ANCHOR };

/** `17/08/45`: this century unless that lies in the future. */
export function expandYear(twoDigits: number, anchors: Anchors): number {
  const latest = (anchors.reference ?? anchors.now).year + 1;
  const near = Math.floor(latest / 100) * 100 + twoDigits;
  return near > latest ? near - 100 : near;
}

/** The year of a day and month that are told without one. */
export function inferYear(part: CalendarPart, anchors: Anchors): YearChoice {
  const { month, day, weekday } = part;
  if (month === null) return OPEN;
  const { reference, toldYear, now } = anchors;
  if (part.shift?.unit === "year") {
    const base = shiftBase(part.shift, anchors);
    return base ? { ...base, year: base.date.year + part.shift.amount } : OPEN;
  }
  // `Maret lalu` is counted from now
  if (toldYear && weekday === null && (part.lean === null || !reference)) {
    const year = goOn(toldYear, month, day);
    if (!isFarAhead({ year, month, day: day ?? 1 }, anchors))
      return { year, source: "narrative", anchor: expression(toldYear.index) };
  }
  if (reference) return nearestYear(part, month, day, reference, anchors);
  const { printedYear } = anchors;
  if (weekday === null || day === null)
    return printedYear === null ? OPEN : { ...OPEN, year: printedYear, source: "narrative" };
  if (printedYear !== null && agrees(printedYear, month, day, weekday))
    return { ...OPEN, year: printedYear, source: "weekday" };
  for (let year = now.year; year > now.year - CANDIDATE_SPAN; year--) {
    if (!agrees(year, month, day, weekday) || daysBetween({ year, month, day }, now) < 0) continue;
    return { ...OPEN, year, source: "weekday" };
  }
  return OPEN;
}

/** Where {@link Anchors.printedDays} has a day of the year. */
export function dayKey(month: number, day: number): number {
  return month * 100 + day;
}

function counted(year: number, { source, origin }: Anchors): YearChoice {
  return { year, source, anchor: origin };
}

/** After `28 Desember 2014` a `3 Januari` is that of 2015. */
function goOn({ year, after }: NonNullable<Anchors["toldYear"]>, month: number, day: number | null): number {
  return after && daysBetween(after, { year, month, day: day ?? 28 }) < -HALF_YEAR ? year + 1 : year;
}

/** `dikutip Minggu (5/1/2025). Transaksi hingga November …`: beside a day told, what lies so far ahead of publication is over. */
function isFarAhead(date: CalendarDate, { reference, toldYear, future }: Anchors): boolean {
  return !future && !!reference && !!toldYear?.after && daysBetween(reference, date) > HALF_YEAR;
}

function nearestYear(
  part: CalendarPart,
  month: number,
  day: number | null,
  reference: CalendarDate,
  anchors: Anchors,
): YearChoice {
  if (day === null) return counted(nearestMonthYear(part, month, reference, anchors), anchors);
  const candidates = [reference.year - 1, reference.year, reference.year + 1].filter((year) =>
    isCalendarDate(year, month, day),
  );
  if (candidates.length === 0) return OPEN;
  const distance = (year: number): number => daysBetween(reference, { year, month, day });
  // `Jumat (24/4/2020) … terhitung sejak 24 April`
  const printed = anchors.printedDays.get(dayKey(month, day));
  if (printed && part.weekday === null && part.lean === null && Math.abs(distance(printed.year)) <= HALF_YEAR)
    return { year: printed.year, source: "narrative", anchor: expression(printed.index) };
  const { weekday } = part;
  // of `sejak Senin (23/6)` the weekday tells the year
  const begun = anchors.past && weekday === null;
  const lean = part.lean ?? (begun ? "past" : anchors.future ? "future" : null);
  const soon = begun && part.lean === null ? NEWS_DAYS * 2 : 0;
  const fits = candidates.filter((year) =>
    lean === null ? Math.abs(distance(year)) <= HALF_YEAR : isOnSide(distance(year) - soon, lean),
  );
  const nearest = (years: readonly number[]): number =>
    years.reduce((best, year) => (Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best));
  const choice = nearest(fits.length > 0 ? fits : candidates);
  if (weekday === null || agrees(choice, month, day, weekday)) return counted(choice, anchors);
  // no news tells of a day of next year without a word that points there
  const agreeing = candidates.filter(
    (year) =>
      agrees(year, month, day, weekday) &&
      (lean === null ? distance(year) <= HALF_YEAR : isOnSide(distance(year), lean)),
  );
  // so near publication the newspaper has rather slipped than told of another year
  if (agreeing.length === 0 || Math.abs(distance(choice)) <= NEWS_DAYS) return counted(choice, anchors);
  return { ...OPEN, year: nearest(agreeing), source: "weekday", passedOver: choice };
}

/** So many days from the reference: where the words point to? */
function isOnSide(days: number, lean: Lean): boolean {
  return lean === "near" || (lean === "past" ? days <= 0 : days >= 0);
}

/** A month without a year is that of the year at hand: `Januari` in August, `Desember` in May; but `Oktober` in February is over. */
function nearestMonthYear(part: CalendarPart, month: number, reference: CalendarDate, anchors: Anchors): number {
  const ahead = month - reference.month;
  if (part.lean === "past" || anchors.past) return ahead > 0 ? reference.year - 1 : reference.year;
  if (part.lean === "future" || anchors.future) return ahead < 0 ? reference.year + 1 : reference.year;
  if (ahead > 7) return reference.year - 1;
  return ahead < -9 ? reference.year + 1 : reference.year;
}

export function agrees(year: number, month: number, day: number, weekday: number): boolean {
  return isCalendarDate(year, month, day) && weekdayOf({ year, month, day }) === weekday;
}

/** What the weekday beside a date says: does it agree, in which years would it, and what else could be meant. */
export function weekdayReport(
  part: CalendarPart,
  date: CalendarDate,
): { weekday: DateExpression["weekday"]; alternatives: DateExpression["alternatives"] } {
  const { weekday: stated, month, day } = part;
  if (stated === null || month === null || day === null) return { weekday: null, alternatives: [] };
  const candidateYears: number[] = [];
  for (let year = date.year - CANDIDATE_SPAN; year <= date.year + CANDIDATE_SPAN; year++) {
    if (agrees(year, month, day, stated)) candidateYears.push(year);
  }
  const isRight = weekdayOf(date) === stated;
  const weekday = { stated, agrees: isRight, candidateYears };
  if (isRight || candidateYears.length === 0) return { weekday, alternatives: [] };
  const nearest = candidateYears.reduce((best, year) =>
    Math.abs(year - date.year) < Math.abs(best - date.year) ? year : best,
  );
  return {
    weekday,
    alternatives: [{ value: isoDate({ year: nearest, month, day }), reason: "weekday agrees in this year" }],
  };
}
