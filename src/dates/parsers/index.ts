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
