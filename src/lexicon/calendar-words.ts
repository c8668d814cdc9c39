import { months, shortMonths, weekdays } from "./data/calendar-words.js";
import { memberOf } from "./word-set.js";

/** Any spelling: `nopember`, `agt.`. */
export const isMonth: (norm: string) => boolean = memberOf(months, shortMonths);
export const isWeekday: (norm: string) => boolean = memberOf(weekdays);

const TIME = /^(?:saat|kala|ketika|waktu)$/u;

/** `saat itu`, `saat ini`: two words that say when somebody held an office. */
export function isThenAt(words: readonly { readonly norm: string }[], index: number): boolean {
  return TIME.test(words[index]?.norm ?? "") && /^(?:itu|ini)$/u.test(words[index + 1]?.norm ?? "");
}
