import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { atom, calendar, type Lean, point } from "../meaning.js";
import { readPartOfDay, readWeekday } from "../reading.js";
import { backward, englishWeekdays, forward } from "../tables.js";
import type { DateParser } from "./parser.js";

/** Named programmes and days of the church: `Jumat Curhat`, `Minggu Kasih`, `Rabu Abu`. */
const OTHER_NAMES = new Set(["curhat", "kasih", "berkah", "abu", "putih", "wekasan", "palma", "kelabu"]);
/** Behind `Minggu` they make it a week, unless the word stands in the sentence with its capital. */
const WEEK_TAIL = new Set(["lalu", "ini", "depan", "mendatang", "kemarin"]);

/** `Jumat`, `hari Senin`, `Senin kemarin`, `Rabu depan`. */
export const weekday: DateParser = {
  id: "date/weekday",
  starts: Lex.Weekday,
  parse(line, at) {
    const labelled = line.norm(at) === "hari";
    const from = labelled ? at + 1 : at;
    const found = readWeekday(line, from);
    if (!found || OTHER_NAMES.has(line.norm(found.last))) return null;
    // `Senen, Jakarta Pusat`
    if (line.norm(from) === "senen" && !labelled && line.norm(found.last) !== "(") return null;
    if (line.norm(from) === "minggu" && !labelled && !isSunday(line, from)) return null;
    const tail = leanAt(line, found.last);
    const date = calendar({ weekday: found.value, lean: tail?.lean ?? null });
    // `Friday Night` is a show; with its date it stamps a page
    return atom(at, tail?.last ?? found.last, "date/weekday", point(date), englishWeekdays.has(line.norm(from)));
  },
};

function leanAt(line: Line, at: number): { lean: Lean; last: number } | null {
  const from = line.norm(at) === "yang" ? at + 1 : at;
  const word = line.norm(from);
  if (backward.has(word)) return { lean: "past", last: from + 1 };
  if (forward.has(word)) return { lean: "future", last: from + 1 };
  return word === "ini" && from === at ? { lean: "near", last: from + 1 } : null;
}

/** `minggu` is Sunday with a capital inside the sentence, before a part of the day, or before a bracketed date. */
function isSunday(line: Line, at: number): boolean {
  const next = line.norm(at + 1);
  if (readPartOfDay(line, at + 1)) return true;
  if (next === "(" && /^\d{1,2}(?:\/|$)/.test(line.norm(at + 2))) return true;
  if (!line.isCapital(at)) return false;
  if (/^(?:ke-|pertama$|kedua$|ketiga$|keempat$|terakhir$)/.test(next)) return false;
  return !(line.opens(at) && WEEK_TAIL.has(next));
}
