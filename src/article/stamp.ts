import { makeSpan } from "../text/index.js";
import type { Stamp } from "../types.js";
import type { Line } from "./lines.js";

const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  february: 2,
  feb: 2,
  pebruari: 2,
  maret: 3,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  agustus: 8,
  august: 8,
  agu: 8,
  ags: 8,
  agt: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  nop: 11,
  desember: 12,
  december: 12,
  des: 12,
  dec: 12,
};
const ZONES: Readonly<Record<string, string>> = {
  wib: "Asia/Jakarta",
  wita: "Asia/Makassar",
  wit: "Asia/Jayapura",
  utc: "UTC",
  gmt: "UTC",
};

const WEEKDAY = `(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)`;
const MONTH = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const DATE = String.raw`(?:(?<y1>\d{4})-(?<m1>\d{1,2})-(?<d1>\d{1,2})|(?<d2>\d{1,2})(?<sep>[/.-])(?<m2>\d{1,2})\k<sep>(?<y2>\d{4})|(?<d3>\d{1,2})[ -](?<m3>${MONTH})\.?[ -](?<y3>\d{4})|(?<m4>${MONTH})\.? (?<d4>\d{1,2}),? (?<y4>\d{4}))`;
const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2}))?(?:\s?(?<half>am|pm))?`;
/** Stand between the parts of the line. */
const MARKS = "–—•·";
const GAP = String.raw`(?:T|[\s,|/${MARKS}-]{1,5}(?:pukul |jam |at )?)`;
/** `Kompas.com - `, `Redaksi | `, `Diterbitkan: `, `Jakarta, `: whose stamp it is. Capitals only: no sentence runs up to it. */
const PREFIX = String.raw`(?:(?<owner>[^\d\n]{1,60}?)\s{0,3}[-|,:${MARKS}]\s{0,3}|(?:diterbitkan|dipublikasikan|diperbarui|tayang|published|posted|updated)(?: pada| on)?:?\s{1,3})?`;
/** `| Diperbarui 20/06/2025`, `(2 menit baca)`: what else the line may say, behind a clock time only. */
const SUFFIX = String.raw`(?:\s{0,3}[-|,(${MARKS}][^\n]{0,60})?`;
const STAMP = new RegExp(
  String.raw`^${PREFIX}(?:${WEEKDAY}[,\s]{1,3}|\()?${DATE}\)?(?:${GAP}${TIME}(?:\s?\(?(?<zone>wib|wita|wit|utc|gmt)\)?)?${SUFFIX})?$`,
  "iu",
);

/**
 * Reads a line that is a stamp: `2024-06-11 10:49:05`, `Kompas.com - 20/06/2025, 17:28 WIB`, `Jumat, 20 Jun 2025 11:36 WIB`.
 *
 * A date that no calendar has (`31/02/2025`) makes no stamp.
 */
export function readStamp(text: string, line: Line): Stamp | null {
  if (line.end - line.start > 150) return null;
  const span = makeSpan(text, line.start, line.end);
  const found = STAMP.exec(line.text)?.groups;
  if (!found || !isOwner(found.owner ?? "")) return null;
  const year = Number(found.y1 ?? found.y2 ?? found.y3 ?? found.y4);
  const month = Number(found.m1 ?? found.m2 ?? MONTHS[(found.m3 ?? found.m4 ?? "").toLowerCase()]);
  const day = Number(found.d1 ?? found.d2 ?? found.d3 ?? found.d4);
  if (!isDay(year, month, day)) return null;
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const clock = readClock(found);
  if (clock === null) return null;
  const timeZone = ZONES[(found.zone ?? "").toLowerCase()] ?? null;
  return { ...span, value: date + clock, timeZone };
}

/** A medium, a desk or a place before the date: `Tim Redaksi`, `Kompas.com`, `Diterbitkan`. */
function isOwner(words: string): boolean {
  return words.split(/\s+/u).every((word) => !/^[a-z]/u.test(word) || /\.|^(?:detik[a-z]+|dan|oleh|pada)$/u.test(word));
}

function readClock(found: Readonly<Record<string, string | undefined>>): string | null {
  if (found.hour === undefined) return "";
  const half = found.half?.toLowerCase();
  const stated = Number(found.hour);
  const hour = half === "pm" && stated < 12 ? stated + 12 : half === "am" && stated === 12 ? 0 : stated;
  const valid = hour < 24 && Number(found.minute) < 60 && Number(found.second ?? 0) < 60;
  return valid ? `T${pad(hour, 2)}:${found.minute}${found.second === undefined ? "" : `:${found.second}`}` : null;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
