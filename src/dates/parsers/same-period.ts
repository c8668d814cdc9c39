import { Lex } from "../classify.js";
import { atom, point } from "../meaning.js";
import { readShift, YEARS } from "../reading.js";
import type { DateParser } from "./parser.js";

const STRETCHES = new Set(["periode", "kuartal", "triwulan", "semester", "bulan", "masa"]);

/** `periode yang sama tahun lalu`, `kuartal yang sama tahun sebelumnya`: the stretch just told, a year before. */
export const samePeriod: DateParser = {
  id: "date/same-period",
  starts: Lex.Period | Lex.Unit,
  parse(line, at) {
    if (!STRETCHES.has(line.norm(at))) return null;
    const same = line.norm(at + 1) === "yang" ? at + 2 : at + 1;
    if (line.norm(same) !== "sama") return null;
    const from = /^(?:pada|di)$/.test(line.norm(same + 1)) ? same + 2 : same + 1;
    const before = line.norm(from) === "tahun" && line.norm(from + 1) === "sebelumnya";
    const shift = before ? { value: { amount: -1 }, last: from + 2 } : readShift(line, from, YEARS);
    if (!shift || shift.value.amount === 0) return null;
    return atom(at, shift.last, "date/same-period", point({ at: "same", years: shift.value.amount }));
  },
};
