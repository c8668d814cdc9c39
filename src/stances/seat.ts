import { isAgentNoun, wordSet } from "../lexicon/index.js";
import { nounPhrase } from "./border.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";

const OPENERS = wordSet(
  "di ke dari dalam pada dengan melalui lewat menurut oleh selama sejak bersama selain seperti terkait menanggapi soal mengenai terhadap atas bagi untuk usai setelah sebelum saat ketika karena meski namun",
);

/** A place behind the comma that closes the name of a body or of a smaller place: where that is, and not who does it. */
export function isSeat(reading: Reading, from: number, comma: number, subject: Range): boolean {
  const place = mentionOf(reading, subject.first);
  if (place?.entity.type !== "location" || place.last < subject.last) return false;
  let last = comma;
  while (last > from && reading.tokens[last - 1]?.norm === ")") last--;
  const body = mentionOf(reading, last - 1);
  if (!body || body.entity.type === "person") return false;
  const opening = nounPhrase(reading, from, comma)?.first ?? from;
  // `(puluhan) warga Desa Sukamaju, Kabupaten Garut`, but not `belajar dari Rusia, Indonesia`
  if (body.entity.type === "location")
    return [opening, opening + 1].some((at) => at < body.first && isAgentNoun(norm(reading, at)));
  return reading.mentionAt[opening] !== -1 || !OPENERS.has(norm(reading, opening));
}
