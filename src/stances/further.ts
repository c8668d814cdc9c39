import { cueTrie, isPlainPredicate, looksLikeVerb, verbVoice, wordSet } from "../lexicon/index.js";
import { sentenceEnd } from "./border.js";
import type { StanceRule } from "./confidence.js";
import type { Finding } from "./finding.js";
import { turned } from "./negation.js";
import { clauseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { holdsBetween, startsOf } from "./starts.js";

/** What these are about is a clause, or a verb with what belongs to it. */
const CLAUSAL: ReadonlySet<StanceRule> = new Set([
  "stance/active",
  "stance/obligation",
  "stance/prohibition",
  "stance/commitment",
  "stance/desire",
  "stance/call",
  "stance/need",
  "stance/wish",
  "stance/imperative",
  "stance/aim",
]);

/** `semoga warga segera pulih dan bisa kembali bekerja`: what is said further of the same is a target of its own. */
export function withFurther(reading: Reading, last: number, found: readonly Finding[]): Finding[] {
  const told = startsOf(found);
  return found.flatMap((finding) => {
    if (!CLAUSAL.has(finding.rule)) return [finding];
    const [first, ...further] = partsOf(reading, finding, last);
    if (!first) return [finding];
    const rest = further.filter((part) => !holdsBetween(told, part.first, part.last));
    return [{ ...finding, target: first }, ...rest.map((target) => saidFurther(reading, finding, target))];
  });
}

/** `meminta warga menjaga jarak dan tidak berkumpul`: against it. */
function saidFurther(reading: Reading, finding: Finding, { first, last }: Range): Finding {
  if (finding.rule !== "stance/call" || !/^(?:tidak|tak)$/u.test(norm(reading, first)))
    return { ...finding, target: { first, last } };
  return {
    ...finding,
    polarity: turned(finding.polarity, true),
    negated: true,
    predicate: { first, last: first + 1 },
    target: { first: first + 1, last },
  };
}

function partsOf(reading: Reading, { predicate, target }: Finding, last: number): Range[] {
  const end = sentenceEnd(reading, target.first, last);
  const parts: Range[] = [];
  // `meminta warga (menjaga) sungai dan terlibat dalam X`
  const governed = predicate.last < target.first && isVerb(norm(reading, target.first - 1)) ? 1 : 0;
  let { first } = target;
  for (let at = first + 1; at <= target.last && at < end && parts.length < 4; at++) {
    const next = pastJoint(reading, at);
    if (next === at || !opensPredicate(reading, next, at, { first, last: target.last })) continue;
    const whole = { first: parts.length === 0 ? first - governed : first, last: at };
    if (!tells(reading, whole) || isDenied(reading, { first: target.first - 2, last: at }, next)) continue;
    parts.push({ first, last: at });
    first = next;
  }
  if (parts.length === 0) return [];
  const tail = clauseAt(reading, first, end);
  return tail ? [...parts, tail] : [];
}

/** `dan`, `, serta`, `, tetapi juga` */
function pastJoint(reading: Reading, index: number): number {
  if (reading.mentionAt[index] !== -1) return index;
  let at = norm(reading, index) === "," ? index + 1 : index;
  if (!/^(?:dan|serta|sekaligus)$/u.test(norm(reading, at))) return index;
  at++;
  return norm(reading, at) === "juga" ? at + 1 : at;
}

/** Behind these stands a predicate, whatever it looks like: `bisa pulih`, `segera tuntas`. */
const BEFORE_PREDICATE = wordSet("bisa dapat mampu segera lekas ikut turut saling tetap kembali");
/** They stand before a verb, or before something else. */
const BEFORE_VERB = wordSet("tidak tak cepat terus langsung selalu memang juga benar-benar aktif bersama-sama");

/** What befalls, but is told of as of something to be reached; `terjangkau` only says what kind. */
const BEFALLING = wordSet(
  "terlibat terhindar terbebas terlindungi terwujud tercipta terpenuhi terjamin tergabung terbiasa terjadi",
);

function opensPredicate(reading: Reading, first: number, joint: number, target: Range): boolean {
  let at = first;
  while (isLight(norm(reading, at))) at++;
  const word = norm(reading, at);
  const { kind } = reading.tokens[at] ?? {};
  if (reading.mentionAt[at] !== -1 || kind !== "word" || /^(?:hanya|harus|akan|berpotensi)$/u.test(word)) return false;
  if (BEFORE_PREDICATE.has(norm(reading, at - 1))) return true;
  // `jalan yang aman dan tidak merusak mobil`: which
  for (let index = joint - 1; index > target.first && index > joint - 7; index--)
    if (norm(reading, index) === "yang") return false;
  if (at > first) return isPredicate(word);
  const alone = reading.tokens[at + 1]?.kind !== "word";
  // a verb behind the target is another clause
  const verb = joint < target.last && verbVoice(word) !== null && isVerb(word);
  return (verb || BEFALLING.has(word)) && !alone && !cueTrie().longestAt(reading.tokens, at);
}

const isLight = (word: string): boolean => BEFORE_PREDICATE.has(word) || BEFORE_VERB.has(word);

const isPredicate = (word: string): boolean => isLight(word) || isVerb(word) || isPlainPredicate(word);

/** `bekerja`, but not `diseminasi` */
const isVerb = (word: string): boolean =>
  (looksLikeVerb(word) && !/^di[a-z]+asi$/u.test(word)) || word === "bekerja" || word === "belajar";

/** It has a predicate of its own, and that is no verb that shares what stands behind the next (`menjaga dan merawat jalan`). */
function tells(reading: Reading, { first, last }: Range): boolean {
  const closing = norm(reading, last - 1);
  if (isVerb(closing) && !isLight(norm(reading, last - 2))) return false;
  for (let at = first; at < last; at++)
    if (reading.mentionAt[at] === -1 && isPredicate(norm(reading, at))) return last - first > 1;
  return false;
}

/** `tidak lengah dan membawa masalah`: both are denied, or only the first. */
function isDenied(reading: Reading, { first, last }: Range, next: number): boolean {
  if (isLight(norm(reading, next))) return false;
  for (let at = first; at < last; at++)
    if (reading.mentionAt[at] === -1 && /^(?:tidak|tak|jangan|bukan)$/u.test(norm(reading, at))) return true;
  return false;
}
