import { wordSet } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import type { FoundValue } from "./value.js";

const SEEMING = wordSet("seolah seolah-olah seakan seakan-akan");

/** What is only seemingly so: good (`seolah memihak warga`), or bad to look at (`terkesan seolah-olah bersalah`). */
export function isFeigned(reading: Reading, sentence: number, { first, polarity }: FoundValue): boolean {
  for (let at = first - 1; at >= sentence && at > first - 6; at--) {
    if (!SEEMING.has(norm(reading, at))) continue;
    return polarity === "support" || /^(?:kesan|kesannya|terkesan)$/u.test(norm(reading, at - 1));
  }
  return false;
}
