import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { findings } from "./judgement.js";
import { predicateTarget } from "./object.js";
import { norm } from "./reading.js";

const TAKEN = new Set([
  "diambil",
  "dibuat",
  "dilakukan",
  "dirancang",
  "dibentuk",
  "disusun",
  "diterapkan",
  "diterbitkan",
  "ditempuh",
  "dimaksudkan",
  "ditujukan",
]);
const WELCOME = new Set([
  "protect",
  "endorse",
  "strengthen",
  "promote",
  "realise",
  "help",
  "uphold",
  "prioritise",
  "prevent",
  "fight",
]);

/** `kata menteri, keputusan ini diambil untuk menjaga X`: whoever explains a measure by its aim is for the aim. */
export function judgeAim(context: Context, index: number): Finding[] {
  const { reading, clauses, voices } = context;
  const clause = clauses[index] as Clause;
  const { form } = clause;
  if (!form || !voices.quote || !voices.speaker || !WELCOME.has(form.predicate.category)) return [];
  let at = index;
  while (clauses[at]?.link === "coordinate" && at > index - 4) at = clauses[at]?.parent ?? -1;
  const above = clauses[clauses[at]?.parent ?? -1];
  if (clauses[at]?.link !== "purpose" || !above || !TAKEN.has(norm(reading, above.headFirst)) || above.negated)
    return [];
  if (subjectOf(reading, clauses, clauses[at]?.parent ?? -1, voices).kind !== "thing") return [];
  const target = predicateTarget(context, index);
  if (!target) return [];
  return findings(context, index, {
    rule: "stance/aim",
    holders: [voices.speaker],
    polarity: form.predicate.polarity,
    target,
    negated: false,
    strength: 1,
    splits: true,
  });
}
