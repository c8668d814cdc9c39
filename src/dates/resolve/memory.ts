import type { DateExpression } from "../../types.js";
import type { CalendarDate } from "../calendar.js";
import type { Atom } from "../meaning.js";
import type { Anchors } from "./resolved.js";

/** What was told so far, for `hari itu`, `pukul 14.30`, `28 Desember` and `periode yang sama tahun lalu`. */
export interface Memory {
  readonly told: Anchors["told"];
  /** `last`: one past the last token of its expression. */
  readonly toldYear: { readonly year: number; readonly index: number; readonly last: number } | null;
  readonly toldPeriod: Anchors["toldPeriod"];
}

export const NOTHING_TOLD: Memory = { told: null, toldYear: null, toldPeriod: null };

const DAYS: ReadonlySet<string> = new Set(["day", "part-of-day", "hour", "minute", "second"]);
const PERIODS: ReadonlySet<string> = new Set(["month", "quarter", "half-year"]);

/** The memory after one more expression. */
export function remember(memory: Memory, expression: DateExpression, { last, meaning }: Atom, index: number): Memory {
  const start = startOf(expression);
  if (!start || expression.type === "set") return memory;
  const { granularity, value, type } = expression;
  const told = DAYS.has(granularity) ? { date: start, index } : memory.told;
  const namesYear =
    type === "date" &&
    (granularity === "year" ||
      granularity === "season" ||
      // `Nyepi 2024 jatuh pada Maret`
      (meaning.kind === "point" && meaning.date?.at === "feast" && meaning.date.year !== null));
  const toldYear = namesYear ? { year: start.year, index, last } : memory.toldYear;
  const toldPeriod =
    PERIODS.has(granularity) && /^\d{4}/.test(value) ? { value, granularity, index } : memory.toldPeriod;
  return { told, toldYear, toldPeriod };
}

function startOf({ interval }: DateExpression): CalendarDate | null {
  if (!interval) return null;
  const [year, month, day] = interval.start.slice(0, 10).split("-").map(Number) as [number, number, number];
  return { year, month, day };
}
