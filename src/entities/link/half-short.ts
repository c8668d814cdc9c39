import type { Groups } from "./groups.js";
import { MOST_WORDS, type Surface } from "./surfaces.js";

/** The initials of a name's words, small words left out. */
export function lettersOf(words: readonly string[]): string {
  let letters = "";
  for (const word of words) if (!/^(?:dan|untuk|of|and|the|&|,)$/u.test(word)) letters += word.charAt(0);
  return letters;
}

/** Joins `Dinas LH` to the only `Dinas Lingkungan Hidup`: behind the same head, letters for all its other words. */
export function joinHalfShort(surfaces: readonly Surface[], groups: Groups): void {
  const shorts: number[] = [];
  surfaces.forEach(({ type, text, words }, index) => {
    if (type === "organization" && words.length > 1 && /^[A-Z][a-z].* [A-Z]{2,6}$/u.test(text)) shorts.push(index);
  });
  if (shorts.length === 0) return;
  const byPhrase = new Map<string, number | null>();
  surfaces.forEach(({ type, words }, index) => {
    if (type !== "organization" || words.length > MOST_WORDS) return;
    for (let k = 1; k < words.length - 1; k++) {
      const phrase = `${words.slice(0, k).join(" ")} ${lettersOf(words.slice(k))}`;
      const other = byPhrase.get(phrase);
      if (other === undefined) byPhrase.set(phrase, index);
      else if (other !== null && groups.find(other) !== groups.find(index)) byPhrase.set(phrase, null);
    }
  });
  for (const index of shorts) {
    const long = byPhrase.get((surfaces[index] as Surface).words.join(" "));
    if (typeof long === "number") groups.join(long, index);
  }
}
