import { evaluations, isLinkingVerb, nonNegations, verbVoice, wordSet } from "../lexicon/index.js";
import type { Finding } from "./finding.js";
import { resolvePhrase, type Voices } from "./holder.js";
import { turned } from "./negation.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import { ADVERBS, COPULAS, SUBORDINATORS } from "./words.js";

const DEGREE = wordSet(
  "sangat amat sangatlah sungguh sungguhlah begitu cukup memang benar-benar terlalu jelas tentu juga sudah tetap adalah dinilai dianggap",
);
const DEMONSTRATIVES = new Set(["ini", "itu", "tersebut", "semacam-itu"]);
const NEGATORS = new Set(["tidak", "tak", "bukan", "bukanlah", "kurang"]);

/** `kurang pas jika dibentuk perseroan`: what is valued stands behind. */
const CONDITIONS = new Set(["jika", "apabila", "bila", "kalau"]);

/** How far behind a copula its value may stand: `adalah sebuah program yang mulia`. */
const REACH = 9;

/**
 * A speaker values the subject of a sentence: `program ini sangat bermanfaat`, `itu merupakan langkah keliru`,
 * `luar biasa inovasi ini`. Only where the word is said of the subject; in `konsensus penting` it values nothing.
 */
export function findEvaluations(reading: Reading, first: number, last: number, voices: Voices): Finding[] {
  if (!voices.quote || !voices.speaker) return [];
  const found: Finding[] = [];
  let start = first;
  let sentence = first;
  for (let index = first; index < last; index++) {
    const token = reading.tokens[index];
    if (token === undefined) break;
    if (reading.mentionAt[index] !== -1) continue;
    if (opensClause(reading, index)) {
      start = index + 1;
      if (/^[.!?:;…]/u.test(token.norm)) sentence = start;
      continue;
    }
    const linking =
      isLinkingVerb(token.norm) && norm(reading, index - 1) !== "yang" && !holdsVerb(reading, start, index);
    const copula = (COPULAS.has(token.norm) || linking) && index > start;
    const value = copula
      ? valueBehind(reading, index + 1, linking ? Math.min(last, index + 5) : last)
      : valueOfSubject(reading, start, index);
    if (value === null) continue;
    if (
      linking &&
      value.polarity === "support" &&
      resolvePhrase(reading, { first: start, last: index }, voices).kind === "agent"
    )
      continue;
    const subject = copula
      ? { first: start, last: index }
      : value.inverted
        ? { first: value.last, last: inversionEnd(reading, value.last, last) }
        : { first: start, last: value.first };
    const topic =
      subject.first > sentence &&
      norm(reading, subject.first - 1) === "," &&
      /^(?:itu|ini)$/u.test(norm(reading, subject.first));
    // `Menaikkan pajak sekarang, itu keliru`: the pronoun takes up what stands before the comma
    const target = subjectTarget(reading, topic ? { first: sentence, last: subject.first - 1 } : subject);
    const reversed = copula && (token.norm.startsWith("bukan") || (linking && NEGATORS.has(norm(reading, index - 1))));
    const negated = reversed ? !value.negated : value.negated;
    if (target && !isBarePronoun(reading, target) && verbVoice(norm(reading, target.first)) !== "passive") {
      found.push({
        rule: "stance/evaluation",
        holder: voices.speaker,
        polarity: turned(value.polarity, negated),
        predicate: { first: copula ? index : value.first, last: value.last },
        target,
        modality: "assertion",
        negated,
        strength: 2,
      });
    }
    index = value.last - 1;
    start = value.last;
  }
  return found;
}

function holdsVerb(reading: Reading, first: number, last: number): boolean {
  for (let index = Math.max(first, last - 40); index < last; index++) {
    if (
      reading.mentionAt[index] === -1 &&
      (verbVoice(norm(reading, index)) !== null || norm(reading, index) === "bisa")
    )
      return true;
  }
  return false;
}

interface FoundValue extends Range {
  readonly polarity: "support" | "oppose";
  readonly negated: boolean;
  readonly inverted: boolean;
}

function opensClause(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return true;
  if (token.kind === "punctuation") return token.norm !== "(" && token.norm !== ")";
  return (
    SUBORDINATORS.has(token.norm) || token.norm === "tetapi" || token.norm === "tapi" || token.norm === "melainkan"
  );
}

function valueAt(
  reading: Reading,
  index: number,
): { readonly polarity: "support" | "oppose"; readonly length: number } | null {
  if (reading.mentionAt[index] !== -1) return null;
  const hit = evaluations().longestAt(reading.tokens, index);
  return hit && hit.value !== "none" ? { polarity: hit.value, length: hit.length } : null;
}

function valueBehind(reading: Reading, first: number, last: number): FoundValue | null {
  for (let index = first; index < last && index < first + REACH; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const token = reading.tokens[index];
    if (token === undefined || (token.kind === "punctuation" && token.norm !== "(")) return null;
    const none = evaluations().longestAt(reading.tokens, index);
    if (none?.value === "none") return null;
    const value = valueAt(reading, index);
    if (value) {
      const negated = NEGATORS.has(norm(reading, index - 1));
      return { first: index, last: index + value.length, polarity: value.polarity, negated, inverted: false };
    }
  }
  return null;
}

/** `S sangat vital`, `S ini keliru`, `S keterlaluan.`; or first in its clause and the subject behind it. */
function valueOfSubject(reading: Reading, start: number, index: number): FoundValue | null {
  const value = valueAt(reading, index);
  if (!value) return null;
  const last = index + value.length;
  let before = index - 1;
  let marked = false;
  let negated = false;
  while (before >= start && before > index - 12 && reading.mentionAt[before] === -1) {
    const word = norm(reading, before);
    if (NEGATORS.has(word) && !nonNegations().longestAt(reading.tokens, before)) {
      negated = !negated;
      marked = true;
    } else if (DEGREE.has(word)) marked = true;
    else if (!ADVERBS.has(word)) break;
    before--;
  }
  const found = { first: before + 1, last, polarity: value.polarity, negated };
  if (before < start || norm(reading, before) === "dirasa") {
    const condition = CONDITIONS.has(norm(reading, last));
    return marked || value.length > 1 || condition
      ? { ...found, last: condition ? last + 1 : last, inverted: true }
      : null;
  }
  const said = marked || DEMONSTRATIVES.has(norm(reading, before)) || (value.length > 1 && value.polarity === "oppose");
  return said && norm(reading, before) !== "yang" ? { ...found, inverted: false } : null;
}

function inversionEnd(reading: Reading, first: number, last: number): number {
  let index = norm(reading, first) === "dengan" ? first + 1 : first;
  while (index < last && index < first + 14 && !opensClause(reading, index)) index++;
  return index;
}

function isBarePronoun(reading: Reading, target: Range): boolean {
  if (/^(?:dengan|siap|melakukan)$/u.test(norm(reading, target.first))) return true;
  if (target.last - target.first === 2 && norm(reading, target.first) === "hal") return true;
  return (
    target.last - target.first === 1 &&
    /^(?:ini|itu|dia|ia|mereka|kami|kita|saya|yang|hal|nya)$/u.test(norm(reading, target.first))
  );
}
