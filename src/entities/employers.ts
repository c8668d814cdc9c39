import type { Token } from "../text/index.js";
import type { Candidate } from "./candidate.js";
import { knownNameAt } from "./known.js";
import { phraseOf, type Reading } from "./reading.js";
import { isCommonWord, isGivenName, isHeadAt, isOrganizationTail, organizationHeadAt } from "./words.js";

/** `ekonom Celios Bhima Yudhistira`, where the article has `Celios` as an institution elsewhere: hers is not his name. */
export function splitEmployers(reading: Reading, candidates: Candidate[]): void {
  const { tokens } = reading;
  const institutions = new Set<string>();
  for (const { type, first, last } of candidates) {
    if (type !== "organization") continue;
    const kind = organizationHeadAt(tokens, first)?.length ?? 0;
    if (last - first === 1 || last - first === kind + 1) institutions.add((tokens[last - 1] as Token).norm);
  }
  const split: Candidate[] = [];
  const employers = new Set<string>();
  candidates.forEach((candidate, index) => {
    const { type, first, last, rule } = candidate;
    const { norm, end } = tokens[first] as Token;
    if (type !== "person" || rule === "custom" || last - first < 3 || !institutions.has(norm) || isGivenName(norm))
      return;
    candidates[index] = { ...candidate, first: first + 1, start: (tokens[first + 1] as Token).start };
    employers.add(norm);
    split.push({ ...candidate, last: first + 1, end, type: "organization", rule: "name/again" });
  });
  if (split.length === 0) return;
  candidates.forEach((candidate, index) => {
    const { type, first, last, rule } = candidate;
    if (type !== "person" || last - first > 1 || rule === "custom") return;
    if (employers.has((tokens[first] as Token).norm)) candidates[index] = { ...candidate, type: "organization" };
  });
  for (const candidate of split) candidates.push(candidate);
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
function isPersonLike({ tokens }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { norm, kind } = tokens[i] as Token;
    if (kind !== "word" || norm.length < 2 || isOrganizationTail(norm) || isHeadAt(tokens, i)) return false;
    if ((isCommonWord(norm) && !isGivenName(norm)) || (knownNameAt(tokens, i)?.value.type ?? "person") !== "person")
      return false;
  }
  return true;
}
