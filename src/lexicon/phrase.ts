import { normalize } from "./normalize.js";

const PUNCTUATION = /^[()[\]{},:;"“”&/!?]$/u;

/**
 * Splits a phrase of a list into the tokens that the tokenizer makes of it, normalized: words at white space, brackets and
 * commas on their own, and the full stop of an abbreviation with its word (`Jl. Sudirman` is `jl.`, `sudirman`).
 */
export function splitPhrase(phrase: string): readonly string[] {
  const norms: string[] = [];
  for (const chunk of normalize(phrase).split(/\s+/u)) {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      // An apostrophe is part of a word only between letters: `Qur'an`, but `Sangalla'`.
      const outer = chunk.charAt(i) === "'" && (i === 0 || i === chunk.length - 1);
      if (!outer && !PUNCTUATION.test(chunk.charAt(i))) continue;
      if (i > start) norms.push(chunk.slice(start, i));
      norms.push(chunk.charAt(i));
      start = i + 1;
    }
    if (start < chunk.length) norms.push(chunk.slice(start));
  }
  return norms;
}
