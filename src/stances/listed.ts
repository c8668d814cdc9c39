import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { findings } from "./judgement.js";
import { predicateTarget } from "./object.js";
import { norm } from "./reading.js";

const ORDINALS = wordSet("pertama kedua ketiga keempat kelima keenam ketujuh terakhir");

/** `Kedua, melanjutkan sinergi dengan X.`: a measure in a list, of whoever last promised something or was heard. */
export function judgeListed(context: Context, index: number): Finding[] {
  const { reading, clauses, voices } = context;
  const clause = clauses[index] as Clause;
  // `Keempat, dapat menciptakan lapangan kerja`: what comes of it
  for (let at = clause.first; at < clause.headFirst; at++)
    if (/^(?:dapat|bisa|mampu)$/u.test(norm(reading, at))) return [];
  if (voices.quote || !voices.lister || clause.voice !== "active" || clause.perfect || clause.attitude) return [];
  let top = index;
  while (clauses[top]?.link === "coordinate" && top > index - 4) top = clauses[top]?.parent ?? -1;
  const head = clauses[top];
  if (
    !head ||
    head.parent !== -1 ||
    norm(reading, head.first - 1) !== "," ||
    !ORDINALS.has(norm(reading, head.first - 2))
  )
    return [];
  const target = predicateTarget(context, index);
  if (!target || !clause.form || clause.form.predicate.polarity === "neutral") return [];
  return findings(context, index, {
    rule: "stance/listed",
    holders: [voices.lister],
    polarity: clause.form.predicate.polarity,
    target,
    negated: false,
    strength: 1,
    splits: true,
    modality: "commitment",
  });
}
