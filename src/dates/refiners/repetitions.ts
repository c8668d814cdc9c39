import { pad } from "../calendar.js";
import type { Line } from "../line.js";
import { type Atom, atom, type Meaning, type Point, type Repetition } from "../meaning.js";
import { type DateRefiner, joinNeighbours } from "./refiner.js";

const EVERY = new Set(["setiap", "tiap", "saban", "tiap-tiap"]);

/** `setiap Senin`, `setiap 17 Agustus`, `setiap pagi`, `tanggal 25 setiap bulan`. */
export const repetitions: DateRefiner = {
  id: "repetitions",
  refine(atoms, line) {
    const isRepeated = ({ rule, first }: Atom): boolean => rule === "set/every" || EVERY.has(line.norm(first - 1));
    if (!atoms.some(isRepeated)) return atoms;
    const repeated = atoms.map((found) => (EVERY.has(line.norm(found.first - 1)) ? every(found) : found));
    return joinNeighbours(listed(repeated, line), dayOfEveryMonth);
  },
};

const WEEKDAYS = new Set(["date/weekday", "time/date-clock"]);

/** `setiap Senin dan Kamis`, `setiap Senin hingga Jumat`: the second day is repeated too. */
function listed(atoms: readonly Atom[], line: Line): readonly Atom[] {
  let list: Atom | null = null;
  return atoms.map((found) => {
    const goes =
      list && found.first - list.last === 1 && /^(?:dan|,|serta|hingga|sampai|atau|-|–)$/.test(line.norm(list.last));
    const repetition =
      goes && WEEKDAYS.has(found.rule) && found.meaning.kind === "point" ? ofPoint(found.meaning) : null;
    const result = repetition ? { ...found, rule: "set/every-named", meaning: repetition } : found;
    list = result.rule === "set/every-named" ? result : null;
    return result;
  });
}

function every(found: Atom): Atom {
  const repetition = ofMeaning(found.meaning);
  return repetition ? { ...atom(found.first - 1, found.last, "set/every-named", repetition), mod: found.mod } : found;
}

/** `setiap Senin-Jumat` is `XXXX-WXX-1/XXXX-WXX-5`. */
function ofMeaning(meaning: Meaning): Repetition | null {
  if (meaning.kind === "point") return ofPoint(meaning);
  if (meaning.kind !== "range" || !meaning.to) return null;
  const [from, to] = [ofPoint(meaning.from), ofPoint(meaning.to)];
  return from && to && from.unit === to.unit ? { ...to, value: `${from.value}/${to.value}` } : null;
}

/** The pattern with what is repeated left open: `XXXX-WXX-1`, `XXXX-08-17`, `XXXX-XX-XXTMO`. */
function ofPoint({ date, time }: Point): Repetition | null {
  const set = (value: string, unit: Repetition["unit"]): Repetition => ({
    kind: "set",
    value,
    unit,
    quant: "EVERY",
    freq: null,
  });
  if (time) {
    const weekday = date?.at === "calendar" && date.day === null ? date.weekday : null;
    if (date && weekday === null) return null;
    const { clock, part } = time;
    const suffix = clock ? `T${pad(clock.hour)}${clock.minute === null ? "" : `:${pad(clock.minute)}`}` : `T${part}`;
    return set(weekday === null ? `XXXX-XX-XX${suffix}` : `XXXX-WXX-${weekday}${suffix}`, "part-of-day");
  }
  if (date?.at === "offset" && date.from === "reference" && date.amount === 0 && date.unit === "month")
    return set("XXXX-XX", "month");
  if (date?.at === "offset" && date.from === "reference" && date.amount === 0 && date.unit === "year")
    return set("XXXX", "year");
  if (date?.at === "offset" && date.unit === "weekend") return set("XXXX-WXX-WE", "weekend");
  if (date?.at === "period" && date.unit === "quarter" && date.year === null)
    return set(`XXXX-Q${date.ordinal}`, "quarter");
  if (date?.at === "hijri" && date.year === null) return set("XXXX-XX", "month");
  if (date?.at !== "calendar" || date.year !== null || date.shift) return null;
  if (date.month !== null) {
    return date.day === null
      ? set(`XXXX-${pad(date.month)}`, "month")
      : set(`XXXX-${pad(date.month)}-${pad(date.day)}`, "year");
  }
  if (date.day !== null) return set(`XXXX-XX-${pad(date.day)}`, "month");
  return date.weekday === null ? null : set(`XXXX-WXX-${date.weekday}`, "week");
}

/** `tanggal 25 setiap bulan`. */
function dayOfEveryMonth(left: Atom, right: Atom): Atom | null {
  if (left.last !== right.first || right.rule !== "set/every" || left.meaning.kind !== "point") return null;
  const { date } = left.meaning;
  if (date?.at !== "calendar" || date.day === null || date.month !== null) return null;
  const meaning: Repetition = {
    kind: "set",
    value: `XXXX-XX-${pad(date.day)}`,
    unit: "month",
    quant: "EVERY",
    freq: null,
  };
  return { ...left, last: right.last, rule: "set/day-of-month", meaning };
}
