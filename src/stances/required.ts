import { wordSet } from "../lexicon/index.js";
import { isPointer } from "./antecedent.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { findings } from "./judgement.js";
import { isInverted } from "./lone-modal.js";
import { voiceAt } from "./nested-voice.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range } from "./reading.js";
import { objectTarget, subjectTarget } from "./target.js";

/** `membutuhkan waktu`, `memerlukan biaya besar`: what it costs. */
const COSTS = wordSet(
  "waktu biaya dana uang modal rp proses anggaran persiapan perawatan penanganan persetujuan persyaratan syarat pasokan tempat ruang lahan tenaga energi listrik air puluhan ratusan ribuan beberapa sejumlah",
);

/** `warga membutuhkan (aksi nyata)`, `Butuh (langkah tegas)`, `programnya baik, tetapi butuh (pendampingan)`. */
function needed({ reading, clauses, voices }: Context, index: number): Range | null {
  const clause = clauses[index] as Clause;
  const opens = clause.link === "main" && norm(reading, clause.first).startsWith("butuh");
  if (!clause.subject && clause.link === "main" && !opens) return null;
  const { range } = subjectOf(reading, clauses, index, voices);
  // `saya butuh ponsel baru`: for himself
  if (range && /^(?:saya|aku)$/u.test(norm(reading, range.last - 1))) return null;
  return objectTarget(reading, clause);
}

/** `(solusi cepat) sangat dibutuhkan`, `ke depan dibutuhkan (kabinet yang bekerja)`. */
function neededThing({ reading, clauses }: Context, index: number): Range | null {
  const { subject, last, end, link } = clauses[index] as Clause;
  if (link !== "main") return null;
  const thing = subject && !isInverted(reading, clauses[index] as Clause) ? subjectTarget(reading, subject) : null;
  const first = thing && norm(reading, thing.first);
  return thing && first !== "itu" && first !== "ini" && first !== "ke" ? thing : nounPhraseAt(reading, last, end);
}

/** `masyarakat membutuhkan aksi nyata`: whoever says so is for it. */
export function judgeRequired(context: Context, index: number): Finding[] {
  const { reading, voices } = context;
  const clause = context.clauses[index] as Clause;
  if (!voices.quote || (clause.link !== "main" && clause.link !== "coordinate")) return [];
  if (clause.negated || clause.perfect || clause.possible) return [];
  const target = clause.voice === "active" ? needed(context, index) : neededThing(context, index);
  if (!target || isPointer(reading, target) || COSTS.has(norm(reading, target.first))) return [];
  if ([target.first, target.first + 1].some((at) => reading.tokens[at]?.kind === "number")) return [];
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
