import { lazy, preverbTrie, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { Candidate, Findings } from "./candidate.js";
import { isPersonLike } from "./employers.js";
import { knownNameAt } from "./known.js";
import type { Reading } from "./reading.js";
import { skipHonorifics } from "./scan/honorific.js";
import { isCue, isGivenName, isListedWord, organizationHeadAt, titleAt } from "./words.js";

/** Words between an office and the institution that it is held in: `Kepala Bidang Humas`. */
const REACH = 14;
const STOPS = new Set([",", "."]);
/** Names of people who hold offices have so many words behind their institution's. */
const LONGEST_NAME = 4;
const USUAL_NAME = 3;
const DIRECTIONS = new Set(["utara", "selatan", "timur", "barat", "tengah"]);

/**
 * `Ketua Koalisi Seni Hafez Gumay menyampaikan`, `Menurut Wakil Ketua DPRD Kabupaten Bekasi Fatma Hanum, …`: where an officer
 * speaks and an institution's name runs up to the verb, its last words are his if they are people's names, or stand behind a place
 * or body that is known to end there.
 */
export function splitOfficers(reading: Reading, found: Findings): void {
  const { tokens } = reading;
  const borne = new Set<string>();
  for (const { type, first, last } of found.candidates)
    if (type === "person" && last - first === 1) borne.add((tokens[first] as Token).norm);
  const roleAt = lazy(() => {
    const byToken = new Map<number, number>();
    for (const [index, phrase] of found.roles.entries())
      for (let i = phrase.first; i < phrase.last; i++) byToken.set(i, index);
    return byToken;
  });
  const starts = lazy(() => new Set(found.candidates.flatMap(({ type, first }) => (type === "person" ? [first] : []))));
  // `kata Rektor Universitas Ahmad Yani, Budi Santoso, …`: the officer's name is the second
  const isSetOff = (index: number): boolean =>
    tokens[index]?.norm === "," && starts().has(skipHonorifics(reading, index + 1, tokens.length));
  const people: Candidate[] = [];
  const dropped = new Set<Candidate>();
  found.candidates.forEach((candidate, index) => {
    const { type, first, last, rule } = candidate;
    if (type === "person" || rule === "custom" || last - first < 2) return;
    const office = officeBefore(reading, first);
    if (office < 0 || !speaks(reading, office, last) || isSetOff(last)) return;
    const from = nameIn(reading, first, last, borne);
    if (from < 0) return;
    const start = (tokens[from] as Token).start;
    people.push({ ...candidate, first: from, start, type: "person", country: null, rule: "person/evidence" });
    const end = (tokens[from - 1] as Token).end;
    // `Founder Menganyam Pesisir`, `Ketua DPRD Sumarno`: a word is no institution
    const word = from - first === 1 && (isListedWord((tokens[first] as Token).norm) || isBranch(reading, first));
    if (word) dropped.add(candidate);
    else found.candidates[index] = { ...candidate, last: from, end };
    const role = roleAt().get(office);
    const phrase = role === undefined ? undefined : found.roles[role];
    if (role !== undefined && phrase) found.roles[role] = { ...phrase, last: from, end, person: from };
  });
  drop(found.candidates, dropped);
  for (const person of people) found.candidates.push(person);
}

function drop(candidates: Candidate[], dropped: ReadonlySet<Candidate>): void {
  if (dropped.size === 0) return;
  let kept = 0;
  for (const candidate of candidates) if (!dropped.has(candidate)) candidates[kept++] = candidate;
  candidates.length = kept;
}

/** Where the office begins that the institution stands behind, or -1. */
function officeBefore({ tokens }: Reading, first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { kind, norm, text } = tokens[i] as Token;
    // `Ketua`, then `Wakil Ketua`
    if (kind === "word" && titleAt(tokens, i) !== null) return titleAt(tokens, i - 1) === null ? i : i - 1;
    // `Badan Pembentukan Peraturan Daerah (Bapemperda) DPRD`
    if (norm !== "(" && norm !== ")" && norm !== "dan" && !(kind === "word" && isCapitalized(text))) return -1;
  }
  return -1;
}

/** Behind the name the verb, or a stop and the verb before the office: `… mengatakan`, `kata …,`, `Menurut …,`. */
function speaks({ tokens }: Reading, office: number, last: number): boolean {
  const preverb = preverbTrie().longestAt(tokens, last)?.length ?? 0;
  const next = tokens[last + preverb];
  if (next === undefined || isCue(next.norm, "active")) return next !== undefined;
  const before = tokens[office - 1]?.norm ?? "";
  return STOPS.has(next.norm) && (before === "menurut" || isCue(before, "bare"));
}

/** Where the officer's name begins in the last words of the institution's, or -1. */
function nameIn(reading: Reading, first: number, last: number, borne: ReadonlySet<string>): number {
  const { tokens } = reading;
  // `SPPG Meruya Selatan`
  if (DIRECTIONS.has((tokens[last - 1] as Token).norm)) return -1;
  let opening = last;
  while (opening > first + 1 && last - opening < LONGEST_NAME && isPersonLike(reading, opening - 1, opening)) opening--;
  for (let i = opening; i < last; i++) if (borne.has((tokens[i] as Token).norm)) return i;
  for (let i = opening; i < last - 1; i++) if (endsKnown(reading, first, i)) return i;
  const from = Math.max(opening, last - USUAL_NAME);
  // `Kepala Dishub Sugiharto`: all regencies are known, and another word behind their offices is a person's
  if (last - first === 2 && isBranch(reading, first) && isGivenName((tokens[last - 1] as Token).norm)) return last - 1;
  return last - from > 1 && isUnheard(reading, from, last) ? from : -1;
}

/** `DPRD`, `Dishub`: there are as many of them as regencies. */
function isBranch({ tokens }: Reading, index: number): boolean {
  return organizationHeadAt(tokens, index)?.value === "branch" && !LOCAL.has((tokens[index] as Token).norm);
}
/** As many as districts, or called after somebody. */
const LOCAL = wordSet("polsek polsekta koramil kua sppg samsat satpas lanud lanal lantamal kodam korem kodim");

/** Given names, and words that no list has and the article has nowhere else. */
function isUnheard({ tokens, capital, lower }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { norm } = tokens[i] as Token;
    if (isGivenName(norm)) continue;
    if (norm.length < 3 || isListedWord(norm) || lower.has(norm) || (capital.get(norm) ?? 0) > 1) return false;
  }
  return true;
}

/** Does a place or an institution that is known end there: `DPRD Kabupaten Bekasi`? */
function endsKnown({ tokens }: Reading, first: number, end: number): boolean {
  for (let i = Math.max(first, end - 4); i < end; i++) {
    const known = knownNameAt(tokens, i);
    if (known?.length === end - i && known.value.kind !== "class") return true;
  }
  return false;
}
