import { stem, useRoots } from "natural/lib/natural/stemmers/indonesian/stemmer_id.js";
import { reportingCues } from "./cues.js";
import { roots } from "./data/roots.js";
import { lazy } from "./lazy.js";
import { normalize } from "./normalize.js";

/** Only bare words: `KTP-nya` and `di-PHP` are beyond the stemmer, and very long words are no Indonesian. */
const WORD = /^[a-z]{2,30}(?:-[a-z]{2,30})?$/u;
const CACHE_LIMIT = 10_000;

/** Cue forms need no stemmer, and some would mislead it: `menyetujui` is `setuju`, not `tuju`. */
const cueLemmas = lazy((): ReadonlyMap<string, string> => {
  const lemmas = new Map<string, string>();
  for (const cue of reportingCues()) {
    if (!/^[a-z]+$/u.test(cue.lemma)) continue;
    for (const form of [...cue.bare, ...cue.nya, ...cue.active, ...cue.passive]) lemmas.set(form, cue.lemma);
  }
  return lemmas;
});

/** The stemmer tries a root at every step, so its dictionary is what decides between `penyelidikan` → `selidik` and `lidi`. */
const dictionary = lazy((): ReadonlySet<string> => {
  const words = new Set(roots());
  for (const { lemma } of reportingCues()) if (/^[a-z]+$/u.test(lemma)) words.add(lemma);
  useRoots(words);
  return words;
});

// A miss walks all affix rules (22,000 words a second), and news repeats its words.
const cache = new Map<string, string | null>();

/**
 * The root of an inflected word by our own root list, or null where none fits. Meant for verbs and their nouns: of names it knows nothing
 * (`Kediri` looks like `ke-diri`).
 *
 * @example
 * ```ts
 * lemma("disayangkan"); // "sayang"
 * lemma("penyelidikan"); // "selidik"
 * lemma("Merapi"); // null
 * ```
 */
export function lemma(word: string): string | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const root = find(normalize(word));
  // Emptied when full: simpler than ageing, and still linear.
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, root);
  return root;
}

function find(norm: string): string | null {
  if (!WORD.test(norm)) return null;
  const cue = cueLemmas().get(norm);
  if (cue !== undefined) return cue;
  const words = dictionary();
  if (words.has(norm)) return norm;
  const root = stem(norm);
  return words.has(root) ? root : null;
}
