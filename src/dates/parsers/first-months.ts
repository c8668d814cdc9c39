import { Lex } from "../classify.js";
import { atom, calendar, type Point, point } from "../meaning.js";
import { readNumeral } from "../numerals.js";
import { readShift, readYear, YEARS } from "../reading.js";
import type { DateParser } from "./parser.js";

/** `lima bulan pertama tahun ini`, `enam bulan pertama 2025`: from January on. Of what is no year they are a length. */
export const firstMonths: DateParser = {
  id: "range/first-months",
  starts: Lex.Digits | Lex.Numeral,
  parse(line, at) {
    const count = readNumeral(line, at);
    if (!count || line.norm(count.last) !== "bulan" || line.norm(count.last + 1) !== "pertama") return null;
    const year = readYear(line, count.last + 2);
    const shift = year ? null : readShift(line, count.last + 2, YEARS);
    const end = year ?? shift;
    const months = count.value ?? 0;
    if (!end || !Number.isInteger(months) || months < 2 || months > 12) return null;
    const month = (month: number): Point =>
      point(calendar({ month, year: year?.value ?? null, shift: shift?.value ?? null }));
    return atom(at, end.last, "range/first-months", { kind: "range", from: month(1), to: month(months) });
  },
};
