import { cueOfRoot, cueTrie, isEmptyVerb, isGivingVerb, isUndergoingVerb, lemma, wordSet } from "../lexicon/index.js";
import { FACED, isWilling, targetOf } from "./act-target.js";
import { aimersOf, betters, wards } from "./aim.js";
import { isCarrier } from "./carrier.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { judgeDue } from "./due.js";
import type { Finding } from "./finding.js";
import type { Frame } from "./frame.js";
import { findings } from "./judgement.js";
import { holdersOf } from "./modality.js";
import { reverses, turned } from "./negation.js";
import { predicateTarget } from "./object.js";
import { arrangedBehind, isArranged, isPlan } from "./plan.js";
import { norm, type Range, type Reading } from "./reading.js";
import { judgeReportedTo } from "./reported-to.js";
import { objectTarget, verbTarget } from "./target.js";
import { judgeUnderWay } from "./under-way.js";
import { isTold } from "./voices.js";
import { FIRST_PERSON } from "./words.js";

/** A plain verb that an attitude makes a stance: `harus menunjuk X`, `akan memberikan X`, `meminta Y memutuskan X`. */
export function judgeVerb(context: Context, index: number): Finding[] {
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  const reported = judgeReportedTo(context, index);
  if (reported.length > 0) return reported;
  if (frame.attitude === null) {
    const underWay = judgeUnderWay(context, index);
    return underWay.length > 0 ? underWay : judgeAimed(context, index);
  }
  if (clause.link === "relative" && clause.voice !== "active") return judgeDue(context, index);
  const arranged = arrangedBehind(context, index);
  if (arranged) return judgeArranged(context, arranged, clause.negated, index);
  if (!isMeant(context, index)) return judgeAimed(context, index);
  const { holders, rule } = holdersOf(context, index, "stance/active");
  const target = rule === "stance/active" ? null : targetOf(context, index);
  if (!target) return [];
  // `harus memberi tahu`
  if (
    !frame.reversed &&
    ANSWERS.has(norm(context.reading, target.first)) &&
    isGivingVerb(norm(context.reading, clause.headFirst))
  )
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
  const against = target.first !== clause.headFirst && reverses(context.reading, clause.headFirst);
  const polarity = turned(against ? "oppose" : "support", negated !== frame.reversed);
  // `menolak menandatangani`: both carry it
  const above = frame.reversed && clause.link === "serial" ? context.clauses[clause.parent] : undefined;
  const predicate = above && { first: above.first, last: clause.headLast };
  return findings(context, index, { holders, rule, polarity, target, negated, strength: 2, splits: false, predicate });
}

/** `akan dilakukan pengecekan ulang`: whoever says so. */
function judgeArranged(context: Context, target: Range, negated: boolean, index: number): Finding[] {
  const { speaker } = context.voices;
  return findings(context, index, {
    holders: speaker ? [speaker] : [],
    rule: "stance/commitment",
    polarity: turned("support", negated),
    target,
    negated,
    strength: 2,
    splits: true,
  });
}

/** `dinas menambah lampu untuk memperbaiki penerangan` */
function judgeAimed(context: Context, index: number): Finding[] {
  const holders = aimersOf(context, index);
  if (holders.length === 0) return [];
  const clause = context.clauses[index] as Clause;
  const reversed = wards(context.reading, clause.headFirst);
  // of `bertujuan membentuk tim`, `untuk menurunkan angka kematian` the verb too
  const alone = reversed || betters(norm(context.reading, clause.headFirst));
  const target = alone ? predicateTarget(context, index) : verbTarget(context.reading, clause);
  if (!target) return [];
  const polarity = turned("support", reversed);
  return findings(context, index, {
    holders,
    rule: "stance/aim",
    polarity,
    target,
    negated: false,
    strength: 1,
    splits: true,
  });
}

/** `akan melakukan pembahasan`: a step that is taken, neither for nor against. */
const STEPS = wordSet(
  "pembahasan perencanaan rapat pertemuan pembicaraan diskusi klarifikasi foto gambar kunjungan lawatan perjalanan",
);

/** What is only told: `harus memberi tahu`. */
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
  // `perlu saya sampaikan bahwa …`: opens the speaker's own words, where `kami akan melaporkan X` is an act
  if (
    (frame.attitude !== "commitment" || norm(reading, clause.headFirst) === "mengatakan") &&
    ownWords(context, clause) &&
    cueOfRoot(lemma(norm(reading, clause.headFirst)) ?? "")
  )
    return false;
  // `semua harus menyadari bahwa X`: what the speaker holds for true
  if (KNOWING.has(norm(reading, clause.headFirst)) && norm(reading, clause.last) === "bahwa") return false;
  // `…, dan mengatakan`: goes on with the sentence, not with the attitude
  const tells = clause.link === "coordinate" && clause.attitude === null && frame.caller === -1;
  if (tells && cueTrie().longestAt(reading.tokens, clause.headFirst)) return false;
  // `pertandingan yang seharusnya berlangsung Mei`
  if (clause.link === "relative" && /^(?:seharusnya|harusnya|semestinya|mestinya)$/u.test(norm(reading, clause.first)))
    return false;
  // `menolak digusur`, but not `enggan disebut namanya`
  const refused = frame.reversed && clause.link === "serial" && !isNamed(reading, clause);
  const faces = frame.attitude === "commitment" && !frame.plainFuture && FACED.has(norm(reading, clause.headFirst));
  const arranged = isArranged(context, index);
  if (clause.voice === "passive" && !asked && !refused && !faces && !arranged) return false;
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
    !(frame.promised && norm(reading, clause.headFirst) === "menjadi")
  )
    return false;
  if (!frame.plainFuture || arranged) return true;
  // `pengguna akan melihat pilihan baru`: a forecast
  if (undergoes || KNOWING.has(norm(reading, clause.headFirst))) return false;
  return isTold(context.voices, reading, clause.subject) || isPlan(context, index);
}

/** `perlu saya sampaikan`, `saya harus mengatakan` */
function ownWords({ reading }: Context, clause: Clause): boolean {
  return (
    clause.voice === "object" || (clause.subject !== null && FIRST_PERSON.has(norm(reading, clause.subject.last - 1)))
  );
}

function hasSerial(context: Context, index: number): boolean {
  const next = context.clauses[index + 1];
  return next !== undefined && next.parent === index && next.link === "serial";
}
