import { Lex } from "../classify.js";
import type { Line } from "../line.js";
import { type Atom, atom, offset, point } from "../meaning.js";
import { type Numeral, readCount } from "../numerals.js";
import { type Read, readDeixis } from "../reading.js";
import { aged, backward, oneOfUnit, type Unit, units } from "../tables.js";
import type { DateParser } from "./parser.js";

/** `tahun sebelumnya`: the one before what was told last. */
const BESIDE: ReadonlyMap<string, 1 | -1> = new Map([
  ["sebelumnya", -1],
  ["berikutnya", 1],
]);
const CLOCK_UNITS: ReadonlySet<Unit> = new Set<Unit>(["hour", "minute", "second"]);

/** `pekan lalu`, `tahun depan`, `akhir pekan ini`, `dua bulan lalu`, `tiga hari lagi`, `sehari kemudian`. */
export const relativePeriod: DateParser = {
  id: "date/relative-period",
  starts: Lex.Unit | Lex.OneUnit | Lex.Numeral | Lex.Digits,
  parse(line, at) {
    return weekend(line, at) ?? unitNow(line, at) ?? edgeOfUnit(line, at) ?? counted(line, at);
  },
};

/** `akhir pekan`, with or without `ini`. */
function weekend(line: Line, at: number): Atom | null {
  if (line.norm(at) !== "akhir" || !/^(?:pekan|minggu)$/.test(line.norm(at + 1))) return null;
  const deixis = readDeixis(line, at + 2);
  return atom(at, deixis?.last ?? at + 2, "date/weekend", point(offset("weekend", deixis?.value ?? 0)));
}

/** `tahun ini`, `pekan lalu`. `Minggu lalu` with a capital inside a sentence is left to the weekday. */
function unitNow(line: Line, at: number): Atom | null {
  const unit = units.get(line.norm(at));
  const beside = unit && BESIDE.get(line.norm(at + 1));
  if (beside && !CLOCK_UNITS.has(unit) && !line.isNumber(at - 1))
    return atom(at, at + 2, "date/narrative-period", point(offset(unit, beside, "narrative")));
  if (!unit || unit === "day" || unit === "hour" || unit === "minute" || unit === "second") return null;
  if (line.norm(at) === "minggu" && line.isCapital(at) && !line.opens(at)) return null;
  // `pria 45 tahun ini`
  if (line.isNumber(at - 1) && aged.has(line.norm(at - 2))) return null;
  const deixis = readDeixis(line, at + 1);
  if (deixis) {
    const date = offset(unit, deixis.value);
    const orSunday = line.norm(at) === "minggu" && line.isCapital(at);
    return atom(at, deixis.last, "date/relative-period", point(orSunday ? { ...date, orSunday } : date));
  }
  if (!/^(?:itu|yang)$/.test(line.norm(at + 1))) return null;
  const same = line.norm(at + 1) === "yang" && line.norm(at + 2) === "sama";
  return same ? atom(at, at + 3, "date/narrative-period", point(offset(unit, 0, "narrative"))) : null;
}

/** `akhir tahun`, `awal bulan`: of the current one. The refiner for `awal`, `akhir` adds the modifier. */
function edgeOfUnit(line: Line, at: number): Atom | null {
  const word = line.norm(at);
  if (word !== "tahun" && word !== "bulan") return null;
  if (!/^(?:awal|akhir|pertengahan|penghujung)$/.test(line.norm(at - 1))) return null;
  const next = line.classes(at + 1);
  const named = next & (Lex.Digits | Lex.Month | Lex.HijriMonth | Lex.Apostrophe | Lex.Numeral);
  if (named || /^(?:ke-|ajaran|anggaran|baru$)/.test(line.norm(at + 1))) return null;
  return atom(at, at + 1, "date/edge-of-period", point(offset(word === "tahun" ? "year" : "month", 0)));
}

/** `dua pekan lalu`, `sehari sebelumnya`. A count that nobody states gives no more than past or future. */
function counted(line: Line, at: number): Atom | null {
  const one = oneOfUnit.get(line.norm(at));
  const numeral = one ? { value: 1, last: at } : readCount(line, at);
  const unit = one ?? (numeral ? units.get(line.norm(numeral.last)) : undefined);
  if (!numeral || !unit) return null;
  const direction = directionAt(line, numeral.last + 1);
  if (!direction) return until(line, at, unit, numeral);
  const { amount, from } = direction.value;
  // `beberapa menit kemudian`: nothing tells from when, so it stays a length
  if (from === "narrative" && (numeral.value === null || CLOCK_UNITS.has(unit))) return null;
  if (numeral.value === null) {
    const value = amount < 0 ? "PAST_REF" : "FUTURE_REF";
    return atom(at, direction.last, "date/vague-count", point({ at: "vague", value }));
  }
  return atom(at, direction.last, `date/counted-${from}`, point(offset(unit, amount * numeral.value, from)));
}

/** `sampai dua minggu ke depan` is a day; by itself `dua minggu ke depan` is a length. */
function until(line: Line, at: number, unit: Unit, { value, last }: Numeral): Atom | null {
  if (value === null || !/^(?:sampai|hingga)$/.test(line.norm(at - 1))) return null;
  if (line.norm(last + 1) !== "ke" || line.norm(last + 2) !== "depan" || CLOCK_UNITS.has(unit)) return null;
  const date = unit === "week" ? offset("day", value * 7) : offset(unit, value);
  return Number.isInteger(date.amount) ? atom(at, last + 3, "date/counted-reference", point(date)) : null;
}

function directionAt(line: Line, at: number): Read<{ amount: 1 | -1; from: "reference" | "narrative" }> | null {
  const from = line.norm(at) === "yang" ? at + 1 : at;
  const word = line.norm(from);
  const reading = (amount: 1 | -1, anchor: "reference" | "narrative") => ({
    value: { amount, from: anchor },
    last: from + 1,
  });
  if (backward.has(word) && word !== "kemarin") return reading(-1, "reference");
  if (word === "lagi" || word === "mendatang") return reading(1, "reference");
  if (word === "sebelumnya") return reading(-1, "narrative");
  if (/^(?:setelah|sesudah|sebelum)$/.test(word) && line.norm(from + 1) === "itu") {
    return { value: { amount: word === "sebelum" ? -1 : 1, from: "narrative" }, last: from + 2 };
  }
  if (/^(?:kemudian|berikutnya|setelahnya|sesudahnya|berselang)$/.test(word)) return reading(1, "narrative");
  return null;
}
