import { cueTrie } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Reading } from "./reading.js";

/**
 * What a coordinated verb goes on with: the last clause that is no side branch. A purpose inside the object of a verb of
 * its own weight is one (`menghargai komitmen Iran untuk tidak membuat senjata dan menghormati haknya`), behind a verb that
 * only carries it is not (`siap bekerja sama untuk menjaga X dan menolak Y`).
 */
export function coordinatedWith(reading: Reading, clauses: readonly Clause[], base: number): number {
  for (let index = clauses.length - 1; index > base; index--) {
    const { link, parent } = clauses[index] as Clause;
    const above = clauses[parent];
    // `menilai cadangan itu mampu mendukung X serta menjaga Y`: both are said of it
    const judged = link === "complement" && above !== undefined && above.form === null && index === clauses.length - 1;
    if (judged && cueTrie().longestAt(reading.tokens, above.headFirst)) return index;
    if (link === "relative" || link === "gerund" || link === "subordinate" || link === "complement") continue;
    const heavy =
      above?.form &&
      above.attitude === null &&
      !above.lead &&
      above.end > above.last &&
      SELF_STANDING.has(above.form.predicate.category);
    if (link === "purpose" && heavy) continue;
    return index;
  }
  return base;
}

const SELF_STANDING = new Set([
  "endorse",
  "praise",
  "welcome",
  "reject",
  "oppose",
  "condemn",
  "criticise",
  "respect",
  "protest",
  "thank",
]);
