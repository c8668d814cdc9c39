import type { DateModifier } from "../types.js";
import type { PartOfDay, Unit } from "./tables.js";

/** `tahun ini` is 0 years, `bulan depan` is +1 month, counted from the reference. */
export interface Shift {
  readonly unit: Unit;
  readonly amount: number;
  /** `tahun yang sama`: counted from what was told last. */
  readonly from?: "reference" | "narrative";
}

/** Which side of the reference the words point to. */
export type Lean = "past" | "future" | "near";

/** A day, month or year by its calendar fields, as far as the words name them: `Jumat (5/8)`, `Agustus 2022`, `2013`. */
export interface CalendarPart {
  readonly at: "calendar";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** ISO: Monday is 1. */
  readonly weekday: number | null;
  /** `22 Maret tahun ini`, `Rabu pekan depan`. */
  readonly shift: Shift | null;
  readonly lean: Lean | null;
  /** `500 SM`: before Christ. */
  readonly before: boolean;
  /** `17/08/45`: `year` holds two digits, and gets its century from the reference. */
  readonly twoDigits: boolean;
  /** Fields that stand with its neighbour: the year of `Januari` in `Januari hingga Juni 2025`. */
  readonly borrowed: readonly ("year" | "month")[];
}

/** So many units from the reference, or from the last date told: `pekan lalu`, `kemarin`, `sehari kemudian`. */
export interface OffsetPart extends Shift {
  readonly at: "offset";
  readonly from: "reference" | "narrative";
  /** `Minggu lalu` at the head of a sentence: the capital does not tell the week from the Sunday. */
  readonly orSunday?: boolean;
}

/** A numbered stretch: `kuartal II 2023`, `semester pertama 2025`, `1990-an`, `abad XXI`, `musim gugur`. */
export interface PeriodPart {
  readonly at: "period";
  readonly unit: "quarter" | "half-year" | "decade" | "century" | "season";
  /** Number of the quarter or half-year, leading digits of decade (199) or century (20), first month of a season. */
  readonly ordinal: number;
  readonly year: number | null;
  readonly shift: Shift | null;
  /** Of a season: `musim panas lalu`. */
  readonly side?: Side;
}

/** `Lebaran lalu`, `Lebaran kali ini`, `Lebaran nanti`: the last, the nearest or the next one. */
export type Side = -1 | 0 | 1;

/** A named day of the calendar: `Natal 2025`, `H-7 Lebaran 2025`. */
export interface FeastPart {
  readonly at: "feast";
  readonly feast: string;
  readonly year: number | null;
  /** A year of the Hijri calendar: `Idul Fitri 1444 H`. */
  readonly hijriYear: number | null;
  readonly shift: Shift | null;
  readonly side?: Side;
  readonly days: number;
}

/** `1 Muharam 1446 H`, `Ramadan`. */
export interface HijriPart {
  readonly at: "hijri";
  readonly year: number | null;
  /** The year of our calendar: `Ramadan 2026`. */
  readonly commonYear: number | null;
  /** `Ramadan tahun ini`. */
  readonly shift: Shift | null;
  readonly side?: Side;
  readonly month: number;
  readonly day: number | null;
}

/** `periode yang sama tahun lalu`: the last stretch told, so many years away. */
export interface SamePart {
  readonly at: "same";
  readonly years: number;
}

export interface VaguePart {
  readonly at: "vague";
  readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";
}

export type DatePart = CalendarPart | OffsetPart | PeriodPart | FeastPart | HijriPart | SamePart | VaguePart;

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
}

export interface TimePart {
  readonly clock: Clock | null;
  readonly part: PartOfDay | null;
  /** IANA zone that is named, or `"local"` for `waktu setempat`. */
  readonly zone: string | null;
}

export interface Point {
  readonly kind: "point";
  readonly date: DatePart | null;
  readonly time: TimePart | null;
}

export interface Duration {
  readonly kind: "duration";
  readonly value: string;
  readonly unit: Unit;
}

export interface Repetition {
  readonly kind: "set";
  readonly value: string;
  readonly unit: Unit | "part-of-day";
  readonly quant: string | null;
  readonly freq: string | null;
}

export interface Range {
  readonly kind: "range";
  readonly from: Point;
  /** Null for an open end: `pukul 10.00 WIB s.d. selesai`. */
  readonly to: Point | null;
}

export type Meaning = Point | Duration | Repetition | Range;

/** What a parser reads off tokens `first` up to `last` (half open), before anything is counted from a reference. */
export interface Atom {
  readonly first: number;
  readonly last: number;
  /** The parser's id, then that of the refiner which made it part of more: `"date/weekday-numeric"`. */
  readonly rule: string;
  readonly meaning: Meaning;
  readonly mod: DateModifier | null;
  /** Too little by itself (`14:30`, `pagi`, `5/8`): dropped unless a refiner joins it to a date. */
  readonly weak: boolean;
  /** `Maret 2025` in `Januari hingga Maret 2025`: the other end stands before it. */
  readonly farEnd: boolean;
}

export function calendar(fields: Partial<Omit<CalendarPart, "at">>): CalendarPart {
  return {
    at: "calendar",
    year: fields.year ?? null,
    month: fields.month ?? null,
    day: fields.day ?? null,
    weekday: fields.weekday ?? null,
    shift: fields.shift ?? null,
    lean: fields.lean ?? null,
    before: fields.before ?? false,
    twoDigits: fields.twoDigits ?? false,
    borrowed: fields.borrowed ?? [],
  };
}

export function offset(unit: Unit, amount: number, from: OffsetPart["from"] = "reference"): OffsetPart {
  return { at: "offset", unit, amount, from };
}

export function point(date: DatePart | null, time: TimePart | null = null): Point {
  return { kind: "point", date, time };
}

export function partOfDay(part: PartOfDay): TimePart {
  return { clock: null, part, zone: null };
}

export function clockTime(clock: Clock, zone: string | null): TimePart {
  return { clock, part: null, zone };
}

export function atom(first: number, last: number, rule: string, meaning: Meaning, weak = false): Atom {
  return { first, last, rule, meaning, mod: null, weak, farEnd: false };
}

/** A day named by its fields, or by a weekday alone. */
export function isDay(date: DatePart | null): boolean {
  if (!date) return false;
  if (date.at === "calendar") return date.day !== null || date.weekday !== null;
  return (
    (date.at === "offset" && date.unit === "day") || date.at === "feast" || (date.at === "hijri" && date.day !== null)
  );
}
