import { isCapitalized, type Token } from "../text/index.js";
import { Lex } from "./classify.js";

const DATED_NAME = /^(?:\d{1,4}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)$/;

/** Words that a guard starts from. */
const STARTS = Lex.Label | Lex.NamedAfter | Lex.Title | Lex.Work | Lex.Digits;

/** The class of a token that a guard has taken: it has no other. */
export const GUARDED = 0x80000000;

/**
 * Marks the tokens of a line that only look like dates, in the lexical `classes` of the document's tokens; `found` are the
 * classes of all tokens of the line. Guards run before rules, so that no rule need know of them.
 */
export function guard(
  tokens: readonly Token[],
  first: number,
  last: number,
  classes: Uint32Array,
  found: number,
): void {
  if (!(found & STARTS)) return;
  const guarded: number[] = [];
  const is = (at: number, wanted: number): boolean =>
    at >= first && at < last && ((classes[at] as number) & wanted) !== 0;
  const norm = (at: number): string => (at >= first && at < last ? (tokens[at] as Token).norm : "");
  const capital = (at: number): boolean => at < last && isCapitalized((tokens[at] as Token).text);
  const take = (from: number, to: number): void => {
    for (let at = from; at < to && at < last; at++) guarded.push(at);
  };
  for (let at = first; at < last; at++) {
    if (!is(at, STARTS)) continue;
    if (is(at, Lex.Digits)) {
      if (isCount(at)) take(at, at + 1);
      if (isLawNumber(at)) take(at, at + 3);
    }
    if (is(at, Lex.Label)) takeReference(at);
    if (is(at, Lex.Work) || (is(at, Lex.NamedAfter) && capital(at))) takeName(at);
    if (is(at, Lex.Title) && is(at + 1, Lex.Month) && capital(at + 1)) take(at + 1, at + 2);
  }
  // behind the last look: what is taken here may still open a guard there (`Jalan RT 5/8`)
  for (const at of guarded) classes[at] = GUARDED;

  /** `2/3 suara`, `12.30 kilometer`, `2019 orang`; but not `5 hari` and not `pada 2019 warga mengungsi`. */
  function isCount(at: number): boolean {
    if (!is(at + 1, Lex.Measure) || !/^(?:\d{4}|\d{1,3}[.,/:][\d.,/:]{1,12})$/.test(norm(at))) return false;
    if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(norm(at))) return false;
    // `1447 H/2026 M`
    return !/^(?:tahun|thn|pada|sejak|\/)$/.test(norm(at - 1)) && !is(at - 1, Lex.Month);
  }

  /** `KP 667 Tahun 2022`: with a capital, the year belongs to the number of a law. */
  function isLawNumber(at: number): boolean {
    return norm(at + 1) === "tahun" && capital(at + 1) && /^[12]\d{3}$/.test(norm(at + 2));
  }

  /** `Nomor 5 Tahun 2018`, `No. 28/2025`, `pasal 5/8`, `Rp2.022`. */
  function takeReference(at: number): void {
    let number = at + 1;
    if (norm(number) === "." || norm(number) === ":") number++;
    if (is(number, Lex.Label) || !is(number, Lex.Digits)) return;
    let end = number + 1;
    while (end < number + 8 && /^[/-]$/.test(norm(end))) end += 2;
    if (/^(?:tahun|thn)$/.test(norm(end)) && /^\d{4}$/.test(norm(end + 1))) end += 2;
    take(number, end);
  }

  /** The capitalised name that follows, as far as it is made of numbers, months and weekdays. */
  function takeName(at: number): void {
    const from = is(at + 1, Lex.NamedAfter) ? at + 2 : at + 1;
    let end = from;
    let dated = false;
    while (end < from + 5 && end < last) {
      // `Perang Enam Hari`
      const calendarWord =
        is(end, Lex.Month | Lex.Weekday) && capital(end) && (norm(end) !== "hari" || DATED_NAME.test(norm(end - 1)));
      if (!calendarWord && !(DATED_NAME.test(norm(end)) && (capital(end) || is(end, Lex.Digits)))) break;
      dated ||= calendarWord;
      end++;
    }
    if (dated) take(from, end);
  }
}
