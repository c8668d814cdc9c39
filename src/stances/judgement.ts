import type { Modality, Polarity, StanceHolder } from "../types.js";
import type { Clause } from "./clause.js";
import { isConditional } from "./condition.js";
import type { StanceRule } from "./confidence.js";
import { conjuncts } from "./conjuncts.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import type { Frame } from "./frame.js";
import { reverses } from "./negation.js";
import { norm, type Range, type Reading } from "./reading.js";
import { PURPOSE } from "./words.js";

export interface Verdict {
  readonly rule: StanceRule;
  readonly holders: readonly StanceHolder[];
  readonly polarity: Polarity;
  readonly target: Range;
  readonly negated: boolean;
  readonly strength: 1 | 2 | 3;
  /** May the target be several (`menegur A dan B`)? A verb phrase is one. */
  readonly splits: boolean;
  /** The words that carry it, where they are not the clause's verb. */
  readonly predicate?: Range | undefined;
  /** Where it is not the clause's. */
  readonly modality?: Modality;
}

/** One finding for each holder and each conjunct of the target. */
export function findings(context: Context, index: number, verdict: Verdict): Finding[] {
  const clause = context.clauses[index] as Clause;
  const parts = verdict.splits ? conjuncts(context.reading, verdict.target) : [verdict.target];
  return parts.flatMap((target) =>
    verdict.holders.map((holder) => ({
      rule: verdict.rule,
      holder,
      polarity: verdict.polarity,
      predicate: verdict.predicate ?? governorOf(context, index, verdict.polarity) ?? carrierOf(context, index, target),
      target,
      modality: verdict.modality ?? modalityOf(context, index),
      negated: verdict.negated,
      strength: strengthOf(verdict.strength, clause),
    })),
  );
}

/**
 * `meminta agar X dijaga`: the verb of asking; but in `meminta warga mewaspadai X` it is not the asking that is against X.
 * `seharusnya kenaikan itu dikembalikan`: the modal that stands by itself.
 */
function governorOf({ reading, clauses, frames }: Context, index: number, polarity: Polarity): Range | null {
  const { link, parent, attitude, negated, form, headFirst } = clauses[index] as Clause;
  const frame = frames[index] as Frame;
  const caller = clauses[frame.caller];
  const turns = negated || form?.predicate.polarity === "oppose" || reverses(reading, headFirst);
  const own = polarity === "oppose" && turns && !caller?.negated;
  if (caller) return own ? null : { first: caller.first, last: Math.max(caller.headLast, caller.first + 1) };
  const modal = link === "complement" && attitude === null && frame.attitude === "obligation" ? clauses[parent] : null;
  return modal && modal.headFirst === modal.headLast ? { first: modal.first, last: modal.headLast } : null;
}

/** The clause's verb; where the verb is part of the target, what stands before it: `akan (mengkaji tarif)`. */
function carrierOf({ reading, clauses, frames }: Context, index: number, target: Range): Range {
  const { first, headLast, attitude, negated } = clauses[index] as Clause;
  if (target.first < first || target.first >= headLast) return { first, last: headLast };
  if (target.first > first && (attitude !== null || negated)) return untilVerb(reading, first, target.first);
  // `harus mengkaji tarif, menyiapkan lahan, serta melatih petani`
  for (let at = (clauses[index] as Clause).parent, steps = 0; at !== -1 && steps < 8; steps++) {
    const above = clauses[at] as Clause;
    const modal = above.headFirst > above.first ? above.headFirst : above.headLast;
    if (above.attitude !== null)
      return above.attitude === frames[index]?.attitude
        ? untilVerb(reading, above.first, modal)
        : { first, last: headLast };
    at = above.parent;
  }
  return { first, last: headLast };
}

/** `berencana (untuk)` */
export function untilVerb(reading: Reading, first: number, verb: number): Range {
  let last = verb;
  while (last - 1 > first && (PURPOSE.has(norm(reading, last - 1)) || reading.tokens[last - 1]?.kind !== "word"))
    last--;
  return { first, last };
}

/** The predicate's own strength, one more or less by its adverbs: `menolak keras`, `agak keberatan`. */
function strengthOf(base: 1 | 2 | 3, clause: Clause): 1 | 2 | 3 {
  return Math.max(1, Math.min(3, base + Math.sign(clause.boost))) as 1 | 2 | 3;
}

function modalityOf(context: Context, index: number): Modality {
  const { attitude, possible } = context.frames[index] as Frame;
  if (possible) return "possibility";
  if (attitude !== "obligation" && isConditional(context, index)) return "conditional";
  return attitude ?? "assertion";
}
