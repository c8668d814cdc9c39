import { wordSet } from "../lexicon/index.js";
import type { StanceHolder } from "../types.js";
import { isDenied } from "./aim.js";
import { isPointer } from "./antecedent.js";
import { askedFor } from "./asked.js";
import { clauseCursor, type Link } from "./clause.js";
import type { Passage } from "./context.js";
import { BEING } from "./denial.js";
import type { Finding } from "./finding.js";
import { subjectOf } from "./holder.js";
import { ABLE } from "./modal-words.js";
import { LONGEST } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { holdsBetween, sentenceEnd } from "./wish.js";

const OPENERS = wordSet("agar supaya biar");

/** `“Pengawasan kami perketat agar (pelayanan tetap optimal)”`: what somebody says is to come of it. */
export function findPurposes(passage: Passage, read: Int32Array): Finding[] {
  const { reading, first, last, clauses, voices } = passage;
  if (!voices.quote || !voices.speaker || isDenied(voices)) return [];
  const found: Finding[] = [];
  const clauseOf = clauseCursor(clauses);
  for (let index = first; index < last; index++) {
    if (!OPENERS.has(norm(reading, index)) || reading.mentionAt[index] !== -1) continue;
    const end = sentenceEnd(reading, index, last);
    const asked = askedFor(reading, index + 1, end, false);
    const above = clauseOf(index);
    if (
      !asked ||
      !isFull(reading, asked.target) ||
      isEnabling(reading, index + 1) ||
      isMore(reading, asked.target) ||
      holdsBetween(read, index, asked.target.last) ||
      isPointer(reading, asked.target)
    )
      continue;
    const holders = holdersOf(passage, above, index);
    for (const holder of holders)
      found.push({
        rule: "stance/aim",
        holder,
        polarity: asked.negated ? "oppose" : "support",
        predicate: { first: index, last: index + 1 },
        target: asked.target,
        modality: "desire",
        negated: asked.negated,
        strength: 1,
      });
    index = asked.target.last - 1;
  }
  return found;
}

/** Of whom what he does is the means: of whoever says so, or of those who, he says, are about to do it. */
function holdersOf({ reading, clauses, voices }: Passage, above: number, index: number): readonly StanceHolder[] {
  const own = voices.speaker ? [voices.speaker] : [];
  const clause = clauses[above];
  if (!clause || opensSentence(reading, clause.last, index)) return own;
  let head = clause;
  for (let steps = 0; head.link === "coordinate" && steps < LONGEST; steps++) head = clauses[head.parent] ?? clause;
  if (SIDE.has(head.link) || norm(reading, clause.first) === "sempat") return [];
  if (clause.voice === "passive" || clause.attitude === "obligation") return own;
  const { kind, holders } = subjectOf(reading, clauses, above, voices);
  if (kind !== "agent" || holders.some((holder) => isSame(holder, voices.speaker))) return own;
  return clause.attitude === "commitment" ? holders : [];
}

/** Behind these it is somebody else's, or one of several: `peran dalam menata X agar …`. */
const SIDE: ReadonlySet<Link> = new Set<Link>(["relative", "subordinate", "gerund", "purpose"]);

const isSame = (one: StanceHolder, other: StanceHolder | null): boolean =>
  (one.entity ?? one.name) === (other?.entity ?? other?.name);

function opensSentence(reading: Reading, from: number, index: number): boolean {
  for (let at = from; at < index; at++) if (/^[.?!:;]$/u.test(norm(reading, at))) return true;
  return false;
}

/** More than `agar tidak terulang`, but not more than `agar tidak ada antrean`. */
function isFull(reading: Reading, { first, last }: Range): boolean {
  return last - first > 1 || BEING.has(norm(reading, first - 1));
}

/** `agar bisa dipakai`: what it makes possible, and not what it is for. */
function isEnabling(reading: Reading, first: number): boolean {
  return ABLE.has(norm(reading, first));
}

/** `agar warga tidak hanya membeli, tetapi juga menjual`: both */
function isMore(reading: Reading, { first, last }: Range): boolean {
  for (let at = first - 3; at < last; at++)
    if (
      /^(?:tidak|tak|bukan)$/u.test(norm(reading, at)) &&
      /^(?:hanya|sekadar|cuma|sekedar|semata)$/u.test(norm(reading, at + 1))
    )
      return true;
  return false;
}
