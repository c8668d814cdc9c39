/** The form in which words are looked up, the same as `Token.norm`: NFC, lower case, ASCII apostrophes and hyphens. */
export function normalise(word: string): string {
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC\u2032\u0060\u00B4]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, "-");
}

const PUNCTUATION = /^[()[\]{},:;"“”&/!?]$/u;

/**
 * Splits a phrase of a list into the tokens that the tokenizer makes of it, normalised: words at white space, brackets and
 * commas on their own, and the full stop of an abbreviation with its word (`Jl. Sudirman` is `jl.`, `sudirman`).
 */
export function splitPhrase(phrase: string): readonly string[] {
  const norms: string[] = [];
  for (const chunk of normalise(phrase).split(/\s+/u)) {
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
