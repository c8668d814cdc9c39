import { Lex } from "../classify.js";
import { atom, calendar, type Point, point } from "../meaning.js";
import { readNumeral } from "../numerals.js";
import { readShift, readYear, YEARS } from "../reading.js";
import type { DateParser } from "./parser.js";

/** How many a year has. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["bulan", 12],
  ["kuartal", 4],
  ["triwulan", 4],
]);

/** `lima bulan pertama tahun ini`, `dua triwulan pertama 2025`: from January on. Of what is no year they are a length. */
export const firstMonths: DateParser = {
  id: "range/first-months",
  starts: Lex.Digits | Lex.Numeral,
  parse(line, at) {
    const count = readNumeral(line, at);
    const most = count && PARTS.get(line.norm(count.last));
    if (!most || line.norm(count.last + 1) !== "pertama") return null;
    const year = readYear(line, count.last + 2);
    const shift = year ? null : readShift(line, count.last + 2, YEARS);
    const end = year ?? shift;
    const parts = count.value ?? 0;
    if (!end || !Number.isInteger(parts) || parts < 2 || parts > most) return null;
    const of = { year: year?.value ?? null, shift: shift?.value ?? null };
    const part = (ordinal: number): Point =>
      point(most === 12 ? calendar({ month: ordinal, ...of }) : { at: "period", unit: "quarter", ordinal, ...of });
    return atom(at, end.last, "range/first-months", { kind: "range", from: part(1), to: part(parts) });
  },
};
