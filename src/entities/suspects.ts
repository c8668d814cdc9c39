import { isClassWord } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { type Findings, PRIORITY } from "./candidate.js";
import { knownNameAt } from "./known.js";
import { Look, type Reading } from "./reading.js";
import { isAgeAt } from "./scan/bracket.js";
import { isNameWord } from "./scan/name.js";

/** Articles with these words call people by their initials. */
const CRIME = ["tersangka", "pelaku", "korban", "terdakwa", "inisial", "berinisial"];

/** People whom the article calls by letters: what it says in one place of them holds in all. */
export function readLetters(reading: Reading, found: Findings): void {
  const letters = new Set<string>();
  const { lower, capital } = reading;
  if (![...CRIME, "nama", "saksi", "saudara"].some((word) => lower.has(word) || capital.has(word))) return;
  readInitials(reading, found, letters);
  readSuspects(reading, found, letters);
}

/** `berinisial JT, SR, dan MN`, `saksi atas nama SR`, `saudara SR`; what stands again of them is somebody as well. */
function readInitials(reading: Reading, found: Findings, letters: Set<string>): void {
  const { tokens } = reading;
  const named = new Set<number>();
  for (let index = 0; index < tokens.length; index++) {
    const told = isAgeAt(tokens, index + 1) || isAliasAt(reading, index + 1);
    if (told && isUnknown(tokens, index) && !isNameWord(reading, index - 1)) {
      letters.add((tokens[index] as Token).text);
      named.add(index);
    }
    const sure = introduces(tokens, index);
    if (sure === null) continue;
    for (let i = index + 1; i < index + LONGEST_ROW; i++) {
      const { text } = tokens[i] ?? { text: "" };
      if (text === "," || text === "dan" || text === "serta" || text === "&") continue;
      // `atas nama PT Melati`
      if (!/^[A-Z]{1,4}$/u.test(text) || isNameWord(reading, i + 1) || (!sure && !isOpen(tokens, i))) break;
      letters.add(text);
      named.add(i);
      if (isAgeAt(tokens, i + 1)) i += 3;
    }
  }
  if (letters.size > 0) pushLetters(reading, found, letters, named);
}
const LONGEST_ROW = 24;

function pushLetters(
  { tokens, looks }: Reading,
  found: Findings,
  letters: ReadonlySet<string>,
  named: ReadonlySet<number>,
): void {
  const taken = new Set<number>();
  const countries = new Set<string>();
  for (const { first, last, type } of found.candidates) {
    const { text } = tokens[first] as Token;
    const country = type === "location" && last - first === 1;
    // `AS` of the article is the country as well
    if (country && !named.has(first) && OF_COUNTRY.test(tokens[first - 1]?.norm ?? "")) countries.add(text);
    if (!country || !letters.has(text)) for (let i = first; i < last; i++) taken.add(i);
  }
  tokens.forEach(({ text, start, end }, i) => {
    if (!letters.has(text) || !((looks[i] ?? 0) & Look.Active)) return;
    if (!named.has(i) && (taken.has(i) || countries.has(text))) return;
    found.nothing.delete(i);
    const range = { first: i, last: i + 1, start, end };
    found.candidates.push({
      ...range,
      type: "person",
      rule: "person/evidence",
      country: null,
      priority: PRIORITY.pattern,
    });
  });
}

/** Before the letters of a country. */
const OF_COUNTRY =
  /^(?:di|ke|dari|asal|untuk|antara|dan|dengan|presiden|wapres|menlu|menhan|menteri|pemerintah|pejabat|kongres|senat|warga|warganegara|negara|militer|tentara|pasukan|dubes|kedubes|dolar|negeri|pasar)$/u;

/** Does somebody's letters follow: true, any; false, those that nothing else is called; else null. */
function introduces(tokens: readonly Token[], index: number): boolean | null {
  const { norm } = tokens[index] as Token;
  if (norm === "berinisial" || norm === "inisial" || (norm === "nama" && tokens[index - 1]?.norm === "atas"))
    return true;
  return CALLED.test(norm) || SUSPECT.test(norm) || namesSuspects(tokens, index) ? false : null;
}

/** `empat tersangka, yakni | AS, BN`, `salah satu pelaku, | SA,`: letters in a row or set off. */
function namesSuspects(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:,|yakni|yaitu|masing-masing)$/u.test((tokens[index] as Token).norm)) return false;
  if (!/^(?:,|dan|serta|\()$/u.test(tokens[index + 2]?.norm ?? "")) return false;
  return tokens.slice(Math.max(0, index - 3), index).some(({ norm }) => SUSPECT.test(norm) || norm === "pelaku");
}

/** `HM alias Ucok` */
function isAliasAt(reading: Reading, index: number): boolean {
  return reading.tokens[index]?.norm === "alias" && isNameWord(reading, index + 1);
}

/** A suspect's letters may be a country's too: `tersangka AS`. */
const isOpen = (tokens: readonly Token[], index: number): boolean =>
  isUnknown(tokens, index) || knownNameAt(tokens, index)?.value.country != null;

const isUnknown = (tokens: readonly Token[], index: number): boolean =>
  /^[A-Z]{2,4}$/u.test((tokens[index] as Token).text) &&
  knownNameAt(tokens, index) === null &&
  !isClassWord((tokens[index] as Token).text);

const CALLED = /^(?:saudar[ai]|saksi|terduga)$/u;
/** Nobody's but a person's: a victim may be one of anything (`korban PHK`). */
const SUSPECT = /^ter(?:sangka|dakwa)$/u;

/** `MK (44)`, `tersangka JM` among suspects are somebody, and no court; a country's letters are its own elsewhere in the article. */
function readSuspects({ tokens, looks, lower }: Reading, { candidates }: Findings, letters: Set<string>): void {
  if (!CRIME.some((word) => lower.has(word))) return;
  const isLetters = ({ first, last }: { first: number; last: number }) =>
    last - first === 1 && ((looks[first] ?? 0) & Look.AllCaps) !== 0 && (tokens[first] as Token).text.length < 4;
  for (const candidate of candidates)
    if (isLetters(candidate) && isAgeAt(tokens, candidate.last)) letters.add((tokens[candidate.first] as Token).text);
  if (letters.size === 0) return;
  candidates.forEach((candidate, index) => {
    const { first, type } = candidate;
    if (type === "person" || !isLetters(candidate) || !letters.has((tokens[first] as Token).text)) return;
    if (type === "location" && !isAgeAt(tokens, first + 1)) return;
    candidates[index] = {
      ...candidate,
      type: "person",
      rule: "person/evidence",
      country: null,
      priority: PRIORITY.evidence,
    };
  });
}
