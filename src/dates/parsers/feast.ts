import { Lex } from "../classify.js";
import { readFeastName } from "../feasts.js";
import { readHijriMonth, readHijriYear } from "../hijri.js";
import type { Line } from "../line.js";
import { type Atom, atom, type FeastPart, point, type Side } from "../meaning.js";
import { type Read, readRangeJoiner, readShift, readYear, YEARS } from "../reading.js";
import { backward, forward } from "../tables.js";
import type { DateParser } from "./parser.js";

/**
 * `Natal 2025`, `Hari Kemerdekaan tahun ini`, `Idul Fitri 1444 H`, `H-7 Lebaran`. Without a year a name means the
 * feast rather than the day (`ibadah Natal`).
 */
export const feast: DateParser = {
  id: "date/feast",
  starts: Lex.Feast,
  parse(line, at) {
    const offset = daysAway(line, at);
    if (!offset && line.norm(at) === "h") return null;
    const start = offset?.last ?? at;
    const hari = line.norm(start) === "hari" ? (line.norm(start + 1) === "raya" ? 2 : 1) : 0;
    const name = readFeastName(line, start + hari, hari > 0);
    if (!name) return null;
    const days = offset?.value ?? 0;
    const build = (last: number, fields: Partial<FeastPart>): Atom =>
      atom(
        at,
        last,
        "date/feast",
        point({
          at: "feast",
          feast: name.feast,
          year: null,
          hijriYear: null,
          shift: null,
          days,
          ...fields,
        }),
      );
    const hijri = readHijriYear(line, name.last);
    if (hijri) return build(hijri.last, { hijriYear: hijri.value });
    const year = readYear(line, name.last);
    if (year && year.value > 1900) return build(year.last, { year: year.value });
    const shift = readShift(line, name.last, YEARS);
    if (shift) return build(shift.last, { shift: shift.value });
    const side = readSide(line, name.last);
    if (side) return build(side.last, { side: side.value });
    return offset ? build(name.last, {}) : null;
  },
};

/** `H-7`, `H+3`, before the name of a feast. */
function daysAway(line: Line, at: number): Read<number> | null {
  const before = /^h-(\d{1,2})$/.exec(line.norm(at));
  if (before) return { value: -Number(before[1]), last: at + 1 };
  const after = line.norm(at) === "h" && line.norm(at + 1) === "+" && /^\d{1,2}$/.test(line.norm(at + 2));
  return after ? { value: Number(line.norm(at + 2)), last: at + 3 } : null;
}

/** `lalu`, `kali ini`, `nanti` behind a name; but `libur Ramadan ini` is this holiday. */
function readSide(line: Line, at: number): Read<Side> | null {
  const from = /^(?:yang|kali)$/.test(line.norm(at)) ? at + 1 : at;
  const word = line.norm(from);
  const value = backward.has(word) ? -1 : forward.has(word) ? 1 : word === "ini" && from > at ? 0 : null;
  return value === null ? null : { value, last: from + 1 };
}

function dayAt(line: Line, at: number): number | null {
  return /^(?:[1-9]|[12]\d|30)$/.test(line.norm(at)) ? Number(line.norm(at)) : null;
}

/** The far end of `9-10 Muharam`. */
function farDay(line: Line, at: number, day: number | null): Read<number> | null {
  const joiner = day === null ? null : readRangeJoiner(line, at);
  const far = joiner && dayAt(line, joiner.last);
  return joiner && far && day && day < far ? { value: far, last: joiner.last + 1 } : null;
}

/** `1 Muharam 1446 Hijriah`, `9-10 Muharam`, `bulan Ramadan`, `Ramadan 1446 H`. Only Ramadan is told without a day or year. */
export const hijriDate: DateParser = {
  id: "date/hijri",
  starts: Lex.Digits | Lex.HijriMonth | Lex.DateWord,
  parse(line, at) {
    const from = /^(?:tanggal|bulan)$/.test(line.norm(at)) ? at + 1 : at;
    const day = dayAt(line, from);
    const far = farDay(line, from + 1, day);
    const monthAt = far?.last ?? (day === null ? from : from + 1);
    const named = line.classes(monthAt) & Lex.HijriMonth ? readHijriMonth(line, monthAt) : null;
    if (!named) return null;
    const { month } = named;
    const plain = /^1[34]\d\d$/.test(line.norm(named.last))
      ? { value: Number(line.norm(named.last)), last: named.last + 1 }
      : null;
    const year = readHijriYear(line, named.last) ?? plain;
    const common = year ? null : readYear(line, named.last);
    const shift = year || common ? null : readShift(line, named.last, YEARS);
    const side = year || common || shift ? null : readSide(line, named.last);
    const dated = day !== null || year !== null || common !== null || shift !== null || side !== null;
    if (!dated && (month !== 9 || (from === at && isName(line, at)))) return null;
    const date = {
      at: "hijri",
      year: year?.value ?? null,
      commonYear: common?.value ?? null,
      shift: shift?.value ?? null,
      ...(side ? { side: side.value } : {}),
      month,
      day,
    } as const;
    const { last } = year ?? common ?? shift ?? side ?? named;
    if (!far) return atom(at, last, "date/hijri", point(date));
    return atom(at, last, "range/days-of-month", {
      kind: "range",
      from: point(date),
      to: point({ ...date, day: far.value }),
    });
  },
};

/** `Rama Ramadhan` is a person; the month has a capital and no name beside it. */
function isName(line: Line, at: number): boolean {
  const beside = (other: number): boolean => line.isCapital(other) && line.isWord(other);
  return !line.isCapital(at) || (beside(at - 1) && !line.opens(at - 1)) || beside(at + 1);
}
