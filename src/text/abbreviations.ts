import { isMonth, isWeekday } from "../lexicon/index.js";

export { abbreviation } from "../lexicon/index.js";

/** `senin`, `agustus`: a hyphen behind it may be a dash (`Senin-Jumat`). */
export function calendarWord(norm: string): boolean {
  return isWeekday(norm) || isMonth(norm);
}
