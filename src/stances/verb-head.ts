import { intensifiers, modals, negators, type PredicateForm, type TrieHit, verbVoice } from "../lexicon/index.js";
import { isCapitalized } from "../text/index.js";
import { norm, type Reading } from "./reading.js";
import { ADVERBS, PURPOSE } from "./words.js";

/** `object`: the verb stands bare behind its agent, the object before both: `akan kami lanjutkan`. */
export type Voice = "active" | "passive" | "object" | "stative" | "none";

export const VERB_LIKE_NEGATORS = new Set(["menolak", "enggan", "ogah", "berhenti", "tanpa", "gagal"]);

export const LONGEST = 16;

/**
 * The predicate that starts at a token and can be a clause's verb. Nouns (`dukungan`) and words that value their subject or
 * stand beside a noun (`kepentingan sah`, `campur tangan`) are read elsewhere.
 */
export function headAt(reading: Reading, index: number): TrieHit<PredicateForm> | null {
  const hit = reading.predicates.longestAt(reading.tokens, index);
  if (!hit || hit.value.predicate.wordClass === "N") return null;
  // `Watch Pro 2`: part of a name
  if (
    hit.value.predicate.wordClass === "A" &&
    isCapitalized(reading.tokens[index]?.text ?? "") &&
    isCapitalized(reading.tokens[index - 1]?.text ?? "")
  )
    return null;
  if (hit.value.predicate.targets.has("SUBJ") && verbVoice(norm(reading, index)) === null) return null;
  return hit;
}

export function phrase(reading: Reading, first: number, length: number): string {
  let text = norm(reading, first);
  for (let i = 1; i < length; i++) text += ` ${norm(reading, first + i)}`;
  return text;
}

export function voiceOf(form: PredicateForm): Voice {
  if (form.passive) return "passive";
  return form.predicate.wordClass === "A" ? "stative" : "active";
}

/** Past `untuk`, adverbs, negators and further modals. */
export function skipLight(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  let index = first;
  while (index < last && index - first < 8) {
    const word = norm(reading, index);
    if (reading.tokens[index]?.kind === "quote" || PURPOSE.has(word) || (ADVERBS.has(word) && !verbVoice(word)))
      index++;
    else if (VERB_LIKE_NEGATORS.has(word)) break;
    else {
      const skipped =
        intensifiers().longestAt(tokens, index) ??
        negators().longestAt(tokens, index) ??
        modals().longestAt(tokens, index);
      if (!skipped || (verbVoice(word) !== null && reading.predicates.longestAt(tokens, index))) break;
      index += skipped.length;
    }
  }
  return index;
}

export function isHead(reading: Reading, index: number): boolean {
  if (reading.mentionAt[index] !== -1) return false;
  const word = norm(reading, index);
  if (verbVoice(word) !== null) return true;
  if (headAt(reading, index)) return true;
  return reading.predicates.get(`di${word}`) !== null;
}

/** Intensifiers behind the verb: `mendukung penuh`, `menolak dengan tegas`. */
export function readTail(
  reading: Reading,
  first: number,
  last: number,
): { readonly last: number; readonly boost: number } {
  let index = first;
  let boost = 0;
  while (index < last && index < first + LONGEST) {
    const strength = intensifiers().longestAt(reading.tokens, index);
    const word = norm(reading, index);
    if (strength && word !== "terus" && word !== "lebih" && word !== "paling") {
      boost += strength.value;
      index += strength.length;
    } else if (word === "kembali" || word === "bersama-sama" || word === "juga" || word === "saja") index++;
    // `menghentikan sementara layanan itu`, but not `menolak, sementara …`
    else if (word === "sementara" && index === first && reading.tokens[index + 1]?.kind === "word") index++;
    else break;
  }
  return { last: index, boost };
}
