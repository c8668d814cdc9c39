import { wordSet } from "../lexicon/index.js";
import type { Clause, Link } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { findings } from "./judgement.js";
import { holdersOf } from "./modality.js";
import { norm, type Reading } from "./reading.js";
import { objectTarget } from "./target.js";

/** Work on a thing that is to be: whoever is at it wants it. */
const WORK = wordSet(
  "menyiapkan mempersiapkan menyusun merancang merumuskan menggodok mematangkan merampungkan menyempurnakan memperbaiki membenahi menata memperbarui mereformasi merevitalisasi membangun memperbanyak memperketat menambah melengkapi menghadirkan mengejar mengincar memacu menggenjot menggulirkan memberdayakan menumbuhkan menghidupkan menerapkan membuka menggagas merintis",
);

const AT_IT = wordSet("sedang tengah terus selalu senantiasa konsisten gencar giat");

const SIDE: ReadonlySet<Link> = new Set<Link>(["purpose", "gerund", "relative", "subordinate"]);

/** `dinas sedang menyusun aturan parkir`, `terus memperbaiki layanan`: what somebody is at work on he is for; done once it is an event. */
export function judgeUnderWay(context: Context, index: number): Finding[] {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  if (clause.voice !== "active" || clause.negated || clause.perfect || SIDE.has(clause.link)) return [];
  if (!WORK.has(norm(reading, clause.headFirst)) || !isAtIt(reading, clause)) return [];
  const target = objectTarget(reading, clause);
  if (!target) return [];
  return findings(context, index, {
    ...holdersOf(context, index, "stance/active"),
    polarity: "support",
    target,
    negated: false,
    strength: 1,
    splits: true,
  });
}

export function isAtIt(reading: Reading, { first, headFirst }: Clause): boolean {
  for (let index = first; index < headFirst; index++) if (AT_IT.has(norm(reading, index))) return true;
  return false;
}
