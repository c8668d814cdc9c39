import { wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { Candidate, Findings } from "./candidate.js";
import { knownNameAt } from "./known.js";
import { phraseOf, type Reading } from "./reading.js";
import { isNameWord } from "./scan/name.js";
import { isCommonWord, isCue, isGivenName } from "./words.js";

/** A name behind a title that an institution may open. */
interface Suspect {
  readonly first: number;
  readonly last: number;
}

/** How the single words of the suspects stand elsewhere in the article: beside a verb of speech, or otherwise. */
interface Uses {
  readonly speaking: ReadonlySet<string>;
  readonly silent: ReadonlySet<string>;
}

const HEADED = wordSet("ketua direktur presiden kepala sekretaris sekjen koordinator gubernur bos ceo");

/**
 * `Ketua Fed Jerome Powell`, where `Powell` speaks elsewhere and the `Fed` never does: her house stands before the name by which the
 * article calls her.
 */
export function splitPrefixed(reading: Reading, { candidates, roles }: Findings): void {
  const { tokens } = reading;
  const suspects: Suspect[] = [];
  const named = new Map(candidates.map((candidate) => [candidate.first, candidate]));
  for (const { first, person, last, head } of roles) {
    if (person === null || person !== last || !HEADED.has(head.split(" ", 1)[0] as string)) continue;
    // `Kepala Dinas Sosial | Yose Rizal Damuri` has his house
    let housed = false;
    for (let i = first; i < last; i++) housed ||= named.has(i);
    const holder = named.get(person);
    const end = holder?.type === "person" && !housed ? holder.last : -1;
    if (end - person > 2 && isUnheard(tokens[person] as Token)) suspects.push({ first: person, last: end });
  }
  if (suspects.length === 0) return;
  const uses = usesOf(reading, suspects);
  const split = new Map<string, number>();
  for (const { first, last } of suspects) {
    const from = nameIn(reading, first, last, uses);
    if (from > 0) split.set(phraseOf(reading, first, last), from - first);
  }
  if (split.size === 0) return;
  const houses = new Set<string>();
  const added: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const { first, last, type, rule } = candidate;
    const length = type === "person" && rule !== "custom" ? split.get(phraseOf(reading, first, last)) : undefined;
    if (length === undefined) return;
    const from = first + length;
    houses.add(phraseOf(reading, first, from));
    candidates[index] = { ...candidate, first: from, start: (tokens[from] as Token).start };
    const end = (tokens[from - 1] as Token).end;
    added.push({ ...candidate, last: from, end, type: "organization", rule: "organization/evidence" });
    roles.forEach((role, at) => {
      if (role.person === first) roles[at] = { ...role, last: from, end, person: from };
    });
  });
  candidates.forEach((candidate, index) => {
    const { first, last, type } = candidate;
    if (type === "person" && houses.has(phraseOf(reading, first, last)))
      candidates[index] = { ...candidate, type: "organization", rule: "name/again" };
  });
  for (const house of added) candidates.push(house);
}

/** A word longer than an initial that is nobody's. */
function isUnheard({ norm }: Token): boolean {
  return norm.length > 2 && !norm.endsWith(".") && !isGivenName(norm) && !isCommonWord(norm);
}

function usesOf(reading: Reading, suspects: readonly Suspect[]): Uses {
  const { tokens } = reading;
  const words = new Set(suspects.flatMap(({ first, last }) => tokens.slice(first, last).map(({ norm }) => norm)));
  const speaking = new Set<string>();
  const silent = new Set<string>();
  tokens.forEach(({ norm }, i) => {
    if (!words.has(norm) || !isNameWord(reading, i) || isNameWord(reading, i + 1)) return;
    const said = isCue(tokens[i - 1]?.norm ?? "", "bare");
    if (isNameWord(reading, i - 1) && !said) return;
    (said || isCue(tokens[i + 1]?.norm ?? "", "active") ? speaking : silent).add(norm);
  });
  return { speaking, silent };
}

/** Where the person's name begins, or 0: with an initial, or with a given name where the house stands alone elsewhere. */
function nameIn({ tokens }: Reading, first: number, last: number, { speaking, silent }: Uses): number {
  const norm = (i: number) => (tokens[i] as Token).norm;
  if (speaking.has(norm(first))) return 0;
  const isInitial = (i: number) => /^[a-zA-Z]\.$/u.test(norm(i));
  let from = first + 1;
  while (from < last - 1 && !isGivenName(norm(from)) && !isInitial(from)) from++;
  // `Fed Jerome Powell`: of three words the last two
  if (from === last - 1) from = last - first === 3 && knownNameAt(tokens, first + 1) === null ? first + 1 : from;
  if (!isInitial(from) && !silent.has(norm(first))) return 0;
  for (let i = from; i < last; i++) if (speaking.has(norm(i))) return from;
  return 0;
}
