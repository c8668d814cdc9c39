import { evaluations, verbVoice, wordSet } from "../lexicon/index.js";
import { isNoun } from "./evaluation-clause.js";
import { norm, type Range, type Reading } from "./reading.js";
import { ADVERBS, COPULAS, SUBORDINATORS } from "./words.js";

/** A value said of something: `sangat bermanfaat`, `langkah yang keliru`. */
export interface FoundValue extends Range {
  readonly polarity: "support" | "oppose";
  readonly negated: boolean;
  /** What is valued stands behind it: `luar biasa inovasi ini`. */
  readonly inverted: boolean;
}

export const DEGREE = wordSet(
  "sangat amat sangatlah sungguh sungguhlah begitu cukup memang emang benar-benar betul-betul terlalu lumayan masih udah alhamdulillah relatif sebetulnya sebenarnya sejatinya jelas tentu juga justru malah tergolong terbilang agak sudah tetap adalah dinilai dianggap diduga berisiko terancam rawan rentan",
);
export const NEGATORS = wordSet("tidak tak bukan bukanlah kurang nggak enggak gak");

/** `kurang pas jika dibentuk perseroan`: what is valued stands behind. */
export const CONDITIONS = wordSet("jika apabila bila kalau kalo");

/** `lebih mudah ketika ada petugasnya` */
const OCCASIONS = wordSet("ketika bahwa manakala");
export const isOccasion = (word: string): boolean => CONDITIONS.has(word) || OCCASIONS.has(word);

/** How far behind a copula its value may stand: `adalah sebuah program yang mulia`. */
const REACH = 9;

export interface Value {
  readonly polarity: "support" | "oppose";
  readonly length: number;
  /** Only where it is said of a thing in so many words: `(menu itu sangat) lezat`. */
  readonly graded: boolean;
}

export function valueAt(reading: Reading, index: number): Value | null {
  if (reading.mentionAt[index] !== -1) return null;
  const course = courseAt(reading, index) ?? accordAt(reading, index);
  if (course) return course;
  if (isEnough(reading, index)) return { polarity: "support", length: 1, graded: true };
  const hit = evaluations().longestAt(reading.tokens, index);
  if (!hit && isTooMuch(reading, index)) return { polarity: "oppose", length: 2, graded: false };
  if (!hit || hit.value === "none") return null;
  const { value } = hit;
  // `luar biasa cepat`: how fast
  if (norm(reading, index + hit.length - 1) === "biasa" && DEGREES.has(norm(reading, index + hit.length))) return null;
  const length = hit.length + (INTENSE.has(norm(reading, index + hit.length)) ? 1 : 0);
  const graded = value === "good" || value === "bad";
  return { polarity: value === "good" ? "support" : value === "bad" ? "oppose" : value, length, graded };
}

const DEGREES = wordSet("cepat lambat besar tinggi rendah berat parah banyak sulit mahal murah luas panjang keras");

/** `(adalah) sarapan yang sangat lezat`, `(terasa) sangat lezat`; in `(menjadi) pusat pangan bergizi` it is said of something else. */
export function isPredicated(reading: Reading, first: number, index: number): boolean {
  if (JUDGED.has(norm(reading, first - 1))) return false;
  if (isDegree(reading, first, index)) return true;
  let at = norm(reading, index) === "yang" ? index : index - 1;
  while (isGrade(norm(reading, at))) at--;
  if (norm(reading, at) !== "yang" || at - first > 3) return false;
  return isNoun(reading, first, at);
}

/** `dinilai disiplin`: by whom is not said. */
export const JUDGED = wordSet("dinilai dianggap dirasa");

/** Nothing, or `sangat`, `tidak terlalu`. */
export function isDegree(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (!isGrade(norm(reading, index))) return false;
  return true;
}

const isGrade = (word: string): boolean => DEGREE.has(word) || NEGATORS.has(word) || ADVERBS.has(word);

/** `terlalu ringan`, but not `tidak (usah) terlalu ringan`, `terlalu dini untuk menilai` */
function isTooMuch(reading: Reading, index: number): boolean {
  if (!/^terla(?:lu|mpau)$/u.test(norm(reading, index))) return false;
  const before = norm(reading, index - 1);
  if (NEGATORS.has(before) || /^(?:usah|perlu|jangan)$/u.test(before)) return false;
  const next = reading.tokens[index + 1];
  return next?.kind === "word" && verbVoice(next.norm) === null && !/^ter/u.test(next.norm) && !MERE.has(next.norm);
}

/** `(stok beras) cukup`, but not `cukup banyak`; `tidak cukup` is a phrase of the lexicon. */
function isEnough(reading: Reading, index: number): boolean {
  const before = norm(reading, index - 1);
  return (
    norm(reading, index) === "cukup" && !NEGATORS.has(before) && before !== "yang" && concludes(reading, index + 1)
  );
}

/** How a thing goes: `(rapat itu) berjalan dengan cukup baik`, `(pengawasan) belum berjalan optimal`. */
function courseAt(reading: Reading, index: number): Value | null {
  const wanting = norm(reading, index) === "belum";
  const denied = wanting || /^(?:tidak|tak)$/u.test(norm(reading, index));
  let at = denied ? index + 1 : index;
  while (denied && /^(?:mampu|bisa|dapat)$/u.test(norm(reading, at))) at++;
  if (!(isGoing(norm(reading, at)) && denied === wanting) && !(denied && DOING.has(norm(reading, at)))) return null;
  do at++;
  while (WAYS.has(norm(reading, at)) || DEGREE.has(norm(reading, at)));
  const length = SMOOTH.has(norm(reading, at)) ? 1 : accordAt(reading, at)?.length;
  return length ? { polarity: denied ? "oppose" : "support", length: at + length - index, graded: false } : null;
}

/** With `belum` or `tidak` before them they tell how something is done, too: `(pasar itu) belum mampu bekerja optimal`. */
const DOING = wordSet(
  "bekerja berfungsi beroperasi terkelola tergarap terserap terlaksana tersalurkan dikelola digarap dimanfaatkan dijalankan dilaksanakan diterapkan disosialisasikan ditangani tertangani",
);
const isGoing = (word: string): boolean => word === "berjalan" || word === "berlangsung";

/** Does such a value begin here? */
export const isCourse = (reading: Reading, index: number): boolean =>
  isGoing(norm(reading, index)) || isGoing(norm(reading, index + 1)) || courseAt(reading, index) !== null;

const WAYS = wordSet("dengan secara lebih");

const SMOOTH = wordSet(
  "baik lancar sukses mulus optimal maksimal efektif efisien bagus profesional khidmat tertib kondusif demokratis transparan terbuka adil meriah damai",
);

/** `(pelayanannya) bagus sekali` */
export const INTENSE = wordSet("sekali banget");

const MERE = wordSet("dini cepat sering banyak jauh lama");

/** `(penangkapan itu sudah) sesuai dengan prosedur` */
function accordAt(reading: Reading, index: number): Value | null {
  if (norm(reading, index) !== "sesuai") return null;
  const at = norm(reading, index + 1) === "dengan" ? index + 2 : index + 1;
  return STANDARDS.has(norm(reading, at)) ? { polarity: "support", length: at + 1 - index, graded: false } : null;
}

const STANDARDS = wordSet(
  "aturan peraturan ketentuan prosedur mekanisme standar kaidah undang-undang hukum regulasi perundang-undangan konstitusi sop protokol pedoman juknis prinsip etika kode syariat ajaran janji amanat target rencana jadwal harapan kebutuhan norma tujuan kriteria spesifikasi fungsinya tugasnya peruntukan peruntukannya asas jalur koridor",
);

/** The first value behind a copula, in the same breath. */
export function valueBehind(reading: Reading, first: number, last: number): FoundValue | null {
  for (let index = first; index < last && index < first + REACH; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const token = reading.tokens[index];
    if (token === undefined || (token.kind === "punctuation" && token.norm !== "(")) return null;
    // `menjadi korban fitnah`: the subject has suffered it
    if (SUBORDINATORS.has(token.norm) || token.norm === "korban") return null;
    // `merupakan salah satu program terbaik`
    if (token.norm === "salah" && /^(?:satu|seorang)$/u.test(norm(reading, index + 1))) {
      index++;
      continue;
    }
    if (evaluations().longestAt(reading.tokens, index)?.value === "none") return null;
    const value = valueAt(reading, index);
    if (value && (!value.graded || isPredicated(reading, first, index))) {
      const negated = index > first && NEGATORS.has(norm(reading, index - 1));
      return { first: index, last: index + value.length, polarity: value.polarity, negated, inverted: false };
    }
    // `adalah cara membuang kebiasaan buruk`, `adalah terlalu banyak terobosan`: said of something else
    if (index > first && verbVoice(token.norm) !== null && norm(reading, index - 1) !== "yang") return null;
    // `terlalu memberatkan`
    if ((token.norm === "terlalu" && valueAt(reading, index + 1) === null) || token.norm === "untuk") return null;
  }
  return null;
}

const CONTRASTS = new Set(["melainkan", "tetapi", "tapi"]);

/** `bukan sekadar proyek, melainkan langkah konkret`: the token behind which it is said what the subject is, or -1. */
export function behindContrast(reading: Reading, first: number, last: number): number {
  for (let index = first; index < last && index < first + 14; index++) {
    if (reading.mentionAt[index] === -1 && CONTRASTS.has(norm(reading, index))) return index + 1;
  }
  return -1;
}

/** `(Ini) keputusan yang kurang tepat`: a noun or two without a copula, and their value; with `attribute` only one behind `yang`. */
export function valueOfNoun(reading: Reading, first: number, last: number, attribute: boolean): FoundValue | null {
  let index = first;
  let nouns = 0;
  while (index < last && nouns <= 3) {
    const word = norm(reading, index);
    if (isCourse(reading, index)) return null;
    const value = valueAt(reading, index);
    const close = attribute ? index === first + 1 && concludes(reading, index + (value?.length ?? 0)) : true;
    if (value && nouns > 0 && ((close && !value.graded) || isPredicated(reading, first, index))) {
      const negated = NEGATORS.has(norm(reading, index - 1));
      return { first, last: index + value.length, polarity: value.polarity, negated, inverted: false };
    }
    const light = word === "yang" || word === "sebuah" || isGrade(word);
    if (!light) {
      if (
        reading.tokens[index]?.kind !== "word" ||
        verbVoice(word) ||
        COPULAS.has(word) ||
        SUBORDINATORS.has(word) ||
        word === "korban" ||
        reading.mentionAt[index] !== -1
      )
        return null;
      nouns++;
    }
    index++;
  }
  return null;
}

/** `(acara ini) peluang bagus (untuk desa)` */
export const concludes = (reading: Reading, last: number): boolean =>
  ends(reading, last) || /^(?:untuk|bagi|buat)$/u.test(norm(reading, last));

export function ends(reading: Reading, last: number): boolean {
  let at = last;
  while (PARTICLES.has(norm(reading, at))) at++;
  const next = reading.tokens[at];
  return next === undefined || next.kind !== "word" || /^(?:dan|tetapi|tapi|karena)$/u.test(next.norm);
}

const PARTICLES = wordSet("kok sih lah deh dong ya loh lho kan juga aja saja");
