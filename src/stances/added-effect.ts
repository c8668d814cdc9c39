import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { goodDone } from "./good-done.js";
import { resolvePhrase } from "./holder.js";
import { LONGEST } from "./noun-phrase.js";
import { holdsAny, norm } from "./reading.js";

const JOINING = wordSet("dan serta sekaligus tetapi tapi");
const ADDED = wordSet("juga turut ikut sekaligus mampu bisa dapat");

/**
 * `festival itu memikat tamu, sekaligus memperkuat ekonomi desa`, `program ini mulia dan mampu meningkatkan gizi anak`: what a thing, of
 * which more is said already, does good to, its speaker is for. Null where that is not said.
 */
export function judgeAdded(context: Context, index: number): Finding[] | null {
  const { reading, voices, clauses } = context;
  const clause = clauses[index] as Clause;
  if (!voices.quote || !voices.speaker || clause.voice !== "active" || clause.attitude !== null) return null;
  // `program itu juga memastikan anak makan`: with a clause
  if (clause.negated || clause.perfect || clause.form?.predicate.category === "commit") return null;
  if (!holdsAny(reading, { first: clause.first, last: clause.headFirst }, ADDED)) return null;
  if (!isJoined(context, index)) return null;
  return goodDone(context, index, voices.speaker);
}

/** Behind another predicate of the same thing, and not of what somebody aims at (`menargetkan panen sekaligus mengurangi impor`). */
function isJoined({ reading, clauses, voices }: Context, index: number): boolean {
  const clause = clauses[index] as Clause;
  let root = clause;
  for (let steps = 0; root.link === "coordinate" && steps < LONGEST; steps++) root = clauses[root.parent] ?? root;
  const joined =
    root !== clause || JOINING.has(norm(reading, clause.first - 1)) || norm(reading, clause.first) === "sekaligus";
  return (
    joined &&
    root.link === "main" &&
    !root.lead &&
    root.attitude === null &&
    root.subject !== null &&
    (root !== clause || clauses[index - 1]?.last !== root.subject.first) &&
    resolvePhrase(reading, root.subject, voices).kind !== "agent"
  );
}
