import { intensifiers, modals, negators, nonNegations, type PredicateForm, verbVoice } from "../lexicon/index.js";
import { bareHead, prepares } from "./bare-verb.js";
import type { Complex } from "./complex.js";
import { mayOpen } from "./complex-opening.js";
import {
  type Attitude,
  EARNEST,
  EXTRA_ATTITUDES,
  FUTURE,
  HASTY,
  IMPORTANT,
  NEGATING_MODALS,
  PERFECT,
  STEADY,
  UNTHINKABLE,
  WANTING,
} from "./modal-words.js";
import { norm, type Range, type Reading } from "./reading.js";
import { tellsNeed, waives } from "./told-need.js";
import {
  headAt,
  isHead,
  LONGEST,
  phrase,
  readTail,
  skipLight,
  VERB_LIKE_NEGATORS,
  type Voice,
  voiceOf,
} from "./verb-head.js";
import { ADVERBS, FIRST_PERSON, PURPOSE } from "./words.js";

const NOUNS = new Set(["bakal calon", "wajib pajak", "wajib militer"]);

/**
 * The verb complex that starts at a token, or null. A modal alone (`perlu kajian`) makes a complex without a head.
 */
export function readComplex(reading: Reading, first: number, last: number): Complex | null {
  if (!mayOpen(reading, first)) return null;
  // `direktur yang baru (dapat …)`
  if (norm(reading, first) === "baru" && norm(reading, first - 1) === "yang") return null;
  // `bakal calon`, `cikal bakal`, `wajib pajak`
  if (NOUNS.has(`${norm(reading, first)} ${norm(reading, first + 1)}`)) return null;
  if (norm(reading, first) === "bakal" && norm(reading, first - 1) === "cikal") return null;
  const { tokens } = reading;
  let attitude: Attitude | null = null;
  let possible = false;
  let negated = false;
  let unrealised = false;
  let boost = 0;
  let perfect = false;
  let plainFuture = false;
  let index = first;
  let modalEnd = -1;
  let objectVoice = false;
  const complex = (range: Range, voice: Voice, form: PredicateForm | null): Complex => {
    const tail = readTail(reading, range.last, last);
    return {
      first,
      headFirst: range.first,
      headLast: range.last,
      last: tail.last,
      voice,
      form,
      attitude,
      possible,
      negated,
      unrealised,
      perfect,
      plainFuture,
      boost: boost + tail.boost,
    };
  };
  // A run of adverbs without a verb is read once for each of its words: hence the bound.
  while (index < last && index < first + LONGEST) {
    const word = norm(reading, index);
    // `bersedia untuk "terus membantu" korban`
    if (tokens[index]?.kind === "quote" && attitude) {
      index++;
      continue;
    }
    if (reading.mentionAt[index] !== -1 || tokens[index]?.kind !== "word") break;
    const harmless = nonNegations().longestAt(tokens, index);
    if (harmless) {
      index += harmless.length;
      continue;
    }
    // `tidak terburu-buru menaikkan X`; `tidak mudah percaya X`, but not `tidak mudah membangun X`
    const trusts = /^(?:mudah|gampang)$/u.test(word) && norm(reading, index + 1).endsWith("percaya");
    if (negated && (trusts || HASTY.has(word)) && isHead(reading, index + 1)) {
      index++;
      continue;
    }
    const known = headAt(reading, index);
    const modal = modals().longestAt(tokens, index);
    // `lebih baik berjalan`, but not `lebih baik dari A`, `lebih baik dan murah`
    const compared = word === "lebih" && /^(?:dari(?:pada)?|dan|serta|atau)$/u.test(norm(reading, index + 2));
    const extra = compared ? undefined : EXTRA_ATTITUDES.get(word === "lebih" ? phrase(reading, index, 2) : word);
    if (known && known.length > (modal?.length ?? 0) && (known.length > 1 || !ADVERBS.has(word)) && !extra) {
      const range = { first: index, last: index + known.length };
      return complex(range, voiceOf(known.value), known.value);
    }
    const negator = VERB_LIKE_NEGATORS.has(word) ? null : negators().longestAt(tokens, index);
    const modalLength = extra ? (word === "lebih" ? 2 : 1) : (modal?.length ?? 0);
    if (modalLength > 0 && modalLength >= (negator?.length ?? 0)) {
      const kind = extra ?? modal?.value.kind;
      if (kind === "conditional") break;
      const next = skipLight(reading, index + modalLength, last);
      // `dibutuhkan untuk memberi X`: the purpose is none of it
      const needed = /^(?:dibutuhkan|diperlukan)$/u.test(word) && PURPOSE.has(norm(reading, index + modalLength));
      const verbal = !needed && next < last && isHead(reading, next);
      // `ini penting untuk petani`: good for them, not called for
      if (!verbal && IMPORTANT.has(phrase(reading, index, modalLength))) return null;
      // `rumah layak huni`, `produk itu layak dan murah`, `tertarik pada lukisan`
      if (!verbal && /^(?:layak|tertarik|berminat)$/u.test(word)) return null;
      if (!verbal && known && !needed) {
        const { targets } = known.value.predicate;
        if ((kind === "commitment" || kind === "desire") && targets.has("VP") && !targets.has("OBJ")) attitude ??= kind;
        return complex({ first: index, last: index + known.length }, voiceOf(known.value), known.value);
      }
      // `memutuskan perkara`
      if (!verbal && extra === "commitment" && verbVoice(word))
        return complex({ first: index, last: index + 1 }, "active", null);
      if (kind === "obligation" && tellsNeed(reading, index, index + modalLength)) return null;
      if (kind === "obligation" || kind === "commitment" || kind === "desire") {
        plainFuture = attitude === null && FUTURE.has(phrase(reading, index, modalLength));
        attitude = attitude === "obligation" ? attitude : kind;
        if (NEGATING_MODALS.has(phrase(reading, index, modalLength))) negated = !negated;
        else if (negated && waives(reading, index, modalLength)) unrealised = true;
      } else if (negated && UNTHINKABLE.has(norm(reading, index + modalLength))) attitude ??= "obligation";
      else if (kind === "possibility") possible = true;
      else if (PERFECT.has(word)) perfect = true;
      else if (STEADY.has(word)) plainFuture = false;
      else if (word === "belum" && WANTING.has(norm(reading, index + 1))) negated = !negated;
      else if (negator && phrase(reading, index, modalLength).startsWith("belum")) unrealised = true;
      index += modalLength;
      modalEnd = index;
      if (attitude && verbal)
        while (index < next && (PURPOSE.has(norm(reading, index)) || tokens[index]?.kind === "quote")) index++;
      continue;
    }
    if (negator) {
      if (negator.value.effect === "flip") negated = !negated;
      else unrealised = true;
      index += negator.length;
      continue;
    }
    if (known && !ADVERBS.has(word)) {
      return complex({ first: index, last: index + known.length }, voiceOf(known.value), known.value);
    }
    const strength = intensifiers().longestAt(tokens, index);
    if (word === "kurang" && headAt(reading, index + 1)) {
      negated = !negated;
      index++;
      continue;
    }
    if (strength) {
      boost += strength.value;
      if (STEADY.has(word)) plainFuture = false;
      index += strength.length;
      continue;
    }
    if (ADVERBS.has(word)) {
      if (PERFECT.has(word)) perfect = true;
      if (STEADY.has(word)) plainFuture = false;
      index++;
      continue;
    }
    // `akan fokus memperkuat X`
    if (attitude && EARNEST.has(word) && verbVoice(norm(reading, index + 1))) {
      index++;
      continue;
    }
    if (word === "turun" && norm(reading, index + 1) === "tangan" && attitude) {
      index += 2;
      continue;
    }
    if (word === "secara" && index + 2 < last) {
      index += 2;
      continue;
    }
    if (
      attitude &&
      PURPOSE.has(word) &&
      index === modalEnd &&
      !/^(?:dibutuhkan|diperlukan)$/u.test(norm(reading, index - 1))
    ) {
      index++;
      continue;
    }
    const agent = FIRST_PERSON.has(word) && word !== "pihaknya";
    const announced = agent && index > first && announces(reading, index - 1);
    if (
      agent &&
      ((attitude && index === modalEnd) ||
        announced ||
        (index > first && reading.predicates.get(`di${norm(reading, index + 1)}`)))
    ) {
      objectVoice = true;
      if (announced) attitude ??= "commitment";
      index++;
      continue;
    }
    const voice = objectVoice && GIVEN.test(word) ? "object" : verbVoice(word);
    if (voice) return complex({ first: index, last: index + 1 }, voice, null);
    const bare = bareHead(reading, first, index, attitude !== null, objectVoice);
    if (bare === null && !perfect && !negated && prepares(reading, first, index)) {
      attitude = "commitment";
      return complex({ first: index, last: index + 1 }, "active", null);
    }
    if (bare) return complex({ first: index, last: index + 1 }, bare.voice, bare.form);
    break;
  }
  if (!attitude || objectVoice) return null;
  return complex({ first: modalEnd, last: modalEnd }, "none", null);
}

/** `(akan kami) berikan`, and no verb in `ber-` */
const GIVEN = /^ber[a-z]+kan$/u;

/** `segera kami selesaikan`, `masih terus kita pantau`, but not `difoto, terus saya unggah`, `tetap kami berharap`. */
function announces(reading: Reading, at: number): boolean {
  return (
    /^(?:segera|tetap|terus)$/u.test(norm(reading, at)) &&
    reading.tokens[at - 1]?.kind === "word" &&
    (verbVoice(norm(reading, at + 2)) === null || GIVEN.test(norm(reading, at + 2)))
  );
}
