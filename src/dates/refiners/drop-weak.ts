import type { Line } from "../line.js";
import type { Atom } from "../meaning.js";
import type { DateRefiner } from "./refiner.js";

/** Before a bare `5/8` they make it a date, and before `14:30` a clock time. */
const LICENCES = new Set(["pada", "sejak", "mulai", "hingga", "sampai", "tertanggal", "bertanggal", "per"]);

/** Drops what no refiner has joined to a date: the fraction `2/3`, the score-like `14:30`, `pagi` by itself. */
export const dropWeak: DateRefiner = {
  id: "drop-weak",
  refine(atoms, line) {
    return atoms.filter((found) => !found.weak || isLicensed(found, line));
  },
};

function isLicensed(found: Atom, line: Line): boolean {
  if (found.rule !== "date/numeric" && found.rule !== "range/numeric") return false;
  return LICENCES.has(line.norm(found.first - 1)) && !/^[a-z]/u.test(line.norm(found.last));
}
