import { evaluations, isNyaAdverb, nonNegations, verbVoice, wordSet } from "../lexicon/index.js";
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
  "sangat amat sangatlah sungguh sungguhlah begitu cukup memang benar-benar terlalu jelas tentu juga justru malah sudah tetap adalah dinilai dianggap berisiko terancam rawan rentan",
);
const DEMONSTRATIVES = new Set(["ini", "itu", "tersebut", "semacam-itu"]);
export const NEGATORS = wordSet("tidak tak bukan bukanlah kurang nggak enggak gak");

/** `kurang pas jika dibentuk perseroan`: what is valued stands behind. */
export const CONDITIONS = new Set(["jika", "apabila", "bila", "kalau"]);

/** How far behind a copula its value may stand: `adalah sebuah program yang mulia`. */
const REACH = 9;

interface Value {
  readonly polarity: "support" | "oppose";
  readonly length: number;
  /** Only where it is said of a thing in so many words: `(menu itu sangat) lezat`. */
  readonly graded: boolean;
}

export function valueAt(reading: Reading, index: number): Value | null {
  if (reading.mentionAt[index] !== -1) return null;
  const hit = evaluations().longestAt(reading.tokens, index);
  if (!hit && isTooMuch(reading, index)) return { polarity: "oppose", length: 2, graded: false };
  if (!hit || hit.value === "none") return null;
  const { value, length } = hit;
  const graded = value === "good" || value === "bad";
  return { polarity: value === "good" ? "support" : value === "bad" ? "oppose" : value, length, graded };
}

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
const JUDGED = wordSet("dinilai dianggap dirasa");

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

const MERE = wordSet("dini cepat sering banyak jauh lama");

/** The first value behind a copula, in the same breath. */
export function valueBehind(reading: Reading, first: number, last: number): FoundValue | null {
  for (let index = first; index < last && index < first + REACH; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const token = reading.tokens[index];
    if (token === undefined || (token.kind === "punctuation" && token.norm !== "(")) return null;
    // `menjadi korban fitnah`: the subject has suffered it
    if (SUBORDINATORS.has(token.norm) || token.norm === "korban") return null;
    const none = evaluations().longestAt(reading.tokens, index);
    if (none?.value === "none") return null;
    const value = valueAt(reading, index);
    if (value && (!value.graded || isPredicated(reading, first, index))) {
      const negated = index > first && NEGATORS.has(norm(reading, index - 1));
      return { first: index, last: index + value.length, polarity: value.polarity, negated, inverted: false };
    }
    // `adalah cara membuang kebiasaan buruk`, `adalah terlalu banyak terobosan`: said of something else
    if (index > first && verbVoice(token.norm) !== null && norm(reading, index - 1) !== "yang") return null;
    if (token.norm === "terlalu" || token.norm === "untuk") return null;
  }
  return null;
}

const TRANSITIVE = /^me[a-z]+(?:kan|i)$/u;

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
const concludes = (reading: Reading, last: number): boolean =>
  ends(reading, last) || /^(?:untuk|bagi|buat)$/u.test(norm(reading, last));

function ends(reading: Reading, last: number): boolean {
  const next = reading.tokens[last];
  return next === undefined || next.kind !== "word" || /^(?:dan|tetapi|tapi|karena)$/u.test(next.norm);
}

/** `program ini (buruk)`, `pelaksanaannya (buruk)`, `Danantara (bermanfaat).` */
function isDefinite(reading: Reading, start: number, index: number, value: Range): boolean {
  const word = norm(reading, index);
  if (DEMONSTRATIVES.has(word)) return true;
  // `harus dikaji sehingga putusannya adil`, `impor, karena mutunya lebih baik`, `ekonomi Kalinga masih bisa positif`
  if (/^(?:sehingga|karena|selain)$/u.test(norm(reading, start - 1))) return false;
  for (let at = value.first; at < value.last; at++) if (/^(?:bisa|dapat)$/u.test(norm(reading, at))) return false;
  const own =
    word.length > 6 && word.endsWith("nya") && !word.startsWith("harus") && !isNyaAdverb(word) && !ADVERBS.has(word);
  // `penyelesaian akhir kami buruk`
  const ours = index > start && /^(?:kami|kita|mereka)$/u.test(word);
  return ends(reading, value.last) && (own || ours || reading.mentionAt[index] !== -1);
}

/** `(pelayanan petugas) sangat ramah`: said of a name or of more than a bare noun, and not as what comes of something. */
function isGradedOf(reading: Reading, start: number, found: Range, marked: boolean): boolean {
  const before = found.first - 1;
  if (
    JUDGED.has(norm(reading, found.first)) ||
    norm(reading, start - 1) === "sehingga" ||
    !isNoun(reading, start, found.first)
  )
    return false;
  return (marked || ends(reading, found.last)) && (before > start || reading.mentionAt[before] !== -1);
}

/** `(kendaraan yang) nomor polisinya (tidak sesuai tanggal)`: said in passing of what is meant. */
function isRelated(reading: Reading, start: number, last: number): boolean {
  if (!norm(reading, last).endsWith("nya")) return false;
  for (let at = last - 1; at >= start && at > last - 4; at--) if (norm(reading, at) === "yang") return true;
  return false;
}

const IN_LINE = wordSet("sejalan selaras senapas konsisten");

/** `(model itu) selaras dengan visi`, but not `(yang belum) selaras dengan`, `(depresiasi) sejalan dengan naiknya X`. */
function isInLine(reading: Reading, start: number, before: number, last: number): boolean {
  return isBare(reading, start, before) && !/^(?:me|ter|na|tu)[a-z]+nya$/u.test(norm(reading, last));
}

/** Nothing but a noun phrase, up to its last word: `model kerja lembaga`, but not `mereka bekerja`, `yang belum`. */
function isBare(reading: Reading, start: number, before: number): boolean {
  const named = reading.mentionAt[before] !== -1;
  return (named || !UNSAID.test(norm(reading, before))) && isNoun(reading, start, before + 1);
}

const UNSAID = /^(?:belum|harus|akan|perlu|kita|kami|dengan|secara|di|sini|ber[a-z]{5,})$/u;

const HEDGED = wordSet("lantas otomatis serta-merta selalu melulu");

const BEHIND = wordSet("bagi demi tetapi tapi karena sebab lantaran jika kalau meski meskipun dibanding");

/** `(menilai) rute itu penting (demi gengsi)`, but not `(menilai) aturan penting ini …`, `(menyebut) tambang ilegal dan …` */
function isAscribed(reading: Reading, before: number, last: number): boolean {
  const next = reading.tokens[last];
  const closes = next === undefined || /^[.!?”"]$/u.test(next.norm) || BEHIND.has(next.norm);
  return closes && verbVoice(norm(reading, before)) === null;
}

/**
 * `S sangat vital`, `S ini keliru`, `S keterlaluan.`; or first in its clause and the subject behind it, or cut off from it by
 * an inserted cue (`S, kata Budi, sangat meresahkan`).
 */
export function valueOfSubject(
  reading: Reading,
  start: number,
  index: number,
  cutOff: boolean,
  ascribed: boolean,
): FoundValue | null {
  const value = valueAt(reading, index);
  if (!value || norm(reading, index) === "yang") return null;
  const last = index + value.length;
  let before = index - 1;
  let marked = false;
  let negated = false;
  while (before >= start && before > index - 12 && reading.mentionAt[before] === -1) {
    const word = norm(reading, before);
    // `tak lantas bagus`, `tidak otomatis aman`: so it may be
    if (NEGATORS.has(word) && HEDGED.has(norm(reading, before + 1))) return null;
    if (NEGATORS.has(word) && !nonNegations().longestAt(reading.tokens, before)) {
      negated = !negated;
      marked = true;
    } else if (DEGREE.has(word) || (word === "akan" && value.polarity === "oppose")) marked = true;
    else if (!ADVERBS.has(word) && !(word === "jauh" && norm(reading, before + 1) === "lebih")) break;
    before--;
  }
  // `niat saja tidak cukup`: more is needed
  if (norm(reading, index - 1) === "saja" && norm(reading, last - 1) === "cukup") return null;
  const found = { first: before + 1, last, polarity: value.polarity, negated };
  if (before < start || norm(reading, before) === "dirasa") {
    // `karena sangat merugikan buruh`: what is behind it is its object
    const word = norm(reading, index);
    if (!cutOff && (verbVoice(word) === "active" || TRANSITIVE.test(word))) return null;
    // `agar tidak gegabah menaikkan tarif`
    if (/^(?:agar|supaya)$/u.test(norm(reading, start - 1))) return null;
    const condition = CONDITIONS.has(norm(reading, last));
    // `masih banyak kekurangan guru`, `…, sesuai dengan aturan`: of what, and with what
    if (value.graded || word === "banyak" || /^(?:dengan|sesuai)$/u.test(norm(reading, last - 1))) return null;
    return marked || value.length > 1 || condition
      ? { ...found, last: condition ? last + 1 : last, inverted: true }
      : null;
  }
  const verbal = value.length > 1 && (value.polarity === "oppose" || verbVoice(norm(reading, index)) !== null);
  // `pertemuan sangat baik.`
  const closing = DEGREE.has(norm(reading, index)) && ends(reading, last) && isBare(reading, start, before);
  const compared = IN_LINE.has(norm(reading, index)) && isInLine(reading, start, before, last);
  const said =
    marked ||
    verbal ||
    closing ||
    compared ||
    (ascribed && isAscribed(reading, before, last)) ||
    isDefinite(reading, start, before, found);
  if (isRelated(reading, start, before)) return null;
  // `program yang dinilainya bermanfaat`
  if (/^(?:di|me(?!nurut))[a-z]+nya$/u.test(norm(reading, before))) return null;
  if (value.graded && !isGradedOf(reading, start, found, marked)) return null;
  return said && norm(reading, before) !== "yang" ? { ...found, inverted: false } : null;
}
