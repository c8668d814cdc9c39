import { isAgentNoun, wordSet } from "../lexicon/index.js";
import { judgeAbsence } from "./absence.js";
import { isPointer } from "./antecedent.js";
import { isLoss } from "./burden.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import type { Finding } from "./finding.js";
import { resolvePhrase } from "./holder.js";
import { findings } from "./judgement.js";
import { isFronted, isInverted, isNeeded, mustBe } from "./lone-modal.js";
import { turned } from "./negation.js";
import { voiceAt } from "./nested-voice.js";
import { clauseAt, withRelative } from "./noun-phrase.js";
import { isOneself } from "./pronoun.js";
import { norm, type Range, type Reading } from "./reading.js";
import { objectTarget, subjectTarget, verbTarget } from "./target.js";
import { hasVerbPhrase } from "./verb-phrase.js";
import type { Voices } from "./voices.js";
import { FIRST_PERSON } from "./words.js";

/** `Harus buru-buru?` */
function asks(reading: Reading, from: number): boolean {
  for (let index = from; index < from + 12; index++) {
    const mark = norm(reading, index);
    if (mark === "?") return true;
    if (mark === "" || mark === "." || mark === "!" || mark === ",") return false;
  }
  return false;
}

/** `perlu kajian`, `harus komprehensif`, `jangan ada korupsi`: a modal whose complement is no verb. */
export function judgeModal(context: Context, index: number): Finding[] {
  const { reading, voices } = context;
  const clause = context.clauses[index] as Clause;
  const unwanted = judgeAbsence(context, index);
  if (unwanted) return unwanted;
  if (clause.attitude !== "obligation" || !voices.quote || !voices.speaker) return [];
  // `bahan yang diperlukan ialah tepung`
  if (norm(reading, clause.first - 1) === "yang") return [];
  // `termasuk urusan wajib pelayanan dasar`: which
  if (norm(reading, clause.first) === "wajib" && BINDING.has(norm(reading, clause.first - 1))) return [];
  if (clause.opener === "kenapa" || clause.opener === "mengapa" || asks(reading, clause.last)) return [];
  const inverted = isNeeded(reading, clause) && isInverted(reading, clause);
  const needed =
    isNeeded(reading, clause) && clause.subject && !inverted ? subjectTarget(reading, clause.subject) : null;
  if (needed && !isPointer(reading, needed)) return need(context, index, needed);
  if (!inverted && hasVerbPhrase(context, index)) return [];
  // `konsumen tidak perlu pakaian itu`: what somebody else can do without
  if (
    clause.negated &&
    clause.subject &&
    norm(reading, clause.headFirst - 1) === "perlu" &&
    !STATES.has(norm(reading, clause.last)) &&
    isOther(context, clause.subject)
  )
    return [];
  // `seharusnya kenaikan biaya saat hujan dikembalikan`: its verb comes later
  const ahead = isFronted(reading, clause) && norm(reading, clause.last) !== "ada" ? fronted(context, index) : null;
  if (ahead) return ahead;
  // `jangan sampai anak-anak pintar ini pada kabur`: what must not come to be is said in full
  const feared = norm(reading, clause.last - 1) === "sampai" && norm(reading, clause.last) !== "ada";
  // `indikatornya harus jelas`: elsewhere an adverb of the verb
  const clear = norm(reading, clause.last - 1) === "jelas" ? { first: clause.last - 1, last: clause.last } : null;
  const fear = feared ? clauseAt(reading, clause.last, clause.end) : null;
  const complement =
    (fear && withRelated(context, index, fear)) ??
    absentOf(reading, clause) ??
    (clear && norm(reading, clause.last) === "," ? clear : objectTarget(reading, clause)) ??
    clear ??
    accordance(reading, clause);
  const bare = complement ? null : mustBe(reading, clause);
  if (bare) return need(context, index, bare);
  // `harus tahu bahwa …`, `harus lanjut`
  if (
    !complement ||
    isPointer(reading, complement) ||
    (!clause.negated && isLoss(norm(reading, complement.first))) ||
    /^(?:tahu|ingat|lanjut|asal|daftar|antre|sabar|paham|begitu|demikian|gimana|bagaimana)$/u.test(
      norm(reading, complement.first),
    )
  )
    return [];
  // `perlu telur sejuta butir`: what goes into it
  if (norm(reading, clause.headFirst - 1) === "perlu" && isCounted(reading, complement)) return [];
  // `jangan lupa, tarif itu bisa turun`
  if (clause.negated && norm(reading, complement.first) === "lupa" && norm(reading, complement.first + 1) === ",")
    return [];
  const wanted = isState(reading, complement)
    ? stateOf(context, clause, complement)
    : wantedOf(
        context,
        clause,
        withPreposition(context, clause, withRelative(reading, complement, reading.tokens.length)),
      );
  // `dasarnya apa harus jelas`: of what, is not read
  return wanted && wanted !== clear ? need(context, index, wanted) : [];
}

const BINDING = wordSet("urusan aturan ketentuan iuran pelajaran syarat zakat");

/** `tidak boleh ada (warga miskin yang terabaikan)`: no others are meant. */
function absentOf(reading: Reading, clause: Clause): Range | null {
  const object = clause.negated && norm(reading, clause.last) === "ada" ? objectTarget(reading, clause) : null;
  if (!object || norm(reading, object.last) !== "yang") return null;
  return clauseAt(reading, object.first, reading.tokens.length);
}

/** `telur sejuta butir`, but not `tiga ribu dokter lagi`, `dana Rp 2 triliun` */
function isCounted({ tokens }: Reading, { first }: Range): boolean {
  return (
    [first, first + 1, first + 2].some(
      (at) => tokens[at]?.kind === "number" && !/^(?:rp|us)/u.test(tokens[at - 1]?.norm ?? ""),
    ) && !isAgentNoun(tokens[first + 1]?.norm ?? "")
  );
}

/** `harus sesuai ketentuan`, `harus dengan membangun sistem`: how it must be. */
function accordance(reading: Reading, { last, end, negated }: Clause): Range | null {
  if (negated || !/^(?:sesuai|berdasarkan|dengan|melalui|lewat)$/u.test(norm(reading, last))) return null;
  const whole = clauseAt(reading, last, end);
  const said = whole && whole.last - whole.first > 1 && !/^(?:ini|itu)$/u.test(norm(reading, last + 1));
  return said ? whole : null;
}

/** `seharusnya setiap warga menjadi pengawas`, `dewan seharusnya tidak terlibat`: no verb comes later that says it. */
function fronted(context: Context, index: number): Finding[] | null {
  const { reading } = context;
  const { last, end, subject } = context.clauses[index] as Clause;
  if (context.clauses[index + 1]?.parent === index || reading.tokens[last]?.kind !== "word") return [];
  const against = /^(?:tidak|tak|bukan)$/u.test(norm(reading, last));
  const wanted = clauseAt(reading, against ? last + 1 : last, end);
  // `tarif itu seharusnya terjangkau`: how it is to be
  if (subject && wanted?.last === last + 1 && isQuality(reading, last)) return null;
  if (!wanted || wanted.last - wanted.first < 2 || /^(?:ada|pernah)$/u.test(norm(reading, wanted.first))) return [];
  if (isPointer(reading, { first: wanted.first, last: wanted.first + 1 })) return [];
  return need(context, index, wanted).map((found) => ({
    ...found,
    polarity: turned("support", against),
    negated: against,
  }));
}

/** `jangan sampai rakyat kecil (lagi yang menanggung)` */
function withRelated({ reading, clauses }: Context, index: number, { first, last }: Range): Range {
  const next = clauses[index + 1];
  if (next === undefined || norm(reading, next.first - 1) !== "yang" || next.first - last > 2) return { first, last };
  return { first, last: verbTarget(reading, next)?.last ?? next.last };
}

function isOther({ reading, voices }: Context, subject: Range): boolean {
  return !FIRST_PERSON.has(norm(reading, subject.last - 1)) && isAgent(subject, reading, voices);
}

/** How something or somebody is, in one word: no thing to be for or against. */
const STATES = wordSet(`
  mati nyala menyala hidup aktif padam takut panik gagal kalah menang bicara tidur diam pulang lari berhenti jatuh sakit
  tenang sabar cepat lambat murah mahal bersih kotor rapi ramai sepi malu ragu marah sedih gembira kuat lemah kendor lengah
  rusak bocor kosong penuh lupa malas rajin disiplin hati-hati cemas khawatir stres gentar terlena tinggi rendah besar kecil baik luas
`);

function isState(reading: Reading, complement: Range): boolean {
  const alone =
    complement.last - complement.first === 1 || /^(?:dan|serta)$/u.test(norm(reading, complement.first + 1));
  return alone && STATES.has(norm(reading, complement.first));
}

/** `layanannya harus cepat`: the whole; `jangan panik`: the state; of `saya tidak boleh stres` nothing is left to be against. */
function stateOf({ reading }: Context, clause: Clause, complement: Range): Range | null {
  const subject = clause.subject ? subjectTarget(reading, clause.subject) : null;
  const oneself = subject !== null && isOneself(reading, subject);
  if (clause.negated) return oneself ? null : clauseAt(reading, complement.first, clause.end);
  return subject && !isPointer(reading, subject) && !FIRST_PERSON.has(norm(reading, subject.last - 1))
    ? { first: subject.first, last: complement.first + 1 }
    : null;
}

/** `harus taat (pada juknis)`, `harus serius (untuk menyukseskan X)`, `perlu dinas (untuk mengeluarkan izin)` */
function withPreposition({ reading, voices }: Context, clause: Clause, complement: Range): Range {
  const aimed = norm(reading, complement.last) === "untuk";
  if (aimed && (complement.last - complement.first === 1 || isAgent(complement, reading, voices)))
    return clauseAt(reading, complement.first, reading.tokens.length) ?? complement;
  const adjective = /^(?:taat|patuh|tunduk|setia|fokus|sadar|peka|waspada|selaras|sesuai|sejalan|berdasarkan)$/u;
  const taking =
    adjective.test(norm(reading, complement.first)) || /^(?:kepada|terhadap)$/u.test(norm(reading, complement.last));
  if (complement.last - complement.first > 1 || !taking) return complement;
  return clauseAt(reading, complement.first, clause.end) ?? complement;
}

function need(context: Context, index: number, target: Range): Finding[] {
  const clause = context.clauses[index] as Clause;
  const voice = voiceAt(context.reading, clause.first, context.voices);
  // Where the target says it in full, the negation is in it: `gaji tidak boleh terlalu rendah`.
  const negated = clause.negated && !(target.first < clause.first && target.last > clause.last);
  return findings(context, index, {
    rule: "stance/need",
    holders: voice ? [voice] : [],
    polarity: negated ? "oppose" : "support",
    target,
    negated,
    strength: 2,
    splits: false,
  });
}

const QUALITIES = wordSet(`
  ketat sederhana praktis jelas kuat mandiri seimbang optimal efektif efisien merata konsisten cermat aman berimbang inklusif
  komprehensif menyeluruh proporsional rasional realistis solid kompak profesional objektif akuntabel independen sehat wajar
  tepat utuh berkualitas lancar hadir adil netral jujur tegas proaktif selektif kreatif inovatif adaptif responsif produktif kompetitif humanis kondusif menjadi terlalu berjalan berlanjut
`);

function isQuality(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return QUALITIES.has(word) || /^(?:ter|trans)/u.test(word);
}

/** `Negara harus hadir`, `gaji tidak boleh terlalu rendah`: the whole; `kejadian ini tidak boleh terulang`: what must not be; `perlu kajian`: the complement. */
function wantedOf({ reading, voices }: Context, clause: Clause, complement: Range): Range {
  const word = norm(reading, complement.first);
  const subject = clause.subject ? subjectTarget(reading, clause.subject) : null;
  // `bahannya harus dari desa`
  if (norm(reading, clause.last) === "dari")
    return { first: subject && !isPointer(reading, subject) ? subject.first : clause.last, last: complement.last };
  const returns = /^ter(?:ulang|jadi)/u.test(word);
  // `negara tidak boleh (terjebak menjadi pedagang)`
  const quality = isQuality(reading, complement.first);
  const befalls = quality && !QUALITIES.has(word) && !returns;
  if (clause.negated && befalls && complement.last - complement.first > 1) return complement;
  if (!subject || !quality || isPointer(reading, subject) || FIRST_PERSON.has(norm(reading, subject.last - 1)))
    return complement;
  // `satu-satunya cara adalah harus ketat`, `program harus kita buat dan harus tepat`
  for (let index = subject.first; clause.subject && index < clause.subject.last; index++)
    if (reading.mentionAt[index] === -1 && /^(?:adalah|ialah|harus|perlu)$/u.test(norm(reading, index)))
      return complement;
  const whole = { first: subject.first, last: complement.last };
  if (!clause.negated) return whole;
  return returns && !isAgent(subject, reading, voices) ? subject : whole;
}

function isAgent(subject: Range, reading: Reading, voices: Voices): boolean {
  return resolvePhrase(reading, subject, voices).kind === "agent";
}
