import { wordSet } from "../lexicon/index.js";
import { nounPhrase } from "./border.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";

const OPENERS = wordSet(
  "di ke dari dalam pada dengan melalui lewat menurut oleh selama sejak bersama selain seperti terkait menanggapi soal mengenai terhadap atas bagi untuk usai setelah sebelum saat ketika karena meski namun",
);

/** A country behind the comma that closes the name of a body: where that is, and not who does it. */
export function isSeat(reading: Reading, from: number, comma: number, subject: Range): boolean {
  const place = mentionOf(reading, subject.first);
  if (place?.entity.type !== "location" || place.last < subject.last) return false;
  let last = comma;
  while (last > from && reading.tokens[last - 1]?.norm === ")") last--;
  const body = mentionOf(reading, last - 1);
  if (body?.entity.type !== "organization") return false;
  const opening = nounPhrase(reading, from, comma)?.first ?? from;
  return reading.mentionAt[opening] !== -1 || !OPENERS.has(norm(reading, opening));
}
