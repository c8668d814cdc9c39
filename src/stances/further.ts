import { cueTrie, isPlainPredicate, looksLikeVerb, verbVoice, wordSet } from "../lexicon/index.js";
import { sentenceEnd } from "./border.js";
import type { StanceRule } from "./confidence.js";
import type { Finding } from "./finding.js";
import { untilVerb } from "./judgement.js";
import { STEADY } from "./modal-words.js";
import { turned } from "./negation.js";
import { clauseAt, LONGEST } from "./noun-phrase.js";
import { ofEachMember } from "./parallel.js";
import { norm, type Range, type Reading } from "./reading.js";
import { holdsBetween, startsOf } from "./starts.js";

/** What these are about is a clause, or a verb with what belongs to it. */
const CLAUSAL: ReadonlySet<StanceRule> = new Set([
  "stance/active",
  "stance/obligation",
  "stance/commitment",
  "stance/desire",
  "stance/call",
  "stance/need",
  "stance/wish",
  "stance/imperative",
  "stance/aim",
]);

const ASKED = ["stance/call", "stance/need", "stance/wish", "stance/imperative"] as const;

/** Of these `jangan panik dan tetap tenang` says what is wanted instead; `tidak ingin` goes on. */
const BANS: ReadonlySet<StanceRule> = new Set([...ASKED, "stance/prohibition"]);

/** Against what these go on to deny it is as with `tidak boleh`. */
const ASKS: ReadonlySet<StanceRule> = new Set([...ASKED, "stance/obligation"]);

/** One finding for each of the clauses and phrases that stand side by side in a target. */
export function eachOf(reading: Reading, last: number, found: readonly Finding[]): Finding[] {
  const told = startsOf(found);
  return found
    .flatMap((finding) => withFurther(reading, last, finding, told))
    .flatMap((finding) => ofEachMember(reading, finding));
}

/** `semoga warga segera pulih dan bisa kembali bekerja`: what is said further of the same. */
function withFurther(reading: Reading, last: number, finding: Finding, told: Int32Array): Finding[] {
  if (finding.negated ? !BANS.has(finding.rule) : !CLAUSAL.has(finding.rule)) return [finding];
  const [first, ...further] = partsOf(reading, finding, last);
  if (!first) return [finding];
  const rest = further.filter((part) => !holdsBetween(told, part.first, part.last));
  return [{ ...finding, target: first }, ...rest.map((target) => saidFurther(reading, finding, target))];
}

/** `meminta warga menjaga jarak dan tidak berkumpul`: against it; `jangan panik dan tetap tenang`: for it. */
function saidFurther(reading: Reading, finding: Finding, { first, last }: Range): Finding {
  const { predicate, target, negated } = finding;
  if (negated) return { ...finding, polarity: turned(finding.polarity, true), negated: false, target: { first, last } };
  if (!ASKS.has(finding.rule) || !DENYING.test(norm(reading, first))) {
    const led = predicate.last === target.first && isGoverned(reading, finding);
    const carrier = led ? untilVerb(reading, predicate.first, predicate.last - 1) : predicate;
    return { ...finding, predicate: carrier, target: { first, last } };
  }
  return {
    ...finding,
    polarity: turned(finding.polarity, true),
    negated: true,
    predicate: { first, last: first + 1 },
    target: { first: first + 1, last },
  };
}

/** `meminta warga (menjaga) sungai dan terlibat dalam X`, `siap (membantu) petani dan terlibat dalam X` */
function isGoverned(reading: Reading, { rule, polarity, predicate, target }: Finding): boolean {
  const led = predicate.last < target.first || (rule !== "stance/active" && predicate.last - predicate.first > 1);
  return led && polarity === "support" && isVerb(norm(reading, target.first - 1));
}

function partsOf(reading: Reading, finding: Finding, last: number): Range[] {
  const { rule, predicate, target, negated } = finding;
  const end = sentenceEnd(reading, target.first, Math.min(last, target.last + LONGEST));
  const parts: Range[] = [];
  const governed = isGoverned(reading, finding) ? 1 : 0;
  // `harus (waspada) dan bekerja keras`
  const must = predicate.last === target.first && MUST.has(norm(reading, target.first - 1));
  // `jangan sampai warga lapar dan terus menderita`: both
  if (negated && norm(reading, predicate.last - 1) === "sampai") return [];
  let { first } = target;
  for (let at = first + 1; at <= target.last && at < end && parts.length < 4; at++) {
    const next = pastJoint(reading, at, ASKS.has(rule) || negated);
    if (
      next === at ||
      (negated && !turnsBack(reading, rule, next)) ||
      !opensPredicate(reading, next, at, { first, last: rule === "stance/active" ? target.last : end })
    )
      continue;
    const whole = { first: parts.length === 0 ? first - governed : first, last: at };
    const said = must || negated || (ASKS.has(rule) && DENYING.test(norm(reading, next))) || tells(reading, whole);
    if (!said || isDenied(reading, { first: target.first - 2, last: at }, next)) continue;
    parts.push({ first, last: at });
    first = next;
    at = next;
  }
  if (parts.length === 0) return [];
  const tail = clauseAt(reading, first, end);
  return tail ? [...parts, tail] : [];
}

const DENYING = /^(?:tidak|tak)$/u;

/** `tidak panik dan tetap tenang`; but `tidak boleh lengah dan terus mengandalkan impor` denies both. */
function turnsBack(reading: Reading, rule: StanceRule, index: number): boolean {
  const word = norm(reading, index);
  return word === "tetap" || (rule === "stance/wish" && STEADY.has(word));
}

/** `dan`, `, serta`, `, tetapi juga`; `tetap tenang, tidak panik` */
function pastJoint(reading: Reading, index: number, asks: boolean): number {
  if (reading.mentionAt[index] !== -1) return index;
  let at = norm(reading, index) === "," ? index + 1 : index;
  if (asks && at > index && (norm(reading, at) === "tetap" || DENYING.test(norm(reading, at)))) return at;
  if (!/^(?:dan|serta|sekaligus)$/u.test(norm(reading, at))) return index;
  at++;
  return norm(reading, at) === "juga" ? at + 1 : at;
}

const MUST = wordSet("harus haruslah perlu wajib mesti");

/** Behind these stands a predicate, whatever it looks like: `bisa pulih`, `segera tuntas`. */
const BEFORE_PREDICATE = wordSet("bisa dapat mampu segera lekas ikut turut saling tetap kembali");
/** They stand before a verb, or before something else. */
const BEFORE_VERB = wordSet("tidak tak cepat terus langsung selalu memang juga benar-benar aktif bersama-sama");

/** What befalls, but is told of as of something to be reached; `terjangkau` only says what kind. */
const BEFALLING = wordSet(
  "terlibat terhindar terbebas terlindungi terwujud tercipta terpenuhi terjamin tergabung terbiasa terjadi",
);

function opensPredicate(reading: Reading, first: number, joint: number, within: Range): boolean {
  let at = first;
  while (isLight(norm(reading, at))) at++;
  const word = norm(reading, at);
  const { kind } = reading.tokens[at] ?? {};
  if (reading.mentionAt[at] !== -1 || kind !== "word" || /^(?:hanya|harus|akan|berpotensi)$/u.test(word)) return false;
  if (BEFORE_PREDICATE.has(norm(reading, at - 1))) return true;
  // `jalan yang aman dan tidak merusak mobil`: which
  for (let index = joint - 1; index > within.first && index > joint - 7; index--)
    if (norm(reading, index) === "yang") return false;
  if (at > first) return isPredicate(word);
  const voice = isWork(word) ? "active" : isVerb(word) ? verbVoice(word) : null;
  const alone = reading.tokens[at + 1]?.kind !== "word" && voice !== "passive";
  const verb = joint < within.last && voice !== null;
  return (verb || BEFALLING.has(word)) && !alone && !cueTrie().longestAt(reading.tokens, at);
}

const isLight = (word: string): boolean => BEFORE_PREDICATE.has(word) || BEFORE_VERB.has(word);

const isPredicate = (word: string): boolean => isLight(word) || isVerb(word) || isPlainPredicate(word);

/** `diseminasi` is none. */
const isVerb = (word: string): boolean => isWork(word) || (looksLikeVerb(word) && !/^di[a-z]+asi$/u.test(word));

/** Its `ber-` has lost the r. */
const isWork = (word: string): boolean => word === "bekerja" || word === "belajar";

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
