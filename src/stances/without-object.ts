import type { PredicateForm } from "../lexicon/index.js";
import { saysEnough } from "./act-target.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import type { Frame } from "./frame.js";
import { findings } from "./judgement.js";
import { holdersOf } from "./modality.js";
import { turned } from "./negation.js";
import { clauseAt } from "./noun-phrase.js";
import { norm } from "./reading.js";
import { reciprocalPairs } from "./reciprocal.js";
import { CONDITIONS } from "./value.js";

/** `Rusia dan China saling mendukung`, `kita harus tetap waspada`, `warga tidak perlu khawatir`: without what of. */
export function withoutObject(context: Context, index: number, form: PredicateForm): Finding[] {
  const pairs = reciprocal(context, index, form);
  if (pairs.length > 0 || !isBareAct(context, index, form)) return pairs;
  const { headFirst, headLast, end, negated } = context.clauses[index] as Clause;
  return findings(context, index, {
    ...holdersOf(context, index, "stance/need"),
    polarity: turned("support", negated),
    target: clauseAt(context.reading, headFirst, end) ?? { first: headFirst, last: headLast },
    negated,
    strength: 1,
    splits: false,
  });
}

function isBareAct({ reading, clauses, frames, voices }: Context, index: number, form: PredicateForm): boolean {
  const clause = clauses[index] as Clause;
  const frame = frames[index] as Frame;
  if (frame.attitude !== "obligation" || voices.quote === null || CONDITIONS.has(norm(reading, clause.last)))
    return false;
  return form.predicate.category === "beware" || (frame.caller === -1 && saysEnough(reading, clause));
}

/** `Rusia dan China saling mendukung` */
function reciprocal(context: Context, index: number, form: PredicateForm): Finding[] {
  const { negated } = context.clauses[index] as Clause;
  const { polarity, strength } = form.predicate;
  const next = context.clauses[index + 1];
  // `saling mendukung dalam menjaga X`: it is X they are for
  if (next?.parent === index && next.link === "gerund") return [];
  return reciprocalPairs(context, index).flatMap(({ holder, target }) =>
    findings(context, index, {
      holders: [holder],
      rule: "stance/reciprocal",
      polarity: turned(polarity, negated),
      target,
      negated,
      strength,
      splits: false,
    }),
  );
}
