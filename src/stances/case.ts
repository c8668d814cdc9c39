import { isAgentNoun, isPlainPredicate, looksLikeVerb, wordSet } from "../lexicon/index.js";
import { isWordLike } from "./border.js";
import { isState } from "./past-relative.js";
import { norm, type Range, type Reading } from "./reading.js";
import { CONDITIONS } from "./value.js";
import { ADVERBS } from "./words.js";

const ASIDES = wordSet(
  "karena lantaran saat ketika setelah sesudah sebelum jika kalau apabila bila meski meskipun walau walaupun kendati",
);

/** `(memang) kalau rusak, …` */
export function opensAside(reading: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to && (!isWordLike(reading, at) || ADVERBS.has(norm(reading, at)))) at++;
  return reading.mentionAt[at] === -1 && ASIDES.has(norm(reading, at));
}

/** `kalau (memang berisiko) jangan dibagikan`: in which case, and nobody. */
export function isCase(reading: Reading, opener: number, phrase: Range | null): boolean {
  if (!phrase || phrase.last - phrase.first > 3 || !CONDITIONS.has(norm(reading, opener))) return false;
  let at = phrase.first;
  while (at < phrase.last && ADVERBS.has(norm(reading, at))) at++;
  const word = norm(reading, at);
  return (
    isState(reading, at, phrase.last) ||
    (reading.mentionAt[at] === -1 && !isAgentNoun(word) && (isPlainPredicate(word) || looksLikeVerb(word)))
  );
}
