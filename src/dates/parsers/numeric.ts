import { isCalendarDate } from "../calendar.js";
import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { type Atom, atom, type CalendarPart, calendar, point } from "../meaning.js";
import { pastStop, readRangeJoiner } from "../reading.js";
import type { DateParser } from "./parser.js";

const SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{1,5}))?$/;
const YEAR_FIRST = /^([12]\d{3})\/(\d{1,2})\/(\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.([12]\d{3})$/;
const DATE_WORDS = new Set(["tanggal", "tgl", "tgl."]);

function fields(day: string, month: string, year: string | undefined): CalendarPart | null {
  const twoDigits = year?.length === 2;
  // Anything else is a slip such as `3/3/22025` or `18/6/2926`: day and month still hold.
  const known = twoDigits || /^(?:1[5-9]|2[01])\d\d$/.test(year ?? "") ? Number(year) : null;
  return isCalendarDate(known === null || twoDigits ? 2000 : known, Number(month), Number(day))
    ? calendar({ year: known, month: Number(month), day: Number(day), twoDigits })
    : null;
}

/** The date in one token, day first unless the year leads: `5/8`, `20/06/2025`, `20.06.2025`, `2025/06/20`. */
function slashed(word: string): CalendarPart | null {
  const stamp = YEAR_FIRST.exec(word);
  if (stamp) return fields(stamp[3] as string, stamp[2] as string, stamp[1]);
  const match = SLASHED.exec(word) ?? DOTTED.exec(word);
  return match ? fields(match[1] as string, match[2] as string, match[3]) : null;
}

/** `20-06-2025`: three tokens and two hyphens, all touching. */
function hyphened(line: Line, at: number): CalendarPart | null {
  for (let next = at + 1; next <= at + 4; next++) if (!line.touches(next)) return null;
  if (line.norm(at + 1) !== "-" || line.norm(at + 3) !== "-") return null;
  const parts = [line.norm(at), line.norm(at + 2), line.norm(at + 4)] as const;
  return /^\d{1,2} \d{1,2} [12]\d{3}$/.test(parts.join(" ")) ? fields(...parts) : null;
}

/** Day and month in numbers. Without a year they are weak: `2/3` may be a fraction. */
export const numericDate: DateParser = {
  id: "date/numeric",
  starts: Lex.Digits | Lex.DateWord,
  parse(line, at) {
    const labelled = DATE_WORDS.has(line.norm(at));
    const from = labelled ? pastStop(line, at + 1) : at;
    if (!line.isNumber(from)) return null;
    return numericRange(line, at, from) ?? single(line, at, from, labelled);
  },
};

function single(line: Line, at: number, from: number, labelled: boolean): Atom | null {
  const long = hyphened(line, from);
  if (long) return atom(at, from + 5, "date/numeric", point(long));
  const date = slashed(line.norm(from));
  if (!date) return null;
  return atom(at, from + 1, "date/numeric", point(date), date.year === null && !labelled);
}

/** `5-7/8`, `5-7/8/2022`. */
function numericRange(line: Line, at: number, from: number): Atom | null {
  const day = line.norm(from);
  const joiner = readRangeJoiner(line, from + 1);
  if (!joiner || !/^\d{1,2}$/.test(day)) return null;
  const to = slashed(line.norm(joiner.last));
  if (!to || to.day === null || Number(day) < 1 || Number(day) >= to.day) return null;
  const start = { ...to, day: Number(day) };
  const meaning = { kind: "range", from: point(start), to: point(to) } as const;
  return atom(at, joiner.last + 1, "range/numeric", meaning, to.year === null && at === from);
}
