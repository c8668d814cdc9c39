import type { Line } from "../line.js";
import { type Atom, atom, type CalendarPart, point } from "../meaning.js";
import { monthDay } from "../reading.js";
import type { DateRefiner } from "./refiner.js";

/** Days that a list may hold in front of the one that has the month. */
const MOST_DAYS = 6;
const CONJUNCTIONS = new Set(["dan", "atau", "serta", "&"]);

/** `18 dan 19 Juni`, `tanggal 3, 4, dan 5 Mei 2025`: every day of the list is a date and has the month of the last. */
export const listedDays: DateRefiner = {
  id: "listed-days",
  refine(atoms, line) {
    if (!atoms.some(({ first }) => CONJUNCTIONS.has(line.norm(first - 1)))) return atoms;
    let floor = line.first;
    const all: Atom[] = [];
    for (const found of atoms) {
      all.push(...daysBefore(found, line, floor), found);
      floor = found.last;
    }
    return all;
  },
};

const NONE: readonly Atom[] = [];

function daysBefore(found: Atom, line: Line, floor: number): readonly Atom[] {
  if (!CONJUNCTIONS.has(line.norm(found.first - 1))) return NONE;
  const date = found.meaning.kind === "point" ? found.meaning.date : null;
  if (date?.at !== "calendar" || date.day === null || date.month === null || date.weekday !== null) return NONE;
  if (!line.isNumber(found.first)) return NONE;
  const days: Atom[] = [];
  let [next, later] = [found.first, date.day];
  while (days.length < MOST_DAYS) {
    const gap = days.length === 0 ? conjunction(line, next) : line.norm(next - 1) === "," ? 1 : 0;
    const at = next - gap - 1;
    const day = gap > 0 && at >= floor ? monthDay(line, at, date.month) : null;
    if (day === null || day >= later) break;
    days.unshift(dayAt(line, at, floor, day, date));
    [next, later] = [at, day];
  }
  return days;
}

/** Tokens of the conjunction in front of the last day: `dan`, `, dan`. */
function conjunction(line: Line, next: number): number {
  if (!CONJUNCTIONS.has(line.norm(next - 1))) return 0;
  return line.norm(next - 2) === "," ? 2 : 1;
}

function dayAt(line: Line, at: number, floor: number, day: number, last: CalendarPart): Atom {
  const labelled = at > floor && /^(?:tanggal|tgl\.?)$/.test(line.norm(at - 1));
  const borrowed = last.year === null ? (["month"] as const) : (["month", "year"] as const);
  return atom(labelled ? at - 1 : at, at + 1, "date/listed-day", point({ ...last, day, borrowed }));
}
