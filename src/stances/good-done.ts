import type { Modality, StanceHolder } from "../types.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { goodOrBad } from "./effect.js";
import type { Finding } from "./finding.js";
import { findings } from "./judgement.js";
import { reverses, turned } from "./negation.js";
import { objectTarget } from "./target.js";

/** Who tells the good that a thing does is for what it does it to (`memperkuat ekonomi desa`), or against what it lessens (`mengurangi kemacetan`). */
export function goodDone(
  context: Context,
  index: number,
  speaker: StanceHolder,
  modality?: Modality,
): Finding[] | null {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  const target = goodOrBad(reading, clause) === "support" ? objectTarget(reading, clause) : null;
  if (!target) return null;
  return findings(context, index, {
    rule: "stance/effect",
    holders: [speaker],
    polarity: turned("support", reverses(reading, clause.headFirst)),
    target,
    negated: false,
    strength: 1,
    splits: true,
    ...(modality ? { modality } : {}),
  });
}
