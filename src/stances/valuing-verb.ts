import { type PredicateForm, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { isConditional } from "./condition.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { findings } from "./judgement.js";
import { wholeList } from "./list-start.js";
import { turned } from "./negation.js";
import { norm } from "./reading.js";
import { objectTarget, subjectTarget } from "./target.js";
import { isNoNoun } from "./valued.js";
import { EXAMPLES, PURPOSE_CLAUSE } from "./words.js";

const ENDING = wordSet("karena sebab lantaran berkat dan tetapi tapi di dalam pada bagi untuk secara");

/** `kebijakan itu bertentangan dengan hukum`: said of a thing it is the speaker's judgement. */
export function isContradiction(context: Context, index: number): boolean {
  const clause = context.clauses[index] as Clause;
  if (clause.form?.predicate.category !== "contradict" || context.voices.quote === null) return false;
  return subjectOf(context.reading, context.clauses, index, context.voices).kind === "thing";
}

/** Does the token close its phrase: `program ini (bermanfaat)`, `Danantara (bermanfaat)`? */
function isMarked({ reading }: Context, index: number): boolean {
  return reading.mentionAt[index] !== -1 || /^(?:ini|itu|tersebut|nya)$/u.test(norm(reading, index));
}

/** A verb that values its subject: `Kalinga melanggar kesepakatan`, `Kalinga memiliki kebiasaan mengintimidasi`. */
export function judgeValuingVerb(context: Context, index: number, form: PredicateForm): Finding[] {
  const { reading, voices, clauses } = context;
  const clause = clauses[index] as Clause;
  if (voices.quote === null || !voices.speaker) return [];
  // `dapur tidak bisa mengganggu hasilnya`
  if (clause.negated && /^(?:bisa|dapat|mampu)$/u.test(norm(reading, clause.headFirst - 1))) return [];
  // `agar sopir tidak merusak jalan`: what is to be
  if (isConditional(context, index) || PURPOSE_CLAUSE.has(clause.opener ?? "")) return [];
  // `berhasil diraih`: the verb behind it says what
  const next = reading.tokens[clause.last];
  if (
    /^(?:berhasil|gagal|sukses)$/u.test(norm(reading, clause.headFirst)) &&
    next?.kind === "word" &&
    !ENDING.has(next.norm)
  )
    return [];
  // `lingkungan berbahaya`: an attribute
  if (
    form.predicate.wordClass === "A" &&
    clause.first === clause.headFirst &&
    clause.subject &&
    !isMarked(context, clause.subject.last - 1)
  )
    return [];
  const above = clauses[clause.parent];
  // `memastikan perluasan tidak mengorbankan mutu`: what is not to suffer
  const kept =
    clause.negated && above?.lead && above.form?.predicate.category === "commit" && clause.voice === "active";
  const spared = kept && form.predicate.polarity === "oppose" ? objectTarget(reading, clause) : null;
  const hangs = clause.link === "complement" || clause.link === "serial";
  const carried = above && hangs && /^(?:memiliki|mempunyai|melakukan)$/u.test(norm(reading, above.headFirst));
  const subject = carried ? above.subject : clause.link === "main" ? clause.subject : null;
  // `Budi (tidak) terbukti (melanggar aturan)`
  const proven = subject !== null && norm(reading, subject.last - 1) === "terbukti";
  const cleared = proven && /^(?:tidak|tak|belum)$/u.test(norm(reading, subject.last - 2));
  const last = (subject?.last ?? 0) - (cleared ? 2 : proven ? 1 : 0);
  const target =
    spared ?? (subject ? subjectTarget(reading, wholeList(reading, { first: subject.first, last })) : null);
  // `bukan sesuatu yang akan mengganggu`
  if (
    !target ||
    isNoNoun(reading, target) ||
    /^bukan(?:lah)?$/u.test(norm(reading, target.first)) ||
    EXAMPLES.has(norm(reading, target.first))
  )
    return [];
  const negated = clause.negated !== cleared;
  return findings(context, index, {
    rule: "stance/evaluation",
    holders: [voices.speaker],
    polarity: turned(form.predicate.polarity, negated),
    target,
    negated,
    strength: form.predicate.strength,
    splits: false,
  });
}
