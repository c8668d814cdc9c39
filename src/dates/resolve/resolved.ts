import type { DateExpression, Granularity, InferenceSource } from "../../types.js";
import { type CalendarDate, type LocalDateTime, plusDays, plusMonths } from "../calendar.js";
import type { Atom } from "../meaning.js";

export type PrintedDays = ReadonlyMap<number, { readonly year: number; readonly index: number }>;

/** What is known round an expression when it is resolved. */
export interface Anchors {
  /** Publication, or where that is unknown the first day that the story itself fixes. */
  readonly reference: LocalDateTime | null;
  readonly source: "reference" | "narrative";
  /** What the reference is, for `anchor`: publication, or the expression that stands in for it. */
  readonly origin: DateExpression["anchor"];
  /** Without a reference, the year of the copyright line. */
  readonly printedYear: number | null;
  readonly now: LocalDateTime;
  /** The last day told, and the index of its expression. */
  readonly told: { readonly date: CalendarDate; readonly index: number } | null;
  /** A year told shortly before (`Pada 2014, tepatnya 28 Desember`). */
  readonly toldYear: {
    readonly year: number;
    /** The day that was told with it; what follows is rarely long before it. */
    readonly after: CalendarDate | null;
    readonly index: number;
  } | null;
  /** Days of the year that were printed with it (`Jumat (24/4/2020)`), by `month * 100 + day`. */
  readonly printedDays: PrintedDays;
  /** The last month, quarter or longer stretch told, as its value: `2025-H1`. */
  readonly toldPeriod: {
    readonly value: string;
    readonly granularity: Granularity;
    readonly interval: { readonly start: string; readonly end: string };
    readonly index: number;
  } | null;
  /** The words in front of the expression speak of the future (`akan digelar pada Senin`). */
  readonly future: boolean;
  /** They speak of the past (`sejak 24 Maret`). */
  readonly past: boolean;
}

/** A date with everything that a reader may want to know of it. */
export interface Resolved {
  readonly value: string;
  readonly granularity: Granularity;
  /** First day and the day after the last; null where the value is open. */
  readonly days: { readonly start: CalendarDate; readonly end: CalendarDate } | null;
  /** Down to the second, where it is not those days. */
  readonly interval: { readonly start: string; readonly end: string } | null;
  readonly inferred: DateExpression["inferred"];
  readonly weekday: DateExpression["weekday"];
  readonly anchor: DateExpression["anchor"];
  readonly alternatives: DateExpression["alternatives"];
}

export interface Located {
  readonly atom: Atom;
  /** Index of the line that it stands in. */
  readonly line: number;
}

export const NOT_INFERRED: DateExpression["inferred"] = { year: null, month: null, day: null };
export const NO_ANCHOR: DateExpression["anchor"] = { kind: "none", index: null };
export const REFERENCE: DateExpression["anchor"] = { kind: "reference", index: null };

/** Nothing is known round the expression. */
export const UNANCHORED: Anchors = {
  reference: null,
  source: "reference",
  origin: NO_ANCHOR,
  printedYear: null,
  now: { year: 1970, month: 1, day: 1 },
  told: null,
  toldYear: null,
  toldPeriod: null,
  printedDays: new Map(),
  future: false,
  past: false,
};

export function expression(index: number): DateExpression["anchor"] {
  return { kind: "expression", index };
}

export function resolved(value: string, granularity: Granularity, rest: Partial<Resolved> = {}): Resolved {
  return {
    value,
    granularity,
    days: rest.days ?? null,
    interval: rest.interval ?? null,
    inferred: rest.inferred ?? NOT_INFERRED,
    weekday: rest.weekday ?? null,
    anchor: rest.anchor ?? NO_ANCHOR,
    alternatives: rest.alternatives ?? [],
  };
}

export function inferredFrom(
  source: InferenceSource,
  ...fields: readonly ("year" | "month" | "day")[]
): DateExpression["inferred"] {
  return {
    year: fields.includes("year") ? source : null,
    month: fields.includes("month") ? source : null,
    day: fields.includes("day") ? source : null,
  };
}

export function oneDay(date: CalendarDate): Resolved["days"] {
  return { start: date, end: plusDays(date, 1) };
}

export function months(year: number, month: number, count: number): Resolved["days"] {
  const start = { year, month, day: 1 };
  return { start, end: plusMonths(start, count) };
}
