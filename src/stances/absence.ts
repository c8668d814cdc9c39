import { wordSet } from "../lexicon/index.js";
import { isPointer } from "./antecedent.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { findings } from "./judgement.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { isOfficial } from "./plan.js";
import { norm } from "./reading.js";

const ASSURING = wordSet("pasti jamin janji tegas optimistis optimis");
const PLEDGES = new Set(["commit", "affirm"]);

/** `tidak mau ada korban`, `memastikan tidak akan ada pemecatan`: he is against what is not to be. Null where it is not that. */
export function judgeAbsence(context: Context, index: number): Finding[] | null {
  const { reading, clauses, voices } = context;
  const clause = clauses[index] as Clause;
  if (!clause.negated || clause.attitude === "obligation" || norm(reading, clause.last) !== "ada") return null;
  const above = clauses[clause.parent];
  const official = voices.quote !== null && isOfficial(reading, voices.speaker);
  const pledged =
    official || ASSURING.has(voices.quote?.cue?.lemma ?? "") || PLEDGES.has(above?.form?.predicate.category ?? "");
  if (clause.attitude === "commitment" && !pledged) return [];
  const first = clause.last + (norm(reading, clause.last + 1) === "lagi" ? 2 : 1);
  const target = nounPhraseAt(reading, first, clause.end);
  if (!target || isPointer(reading, target)) return [];
  const subject = subjectOf(
    reading,
    clauses,
    clause.attitude === "desire" ? index : Math.max(0, clause.parent),
    voices,
  );
  const own = subject.kind === "agent" ? subject.holders : voices.quote && voices.speaker ? [voices.speaker] : [];
  return findings(context, index, {
    rule: clause.attitude === "desire" ? "stance/desire" : "stance/commitment",
    holders: own,
    polarity: "oppose",
    target,
    negated: true,
    strength: 2,
    splits: true,
  });
}
