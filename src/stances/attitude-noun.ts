import { type PredicateForm, verbVoice } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import { ADVERBS, PURPOSE, SUBORDINATORS } from "./words.js";

export interface Noun {
  readonly form: PredicateForm;
  readonly length: number;
  readonly clitic: boolean;
}

export function nounAt(reading: Reading, index: number): Noun | null {
  const hit = reading.predicates.longestAt(reading.tokens, index);
  if (hit) return hit.value.predicate.wordClass === "N" ? { form: hit.value, length: hit.length, clitic: false } : null;
  const opening = reading.tokens[index];
  if (!opening || (!opening.norm.endsWith("nya") && !reading.predicates.opensAt(opening))) return null;
  let phrase = "";
  for (let length = 1; length <= 3; length++) {
    const word = norm(reading, index + length - 1);
    if (!word.endsWith("nya") || word.length < 7) {
      phrase += `${word} `;
      continue;
    }
    const form = reading.predicates.get(phrase + word.slice(0, -3));
    return form?.predicate.wordClass === "N" ? { form, length, clitic: true } : null;
  }
  return null;
}

/** The preposition that brings the target, past adjectives and the noun's possessor. */
export function prepositionBehind(reading: Reading, first: number, last: number, form: PredicateForm): number | null {
  for (let index = first; index < last && index < first + 9; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const token = reading.tokens[index];
    if (token === undefined || token.kind === "punctuation") return null;
    if (form.predicate.prepositions.includes(token.norm)) {
      return bringsVerb(reading, index + 1) ? null : index;
    }
    if (
      token.norm === "yang" ||
      PURPOSE.has(token.norm) ||
      SUBORDINATORS.has(token.norm) ||
      verbVoice(token.norm) !== null
    )
      return null;
  }
  return null;
}

/** `untuk (terus) memberikan`, `untuk tidak membuat`: the clauses have it. */
function bringsVerb(reading: Reading, first: number): boolean {
  for (let index = first; index < first + 4; index++) {
    const word = norm(reading, index);
    if (verbVoice(word) !== null) return true;
    if (!ADVERBS.has(word) && word !== "tidak" && word !== "tak") return false;
  }
  return false;
}
