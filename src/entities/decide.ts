import { isNameParticle, looksLikeVerb, wordSet } from "../lexicon/index.js";
import type { Sentence, Token } from "../text/index.js";
import type { EntityType } from "../types.js";
import { type Findings, PRIORITY } from "./candidate.js";
import type { EntityRule } from "./confidence.js";
import { isDistrict, type Neighbours, type Votes, weighContext, weighList, weighWords } from "./evidence.js";
import { knownNameAt } from "./known.js";
import { withoutModels } from "./models.js";
import { Look, type Reading } from "./reading.js";
import { bracketAt } from "./scan/bracket.js";
import { isNameWord } from "./scan/name.js";
import { pushAliases, pushCandidate, pushPerson } from "./scan/push.js";
import type { Run } from "./scan/run.js";
import { isCommonWord, isGivenName, isListedWord, isOrganizationTail } from "./words.js";

interface Surface {
  readonly runs: { readonly run: Run; readonly end: number }[];
  /** What its words say, and what its contexts say. */
  readonly words: Votes;
  readonly context: Votes;
  /** How many of them do not open a sentence. */
  inside: number;
  /** Does a verb follow at least once? */
  subject: boolean;
}

const TYPES = ["person", "organization", "location"] as const;
/** So much must speak for a type: one good clue, or shape and a weak one. */
const ENOUGH = { single: 1.9, several: 1.9 } as const;

/** Types the unexplained runs, all occurrences of one surface together. */
export function decideRuns(reading: Reading, runs: readonly Run[], found: Findings): void {
  const surfaces = collect(reading, withoutModels(reading, runs, found), found);
  const parts = personParts(reading, found);
  const open: Surface[] = [];
  // Longer names first: they tell what the single words are
  const ordered = [...surfaces].sort((a, b) => words(b[0]) - words(a[0]));
  for (const [phrase, surface] of ordered) {
    const several = words(phrase) > 1;
    const opening = surface.runs[0] as { readonly run: Run };
    if (!several && parts.has(phrase)) {
      pushAll(reading, surface, "person", "name/part", PRIORITY.part, found);
      continue;
    }
    if (several && phrase.split(" ").every((word) => parts.has(word) || isNameParticle(word))) {
      pushAll(reading, surface, "person", "name/part", PRIORITY.part, found);
      continue;
    }
    const type = best(surface);
    if (type === null || score(surface, type) - score(surface, "none") < (several ? ENOUGH.several : ENOUGH.single)) {
      if (several || isDistrict(reading, opening.run) || isUnlisted(reading, opening.run)) open.push(surface);
      continue;
    }
    if (!several && surface.inside === 0 && surface.context[type] < 1 && !surface.subject) continue;
    if ((reading.looks[opening.run.first] ?? 0) & Look.TitleLine && surface.runs.length === 1) continue;
    pushAll(reading, surface, type, ruleOf(reading, opening.run, type, surface), PRIORITY.evidence, found);
    if (type === "person" && several) addParts(reading, opening.run, parts);
  }
  if (open.length > 0) decideListed(reading, open, found);
}

/** `Rizky Ridho, Jordi Amat, dan Marselino Ferdinan`: whoever stands among people that have been found by now is one as well. */
function decideListed(reading: Reading, open: Surface[], found: Findings): void {
  const first = ({ runs }: Surface) => (runs[0] as { readonly run: Run }).run.first;
  const ends = new Map<number, EntityType>();
  const starts = new Map<number, EntityType>();
  const sure = readNeighbours(found, ends, starts);
  for (const surface of open.sort((a, b) => first(a) - first(b))) {
    const place = surface.runs.find(({ run }) => isBehindPlace(reading, run, sure));
    if (place !== undefined) {
      pushAll(reading, surface, "location", "location/evidence", PRIORITY.evidence, found);
      for (const { run } of surface.runs) ends.set(run.last, "location");
      continue;
    }
    const votes: Votes = { person: 0, organization: 0, location: 0, none: 0 };
    for (const { run } of surface.runs) weighList(reading, run, sure, votes);
    if (!isSeveral(surface) && surface.runs.some(({ run }) => isPaired(reading, run, sure))) {
      pushAll(reading, surface, "person", "person/shape", PRIORITY.evidence, found);
      continue;
    }
    if (
      !isSeveral(surface) ||
      votes.person < 2 ||
      surface.words.person <= 0 ||
      votes.organization > 0 ||
      votes.location > 0
    )
      continue;
    if (score(surface, "person") + votes.person - score(surface, "none") < ENOUGH.several) continue;
    const { run } = surface.runs[0] as { readonly run: Run };
    const opening = (reading.tokens[run.first] as Token).norm;
    if ((reading.looks[run.first] ?? 0) & Look.TitleLine || (isCommonWord(opening) && !isGivenName(opening))) continue;
    for (const { run } of surface.runs) {
      pushPerson(reading, run.first, run.last, "person/shape", PRIORITY.evidence, found);
      starts.set(run.first, "person");
      ends.set(run.last, "person");
    }
  }
}

/** A word that is in no list, and nothing but a name. */
function isUnlisted(reading: Reading, { first }: Run): boolean {
  const { norm, text } = reading.tokens[first] as Token;
  const silent = ((reading.looks[first] ?? 0) & (Look.TitleLine | Look.AllCaps)) !== 0;
  return !silent && /^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isListedWord(norm) && !reading.lower.has(norm);
}

/** `Amir dan Jumadin ditahan`: of two single names one is a person's, so the other is. */
function isPaired(reading: Reading, run: Run, { startingAt }: Neighbours): boolean {
  const { tokens } = reading;
  if (!isUnlisted(reading, run) || isDistrict(reading, run)) return false;
  const { first, last } = run;
  const isPerson = (from: number) =>
    isGivenName(tokens[from]?.norm ?? "") && (startingAt(from) ?? "person") === "person" && isSingle(reading, from);
  return (
    (tokens[last]?.norm === "dan" && isPerson(last + 1)) || (tokens[first - 1]?.norm === "dan" && isPerson(first - 2))
  );
}

const isSingle = (reading: Reading, index: number): boolean =>
  isNameWord(reading, index) && !isNameWord(reading, index - 1) && !isNameWord(reading, index + 1);

function isSeveral({ runs }: Surface): boolean {
  const { run } = runs[0] as { readonly run: Run };
  return run.last - run.first > 1;
}

/** `di Gadog, Ciawi.`: a district's name behind a comma and a place. */
function isBehindPlace(reading: Reading, run: Run, sure: Neighbours): boolean {
  const comma = run.first - 1;
  return reading.tokens[comma]?.norm === "," && sure.endingAt(comma) === "location" && isDistrict(reading, run);
}

function collect(reading: Reading, runs: readonly Run[], found: Findings): Map<string, Surface> {
  const surfaces = new Map<string, Surface>();
  const { sentences } = reading.doc;
  const sure = neighbours(found);
  let s = 0;
  for (const run of runs) {
    while ((sentences[s] as Sentence).last <= run.first) s++;
    const sentence = sentences[s] as Sentence;
    const phrase = reading.tokens
      .slice(run.first, run.last)
      .map((token) => token.norm)
      .join(" ");
    let surface = surfaces.get(phrase);
    if (surface === undefined) {
      const context: Votes = { person: 0, organization: 0, location: 0, none: 0 };
      surface = { runs: [], words: weighWords(reading, run), context, inside: 0, subject: false };
      surfaces.set(phrase, surface);
    }
    const votes = weighContext(reading, run, sentence, sure);
    // One clue seen often is still one clue
    for (const key of ["person", "organization", "location", "none"] as const) {
      const { context } = surface;
      context[key] = Math.max(context[key], votes[key]) + 0.3 * Math.min(context[key], votes[key]);
    }
    const look = reading.looks[run.first] ?? 0;
    if (!(look & (Look.Initial | Look.TitleLine))) surface.inside++;
    const after = reading.tokens[run.last]?.norm ?? "";
    surface.subject ||= run.last < sentence.last && (looksLikeVerb(after) || PREVERBS.has(after));
    surface.runs.push({ run, end: sentence.last });
  }
  return surfaces;
}

const PREVERBS = wordSet(
  "akan telah sudah juga pun bisa dapat ingin harus belum tidak masih kemudian lalu sempat kembali sendiri",
);

const neighbours = (found: Findings): Neighbours => readNeighbours(found, new Map(), new Map());

function readNeighbours(found: Findings, ends: Map<number, EntityType>, starts: Map<number, EntityType>): Neighbours {
  for (const { first, last, type } of found.candidates) {
    ends.set(last, type);
    starts.set(first, type);
  }
  const plain = (type: EntityType | undefined) =>
    type === "person" || type === "organization" || type === "location" ? type : null;
  return { endingAt: (index) => plain(ends.get(index)), startingAt: (index) => plain(starts.get(index)) };
}

function score(surface: Surface, key: keyof Votes): number {
  return surface.words[key] + surface.context[key];
}

function best(surface: Surface): (typeof TYPES)[number] | null {
  let found: (typeof TYPES)[number] | null = null;
  for (const type of TYPES) {
    if (score(surface, type) > 0 && (found === null || score(surface, type) > score(surface, found))) found = type;
  }
  return found;
}

function ruleOf(reading: Reading, run: Run, type: (typeof TYPES)[number], surface: Surface): EntityRule {
  if (type === "location") return "location/evidence";
  if (type === "organization") {
    return isOrganizationTail((reading.tokens[run.last - 1] as Token).norm)
      ? "organization/tail"
      : "organization/evidence";
  }
  return score(surface, "person") >= 3 ? "person/evidence" : "person/shape";
}

function pushAll(
  reading: Reading,
  surface: Surface,
  type: EntityType,
  rule: EntityRule,
  priority: number,
  found: Findings,
): void {
  for (const { run, end } of surface.runs) {
    pushCandidate(reading, run.first, run.last, type, rule, priority, found);
    const bracket = bracketAt(reading, run.last, end);
    if (bracket?.kind === "names") pushAliases(reading, run.first, run.last, bracket.names, type, found);
  }
}

/** Words of the full names of persons found so far. */
function personParts(reading: Reading, found: Findings): Set<string> {
  const parts = new Set<string>();
  for (const candidate of found.candidates) {
    if (candidate.type === "person") addParts(reading, candidate, parts);
  }
  return parts;
}

function addParts(
  reading: Reading,
  range: { readonly first: number; readonly last: number },
  parts: Set<string>,
): void {
  for (let i = range.first; i < range.last; i++) {
    const { norm } = reading.tokens[i] as Token;
    if (norm.length < 2 || norm.endsWith(".")) continue;
    if (isCommonWord(norm) && !isGivenName(norm) && range.last - range.first > 1) continue;
    const known = knownNameAt(reading.tokens, i);
    if (known !== null && known.value.kind !== "class" && known.value.type !== "person") continue;
    parts.add(norm);
  }
}

function words(phrase: string): number {
  let count = 1;
  for (let i = 0; i < phrase.length; i++) if (phrase.charCodeAt(i) === 32) count++;
  return count;
}
