import {
  isAgentNoun,
  isEffortNoun,
  type PredicateForm,
  polarityShifters,
  verbVoice,
  wordSet,
} from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { holdsClause } from "./held.js";
import { resolvePhrase } from "./holder.js";
import { clauseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading, wholeName } from "./reading.js";
import { isAgreed, isAssuredThing, isDeniedAct, isHeldAct, isPermittedAct } from "./said-of.js";
import { objectTarget, verbTarget } from "./target.js";
import { trim } from "./trim.js";
import { COORDINATORS, PURPOSE_CLAUSE } from "./words.js";

const CONDITIONS = new Set(["apabila", "jika", "bila", "kalau"]);

/** The object; with the clause that completes it where the predicate takes one: `mendukung Iran berperang`. */
export function predicateTarget(context: Context, index: number): Range | null {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  const next = clauses[index + 1];
  // `(Turki) bersedia menjadi tuan rumah`
  if (clause.subject && clause.form?.predicate.category === "commit" && norm(reading, clause.last) === "menjadi")
    return clauseAt(reading, clause.last, clause.end);
  const whole = wholeClause(context, index);
  if (whole) return whole;
  const completed = clauseTarget(context, index);
  if (completed) return completed;
  const object = isFeeling(clause) ? feltTarget(reading, clause) : objectTarget(reading, clause);
  if (!object && context.frames[index]?.caller !== -1 && clause.subject && !clause.lead) {
    // `berharap semua pihak turut mendukung`
    return { first: clause.subject.first, last: clause.headLast };
  }
  if (
    !object &&
    next?.parent === index &&
    next.link === "complement" &&
    next.subject &&
    clause.form?.predicate.targets.has("CL")
  )
    return { first: next.subject.first, last: verbTarget(reading, next)?.last ?? next.last };
  // `menjaga agar harga tidak naik`
  if (!object && PURPOSE_CLAUSE.has(norm(reading, clause.last)) && clause.form?.predicate.polarity === "support")
    return clauseAt(reading, clause.last + 1, reading.tokens.length);
  if (!object && isReady(reading, clause)) return clauseAt(reading, clause.last + 1, clause.end);
  if (!object) return clause.form?.predicate.targets.has("CL") || clause.lead ? clauseTarget(context, index) : null;
  const complete = completion(context, index, object);
  if (complete) return complete;
  const urged = urgedTo(reading, clause, object);
  if (urged) return urged;
  const hopes = /^(?:desire|call-for)$/u.test(clause.form?.predicate.category ?? "");
  const hoped = hopes ? hopedFor(reading, clause, object) : null;
  if (hoped) return hoped;
  const offered = offeredIn(reading, object);
  if (offered) return offered;
  if (!next || next.parent !== index) return object;
  // `kondisi (yang membahayakan)`, `tidak ada kondisi (yang …)`
  const bare = object.last - object.first === 1 || norm(reading, object.last - 2) === "ada";
  const wanting = bare && reading.mentionAt[object.last - 1] === -1;
  // `komitmen terhadap upaya bersama dalam memerangi X`: the noun alone says nothing
  const extends_ =
    (next.link === "gerund" && READY.has(norm(reading, object.last - 1)) && object.last - object.first > 1) ||
    (next.link === "complement" &&
      next.headFirst < next.headLast &&
      next.subject?.first === object.first &&
      next.subject.last <= object.last + 1) ||
    (next.link === "relative" && wanting) ||
    (next.link !== "coordinate" && next.link !== "main" && isEffortNoun(norm(reading, object.first)));
  return extends_ ? { first: object.first, last: verbTarget(reading, next)?.last ?? object.last } : object;
}

const OFFERS = wordSet("tawaran ajakan undangan permintaan kesempatan izin imbauan seruan");

/** Whose they are may stand behind them: `rencana pemerintah untuk menaikkan tarif`. */
const OWNED = wordSet(
  "rencana usulan usul keinginan permintaan tuntutan ajakan niat imbauan desakan seruan wacana gagasan saran",
);

/** `menolak tawaran untuk menjadi duta`, `menolak usulan warga agar pasar ditutup`: the noun alone does not say what of. */
function offeredIn(reading: Reading, { first, last }: Range): Range | null {
  const opener = norm(reading, last);
  const noun = norm(reading, first);
  const alone = last - first === 1;
  if (opener !== "untuk" && !(PURPOSE_CLAUSE.has(opener) && OWNED.has(noun))) return null;
  const owned = OWNED.has(noun) && (reading.mentionAt[first + 1] !== -1 || isAgentNoun(norm(reading, first + 1)));
  const offers = alone
    ? OFFERS.has(noun) || OWNED.has(noun) || polarityShifters().longestAt(reading.tokens, first)?.value === "light"
    : owned;
  const content = offers ? clauseAt(reading, last + 1, reading.tokens.length) : null;
  return content && { first, last: nextVerb(reading, content) };
}

/** `menolak ajakan untuk berdamai (dan memperingatkan X)`: what else he does. */
function nextVerb(reading: Reading, { first, last }: Range): number {
  for (let index = first + 1; index < last; index++)
    if (COORDINATORS.has(norm(reading, index)) && verbVoice(norm(reading, index + 1)) !== null) return index;
  return last;
}

/** `siap untuk kerja sama dengan siapa pun`: behind `untuk` comes no verb. */
function isReady(reading: Reading, { form, last }: Clause): boolean {
  const act = norm(reading, last) === "untuk" && !/^(?:tidak|tak)$/u.test(norm(reading, last + 1));
  return act && form?.predicate.targets.has("VP") === true && form.predicate.wordClass === "A";
}

/** `membantah menerima suap`: the act; `setuju jika anggaran itu dipotong`: what is agreed to. */
function wholeClause({ reading, clauses }: Context, index: number): Range | null {
  const clause = clauses[index] as Clause;
  const next = clauses[index + 1];
  if (next?.parent !== index) return null;
  if (isDeniedAct(reading, clause, next) || isHeldAct(reading, clause, next) || isPermittedAct(reading, clause, next))
    return verbTarget(reading, next);
  return isAgreed(clause, next) || isAssuredThing(clause, next)
    ? { first: next.subject.first, last: verbTarget(reading, next)?.last ?? next.last }
    : null;
}

/** `memastikan apa yang dibangun dapat dirasakan warga`: the object, a relative clause, and what is said of both. */
function completion({ reading, clauses }: Context, index: number, object: Range): Range | null {
  const takes = (clauses[index] as Clause).form?.predicate.targets;
  const own = clauses[index] as Clause;
  const said = own.lead || norm(reading, own.last) === "bahwa";
  if (!said && !takes?.has("CL") && !takes?.has("OBJ+CL")) return null;
  for (let child = index + 1; child < clauses.length && child <= index + 4; child++) {
    const { parent, link, subject, headFirst, headLast } = clauses[child] as Clause;
    if (parent !== index || link === "relative" || subject?.first !== object.first) continue;
    // Right behind it the predicate's own rules have it, but for a modal alone: `berharap dewan akan lebih baik`.
    // … and of `membantah proyek itu dibatalkan` it is no proyek that is denied.
    const denies = (clauses[index] as Clause).form?.predicate.category === "deny";
    if (child === index + 1 && headFirst !== headLast && !denies) return null;
    if (link !== "complement" && link !== "main") return null;
    const last = verbTarget(reading, clauses[child] as Clause)?.last ?? (clauses[child] as Clause).last;
    return { first: object.first, last };
  }
  return pastRelative(reading, own, object);
}

/** `mendorong agar siswa yang menjadi korban mendapat perawatan`, `memastikan harga yang berlaku tetap wajar`: the clause behind the relative one. */
function pastRelative(reading: Reading, { last, headFirst }: Clause, object: Range): Range | null {
  const opened = PURPOSE_CLAUSE.has(norm(reading, last - 1)) || /^(?:bahwa|memastikan)$/u.test(norm(reading, last - 1));
  if (!opened && norm(reading, headFirst) !== "memastikan") return null;
  let relative = norm(reading, object.last) === "yang";
  for (let index = object.first; index < object.last; index++) {
    // each of `siswa dan guru` is a target of its own
    if (COORDINATORS.has(norm(reading, index))) return null;
    relative ||= norm(reading, index) === "yang";
  }
  if (!relative || reading.tokens[object.last]?.kind !== "word") return null;
  const whole = clauseAt(reading, object.first, reading.tokens.length);
  return whole && whole.last > object.last ? whole : null;
}

/** `mendorong koperasi untuk bergerak di pasar dunia`: its verb has no verb's form of its own. */
function urgedTo(reading: Reading, clause: Clause, object: Range): Range | null {
  if (!norm(reading, clause.headFirst).endsWith("dorong") || norm(reading, object.last) !== "untuk") return null;
  const whole = object.last + 1 < clause.end ? clauseAt(reading, object.last + 1, clause.end) : null;
  // … what somebody is urged to do says it alone
  const somebody = isAgentNoun(norm(reading, object.first)) || wholeName(reading, object) !== null;
  return (
    whole && (somebody && norm(reading, whole.first).startsWith("ber") ? whole : { ...whole, first: object.first })
  );
}

/** `mendorong dinas lebih serius dalam menjaga X`: the adjective alone says nothing. */
const READY = wordSet(
  "fokus hadir aktif serius tegas proaktif sigap cermat cepat konsisten terlibat profesional transparan",
);

const PREDICATIVE = wordSet(
  "masuk keluar turun naik pulang pindah datang hadir ikut mundur bisa dapat mampu akan tidak tak tetap lebih semakin makin segera",
);

/** `berharap harga bisa lebih murah`: the clause, whose predicate is no verb. */
function hopedFor(reading: Reading, clause: Clause, object: Range): Range | null {
  const whole = clauseAt(reading, object.first, clause.end);
  if (!whole) return null;
  for (let index = object.first + 1; index < whole.last; index++)
    if (reading.mentionAt[index] === -1 && PREDICATIVE.has(norm(reading, index))) return whole;
  return null;
}

function isFeeling(clause: Clause): boolean {
  return clause.form?.predicate.category === "affect+" && clause.form.predicate.wordClass === "A";
}

/** `bangga atas X`; `senang sekali bisa pulang` is a feeling about oneself. */
function feltTarget(reading: Reading, clause: Clause): Range | null {
  for (let index = clause.last; index < clause.last + 3; index++)
    if (/^(?:bisa|dapat|mampu|akhirnya)$/u.test(norm(reading, index))) return null;
  return objectTarget(reading, clause);
}

/** What is asked for, promised or watched for hangs on a condition: `mengimbau jika ada kendala …`, `waspada bila ada pencuri`. */
const HANGING = new Set(["call-for", "recommend", "commit", "permit", "beware"]);

/** `menyambut baik apabila menteri hadir`: it is about that. */
function judges({ form }: Clause): boolean {
  return form !== null && !HANGING.has(form.predicate.category);
}

const BECAUSE = wordSet("karena lantaran sebab");

/** `bangga karena warga mau bergotong royong`, but not `senang karena bisa pulang`, `tidak puas karena targetnya tinggi`. */
function isOfOthers(reading: Reading, { form, last, negated }: Clause): boolean {
  return !negated && form?.predicate.category.startsWith("affect") === true && !OWN_LOT.has(norm(reading, last + 1));
}

const OWN_LOT = wordSet(
  "bisa dapat mampu akhirnya tidak tak gagal belum sudah telah akan harus masih pernah selama saat ketika itu hal saya kami kita aku dia ia dirinya ini",
);

/** The clause that completes a verb: `memastikan bahwa makanan aman`, `menyambut baik apabila menteri hadir`. */
export function clauseTarget(context: Context, index: number): Range | null {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  const next = clauses[index + 1];
  const opener = norm(reading, clause.last);
  const held = opener === "," && holdsClause(clause);
  const felt = BECAUSE.has(opener) && isOfOthers(reading, clause);
  if (opener !== "bahwa" && !held && !felt && !(CONDITIONS.has(opener) && judges(clause))) return null;
  if (!next || next.parent !== index || !next.subject) return clauseAt(reading, clause.last + 1, clause.end);
  // `bahwa harga yang wajar penting untuk X`: from where the content begins
  return trim(reading, clause.last + 1, verbTarget(reading, next)?.last ?? next.last);
}

/** `berharap para petani di lembah itu rukun`: what of them, where no verb tells. */
export function hopedOf({ reading, voices }: Context, { predicate }: PredicateForm, object: Range): Range | null {
  if (predicate.category !== "desire" || resolvePhrase(reading, object, voices).kind !== "agent") return null;
  if (COORDINATORS.has(norm(reading, object.last))) return null;
  const whole = clauseAt(reading, object.first, reading.tokens.length);
  return whole && whole.last > object.last ? whole : null;
}

/** `siap membantu warga dalam (mengolah sampah)`: with what. */
export function helpedWith({ reading, clauses, frames }: Context, index: number): Range | null {
  const { form, negated } = clauses[index] as Clause;
  const next = clauses[index + 1];
  if (form?.predicate.category !== "help" || negated || frames[index]?.attitude === null || next?.parent !== index)
    return null;
  return next.opener === "dalam" && next.link === "gerund" && next.voice === "active"
    ? verbTarget(reading, next)
    : null;
}
