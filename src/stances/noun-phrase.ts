import { isAgentNoun, verbVoice, wordSet } from "../lexicon/index.js";
import { isHyphen, isUpTo } from "./joints.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";
import { TIMES, trim } from "./trim.js";
import {
  ADJUNCT_PREPOSITIONS,
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  FIRST_PERSON,
  isPointing,
  PURPOSE,
  SUBORDINATORS,
} from "./words.js";

// `kerja sama dengan Rusia`: with these the partner belongs to the noun.
const RELATIONAL = wordSet(
  "sama sinergi hubungan pertemuan kemitraan komunikasi koordinasi kontak dialog perjanjian kesepakatan",
);

/** `kurang setuju sih`: they colour what is said and are none of it. */
const PARTICLES = wordSet("sih dong deh kok loh lho nih tuh");

const LIKE = wordSet("bisa dapat akan tidak tetap lagi menjadi");

const DENIED = wordSet("akan bisa dapat boleh mungkin harus perlu mudah");

const COMING = wordSet("datang muncul mengalir berdatangan bermunculan");
const INTRANSITIVE = wordSet(
  "berkumpul hadir datang mendatangi memadati menggelar berunjuk berdemo berorasi berdatangan",
);

/** No target is longer, in tokens; the bound also keeps the reading linear. */
export const LONGEST = 60;

/** The noun phrase that starts at a token: cut at clause borders, adjuncts and lists that run on into another verb. */
export function nounPhraseAt(reading: Reading, first: number, end: number): Range | null {
  let last = first;
  let depth = 0;
  let content = 0;
  let relative = false;
  let joined = -1;
  const limit = Math.min(end, first + LONGEST);
  for (let index = first; index < limit; index++) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    const inMention = reading.mentionAt[index] !== -1;
    if (token.kind === "quote") continue;
    if (token.norm === "%") {
      last = index + 1;
      continue;
    }
    if (token.norm === "(") {
      depth++;
      continue;
    }
    if (token.norm === ")") {
      if (depth > 0) last = index + 1;
      depth--;
      continue;
    }
    if (depth > 0) continue;
    if (!inMention) {
      if (token.kind === "punctuation") {
        // `pesawat Boeing 737-800`
        if (isHyphen(reading, index)) continue;
        if (token.norm !== "," || !listGoesOn(reading, index, end)) break;
        joined = index;
        continue;
      }
      const word = token.norm;
      if (word === "yang") {
        // `visi, dan pihak (yang …)`: the last is another clause's
        if (content > 1 && joined !== -1 && index - joined === 3) last = joined;
        if (content > 1) break;
        content = 2;
        relative = true;
        continue;
      }
      // `kasus seperti ini`
      if (word === "seperti" && content > 0 && isPointing(norm(reading, index + 1))) continue;
      // `angka kematian akibat rabies`
      if (word === "akibat" && content > 0 && isHarm(norm(reading, index - 1)) && !isEvent(norm(reading, index + 1)))
        continue;
      if (isUpTo(reading, index)) continue;
      if (PURPOSE.has(word) || SUBORDINATORS.has(word) || PARTICLES.has(word) || opensOther(reading, index)) break;
      // `tidak ada kondisi yang membahayakan`: the noun comes behind
      if (word === "ada" && content < 2) content = 0;
      if (isAdjunctAt(reading, index)) {
        if (content > 0) break;
        return null;
      }
      if (content > 0 && (word === "kepada" || (word === "bagi" && norm(reading, index + 1) !== "hasil"))) break;
      if ((content > 1 && word === "terkait") || (word === "sebanyak" && isPointing(norm(reading, index - 1)))) break;
      // `pentingnya literasi akan semakin terasa`, but not `kesadaran akan risiko`
      if (content > 0 && word === "akan" && isFuture(norm(reading, index + 1))) break;
      // `menegakkan aturan itu tidak akan mudah`
      if (content > 0 && !relative && (word === "tidak" || word === "tak") && DENIED.has(norm(reading, index + 1)))
        break;
      // `(warga yang menolak) tambang itu berkumpul di balai desa`
      if (content > 0 && INTRANSITIVE.has(word) && isPointing(norm(reading, index - 1))) break;
      // `kritik terhadap tarif baru datang dari warga`
      if (content > 0 && COMING.has(word) && norm(reading, index + 1) === "dari") break;
      // `menjaga mutu merupakan tugas kami`
      if (content > 0 && !relative && word === "merupakan") break;
      // `ancaman kepada Iran soal nuklir`
      if (content > 0 && word === "soal" && reading.mentionAt[index - 1] !== -1) break;
      // `masa lalu`
      if (word === "lalu" && TIMES.has(norm(reading, index - 1))) {
        last = index + 1;
        continue;
      }
      if (COORDINATORS.has(word)) continue;
      if (!DETERMINERS.has(word)) content++;
    } else content++;
    last = index + 1;
  }
  return trim(reading, first, last);
}

/** What something else brings about: `kerugian`, `korban`. */
function isHarm(word: string): boolean {
  return /^(?:korban|kasus|dampak|risiko|rusak|ke[a-z]{3,}an)$/u.test(word);
}

/** `akibat terlalu sering …`, `akibat meningkatnya X`: why something is done, and no part of what it is done to. */
function isEvent(word: string): boolean {
  return ADVERBS.has(word) || verbVoice(word) !== null || word.endsWith("nya") || word === "terlalu";
}

function isFuture(behind: string): boolean {
  return ADVERBS.has(behind) || verbVoice(behind) !== null;
}

/** A bare noun says too little without its relative clause: `fasilitas yang diperjuangkan dewan`. */
export function withRelative(reading: Reading, phrase: Range, end: number): Range {
  if (phrase.last - phrase.first > 1 || reading.mentionAt[phrase.first] !== -1 || norm(reading, phrase.last) !== "yang")
    return phrase;
  let last = phrase.last;
  for (let index = phrase.last; index < end && index < phrase.last + 12; index++) {
    const token = reading.tokens[index];
    if (token === undefined || (token.kind === "punctuation" && reading.mentionAt[index] === -1)) break;
    if (reading.mentionAt[index] === -1 && (COORDINATORS.has(token.norm) || SUBORDINATORS.has(token.norm))) break;
    last = index + 1;
  }
  return trim(reading, phrase.first, last) ?? phrase;
}

/** A clause without a verb of its own: `(memastikan bahwa) makanan yang dibagikan benar-benar bersih`. */
export function clauseAt(reading: Reading, first: number, end: number): Range | null {
  let last = first;
  for (let index = first; index < end && index < first + 16; index++) {
    const token = reading.tokens[index];
    // `dapur umum (DU) ditutup`
    if (token?.norm === "(" && norm(reading, index + 2) === ")") {
      index += 2;
      continue;
    }
    const joined = isHyphen(reading, index) || isUpTo(reading, index);
    if (token === undefined || (token.kind === "punctuation" && reading.mentionAt[index] === -1 && !joined)) break;
    // `makanan yang sampai ke anak`: behind `yang` it is a verb
    const likened =
      token.norm === "seperti" && (LIKE.has(norm(reading, index - 1)) || isPointing(norm(reading, index + 1)));
    // `tidak berlaku hanya saat libur`
    const held = /^(?:yang|hanya)$/u.test(norm(reading, index - 1));
    const opens = SUBORDINATORS.has(token.norm) && !held && !likened && !isNow(reading, index);
    // `lebih maju dan saya yakin bisa`
    const turns = COORDINATORS.has(token.norm) && FIRST_PERSON.has(norm(reading, index + 1));
    if (reading.mentionAt[index] === -1 && ((opens && !joined) || turns || opensOther(reading, index))) break;
    last = index + 1;
  }
  return trim(reading, first, last);
}

/** `… dan mari kita lihat`, `… kata Bapak Presiden`: another's turn, or another sentence. */
function opensOther(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  if (word === "mari" || word === "marilah") return COORDINATORS.has(norm(reading, index - 1));
  return /^(?:kata|ujar)$/u.test(word) && /^(?:bapak|pak|ibu|bu|beliau|dia|mereka)$/u.test(norm(reading, index + 1));
}

/** `saat ini`, `hingga kini`: when, and no clause. */
function isNow(reading: Reading, index: number): boolean {
  return (
    /^(?:saat|sejak|hingga|sampai)$/u.test(norm(reading, index)) && /^(?:ini|itu|kini)$/u.test(norm(reading, index + 1))
  );
}

/** The token before a preposition, past a name: `kerja sama Indonesia dengan Jepang`. */
function beforeName(reading: Reading, preposition: number): number {
  const named = mentionOf(reading, preposition - 1);
  return named ? named.first - 1 : preposition - 1;
}

function isAdjunctAt(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  if (!ADJUNCT_PREPOSITIONS.has(word)) return false;
  const next = norm(reading, index + 1);
  // `kerja sama dengan Rusia`; `politik dalam dan luar negeri`; `upaya bersama`
  if (word === "dengan") return !RELATIONAL.has(norm(reading, beforeName(reading, index)));
  if (word === "dalam") return next !== "negeri" && !(next === "dan" && norm(reading, index + 2) === "luar");
  if (word === "bersama") return reading.mentionAt[index + 1] !== -1 || isAgentNoun(next);
  return true;
}

/** A comma inside a list of nouns: another comma or a coordinator follows before anything else ends the phrase. */
function listGoesOn(reading: Reading, comma: number, end: number): boolean {
  for (let index = comma + 1; index < end && index < comma + 9; index++) {
    const token = reading.tokens[index];
    if (token === undefined) return false;
    if (reading.mentionAt[index] !== -1) continue;
    // `PT Padi (PADI), PT Jagung (JAGG), dan …`
    if (token.norm === "(" && norm(reading, index + 2) === ")") {
      index += 2;
      continue;
    }
    if (token.norm === "tetapi" || token.norm === "tapi" || token.norm === "melainkan") return false;
    if (token.norm === "dan" || token.norm === "serta" || token.norm === "maupun" || token.norm === "atau") {
      return index > comma && index + 1 < end;
    }
    if (token.norm === ",") return listGoesOnOnce(reading, index, end);
    if (
      token.kind === "punctuation" ||
      PURPOSE.has(token.norm) ||
      SUBORDINATORS.has(token.norm) ||
      token.norm === "yang"
    )
      return false;
    if (ADJUNCT_PREPOSITIONS.has(token.norm)) return false;
  }
  return false;
}

function listGoesOnOnce(reading: Reading, comma: number, end: number): boolean {
  for (let index = comma + 1; index < end && index < comma + 9; index++) {
    const word = norm(reading, index);
    if (word === "dan" || word === "serta") return index + 1 < end;
  }
  return false;
}
