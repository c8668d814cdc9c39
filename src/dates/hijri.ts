import { type CalendarDate, isCalendarDate } from "./calendar.js";
import type { Line } from "./line.js";

/**
 * First days of Hijri months as the Ministry of Religious Affairs announced them, as year * 10000 + month * 100 + day. No
 * arithmetic calendar agrees with all of them. Those months stand here on which a fast, a feast or a public holiday
 * hangs; of the others nobody announces the first day. 0: not announced yet, or not known for sure.
 */
const ANNOUNCED_MONTHS: readonly number[] = [1, 3, 7, 9, 10, 12];
type Six = readonly [number, number, number, number, number, number];
/** Columns: Muharam, Rabiulawal, Rajab, Ramadan, Syawal, Zulhijah. */
const STARTS: ReadonlyMap<number, Six> = new Map<number, Six>([
  [1431, [0, 0, 0, 20100811, 20100910, 20101108]],
  [1432, [20101207, 20110204, 20110603, 20110801, 20110831, 20111028]],
  [1433, [20111127, 20120125, 20120522, 20120721, 20120819, 20121017]],
  [1434, [20121115, 20130113, 20130511, 20130710, 20130808, 20131006]],
  [1435, [20131105, 20140103, 20140501, 20140629, 20140728, 20140926]],
  [1436, [20141025, 20141223, 20150420, 20150618, 20150717, 20150915]],
  [1437, [20151014, 20151213, 20160410, 20160606, 20160706, 20160903]],
  [1438, [20161002, 20161201, 20170329, 20170527, 20170625, 20170823]],
  [1439, [20170921, 20171120, 20180319, 20180517, 20180615, 20180813]],
  [1440, [20180911, 20181109, 20190308, 20190506, 20190605, 20190802]],
  [1441, [20190901, 20191029, 20200225, 20200424, 20200524, 20200722]],
  [1442, [20200820, 20201018, 20210213, 20210413, 20210513, 20210711]],
  [1443, [20210810, 20211008, 20220202, 20220403, 20220502, 20220701]],
  [1444, [20220730, 20220927, 20230123, 20230323, 20230422, 20230620]],
  [1445, [20230719, 20230917, 20240113, 20240312, 20240410, 20240608]],
  [1446, [20240707, 20240905, 20250101, 20250301, 20250331, 20250528]],
  [1447, [20250627, 20250825, 20251221, 20260219, 20260321, 20260518]],
  [1448, [20260616, 20260814, 0, 0, 0, 0]],
]);
/** A Hijri year of the table begins in that year of ours, or in the one before. */
const BEGINS = 578;

/** First day of a Hijri month as announced, or null where it is not in the table. */
export function hijriMonthStart(year: number, month: number): CalendarDate | null {
  const column = ANNOUNCED_MONTHS.indexOf(month);
  return unpack(STARTS.get(year)?.[column]);
}

/** First day of the month after a Hijri month, or null where it is not in the table. */
export function hijriMonthAfter(year: number, month: number): CalendarDate | null {
  return month === 12 ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1);
}

/** Hijri years that have days in a year of our calendar. */
export function hijriYearsIn(commonYear: number): readonly number[] {
  return [commonYear - BEGINS - 1, commonYear - BEGINS, commonYear - BEGINS + 1];
}

function unpack(packed: number | undefined): CalendarDate | null {
  if (!packed) return null;
  const date = { year: Math.floor(packed / 10_000), month: Math.floor(packed / 100) % 100, day: packed % 100 };
  return isCalendarDate(date.year, date.month, date.day) ? date : null;
}

/** Number of each Hijri month, by the spellings in use. */
export const hijriMonths: ReadonlyMap<string, number> = new Map(
  [
    ["muharam", "muharram"],
    ["safar", "shafar"],
    ["rabiulawal", "rabiul awal"],
    ["rabiulakhir", "rabiul akhir"],
    ["jumadilawal", "jumadil awal", "jumadilula"],
    ["jumadilakhir", "jumadil akhir"],
    ["rajab"],
    ["syakban", "sya'ban", "syaban"],
    ["ramadan", "ramadhan"],
    ["syawal", "syawwal"],
    ["zulkaidah", "dzulkaidah", "dzulqa'dah", "zulqaidah"],
    ["zulhijah", "dzulhijah", "zulhijjah", "dzulhijjah"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** The Hijri month named at a token: `Ramadan`, `Rabiul Awal`. */
export function readHijriMonth(line: Line, at: number): { readonly month: number; readonly last: number } | null {
  // the word by itself is any fast
  if (line.norm(at) === "puasa" && line.norm(at - 1) === "bulan") return { month: 9, last: at + 1 };
  const two = hijriMonths.get(`${line.norm(at)} ${line.norm(at + 1)}`);
  if (two) return { month: two, last: at + 2 };
  const one = hijriMonths.get(line.norm(at));
  return one ? { month: one, last: at + 1 } : null;
}

const HIJRI: ReadonlySet<string> = new Set(["h", "h.", "hijriah", "hijriyah"]);

/** `1446 H`, `1446 Hijriah` */
export function readHijriYear(line: Line, at: number): { readonly value: number; readonly last: number } | null {
  if (!/^1[34]\d\d$/.test(line.norm(at)) || !HIJRI.has(line.norm(at + 1))) return null;
  return { value: Number(line.norm(at)), last: at + 2 };
}
