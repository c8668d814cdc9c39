import { isCalendarDate } from "../calendar.js";
import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { type Atom, atom, calendar, point } from "../meaning.js";
import { fourDigits, monthDay, pastStop, readMonth, readRangeJoiner, readShift, readYear, YEARS } from "../reading.js";
import { forward, monthNames } from "../tables.js";
import type { DateParser } from "./parser.js";

const DATE_WORDS = new Set(["tanggal", "tgl", "tgl."]);

/** `5 Agustus 2022`, `tanggal 5 Agustus`, `5-7 Agustus 2022`, `Agustus 2022`, `bulan Agustus`, `tanggal 5`. */
export const monthName: DateParser = {
  id: "date/month-name",
  starts: Lex.Digits | Lex.Month | Lex.DateWord,
  parse(line, at) {
    if (DATE_WORDS.has(line.norm(at))) {
      const from = pastStop(line, at + 1);
      const dated = dayAndMonth(line, from) ?? numberedMonth(line, from);
      if (dated) return { ...dated, first: at };
      const day = monthDay(line, from, 1);
      return day === null || continuesNumber(line, from + 1)
        ? null
        : atom(at, from + 1, "date/day", point(calendar({ day })));
    }
    if (line.norm(at) === "bulan") {
      const found = monthAndYear(line, at + 1) ?? bareMonth(line, at + 1, true);
      return found && { ...found, first: at };
    }
    if (line.isNumber(at)) return dayAndMonth(line, at);
    // `31 April`: the day does not exist, so the month is not meant either
    if (/^\d{1,2}$/.test(line.norm(at - 1))) return null;
    return monthAndYear(line, at) ?? monthDayYear(line, at) ?? bareMonth(line, at, false);
  },
};

function continuesNumber(line: Line, at: number): boolean {
  return line.touches(at) && /^[/.,:]$/.test(line.norm(at)) && line.isNumber(at + 1);
}

function dayAndMonth(line: Line, at: number): Atom | null {
  if (!/^\d{1,2}$/.test(line.norm(at))) return null;
  const month = readMonth(line, at + 1);
  if (!month) return daysOfMonth(line, at);
  const day = monthDay(line, at, month.value);
  if (day === null) return null;
  const year =
    readYear(line, month.last) ?? readYear(line, line.norm(month.last) === "," ? month.last + 1 : month.last);
  const date = calendar({ day, month: month.value, year: year?.value ?? null });
  // 29 February of a year that has none
  if (year && !isCalendarDate(year.value, month.value, day)) return null;
  if (year) return atom(at, year.last, "date/full", point(date));
  if (/^\d{3}$/.test(line.norm(month.last)) && line.norm(month.last + 1) === "sm") {
    const before = { ...date, year: Number(line.norm(month.last)), before: true };
    return atom(at, month.last + 2, "date/full", point(before));
  }
  return atom(at, month.last, "date/day-month", point(date));
}

/** `tanggal 5 bulan 8 tahun 1970`, as in records. */
function numberedMonth(line: Line, at: number): Atom | null {
  if (line.norm(at + 1) !== "bulan" || line.norm(at + 3) !== "tahun") return null;
  const month = /^\d{1,2}$/.test(line.norm(at + 2)) ? Number(line.norm(at + 2)) : 0;
  const day = month >= 1 && month <= 12 ? monthDay(line, at, month) : null;
  const year = fourDigits(line, at + 4);
  if (day === null || year === null || !isCalendarDate(year, month, day)) return null;
  return atom(at, at + 5, "date/full", point(calendar({ day, month, year })));
}

/** `5-7 Agustus 2022`, `5 hingga 7 Agustus`: the first end has the month and year of the second. */
function daysOfMonth(line: Line, at: number): Atom | null {
  const joiner = readRangeJoiner(line, at + 1);
  const month = joiner && readMonth(line, joiner.last + 1);
  if (!joiner || !month) return null;
  const from = monthDay(line, at, month.value);
  const to = monthDay(line, joiner.last, month.value);
  if (from === null || to === null || from >= to) return null;
  const year = readYear(line, month.last);
  const shift = year ? null : readShift(line, month.last, YEARS);
  const date = calendar({ day: to, month: month.value, year: year?.value ?? null, shift: shift?.value ?? null });
  const meaning = { kind: "range", from: point({ ...date, day: from }), to: point(date) } as const;
  return atom(at, (year ?? shift ?? month).last, "range/days-of-month", meaning);
}

function monthAndYear(line: Line, at: number): Atom | null {
  const month = readMonth(line, at);
  const year =
    month &&
    (readYear(line, month.last) ?? readYear(line, line.norm(month.last) === "-" ? month.last + 1 : month.last));
  return month && year
    ? atom(at, year.last, "date/month-year", point(calendar({ month: month.value, year: year.value })))
    : null;
}

/** English order in a stamp: `June 11, 2024`. */
function monthDayYear(line: Line, at: number): Atom | null {
  const month = readMonth(line, at);
  const day = month && monthDay(line, month.last, month.value);
  if (!month || !day || line.norm(month.last + 1) !== ",") return null;
  const year = readYear(line, month.last + 2);
  const date = calendar({ day, month: month.value, year: year?.value ?? null });
  return year ? atom(at, year.last, "date/full", point(date)) : null;
}

/** A word that a person called `Mei` would be the subject of. */
const VERB = /^(?:me[mn]?|ber|ter|di)[a-z]{4,}$/u;

/** A month by itself is easily a name: `Mei Ling`, `Juni Rahman terpilih`. Full names with a capital only. */
function bareMonth(line: Line, at: number, labelled: boolean): Atom | null {
  const month = monthNames.get(line.norm(at));
  if (!month || !(labelled || line.isCapital(at))) return null;
  const found = atom(at, at + 1, "date/month", point(calendar({ month })));
  if (labelled) return found;
  if (line.isCapital(at + 1) && line.isWord(at + 1)) return null;
  if (line.isCapital(at - 1) && !line.opens(at - 1) && line.isWord(at - 1)) return null;
  const next = line.norm(at + 1);
  return line.opens(at) && VERB.test(next) && !forward.has(next) ? null : found;
}
