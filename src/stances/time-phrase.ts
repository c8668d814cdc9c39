import { isMonth, isWeekday, wordSet } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";

const LEADING = wordSet("pada di per mulai sejak hingga sampai awal akhir pertengahan tanggal");
const PART = wordSet("awal akhir pertengahan");
const UNITS = wordSet("hari minggu pekan bulan tahun musim masa momen");
export const isTimeUnit = (word: string): boolean => UNITS.has(word);
const POINTING = wordSet("ini itu depan nanti mendatang lalu besok");
const ALONE = wordSet("nanti nantinya sebelumnya besok lusa kemarin kelak sekarang kini hari-hari");
const YEAR = /^(?:19|20)\d\d$/u;
const BACK_THEN = wordSet("awal semula mula dulu lama pertama");

/** The token behind a time that stands there (`akhir Maret ini`, `tahun depan`, `ke depan`), or the token itself. */
export function pastTime(reading: Reading, first: number): number {
  if (ALONE.has(norm(reading, first))) return first + 1;
  if (/^(?:selama|sejauh) ini$/u.test(`${norm(reading, first)} ${norm(reading, first + 1)}`)) return first + 2;
  if (/^ke depan(?:nya)?$/u.test(`${norm(reading, first)} ${norm(reading, first + 1)}`)) return first + 2;
  if (/^dalam waktu (?:dekat|singkat)$/u.test([0, 1, 2].map((step) => norm(reading, first + step)).join(" ")))
    return first + 3;
  const since = SINCE.test(norm(reading, first)) ? pastPoint(reading, first + 1) : first;
  if (since > first + 1) return since;
  let at = first;
  while (at < first + 3 && LEADING.has(norm(reading, at))) at++;
  const unit = UNITS.has(norm(reading, at));
  if (unit) at++;
  const named = isMonth(norm(reading, at)) || isWeekday(norm(reading, at));
  if (named) at++;
  if (named || unit) while (reading.tokens[at]?.kind === "number" && at < first + 8) at++;
  const pointed = POINTING.has(norm(reading, at));
  return pointed && (unit || named)
    ? at + 1
    : named || (unit && (PART.has(norm(reading, at - 2)) || YEAR.test(norm(reading, at - 1))))
      ? at
      : first;
}

export const SINCE = /^(?:sejak|hingga|sampai)$/u;

/** `(sejak) awal`, `(hingga) saat ini`, `(sejak) 2019` */
function pastPoint(reading: Reading, first: number): number {
  if (ALONE.has(norm(reading, first)) || BACK_THEN.has(norm(reading, first))) return first + 1;
  if (/^(?:saat|detik|hari) ini$/u.test(`${norm(reading, first)} ${norm(reading, first + 1)}`)) return first + 2;
  return YEAR.test(norm(reading, first)) ? first + 1 : first;
}
