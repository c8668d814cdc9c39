import { isNyaAdverb, nonNegations, verbVoice, wordSet } from "../lexicon/index.js";
import { greatAt } from "./amount.js";
import { holdsVerb, isNoun } from "./evaluation-clause.js";
import { isPlainQuality } from "./plain-quality.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import {
  CONDITIONS,
  concludes,
  DEGREE,
  ends,
  type FoundValue,
  INTENSE,
  isCourse,
  isOccasion,
  JUDGED,
  NEGATORS,
  valueAt,
} from "./value.js";
import { isNoNoun } from "./valued.js";
import { ADVERBS, FIRST_PERSON } from "./words.js";

const DEMONSTRATIVES = new Set(["ini", "itu", "tersebut", "semacam-itu"]);

const TRANSITIVE = /^me[a-z]+(?:kan|i)$/u;

/** `program ini (buruk)`, `pelaksanaannya (buruk)`, `Danantara (bermanfaat).` */
function isDefinite(reading: Reading, start: number, index: number, value: Range): boolean {
  const word = norm(reading, index);
  if (DEMONSTRATIVES.has(word)) return true;
  // `harus dikaji sehingga putusannya adil`, `impor, karena mutunya lebih baik`, `ekonomi Kalinga masih bisa positif`
  if (/^(?:sehingga|karena|selain)$/u.test(norm(reading, start - 1)) && !isFirst(reading, start - 1)) return false;
  for (let at = value.first; at < value.last; at++) if (/^(?:bisa|dapat)$/u.test(norm(reading, at))) return false;
  // `sambalnya`, `cash flow -nya`
  const own =
    (word.length > 5 || word === "-nya") &&
    word.endsWith("nya") &&
    !word.startsWith("harus") &&
    !isNyaAdverb(word) &&
    !ADVERBS.has(word);
  // `penyelesaian akhir kami buruk`
  const ours = index > start && /^(?:kami|kita|mereka)$/u.test(word);
  // `Garuda Sejahtera aman dijalankan`
  const closes = concludes(reading, value.last) || verbVoice(norm(reading, value.last)) === "passive";
  return closes && (own || ours || word === ")" || reading.mentionAt[index] !== -1);
}

/** `“Karena mutunya baik, …”`: it opens a sentence. */
const isFirst = (reading: Reading, index: number): boolean => {
  const before = reading.tokens[index - 1];
  return before === undefined || /^[.!?“”"]$/u.test(before.norm);
};

/** `(pelayanan petugas) sangat ramah`: said of a name or of more than a bare noun, and not as what comes of something. */
function isGradedOf(reading: Reading, start: number, found: Range, marked: boolean): boolean {
  const before = found.first - 1;
  if (
    JUDGED.has(norm(reading, found.first)) ||
    norm(reading, start - 1) === "sehingga" ||
    !isNoun(reading, start, found.first)
  )
    return false;
  return (
    (marked || concludes(reading, found.last)) &&
    (before > start || norm(reading, before).endsWith("nya") || reading.mentionAt[before] !== -1)
  );
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
  if (before - start > LONGEST || (!named && UNSAID.test(norm(reading, before)))) return false;
  return isNoun(reading, start, before + 1);
}

/** No bare subject is longer, in tokens: it keeps the reading linear. */
const LONGEST = 40;

const UNSAID = /^(?:belum|harus|akan|perlu|kita|kami|dengan|secara|di|sini|ber[a-z]{5,})$/u;

/** `(rute kereta) lebih aman`, but not `(sediakan rute yang) lebih aman`: at the end of a clause that has no verb, and no mere chance. */
function isCompared(reading: Reading, start: number, found: Range, index: number): boolean {
  for (let at = found.first; at < index; at++) if (/^(?:bisa|dapat)$/u.test(norm(reading, at))) return false;
  // `(memakai kayu impor) karena mutunya lebih baik`
  if (norm(reading, start - 1) === "karena" && !isFirst(reading, start - 1)) return false;
  return found.first < index && isGradedOf(reading, start, found, false) && !holdsVerb(reading, start, found.first);
}

/** A name, or a noun that is known: `prosesnya (sesuai aturan)`. */
const isPointed = (reading: Reading, index: number): boolean =>
  reading.mentionAt[index] !== -1 ||
  DEMONSTRATIVES.has(norm(reading, index)) ||
  (norm(reading, index).endsWith("nya") && !isNyaAdverb(norm(reading, index)));

/** `jadi (tidak logis kalau …)`, `menurut saya (lebih mudah jika …)` */
function isOpening(reading: Reading, first: number, last: number): boolean {
  // `saya tidak enak kalau …`: how he feels
  if (FIRST_PERSON.has(norm(reading, last - 1)) && norm(reading, last - 2) !== "menurut") return false;
  const subject = subjectTarget(reading, { first, last });
  return subject === null || isNoNoun(reading, subject);
}

/** `belum tentu (aman)`, but not `belum tentu menarik, tetapi murah` */
const isInDoubt = (reading: Reading, index: number, last: number): boolean =>
  norm(reading, index) === "tentu" &&
  norm(reading, index - 1) === "belum" &&
  !/^(?:tetapi|tapi|namun)$/u.test(norm(reading, norm(reading, last) === "," ? last + 1 : last));

/** `masih (bisa positif)`: so it may be. */
const isChance = (reading: Reading, index: number): boolean =>
  norm(reading, index) === "masih" && /^(?:bisa|dapat)$/u.test(norm(reading, index + 1));

const HEDGED = wordSet("lantas otomatis serta-merta selalu melulu");

const BEHIND = wordSet("bagi demi tetapi tapi karena sebab lantaran jika kalau meski meskipun dibanding");

/** `(menilai) rute itu penting (demi gengsi)`, but not `(menilai) aturan penting ini …`, `(menyebut) tambang ilegal dan …` */
function isAscribed(reading: Reading, before: number, last: number): boolean {
  const next = reading.tokens[last];
  const closes = next === undefined || /^[.!?”"]$/u.test(next.norm) || BEHIND.has(next.norm);
  return closes && verbVoice(norm(reading, before)) === null;
}

/** `(kebijakan impor) merugikan petani`: with an object it is no attribute. */
function isActing(reading: Reading, start: number, before: number, index: number, last: number): boolean {
  const next = reading.tokens[last];
  return (
    /^(?:merugi|menguntung)kan$/u.test(norm(reading, index)) &&
    !/^(?:dan|serta|atau)$/u.test(norm(reading, before)) &&
    next?.kind === "word" &&
    next.norm !== "yang" &&
    !DEMONSTRATIVES.has(next.norm) &&
    before > start &&
    isBare(reading, start, before)
  );
}

/** Is it said to be so, and not counted (`95 persen kegiatan berjalan baik`) or held possible? */
function isTold(reading: Reading, start: number, first: number, verb: number): boolean {
  for (let at = first - 1; at < verb; at++) if (/^(?:bisa|dapat|bakal|terus)$/u.test(norm(reading, at))) return false;
  for (let at = start; at < first; at++) if (/^(?:persen|%)$/u.test(norm(reading, at))) return false;
  return isBare(reading, start, first - 1);
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
  opening: boolean,
): FoundValue | null {
  const value = valueAt(reading, index) ?? greatAt(reading, start, index);
  const word = norm(reading, index);
  if (!value || word === "yang") return null;
  const last = index + value.length;
  const condition = isOccasion(norm(reading, last));
  let before = index - 1;
  let marked = INTENSE.has(norm(reading, last - 1));
  let negated = false;
  let foretold = false;
  while (before >= start && before > index - 12 && reading.mentionAt[before] === -1) {
    const adverb = norm(reading, before);
    foretold ||= adverb === "akan";
    // `tak lantas bagus`, `tidak otomatis aman`: so it may be
    if (NEGATORS.has(adverb) && HEDGED.has(norm(reading, before + 1))) return null;
    if (before > start && value.polarity === "support" && isInDoubt(reading, before, last)) {
      negated = !negated;
      marked = true;
      before--;
    } else if (NEGATORS.has(adverb) && !nonNegations().longestAt(reading.tokens, before)) {
      negated = !negated;
      marked = true;
    } else if (
      (DEGREE.has(adverb) && !isChance(reading, before)) ||
      (adverb === "akan" && (value.polarity === "oppose" || condition))
    )
      marked = true;
    else if (!ADVERBS.has(adverb) && !(adverb === "jauh" && norm(reading, before + 1) === "lebih")) break;
    before--;
  }
  // `niat saja tidak cukup`: more is needed
  if (norm(reading, index - 1) === "saja" && norm(reading, last - 1) === "cukup") return null;
  const found = { first: before + 1, last, polarity: value.polarity, negated };
  if (before < start || norm(reading, before) === "dirasa" || (condition && isOpening(reading, start, before + 1))) {
    // `karena sangat merugikan buruh`: what is behind it is its object
    if (!cutOff && !condition && (verbVoice(word) === "active" || TRANSITIVE.test(word))) return null;
    // `agar tidak gegabah menaikkan tarif`
    if (/^(?:agar|supaya)$/u.test(norm(reading, start - 1))) return null;
    // `masih banyak kekurangan guru`, `…, sesuai dengan aturan`: of what, and with what
    if (
      (value.graded && !condition) ||
      /^(?:banyak|sesuai)$/u.test(word) ||
      /^(?:dengan|sesuai)$/u.test(norm(reading, last - 1))
    )
      return null;
    return marked || value.length > 1 || CONDITIONS.has(norm(reading, last))
      ? { ...found, last: condition ? last + 1 : last, inverted: true }
      : null;
  }
  // `program ini akan lebih bermakna jika disebar`: it is for what the condition says
  if (condition && value.polarity === "support" && !negated && foretold)
    return { ...found, last: last + 1, inverted: true };
  // `berjalan dengan sangat baik`, `jauh dari cukup`, `menghadapi tantangan besar`
  if (/^(?:dengan|dari|menghadapi|mengalami|menemui)$/u.test(norm(reading, before))) return null;
  // `program yang dinilainya bermanfaat`
  if (isRelated(reading, start, before) || /^(?:di|me(?!nurut))[a-z]+nya$/u.test(norm(reading, before))) return null;
  if (value.graded && !isGradedOf(reading, start, found, marked)) return null;
  const going = isCourse(reading, index);
  // `memastikan acara berjalan lancar`, `semoga acara dapat berjalan lancar`: not said to be so
  if (going && !isTold(reading, start, found.first, index)) return null;
  const verbal = value.length > 1 && (value.polarity === "oppose" || verbVoice(word) !== null || going);
  // `pertemuan sangat baik.`
  const closing = DEGREE.has(word) && ends(reading, last) && isBare(reading, start, before);
  const compared = IN_LINE.has(word) && isInLine(reading, start, before, last);
  // `(makanan yang disajikan) sesuai standar`
  if (word === "sesuai" && !(isBare(reading, start, before) && (marked || isPointed(reading, before)))) return null;
  const said =
    marked ||
    verbal ||
    closing ||
    compared ||
    isActing(reading, start, before, index, last) ||
    (ascribed && isAscribed(reading, before, last)) ||
    isDefinite(reading, start, before, found) ||
    (opening && isPlainQuality(reading, start, index, last) && isBare(reading, start, before)) ||
    isCompared(reading, start, found, index);
  return said && norm(reading, before) !== "yang" ? { ...found, inverted: false } : null;
}
