import { wordSet } from "../../lexicon/index.js";
import { Lex } from "../classify.js";
import { atom, point } from "../meaning.js";
import { readDeixis, readShift, readYear, YEARS } from "../reading.js";
import type { DateParser } from "./parser.js";

/** First month of each season of the northern news; the wet and dry seasons have no fixed months. */
const SEASONS = new Map([
  ["semi", 3],
  ["panas", 6],
  ["gugur", 9],
  ["dingin", 12],
]);

/** Games are named after the season, whatever the month: `Olimpiade Musim Dingin 2026`. */
const GAMES = wordSet("olimpiade paralimpiade universiade olympic pesta");

/** `musim panas 2024`, `musim gugur`, `musim dingin tahun ini`, `musim semi lalu`. */
export const season: DateParser = {
  id: "date/season",
  starts: Lex.Season,
  parse(line, at) {
    const ordinal = SEASONS.get(line.norm(at + 1));
    if (!ordinal || GAMES.has(line.norm(at - 1))) return null;
    const year = readYear(line, at + 2);
    const shift = year ? null : readShift(line, at + 2, YEARS);
    const side = year || shift ? null : readDeixis(line, at + 2);
    const date = {
      at: "period",
      unit: "season",
      ordinal,
      year: year?.value ?? null,
      shift: shift?.value ?? null,
      ...(side ? { side: side.value } : {}),
    } as const;
    return atom(at, (year ?? shift ?? side)?.last ?? at + 2, "date/season", point(date));
  },
};
