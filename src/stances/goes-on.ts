import { cueTrie, wordSet } from "../lexicon/index.js";
import { carryingNoun } from "./carrying-noun.js";
import type { Clause } from "./clause.js";
import { norm, type Reading } from "./reading.js";

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
    if (link === "gerund" && index === clauses.length - 1 && showsPromise(reading, clauses[index] as Clause, above))
      return index;
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

const SHOWING = wordSet("mencerminkan menunjukkan membuktikan memperlihatkan merupakan menjadi menandai");

/** `mencerminkan komitmen bank dalam (menjaga X), sekaligus memperkuat Y`: its ends both, and no acts of what shows it. */
function showsPromise(reading: Reading, clause: Clause, above: Clause | undefined): boolean {
  if (!above || !SHOWING.has(norm(reading, above.headFirst))) return false;
  const noun = carryingNoun(reading, above.headLast, clause);
  return noun?.promise === true && noun.owner !== null;
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
