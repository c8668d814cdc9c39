import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { type Atom, atom } from "../meaning.js";
import { readCount, readNumeral } from "../numerals.js";
import { fourDigits, readRangeJoiner } from "../reading.js";
import { aged, finer, manyOfUnit, oneOfUnit, severalOfUnit, type Unit, unitLetters, units } from "../tables.js";
import type { DateParser } from "./parser.js";
import { TERMS } from "./year.js";

interface Length {
  readonly amount: number | null;
  readonly unit: Unit;
  readonly last: number;
}

/** Words behind a length that belong to it: `tiga tahun terakhir`, `12 jam ke depan`, `beberapa bulan awal`. */
const TAILS: readonly (readonly string[])[] = [
  ["yang", "akan", "datang"],
  ["ke", "depan"],
  ["belakangan", "ini"],
  ["terakhir", "ini"],
  ["terakhir"],
  ["belakangan"],
  ["ini"],
  ["awal"],
  ["kerja"],
  ["kalender"],
];

const POINTERS = new Set(["itu", "ini", "tersebut"]);

const TAIL_STARTS = new Set(TAILS.map(([word]) => word as string));

/** `dua jam`, `empat tahun enam bulan`, `3x24 jam`, `sehari`, `bertahun-tahun`, `beberapa hari`, `48 jam terakhir`. */
export const duration: DateParser = {
  id: "duration/length",
  starts: Lex.Digits | Lex.Numeral | Lex.OneUnit,
  parse(line, at) {
    const several = line.norm(at + 1) === "terakhir" ? severalOfUnit.get(line.norm(at)) : undefined;
    const many = several ?? manyOfUnit.get(line.norm(at));
    if (many) return finish(line, at, { amount: null, unit: many, last: at + 1 }, "duration/many");
    const first = readLength(line, at);
    if (!first) return moment(line, at);
    if (isAge(line, at, first) || isNoCount(line, at, first) || TERMS.has(line.norm(first.last))) return null;
    const second = finerLength(line, first);
    if (second) {
      const third = finerLength(line, second);
      const parts = third ? [first, second, third] : [first, second];
      const { last, unit } = third ?? second;
      return atom(at, last, "duration/length", {
        kind: "duration",
        value: parts.map(toValue).reduce(joinValues),
        unit,
      });
    }
    return finish(line, at, first, first.amount === null ? "duration/vague" : "duration/length");
  },
};

function readLength(line: Line, at: number): Length | null {
  const one = oneOfUnit.get(line.norm(at));
  if (one) return { amount: 1, unit: one, last: at + 1 };
  if (line.norm(at) === "sepanjang") return isWholeDay(line, at + 1) ? { amount: 1, unit: "day", last: at + 2 } : null;
  const count = readCount(line, at);
  if (!count) return times(line, at, null);
  const unit = units.get(line.norm(count.last));
  return unit ? { amount: count.value, unit, last: count.last + 1 } : times(line, count.last, count.value);
}

/** `sepanjang hari`; but `sepanjang hari ini`, `sepanjang hari Senin`. */
function isWholeDay(line: Line, at: number): boolean {
  return line.norm(at) === "hari" && !POINTERS.has(line.norm(at + 1)) && !(line.classes(at + 1) & Lex.Weekday);
}

/** `3x24 jam`, `2 x 24 jam`: so many times that length. `3x` is one word, `3 x` a number and a word. */
function times(line: Line, at: number, factor: number | null): Length | null {
  const glued = factor === null ? /^(\d{1,2})[x×]$/.exec(line.norm(at)) : null;
  const count = glued ? Number(glued[1]) : factor;
  if (count === null || !(glued || /^[x×]$/.test(line.norm(at)))) return null;
  const numeral = readNumeral(line, at + 1);
  const unit = numeral && units.get(line.norm(numeral.last));
  return numeral?.value && unit ? { amount: count * numeral.value, unit, last: numeral.last + 1 } : null;
}

function finish(line: Line, at: number, length: Length, rule: string): Atom {
  const tail = TAIL_STARTS.has(line.norm(length.last))
    ? TAILS.find((words) => words.every((word, index) => line.norm(length.last + index) === word))
    : undefined;
  let last = length.last + (tail?.length ?? 0);
  // `satu bulan penuh` counts the month; in `sehari penuh` the word says how the day was spent
  if (!tail && line.norm(last) === "penuh" && length.last > at + 1) last++;
  return atom(at, last, rule, { kind: "duration", value: toValue(length), unit: length.unit });
}

/** `beberapa saat`. */
function moment(line: Line, at: number): Atom | null {
  if (line.norm(at) !== "beberapa" || line.norm(at + 1) !== "saat") return null;
  if (/^(?:lalu|kemudian|yang|setelah|sebelum)$/.test(line.norm(at + 2))) return null;
  return atom(at, at + 2, "duration/vague", { kind: "duration", value: "PXX", unit: "second" });
}

/** `Budi (45 tahun)`, `Budi, 45 tahun,`, `pria 45 tahun itu`, `anak usia 5 tahun`: an age is no expression of its own. */
function isAge(line: Line, at: number, length: Length): boolean {
  if (length.unit !== "year") return false;
  const before = line.norm(at - 1);
  const first = isUntil(line, at - 1) ? line.norm(at - 3) : before;
  if (first === "usia" || first === "umur") return true;
  if (aged.has(before) && POINTERS.has(line.norm(length.last))) return true;
  if (!line.isCapital(at - 2)) return false;
  const after = line.norm(length.last);
  return (before === "(" && after === ")") || (before === "," && (after === "," || after === "."));
}

/** `usia 2 hingga 5 tahun`: the far end of what was read already. */
function isUntil(line: Line, at: number): boolean {
  return line.isNumber(at - 1) && readRangeJoiner(line, at)?.last === at + 1;
}

/** `level 16.300 hari ini`, `surat bernomor 16 tahun 2025`, `hari jadi ke 80 tahun 2025`: the unit begins what follows. */
function isNoCount(line: Line, at: number, { amount, unit, last }: Length): boolean {
  if (line.norm(at - 1) === "ke") return true;
  // `selama 5 tahun 2019-2024` is a length
  if (unit === "year") return line.isNumber(at) && fourDigits(line, last) !== null && !readRangeJoiner(line, last + 1);
  // nobody counts thousands of days up to now
  return amount !== null && amount >= 1000 && (unit === "day" || unit === "month") && line.norm(last) === "ini";
}

/** `17 menit` behind `2 jam`. */
function finerLength(line: Line, { amount, unit, last }: Length): Length | null {
  const found = amount === null ? null : readLength(line, last);
  return found && found.amount !== null && finer(found.unit, unit) ? found : null;
}

/** TIMEX3 of one length. Halves of a unit are told in the next finer one where it is exact: `setengah jam` is `PT30M`. */
function toValue({ amount, unit }: Length): string {
  const [prefix, letter, factor] = unitLetters[unit];
  if (amount === null) return `${prefix}X${letter}`;
  const total = amount * factor;
  if (!Number.isInteger(total) && (total * 2) % 1 === 0) {
    const whole = Math.floor(total);
    const head = whole > 0 ? `${whole}${letter}` : "";
    if (unit === "year") return `P${head}6M`;
    if (unit === "hour") return `PT${head}30M`;
    if (unit === "minute") return `PT${head}30S`;
  }
  return `${prefix}${total}${letter}`;
}

function joinValues(first: string, second: string): string {
  if (first.startsWith("PT")) return first + second.slice(2);
  return first + second.slice(1);
}
