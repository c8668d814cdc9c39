import { isUndergoingVerb, verbVoice, wordSet } from "../lexicon/index.js";
import { isPointer, isThing } from "./antecedent.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Frame } from "./frame.js";
import { subjectOf } from "./holder.js";
import { EARNEST } from "./modal-words.js";
import { reverses } from "./negation.js";
import { clauseAt, LONGEST } from "./noun-phrase.js";
import { clauseTarget } from "./object.js";
import { isArranged, isOfficial } from "./plan.js";
import { norm, type Range, type Reading } from "./reading.js";
import { objectTarget, subjectTarget, verbTarget } from "./target.js";
import { trim } from "./trim.js";
import { CONDITIONS } from "./value.js";
import { BROUGHT, COORDINATORS, FIRST_PERSON, PURPOSE_CLAUSE } from "./words.js";

/** What somebody is for or against who must, will or wants to do something: the act with its object. */
export function targetOf(context: Context, index: number): Range | null {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const passive = clause.voice === "passive" || clause.voice === "object";
  // `siap diperiksa`
  const arranged = isArranged(context, index);
  const faces = clause.voice === "passive" && context.frames[index]?.attitude === "commitment" && !arranged;
  const subject = passive && !faces && clause.subject ? subjectTarget(reading, clause.subject) : null;
  // `kejadian seperti apa harus dilaporkan`
  if (subject && subject.last - subject.first === 1 && /^(?:apa|siapa|mana)$/u.test(norm(reading, subject.first)))
    return null;
  if (subject && isPointer(reading, subject)) return pointedAt(reading, clause, subject);
  if (subject && clause.voice === "object") return subject;
  // `bantuan itu harus diterima dengan cepat`: what is wanted is the whole event
  // … but of `pengawasan harus dilakukan`, `mutu perlu diperhatikan dengan baik` no more than the subject
  if (subject) {
    const whole = Math.max(verbTarget(reading, clause)?.last ?? clause.headLast, mannerEnd(context, index));
    const end = beforeRecipient(reading, clause.headLast, whole);
    const verb = norm(reading, clause.headFirst);
    // `direktur itu harus dicopot`
    const alone =
      (arranged && !DIRECTED.has(verb)) ||
      HEEDED.has(verb) ||
      reverses(reading, clause.headFirst) ||
      (BROUGHT.has(verb) && end <= clause.headLast);
    // `meminta rapat tidak digelar secara tertutup`: against its being so
    const how = clause.negated && !alone && end > clause.headLast && norm(reading, clause.headFirst - 1) !== "hanya";
    return alone ? subject : { first: how ? clause.headFirst : subject.first, last: end };
  }
  const { attitude, caller, promised } = context.frames[index] as Frame;
  const wanted = clause.link === "complement" && caller === -1 && !promised && attitude === "obligation";
  // `ingin angka itu menyentuh 100`
  const wisher = context.clauses[caller];
  const bare = wisher !== undefined && wisher.headFirst === wisher.headLast && clause.voice === "active";
  if (clause.subject && (wanted || (bare && isOfThing(context, index))))
    return eventFrom(reading, clause.subject, verbTarget(reading, clause)?.last ?? clause.headLast);
  const completed = norm(reading, clause.last) === "bahwa" ? clauseTarget(context, index) : null;
  if (completed) return completed;
  const object = objectTarget(reading, clause);
  // `tim akan berlatih selama sepuluh hari`: a schedule
  if (!object && context.frames[index]?.plainFuture && !isOwnStep(context, index)) return null;
  const target = reverses(reading, clause.headFirst)
    ? object
    : withAttribute(context, index, verbTarget(reading, clause));
  // `kalau terbukti harus ditindak tegas`: the act itself
  if (!target && passive && caller === -1 && context.voices.quote && saysEnough(reading, clause))
    return clauseAt(reading, clause.headFirst, clause.end);
  // A verb alone (`akan meningkat`) says nothing of what it is about.
  // … but `menolak digusur (dari rumahnya)` does.
  if (faces || (passive && context.frames[index]?.reversed))
    return clauseAt(reading, clause.headFirst, clause.end) ?? target;
  const alone = target !== null && target.last - target.first === 1 && target.first === clause.headFirst;
  return alone ? aimed(context, index) : target;
}

/** `“Kami akan menindak dengan tegas”`, `“Dinas akan bertindak sesuai aturan”`: more than a schedule, where whoever speaks means himself or a body. */
function isOwnStep({ reading, clauses, voices }: Context, index: number): boolean {
  const { subject, voice, link, last } = clauses[index] as Clause;
  if (!voices.quote || voice !== "active" || link === "relative" || PURPOSE_CLAUSE.has(norm(reading, last)))
    return false;
  if (subject && FIRST_PERSON.has(norm(reading, subject.last - 1))) return true;
  return subjectOf(reading, clauses, index, voices).holders.some((holder) => isOfficial(reading, holder));
}

/** `disosialisasikan oleh dinas (kepada warga)`, `disesuaikan (sebagai salah satu syarat)`: said besides. */
function beforeRecipient(reading: Reading, first: number, last: number): number {
  const byWhom = norm(reading, first) === "oleh";
  for (let index = first; index < last; index++) {
    const word = norm(reading, index);
    if ((byWhom && word === "kepada") || (word === "sebagai" && norm(reading, index + 1) === "salah")) return index;
  }
  return last;
}

/** They say only with what is behind them what is meant. */
const DIRECTED = wordSet("difokuskan diarahkan diprioritaskan dialokasikan digunakan");

/** However that is done. */
const HEEDED = wordSet("dibiarkan diperhatikan dicontoh ditiru diteladani digaungkan dipedomani");

/** Is it a thing that the clause tells of, and nobody? */
function isOfThing({ reading, clauses, voices }: Context, index: number): boolean {
  return subjectOf(reading, clauses, index, voices).kind === "thing";
}

/** The whole event: what it happens to, to `last`. */
function eventFrom(reading: Reading, subject: Range, last: number): Range {
  return { first: (subjectTarget(reading, subject) ?? subject).first, last };
}

/** Adverbs that are written like verbs: `diperbaiki secara bertahap`. */
const HOW = wordSet("bertahap berbelit-belit berkala berulang bersamaan");

/** The verb with what it hangs on, to the end of its sentence or the next comma. */
function wholeAct(reading: Reading, { headFirst, last }: Clause): Range {
  let end = last;
  while (end < last + LONGEST && reading.tokens[end] !== undefined && !/^[.,;:?!]$/u.test(norm(reading, end))) end++;
  return trim(reading, headFirst, end) ?? { first: headFirst, last };
}

/** `harus mengantisipasi agar harga tidak naik`; `meminta psikolog mendampingi`; `kita harus bersatu`; else a verb alone says nothing. */
function aimed(context: Context, index: number): Range | null {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const { attitude, caller, reversed } = context.frames[index] as Frame;
  if (!clause.negated && PURPOSE_CLAUSE.has(norm(reading, clause.last))) {
    const aim = clauseAt(reading, clause.last + 1, reading.tokens.length);
    return aim && { first: clause.headFirst, last: aim.last };
  }
  const verb = { first: clause.headFirst, last: clause.headLast };
  // `meminta warga (segera melapor jika ada tanggul retak)`
  if (caller !== -1 && clause.voice === "active" && !clause.negated && CONDITIONS.has(norm(reading, clause.last)))
    return wholeAct(reading, clause);
  const word = norm(reading, clause.headFirst);
  // `berharap kenaikan itu tidak berlanjut`, `hasilnya harus meningkat`
  const becomes =
    caller !== -1 || (attitude === "obligation" && isUndergoingVerb(word) && norm(reading, clause.last + 1) !== word);
  if (clause.subject && ((caller !== -1 && clause.link === "complement") || (becomes && isOfThing(context, index))))
    return eventFrom(reading, clause.subject, verb.last);
  const above = context.clauses[clause.parent];
  const alone = clause.link !== "coordinate" || (above !== undefined && clause.first - above.last <= 1);
  // `mengimbau warga agar segera mengungsi.`
  const ends = reading.tokens[clause.last]?.kind !== "word" && norm(reading, clause.last) !== ",";
  if (caller !== -1 && clause.link === "purpose" && clause.voice === "active" && ends && !word.endsWith("nya"))
    return verb;
  const earnest = EARNEST.has(norm(reading, clause.headFirst - 1));
  if (attitude === "obligation" && earnest) return { first: verb.first - 1, last: verb.last };
  const act =
    word.startsWith("ber") &&
    norm(reading, clause.headFirst - 1) !== "secara" &&
    !isUndergoingVerb(word) &&
    !HOW.has(word);
  const pledged = attitude === "commitment" && /^(?:siap|bersedia|sanggup)$/u.test(norm(reading, clause.first));
  // `menolak melapor`
  if ((reversed && clause.link === "serial") || isWilling(reading, clause) || (pledged && FACED.has(word))) return verb;
  // `Jangan menghafal`
  const banned =
    (ends || clause.last >= clause.end) &&
    /^(?:me|di)/u.test(word) &&
    norm(reading, clause.first) === "jangan" &&
    !isUndergoingVerb(word);
  if (caller === -1 && context.voices.quote && (verbVoice(word) || clause.form) && saysEnough(reading, clause))
    return verb;
  return ((attitude === "obligation" || pledged) && act && alone) || banned ? verb : null;
}

const LEFT_OPEN = wordSet(
  "diakui diketahui diingat dicatat dipahami dimengerti digarisbawahi disadari dilihat layak patut penting",
);

/** `semuanya harus bisa diawasi`, `camat tidak boleh memaksa`: the bare act; but not `harus menjaga dan merawat pasar`, `perlu diingat, …`. */
export function saysEnough(
  reading: Reading,
  { attitude, link, opener, first, headFirst, headLast, last }: Clause,
): boolean {
  const called = attitude === "obligation" && first < headFirst;
  if (!called || link === "relative" || opener === "sehingga") return false;
  for (let index = first; index < headLast; index++) if (LEFT_OPEN.has(norm(reading, index))) return false;
  const next = norm(reading, last);
  const shares = COORDINATORS.has(next) || (next === "," && verbVoice(norm(reading, last + 1)) !== null);
  return !shares;
}

/** `Ini harus diteliti`: whatever it points to; `ini harus dijelaskan kepada publik`: that much is said. */
function pointedAt(reading: Reading, clause: Clause, pointer: Range): Range | null {
  const rest = verbTarget(reading, clause);
  if (clause.voice === "object") return null;
  const thing = isThing(reading, pointer) ? pointer : null;
  if (!rest || rest.last <= clause.headLast) return thing;
  if (objectTarget(reading, clause)) return { first: clause.headFirst, last: rest.last };
  for (let index = clause.headLast; index < rest.last; index++)
    if (SAYING_MORE.has(norm(reading, index))) return { first: clause.headFirst, last: rest.last };
  return thing;
}

/** `harus dilakukan dengan mematuhi X`: how it is done is what is wanted. */
function mannerEnd({ reading, clauses }: Context, index: number): number {
  const clause = clauses[index] as Clause;
  const next = clauses[index + 1];
  const done = /^di(?:lakukan|laksanakan|jalankan|kelola|kerjakan)$/u.test(norm(reading, clause.headFirst));
  const manner =
    next?.parent === index && next.link === "gerund" && clause.end <= next.first && next.opener === "dengan";
  return done && next && manner ? (verbTarget(reading, next)?.last ?? next.last) : -1;
}

/** `melakukan kegiatan menanam pohon`: a bare noun and the verb that tells which; `berhati-hati dalam menaikkan X`: in what. */
function withAttribute({ reading, clauses }: Context, index: number, target: Range | null): Range | null {
  const next = clauses[index + 1];
  const light = target && (target.last - target.first <= 2 || norm(reading, target.first).startsWith("ber"));
  const within = next?.parent === index && next.link === "gerund" && next.opener === "dalam";
  if (light && within && next.first <= target.last + 1)
    return { first: target.first, last: verbTarget(reading, next)?.last ?? next.last };
  if (!target || target.last - target.first > 1 || reading.mentionAt[target.first] !== -1) return target;
  const tells = next?.parent === index && next.link === "complement" && next.attitude === null && next.form === null;
  return tells && next.subject?.first === target.first && next.subject.last <= target.last + 1
    ? { first: target.first, last: verbTarget(reading, next)?.last ?? next.last }
    : target;
}

const SAYING_MORE = wordSet("kepada pada ke di oleh dalam dari untuk");

/** `bersedia menunggu` */
export function isWilling(reading: Reading, { first, headFirst }: Clause): boolean {
  for (let at = first; at < headFirst; at++) if (norm(reading, at) === "bersedia") return true;
  return false;
}

/** What somebody is ready to face: `siap diperiksa`. */
export const FACED = wordSet(
  "diperiksa diaudit dikritik dicopot dihukum digugat dievaluasi diklarifikasi diuji disanksi dikonfrontasi",
);
