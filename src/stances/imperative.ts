import { isAgentNoun, lemma, verbVoice, wordSet } from "../lexicon/index.js";
import { isCapitalized } from "../text/index.js";
import { isPointer } from "./antecedent.js";
import { isFormality } from "./carrier.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { turned } from "./negation.js";
import { clauseAt, LONGEST, nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { FIRST_PERSON, NOUNS_IN_KAN } from "./words.js";

/** They open a request: `Tolong perhatikan guru`, `Ayo dukung produk lokal`. */
const OPENERS = wordSet("tolong mohon mari ayo yuk silakan silahkan coba segera jadi maka nah sekarang ya");
/** Bare verbs that no noun is written like. */
const BARE = wordSet(
  "dukung tolak lawan dorong perkuat tingkatkan cegah patuhi taati hormati hargai hindari jauhi waspadai kurangi batasi perbaiki benahi atasi lindungi kawal awasi percepat permudah perluas perketat pertahankan cabut usut tangkap tegakkan adili penuhi ikuti beri berikan berantas stop jaga kenali pahami pelajari hubungi bantu rawat bersihkan kembalikan kerahkan berdayakan berlakukan perbanyak cintai copot sayangi syukuri nikmati teladani sudahi akhiri",
);
/** Behind these whatever is asked for may stand: `Mari datang ke balai`, `Tolong dipatuhi aturan ini`. */
const CALLING = wordSet("mari marilah ayo ayolah yuk mohon tolong");
const RECEIVERS = wordSet("mereka kami kita saya dia");
/** They only hold a talk together, or instruct a cook. */
const IDLE = wordSet(
  "bayangkan misalkan katakan ibaratkan maafkan perkenalkan umpamakan ceritakan sebutkan tanyakan dengarkan masukkan campurkan panaskan tuangkan sajikan letakkan tambahkan silakan silahkan bahkan sedangkan bukan akan misalnya biarkan izinkan ingatkan rasakan percaya jangankan asalkan andaikan sampaikan",
);
/** They open what goes before the request: `Untuk yang sudah diterima, lakukan verifikasi`. */
const FRONTED = wordSet("untuk kalau jika bila apabila saat ketika setelah sebelum daripada mulai bagi");
const DOING = wordSet("lakukan lakukanlah adakan laksanakan");
const JOINTS = wordSet(", dan lalu kemudian serta");
const SUBJECTS = wordSet(
  "ini itu tersebut adalah harus tidak akan sudah telah bisa dapat belum juga masih yang kepada ke di dari memang punya lebih",
);

/** `“Hentikan kekerasan di kampus”`, `“Tolong libatkan para guru”`: a bare verb that opens a sentence of somebody's own words. */
export function findImperatives({ reading, first, last, voices }: Passage): Finding[] {
  if (voices.quote?.kind !== "direct" || !voices.speaker) return [];
  const found: Finding[] = [];
  /** Is the sentence one of requests, so that the next may stand behind a comma? */
  let asking = false;
  for (let index = first; index < last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    if (opensSentence(reading, index, first) || isAskedOf(reading, index)) asking = FRONTED.has(norm(reading, index));
    else if (!(asking && JOINTS.has(norm(reading, index - 1))) && !isUrged(reading, index)) continue;
    let verb = index;
    while (verb < last && verb < index + 4 && isOpener(reading, verb)) verb++;
    if (asks(reading, verb, last)) continue;
    if (!isImperative(reading, verb)) {
      const called = verb > index && CALLING.has(norm(reading, verb - 1)) ? calledFor(reading, verb, last) : null;
      if (called)
        found.push({
          ...called,
          rule: "stance/imperative",
          holder: voices.speaker,
          polarity: turned("support", called.negated),
          predicate: { first: verb - 1, last: verb },
          modality: "obligation",
          strength: 2,
        });
      continue;
    }
    const form = reading.predicates.get(`di${root(norm(reading, verb))}`);
    const behind = pastReceiver(reading, verb);
    const object = nounPhraseAt(reading, behind, nextRequest(reading, behind, last));
    const manner = object === null && form ? mannerAt(reading, verb, last) : null;
    if (manner) {
      found.push({
        rule: "stance/imperative",
        holder: voices.speaker,
        polarity: "support",
        predicate: { first: verb, last: verb + 1 },
        target: manner,
        modality: "obligation",
        negated: false,
        strength: 2,
      });
      continue;
    }
    if (!object || object.first !== behind || isPointer(reading, { first: behind, last: behind + 1 })) continue;
    const stops = norm(reading, verb) === "stop";
    // `Pastikan helm terkunci`: the clause
    const ensures = form?.predicate.category === "commit" ? clauseAt(reading, verb + 1, last) : null;
    const target =
      ensures ?? (form || stops || DOING.has(norm(reading, verb)) ? object : clauseAt(reading, verb, object.last));
    if (!target) continue;
    asking = true;
    found.push({
      rule: "stance/imperative",
      holder: voices.speaker,
      polarity: turned("support", stops || form?.predicate.polarity === "oppose"),
      predicate: { first: verb, last: verb + 1 },
      target,
      modality: "obligation",
      negated: false,
      strength: 2,
    });
  }
  return found;
}

/** `hukumlah secara adil`: that it be so. */
function mannerAt(reading: Reading, verb: number, last: number): Range | null {
  return /^(?:secara|dengan)$/u.test(norm(reading, verb + 1)) ? clauseAt(reading, verb, last) : null;
}

/** `Kalau bersalah hukumlah secara adil`: with its particle a request wherever it stands. */
function isUrged(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  // `akhirnya kita mintalah bantuan`: told
  if (!word.endsWith("lah") || FIRST_PERSON.has(norm(reading, index - 1))) return false;
  return isBareVerb(root(word)) || isActed(reading, word);
}

/** `hukumlah`, `pilihlah`: of a verb that the lexicon knows. */
const isActed = (reading: Reading, word: string): boolean => reading.predicates.get(`di${root(word)}`) !== null;

/** `Warga mohon (tetap tenang)` */
function isAskedOf(reading: Reading, index: number): boolean {
  return norm(reading, index) === "mohon" && isAgentNoun(norm(reading, index - 1));
}

/** `Mari datang ke balai`; `Mohon jangan diputarbalikkan`: against it. What a verb in `me-` calls for is read as what must be. */
function calledFor(reading: Reading, first: number, last: number): Pick<Finding, "target" | "negated"> | null {
  const negated = norm(reading, first) === "jangan";
  const from = negated ? first + 1 : first;
  const token = reading.tokens[from];
  const word = norm(reading, from);
  // `Tolong, Pak Wali, …`
  if (token?.kind !== "word" || isCapitalized(token.text) || SUBJECTS.has(word) || IDLE.has(word)) return null;
  if (/^(?:kita|doanya)$/u.test(word) || isFormality(reading, from) || verbVoice(word) === "active") return null;
  const target = clauseAt(reading, from, last);
  return target && (negated || target.last - target.first > 1) ? { target, negated } : null;
}

/** `Berikan mereka (kesempatan)` */
function pastReceiver(reading: Reading, verb: number): number {
  const gives = /^beri(?:kan)?(?:lah)?$/u.test(norm(reading, verb)) && RECEIVERS.has(norm(reading, verb + 1));
  return gives ? verb + 2 : verb + 1;
}

function isOpener(reading: Reading, index: number): boolean {
  const word = norm(reading, index);
  return (
    OPENERS.has(word) || word === "," || (word === "kita" && /^(?:mari|ayo)(?:lah)?$/u.test(norm(reading, index - 1)))
  );
}

function opensSentence(reading: Reading, index: number, first: number): boolean {
  if (reading.mentionAt[index] !== -1 || reading.tokens[index]?.kind !== "word") return false;
  return index === first || /^[.!?:;]$/u.test(norm(reading, index - 1));
}

function isImperative(reading: Reading, index: number): boolean {
  const word = root(norm(reading, index));
  const next = norm(reading, index + 1);
  if (reading.mentionAt[index] !== -1 || IDLE.has(word) || SUBJECTS.has(next)) return false;
  // `Lawan bermain bagus`
  if (word === "lawan" && verbVoice(next) !== null) return false;
  return isBareVerb(word) || (norm(reading, index).endsWith("lah") && isActed(reading, norm(reading, index)));
}

/** Where the next request begins: `lakukan verifikasi (dan perbaiki mekanisme)`. */
function nextRequest(reading: Reading, from: number, last: number): number {
  for (let index = from; index < last && index < from + LONGEST; index++)
    if (JOINTS.has(norm(reading, index)) && isImperative(reading, index + 1)) return index;
  return last;
}

/** `gunakanlah` */
const root = (word: string): string => (word.endsWith("lah") ? word.slice(0, -3) : word);

function isBareVerb(word: string): boolean {
  return (
    BARE.has(word) ||
    (/^(?:kedepankan|(?!ber|me|di|ter|ke|pe[mn])[a-z]{4,}kan)$/u.test(word) &&
      !NOUNS_IN_KAN.has(word) &&
      // `lonjakan harga`
      `${lemma(word)}an` !== word &&
      !isAgentNoun(word))
  );
}

function asks(reading: Reading, from: number, last: number): boolean {
  for (let index = from; index < last && index < from + 40; index++) {
    if (norm(reading, index) === "?") return true;
    if (/^[.!]$/u.test(norm(reading, index))) return false;
  }
  return false;
}
