import { isMonth, isWeekday, wordSet } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";

const LEADING = wordSet("pada di per mulai sejak hingga sampai awal akhir pertengahan tanggal");
const PART = wordSet("awal akhir pertengahan");
const UNITS = wordSet("hari minggu pekan bulan tahun musim masa momen");
const POINTING = wordSet("ini itu depan nanti mendatang lalu besok");
const ALONE = wordSet("nanti nantinya besok lusa kemarin kelak sekarang kini hari-hari");

/** The token behind a time that stands there (`akhir Maret ini`, `tahun depan`, `ke depan`), or the token itself. */
export function pastTime(reading: Reading, first: number): number {
  if (ALONE.has(norm(reading, first))) return first + 1;
  if (/^ke depan(?:nya)?$/u.test(`${norm(reading, first)} ${norm(reading, first + 1)}`)) return first + 2;
  if (/^dalam waktu (?:dekat|singkat)$/u.test([0, 1, 2].map((step) => norm(reading, first + step)).join(" ")))
    return first + 3;
  let at = first;
  while (at < first + 3 && LEADING.has(norm(reading, at))) at++;
  const unit = UNITS.has(norm(reading, at));
  if (unit) at++;
  const named = isMonth(norm(reading, at)) || isWeekday(norm(reading, at));
  if (named) at++;
  if (named || unit) while (reading.tokens[at]?.kind === "number" && at < first + 8) at++;
  const pointed = POINTING.has(norm(reading, at));
  return pointed && (unit || named) ? at + 1 : named || (unit && PART.has(norm(reading, at - 2))) ? at : first;
}
