import { Lex } from "../classify.js";
import { readHijriYear } from "../hijri.js";
import type { Line } from "../line.js";
import { type Atom, atom, calendar, type Point, point } from "../meaning.js";
import { centuryOf, fourDigits, isYearWord, pastStop, readRangeJoiner } from "../reading.js";
import { backward, DASHES } from "../tables.js";
import type { DateParser } from "./parser.js";

/** A year that is not the calendar's: `tahun ajaran 2023/2024`. */
export const TERMS: ReadonlySet<string> = new Set(
  "ajaran anggaran buku sidang akademik pelajaran pajak fiskal politik".split(" "),
);
/** In front of a bare number they make it a year: `sejak 2019`. */
const LICENCES = new Set(
  (
    "pada di sejak dari hingga sampai mulai untuk per antara menjelang awal akhir pertengahan penghujung pengujung sekitar medio menuju " +
    "dibanding dibandingkan ketimbang selama semenjak bertahun periode kurun sepanjang jelang sebelum sesudah setelah musim"
  ).split(" "),
);
/** In front of a bare number they make it a count or a name. */
const COUNTS = new Set(
  (
    "sebanyak seharga senilai sebesar sejumlah seluas seberat setinggi sekira mencapai capai menjadi jumlah total hampir lebih kurang " +
    "ada terdapat memiliki punya berisi nomor bernomor kode tipe model seri versi ke dan atau ratusan ribuan dengan sedikitnya setidaknya"
  ).split(" "),
);
/** They open a sentence with a capital and still are no name: `Krisis 1998`. */
const EVENTS = new Set(
  "krisis tragedi reformasi kerusuhan gempa tsunami perang pandemi banjir kudeta revolusi".split(" "),
);
/** Budgets and wages of a year: `APBN 2026`, `anggaran belanja tambahan (ABT) 2025`. */
const YEARLY = new Set("apbn apbd rapbn rapbd apbn-p apbd-p apbdes abt rkp rkpd dipa ump umk".split(" "));
const COHORTS = new Set(["angkatan", "generasi", "tahun", "era", "aktivis", "reformasi", "lulusan"]);
/** Tokens from a bracket to the year of what is cited in it. */
const CITED_REACH = 10;
const TENS = new Map(
  "dua tiga empat lima enam tujuh delapan sembilan".split(" ").map((word, index) => [word, 192 + index]),
);

/** `tahun 1998`, `sejak 2019`, `2014-2019`, `tahun ajaran 2023/2024`, `1990-an`, `tahun 90-an`, `'66`. */
export const year: DateParser = {
  id: "date/year",
  starts: Lex.Digits | Lex.Period | Lex.Apostrophe,
  parse(line, at) {
    const word = line.norm(at);
    if (isYearWord(word)) return afterTahun(line, at);
    if (/^(?:era|dekade|dasawarsa|periode)$/.test(word)) return afterTerm(line, at, word === "periode");
    if (word === "'") return afterApostrophe(line, at);
    return line.isNumber(at)
      ? (decade(line, at) ?? yearRange(line, at) ?? ofBothCalendars(line, at) ?? bareYear(line, at))
      : null;
  },
};

function yearAtom(first: number, last: number, rule: string, value: number, before = false): Atom {
  return atom(first, last, rule, point(calendar({ year: value, before })));
}

function afterTahun(line: Line, at: number): Atom | null {
  // `laba tahun penuh 2025`
  const termed = TERMS.has(line.norm(at + 1)) || line.norm(at + 1) === "penuh";
  const from = termed ? at + 2 : pastStop(line, at + 1);
  const slashed = /^([12]\d{3})\/([12]\d{3})$/.exec(line.norm(from));
  if (slashed) return span(at, from + 1, Number(slashed[1]), Number(slashed[2]));
  const found = decade(line, from) ?? yearRange(line, from) ?? afterApostrophe(line, from);
  if (found) return { ...found, first: at };
  const value = fourDigits(line, from);
  if (value !== null) return yearAtom(at, from + 1, "date/year", value);
  if (/^\d{1,4}$/.test(line.norm(from)) && /^(?:sm|m|masehi)$/.test(line.norm(from + 1))) {
    return yearAtom(at, from + 2, "date/year", Number(line.norm(from)), line.norm(from + 1) === "sm");
  }
  const tens = TENS.get(line.norm(from));
  return tens && line.norm(from + 1) === "puluhan" ? decadeAtom(at, from + 2, tens) : null;
}

/** `era 1990-an`, `dasawarsa 1980-an`, `periode 2014-2019`. */
function afterTerm(line: Line, at: number, ranges: boolean): Atom | null {
  const from = isYearWord(line.norm(at + 1)) ? at + 2 : at + 1;
  const found = ranges ? yearRange(line, from) : (decade(line, from) ?? afterApostrophe(line, from));
  return found && { ...found, first: at };
}

/** `'66`, `'90-an`; the mark may be a closing quotation mark by its shape, so the digits must touch it. */
function afterApostrophe(line: Line, at: number): Atom | null {
  if (line.norm(at) !== "'" || !line.touches(at + 1)) return null;
  const found = decade(line, at + 1);
  if (found) return { ...found, first: at };
  if (!/^\d\d$/.test(line.norm(at + 1)) || /^['"-]$/.test(line.norm(at + 2))) return null;
  // `Live '25` is a title
  if (line.isCapital(at - 1) && !COHORTS.has(line.norm(at - 1))) return null;
  return yearAtom(at, at + 2, "date/short-year", centuryOf(Number(line.norm(at + 1))));
}

function decadeAtom(first: number, last: number, ordinal: number): Atom {
  return atom(first, last, "date/decade", point({ at: "period", unit: "decade", ordinal, year: null, shift: null }));
}

/** TIMEX3 writes a decade by the leading digits of its years: `1990-an` is `199`. `20-an` alone is an age or amount. */
function decade(line: Line, at: number): Atom | null {
  const match = /^([12]\d)?(\d)0-?an$/.exec(line.norm(at));
  if (!match) return null;
  const dated =
    match[1] !== undefined ||
    isYearWord(line.norm(at - 1)) ||
    /^(?:era|dekade|dasawarsa|'|awal|akhir|pertengahan|penghujung)$/.test(line.norm(at - 1));
  if (!dated) return null;
  return decadeAtom(
    at,
    at + 1,
    match[1] ? Number(match[1] + match[2]) : Math.floor(centuryOf(Number(match[2]) * 10) / 10),
  );
}

function span(first: number, last: number, from: number, to: number): Atom | null {
  if (to <= from || to - from > 150) return null;
  const end = (value: number): Point => point(calendar({ year: value }));
  return atom(first, last, "range/years", { kind: "range", from: end(from), to: end(to) });
}

/** `2023/2024`, `2023/24`, `musim 2023-24`: from one year to the next. Without its word the last may be a month. */
function sportingYear(line: Line, at: number): Atom | null {
  const slashed = /^([12]\d{3})\/(\d{2}|\d{4})$/.exec(line.norm(at));
  const dashed = !slashed && line.norm(at - 1) === "musim" && DASHES.has(line.norm(at + 1));
  const first = slashed ? Number(slashed[1]) : dashed ? fourDigits(line, at) : null;
  const second = slashed ? (slashed[2] as string) : line.norm(at + 2);
  if (first === null || first < 1800 || !/^\d\d(?:\d\d)?$/.test(second)) return null;
  const next = first + 1;
  return String(next).endsWith(second) ? span(at, slashed ? at + 1 : at + 3, first, next) : null;
}

function yearRange(line: Line, at: number): Atom | null {
  const season = sportingYear(line, at);
  if (season) return season;
  const from = fourDigits(line, at);
  const joiner = readRangeJoiner(line, at + 1);
  const to = joiner?.value === "dash" ? fourDigits(line, joiner.last) : null;
  if (from === null || to === null || from < 1800 || to > 2199 || (line.touches(at) && line.norm(at - 1) === "-"))
    return null;
  return isIdentifier(line, at) ? null : span(at, (joiner?.last ?? at) + 1, from, to);
}

/** Part of a number with hyphens or slashes: `021-7890-1998`, `(021) 1998-2003`, `0211/U/1978`. */
function isIdentifier(line: Line, at: number): boolean {
  if (line.norm(at - 1) === ")" && /^0\d{1,4}$/.test(line.norm(at - 2))) return true;
  return line.touches(at) && /^[-/.:]$/.test(line.norm(at - 1));
}

/** `musim haji 1447 H/2026 M`, `1446 Hijriah/2025 Masehi` */
function ofBothCalendars(line: Line, at: number): Atom | null {
  const hijri = readHijriYear(line, at);
  const value = hijri && line.norm(hijri.last) === "/" ? fourDigits(line, hijri.last + 1) : null;
  if (!hijri || value === null || !/^(?:m\.?|masehi)$/.test(line.norm(hijri.last + 2))) return null;
  return yearAtom(at, hijri.last + 3, "date/year", value);
}

function bareYear(line: Line, at: number): Atom | null {
  const value = fourDigits(line, at);
  if (value === null || value > 2199 || isIdentifier(line, at)) return null;
  if (/^[-/%]$/.test(line.norm(at + 1)) && line.touches(at + 1)) return null;
  const before = line.norm(at - 1);
  const licensed =
    LICENCES.has(before) ||
    (before === "dengan" && line.norm(at - 2) === "sampai") ||
    (EVENTS.has(before) && line.opens(at - 1)) ||
    isOfPlace(line, at);
  const yearly = YEARLY.has(before) || (before === ")" && YEARLY.has(line.norm(at - 2)) && line.norm(at - 3) === "(");
  if (value < 1500) return null;
  const tailed = value >= 1900 && (backward.has(line.norm(at + 1)) || /^(?:ini|mendatang)$/.test(line.norm(at + 1)));
  const described =
    value >= 1900 && value < 2100 && /^[a-zß-ÿ][A-Za-zß-ÿ-]{2,}$/u.test(textAt(line, at - 1)) && !COUNTS.has(before);
  const bracketed =
    before === "(" && line.norm(at + 1) === ")" && value >= 1900 && value < 2100 && !COUNTS.has(line.norm(at - 2));
  return licensed ||
    yearly ||
    bracketed ||
    isListed(line, at) ||
    isCited(line, at) ||
    described ||
    (tailed && !COUNTS.has(before))
    ? yearAtom(at, at + 1, "date/bare-year", value)
    : null;
}

/** `gempa Yogyakarta 2006`, `tsunami Aceh 2004`: no capital, so no name of a day or contest. */
function isOfPlace(line: Line, at: number): boolean {
  if (!line.isCapital(at - 1)) return false;
  const head = line.isCapital(at - 2) ? at - 3 : at - 2;
  return EVENTS.has(line.norm(head)) && !line.isCapital(head);
}

/** `2013 dan 2015`, `(2013, 2015, dan 2022)`: years beside years. */
function isListed(line: Line, at: number): boolean {
  const before = line.norm(at - 1);
  const joined = before === "dan" || before === "atau";
  if (before === "," || joined) return fourDigits(line, joined && line.norm(at - 2) === "," ? at - 3 : at - 2) !== null;
  return before === "(" && /^(?:,|dan|atau)$/.test(line.norm(at + 1)) && fourDigits(line, at + 2) !== null;
}

/** `(Rahman & Putri, 1993)`: whose writing it is. */
function isCited(line: Line, at: number): boolean {
  if (line.norm(at - 1) !== "," || !/^[);:]$/.test(line.norm(at + 1)) || !line.isCapital(at - 2)) return false;
  for (let open = at - 3; open >= Math.max(line.first, at - CITED_REACH); open--)
    if (line.norm(open) === "(") return true;
  return false;
}

function textAt(line: Line, at: number): string {
  return line.norm(at) === "" ? "" : (line.doc.tokens[at]?.text ?? "");
}
