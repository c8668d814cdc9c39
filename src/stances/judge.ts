import { judgePredicate } from "./active.js";
import { judgeAim } from "./aim.js";
import { isPointer } from "./antecedent.js";
import type { Clause } from "./clause.js";
import { judgeEffect } from "./effect.js";
import type { Finding } from "./finding.js";
import {
  FORMALITIES,
  type Frame,
  isAside,
  isCall,
  isCarrier,
  isContent,
  isFronted,
  isNeeded,
  readFrames,
} from "./frames.js";
import { type Context, findings } from "./judgement.js";
import { judgeListed } from "./listed.js";
import { voiceAt } from "./nested-voice.js";
import { clauseAt } from "./noun-phrase.js";
import { judgeVerb } from "./plain-verb.js";
import { norm, type Range, type Reading } from "./reading.js";
import { objectTarget, subjectTarget } from "./target.js";
import { isContradiction, judgeValuingVerb } from "./valuing-verb.js";
import type { Voices } from "./voices.js";
import { isPlain, isStance } from "./weight.js";

/** The stances that the verbs of a stretch of text state, in order. */
export function judge(reading: Reading, clauses: readonly Clause[], voices: Voices): Finding[] {
  const context: Context = { reading, clauses, frames: readFrames(reading, clauses), voices };
  return clauses.flatMap((_, index) => judgeClause(context, index));
}

function judgeClause(context: Context, index: number): Finding[] {
  const { reading } = context;
  const clause = context.clauses[index] as Clause;
  const frame = context.frames[index] as Frame;
  const { form } = clause;
  if (!clause.lead && reading.cueAt[clause.headFirst] === 1) return [];
  // `dipasok tanpa melakukan impor`
  if (norm(reading, clause.first - 1) === "tanpa" || norm(reading, clause.first) === "tanpa") return [];
  const effect = clause.unrealised ? null : judgeEffect(context, index);
  if (effect) return effect;
  if (clause.unrealised || frame.bound) return [];
  // `mungkin mendukung` may be told of a stance, `mungkin membangun` only foretells
  if (frame.possible && (!form || !isPlain(form))) return [];
  if (clause.link === "subordinate" && HYPOTHETICAL.has(clause.opener ?? "")) return [];
  // `akhirnya saya harus mencari`, `dirinya harus menunggu`: his own lot
  if (
    frame.attitude === "obligation" &&
    frame.caller === -1 &&
    clause.subject &&
    !clause.negated &&
    isOneself(reading, clause.subject)
  )
    return [];
  // `harga naik sehingga warga harus berhemat`: what follows from it
  if (clause.opener === "sehingga" && clause.subject && frame.attitude === "obligation" && frame.caller === -1)
    return [];
  if (clause.headFirst === clause.headLast) return judgeModal(context, index);
  // `meminta maaf`, `meminta keterangan saksi`
  if (form?.predicate.category === "call-for" && FORMALITIES.has(norm(reading, clause.last))) return [];
  if (form?.predicate.category === "advocate" && THEMES.has(norm(reading, clause.last))) return [];
  if (norm(reading, clause.headLast - 1) === "menerima" && GOODS.has(norm(reading, clause.last))) return [];
  // `meyakini apabila aset itu dikelola dengan baik, …`: what he holds for true comes behind
  const believed = norm(reading, clause.last);
  if (form?.predicate.category === "trust" && (believed === "bahwa" || HYPOTHETICAL.has(believed))) return [];
  if (form?.predicate.category === "complain" && SYMPTOMS.has(norm(reading, clause.last))) return [];
  // `level support 7.136`
  if (
    norm(reading, clause.headFirst) === "support" &&
    (reading.tokens[clause.last]?.kind === "number" || LEVELS.has(norm(reading, clause.first - 1)))
  )
    return [];
  const carries = isCall(reading, clause) || (isCarrier(reading, clause) && form?.predicate.category !== "cooperate");
  if (carries && hasVerbPhrase(context, index)) return [];
  // `studi yang kami perdalam`: the object is the noun before `yang`, said in passing
  if (form && clause.link === "relative" && clause.voice !== "passive" && norm(reading, clause.first - 1) !== "yang")
    return [];
  const listed = judgeListed(context, index);
  if (listed.length > 0) return listed;
  if (!form || !isStance(form)) return judgeVerb(context, index);
  if (form.predicate.targets.has("SUBJ")) {
    const asked = frame.attitude === "obligation" || frame.caller !== -1;
    return asked ? judgeVerb(context, index) : judgeValuingVerb(context, index, form);
  }
  return isContradiction(context, index)
    ? judgeValuingVerb(context, index, form)
    : [...judgePredicate(context, index, form), ...judgeAim(context, index)];
}

/** `tidak menerima gaji penuh`: what is got, not agreed to. */
const GOODS = new Set(
  "gaji upah honor uang bayaran surat laporan kabar informasi kunjungan tamu bantuan dana hadiah pesanan telepon pesan kiriman aduan".split(
    " ",
  ),
);

/** `Harus buru-buru?` */
function asks(reading: Reading, from: number): boolean {
  for (let index = from; index < from + 12; index++) {
    const mark = norm(reading, index);
    if (mark === "?") return true;
    if (mark === "" || mark === "." || mark === "!" || mark === ",") return false;
  }
  return false;
}

/** `saya`, `bahkan dirinya`, but not `bagi saya`. */
function isOneself(reading: Reading, subject: Range): boolean {
  const pronoun = /^(?:saya|aku|gue|dirinya)$/u.test(norm(reading, subject.last - 1));
  return pronoun && !/^(?:bagi|menurut|buat|untuk|dari|kepada)$/u.test(norm(reading, subject.last - 2));
}

const LEVELS = new Set(["level", "area", "titik", "batas", "harga", "customer", "tim", "team", "system", "sistem"]);

/** `mengusung tema “…”` */
const THEMES = new Set([
  "tema",
  "target",
  "konsep",
  "gelar",
  "judul",
  "slogan",
  "jargon",
  "tajuk",
  "genre",
  "mesin",
  "nama",
]);

/** `mengeluhkan nyeri dada` */
const SYMPTOMS = new Set([
  "sakit",
  "nyeri",
  "pusing",
  "mual",
  "demam",
  "sesak",
  "gatal",
  "lemas",
  "mulas",
  "diare",
  "kelelahan",
]);

const HYPOTHETICAL = new Set(["jika", "kalau", "apabila", "bila", "apakah", "sebelum"]);

/** Does a verb phrase hang on it that says what it is for? */
function hasVerbPhrase(context: Context, index: number): boolean {
  for (let child = index + 1; child < context.clauses.length && child <= index + 2; child++) {
    const { link, parent } = context.clauses[child] as Clause;
    if (parent !== index) continue;
    if (link === "serial" || link === "complement") return true;
    // `perlu dukungan bersama agar petani bertahan`: the support is wanted
    const { opener } = context.clauses[child] as Clause;
    const own = context.clauses[index] as Clause;
    if (own.headFirst === own.headLast && /^(?:agar|supaya)$/u.test(opener ?? "") && objectTarget(context.reading, own))
      continue;
    if (link === "purpose" && !isAside(context.reading, context.clauses[child] as Clause)) return true;
    if (isContent(context.reading, context.clauses[child] as Clause, context.clauses[index] as Clause)) return true;
  }
  return false;
}

/** `perlu kajian`, `harus komprehensif`, `jangan ada korupsi`: a modal whose complement is no verb. */
function judgeModal(context: Context, index: number): Finding[] {
  const { reading, voices } = context;
  const clause = context.clauses[index] as Clause;
  if (clause.attitude !== "obligation" || !voices.quote || !voices.speaker) return [];
  // `bahan yang diperlukan ialah tepung`
  if (norm(reading, clause.first - 1) === "yang") return [];
  if (clause.opener === "kenapa" || clause.opener === "mengapa" || asks(reading, clause.last)) return [];
  const needed = isNeeded(reading, clause) && clause.subject ? subjectTarget(reading, clause.subject) : null;
  if (needed && !isPointer(reading, needed)) return need(context, index, needed);
  if (hasVerbPhrase(context, index)) return [];
  // `seharusnya kenaikan biaya saat hujan dikembalikan`: its verb comes later
  if (isFronted(reading, clause) && norm(reading, clause.last) !== "ada") return [];
  const complement = objectTarget(reading, clause);
  // `harus tahu bahwa …`, `harus lanjut`
  if (
    !complement ||
    isPointer(reading, complement) ||
    /^(?:tahu|ingat|lanjut|sabar|paham|begitu|demikian|gimana|bagaimana)$/u.test(norm(reading, complement.first))
  )
    return [];
  return need(context, index, wantedOf(context, clause, withPreposition(context, clause, complement)));
}

/** `harus taat (pada juknis)` */
function withPreposition({ reading }: Context, clause: Clause, complement: Range): Range {
  const adjective = /^(?:taat|patuh|tunduk|setia|fokus|sadar|peka|waspada|selaras|sesuai|sejalan|berdasarkan)$/u;
  if (complement.last - complement.first > 1 || !adjective.test(norm(reading, complement.first))) return complement;
  return clauseAt(reading, complement.first, clause.end) ?? complement;
}

function need(context: Context, index: number, target: Range): Finding[] {
  const clause = context.clauses[index] as Clause;
  const voice = voiceAt(context.reading, clause.first, context.voices);
  return findings(context, index, {
    rule: "stance/need",
    holders: voice ? [voice] : [],
    polarity: clause.negated ? "oppose" : "support",
    target,
    negated: clause.negated,
    strength: 2,
    splits: false,
  });
}

/** `Negara harus hadir`: the whole; `kejadian ini tidak boleh terulang`: what must not be; `perlu kajian`: the complement. */
function wantedOf({ reading }: Context, clause: Clause, complement: Range): Range {
  const word = norm(reading, complement.first);
  const subject = clause.subject ? subjectTarget(reading, clause.subject) : null;
  // `bahannya harus dari desa`
  if (norm(reading, clause.last) === "dari")
    return { first: subject && !isPointer(reading, subject) ? subject.first : clause.last, last: complement.last };
  if (!subject || isPointer(reading, subject) || !/^(?:ter|trans|hadir|adil|netral|jujur|tegas)/u.test(word))
    return complement;
  return clause.negated ? subject : { first: subject.first, last: complement.last };
}
