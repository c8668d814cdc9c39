import { isAgentNoun, wordSet } from "../lexicon/index.js";
import { mentionOf, norm, type Range, type Reading, wholeName } from "./reading.js";
import { DETERMINERS } from "./words.js";

/**
 * The conjuncts of `hegemoni dan politik kekuasaan`. A phrase whose halves may share a head or a modifier
 * (`kepentingan keamanan dan pembangunan kedua negara`) stays whole.
 */
export function conjuncts(reading: Reading, target: Range): readonly Range[] {
  let at = -1;
  for (let index = target.first; index < target.last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (word === "yang" && at !== -1) break;
    if (word === ",") return listed(reading, target) ?? [target];
    if (word === "yang" || word === "antara") return [target];
    if (word !== "dan" && word !== "serta") continue;
    if (word === "dan" && norm(reading, index + 1) === "luar") continue;
    if (at !== -1 && norm(reading, at) === norm(reading, index)) return [target];
    // `hukum internasional serta tujuan dan prinsip piagam`: `serta` joins the greater parts
    if (at === -1 || word === "serta") at = index;
  }
  if (at === -1 || at === target.first || at === target.last - 1 || isTold(reading, target, at)) return [target];
  const left = { first: target.first, last: at };
  const right = { first: at + 1, last: target.last };
  // `sanksi terhadap Iran dan Rusia`: the names share what stands before them
  if (sharesHead(reading, left, right) || sharesOwned(reading, left, right)) return [target];
  return standsAlone(reading, left) && standsAlone(reading, right) && isOwn(reading, right, at)
    ? [left, right]
    : [target];
}

/** `pasar ini bisa menjadi pusat dagang di Kalinga (dan Desa Melati)`: no half of a clause. */
function isTold(reading: Reading, { first, last }: Range, joint: number): boolean {
  const says = (from: number, to: number, words: ReadonlySet<string>): boolean => {
    for (let index = from; index < to; index++)
      if (reading.mentionAt[index] === -1 && words.has(norm(reading, index))) return true;
    return false;
  };
  return says(first + 1, joint, FINITE) && !says(joint + 1, last, FINITE);
}

const FINITE = wordSet("dapat bisa akan mampu harus menjadi adalah merupakan");

/** `keterbukaan, kejujuran, dan keadilan.`: members of one word each, which share nothing; null where one has more. */
function listed(reading: Reading, { first, last }: Range): readonly Range[] | null {
  const members: Range[] = [];
  let from = first;
  for (let at = first; at <= last; at++) {
    const joint = at === last || (reading.mentionAt[at] === -1 && /^(?:,|dan|serta)$/u.test(norm(reading, at)));
    if (!joint) continue;
    // `A, B, dan C`
    if (at > from || norm(reading, at - 1) !== ",") members.push({ first: from, last: at });
    from = at + 1;
  }
  // `dialog, kajian, dan penelitian dengan warga`: what follows may belong to all
  const closed = reading.tokens[last]?.kind !== "word";
  return closed && members.length > 2 && members.every((member) => isSingle(reading, member)) ? members : null;
}

function isSingle(reading: Reading, member: Range): boolean {
  if (reading.mentionAt[member.first] !== -1) return wholeName(reading, member) !== null;
  return member.last - member.first === 1;
}

function sharesHead(reading: Reading, left: Range, right: Range): boolean {
  const before = mentionOf(reading, left.last - 1);
  const behind = mentionOf(reading, right.first);
  if (!before || !behind) return false;
  return before.first > left.first && behind.first === right.first && behind.last === right.last;
}

/** `sikap pihak kampus dan keluarga`: of both. */
function sharesOwned(reading: Reading, left: Range, right: Range): boolean {
  const isAgent = (index: number) => reading.mentionAt[index] === -1 && isAgentNoun(norm(reading, index));
  if (left.last - left.first < 2 || reading.mentionAt[left.first] !== -1 || isAgent(left.first)) return false;
  return isAgent(right.first) && (isAgent(left.first + 1) || isAgent(left.last - 1));
}

function standsAlone(reading: Reading, part: Range): boolean {
  return (
    reading.mentionAt[part.first] !== -1 || part.last - part.first >= 2 || DETERMINERS.has(norm(reading, part.first))
  );
}

/** The right half has marks of its own: a name or determiner at its head, a relative clause, or `serta` before it. */
function isOwn(reading: Reading, whole: Range, at: number): boolean {
  const right = norm(reading, whole.first) === "juga" ? { first: whole.first + 1, last: whole.last } : whole;
  if (
    reading.mentionAt[right.first] !== -1 ||
    DETERMINERS.has(norm(reading, right.first)) ||
    norm(reading, at) === "serta"
  )
    return true;
  for (let index = right.first; index < right.last; index++) if (norm(reading, index) === "yang") return true;
  return false;
}
