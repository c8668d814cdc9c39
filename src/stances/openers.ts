import { isAgentNoun, wordSet } from "../lexicon/index.js";
import { closes, isMark, LONGEST } from "./phrase-parts.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";
import { pastTime } from "./time-phrase.js";
import { ADJUNCT_PREPOSITIONS, FIRST_PERSON, SUBORDINATORS } from "./words.js";

const PLACING = wordSet("di ke antara terhadap melalui");

/** `Tentu kami`, `Nah kita` */
const SENTENCE_ADVERBS = wordSet(
  "hanya saja tentu tentunya jelas memang jadi nah intinya pastinya prinsipnya makanya pokoknya apalagi sekali lagi kembali nanti nantinya selanjutnya kini sekarang akhirnya kemudian lantas rata-rata setidaknya bahkan umumnya biasanya sebelumnya sebaliknya adapun sebetulnya sebenarnya sejatinya soalnya alhamdulillah ternyata justru otomatis insyaallah",
);

/** Past `Dalam kesempatan itu Wang`: an adjunct without a comma, when somebody stands behind it. */
export function withoutOpeners(reading: Reading, phrase: Range): Range | null {
  let { first } = phrase;
  const { last } = phrase;
  while (first < last && reading.mentionAt[first] === -1) {
    const word = norm(reading, first);
    const adverb = SENTENCE_ADVERBS.has(word) && first + 1 < last;
    const where = word === "di" && norm(reading, first + 1) === "mana";
    const behind = where ? first + 2 : pastTime(reading, first);
    if (!SUBORDINATORS.has(word) && !adverb && !isMark(reading, first) && (behind === first || behind >= last)) break;
    first = Math.max(first + 1, behind);
  }
  if (first >= last) return null;
  if (reading.mentionAt[first] !== -1 || !ADJUNCT_PREPOSITIONS.has(norm(reading, first))) return { first, last };
  for (let index = first + 2; index < last && index < first + LONGEST; index++) {
    const found = mentionOf(reading, index);
    if (found) {
      const placed = index === found.first && /^(?:di|ke|dari|antara|terhadap)$/u.test(norm(reading, index - 1));
      if (!placed && (found.entity.type !== "location" || closes(reading, found.last, last)))
        return { first: found.first, last };
      continue;
    }
    if (norm(reading, index) === "persen" && reading.tokens[index - 1]?.kind === "number")
      return { first: index - 1, last };
    // `iklan di media luar ruang`, `di empat negara itu`
    const inside = [index - 1, index - 2].some((at) => PLACING.has(norm(reading, at)));
    if ((isAgentNoun(norm(reading, index)) && !inside) || FIRST_PERSON.has(norm(reading, index)))
      return { first: index, last };
  }
  return null;
}
