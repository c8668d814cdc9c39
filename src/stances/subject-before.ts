import { isAgentNoun, wordSet } from "../lexicon/index.js";
import type { Link } from "./clause.js";
import { rowBefore } from "./members.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";
import { ADVERBS, COMPRISING, COPULAS, DETERMINERS } from "./words.js";

const LONGEST = 40;

const PLACING = wordSet("di dari asal kader anggota");

/** `orang (Amerika)`, `kader-kader (partai)`, `warga di (Amerika)` */
function isPeople(before: string): boolean {
  return isAgentNoun(before) || PLACING.has(before) || /^([a-z]+)-\1$/u.test(before);
}

/** `Usai rapat ditutup, (wali kota terpilih, Budi,) memuji X`; `lembaga yang membela buruh, (Migran,) menggugat X`. */
export function beforeApposition(reading: Reading, from: number, last: number, link: Link | undefined): Range | null {
  const first = commaIn(reading, from, last) + 1;
  const appositive = mentionOf(reading, last - 1);
  if (first >= last || !appositive || appositive.entity.type === "location") return null;
  if (link === "relative") return appositive.first === first ? { first, last } : null;
  return link === "subordinate" && commaIn(reading, first, last) < last ? { first, last } : null;
}

/** The first comma between two tokens, else the second. */
function commaIn(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && (reading.mentionAt[at] !== -1 || norm(reading, at) !== ",")) at++;
  return at;
}

const EXISTING = wordSet("ada adapula terdapat muncul");

/** `ada pula warga (yang …)` */
export function existsWho(reading: Reading, from: number, at: number): boolean {
  if (!EXISTING.has(norm(reading, from))) return false;
  let index = from + 1;
  while (index < at && (ADVERBS.has(norm(reading, index)) || DETERMINERS.has(norm(reading, index)))) index++;
  return index < at && isAgentNoun(norm(reading, index));
}

/** Where the subject begins that is a row (`China, Rusia, dan Iran`) or what a row belongs to (`koalisi yang terdiri atas A, B, dan C`). */
export function severalBefore(reading: Reading, from: number, to: number): number {
  for (let index = from + 1; index < to - 1 && index < from + LONGEST; index++)
    if (norm(reading, index) === "yang" && COMPRISING.has(norm(reading, index + 1))) return from;
  return rowBefore(reading, from, to)?.first ?? -1;
}

const isWordAt = ({ tokens }: Reading, index: number): boolean => tokens[index]?.kind === "word";

/** What `yang` goes back to: the name right before it, else the whole noun phrase. */
export function relativeHead(reading: Reading, from: number, at: number): Range {
  let first = from;
  for (let index = at - 1; index > from; index--) {
    if (reading.mentionAt[index] !== -1 || !(COPULAS.has(norm(reading, index)) || norm(reading, index) === "sebagai"))
      continue;
    // `Budi adalah orang pertama yang …`: whoever stands before the copula
    let head = index + 1;
    while (head < at - 1 && DETERMINERS.has(norm(reading, head))) head++;
    if (isAgentNoun(norm(reading, head))) return { first: from, last: index };
    first = index + 1;
    break;
  }
  const tail = norm(reading, at - 1) === ")" && at - 2 > first ? at - 2 : at - 1;
  const name = mentionOf(reading, tail);
  // `25 persen orang Amerika yang …`: the people, not the country
  const people = name && name.entity.type !== "person" && isPeople(norm(reading, name.first - 1));
  // `konflik Iran yang memanas`
  const where = name?.entity.type === "location" && isWordAt(reading, name.first - 1);
  return name && !people && !where && name.first >= first ? { first: name.first, last: at } : { first, last: at };
}
