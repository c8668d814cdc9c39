import type { Document } from "../../document.js";
import { wordSet } from "../../lexicon/index.js";
import { isCapitalized } from "../../text/index.js";
import type { CalendarDate, LocalDateTime } from "../calendar.js";
import { type Atom, isDay, point } from "../meaning.js";
import { resolvePoint } from "./point.js";
import { type Anchors, type Located, UNANCHORED } from "./resolved.js";

/** Tokens before an expression that are searched for `akan`. */
const CUE_REACH = 6;
const FUTURE_CUES = new Set(["akan", "bakal", "dijadwalkan", "direncanakan", "rencananya", "diagendakan"]);

/** Is there an `akan` in the same clause before it? */
export function speaksOfFuture(doc: Document, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - CUE_REACH); at--) {
    const token = doc.tokens[at];
    if (!token || token.kind === "punctuation" || token.kind === "quote") return false;
    if (FUTURE_CUES.has(token.norm)) return true;
  }
  return false;
}

/** `sejak` stands before what has begun. */
export function speaksOfPast(doc: Document, first: number): boolean {
  const before = doc.tokens[first - 1]?.norm;
  return before === "sejak" || before === "semenjak";
}

const BEFORE_YEARS = wordSet(
  "pada di dalam sejak semenjak mulai hingga sampai selama sepanjang untuk per dari antara menjelang usai dan sekitar",
);

/** A year to come that is part of a name: `APBN 2025 disahkan pada 19 September` tells nothing of that day's year. */
export function isPlan({ tokens }: Document, { meaning, first }: Atom, reference: CalendarDate | null): boolean {
  const date = meaning.kind === "point" ? meaning.date : null;
  if (date?.at !== "calendar" || date.year === null || date.month !== null || !reference) return false;
  const before = tokens[first - 1];
  return (
    date.year > reference.year &&
    before?.kind === "word" &&
    isCapitalized(before.text) &&
    !BEFORE_YEARS.has(before.norm)
  );
}

const COMPARING = wordSet("dibanding dibandingkan ketimbang daripada melampaui");

/** `dibandingkan dengan tahun 2019`, `kuartal sebelumnya`: what the story is held against, and not about. */
export function isCompared({ tokens }: Document, { first, meaning }: Atom): boolean {
  const date = meaning.kind === "point" ? meaning.date : null;
  if (date?.at === "offset" && date.from === "narrative" && date.amount < 0) return true;
  const before = tokens[first - 1]?.norm ?? "";
  return COMPARING.has(/^(?:dengan|pada|di)$/.test(before) ? (tokens[first - 2]?.norm ?? "") : before);
}

/** A day that its weekday fixes or confirms: `Rabu (24/12)`. */
export function isWeekdayDated({ meaning }: Atom): boolean {
  const date = meaning.kind === "point" ? meaning.date : null;
  return date?.at === "calendar" && date.weekday !== null && date.day !== null && date.month !== null;
}

export interface FixedDay {
  readonly date: CalendarDate;
  readonly index: number;
}

/**
 * Where nothing says when the article was published, the first day that a weekday fixes stands in for it: news tells of
 * its own days. With no such day it is a feast of the year (`menjelang Natal 2025`).
 */
export function firstFixedDay(located: readonly Located[], now: LocalDateTime): FixedDay | null {
  for (const stands of [isWeekdayDated, isDatedFeast]) {
    for (const [index, { atom }] of located.entries()) {
      const date = stands(atom) ? dayOf(atom, null, "narrative", now) : null;
      if (date) return { date, index };
    }
  }
  return null;
}

function isDatedFeast({ meaning }: Atom): boolean {
  const date = meaning.kind === "point" ? meaning.date : null;
  return date?.at === "feast" && date.year !== null;
}

/** The year of a copyright line that names one and no more: `Copyright © ANTARA 2025`. */
export function printedYear(doc: Document): number | null {
  const years = new Set<number>();
  for (const { role, text } of doc.article.credits) {
    if (role !== "copyright") continue;
    for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) years.add(Number(year));
  }
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

/** `Natal tahun ini jatuh pada hari Kamis`: the weekday tells of the day before it, not of the news. */
export function fallsOn(doc: Document, { first, meaning }: Atom): boolean {
  const date = meaning.kind === "point" ? meaning.date : null;
  if (date?.at !== "calendar" || date.weekday === null || date.day !== null || date.shift || date.lean) return false;
  const before = [doc.tokens[first - 1]?.norm, doc.tokens[first - 2]?.norm];
  return before.some((word) => word === "jatuh" || word === "bertepatan");
}

/** `pukul 10.00 WIB, Senin (5/8)`, `pukul 09.00-11.00 WIB, Senin (5/8)`: the day stands behind the clock time. */
export function dayBehind(
  doc: Document,
  located: readonly Located[],
  index: number,
  anchors: Anchors,
): FixedDay | null {
  const here = located[index];
  const next = located[index + 1];
  if (!here || !next || here.line !== next.line || next.atom.first - here.atom.last > 2) return null;
  if (!isBareTime(here.atom)) return null;
  for (let at = here.atom.last; at < next.atom.first; at++) {
    if (!/^(?:[,(–-]|pada|dari)$/.test(doc.tokens[at]?.norm ?? "")) return null;
  }
  const date = dayOf(next.atom, anchors.reference, anchors.source, anchors.now);
  return date && { date, index: index + 1 };
}

/** `pukul 14.30`, `pukul 09.00-11.00`: a time of a day that stands elsewhere. */
export function isBareTime({ meaning }: Atom): boolean {
  const start = meaning.kind === "range" ? meaning.from : meaning;
  return start.kind === "point" && start.date === null;
}

/** The day of an atom by itself, whatever was told before. */
export function dayOf(
  { meaning }: Atom,
  reference: LocalDateTime | null,
  source: Anchors["source"],
  now: LocalDateTime,
): CalendarDate | null {
  if (meaning.kind !== "point" || !isDay(meaning.date)) return null;
  const anchors = { ...UNANCHORED, reference, source, now };
  return resolvePoint(point(meaning.date), anchors).days?.start ?? null;
}
