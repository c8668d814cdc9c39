import { Lex } from "../classify.js";
import { readFeastName } from "../feasts.js";
import type { Line } from "../line.js";
import { atom, calendar, type DatePart, partOfDay as dayPart, offset, point } from "../meaning.js";
import { dayOfPart, readDayOfPart, readPartOfDay, readWeekday, readYear } from "../reading.js";
import { partsOfDay } from "../tables.js";
import type { DateParser } from "./parser.js";

/** `makan siang`, `selamat pagi`, `pasar malam`: no time of day is meant. */
const COMPOUNDS = new Set([
  "makan",
  "selamat",
  "pasar",
  "kelab",
  "klub",
  "hiburan",
  "dunia",
  "salat",
  "sholat",
  "shalat",
]);

/** `sejak pagi`, `hingga malam`: a part of the day by itself. */
const PREPOSITIONS = new Set(["pada", "sejak", "hingga", "sampai"]);

/** `malam ini`, `tadi pagi`, `sore nanti`, `petang kemarin`, `malam Minggu`, `malamnya`, `tengah malam`, `semalam`. */
export const partOfDay: DateParser = {
  id: "time/part-of-day",
  starts: Lex.PartOfDay,
  parse(line, at) {
    const word = line.norm(at);
    const led = word === "tadi" || word === "nanti";
    if (!led && COMPOUNDS.has(line.norm(at - 1))) return null;
    if (word === "semalam") return atom(at, at + 1, "time/part-of-day", point(offset("day", -1), dayPart("NI")));
    if (word === "tengah") {
      const hour = line.norm(at + 1) === "malam" ? 24 : isNoon(line, at) ? 12 : null;
      if (hour === null) return null;
      const clock = { hour, minute: 0, second: null };
      return atom(at, at + 2, "time/part-of-day", point(null, { clock, part: null, zone: null }));
    }
    if (word.endsWith("nya")) {
      const part = partsOfDay.get(word.slice(0, -3));
      return part ? atom(at, at + 1, "time/part-of-day", point(offset("day", 0, "narrative"), dayPart(part))) : null;
    }
    const part = readPartOfDay(line, led ? at + 1 : at);
    if (!part) return null;
    if (led) return atom(at, part.last, "time/part-of-day", point(dayOfPart(word, part.value), dayPart(part.value)));
    if (word === "malam") {
      const capital = line.isCapital(part.last) && (!line.isCapital(at) || line.opens(at));
      const eve = eveOf(line, part.last, capital);
      if (eve) return atom(at, eve.last, "time/eve", point(eve.date, dayPart("NI")));
    }
    const next = line.norm(part.last);
    // `pagi hari ini` is this morning
    const day =
      readDayOfPart(line, part.last, part.value) ??
      (next === "hari" ? readDayOfPart(line, part.last + 1, part.value) : null);
    if (day) return atom(at, day.last, "time/part-of-day", point(day.value, dayPart(part.value)));
    if (next === "itu" || next === "harinya") {
      return atom(at, part.last + 1, "time/part-of-day", point(offset("day", 0, "narrative"), dayPart(part.value)));
    }
    const last = next === "hari" ? part.last + 1 : part.last;
    const weak =
      word !== "dini" && next !== "hari" && !PREPOSITIONS.has(line.norm(at - 1)) && !sharesHari(line, part.last);
    return atom(at, last, "time/part-of-day", point(null, dayPart(part.value)), weak);
  },
};

/** `pagi atau sore hari` */
function sharesHari(line: Line, at: number): boolean {
  const other = /^(?:dan|atau|maupun)$/.test(line.norm(at)) ? readPartOfDay(line, at + 1) : null;
  return other !== null && line.norm(other.last) === "hari";
}

/** `hingga tengah hari`; but `di tengah hari kerja`, `di tengah hari libur`. */
function isNoon(line: Line, at: number): boolean {
  return line.norm(at + 1) === "hari" && PREPOSITIONS.has(line.norm(at - 1)) && !line.isWord(at + 2);
}

/** `malam Minggu` is the night before Sunday, `malam Natal` the one before Christmas. */
function eveOf(line: Line, at: number, capital: boolean): { date: DatePart; last: number } | null {
  const weekday = capital ? readWeekday(line, at) : null;
  if (weekday) return { date: calendar({ weekday: weekday.value === 1 ? 7 : weekday.value - 1 }), last: weekday.last };
  const feast = capital || line.norm(at) === "tahun" ? readFeastName(line, at, false) : null;
  if (!feast) return null;
  const year = readYear(line, feast.last);
  const date = {
    at: "feast",
    feast: feast.feast,
    year: year?.value ?? null,
    hijriYear: null,
    shift: null,
    days: -1,
  } as const;
  return { date, last: year?.last ?? feast.last };
}
