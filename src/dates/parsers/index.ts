import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { clock } from "./clock.js";
import { duration } from "./duration.js";
import { feast, hijriDate } from "./feast.js";
import { firstMonths } from "./first-months.js";
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
  firstMonths,
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
const LENGTHS: readonly DateParser[] = [repetition, firstMonths, relativePeriod, duration];
const SLASHES: readonly DateParser[] = [numericDate, year];
const YEARS: readonly DateParser[] = [year];
const POINTS: readonly DateParser[] = [numericDate, clock];
/** Words without a class of their own that may go on from a number: `5-7 Agustus`, `2 atau 3 hari`, `2 x 24 jam`, `65 ribu tahun`, `3 kali sehari`. */
const JOINERS = new Set([
  "-",
  "–",
  "—",
  "--",
  "hingga",
  "sampai",
  "s.d.",
  "s.d",
  "sd",
  "sd.",
  "s",
  "atau",
  "ribu",
  "juta",
  "miliar",
  "kali",
  "x",
  "×",
]);

/** By lexical classes, the parsers that can start with one of them. */
const byClasses = new Map<number, readonly DateParser[]>();

function startingWith(classes: number): readonly DateParser[] {
  const known = byClasses.get(classes);
  if (known) return known;
  const found = parsers.filter(({ starts }) => starts & classes);
  byClasses.set(classes, found);
  return found;
}

/** The parsers that can read something at a token. Most numbers count things that have nothing to do with time. */
export function parsersAt(line: Line, at: number): readonly DateParser[] {
  const classes = line.classes(at);
  if (classes === 0) return NONE;
  const all = startingWith(classes);
  if (classes !== Lex.Digits) return all;
  const word = line.norm(at);
  if (word.includes("/")) return SLASHES;
  const alone = standsAlone(line, at + 1);
  if (isDigits(word)) {
    if (word.length > 3) return alone ? (word.length === 4 ? YEARS : NONE) : all;
    return line.classes(at + 1) & Lex.Unit ? LENGTHS : alone ? NONE : all;
  }
  return alone && /^[\d.,:]*$/.test(word) ? POINTS : all;
}

/** Does nothing that goes on from a number stand there? */
function standsAlone(line: Line, next: number): boolean {
  if (line.classes(next) !== 0) return false;
  const word = line.norm(next);
  // `7 Feb. 2015`
  return !JOINERS.has(word) && !(word.endsWith(".") && word.length > 1);
}

/** `5`, `2019`: nothing but digits. */
function isDigits(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
