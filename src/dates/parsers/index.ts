import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { clock } from "./clock.js";
import { duration } from "./duration.js";
import { feast, hijriDate } from "./feast.js";
import { isoDate } from "./iso.js";
import { monthName } from "./month-name.js";
import { numericDate } from "./numeric.js";
import type { DateParser } from "./parser.js";
import { partOfDay } from "./part-of-day.js";
import { period } from "./period.js";
import { relativeDay } from "./relative-day.js";
import { relativePeriod } from "./relative-period.js";
import { repetition } from "./repetition.js";
import { samePeriod } from "./same-period.js";
import { season } from "./season.js";
import { vague } from "./vague.js";
import { weekday } from "./weekday.js";
import { year } from "./year.js";

/**
 * What is tried at a token, in this order; the first that reads something wins, and reading goes on behind it.
 * The order is from the specific to the general: `dua pekan lalu` before `dua pekan`, `17 Agustus` before `17`.
 */
export const parsers: readonly DateParser[] = [
  isoDate,
  numericDate,
  feast,
  hijriDate,
  monthName,
  repetition,
  samePeriod,
  relativePeriod,
  clock,
  relativeDay,
  partOfDay,
  weekday,
  period,
  season,
  year,
  duration,
  vague,
];

const NONE: readonly DateParser[] = [];
const LENGTHS: readonly DateParser[] = [relativePeriod, duration];
const SLASHES: readonly DateParser[] = [numericDate, year];
/** Words without a class of their own that may go on from a number: `5-7 Agustus`, `2 atau 3 hari`, `3 kali sehari`. */
const JOINERS = new Set(["-", "–", "—", "--", "hingga", "sampai", "s.d.", "s.d", "sd", "sd.", "s", "atau", "kali"]);

/** The parsers that can read something at a token. Most numbers count things that have nothing to do with time. */
export function parsersAt(line: Line, at: number): readonly DateParser[] {
  const classes = line.classes(at);
  if (classes === 0) return NONE;
  if (classes !== Lex.Digits) return parsers;
  const word = line.norm(at);
  if (word.includes("/")) return SLASHES;
  if (!isShort(word)) return parsers;
  const next = line.classes(at + 1);
  if (next & Lex.Unit) return LENGTHS;
  if (next !== 0) return parsers;
  const follower = line.norm(at + 1);
  // `7 Feb. 2015`
  return JOINERS.has(follower) || (follower.endsWith(".") && follower.length > 1) ? parsers : NONE;
}

/** `5`, `31`, `100`: no year, no clock time, no date by itself. */
function isShort(word: string): boolean {
  if (word.length > 3) return false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
