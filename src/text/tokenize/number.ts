import { CharClass, classOf, HYPHENS } from "../chars.js";
import type { Token } from "../token.js";
import { make, skipExtenders } from "./characters.js";

const HYPHEN = new Set(HYPHENS);
const ISO_DATE = /\d{4}-\d{1,2}-\d{1,2}(?!\d)/y;

/** `1.000,50`, `14.30`, `5/8`, `20/06/2025`, `10:49:05`, `2024-06-11`, `1990-an`, `5G`. A dash between numbers splits. */
export function number(text: string, start: number): Token {
  ISO_DATE.lastIndex = start;
  const iso = ISO_DATE.exec(text);
  if (iso) return make(text, start, start + iso[0].length, "number");
  let end = start;
  for (; end < text.length; end++) {
    if (classOf(text.charCodeAt(end)) === CharClass.Digit) continue;
    if (!".,:/".includes(text.charAt(end)) || classOf(text.charCodeAt(end + 1)) !== CharClass.Digit) break;
  }
  const lettersFrom = HYPHEN.has(text.charAt(end)) ? end + 1 : end;
  let lettersTo = lettersFrom;
  while (classOf(text.charCodeAt(lettersTo)) === CharClass.Letter) lettersTo++;
  const letters = text.slice(lettersFrom, Math.min(lettersTo, lettersFrom + 4)).toLowerCase();
  if (letters === "an") return make(text, start, lettersTo, "number");
  if (lettersFrom === end && letters.length > 0 && letters.length < 3) return make(text, start, lettersTo, "word");
  return make(text, start, skipExtenders(text, end), "number");
}
