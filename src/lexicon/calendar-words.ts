import { months, shortMonths, weekdays } from "./data/calendar-words.js";
import { memberOf } from "./word-set.js";

/** Any spelling: `nopember`, `agt.`. */
export const isMonth: (norm: string) => boolean = memberOf(months, shortMonths);
export const isWeekday: (norm: string) => boolean = memberOf(weekdays);
