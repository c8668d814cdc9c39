import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { resolvePhrase } from "./holder.js";
import { findings } from "./judgement.js";
import { holdersOf } from "./modality.js";
import { norm, type Range, type Reading } from "./reading.js";
import { objectTarget } from "./target.js";

const REPORTING = wordSet("melaporkan laporkan mengadukan adukan");
const AUTHORITIES = wordSet(`
  polisi kepolisian polri bareskrim polda polres polresta polrestabes polsek propam kpk kejaksaan kejagung kejari kejati bawaslu panwaslu dkpp mkd
  ombudsman reserse kompolnas komnas pengadilan inspektorat berwajib berwenang
`);
/** How far behind whom the authority is named, in tokens. */
const REACH = 8;

/** `Siti melaporkan tetangganya ke polisi`: against whom; who reports a case (`melaporkan kasus itu ke polisi`) only tells of it. */
export function judgeReportedTo(context: Context, index: number): Finding[] {
  const { reading, voices } = context;
  const clause = context.clauses[index] as Clause;
  if (clause.voice === "passive" || clause.link === "purpose") return [];
  const alone = norm(reading, clause.headFirst) === "memolisikan";
  if (!alone && !REPORTING.has(norm(reading, clause.headFirst))) return [];
  const target = objectTarget(reading, clause);
  if (!target || resolvePhrase(reading, target, voices).kind !== "agent") return [];
  if (!alone && !goesToAuthority(reading, target)) return [];
  return findings(context, index, {
    ...holdersOf(context, index, "stance/active"),
    polarity: clause.negated ? "support" : "oppose",
    target,
    negated: clause.negated,
    strength: 2,
    splits: true,
  });
}

/** `… ke Polres Kalinga`, `… kepada pihak berwajib` */
function goesToAuthority(reading: Reading, { last }: Range): boolean {
  for (let at = last; at < last + REACH; at++) {
    if (/^[.,;?!]$/u.test(norm(reading, at))) return false;
    if (!/^(?:ke|kepada)$/u.test(norm(reading, at))) continue;
    return [at + 1, at + 2, at + 3].some((place) => AUTHORITIES.has(norm(reading, place)));
  }
  return false;
}
