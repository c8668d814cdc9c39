import { plainPredicates, states, stativeForms, verbLookalikes, weakVerbs } from "./data/verb-forms.js";
import { memberOf } from "./word-set.js";

const isLookalike = memberOf(verbLookalikes, weakVerbs);
const isActless = memberOf(verbLookalikes, stativeForms);

const VERB_SHAPE = /^(?:me(?:[lmnrwy]|ng|ny|m[bpf]|n[cdjt])|ber|di|ter|memper|diper)[a-z]{3,}/;

/** Has the word a verb's prefix (`mendukung`, `didukung`, `bertemu`, `tercapai`), and is it no known noun or particle? */
export function looksLikeVerb(norm: string): boolean {
  return norm.length > 4 && VERB_SHAPE.test(norm) && !isLookalike(norm);
}

/** `naik`, `setuju`, `harus`: predicates without a verb's prefix. */
export const isPlainPredicate: (norm: string) => boolean = memberOf(plainPredicates);

/** `sakit`, `rusak`: a state, which behind a name or a demonstrative is a predicate (`jembatan itu rusak`). */
export const isState: (norm: string) => boolean = memberOf(states);

const ACTIVE = /^(?:me(?:m[bpfvaiueo]|n[cdjtszaiueog]|ny|l[aiueo]|r[aiueo]|w[aiueo]|m|ng|n)|ber)[a-z]{2,}/u;
const PASSIVE = /^(?:di|diper)[a-z]{3,}/u;

export type VerbVoice = "active" | "passive";

/**
 * `menjaga`, `bekerja`; `dijaga`: narrower than `looksLikeVerb`, an act that somebody does. By the prefix, less the words that
 * only look so (`menteri`, `diri`) and those that tell a state (`berkualitas`); `ter-` tells what befalls.
 */
export function verbVoice(norm: string): VerbVoice | null {
  if (norm.length < 5 || isActless(norm)) return null;
  const hyphen = norm.indexOf("-");
  if (hyphen > 0 && isActless(norm.slice(0, hyphen))) return null;
  // `menterinya`
  if (norm.endsWith("nya") && isActless(norm.slice(0, -3))) return null;
  // `bergabungnya`, `dicabutnya` are nouns (the joining, the revoking of it); in `mengatasinya` the clitic is the object.
  if (ACTIVE.test(norm)) return norm.startsWith("ber") && norm.endsWith("nya") ? null : "active";
  return PASSIVE.test(norm) && !norm.endsWith("nya") ? "passive" : null;
}
