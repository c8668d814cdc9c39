import { isAgentNoun, isBodyNoun, isPreposition, verbVoice } from "../lexicon/index.js";
import type { Finding } from "./finding.js";
import { norm, type Range, type Reading, wholeName } from "./reading.js";
import { ADVERBS, COORDINATORS, DETERMINERS, EXAMPLES, isPointing, SUBORDINATORS } from "./words.js";

/** `perbaikan jalan, pembangunan jembatan, serta pelatihan petani`: each is a target of its own. */
export function ofEachMember(reading: Reading, finding: Finding): readonly Finding[] {
  // `pembentukan tim dan pemilihan ketua tidak jelas`: judged together
  if (finding.rule === "stance/evaluation") return [finding];
  const parts = parallelParts(reading, finding.target);
  return parts.length > 1 ? parts.map((target) => ({ ...finding, target })) : [finding];
}

/** The phrases that stand side by side; of `membangun pasar ikan dan memperbaiki jalan` the verb stays with the first. */
function parallelParts(reading: Reading, target: Range): readonly Range[] {
  const members = membersIn(reading, target);
  if (members.length < 2) return [target];
  const [opening, ...rest] = members.map((member, index) =>
    index === 0 ? pastVerb(reading, member) : { first: pastAlso(reading, member), last: member.last },
  ) as [Range, ...Range[]];
  if (![opening, ...rest].every((phrase) => isFull(reading, phrase))) return [target];
  const named = isName(reading, rest[0] as Range);
  // `Dana Kalinga, lembaga pengelola aset dan hibah`: what it is; `keputusan Partai A, Partai B, dan Partai C`: of all
  if (isName(reading, opening) ? !named : named && isDeed(norm(reading, opening.first))) return [target];
  if (rest.length === 1 && !isPair(reading, opening, rest[0] as Range)) return [target];
  return [{ first: target.first, last: opening.last }, ...rest];
}

const JOINTS = /^(?:,|dan|serta|maupun|sekaligus)$/u;

/** What stands between the joints; nothing where something hangs on it that may hold the list (`ketahanan terhadap A dan B`). */
function membersIn(reading: Reading, { first, last }: Range): Range[] {
  const members: Range[] = [];
  let from = first;
  let held = false;
  let depth = 0;
  for (let at = first; at < last; at++) {
    const word = norm(reading, at);
    if (reading.mentionAt[at] !== -1) continue;
    if (word === "(" || word === ")") depth += word === "(" ? 1 : -1;
    else if (depth > 0) continue;
    else if (JOINTS.test(word)) {
      if (held) return [];
      // `A, dan B`
      if (at > from) members.push({ first: from, last: at });
      from = at + 1;
    } else held ||= mayHoldList(word);
  }
  if (from < last) members.push({ first: from, last });
  return members;
}

const mayHoldList = (word: string): boolean =>
  isPreposition(word) ||
  SUBORDINATORS.has(word) ||
  COORDINATORS.has(word) ||
  EXAMPLES.has(word) ||
  isPointing(word) ||
  /^(?:yang|baik|antara|tidak|tak|bukan|adalah|menjadi|untuk|:)$/u.test(word);

function pastVerb(reading: Reading, { first, last }: Range): Range {
  let at = first;
  while (at < last && (ADVERBS.has(norm(reading, at)) || verbVoice(norm(reading, at)) !== null)) at++;
  return { first: at, last };
}

function pastAlso(reading: Reading, { first }: Range): number {
  return norm(reading, first) === "juga" ? first + 1 : first;
}

/** `PT Padi (PADI)` */
function isName(reading: Reading, { first, last }: Range): boolean {
  const closed = norm(reading, last - 1) === ")" && norm(reading, last - 3) === "(";
  return (
    wholeName(reading, { first, last: closed ? last - 3 : last }) !== null ||
    wholeName(reading, { first, last }) !== null
  );
}

/** A phrase of two words or more, or a name. */
function isFull(reading: Reading, phrase: Range): boolean {
  const { first, last } = phrase;
  if (isName(reading, phrase)) return true;
  const head = norm(reading, first);
  return (
    last - first > 1 &&
    reading.tokens[first]?.kind === "word" &&
    reading.mentionAt[first] === -1 &&
    !DETERMINERS.has(head) &&
    !isAgentNoun(head) &&
    !tellsWhat(reading, phrase)
  );
}

/** `(warga desa, pelaku usaha, dan) petani muda bekerja sama`: what all of them do. */
function tellsWhat(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last && norm(reading, at) !== "yang"; at++)
    if (reading.mentionAt[at] === -1 && (verbVoice(norm(reading, at)) ?? TOLD.exec(norm(reading, at)))) return true;
  return false;
}

const TOLD = /^[bt]er[a-z]{4,}$/u;

/**
 * Two may share a head or what follows (`kualitas dan keakuratan data`, `kebijakan bunga rendah dan likuiditas longgar`);
 * two nouns of doing do not: `perbaikan jalan dan pembangunan jembatan`.
 */
function isPair(reading: Reading, left: Range, right: Range): boolean {
  const head = norm(reading, left.first);
  const other = norm(reading, right.first);
  for (let at = left.first + 1; at < left.last; at++) if (isDeed(norm(reading, at))) return false;
  if (head === other) return true;
  // `peningkatan mutu jalan dan keamanan warga`: of both
  if (!isDeed(other) || (other.startsWith("ke") && !head.startsWith("ke"))) return false;
  return isDeed(head) || norm(reading, left.last - 1) === ")";
}

/** `penegakan`, `ketertiban`, `evaluasi` */
function isDeed(word: string): boolean {
  return /^(?:pe[a-z]{4,}an|ke[a-z]{3,}an|[a-z]{3,}asi)$/u.test(word) && !isBodyNoun(word);
}
