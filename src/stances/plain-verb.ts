import { cueOfRoot, cueTrie, isEmptyVerb, isGivingVerb, isUndergoingVerb, lemma, wordSet } from "../lexicon/index.js";
import { isPointer } from "./antecedent.js";
import { isCarrier } from "./carrier.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import type { Frame } from "./frame.js";
import { subjectOf } from "./holder.js";
import { findings } from "./judgement.js";
import { EARNEST } from "./modal-words.js";
import { holdersOf } from "./modality.js";
import { reverses, turned } from "./negation.js";
import { clauseAt } from "./noun-phrase.js";
import { clauseTarget } from "./object.js";
import { norm, type Range, type Reading } from "./reading.js";
import { objectTarget, subjectTarget, verbTarget } from "./target.js";
import { isTold } from "./voices.js";
import { FIRST_PERSON, PURPOSE_CLAUSE } from "./words.js";

/** A plain verb that an attitude makes a stance: `harus menunjuk X`, `akan memberikan X`, `meminta Y memutuskan X`. */
export function judgeVerb(context: Context, index: number): Finding[] {
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  if (frame.attitude === null || !isMeant(context, index)) return [];
  const { holders, rule } = holdersOf(context, index, "stance/active");
  const target = rule === "stance/active" ? null : targetOf(context, index);
  if (!target) return [];
  // `enggan memberi komentar`
  if (ANSWERS.has(norm(context.reading, target.first)) && isGivingVerb(norm(context.reading, clause.headFirst)))
    return [];
  if (
    frame.attitude === "commitment" &&
    isEmptyVerb(norm(context.reading, clause.headFirst)) &&
    STEPS.has(norm(context.reading, target.first))
  )
    return [];
  // `kenapa jembatan itu mesti kita bongkar?`
  const doubted = frame.attitude === "obligation" && DOUBTING.has(clause.opener ?? "");
  // `meminta rapat tidak ditunda`, with the negation inside the target: it is for what the whole says
  const own = clause.negated && !(target.first < clause.first && target.last > clause.headFirst);
  const negated = (own !== frame.negated) !== doubted;
  const polarity = turned(
    reverses(context.reading, clause.headFirst) ? "oppose" : "support",
    negated !== frame.reversed,
  );
  // `menolak menandatangani`: both carry it
  const above = frame.reversed && clause.link === "serial" ? context.clauses[clause.parent] : undefined;
  const predicate = above && { first: above.first, last: clause.headLast };
  return findings(context, index, { holders, rule, polarity, target, negated, strength: 2, splits: false, predicate });
}

/** `akan melakukan pembahasan`: a step that is taken, neither for nor against. */
const STEPS = wordSet(
  "pembahasan kajian pengecekan penyelidikan pemeriksaan penyidikan pendataan koordinasi rapat pertemuan pembicaraan diskusi klarifikasi investigasi uji sampel foto gambar kunjungan lawatan perjalanan",
);

/** What is only told: `enggan memberi komentar`, `harus memberi tahu`. */
const ANSWERS = wordSet("tahu keterangan komentar jawaban penjelasan tanggapan pernyataan rincian bocoran");
const KNOWING = wordSet("menyadari mengetahui memahami mengerti mengingat melihat menyaksikan");

/** They tell what befalls somebody, `harus` or not. */
const BEFALLING = wordSet(
  "menjalani mengalami menunggu merasakan menanggung kehilangan dirawat dilarikan dievakuasi dioperasi mengungsi",
);

/** `enggan disebut namanya`, but not `enggan disebut populis` */
function isNamed(reading: Reading, { headFirst, last }: Clause): boolean {
  const called = norm(reading, headFirst) === "disebut" && reading.tokens[last]?.kind === "word";
  return called ? /^(?:nama|identitas|jati)/u.test(norm(reading, last)) : NAMED.has(norm(reading, headFirst));
}

/** `siap mengirim bantuan` promises, `akan mengirim surat` foretells. */
const SENDING = wordSet("mengirim mengirimkan");

/** `bersedia menunggu` */
function isWilling(reading: Reading, { first, headFirst }: Clause): boolean {
  for (let at = first; at < headFirst; at++) if (norm(reading, at) === "bersedia") return true;
  return false;
}

/** What somebody is ready to face: `siap diperiksa`. */
const FACED = wordSet(
  "diperiksa diaudit dikritik dicopot dihukum digugat dievaluasi diklarifikasi diuji disanksi dikonfrontasi",
);

const NAMED = wordSet("disebut disebutkan ditulis dikutip diungkap diungkapkan diketahui dikonfirmasi diwawancara");

const DOUBTING = new Set(["kenapa", "mengapa"]);

/** Is the verb what the attitude is about, and not a step on the way, a report or a forecast? */
function isMeant(context: Context, index: number): boolean {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  const asked = frame.attitude === "obligation" || frame.caller !== -1;
  if (clause.link === "purpose" && frame.caller !== clause.parent && frame.owner === null) {
    // `akan membangun gudang untuk menampung beras`: the gudang is promised
    const above = clauses[clause.parent];
    if (above && !isCarrier(reading, above)) return false;
  }
  if (hasSerial(context, index)) return false;
  // `harga harus naik, naik secara wajar`: said twice
  const before = clause.link === "coordinate" ? clauses[clause.parent] : undefined;
  const again = before !== undefined && norm(reading, before.headFirst) === norm(reading, clause.headFirst);
  if (again && objectTarget(reading, before) === null) return false;
  // `perlu saya sampaikan bahwa …`: opens the speaker's own words
  if (ownWords(context, clause) && cueOfRoot(lemma(norm(reading, clause.headFirst)) ?? "")) return false;
  // `semua harus menyadari bahwa X`: what the speaker holds for true
  if (KNOWING.has(norm(reading, clause.headFirst)) && norm(reading, clause.last) === "bahwa") return false;
  // `…, dan mengatakan`: goes on with the sentence, not with the attitude
  // … and `enggan merinci` is only told
  const tells =
    (clause.link === "coordinate" || (frame.reversed && norm(reading, clause.headFirst) !== "disebut")) &&
    clause.attitude === null &&
    frame.caller === -1;
  if (tells && cueTrie().longestAt(reading.tokens, clause.headFirst)) return false;
  if (clause.link === "relative" && clause.voice !== "active") return false;
  // `pertandingan yang seharusnya berlangsung Mei`
  if (clause.link === "relative" && /^(?:seharusnya|harusnya|semestinya|mestinya)$/u.test(norm(reading, clause.first)))
    return false;
  // `menolak digusur`, but not `enggan disebut namanya`
  const refused = frame.reversed && clause.link === "serial" && !isNamed(reading, clause);
  const faces = frame.attitude === "commitment" && !frame.plainFuture && FACED.has(norm(reading, clause.headFirst));
  if (clause.voice === "passive" && !asked && !refused && !faces) return false;
  // `dua puluh siswa harus menjalani perawatan`
  if (
    frame.attitude === "obligation" &&
    frame.caller === -1 &&
    !clause.negated &&
    BEFALLING.has(norm(reading, clause.headFirst))
  )
    return false;
  const undergoes = isUndergoingVerb(norm(reading, clause.headFirst));
  if (
    frame.attitude === "commitment" &&
    undergoes &&
    !isWilling(reading, clause) &&
    !(frame.promised && norm(reading, clause.headFirst) === "menjadi") &&
    (frame.plainFuture || !SENDING.has(norm(reading, clause.headFirst)))
  )
    return false;
  return !frame.plainFuture || (isTold(context.voices, reading, clause.subject) && !undergoes);
}

/** `perlu saya sampaikan`, `saya harus mengatakan` */
function ownWords({ reading }: Context, clause: Clause): boolean {
  return (
    clause.voice === "object" || (clause.subject !== null && FIRST_PERSON.has(norm(reading, clause.subject.last - 1)))
  );
}

function targetOf(context: Context, index: number): Range | null {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const passive = clause.voice === "passive" || clause.voice === "object";
  // `siap diperiksa`
  const faces = clause.voice === "passive" && context.frames[index]?.attitude === "commitment";
  const subject = passive && !faces && clause.subject ? subjectTarget(reading, clause.subject) : null;
  if (subject && isPointer(reading, subject)) return pointedAt(reading, clause);
  if (subject && clause.voice === "object") return subject;
  // `bantuan itu harus diterima dengan cepat`: what is wanted is the whole event
  if (subject) {
    const end = verbTarget(reading, clause)?.last ?? clause.headLast;
    return { first: subject.first, last: Math.max(end, mannerEnd(context, index)) };
  }
  const { attitude, caller, promised } = context.frames[index] as Frame;
  if (clause.link === "complement" && clause.subject && caller === -1 && !promised && attitude === "obligation")
    return {
      first: (subjectTarget(reading, clause.subject) ?? clause.subject).first,
      last: verbTarget(reading, clause)?.last ?? clause.headLast,
    };
  // `ingin angka itu menyentuh 100`
  const wisher = context.clauses[caller];
  const bare = wisher !== undefined && wisher.headFirst === wisher.headLast && clause.voice === "active";
  if (bare && clause.subject && subjectOf(reading, context.clauses, index, context.voices).kind === "thing")
    return {
      first: (subjectTarget(reading, clause.subject) ?? clause.subject).first,
      last: verbTarget(reading, clause)?.last ?? clause.headLast,
    };
  // `melapor jika ada kejahatan`: only when it comes to that
  const completed = norm(reading, clause.last) === "bahwa" ? clauseTarget(context, index) : null;
  if (completed) return completed;
  const object = objectTarget(reading, clause);
  // `tim akan berlatih selama sepuluh hari`: a schedule
  if (!object && context.frames[index]?.plainFuture) return null;
  const target = reverses(reading, clause.headFirst)
    ? object
    : withAttribute(context, index, verbTarget(reading, clause));
  // A verb alone (`akan meningkat`) says nothing of what it is about.
  // … but `menolak digusur (dari rumahnya)` does.
  if (faces || (passive && context.frames[index]?.reversed))
    return clauseAt(reading, clause.headFirst, clause.end) ?? target;
  const alone = target !== null && target.last - target.first === 1 && target.first === clause.headFirst;
  return alone ? aimed(context, index) : target;
}

/** Adverbs that are written like verbs: `diperbaiki secara bertahap`. */
const HOW = wordSet("bertahap berbelit-belit berkala berulang bersamaan");

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
  // `berharap kenaikan itu tidak berlanjut`
  const event = clause.subject && subjectOf(reading, context.clauses, index, context.voices).kind === "thing";
  if (caller !== -1 && clause.subject && (event || clause.link === "complement"))
    return { first: (subjectTarget(reading, clause.subject) ?? clause.subject).first, last: verb.last };
  const word = norm(reading, clause.headFirst);
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
    word.startsWith("me") &&
    norm(reading, clause.first) === "jangan" &&
    !isUndergoingVerb(word);
  return ((attitude === "obligation" || pledged) && act && alone) || banned ? verb : null;
}

/** `Ini harus diteliti`: what, is not said; `ini harus dijelaskan kepada publik`: that much is. */
function pointedAt(reading: Reading, clause: Clause): Range | null {
  const rest = verbTarget(reading, clause);
  if (clause.voice === "object" || !rest || rest.last <= clause.headLast) return null;
  if (objectTarget(reading, clause)) return { first: clause.headFirst, last: rest.last };
  for (let index = clause.headLast; index < rest.last; index++)
    if (SAYING_MORE.has(norm(reading, index))) return { first: clause.headFirst, last: rest.last };
  return null;
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

/** `melakukan kegiatan menanam pohon`: a bare noun and the verb that tells which. */
function withAttribute({ reading, clauses }: Context, index: number, target: Range | null): Range | null {
  const next = clauses[index + 1];
  if (!target || target.last - target.first > 1 || reading.mentionAt[target.first] !== -1) return target;
  const tells = next?.parent === index && next.link === "complement" && next.attitude === null && next.form === null;
  return tells && next.subject?.first === target.first && next.subject.last <= target.last + 1
    ? { first: target.first, last: verbTarget(reading, next)?.last ?? next.last }
    : target;
}

const SAYING_MORE = wordSet("kepada pada ke di oleh dalam dari untuk");

function hasSerial(context: Context, index: number): boolean {
  const next = context.clauses[index + 1];
  return next !== undefined && next.parent === index && next.link === "serial";
}
