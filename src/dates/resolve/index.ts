import type { Document } from "../../document.js";
import type { DateExpression } from "../../types.js";
import type { CalendarDate } from "../calendar.js";
import type { DateContext } from "../context.js";
import type { Atom } from "../meaning.js";
import { express } from "./express.js";
import { habits } from "./habit.js";
import { dayGoneOn, dayOfClock, type Memory, NOTHING_TOLD, remember } from "./memory.js";

export type { Located } from "./resolved.js";

import {
  type Anchors,
  type Located,
  NO_ANCHOR,
  REFERENCE,
  expression as toExpression,
  UNANCHORED,
} from "./resolved.js";
import { isBackground, isDeictic, isSpoken, speechDays } from "./speech.js";
import {
  dayBehind,
  fallsOn,
  firstFixedDay,
  isBareTime,
  isCompared,
  isPlan,
  printedYear,
  speaksOfFuture,
  speaksOfPast,
} from "./surroundings.js";
import { dayKey } from "./year.js";

/** Tokens within which a year told holds: `Pada 2014 ia menang, lalu dilantik 28 Desember`. */
const YEAR_REACH = 12;

/** Counts every expression from its reference, from left to right, each with what was told before it. */
export function resolveAll(located: readonly Located[], doc: Document, context: DateContext): DateExpression[] {
  const { reference, now } = context;
  const fixed = reference ? null : firstFixedDay(located, now);
  const spoken = speechDays(located, doc, reference, now);
  const year = reference ? null : printedYear(doc);
  const habitual = habits(located, doc);
  const expressions: DateExpression[] = [];
  let memory = NOTHING_TOLD;
  const printedDays = new Map<number, { year: number; index: number }>();
  for (const [index, { atom, line }] of located.entries()) {
    if (!isCounted(atom) || habitual[index]) {
      expressions.push(express(atom, doc, UNANCHORED, context));
      continue;
    }
    // `Natal 2025 jatuh pada hari Kamis`; who says `kemarin`; without a reference, the first day the story fixes
    const standIn =
      (memory.told && memory.line === line && fallsOn(doc, atom) ? memory.told : null) ??
      (isDeictic(atom) ? spoken[index] : null) ??
      (fixed?.index === index ? null : fixed);
    const from = standIn?.date ?? reference;
    const anchors: Anchors = {
      reference: from,
      source: standIn ? "narrative" : "reference",
      origin: standIn ? toExpression(standIn.index) : reference ? REFERENCE : NO_ANCHOR,
      printedYear: year,
      now,
      told: isBareTime(atom) ? dayOfClock(memory, line, from) : dayGoneOn(memory, line),
      toldYear: yearInReach(memory, atom),
      toldPeriod: memory.toldPeriod,
      printedDays,
      future: speaksOfFuture(doc, atom.first),
      past: speaksOfPast(doc, atom.first),
    };
    const told = dayBehind(doc, located, index, anchors);
    const found = express(atom, doc, told ? { ...anchors, told } : anchors, context);
    expressions.push(found);
    memory = remember(memory, found, atom, {
      index,
      line,
      plan: isPlan(doc, atom, reference),
      spoken: isSpoken(doc, atom),
      compared: isCompared(doc, atom),
      background: isBackground(doc, atom),
      reference: from,
    });
    const date = printedDay(atom);
    if (date) printedDays.set(dayKey(date.month, date.day), { year: date.year, index });
  }
  return expressions;
}

/** `Jumat (24/4/2020)`: a day with its year. */
function printedDay({ meaning }: Atom): CalendarDate | null {
  const date = meaning.kind === "point" ? meaning.date : null;
  if (date?.at !== "calendar" || date.before || date.twoDigits) return null;
  const { year, month, day } = date;
  return year !== null && month !== null && day !== null ? { year, month, day } : null;
}

/** A length, a repetition and `saat ini` mean the same wherever they stand. */
function isCounted({ meaning }: Atom): boolean {
  return meaning.kind === "range" || (meaning.kind === "point" && meaning.date?.at !== "vague");
}

function yearInReach({ toldYear }: Memory, { first }: Atom): Memory["toldYear"] {
  return toldYear && first - toldYear.last <= YEAR_REACH ? toldYear : null;
}
