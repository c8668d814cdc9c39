import type { DateModifier } from "../../types.js";
import type { Line } from "../line.js";
import type { Atom } from "../meaning.js";
import type { DateRefiner } from "./refiner.js";

/** Which stretch of it is meant. */
const EDGES = new Map<string, DateModifier>([
  ["awal", "START"],
  ["permulaan", "START"],
  ["pertengahan", "MID"],
  ["medio", "MID"],
  ["akhir", "END"],
  ["penghujung", "END"],
  ["pengujung", "END"],
]);

/** How exact it is; the words are read backwards from the expression. */
const APPROXIMATORS = new Map<string, DateModifier>([
  ["sekitar", "APPROX"],
  ["sekira", "APPROX"],
  ["kira-kira", "APPROX"],
  ["kurang lebih", "APPROX"],
  ["lebih kurang", "APPROX"],
  ["nyaris", "APPROX"],
  ["hampir", "APPROX"],
  ["lebih dari", "MORE_THAN"],
  ["kurang dari", "LESS_THAN"],
  ["paling singkat", "EQUAL_OR_MORE"],
  ["paling sedikit", "EQUAL_OR_MORE"],
  ["paling cepat", "EQUAL_OR_MORE"],
  ["paling lama", "EQUAL_OR_LESS"],
  ["paling lambat", "EQUAL_OR_LESS"],
  ["paling banyak", "EQUAL_OR_LESS"],
  ["minimal", "EQUAL_OR_MORE"],
  ["setidaknya", "EQUAL_OR_MORE"],
  ["maksimal", "EQUAL_OR_LESS"],
]);

const LAST_WORDS = new Set([...APPROXIMATORS.keys()].map((words) => words.slice(words.lastIndexOf(" ") + 1)));

/** `awal Maret 2024`, `akhir tahun lalu`, `sekitar pukul 06.14`, `lebih dari tiga tahun`, `sekitar awal 1950-an`. */
export const modifiers: DateRefiner = {
  id: "modifiers",
  refine(atoms, line) {
    let floor = line.first;
    return atoms.map((found) => {
      const modified = exceeded(approximated(edged(found, line, floor), line, floor), line);
      floor = modified.last;
      return modified;
    });
  },
};

/** Halves of a decade or century, which have no value of their own: `paruh kedua 1990-an`. */
const HALVES = new Map<string, DateModifier>([
  ["paruh pertama", "START"],
  ["paruh awal", "START"],
  ["paruh kedua", "END"],
  ["paruh akhir", "END"],
]);

/** Weeks of a month, by the part of it in which they lie: `pekan pertama Desember`. */
const WEEKS = new Map<string, DateModifier>([
  ["pertama", "START"],
  ["kedua", "MID"],
  ["ketiga", "MID"],
  ["keempat", "END"],
  ["terakhir", "END"],
]);

function edged(found: Atom, line: Line, floor: number): Atom {
  const week = WEEKS.get(line.norm(found.first - 1));
  if (week && found.first - 2 >= floor && /^(?:minggu|pekan)$/.test(line.norm(found.first - 2)) && isMonth(found))
    return { ...found, first: found.first - 2, mod: week };
  const half = isLong(found) ? HALVES.get(`${line.norm(found.first - 2)} ${line.norm(found.first - 1)}`) : undefined;
  if (half && found.first - 2 >= floor) return { ...found, first: found.first - 2, mod: half };
  const mod = EDGES.get(line.norm(found.first - 1));
  if (!mod || found.first - 1 < floor || !hasEdges(found)) return found;
  return { ...found, first: found.first - 1, mod };
}

function isMonth(found: Atom): boolean {
  const date = found.meaning.kind === "point" ? found.meaning.date : null;
  return (
    hasEdges(found) && (date?.at === "calendar" ? date.month !== null : date?.at === "offset" && date.unit === "month")
  );
}

function isLong({ meaning }: Atom): boolean {
  const date = meaning.kind === "point" ? meaning.date : null;
  return date?.at === "period" && (date.unit === "decade" || date.unit === "century");
}

/** Months, years and longer stretches have a beginning and an end; days and clock times do not. */
function hasEdges({ meaning }: Atom): boolean {
  if (meaning.kind !== "point" || !meaning.date || meaning.time) return false;
  const { date } = meaning;
  if (date.at === "calendar") return date.day === null && date.weekday === null;
  if (date.at === "offset") return date.unit !== "day" && date.unit !== "weekend" && date.unit !== "hour";
  return date.at === "period" || (date.at === "hijri" && date.day === null);
}

function approximated(found: Atom, line: Line, floor: number): Atom {
  if (found.meaning.kind === "set" || isVague(found)) return found;
  if (line.norm(found.first - 1) === "tepat" && found.rule === "time/clock")
    return { ...found, first: found.first - 1 };
  const one = line.norm(found.first - 1);
  if (!LAST_WORDS.has(one)) return found;
  const two = `${line.norm(found.first - 2)} ${one}`;
  const words = APPROXIMATORS.has(two) ? 2 : APPROXIMATORS.has(one) ? 1 : 0;
  if (words === 0 || found.first - words < floor) return found;
  const mod = APPROXIMATORS.get(words === 2 ? two : one) ?? null;
  return { ...found, first: found.first - words, mod: found.mod ?? mod };
}

/** `dua hari lebih`; but `dua hari lebih cepat` is a comparison. */
function exceeded(found: Atom, line: Line): Atom {
  if (found.meaning.kind !== "duration" || line.norm(found.last) !== "lebih" || line.isWord(found.last + 1))
    return found;
  return { ...found, last: found.last + 1, mod: "MORE_THAN" };
}

function isVague({ meaning }: Atom): boolean {
  return meaning.kind === "point" && meaning.date?.at === "vague";
}
