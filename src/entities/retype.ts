import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { Candidate } from "./candidate.js";
import type { EntityRule } from "./confidence.js";
import { isHouseNoun, isHouseWord } from "./houses.js";
import { knownNameAt } from "./known.js";
import { Look, phraseOf, type Reading } from "./reading.js";
import { hasGivenName } from "./scan/set-off.js";
import { isCue, organizationHeadAt, titleAt } from "./words.js";

/** Guesses that a person's full name belies: `juru bicara Guterres` where the article has `Antonio Guterres`. */
export function retype(reading: Reading, candidates: Candidate[]): void {
  const names = new Set<string>();
  const given = new Set<string>();
  for (const { type, first, last } of candidates) {
    if (type !== "person" || last - first < 2) continue;
    if (last - first > 2 && !((reading.looks[first] ?? 0) & Look.AllCaps))
      given.add((reading.tokens[first] as Token).norm);
    names.add(phraseOf(reading, first, last));
    for (let i = first; i < last; i++) names.add((reading.tokens[i] as Token).norm);
  }
  retypeCompanies(reading, candidates);
  retypePapers(reading, candidates);
  retypeBareHeads(reading, candidates);
  retypeLetters(reading, candidates);
  retypeEstates(reading, candidates);
  retypeApposed(reading, candidates);
  candidates.forEach((candidate, index) => {
    const phrase = phraseOf(reading, candidate.first, candidate.last);
    // `Ferrari` is a house, whoever `Enzo Ferrari` is; of `Veloria Mariska` she is called so
    const called = isCalled(reading, candidate) || (candidate.rule === "tagger/organization" && given.has(phrase));
    if (!(GUESSES.has(candidate.rule) || called) || !names.has(phrase)) return;
    candidates[index] = { ...candidate, type: "person", rule: "name/part" };
  });
}

/** `Menurut Bima, …` where the article has `Bima Santoso`: nobody asks a town. */
function isCalled({ tokens }: Reading, { first, last, type, rule, country }: Candidate): boolean {
  if (type !== "location" || rule !== "known" || last - first > 1 || country !== null) return false;
  const before = tokens[first - 1]?.norm ?? "";
  return (
    /^(?:menurut|bagi|kepada)$/u.test(before) || isCue(before, "bare") || isCue(tokens[last]?.norm ?? "", "active")
  );
}

const FORMS = wordSet(
  "partai international internasional pt pt. cv cv. tbk tbk. ( ) persero grup group inc inc. ltd ltd. co co. corp corp. sa s.a. ag plc holding holdings llc gmbh se nv",
);

/** `SA`, `Tbk`, `(Persero)`: no part of the name itself. */
export const isLegalForm = (norm: string): boolean => FORMS.has(norm);

/** `Eramet` is no person where the article has `Eramet SA`, unless somebody bears that name: `Bakrie`, `Grup Bakrie`, `Aburizal Bakrie`. */
function retypeCompanies(reading: Reading, candidates: Candidate[]): void {
  const { tokens } = reading;
  const companies = new Set<string>();
  const people = new Set(candidates.flatMap(({ type, first }) => (type === "person" ? [first] : [])));
  for (const { type, first, last } of candidates) {
    if (isLed(reading, first, last, people)) companies.add(phraseOf(reading, first, last));
    if (type !== "organization") continue;
    let from = first;
    let to = last;
    while (from < to && FORMS.has((tokens[from] as Token).norm)) from++;
    while (to > from && FORMS.has((tokens[to - 1] as Token).norm)) to--;
    if (to === from || to - from === last - first) continue;
    // `Huayou Cobalt` of `Zhejiang Huayou Cobalt Co.`
    companies.add(phraseOf(reading, from, to));
    // `Dok Bahari` of `PT Dok Bahari Semesta`
    if (from > first && to - from > 2) companies.add(phraseOf(reading, from, from + 2));
    for (let i = Math.max(from + 1, to - 3); i < to - 1; i++) companies.add(phraseOf(reading, i, to));
  }
  if (companies.size === 0) return;
  const borne = new Set<string>();
  for (const { type, first, last, rule } of candidates) {
    if (type !== "person" || (companies.has(phraseOf(reading, first, last)) && !SURE.has(rule))) continue;
    borne.add(phraseOf(reading, first, last));
    for (let i = first; i < last; i++) borne.add((tokens[i] as Token).norm);
  }
  candidates.forEach((candidate, index) => {
    const phrase = phraseOf(reading, candidate.first, candidate.last);
    const guess = candidate.type === "person" || (candidate.rule === "location/evidence" && phrase.includes(" "));
    if (!guess || !companies.has(phrase) || borne.has(phrase)) return;
    candidates[index] = { ...candidate, type: "organization", rule: "name/part" };
  });
}

const LEADERS = wordSet("ceo cfo cto coo founder co-founder dirut direktur vp manager marketing riset utama eksekutif");

/** `CEO Zelmoran, Budi Santoso,`: what stands between an office and its holder is whom he leads. */
function isLed(reading: Reading, first: number, last: number, people: ReadonlySet<number>): boolean {
  const { tokens } = reading;
  return (
    LEADERS.has(tokens[first - 1]?.norm ?? "") &&
    tokens[last]?.norm === "," &&
    people.has(last + 1) &&
    !hasGivenName(reading, first, last)
  );
}

const PERSONS: ReadonlySet<EntityRule> = new Set<EntityRule>(["person/shape", "person/evidence", "tagger/person"]);

/** `artikel The Sacramento Star`: nobody has an article before his name. */
function retypePapers({ tokens }: Reading, candidates: Candidate[]): void {
  candidates.forEach((candidate, index) => {
    const { first, rule } = candidate;
    const article = tokens[first - 1];
    if (!PERSONS.has(rule) || article?.text !== "The") return;
    const { start } = article;
    candidates[index] = { ...candidate, first: first - 1, start, type: "organization", rule: "organization/evidence" };
  });
}

/** `KIPP` is what the article has in brackets behind a name, and no place. */
function retypeLetters(reading: Reading, candidates: Candidate[]): void {
  const { tokens } = reading;
  const spelt = new Map<string, Candidate["type"]>();
  const ends = new Map(candidates.map((candidate) => [candidate.last, candidate]));
  for (const { first, rule, type } of candidates) {
    if (rule !== "acronym/bracket" || type === "event" || type === "law") continue;
    const long = ends.get(first - 1);
    // `Kawasan Inti Pusat Pemerintahan (KIPP)` is what everybody calls so
    const common = knownNameAt(tokens, first)?.value.long?.toLowerCase();
    if (long !== undefined && common === phraseOf(reading, long.first, long.last)) continue;
    spelt.set((tokens[first] as Token).text, type);
  }
  if (spelt.size === 0) return;
  candidates.forEach((candidate, index) => {
    const { first, last, rule, type } = candidate;
    const own = spelt.get((tokens[first] as Token).text);
    if (last - first > 1 || own === undefined || own === type || type === "event" || type === "law") return;
    if (PERSONS.has(rule) || GUESSES.has(rule) || OTHERWISE.has(rule))
      candidates[index] = { ...candidate, type: own, rule: "name/again" };
  });
}

const ESTATE = /^(?:city|residence|tower|mall|park|hills)$/u;

/** `hunian Asthara Skyfront City`: nobody's name ends so. */
function retypeEstates({ tokens }: Reading, candidates: Candidate[]): void {
  candidates.forEach((candidate, index) => {
    const { last, first, rule } = candidate;
    if (last - first < 2 || !PERSONS.has(rule) || !ESTATE.test((tokens[last - 1] as Token).norm)) return;
    candidates[index] = { ...candidate, type: "location", rule: "location/evidence" };
  });
}

const AREAS = wordSet("kota ibu kompleks kawasan pulau kampung desa kecamatan distrik pelabuhan");

type Thing = "organization" | "location" | "person";

/** `Zelmora, perusahaan asal Sunter,`, `Pokrovsk, kota di timur,`: what a name is called beside a comma it is in all of the article. */
function retypeApposed(reading: Reading, candidates: Candidate[]): void {
  const { tokens } = reading;
  const things = new Map<string, Thing>();
  for (const { last, first, rule } of candidates) {
    if (!UNSURE.has(rule) || tokens[last]?.norm !== ",") continue;
    const type = calledBehind(tokens, last + 1) ?? calledBefore(tokens, first - 1);
    if (type === null || hasGivenName(reading, first, last)) continue;
    things.set(phraseOf(reading, first, last), type);
  }
  if (things.size === 0) return;
  candidates.forEach((candidate, index) => {
    const type = UNSURE.has(candidate.rule)
      ? things.get(phraseOf(reading, candidate.first, candidate.last))
      : undefined;
    if (type !== undefined) candidates[index] = { ...candidate, type, rule: `${type}/evidence` };
  });
}

const UNSURE: ReadonlySet<EntityRule> = new Set<EntityRule>([...PERSONS, "tagger/organization"]);

function calledBehind(tokens: readonly Token[], index: number): Thing | null {
  const { norm, text } = tokens[index] ?? { norm: "", text: "" };
  if (isHouseNoun(tokens, index)) return "organization";
  return text === norm && AREAS.has(norm) && (norm !== "ibu" || tokens[index + 1]?.norm === "kota") ? "location" : null;
}

/** `Media asal Malaysia, Zelmora, menulis`, `Penyanyi asal Thailand, ZELMA,`; not `CEO perusahaan asal Malaysia, Zelmora,`. */
function calledBefore(tokens: readonly Token[], comma: number): Thing | null {
  if (tokens[comma]?.norm !== ",") return null;
  // `Perusahaan mereka, Zelmora,`; the head of `perusahaan itu` may be its director
  if (/^(?:mereka|kami|itu|tersebut|ini)$/u.test(tokens[comma - 1]?.norm ?? ""))
    return tokens[comma - 2]?.text === "Perusahaan" ? "organization" : null;
  const from = tokens[comma - 2]?.norm === "asal" ? comma - 2 : comma - 3;
  if (tokens[from]?.norm !== "asal") return null;
  for (let i = from - 1; i >= from - 3; i--) {
    const norm = tokens[i]?.norm ?? "";
    if (isHouseWord(norm) || norm === "media") return titleAt(tokens, i - 1) === null ? "organization" : null;
    if (i === from - 1 && titleAt(tokens, i) !== null) return "person";
  }
  return null;
}

/** `Polsubsektor` behind `Polsubsektor Graha Bunga`: a guess at a bare head is that institution, not a place or a person. */
function retypeBareHeads({ tokens }: Reading, candidates: Candidate[]): void {
  const heads = new Set<string>();
  for (const { type, first, last } of candidates) {
    if (type === "organization" && last - first > 1 && organizationHeadAt(tokens, first) !== null)
      heads.add((tokens[first] as Token).norm);
  }
  candidates.forEach((candidate, index) => {
    const { first, last, type, rule } = candidate;
    if (last - first > 1 || type === "organization" || !heads.has((tokens[first] as Token).norm)) return;
    if (!PERSONS.has(rule) && !GUESSES.has(rule) && rule !== "tagger/location") return;
    candidates[index] = { ...candidate, type: "organization", rule: "name/again" };
  });
}

/** What the letters mean elsewhere counts less than what the article says. */
const OTHERWISE: ReadonlySet<EntityRule> = new Set<EntityRule>(["known", "tagger/location", "tagger/organization"]);

const SURE: ReadonlySet<EntityRule> = new Set<EntityRule>(["person/honorific", "custom", "known"]);

const GUESSES: ReadonlySet<EntityRule> = new Set<EntityRule>([
  "organization/evidence",
  "location/evidence",
  "location/office",
]);
