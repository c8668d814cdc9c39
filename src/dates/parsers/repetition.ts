import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { type Atom, atom, type Repetition } from "../meaning.js";
import { readCount, readNumeral, readOrdinal } from "../numerals.js";
import { finer, oneOfUnit, type Unit, unitLetters, units } from "../tables.js";
import type { DateParser } from "./parser.js";

const EVERY = new Set(["setiap", "tiap", "saban", "tiap-tiap"]);

/** `konferensi pers mingguan`, `secara bulanan`. `Harian` is a newspaper or a wage, `tahunan` a kind of report. */
const ADJECTIVES: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["mingguan", "week"],
  ["bulanan", "month"],
]);

/** One word with what they count. */
const GLUED: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["perhari", "day"],
  ["perpekan", "week"],
  ["perminggu", "week"],
  ["perbulan", "month"],
  ["pertahun", "year"],
]);

/** `koran mingguan` is a kind of paper. */
const PAPERS = new Set("koran majalah tabloid kabar media buletin terbitan jurnal kontrakan".split(" "));

/** What is of every day rather than done every day: `kebutuhan sehari-hari`; in `ia sehari-hari berdagang` it is when. */
const EVERYDAY =
  /^(?:(?!perempuan)(?:ke|pe)[a-z]{3,}an|aktivitas|tugas|rutinitas|hidup|bahasa|urusan|makanan|kerja|masalah|praktik|operasional|perilaku|dasar|pokok|tampilan)$/u;

/** `setiap tahun`, `tiap tiga bulan sekali`, `per bulan`, `dua kali sepekan`, `dua bulan sekali`, `sehari-hari`. Weekdays are joined later. */
export const repetition: DateParser = {
  id: "set/unit",
  starts: Lex.Every | Lex.Numeral | Lex.Digits | Lex.OneUnit,
  parse(line, at) {
    const word = line.norm(at);
    if (word === "sehari-hari")
      return EVERYDAY.test(line.norm(at - 1)) ? null : atom(at, at + 1, "set/daily", repeat(1, "day", "EVERY", null));
    const unit = ADJECTIVES.get(word);
    if (unit)
      return PAPERS.has(line.norm(at - 1)) ? null : atom(at, at + 1, "set/adjective", repeat(1, unit, "EVERY", null));
    if (EVERY.has(word)) return every(line, at, null, at);
    const glued = GLUED.get(word);
    if (glued) return atom(at, at + 1, "set/per", repeat(1, glued, "EVERY", null));
    if (word === "per") return perUnit(line, at);
    return frequency(line, at) ?? unitFirst(line, at);
  },
};

function repeat(amount: number | null, unit: Unit, quant: string | null, freq: string | null): Repetition {
  const [prefix, letter, factor] = unitLetters[unit];
  const value =
    unit === "quarter"
      ? "XXXX-QX"
      : unit === "weekend"
        ? "XXXX-WXX-WE"
        : `${prefix}${amount === null ? "X" : amount * factor}${letter}`;
  return { kind: "set", value, unit, quant, freq };
}

/** `tahun`, `tahunnya` */
function unitOf(word: string): Unit | undefined {
  return units.get(word.endsWith("nya") ? word.slice(0, -3) : word);
}

/** A unit with its count: `tahun`, `tahunnya`, `15 menit`, `akhir pekan`, `sepekan`. */
function counted(line: Line, at: number): { amount: number | null; unit: Unit; last: number } | null {
  if (line.norm(at) === "akhir" && /^(?:pekan|minggu)$/.test(line.norm(at + 1)))
    return { amount: 1, unit: "weekend", last: at + 2 };
  const numeral = readNumeral(line, at);
  const from = numeral?.last ?? at;
  const word = line.norm(from);
  const unit = unitOf(word);
  if (!unit || (word === "minggu" && line.isCapital(from))) return null;
  return { amount: numeral ? numeral.value : 1, unit, last: from + 1 };
}

function every(line: Line, at: number, freq: string | null, first: number): Atom | null {
  const found = counted(line, at + 1);
  if (!found || (line.norm(at + 1) === "hari" && line.classes(at + 2) & Lex.Weekday)) return null;
  // `setiap bulan Ramadan`, `setiap jam 7 malam`: the unit only opens what is repeated
  if (line.classes(found.last) & (Lex.Month | Lex.HijriMonth)) return null;
  if (found.unit === "hour" && line.classes(found.last) & (Lex.Digits | Lex.Numeral)) return null;
  const last = line.norm(found.last) === "sekali" ? found.last + 1 : found.last;
  return atom(first, last, "set/every", repeat(found.amount, found.unit, "EVERY", freq));
}

const PER: ReadonlySet<Unit> = new Set<Unit>(["day", "week", "month", "quarter", "half-year", "year"]);

/** `per bulan`, `per kuartalnya`. Smaller units are speeds: `kilometer per jam`. */
function perUnit(line: Line, at: number): Atom | null {
  const unit = unitOf(line.norm(at + 1));
  if (!unit || !PER.has(unit) || /^(?:ini|itu|lalu)$/.test(line.norm(at + 2))) return null;
  // `per Minggu (5/6)` is a Sunday
  if (line.norm(at + 1) === "minggu" && line.isCapital(at + 1) && line.norm(at + 2) === "(") return null;
  const numbered =
    line.classes(at + 2) & (Lex.Digits | Lex.Month | Lex.Weekday) ||
    readOrdinal(line, at + 2) ||
    /^[ivx]{1,4}[-/]/.test(line.norm(at + 2));
  return numbered ? null : atom(at, at + 2, "set/per", repeat(1, unit, "EVERY", null));
}

/** `secara tiga bulanan`. */
function adjective(line: Line, at: number): Atom | null {
  const numeral = readNumeral(line, at);
  const unit = numeral && ADJECTIVES.get(line.norm(numeral.last));
  return numeral && unit
    ? atom(at, numeral.last + 1, "set/adjective", repeat(numeral.value, unit, "EVERY", null))
    : null;
}

/** `dua kali sepekan`, `sekali setahun`, `satu kali setiap tiga bulan`, `tiga kali dalam sehari`. */
function frequency(line: Line, at: number): Atom | null {
  const counted = adjective(line, at);
  if (counted) return counted;
  const times = line.norm(at) === "sekali" ? { value: 1, last: at + 1 } : readTimes(line, at);
  if (!times) return null;
  const freq = `${times.value ?? ""}X`;
  const from = /^(?:dalam|selama)$/.test(line.norm(times.last)) ? times.last + 1 : times.last;
  if (EVERY.has(line.norm(from))) return every(line, from, freq, at);
  if (line.norm(from) === "per") {
    const unit = units.get(line.norm(from + 1));
    return unit ? atom(at, from + 2, "set/frequency", repeat(1, unit, null, freq)) : null;
  }
  const one = oneOfUnit.get(line.norm(from));
  return one ? atom(at, from + 1, "set/frequency", repeat(1, one, null, freq)) : null;
}

/** `sehari dua kali`, `setahun sekali`, `dua bulan sekali`. */
function unitFirst(line: Line, at: number): Atom | null {
  const unit = oneOfUnit.get(line.norm(at));
  if (!unit) return unitsOnce(line, at);
  if (line.norm(at + 1) === "sekali") return atom(at, at + 2, "set/frequency", repeat(1, unit, null, "1X"));
  const times = readTimes(line, at + 1);
  return times && atom(at, times.last, "set/frequency", repeat(1, unit, null, `${times.value ?? ""}X`));
}

/** `dua bulan sekali`, `lima hari sepekan`, `9 jam dalam sehari`. */
function unitsOnce(line: Line, at: number): Atom | null {
  const numeral = readCount(line, at);
  const unit = numeral && units.get(line.norm(numeral.last));
  if (!numeral || !unit) return null;
  const from = numeral.last + 1;
  if (line.norm(from) === "sekali") return atom(at, from + 1, "set/frequency", repeat(numeral.value, unit, null, "1X"));
  const within = line.norm(from) === "dalam" ? from + 1 : from;
  const whole = oneOfUnit.get(line.norm(within));
  if (!whole || !finer(unit, whole) || /^(?:terakhir|lalu|ke|kemudian|sebelumnya)$/.test(line.norm(within + 1)))
    return null;
  const freq = `${numeral.value ?? "X"}${unitLetters[unit][1]}`;
  return atom(at, within + 1, "set/frequency", repeat(1, whole, null, freq));
}

function readTimes(line: Line, at: number): { value: number | null; last: number } | null {
  const numeral = readNumeral(line, at);
  return numeral && line.norm(numeral.last) === "kali" ? { value: numeral.value, last: numeral.last + 1 } : null;
}
