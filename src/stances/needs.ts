import { isEmptyVerb, verbVoice } from "../lexicon/index.js";
import { type Clause, clauseCursor } from "./clause.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { reverses, turned } from "./negation.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm } from "./reading.js";

export const NEEDS = new Set(["perlunya", "pentingnya", "urgensi"]);

/** `menekankan pentingnya X`, `mengungkapkan perlunya melakukan X`: whoever says so is for X. */
export function findNeeds({ reading, first, last, clauses, voices }: Passage): Finding[] {
  const found: Finding[] = [];
  const clauseAt = clauseCursor(clauses);
  for (let index = first; index < last; index++) {
    const clause = clauseAt(index);
    if (!NEEDS.has(norm(reading, index)) || reading.mentionAt[index] !== -1) continue;
    const verb = verbVoice(norm(reading, index + 1)) !== null;
    const noun = nounPhraseAt(reading, index + (verb ? 2 : 1), last);
    const act = verb ? reading.predicates.get(norm(reading, index + 1)) : null;
    const against = verb && (act?.predicate.polarity === "oppose" || reverses(reading, index + 1));
    // `pentingnya membersihkan X`: the act is wanted, where nothing is said of X
    const object =
      noun && verb && !act && !against && !isEmptyVerb(norm(reading, index + 1))
        ? { first: index + 1, last: noun.last }
        : noun;
    const governed = clause >= 0 && (clauses[clause] as Clause).last === index;
    const subject = governed ? subjectOf(reading, clauses, clause, voices) : null;
    const holders =
      subject?.kind === "agent"
        ? subject.holders
        : index === first && voices.quote && voices.speaker
          ? [voices.speaker]
          : [];
    const governor = governed ? (clauses[clause] as Clause) : null;
    const doubts = governor !== null && (governor.form?.predicate.polarity === "oppose") !== governor.negated;
    for (const holder of object ? holders : []) {
      found.push({
        rule: "stance/need",
        holder,
        // `mempertanyakan urgensi X`
        polarity: turned("support", doubts !== against),
        predicate: { first: governed ? (clauses[clause] as Clause).headFirst : index, last: index + 1 },
        target: object as NonNullable<typeof object>,
        modality: "obligation",
        negated: false,
        strength: 2,
      });
    }
  }
  return found;
}
