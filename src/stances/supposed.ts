import { verbVoice } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { norm, type Reading } from "./reading.js";
import { HYPOTHETICAL } from "./words.js";

function isHypothetical(clause: Clause | undefined): boolean {
  return clause?.link === "subordinate" && HYPOTHETICAL.has(clause.opener ?? "");
}

/** `jika warga ragu untuk mendukung X`: the clause whose verb phrase it is. */
function above(clauses: readonly Clause[], clause: Clause): Clause {
  let top = clause;
  for (let steps = 0; steps < 4; steps++) {
    const parent = clauses[top.parent];
    if (!parent || top.subject !== null || !/^(?:serial|purpose|gerund)$/u.test(top.link)) break;
    top = parent;
  }
  return top;
}

/** `jika warga mendukung X`, `jika warga ragu untuk mendukung X` */
export function isSupposed(clauses: readonly Clause[], clause: Clause): boolean {
  return isHypothetical(above(clauses, clause));
}

/** `antara menikmati kopi dan membangun jejaring` */
export function isBetween(reading: Reading, { first, link, attitude }: Clause): boolean {
  if (link !== "coordinate" || attitude !== null || norm(reading, first - 1) !== "dan") return false;
  for (let at = first - 2; at > first - 8; at--)
    if (norm(reading, at) === "antara") return verbVoice(norm(reading, at + 1)) !== null;
  return false;
}

export function isConditionOf(clause: Clause | undefined): boolean {
  return isHypothetical(clause) && clause?.opener !== "sebelum";
}
