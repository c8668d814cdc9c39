import { isMonth, isWeekday, normalize } from "../../lexicon/index.js";
import { CharClass, classOf, HYPHENS, SINGLE_QUOTES } from "../chars.js";
import type { Token } from "../token.js";
import { charLength, classAt, make } from "./characters.js";
import { isNumeralAtEnd, keepsFullStop } from "./full-stop.js";

const HYPHEN = new Set(HYPHENS);
const APOSTROPHE = new Set(SINGLE_QUOTES);
/** What may stand behind the dot of a site's name that is written as a word: `Kompas.com`, `setneg.go.id`. */
const DOMAINS = new Set([
  "com",
  "id",
  "co",
  "net",
  "org",
  "go",
  "ac",
  "or",
  "tv",
  "news",
  "info",
  "gov",
  "edu",
  "ru",
  "uk",
  "io",
  "web",
  "sch",
  "my",
  "sg",
]);
/** Amounts are split from their currency: `Rp1.000`. Other letters keep their digits: `G20`, `MH370`. */
const CURRENCIES = new Set(["rp", "idr", "usd", "rm"]);
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/iy;
const EMAIL_DOMAIN = /@[a-zA-Z\d-]{1,63}(?:\.[a-zA-Z\d-]{1,63}){1,8}/uy;

/** Letters and what joins them: one token for `sela-sela`, `KTP-nya`, `COVID-19`, `Qur'an`, `M.Si.`, `Kompas.com`. */
export function word(text: string, start: number, line: number): Token {
  if ("hHwW".includes(text.charAt(start))) {
    URL.lastIndex = start;
    const url = URL.exec(text);
    if (url) return make(text, start, start + url[0].length, "url");
  }
  let end = start;
  let segment = start;
  let dotted = false;
  scan: while (end < text.length) {
    switch (classAt(text, end)) {
      case CharClass.Letter:
        end += charLength(text, end);
        continue;
      case CharClass.Extender:
        end++;
        continue;
      case CharClass.Digit:
        if (CURRENCIES.has(text.slice(start, Math.min(end, start + 4)).toLowerCase())) break scan;
        end++;
        continue;
      case CharClass.Space:
      case CharClass.Break:
        break scan;
      default:
    }
    const char = text.charAt(end);
    const after = classAt(text, end + 1);
    if (APOSTROPHE.has(char)) {
      if (after !== CharClass.Letter) break;
      end++;
    } else if (HYPHEN.has(char)) {
      if (after !== CharClass.Letter && after !== CharClass.Digit) break;
      if (segment === start && spansDays(text, start, end)) break;
      if (segment === start && start - line < 40 && endsDateline(text, line, start, end)) break;
      end++;
      segment = end;
    } else if (char === "." && after === CharClass.Letter) {
      const site = domain(text, end + 1);
      if (site) end += site + 1;
      else if (joinsInitials(text, start, segment, end)) {
        dotted = true;
        end++;
        segment = end;
      } else break;
    } else break;
  }
  if (text.charAt(end) === "@") {
    EMAIL_DOMAIN.lastIndex = end;
    const email = EMAIL_DOMAIN.exec(text);
    if (email) return make(text, start, end + email[0].length, "email");
  }
  if (text.charAt(end) === "." && text.charAt(end + 1) !== ".") {
    const numbered = classOf(text.charCodeAt(end + 1)) === CharClass.Digit;
    const bare = text.slice(start, end);
    if (dotted || (end - start <= 12 && keepsFullStop(bare, numbered) && !isNumeralAtEnd(bare, text, end + 1))) end++;
  }
  return make(text, start, end, "word");
}

/** `senin`, `agustus`: a hyphen behind it may be a dash. */
function isCalendarWord(norm: string): boolean {
  return isWeekday(norm) || isMonth(norm);
}

/** `Senin-Jumat`, `Mei-Juni`, `Mei-20`: from one day or month to another; `minggu-minggu` and `Minggu-nya` are words. */
function spansDays(text: string, start: number, hyphen: number): boolean {
  if (hyphen - start > 12) return false;
  const from = normalize(text.slice(start, hyphen));
  if (!isCalendarWord(from)) return false;
  let end = hyphen + 1;
  if (classOf(text.charCodeAt(end)) === CharClass.Digit) return true;
  while (end - hyphen < 12 && classOf(text.charCodeAt(end)) === CharClass.Letter) end++;
  const to = normalize(text.slice(hyphen + 1, end));
  return to !== from && isCalendarWord(to);
}

/**
 * A dateline whose blanks were lost: `JAKARTA-Harga beras …`, `TEMPO.CO,Jakarta-Harga …`, `SOLO, KOMPAS.com-Harga …`. The
 * hyphen is a dash there.
 *
 * Only at the head of a line, before a word with one capital: `TNI-Polri` is too short, `JAKARTA-BANDUNG` two places.
 */
function endsDateline(text: string, line: number, start: number, hyphen: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(hyphen + 1, hyphen + 3))) return false;
  const before = text.slice(line, start);
  if (/\.(?:com|co|id)\s?,\s?$/iu.test(before)) return true;
  const name = text.slice(start, hyphen);
  if (/\.(?:com|co|id)$/iu.test(name) && /^(?:[A-Z][A-Za-z ]*,\s?)?$/u.test(before)) return true;
  return name.length >= 6 && name === name.toUpperCase() && /^[A-Z,\s]*$/u.test(before);
}

/** Length of a top-level domain at `index`, or 0: `Kompas.com`, `TEMPO.CO`; at most four letters, no letter or digit behind. */
function domain(text: string, index: number): number {
  let end = index;
  while (end - index < 6 && isAsciiLetter(text.charCodeAt(end))) end++;
  const label = text.slice(index, end);
  const lower = label.toLowerCase();
  // `katanya.Tv`: a capital alone opens a sentence whose blank was lost
  if (!DOMAINS.has(lower) || (label !== lower && label !== label.toUpperCase())) return 0;
  const after = classOf(text.charCodeAt(end));
  return after === CharClass.Letter || after === CharClass.Digit ? 0 : end - index;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Titles and initials that begin no degree: in `H.Budi`, `Hj.Siti`, `Dr.Andi`, `H.M.Amin` the blank before the name was lost. */
const BEFORE_NAME = /^(?:[CE-KN-RT-Z](?:\.[A-Z])?|Hj|HJ|Dr|DR|Ir|IR|KH|Ny|Tn)$/u;

/** Inside a degree of three parts: `S.Fil.I`, `S.Sos.I`, `M.Tr.Opsla`. */
const DEGREE_PART = /[SM]\.(?:(?:fil|mar|sos|sit)\.[a-z]|tr\.[a-z]{1,6})(?!\p{L})/iuy;

/** `M.Si.`, `S.H.`, `a.n.`, `Ph.D.`: at most two letters before the dot and four behind it; `itu.Dia` is a lost blank. */
function joinsInitials(text: string, start: number, segment: number, dot: number): boolean {
  const before = text.slice(segment, dot);
  if (segment === start + 2) {
    DEGREE_PART.lastIndex = start;
    if (DEGREE_PART.test(text)) return true;
  }
  if (before.length > 2 || (before.length === 2 && before === before.toLowerCase())) return false;
  let end = dot + 1;
  while (end - dot < 6 && classOf(text.charCodeAt(end)) === CharClass.Letter) end++;
  if (BEFORE_NAME.test(text.slice(start, dot)) && /^\p{Lu}\p{Ll}{2,3}$/u.test(text.slice(dot + 1, end))) return false;
  return end - dot - 1 <= 4;
}
