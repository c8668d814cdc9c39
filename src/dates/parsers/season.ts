import { Lex } from "../classify.js";
import { atom, point } from "../meaning.js";
import { readShift, readYear, YEARS } from "../reading.js";
import type { DateParser } from "./parser.js";

/** First month of each season of the northern news; the wet and dry seasons have no fixed months. */
const SEASONS = new Map([
  ["semi", 3],
  ["panas", 6],
  ["gugur", 9],
  ["dingin", 12],
]);

/** `musim panas 2024`, `musim gugur`, `musim dingin tahun ini`. */
export const season: DateParser = {
  id: "date/season",
  starts: Lex.Season,
  parse(line, at) {
    const ordinal = SEASONS.get(line.norm(at + 1));
    if (!ordinal) return null;
    const year = readYear(line, at + 2);
    const shift = year ? null : readShift(line, at + 2, YEARS);
    const date = {
      at: "period",
      unit: "season",
      ordinal,
      year: year?.value ?? null,
      shift: shift?.value ?? null,
    } as const;
    return atom(at, year?.last ?? shift?.last ?? at + 2, "date/season", point(date));
  },
};
