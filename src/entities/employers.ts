import { isEnglishOrganizationTail, isEnglishPlaceTail } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { type Candidate, isGuess } from "./candidate.js";
import { knownNameAt } from "./known.js";
import { phraseOf, type Reading } from "./reading.js";
import { isLegalForm } from "./retype.js";
import {
  isCommonWord,
  isGivenName,
  isHeadAt,
  isOrganizationTail,
  locationHeadAt,
  organizationHeadAt,
} from "./words.js";

/** Behind a title a name of two words may be an employer and one name as well: `Pelatih MU Erik`. */
type Titled = ReadonlySet<number>;

/** What a word names elsewhere in the article: the employer or the place that a name seems to begin with. */
type Owners = ReadonlyMap<string, "organization" | "location">;

/**
 * `ekonom Celios Bhima Yudhistira`, where the article has `Celios` as an institution elsewhere: hers is not his name. So with
 * `CEO Eramet Christel Bories` and `Eramet SA`, with `Kepala Desa Mernek Bustanul` and `Desa Mernek`.
 */
export function splitEmployers(reading: Reading, candidates: Candidate[], titled: Titled): void {
  const { tokens } = reading;
  const sure = new Set<string>();
  const owners = ownersOf(reading, candidates, sure);
  if (owners.size === 0) return;
  const split: Candidate[] = [];
  const employers = new Set<string>();
  candidates.forEach((candidate, index) => {
    const { type, first, last, rule } = candidate;
    const { norm, end } = tokens[first] as Token;
    const owner = owners.get(norm);
    if (type !== "person" || rule === "custom" || owner === undefined || isGivenName(norm) || last - first < 2) return;
    const { norm: closing } = tokens[last - 1] as Token;
    if (isEnglishPlaceTail(closing) || isEnglishOrganizationTail(closing) || closing === "city") return;
    const headed = locationHeadAt(tokens, first - 1)?.length === 1;
    // `Hartono dan Veloria Mariska`, whatever one of her mentions was taken for: nobody is employed without an office
    if (!titled.has(first) && !headed && !sure.has(norm)) return;
    if (last - first === 2 && !(titled.has(first) && isPersonLike(reading, first + 1, last))) return;
    candidates[index] = { ...candidate, first: first + 1, start: (tokens[first + 1] as Token).start };
    employers.add(norm);
    const from = headed ? first - 1 : first;
    const whole = { ...candidate, first: from, start: (tokens[from] as Token).start, last: first + 1, end };
    split.push({ ...whole, type: headed ? "location" : owner, rule: "name/again" });
  });
  if (split.length === 0) return;
  candidates.forEach((candidate, index) => {
    const { type, first, last, rule } = candidate;
    if (type !== "person" || last - first > 1 || rule === "custom") return;
    const { norm } = tokens[first] as Token;
    if (employers.has(norm)) candidates[index] = { ...candidate, type: owners.get(norm) ?? type };
  });
  for (const candidate of split) candidates.push(candidate);
}

/** Fills in `sure` with those that are no guesses. */
function ownersOf({ tokens }: Reading, candidates: readonly Candidate[], sure: Set<string>): Owners {
  const owners = new Map<string, "organization" | "location">();
  for (const candidate of candidates) {
    const { type, first, last } = candidate;
    if (type === "organization" && !isGuess(candidate)) sure.add((tokens[last - 1] as Token).norm);
    if (type === "organization") {
      const kind = organizationHeadAt(tokens, first)?.length ?? 0;
      if (last - first === 1 || last - first === kind + 1) owners.set((tokens[last - 1] as Token).norm, type);
      // `Eramet SA`
      else if (last - first === 2 && isLegalForm((tokens[first + 1] as Token).norm))
        owners.set((tokens[first] as Token).norm, type);
    } else if (type === "location" && last - first > 1) {
      const kind = locationHeadAt(tokens, first)?.length ?? 0;
      const { norm } = tokens[last - 1] as Token;
      // `Direktur Smesco` of the `Gedung Smesco`
      const owner = locationHeadAt(tokens, first)?.value === "building" ? "organization" : type;
      if (kind > 0 && last - first === kind + 1 && !owners.has(norm)) owners.set(norm, owner);
    }
  }
  return owners;
}

/**
 * `SVP PT Pertamina (Persero) Henricus Herwin`, `bos tim United Autosports Richard Dean`, where the article has the company by itself elsewhere:
 * what follows its name is a person's.
 */
export function splitSwallowed(reading: Reading, candidates: Candidate[]): void {
  const { tokens } = reading;
  const companies = new Set<string>();
  const borne = new Set<string>();
  for (const { type, first, last } of candidates) {
    if (type === "organization" && last - first > 1) companies.add(phraseOf(reading, first, last));
    if (type === "person" && last - first === 1) borne.add((tokens[first] as Token).norm);
  }
  if (companies.size === 0) return;
  const people: Candidate[] = [];
  const split = new Set<string>();
  candidates.forEach((candidate, index) => {
    const { type, first, last, rule } = candidate;
    if ((type !== "organization" && type !== "person") || rule === "custom" || last - first < 4) return;
    // A person's name has two or three words
    for (let from = last - 2; from >= Math.max(first + 2, last - 3); from--) {
      if (!companies.has(phraseOf(reading, first, from)) || !isPersonLike(reading, from, last)) continue;
      const words = tokens.slice(from, last).map(({ norm }) => norm);
      // Behind its legal form a company's name has ended
      const ended = /^(?:\)|tbk\.?)$/u.test((tokens[from - 1] as Token).norm);
      if (type !== "person" && !ended && !words.some((word) => isGivenName(word) || borne.has(word))) continue;
      const end = (tokens[from - 1] as Token).end;
      candidates[index] = { ...candidate, last: from, end, type: "organization", rule: "name/again" };
      const start = (tokens[from] as Token).start;
      split.add(phraseOf(reading, first, from));
      people.push({
        ...candidate,
        first: from,
        start,
        type: "person",
        rule: type === "person" ? rule : "person/evidence",
      });
      return;
    }
  });
  for (const person of people) candidates.push(person);
  if (split.size === 0) return;
  candidates.forEach((candidate, index) => {
    const { type, first, last, rule } = candidate;
    if (type === "person" && rule !== "custom" && split.has(phraseOf(reading, first, last)))
      candidates[index] = { ...candidate, type: "organization", rule: "name/again" };
  });
}

/** Nothing but words that are a name's and no ordinary, known or organisation's word. */
export function isPersonLike({ tokens }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { norm, kind } = tokens[i] as Token;
    if (kind !== "word" || norm.length < 2 || isOrganizationTail(norm) || isHeadAt(tokens, i)) return false;
    if ((isCommonWord(norm) && !isGivenName(norm)) || (knownNameAt(tokens, i)?.value.type ?? "person") !== "person")
      return false;
  }
  return true;
}
