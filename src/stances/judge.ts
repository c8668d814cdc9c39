import { cueTrie, type PredicateForm, polarityShifters } from "../lexicon/index.js";
import type { Modality, Polarity, StanceHolder } from "../types.js";
import type { Clause, Link } from "./clauses.js";
import type { StanceRule } from "./confidence.js";
import { type Frame, isCall, isCarrier, readFrames } from "./frames.js";
import type { Finding } from "./finding.js";
import { resolvePhrase, subjectOf, type Subject, type Voices } from "./holder.js";
import { possessorIn } from "./nominal.js";
import { norm, type Range, type Reading } from "./reading.js";
import { clauseAt, conjuncts, nounPhraseAt, objectTarget, subjectTarget, verbTarget } from "./target.js";

interface Context {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
  readonly frames: readonly Frame[];
  readonly voices: Voices;
}

/** Categories that tell of an act or a feeling and are a stance only where an attitude makes them one. */
const NO_STANCE = new Set(["consult", "consider", "defer", "affirm"]);

/** In the reporter's own words only these tell of being for or against; `memperkuat`, `mengurangi` tell of acts. */
const ATTITUDES = new Set(
  "endorse side-with defend promote praise welcome agree approve respect recommend call-for thank congratulate nominate commit trust concern oppose reject condemn insult criticise blame accuse distrust question challenge protest deny regret object affect- belittle obstruct withdraw advocate realise affect+ custom".split(" "),
);

/** Said even in passing: `membangun dapur untuk mendukung program itu`. */
const WEIGHTY = new Set(
  "endorse side-with defend oppose reject advocate criticise condemn praise thank congratulate deny blame protest commit-to".split(" "),
);

/** Where an act stands only as the purpose or the manner of another, it is no stance of its own. */
const SIDE_LINKS: ReadonlySet<Link> = new Set<Link>(["purpose", "gerund", "relative", "subordinate"]);

/** The stances of a stretch of text, in order. */
export function judge(reading: Reading, clauses: readonly Clause[], voices: Voices): Finding[] {
  const context: Context = { reading, clauses, frames: readFrames(reading, clauses), voices };
  return clauses.flatMap((_, index) => judgeClause(context, index));
}

function judgeClause(context: Context, index: number): Finding[] {
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  if (!clause.lead && context.reading.cueAt[clause.headFirst] === 1) return [];
  if (clause.unrealised || frame.possible || frame.bound) return [];
  if (clause.opener !== null && clause.link === "subordinate" && isHypothetical(clause.opener)) return [];
  if (clause.headFirst === clause.headLast) return judgeModal(context, index);
  const carries = isCall(context.reading, clause) || (isCarrier(context.reading, clause) && clause.form?.predicate.category !== "cooperate");
  if (carries && hasVerbPhrase(context, index)) return [];
  if (clause.link === "relative" && clause.voice !== "passive" && clause.form !== null && norm(context.reading, clause.first - 1) !== "yang") return [];
  const asked = frame.attitude === "obligation" || frame.caller !== -1;
  if (asked && clause.form?.predicate.targets.has("SUBJ")) return judgeVerb(context, index);
  if (clause.form?.predicate.targets.has("SUBJ") || isContradiction(context, index)) return judgeEvaluation(context, index, clause.form as PredicateForm);
  if (clause.form && !NO_STANCE.has(clause.form.predicate.category)) return judgePredicate(context, index, clause.form);
  return judgeVerb(context, index);
}

/** `kebijakan itu bertentangan dengan hukum`: said of a thing it is the speaker's judgement. */
function isContradiction(context: Context, index: number): boolean {
  const clause = context.clauses[index] as Clause;
  if (clause.form?.predicate.category !== "contradict" || context.voices.quote === null) return false;
  return subjectOf(context.reading, context.clauses, index, context.voices).kind === "thing";
}

function isHypothetical(opener: string): boolean {
  return opener === "jika" || opener === "kalau" || opener === "apabila" || opener === "bila" || opener === "apakah" || opener === "sebelum";
}

/** Does a verb phrase hang on it that says what it is for? */
function hasVerbPhrase(context: Context, index: number): boolean {
  for (let child = index + 1; child < context.clauses.length && child <= index + 2; child++) {
    const { link, parent } = context.clauses[child] as Clause;
    if (parent !== index) continue;
    if (link === "serial" || link === "purpose" || link === "complement") return true;
    if (link === "main" && context.clauses[index]?.lead) return true;
  }
  return false;
}

/** `perlu kajian`, `harus komprehensif`, `jangan ada korupsi`: a modal whose complement is no verb. */
function judgeModal(context: Context, index: number): Finding[] {
  const { reading, voices } = context;
  const clause = context.clauses[index] as Clause;
  if (clause.attitude !== "obligation" || voices.quote === null || hasVerbPhrase(context, index)) return [];
  // `bahan yang diperlukan ialah tepung`
  if (norm(reading, clause.first - 1) === "yang") return [];
  const target = objectTarget(reading, clause);
  if (!target || !voices.speaker) return [];
  return [
    {
      rule: "stance/need",
      holder: voices.speaker,
      polarity: clause.negated ? "oppose" : "support",
      predicate: { first: clause.first, last: clause.last },
      target,
      modality: "obligation",
      negated: clause.negated,
      strength: 2,
    },
  ];
}

/** `program ini sangat bermanfaat`: the speaker for or against the subject. */
function judgeEvaluation(context: Context, index: number, form: PredicateForm): Finding[] {
  const { reading, voices } = context;
  const clause = context.clauses[index] as Clause;
  if (voices.quote === null || !voices.speaker) return [];
  const above = context.clauses[clause.parent];
  const carried = above && (clause.link === "complement" || clause.link === "serial") && /^(?:memiliki|mempunyai|melakukan)$/u.test(norm(reading, above.headFirst));
  const subject = carried ? above.subject : clause.link === "main" ? clause.subject : null;
  const target = subject ? subjectTarget(reading, subject) : null;
  if (!target) return [];
  return [
    {
      rule: "stance/evaluation",
      holder: voices.speaker,
      polarity: turned(form.predicate.polarity, clause.negated),
      predicate: predicateRange(context, index),
      target,
      modality: modalityOf(context, index),
      negated: clause.negated,
      strength: strengthOf(form.predicate.strength, clause),
    },
  ];
}

/** A predicate of the lexicon with its object: `mendukung X`, `X ditolak oleh Y`. */
function judgePredicate(context: Context, index: number, form: PredicateForm): Finding[] {
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  if (form.predicate.polarity === "neutral") return [];
  if (clause.voice === "passive") return judgePassive(context, index, form);
  const { attitude } = frame;
  const { category } = form.predicate;
  if (category === "cooperate" && attitude === null) return [];
  if (attitude === null && !ATTITUDES.has(category) && !frame.lent && (clause.perfect || form.predicate.strength === 1 || SIDE_LINKS.has(clause.link))) return [];
  if (attitude === null && (category === "realise" || category === "promote") && (clause.perfect || form.predicate.strength === 1)) return [];
  if (attitude === null && !frame.lent && SIDE_LINKS.has(clause.link) && !WEIGHTY.has(category)) return [];
  if (attitude === null && context.voices.quote === null && (form.predicate.strength === 1 || !ATTITUDES.has(category))) return [];
  const object = predicateTarget(context, index);
  if (!object) return [];
  const negated = clause.negated !== frame.negated;
  const shifted = form.predicate.polarity === "support" ? reversedObject(context.reading, object) : null;
  const polarity = turned(form.predicate.polarity, (negated !== frame.reversed) !== (shifted !== null));
  const { holders, rule } = holdersOf(context, index, "stance/active");
  if (attitude === null && form.predicate.strength === 1 && !clause.lead && !clause.subject && clause.link === "main") return [];
  return findings(context, index, holders, rule, polarity, shifted ?? object, negated, form.predicate.strength);
}

function judgePassive(context: Context, index: number, form: PredicateForm): Finding[] {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  const negated = clause.negated !== frame.negated;
  const polarity = turned(form.predicate.polarity, negated);
  const subject = clause.subject ? subjectTarget(reading, clause.subject) : null;
  const agent = agentOf(context, clause);
  if (frame.attitude === "obligation" || frame.caller !== -1) {
    const { holders } = holdersOf(context, index, "stance/obligation");
    const target = subject ?? nounPhraseAt(reading, clause.last, clause.end);
    return target ? findings(context, index, holders, "stance/obligation", polarity, target, negated, form.predicate.strength) : [];
  }
  if (!subject || agent.holders.length === 0) return [];
  return findings(context, index, agent.holders, "stance/passive", polarity, subject, negated, form.predicate.strength);
}

/** `didukung oleh X`, `ditolak asosiasi pengemudi`. */
function agentOf(context: Context, clause: Clause): Subject {
  const { reading, voices } = context;
  const first = norm(reading, clause.last) === "oleh" ? clause.last + 1 : clause.last;
  if (reading.tokens[first]?.kind === "punctuation") return { kind: "none", holders: [], range: null };
  const phrase = first < clause.end ? { first, last: Math.min(clause.end, first + 14) } : null;
  return phrase ? resolvePhrase(reading, phrase, voices) : { kind: "none", holders: [], range: null };
}

/** A plain verb that an attitude makes a stance: `harus menunjuk X`, `akan memberikan X`, `meminta Y memutuskan X`. */
function judgeVerb(context: Context, index: number): Finding[] {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  if (frame.attitude === null) return [];
  if (clause.link === "purpose" && frame.caller !== clause.parent && frame.owner === null) {
    if (!isCarrier(reading, context.clauses[clause.parent] as Clause)) return [];
  }
  if (hasSerial(context, index) || (clause.attitude === null && frame.caller === -1 && cueTrie().longestAt(reading.tokens, clause.headFirst))) return [];
  if (clause.link === "relative" && clause.voice !== "active") return [];
  if (clause.voice === "passive" && frame.attitude !== "obligation" && frame.caller === -1) return [];
  if (frame.plainFuture && (context.voices.quote === null || UNDERGOING.has(norm(reading, clause.headFirst)))) return [];
  const negated = clause.negated !== frame.negated;
  const { holders, rule } = holdersOf(context, index, "stance/active");
  if (rule === "stance/active") return [];
  const passive = clause.voice === "passive" || clause.voice === "object";
  const subject = passive && clause.subject ? subjectTarget(reading, clause.subject) : null;
  const reverses = polarityShifters().longestAt(reading.tokens, clause.headFirst)?.value === "reverse";
  // `bantuan itu harus diterima dengan cepat`: what is wanted is the whole event
  const event = subject && clause.voice === "passive" ? { first: subject.first, last: verbTarget(reading, clause)?.last ?? clause.headLast } : subject;
  const target = event ?? clauseTarget(context, index) ?? (reverses ? objectTarget(reading, clause) : verbTarget(reading, clause));
  if (!target || (subject === null && target.last - target.first === 1 && target.first === clause.headFirst)) return [];
  const polarity = turned(reverses ? "oppose" : "support", negated !== frame.reversed);
  return findings(context, index, holders, rule, polarity, target, negated, 2, false);
}

/** What befalls a subject is no plan of his. */
const UNDERGOING = new Set("mengalami mendapat mendapatkan memengaruhi mempengaruhi menjadi menghadapi memasuki mencapai menyebabkan memiliki beralih berdampak".split(" "));

function hasSerial(context: Context, index: number): boolean {
  const next = context.clauses[index + 1];
  return next !== undefined && next.parent === index && next.link === "serial";
}

/** `mendukung pencabutan sanksi`: against the sanctions. Only where the noun wants its object gone, not put off or handled. */
function reversedObject(reading: Reading, object: Range): Range | null {
  const hit = polarityShifters().longestAt(reading.tokens, object.first);
  if (hit?.value !== "reverse" || hit.length >= object.last - object.first || reading.mentionAt[object.first] !== -1) return null;
  return GENTLE.has(norm(reading, object.first)) ? null : { first: object.first + hit.length, last: object.last };
}

const GENTLE = new Set(["penundaan", "penanganan", "pengurangan", "mitigasi", "antisipasi", "tanpa", "anti"]);

/** Who holds it, by modality: the caller, the speaker of an obligation, else the subject. */
function holdersOf(context: Context, index: number, plain: StanceRule): { readonly holders: readonly StanceHolder[]; readonly rule: StanceRule } {
  const { reading, clauses, voices } = context;
  const frame = context.frames[index] as Frame;
  const clause = clauses[index] as Clause;
  if (frame.caller !== -1) {
    const caller = clauses[frame.caller] as Clause;
    if (caller.lead) return { holders: voices.speaker ? [voices.speaker] : [], rule: "stance/call" };
    if (caller.voice === "passive") return { holders: agentOf(context, caller).holders, rule: "stance/call" };
    const subject = subjectOf(reading, clauses, frame.caller, voices);
    return { holders: orSpeaker(subject, voices), rule: "stance/call" };
  }
  if (clause.lead) return { holders: voices.speaker ? [voices.speaker] : [], rule: plain };
  if (frame.attitude === "obligation") {
    const rule = clause.negated ? "stance/prohibition" : "stance/obligation";
    return { holders: voices.quote && voices.speaker ? [voices.speaker] : [], rule };
  }
  const owner = frame.owner ? possessorIn(reading, frame.owner) : null;
  const subject = owner ? resolvePhrase(reading, owner, voices) : subjectOf(reading, clauses, index, voices);
  if (frame.attitude === "commitment" || frame.attitude === "desire") {
    const rule: StanceRule = frame.attitude === "desire" ? "stance/desire" : "stance/commitment";
    if (subject.kind !== "thing") return { holders: orSpeaker(subject, voices), rule };
    return { holders: frame.promised && voices.quote && voices.speaker ? [voices.speaker] : [], rule };
  }
  // `kebijakan ini mendukung industri`: what a thing does is a fact, or too seldom a stance of the speaker's (2 of 10 measured).
  return { holders: orSpeaker(subject, voices), rule: plain };
}

function orSpeaker(subject: Subject, voices: Voices): readonly StanceHolder[] {
  if (subject.kind === "agent") return subject.holders;
  if (subject.kind === "none" && voices.quote && voices.speaker) return [voices.speaker];
  return [];
}

/** The object; with the clause that completes it where the predicate takes one: `mendukung Iran berperang`. */
function predicateTarget(context: Context, index: number): Range | null {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  const next = clauses[index + 1];
  const object = objectTarget(reading, clause);
  if (!object) return clause.form?.predicate.targets.has("CL") || clause.lead ? clauseTarget(context, index) : null;
  if (!next || next.parent !== index) return object;
  const wanting = object.last - object.first === 1 && reading.mentionAt[object.first] === -1;
  const extends_ =
    (next.link === "complement" && next.subject?.first === object.first) ||
    (next.link === "relative" && wanting) ||
    (next.link !== "coordinate" && next.link !== "main" && EFFORT_HEADS.has(norm(reading, object.first)));
  return extends_ ? { first: object.first, last: verbTarget(reading, next)?.last ?? object.last } : object;
}

const CONTENT_OPENERS = new Set(["bahwa", "apabila", "jika", "bila", "kalau"]);

/** The clause that completes a verb: `memastikan bahwa makanan aman`, `menyambut baik apabila menteri hadir`. */
function clauseTarget(context: Context, index: number): Range | null {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  const next = clauses[index + 1];
  const opener = norm(reading, clause.last);
  if (!CONTENT_OPENERS.has(opener)) return null;
  if (!next || next.parent !== index || !next.subject) return clauseAt(reading, clause.last + 1, clause.end);
  return { first: next.subject.first, last: verbTarget(reading, next)?.last ?? next.last };
}

/** `komitmen terhadap upaya bersama dalam memerangi X`: the noun alone says nothing. */
const EFFORT_HEADS = new Set("upaya upaya-upaya usaha langkah langkah-langkah".split(" "));

function findings(
  context: Context,
  index: number,
  holders: readonly StanceHolder[],
  rule: StanceRule,
  polarity: Polarity,
  target: Range,
  negated: boolean,
  strength: 1 | 2 | 3,
  splits = true,
): Finding[] {
  const clause = context.clauses[index] as Clause;
  const parts = splits ? conjuncts(context.reading, target) : [target];
  return parts.flatMap((part) =>
    holders.map((holder) => ({
      rule,
      holder,
      polarity,
      predicate: predicateRange(context, index),
      target: part,
      modality: modalityOf(context, index),
      negated,
      strength: strengthOf(strength, clause),
    })),
  );
}

function turned(polarity: Polarity, turn: boolean): Polarity {
  if (!turn || polarity === "neutral") return polarity;
  return polarity === "support" ? "oppose" : "support";
}

function strengthOf(base: 1 | 2 | 3, clause: Clause): 1 | 2 | 3 {
  return Math.max(1, Math.min(3, base + Math.sign(clause.boost))) as 1 | 2 | 3;
}

function predicateRange(context: Context, index: number): Range {
  const clause = context.clauses[index] as Clause;
  return { first: clause.first, last: clause.headLast };
}

function modalityOf(context: Context, index: number): Modality {
  return (context.frames[index] as Frame).attitude ?? "assertion";
}
