import { isAgentNoun } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { isFronted } from "./lone-modal.js";
import { leadsOn } from "./past-relative.js";
import { norm, type Reading } from "./reading.js";

/** `mendorong warga dan jajarannya (menjaga X)`: whoever is named behind it is called upon. */
export function callsUpon(reading: Reading, clause: Clause): boolean {
  const { form, last, headFirst, headLast } = clause;
  // `sudah saatnya pemerintah dan warga (menjaga X)`
  if (headFirst === headLast) return isFronted(reading, clause);
  const calls =
    form !== null && (form.predicate.category === "call-for" || norm(reading, headFirst).endsWith("dorong"));
  return calls && (isAgentNoun(norm(reading, last)) || reading.mentionAt[last] !== -1);
}

/** `mengimbau warga yang menempati lahan agar melapor`: the purpose is that of the call; else of the clause before. */
export function callAbove(reading: Reading, clauses: readonly Clause[], base: number): number {
  const previous = clauses.length - 1;
  let at = previous;
  while (at > base && clauses[at]?.link === "coordinate" && clauses[at]?.subject === null) at--;
  const relative = clauses[at];
  const above = relative?.link === "relative" ? clauses[relative.parent] : undefined;
  const calls = /^(?:call-for|recommend|desire)$/u.test(above?.form?.predicate.category ?? "");
  if (!relative || !above || !calls || leadsOn(reading, clauses[previous] as Clause)) return previous;
  for (let index = above.last; index < above.end && index < above.last + 3; index++)
    if (isAgentNoun(norm(reading, index)) && reading.mentionAt[index] === -1) return relative.parent;
  return previous;
}
