import { wordSet } from "../lexicon/index.js";
import { isPointer } from "./antecedent.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { findings } from "./judgement.js";
import { voiceAt } from "./nested-voice.js";
import { norm } from "./reading.js";
import { objectTarget } from "./target.js";

/** `membutuhkan waktu`, `memerlukan biaya besar`: what it costs. */
const COSTS = wordSet(
  "waktu biaya dana uang modal rp proses anggaran persiapan perawatan penanganan persetujuan persyaratan syarat pasokan tempat ruang lahan tenaga energi listrik air puluhan ratusan ribuan beberapa sejumlah",
);

/** `masyarakat membutuhkan aksi nyata`: whoever says so is for it. */
export function judgeRequired(context: Context, index: number): Finding[] {
  const { reading, voices } = context;
  const clause = context.clauses[index] as Clause;
  if (!voices.quote || clause.voice !== "active" || clause.link !== "main" || !clause.subject) return [];
  if (clause.negated || clause.perfect || clause.possible) return [];
  // `saya butuh ponsel baru`: for himself
  if (/^(?:saya|aku)$/u.test(norm(reading, clause.subject.last - 1))) return [];
  const target = objectTarget(reading, clause);
  if (!target || isPointer(reading, target) || COSTS.has(norm(reading, target.first))) return [];
  if (reading.tokens[target.first]?.kind === "number") return [];
  const voice = voiceAt(reading, clause.first, voices);
  return findings(context, index, {
    rule: "stance/need",
    holders: voice ? [voice] : [],
    polarity: "support",
    target,
    negated: false,
    strength: 1,
    splits: true,
    modality: "obligation",
  });
}
