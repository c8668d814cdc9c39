import { isAgentNoun, isBodyNoun, isNyaAdverb, isPreposition, normalize, wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { isDenied } from "./aim.js";
import { isAble } from "./carrier.js";
import type { Clause, Link } from "./clause.js";
import type { Context } from "./context.js";
import { resolvePhrase, subjectOf } from "./holder.js";
import { FUTURE } from "./modal-words.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { holdsAny, norm, type Range, type Reading } from "./reading.js";
import { isAct } from "./weight.js";
import { BROUGHT, PURPOSE_CLAUSE } from "./words.js";

/** What is only due: `Persib akan menantang Arema`, `Presiden akan meresmikan pabrik itu`. */
const DUE = wordSet(
  "memutuskan melawan menantang berhadapan memainkan memperingati meresmikan memimpin memegang membahas memaparkan",
);

/** Where it is told in passing: `sejak Indonesia akan menggelar pemilu`. */
const PASSING: ReadonlySet<Link> = new Set<Link>(["relative", "subordinate"]);

const BODIES = wordSet(
  "dinas dewan komisi komite majelis direksi instansi institusi asosiasi federasi fraksi koalisi kabinet lembaga perusahaan polisi kampus kejaksaan maskapai operator partai pemda pemkab pemkot pemprov pengadilan bank menteri gubernur bupati wali camat lurah kepala dprd panitia satgas tim penyidik petugas jaksa aparat perseroan emiten pabrikan produsen pengelola pengembang serikat organisasi yayasan koperasi sekolah universitas puskesmas klub",
);

/** A body, or somebody with an office. */
export function isOfficial(reading: Reading, holder: StanceHolder | null): boolean {
  const known = reading.entities.get(holder?.entity ?? "");
  if (known) return known.type !== "person" || known.roles.length > 0;
  const head = normalize(holder?.mention?.text ?? "").split(" ", 1)[0] ?? "";
  return isBodyNoun(head) || BODIES.has(head);
}

/** `Pemerintah akan menerapkan X`: what a body or whoever has an office is about to do is meant, where what anybody else will do is a forecast. */
export function isPlan({ reading, clauses, voices }: Context, index: number): boolean {
  const { first, headFirst, opener, link, parent, form } = clauses[index] as Clause;
  // `ekspektasi bahwa bank sentral akan menurunkan X`, `pemerintah sedianya akan menambah X`
  if (PASSING.has(link) || opener === "bahwa" || norm(reading, first - 1) === "sedianya") return false;
  if (DUE.has(norm(reading, headFirst)) || form?.predicate.category === "adhere") return false;
  if (link === "coordinate") {
    // `akan menata aset itu agar menjadi produktif dan menghasilkan laba`
    if (PURPOSE_CLAUSE.has(clauses[index - 1]?.opener ?? "")) return false;
    const before = clauses[parent] as Clause;
    if (PASSING.has(before.link) || DUE.has(norm(reading, before.headFirst))) return false;
  }
  const { holders } = subjectOf(reading, clauses, index, voices);
  return holders.some((holder) => isOfficial(reading, holder));
}

/** `pertandingan itu akan digelar besok` */
const STAGED = wordSet("diadakan digelar diselenggarakan diumumkan dicari");

/** What is done to a thing to bring it about. */
const BROUGHT_ABOUT = wordSet(
  "dimulai difokuskan diarahkan diprioritaskan diselesaikan dituntaskan digunakan diluncurkan diperbaiki dirombak ditata dievaluasi dialokasikan disalurkan dibagikan ditindaklanjuti diperpanjang diterbitkan direvisi disusun dirancang diperiksa didalami dicek didata diusut ditelusuri diselidiki ditindak dihukum disanksi diproses ditertibkan diawasi dipantau dijaga dikaji dikembalikan diturunkan dinaikkan diperbarui dimutakhirkan dilengkapi dipindahkan direlokasi dipulangkan diantar diantarkan dicairkan ditransfer dibayar dibayarkan ditanggung dilunasi dilayani didampingi dilatih dilibatkan diundang dipasang disesuaikan dirilis digulirkan diintegrasikan dioptimalkan",
);

/** `“Program itu akan diterapkan tahun depan,” kata Budi`: he says so. */
export function isArranged(context: Context, index: number): boolean {
  const { reading, clauses, voices } = context;
  const { subject } = clauses[index] as Clause;
  if (!subject || !isToBeDone(context, index) || followsAdverb(context, index)) return false;
  return resolvePhrase(reading, subject, voices).kind === "thing";
}

/** `“Nanti akan dilakukan penyitaan,” kata Budi`: what is arranged stands behind its verb. */
export function arrangedBehind(context: Context, index: number): Range | null {
  const { reading, clauses, voices } = context;
  const { subject, last, end } = clauses[index] as Clause;
  if (!isToBeDone(context, index) || (subject && !followsAdverb(context, index))) return null;
  const phrase = nounPhraseAt(reading, last, end);
  if (phrase?.first !== last || !EVENT.test(norm(reading, last))) return null;
  return resolvePhrase(reading, phrase, voices).kind === "thing" ? phrase : null;
}

/** `pengecekan`, `uji coba`, `perbaikan`: more than an adverb of the verb (`akan dilakukan besok`). */
const EVENT =
  /^(?:(?:pe|per|ke)[a-z]{4,}an|[a-z]+si|uji|renovasi|audit|tes|rapat|gelar|operasi|inspeksi|razia|sanksi|tindakan|langkah)$/u;

/** Told by whoever speaks as what will be done, by nobody named. */
function isToBeDone({ reading, clauses, frames, voices }: Context, index: number): boolean {
  const clause = clauses[index] as Clause;
  const { first, headFirst, voice, link, form } = clause;
  if (voice !== "passive" || frames[index]?.attitude !== "commitment" || !voices.quote) return false;
  // `membantah dana itu akan digunakan untuk X`, `menilai dana itu akan digunakan untuk X`
  if (isDenied(voices) || voices.quote.cue?.lemma === "nilai") return false;
  if (form ? !isAct(form) : !isBroughtAbout(norm(reading, headFirst))) return false;
  if (PASSING.has(link) || frames[index]?.caller !== -1 || namesAgent(reading, clause) || isAble(reading, clause))
    return false;
  return holdsAny(reading, { first, last: headFirst }, FUTURE);
}

/** `untuk selanjutnya akan dilakukan penyitaan`, `rencananya akan dilakukan uji coba`: no subject before the verb. */
function followsAdverb({ reading, clauses }: Context, index: number): boolean {
  const { first, subject } = clauses[index] as Clause;
  if (!subject) return true;
  const before = norm(reading, first - 1);
  return isPreposition(norm(reading, subject.first)) || isNyaAdverb(before) || before === "," || TIMES.has(before);
}

const TIMES = wordSet("nanti nantinya besok selanjutnya berikutnya kemudian lusa");

/** `akan dikelola oleh badan itu`, `akan diantar kurir` */
function namesAgent(reading: Reading, { last, end }: Clause): boolean {
  if (reading.mentionAt[last] !== -1 || isAgentNoun(norm(reading, last))) return true;
  for (let at = last; at < end && at < last + 3; at++) if (norm(reading, at) === "oleh") return true;
  return false;
}

function isBroughtAbout(word: string): boolean {
  return (BROUGHT.has(word) && !STAGED.has(word)) || BROUGHT_ABOUT.has(word);
}
