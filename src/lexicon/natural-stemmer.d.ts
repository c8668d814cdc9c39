/** natural's Indonesian stemmer as `tools/natural-stemmer.ts` bundles it: without natural's root list. */
declare module "natural/lib/natural/stemmers/indonesian/stemmer_id.js" {
  /** Adds root words to the stemmer's dictionary, which is empty at first. */
  export function useRoots(roots: Iterable<string>): void;
  /** The root of a bare lower-case word, or the word itself where no root of the dictionary fits. */
  export function stem(word: string): string;
}
