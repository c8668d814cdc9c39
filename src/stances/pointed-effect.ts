import { wordSet } from "../lexicon/index.js";
import { antecedentOf, isPointer, isThing } from "./antecedent.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { goodDone } from "./good-done.js";
import { holdsAny, norm } from "./reading.js";
import { subjectTarget } from "./target.js";

/** Behind these what it brings says only that it is good: `akan memberikan dampak yang besar`. */
const BRINGING = wordSet("memberi memberikan membawa memiliki mempunyai membuat");
const FORESEEING = wordSet("akan bakal bisa dapat mampu juga turut semakin makin");

/** `“Ini akan mampu menggerakkan ekonomi desa”`: where nobody knows what `ini` is, he is for what it does good to. Null elsewhere. */
export function judgePointed(context: Context, index: number): Finding[] | null {
  const { reading, voices, clauses } = context;
  const clause = clauses[index] as Clause;
  if (!voices.quote || !voices.speaker || !clause.subject || clause.voice !== "active" || clause.link !== "main")
    return null;
  if (clause.negated || clause.perfect || clause.lead || /^(?:obligation|desire)$/u.test(clause.attitude ?? ""))
    return null;
  if (BRINGING.has(norm(reading, clause.headFirst))) return null;
  const pointer = subjectTarget(reading, clause.subject);
  if (!pointer || !isPointer(reading, pointer) || !isThing(reading, pointer)) return null;
  if (norm(reading, pointer.first) === "hal" || antecedentOf(reading, pointer.first, voices)) return null;
  if (!holdsAny(reading, { first: clause.first, last: clause.headFirst }, FORESEEING)) return null;
  return goodDone(context, index, voices.speaker, "possibility");
}
