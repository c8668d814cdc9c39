import { cueTrie, isAgentNoun, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Complex } from "./complex.js";
import { norm, type Range, type Reading } from "./reading.js";
import {
  ADJUNCT_PREPOSITIONS,
  COPULAS,
  FIRST_PERSON,
  INSERTED_CUES,
  isPointing,
  LINKING_PREPOSITIONS,
  PURPOSE,
  PURPOSE_CLAUSE,
  SUBORDINATORS,
} from "./words.js";

/** Behind these another verb may be part of what they say: `pihak yang membuat warga harus pindah`. */
const BRINGS_CLAUSE = wordSet(`
  membuat membantu dibantu memungkinkan membiarkan dibiarkan menyuruh disuruh memaksa dipaksa terpaksa melihat mengharuskan
  diharuskan mewajibkan diwajibkan menyebabkan mengakibatkan menjadikan merasa dirasa dianggap dipandang dinilai diyakini
  diperkirakan dipastikan diminta diimbau diharapkan memerlukan membutuhkan mengira menganggap memandang terlihat dilihat disebut disebutkan
  dikatakan diketahui diduga dituduh dituding disangka dilaporkan dikabarkan dipercaya ditugaskan ditunjuk dikirim dikerahkan
  dilatih diajak diajari dibantu didorong dituntut dilarang diizinkan dibolehkan diperbolehkan dimaksudkan ditujukan dinyatakan
`);

const BRINGS = ["CL", "VP", "OBJ+CL", "OBJ+VP"] as const;

/** `warga yang diminta (untuk pindah)`, `pihak yang harus …` */
export function leadsOn(reading: Reading, { headFirst, headLast }: Clause): boolean {
  return headFirst === headLast || BRINGS_CLAUSE.has(norm(reading, headFirst));
}

function bringsClause(reading: Reading, clause: Clause): boolean {
  const { form, headFirst, voice } = clause;
  if (leadsOn(reading, clause)) return true;
  // `pernyataan yang disampaikan ketua harus dicek`
  if (voice === "passive") return false;
  if (form && BRINGS.some((syntax) => form.predicate.targets.has(syntax))) return true;
  return cueTrie().longestAt(reading.tokens, headFirst) !== null;
}

/** Said of a subject in full: `harus diperiksa`, `tidak menjamin`; a bare verb may go on with the one before it. */
export function isFullVerb(reading: Reading, { attitude, negated, first, headFirst }: Complex): boolean {
  // `pertemuan akan datang`
  return (attitude !== null || negated || norm(reading, first) === "segera") && norm(reading, headFirst) !== "datang";
}

const FILLED = wordSet("oppose reject endorse condemn criticise protest praise");

/** `warga yang menolak tambang itu (mendatangi kantor bupati)`: its object is whole, and does nothing. */
function isFilled(reading: Reading, { form }: Clause, { first, headFirst, voice }: Complex): boolean {
  return (
    FILLED.has(form?.predicate.category ?? "") &&
    voice === "active" &&
    isPointing(norm(reading, first - 1)) &&
    norm(reading, headFirst) !== "menjadi"
  );
}

/** `kemampuan (berpikir)`: what kind of noun it is. */
function isAttribute(reading: Reading, { form, headFirst, voice }: Complex): boolean {
  return form === null && voice !== "passive" && norm(reading, headFirst).startsWith("ber");
}

/** `jalan yang dibangun menggunakan dana desa`: how, with what. */
const GOES_ON = wordSet(
  "menggunakan memakai menjadi menuju mengenai melalui mengikuti memenuhi menyerupai mengelilingi",
);

const ABLE = wordSet("dapat bisa mampu");

export interface Main {
  readonly subject: Range;
  readonly parent: number;
  /** `agar`, `supaya` before the noun. */
  readonly opener: string | null;
}

/**
 * `uang yang disuntik kepada dinas harus diperiksa`: the verb behind a relative clause is said of the noun before `yang`.
 * The whole subject and the clause that the noun belongs to; null where the verb goes on with the relative clause.
 */
export function pastRelative(
  reading: Reading,
  clauses: readonly Clause[],
  base: number,
  complex: Complex,
  between: Range | null,
): Main | null {
  const finite = isFullVerb(reading, complex);
  let at = clauses.length - 1;
  // `lembaga yang terdaftar dan diakui di daerah harus …`
  while (at > base && clauses[at]?.link === "coordinate" && clauses[at]?.subject === null) at--;
  const relative = clauses[at];
  if (at < base || !relative?.subject) return null;
  // `dana untuk membiayai proyek ini dapat …`
  const aims =
    relative.link === "purpose" && relative.parent === -1 && (finite || ABLE.has(norm(reading, complex.first)));
  if (relative.link !== "relative" && !aims) return null;
  // `data yang harus diunggah mencapai ribuan`
  const turns =
    relative.voice === "passive" && complex.voice === "active" && !GOES_ON.has(norm(reading, complex.headFirst));
  const filled = isFilled(reading, clauses[clauses.length - 1] as Clause, complex);
  if (!finite && ((between === null && !turns) || (!filled && isAttribute(reading, complex)))) return null;
  if (!filled && bringsClause(reading, clauses[clauses.length - 1] as Clause)) return null;
  // `hal yang dimaksud adalah melindungi X`
  for (let index = between?.first ?? complex.first; index < complex.first; index++)
    if (reading.mentionAt[index] === -1 && COPULAS.has(norm(reading, index))) return null;
  let { first } = relative.subject;
  let { parent } = relative;
  for (let index = relative.subject.last - 1; index > first; index--) {
    if (reading.mentionAt[index] !== -1 || norm(reading, index) !== ",") continue;
    first = index + 1;
    parent = -1;
  }
  const opener =
    PURPOSE_CLAUSE.has(norm(reading, first)) && reading.mentionAt[first] === -1 ? norm(reading, first) : null;
  return { subject: { first: opener ? first + 1 : first, last: complex.first }, parent, opener };
}

const ADVERBIAL = wordSet(
  "baru awalnya sebelumnya sebenarnya sesungguhnya nantinya biasanya umumnya tadinya semula kini sekarang kemarin tadi saat hari rata-rata sejak hingga sampai",
);

/** `ekspor yang (selama ini) mencapai X`: when or where, and nobody who does it. */
export function isAdverbial(reading: Reading, { first }: Range): boolean {
  if (reading.mentionAt[first] !== -1) return false;
  const word = norm(reading, first);
  return ADVERBIAL.has(word) || (ADJUNCT_PREPOSITIONS.has(word) && word !== "oleh" && word !== "menurut");
}

/** `informasi yang (tidak sesuai aturan) harus dihentikan`: how it is, and nobody who must do something with it. */
export function isQuality(reading: Reading, first: number, last: number): boolean {
  if (first >= last || reading.mentionAt[first] !== -1 || reading.tokens[first]?.kind !== "word") return false;
  if (saysOther(reading, first, last)) return false;
  const word = norm(reading, first);
  return !(
    word.endsWith("nya") ||
    isAgentNoun(word) ||
    FIRST_PERSON.has(word) ||
    INSERTED_CUES.has(word) ||
    SUBORDINATORS.has(word) ||
    ADJUNCT_PREPOSITIONS.has(word) ||
    LINKING_PREPOSITIONS.has(word)
  );
}

/** `kebijakan yang terukur ini (mendorong X)`, but not `warga yang hari ini (menolak X)`. */
export function closesSubject(reading: Reading, relative: number, to: number): boolean {
  if (to - relative < 3 || FIRST_PERSON.has(norm(reading, relative - 1))) return false;
  return isPointing(norm(reading, to - 1)) && !TIMES.has(norm(reading, to - 2));
}

const TIMES = wordSet("saat kali malam pagi siang sore selama sejauh kini hari minggu pekan bulan tahun musim masa");

const PASSED = wordSet("sudah telah belum masih sedang juga ikut turut pernah");
const STATES = wordSet(`
  hadir terlibat terdaftar tergabung terdampak terkait terpilih tersisa terverifikasi terinfeksi terpapar terkonfirmasi terjadi
  tersebar terletak terbakar terluka tersedia terkandung tertera tercantum tertuang terlampir terjaring tertangkap terjerat
`);

/** `pihak yang (terlibat sengketa) menghentikan X`, `warga yang (sudah terdampak) menolak X`: verbs that need no prefix to be one. */
export function isState(reading: Reading, first: number, last: number): boolean {
  let at = first;
  while (at < last && reading.mentionAt[at] === -1 && PASSED.has(norm(reading, at))) at++;
  // `Budi yang (juga ketua partai) menolak X`
  if (norm(reading, first) === "juga" && at < last) return !saysOther(reading, at, last);
  return at < last && reading.mentionAt[at] === -1 && STATES.has(norm(reading, at)) && !saysOther(reading, at, last);
}

/** `peserta yang terpapar menjadi peringatan untuk …`: what is said of the noun comes before the verb. */
function saysOther(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (COPULAS.has(word) || PURPOSE.has(word)) return true;
  }
  return false;
}
