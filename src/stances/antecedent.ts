import { wordSet } from "../lexicon/index.js";
import { splitClauses } from "./clauses.js";
import { resolvePhrase } from "./holder.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import type { Voices } from "./voices.js";
import { ADJUNCT_PREPOSITIONS, LINKING_PREPOSITIONS } from "./words.js";

const TOPIC_OPENERS = wordSet("terkait mengenai soal ihwal perihal menanggapi menyikapi tentang");
const OPENING_ADVERBS = wordSet("sebaliknya selanjutnya sebelumnya sementara adapun selain kemudian lalu jadi nah");
const LINKS = wordSet("dengan hal soal adanya");
const POINTERS = wordSet("ini itu tersebut hal hal-hal dia ia mereka kami kita saya yang demikian begitu");

/** No sentence that is longer, in tokens, is looked through: it keeps the reading linear. */
const LONGEST = 120;

/** `ini`, `hal tersebut`: says nothing without what it points to. */
export function isPointer(reading: Reading, phrase: Range): boolean {
  for (let index = phrase.first; index < phrase.last; index++)
    if (reading.mentionAt[index] !== -1 || !POINTERS.has(norm(reading, index))) return false;
  return true;
}

/** … and what it points to is no person. */
export function isThing(reading: Reading, pointer: Range): boolean {
  return /^(?:ini|itu|hal|hal-hal|tersebut|demikian|begitu|yang)$/u.test(norm(reading, pointer.first));
}

/**
 * What `ini`, `itu`, `hal tersebut` at a token point back to: the topic that the sentence opens with (`Terkait X, Budi menilai hal
 * tersebut tepat`), else the thing that the sentence before is about (`Program X dimulai. Ini langkah tepat`); null where neither is plain.
 */
export function antecedentOf(reading: Reading, at: number, voices: Voices): Range | null {
  const { sentences } = reading.doc;
  const index = sentenceAt(reading, at);
  const sentence = sentences[index];
  if (!sentence) return null;
  const topic = topicOf(reading, sentence, at);
  if (topic) return topic;
  const before = sentences[index - 1];
  if (!before || before.last < sentence.first - 2) return null;
  const earlier = topicOf(reading, before, before.last);
  if (earlier) return earlier;
  if (before.last - before.first > LONGEST) return null;
  const subject = splitClauses(reading, firstWord(reading, before), before.last)[0]?.subject;
  if (!subject || subject.last > before.last || OPENING_ADVERBS.has(norm(reading, subject.first))) return null;
  const target = subjectTarget(reading, subject);
  if (!target || target.last - target.first < 2 || target.last - target.first > 14 || isPointer(reading, target))
    return null;
  if (!isTold(reading, target) || reading.quoteAt[target.first] !== reading.quoteAt[at]) return null;
  return resolvePhrase(reading, target, voices).kind === "thing" ? target : null;
}

/** `Model ini memudahkan kerja. Itu penting`: a thing that is pointed at or named, and not `satu hal`, `dari ketiga zona`. */
function isTold(reading: Reading, target: Range): boolean {
  const opening = norm(reading, target.first);
  if (
    reading.mentionAt[target.first] === -1 &&
    (ADJUNCT_PREPOSITIONS.has(opening) || LINKING_PREPOSITIONS.has(opening))
  )
    return false;
  let told = false;
  for (let index = target.first; index < target.last; index++) {
    if (norm(reading, index) === ",") return false;
    told ||= reading.mentionAt[index] !== -1 || /^(?:ini|itu|tersebut)$/u.test(norm(reading, index));
  }
  return told;
}

function topicOf(reading: Reading, sentence: Range, at: number): Range | null {
  const first = firstWord(reading, sentence);
  if (!TOPIC_OPENERS.has(norm(reading, first))) return null;
  let from = first + 1;
  while (from < at && reading.mentionAt[from] === -1 && LINKS.has(norm(reading, from))) from++;
  const topic = nounPhraseAt(reading, from, Math.min(at, sentence.last));
  return topic && !isPointer(reading, topic) ? topic : null;
}

function firstWord(reading: Reading, sentence: Range): number {
  let first = sentence.first;
  while (first < sentence.last && reading.tokens[first]?.kind !== "word" && reading.mentionAt[first] === -1) first++;
  return first;
}

function sentenceAt(reading: Reading, token: number): number {
  const { sentences } = reading.doc;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.first ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
