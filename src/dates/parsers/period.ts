import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { type Atom, atom, type PeriodPart, point } from "../meaning.js";
import { readOrdinal } from "../numerals.js";
import { isYearWord, readShift, readYear, YEARS } from "../reading.js";
import { DASHES, shortPeriods } from "../tables.js";
import type { DateParser } from "./parser.js";

const QUARTERS = new Set(["kuartal", "kwartal", "triwulan"]);
const HALVES = new Set(["semester", "paruh"]);

/** `kuartal II 2023`, `semester I/2023`, `paruh pertama tahun ini`, `Q1 2024`, `2Q25`, `abad XXI`. */
export const period: DateParser = {
  id: "date/period",
  starts: Lex.Period,
  parse(line, at) {
    const word = line.norm(at);
    if (word === "abad") return century(line, at);
    if (/^q[1-4]$/.test(word)) return dated(line, at, "quarter", Number(word[1]), at + 1);
    const short = shortPeriods.get(word);
    if (short) return shortPeriod(line, at, ...short);
    const joined = JOINED.exec(word);
    if (joined) return joinedPeriod(line, at, joined[1] as string, joined[2] as string);
    const unit = QUARTERS.has(word) ? "quarter" : HALVES.has(word) ? "half-year" : null;
    if (!unit) return null;
    const most = unit === "quarter" ? 4 : 2;
    const glued = gluedYear(line, at + 1);
    if (glued) return glued.ordinal > most ? null : numbered(at, at + 2, unit, glued.ordinal, glued.year, null);
    const ordinal = readOrdinal(line, at + 1);
    if (!ordinal || ordinal.value > most) return null;
    const found = dated(line, at, unit, ordinal.value, ordinal.last);
    // `paruh pertama` of a match, `semester 2` of a student
    return word === "kuartal" || word === "triwulan" || hasYear(found) ? found : null;
  },
};

/** `kuartal-III` is one word. */
const JOINED = /^(kuartal|triwulan|semester)-(i|ii|iii|iv|[1-4])$/;

function joinedPeriod(line: Line, at: number, word: string, numeral: string): Atom | null {
  const unit = QUARTERS.has(word) ? "quarter" : "half-year";
  const ordinal = /\d/.test(numeral) ? Number(numeral) : ["i", "ii", "iii", "iv"].indexOf(numeral) + 1;
  return ordinal > (unit === "quarter" ? 4 : 2) ? null : dated(line, at, unit, ordinal, at + 1);
}

/** `2Q25`, `1H-2025`: the year stands right behind it. */
function shortPeriod(line: Line, at: number, unit: PeriodPart["unit"], ordinal: number): Atom | null {
  const year = line.touches(at + 1) && DASHES.has(line.norm(at + 1)) ? at + 2 : at + 1;
  if (!line.touches(year) || !/^(?:20)?\d\d$/.test(line.norm(year))) return null;
  return numbered(at, year + 1, unit, ordinal, 2000 + (Number(line.norm(year)) % 100), null);
}

function hasYear(found: Atom | null): boolean {
  const date = found?.meaning.kind === "point" ? found.meaning.date : null;
  return date?.at === "period" && (date.year !== null || date.shift !== null);
}

/** `I-2024` is one word. */
function gluedYear(line: Line, at: number): { readonly ordinal: number; readonly year: number } | null {
  const match = /^(i|ii|iii|iv)-([12]\d{3})$/.exec(line.norm(at));
  return match && { ordinal: ["i", "ii", "iii", "iv"].indexOf(match[1] as string) + 1, year: Number(match[2]) };
}

/** The year behind it, if there is one: `2023`, `tahun 2023`, `-2023`, `/2023`, `tahun lalu`. */
function dated(line: Line, at: number, unit: PeriodPart["unit"], ordinal: number, last: number): Atom {
  const joined = line.touches(last) && (DASHES.has(line.norm(last)) || line.norm(last) === "/") ? last + 1 : last;
  const year = readYear(line, joined);
  if (year) return numbered(at, year.last, unit, ordinal, year.value, null);
  const shift = isYearWord(line.norm(last)) ? readShift(line, last, YEARS) : null;
  return numbered(at, shift?.last ?? last, unit, ordinal, null, shift?.value ?? null);
}

function numbered(
  first: number,
  last: number,
  unit: PeriodPart["unit"],
  ordinal: number,
  year: number | null,
  shift: PeriodPart["shift"],
): Atom {
  return atom(first, last, `date/${unit}`, point({ at: "period", unit, ordinal, year, shift }));
}

/** TIMEX3 writes a century by the leading digits of its years: the 21st is `20`. */
function century(line: Line, at: number): Atom | null {
  const ordinal = readOrdinal(line, at + 1);
  if (!ordinal || ordinal.value > 22) return null;
  const last = line.norm(ordinal.last) === "masehi" ? ordinal.last + 1 : ordinal.last;
  return numbered(at, last, "century", ordinal.value - 1, null, null);
}
