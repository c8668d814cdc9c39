import { Lex } from "../classify.js";
import { atom, offset, point } from "../meaning.js";
import type { DateParser } from "./parser.js";

/** Phrases of fixed words, longest first; days from the reference, or from the last date told. */
const PHRASES: readonly (readonly [words: readonly string[], days: number, from: "reference" | "narrative"])[] = [
  [["hari", "ini"], 0, "reference"],
  [["hari", "itu", "juga"], 0, "narrative"],
  [["hari", "itu"], 0, "narrative"],
  [["hari", "yang", "sama"], 0, "narrative"],
  [["hari", "berikutnya"], 1, "narrative"],
  [["kemarin", "lusa"], -2, "reference"],
  [["kemarin", "dulu"], -2, "reference"],
  [["kemarin"], -1, "reference"],
  [["besok", "lusa"], 2, "reference"],
  [["esok", "lusa"], 2, "reference"],
  [["besok"], 1, "reference"],
  [["esok", "hari"], 1, "reference"],
  [["esok", "harinya"], 1, "narrative"],
  [["esok"], 1, "reference"],
  [["lusa"], 2, "reference"],
  [["keesokan", "harinya"], 1, "narrative"],
  [["keesokan", "hari"], 1, "narrative"],
  [["keesokan"], 1, "narrative"],
  [["keesokannya"], 1, "narrative"],
  [["esoknya"], 1, "narrative"],
  [["besoknya"], 1, "narrative"],
];

/** `hari ini`, `kemarin`, `lusa`, `keesokan harinya`, `hari itu`. */
export const relativeDay: DateParser = {
  id: "date/relative-day",
  starts: Lex.RelativeDay,
  parse(line, at) {
    for (const [words, days, from] of PHRASES) {
      if (!words.every((word, index) => line.norm(at + index) === word)) continue;
      return atom(at, at + words.length, "date/relative-day", point(offset("day", days, from)));
    }
    return null;
  },
};
