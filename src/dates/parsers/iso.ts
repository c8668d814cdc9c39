import { isCalendarDate } from "../calendar.js";
import { Lex } from "../classify.js";
import type { Clock } from "../meaning.js";
import { atom, calendar, clockTime, point } from "../meaning.js";
import { readClockDigits } from "../reading.js";
import { readZone, zones } from "../zones.js";

import type { DateParser } from "./parser.js";

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s?(WIB|WITA|WIT)\s?)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?/y;

/** `2024-06-11`, `2024-06-11 10:49:05`, `2024-06-11T10:49:05+07:00`. */
export const isoDate: DateParser = {
  id: "date/iso",
  starts: Lex.Digits,
  parse(line, at) {
    if (line.norm(at).charAt(4) !== "-") return null;
    const { tokens, text } = line.doc;
    ISO.lastIndex = tokens[at]?.start ?? 0;
    const match = ISO.exec(text);
    const [year, month, day] = (match?.slice(1, 4) ?? []).map(Number);
    if (!match || !year || !month || !day || !isCalendarDate(year, month, day)) return null;
    const date = calendar({ year, month, day });
    if (match[5] !== undefined) {
      let last = at + 1;
      while (last < line.last && (tokens[last]?.end ?? Infinity) <= ISO.lastIndex) last++;
      const clock: Clock = {
        hour: Number(match[5]),
        minute: Number(match[6]),
        second: match[7] ? Number(match[7]) : null,
      };
      const zone = match[4] ? (zones.get(match[4].toLowerCase()) ?? null) : null;
      return atom(at, last, "time/iso", point(date, clockTime(clock, zone)));
    }
    const clock = readClockDigits(line, at + 1);
    if (!clock) return atom(at, at + 1, "date/iso", point(date));
    const zone = readZone(line, at + 2);
    return atom(at, zone?.last ?? at + 2, "time/iso", point(date, clockTime(clock, zone?.value ?? null)));
  },
};
