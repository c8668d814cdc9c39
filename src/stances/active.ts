import type { PredicateForm } from "../lexicon/index.js";
import type { Clause } from "./clauses.js";
import type { Finding } from "./finding.js";
import type { Frame } from "./frames.js";
import { type Context, findings } from "./judgement.js";
import { agentOf, holdersOf } from "./modality.js";
import { reversedObject, turned } from "./negation.js";
import { predicateTarget } from "./object.js";
import { nounPhraseAt, subjectTarget } from "./target.js";
import { counts } from "./weight.js";

/** A predicate of the lexicon with its object: `mendukung X`. */
export function judgePredicate(context: Context, index: number, form: PredicateForm): Finding[] {
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  if (clause.voice === "passive") return judgePassive(context, index, form);
  if (!counts(form, clause, frame, context.voices.quote !== null)) return [];
  const object = predicateTarget(context, index);
  if (!object) return [];
  const negated = clause.negated !== frame.negated;
  const shifted = form.predicate.polarity === "support" ? reversedObject(context.reading, object) : null;
  return findings(context, index, {
    ...holdersOf(context, index, "stance/active"),
    polarity: turned(form.predicate.polarity, (negated !== frame.reversed) !== (shifted !== null)),
    target: shifted ?? object,
    negated,
    strength: form.predicate.strength,
    splits: true,
  });
}

/** `X ditolak oleh Y`; without an agent only where somebody asks for it: `X harus dijaga`. */
function judgePassive(context: Context, index: number, form: PredicateForm): Finding[] {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  if (form.predicate.polarity === "neutral") return [];
  const subject = clause.subject ? subjectTarget(reading, clause.subject) : null;
  const asked = frame.attitude === "obligation" || frame.caller !== -1;
  const target = subject ?? (asked ? nounPhraseAt(reading, clause.last, clause.end) : null);
  if (!target) return [];
  const negated = clause.negated !== frame.negated;
  const { holders, rule } = asked
    ? holdersOf(context, index, "stance/obligation")
    : { holders: agentOf(context, clause).holders, rule: "stance/passive" as const };
  return findings(context, index, {
    holders,
    rule,
    polarity: turned(form.predicate.polarity, negated),
    target,
    negated,
    strength: form.predicate.strength,
    splits: true,
  });
}
