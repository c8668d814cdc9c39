import { cueTrie, isAgentNoun, isEmptyVerb, isUndergoingVerb, wordSet } from "../lexicon/index.js";
import type { Clause, Link } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { findings } from "./judgement.js";
import { holdersOf } from "./modality.js";
import { holdsAny, norm, type Reading } from "./reading.js";
import { objectTarget } from "./target.js";
import { isAtIt } from "./weight.js";
import { FIRST_PERSON } from "./words.js";

/** Work that betters a thing; who prepares one (`sedang menyusun jadwal`) only does his work. */
const WORK = wordSet(
  "menyempurnakan memperbaiki membenahi menata memperbarui mereformasi merevitalisasi memperbanyak memperketat menambah mengejar memacu menggenjot memberdayakan menumbuhkan menghidupkan",
);

const KEPT = wordSet("terus tetap");
/** Whatever has come up. */
const KEPT_AGAINST = wordSet("tetap");

const SIDE: ReadonlySet<Link> = new Set<Link>(["purpose", "gerund", "relative", "subordinate"]);

/** `dinas sedang membenahi terminal`, `terus memperbaiki layanan`: what somebody is at work on he is for; done once it is an event. */
export function judgeUnderWay(context: Context, index: number): Finding[] {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  if (clause.voice !== "active" || clause.negated || clause.perfect || SIDE.has(clause.link)) return [];
  if (!isAtIt(reading, clause.first, clause.headFirst)) return [];
  if (!WORK.has(norm(reading, clause.headFirst)) && !keepsOn(reading, clause)) return [];
  const target = objectTarget(reading, clause);
  // `polisi terus mengejar pelaku`
  if (!target || isAgentNoun(norm(reading, target.first)) || norm(reading, target.first) === "diri") return [];
  return findings(context, index, {
    ...holdersOf(context, index, "stance/active"),
    polarity: "support",
    target,
    negated: false,
    strength: 1,
    splits: true,
  });
}

/** `kami terus mendata X`, `pihaknya tetap menyiagakan X`: of himself he tells what he keeps to. */
function keepsOn(reading: Reading, { first, headFirst, subject, form }: Clause): boolean {
  const word = norm(reading, headFirst);
  // `kami terus mempertimbangkan X`: neither for nor against
  if (form || !subject || !FIRST_PERSON.has(norm(reading, subject.last - 1)) || !word.startsWith("me")) return false;
  if (isUndergoingVerb(word) || cueTrie().longestAt(reading.tokens, headFirst)) return false;
  // `kami terus melakukan pendataan`: a report of work
  return holdsAny(reading, { first, last: headFirst }, isEmptyVerb(word) ? KEPT_AGAINST : KEPT);
}
