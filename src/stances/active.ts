import { isAgentNoun, type PredicateForm, wordSet } from "../lexicon/index.js";
import { aimersOf } from "./aim.js";
import { isFoundOut } from "./assurance.js";
import { isUrging } from "./carrier.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import type { Frame } from "./frame.js";
import { heldTarget } from "./held.js";
import { resolvePhrase, subjectOf } from "./holder.js";
import { findings } from "./judgement.js";
import { ABLE } from "./modal-words.js";
import { agentOf, holdersOf, keepsPromise } from "./modality.js";
import { reversedObject, turned } from "./negation.js";
import { clauseAt, nounPhraseAt } from "./noun-phrase.js";
import { helpedWith, hopedOf, predicateTarget } from "./object.js";
import { isArranged, isPlan } from "./plan.js";
import { isSameHolder, norm, type Range, type Reading, wholeName } from "./reading.js";
import { subjectTarget } from "./target.js";
import { isSurveyed, isTold } from "./voices.js";
import { counts, isKeptUp, isPlain, tellsAttitude } from "./weight.js";
import { withoutObject } from "./without-object.js";
import { ADVERBS } from "./words.js";

/** A predicate of the lexicon with its object: `mendukung X`. */
export function judgePredicate(context: Context, index: number, form: PredicateForm): Finding[] {
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  if (clause.voice === "passive") return judgePassive(context, index, form);
  // behind his words the reporter goes on with what is planned
  const planned =
    frame.plainFuture && ((context.voices.resumed !== null && clause.link === "main") || isPlan(context, index));
  const warns = form.predicate.category === "warn" && DANGERS.has(norm(context.reading, clause.last));
  const stated =
    warns ||
    isKeptUp(context, form, clause) ||
    counts(form, clause, frame, planned || isTold(context.voices, context.reading, clause.subject));
  // `hal itu membuka peluang kejahatan`: only who holds it possible, and not what makes it so
  const opens = form.predicate.category === "permit" && norm(context.reading, clause.headFirst) === "membuka";
  if (opens && subjectOf(context.reading, context.clauses, index, context.voices).kind !== "agent") return [];
  const aimers = stated ? null : aimersOf(context, index);
  if (aimers?.length === 0) return [];
  // `mengkaji ulang untuk memastikan bahwa tarif itu adil`: aimed at, and not reported
  if ((!aimers && isFoundOut(context, index)) || isAbility(context, index, form)) return [];
  // `tidak menjamin harga turun`: he does not know
  if (clause.negated && /^men(?:jamin|janjikan|argetkan)$/u.test(norm(context.reading, clause.headFirst))) return [];
  const before = clause.voice === "object" && clause.subject ? subjectTarget(context.reading, clause.subject) : null;
  const told = before ?? helpedWith(context, index) ?? predicateTarget(context, index) ?? placedTarget(context, clause);
  const object = (told && heldTarget(context, index, told)) ?? surveyed(context, index, form);
  // `…, sejalan dengan visi itu`: how it is done
  if (!clause.subject && !clause.lead && ALIKE.has(norm(context.reading, clause.headFirst))) return [];
  // `prihatin dengan Budi`: for him
  if (object && form.predicate.category === "concern" && isSomebody(context.reading, object)) return [];
  if (object && NO_TARGETS.has(norm(context.reading, object.first))) return [];
  if (object && isAttacked(context, clause, object)) return [];
  if (!object) return withoutObject(context, index, form);
  // `berpegang pada komitmen mempercepat X`: what is promised says it
  const promised = context.frames[index + 1]?.promised && context.clauses[index + 1]?.parent === index;
  if (promised && keepsPromise(clause) && isBare(object)) return [];
  // `mengimbau masyarakat`: whom he asks, not what for
  const calls = form.predicate.category === "call-for" || urges(context, index);
  if (calls && resolvePhrase(context.reading, object, context.voices).kind === "agent") return [];
  const worry = form.predicate.category === "worry" ? "stance/worry" : "stance/active";
  const own = stated ? holdersOf(context, index, frame.possible ? "stance/possible" : worry) : null;
  const rest =
    own && own.holders.length > 0 ? own : { holders: aimers ?? aimersOf(context, index), rule: "stance/aim" as const };
  // `berharap semua pihak tidak khawatir`: the target says it in full
  const next = context.clauses[index + 1];
  if (before === null && object.first < clause.first && next?.parent === index && next.link === "serial") return [];
  const hoped = clause.negated ? null : hopedOf(context, form, object);
  if (hoped || (before === null && object.first < clause.first && clause.headFirst < object.last))
    return findings(context, index, {
      ...rest,
      polarity: turned("support", frame.negated),
      target: hoped ?? object,
      negated: frame.negated,
      strength: form.predicate.strength,
      splits: false,
    });
  const negated = clause.negated !== frame.negated;
  // `berharap dapat memenuhi target`: the word that calls hides the verb
  const hidden =
    frame.caller !== -1 &&
    !negated &&
    form.predicate.polarity === "support" &&
    object.first === clause.last &&
    isBare(object) &&
    context.reading.mentionAt[object.first] === -1;
  const shifted = form.predicate.polarity === "support" ? reversedObject(context.reading, object) : null;
  return findings(context, index, {
    ...rest,
    polarity: turned(form.predicate.polarity, (negated !== frame.reversed) !== (shifted !== null)),
    target: shifted ?? (hidden ? { first: clause.headFirst, last: object.last } : object),
    negated,
    strength: form.predicate.strength,
    splits: true,
  });
}

/** `kecewa dengan diri sendiri`, `berharap bukan itu jawabannya`, `prihatin dan sedih` */
const NO_TARGETS = wordSet("dan diri dirinya bukan bukanlah adalah berat sekali banget");

/** `menargetkan pembangunan X`, `menargetkan 30 persen`, but not `menargetkan sepeda mewah` */
function isAttacked({ reading, voices }: Context, { headFirst }: Clause, { first, last }: Range): boolean {
  if (!norm(reading, headFirst).endsWith("argetkan")) return false;
  // in anybody's words: `menargetkan fasilitas militer`, `menargetkan Kalinga`
  for (let at = first; at < last && at < first + 3; at++) if (STRUCK.has(norm(reading, at))) return true;
  if (voices.quote !== null) return wholeName(reading, { first, last })?.entity.type === "location";
  for (let at = first; at < last; at++) if (reading.tokens[at]?.kind === "number") return false;
  return !/^(?:p|k)e[a-z]+an$|^(?:laba|capaian|sasaran|titik|jumlah|nilai)$/u.test(norm(reading, first));
}

const STRUCK = wordSet("situs pangkalan instalasi militer markas rudal reaktor bunker konvoi permukiman sipil pejabat");

function isSomebody(reading: Reading, target: Range): boolean {
  const named = wholeName(reading, target);
  return named !== null && named.entity.type !== "location";
}

/** `memperingatkan risiko inflasi` */
const DANGERS = wordSet("risiko bahaya ancaman dampak potensi kemungkinan");

/** `menyayangkan di desa itu masih banyak anak putus sekolah`: the clause, with where it is. */
function placedTarget({ reading }: Context, { lead, form, last, end }: Clause): Range | null {
  const placed = lead && /^(?:di|dalam|pada)$/u.test(norm(reading, last)) && reading.mentionAt[last] === -1;
  return placed && form?.predicate.polarity === "oppose" && form.predicate.targets.has("CL")
    ? clauseAt(reading, last, end)
    : null;
}

const ALIKE = wordSet("sejalan selaras senapas");

function isBare({ first, last }: Range): boolean {
  return last - first === 1;
}

/** `mendorong mereka untuk menjaga X`: for X, and not for them. */
function urges({ reading, clauses }: Context, index: number): boolean {
  const next = clauses[index + 1];
  return next?.parent === index && isUrging(reading, clauses[index] as Clause, next);
}

/** `badan itu bisa membantu pemerintah`: what somebody else can do is no stance of his. */
function isAbility({ reading, clauses, frames, voices }: Context, index: number, form: PredicateForm): boolean {
  const clause = clauses[index] as Clause;
  if (frames[index]?.attitude !== null || clause.lead) return false;
  const told = isPlain(form) && (voices.quote !== null || frames[index]?.possible === true);
  let able = false;
  // `bisa menolak` may be told of what is meant, `mampu mendukung` is not
  for (let at = clause.first; at < clause.headFirst; at++)
    able ||= told ? norm(reading, at) === "mampu" : ABLE.has(norm(reading, at));
  if (!able) return false;
  const { kind, holders } = subjectOf(reading, clauses, index, voices);
  return kind === "agent" && !holders.some((holder) => isSameHolder(holder, voices.speaker));
}

const ANSWERS = new Set(["agree", "oppose", "endorse", "reject"]);

/** `36 persen responden setuju`: with what they were asked about before. */
function surveyed(context: Context, index: number, form: PredicateForm): Range | null {
  const { clauses, reading, voices } = context;
  if (!voices.surveyed || !ANSWERS.has(form.predicate.category)) return null;
  const { holders } = subjectOf(reading, clauses, index, voices);
  return holders.some(({ entity, name }) => entity === null && isSurveyed(name)) ? voices.surveyed : null;
}

function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    isAgentNoun(word.slice(0, -3)) ||
    /^se(?:cepat|utuh|lama|penuh|luruh|muanya|harus|baik|lanjut|belum|tidak)/u.test(word)
  );
}

/** `warga perlu ditingkatkan kesadarannya`: what of the subject it is about. */
function partBehind(reading: Reading, clause: Clause): Range | null {
  const word = norm(reading, clause.last);
  const noun = clause.last < clause.end && word.length > 7 && /^[a-z]+nya$/u.test(word) && !isAdverb(word);
  return noun && reading.mentionAt[clause.last] === -1 && clause.last === clause.headLast
    ? nounPhraseAt(reading, clause.last, clause.end)
    : null;
}

/** Its own subject, or that of the passive it goes on with: `usul itu didukung A dan ditolak B`. */
function passiveSubject(context: Context, index: number): Range | null {
  let at = index;
  for (let steps = 0; steps < 8; steps++) {
    const clause = context.clauses[at] as Clause;
    if (clause.subject) return clause.subject;
    const above = context.clauses[clause.parent];
    if (clause.link !== "coordinate" || above?.voice !== "passive") return null;
    at = clause.parent;
  }
  return null;
}

/** `X ditolak oleh Y`; without an agent only where somebody asks for it: `X harus dijaga`. */
function judgePassive(context: Context, index: number, form: PredicateForm): Finding[] {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  if (form.predicate.polarity === "neutral") return [];
  // `dikhawatirkan warga tertular`: a forecast
  if (form.predicate.category === "worry" && norm(reading, clause.last) !== "oleh") return [];
  // `mudah disetujui semua pihak`: that it can be, and not that it is
  if (/^(?:mudah|sulit|susah|gampang|sukar)$/u.test(norm(reading, clause.first - 1))) return [];
  const own = passiveSubject(context, index);
  const part = frame.attitude === "obligation" ? partBehind(reading, clause) : null;
  const subject = part ?? (own ? subjectTarget(reading, own) : null);
  const asked = frame.attitude === "obligation" || frame.caller !== -1 || isArranged(context, index);
  // `akan dipuji orang`: a forecast
  if (!asked && (frame.attitude !== null || !tellsAttitude(form, clause))) return [];
  const target = subject ?? (asked ? nounPhraseAt(reading, clause.last, clause.end) : null);
  // `Jadi harus ditindak tegas`: the act itself
  if (!target) return withoutObject(context, index, form);
  const negated = clause.negated !== frame.negated;
  const whole = frame.attitude === "obligation" && subject && !negated ? inManner(reading, clause, subject) : null;
  const { holders, rule } = asked
    ? holdersOf(context, index, "stance/obligation")
    : { holders: agentOf(context, clause).holders, rule: "stance/passive" as const };
  return findings(context, index, {
    holders,
    rule,
    polarity: turned(form.predicate.polarity, negated),
    target: whole ?? target,
    negated,
    strength: form.predicate.strength,
    splits: whole === null,
  });
}

/** `hutan itu harus dijaga secara bersama`: that it be so is what is wanted. */
function inManner(reading: Reading, { form, headLast, end, link }: Clause, subject: Range): Range | null {
  const told = form?.predicate.polarity === "support" && /^(?:secara|dengan|sesuai)$/u.test(norm(reading, headLast));
  const manner = told ? clauseAt(reading, headLast, end) : null;
  return manner && link !== "relative" ? { first: subject.first, last: manner.last } : null;
}
