import { compileTrie, isClassWord, preverbTrie, type Trie, wordSet } from "../lexicon/index.js";
import { isCapitalized, normalize, type Token } from "../text/index.js";
import type { EntityType } from "../types.js";
import { pushBareUnits } from "./bare-units.js";
import { type Candidate, type Findings, PRIORITY } from "./candidate.js";
import { readClubs } from "./clubs.js";
import type { EntityRule } from "./confidence.js";
import { splitEmployers, splitSwallowed } from "./employers.js";
import { dropNumbered, endOf, goOn, isBareLetter, openingOf, trim } from "./extents.js";
import { joinFaculties } from "./faculties.js";
import { knownNameAt } from "./known.js";
import { splitOfficers } from "./officers.js";
import { splitPrefixed } from "./prefixed.js";
import { Look, phraseOf, type Reading } from "./reading.js";
import { retype } from "./retype.js";
import { isNameWord } from "./scan/name.js";
import { readUnitWords } from "./unit-words.js";
import { isCommonWord, isCue, isFunctionWord, isGivenName, LEGAL_FORMS, withoutArticle } from "./words.js";

interface Seen {
  readonly type: EntityType;
  readonly country: string | null;
  readonly rule: EntityRule;
  /** Letters of a full name: written in capitals, or it is another word. */
  readonly initials?: true;
  /** A part that is an ordinary word as well: a name only where it speaks. */
  readonly common?: true;
}

/** `Bisnis.com` calls itself `Bisnis`. */
const DOMAIN = /^([^. ]{3,})\.(?:com|id|co\.id|co|net|tv|news)$/u;

/**
 * Second pass: what is a name in one place is that name wherever else it stands, also where its capital says nothing
 * (`Lavrov menyatakan …`, a headline), and the parts of a person's full name are that person's names.
 */
export function fillIn(reading: Reading, found: Findings): void {
  const { tokens, looks } = reading;
  trim(reading, found.candidates);
  joinFaculties(reading, found.candidates);
  const titled = new Set(found.roles.flatMap(({ person }) => (person === null ? [] : [person])));
  splitEmployers(reading, found.candidates, titled);
  splitPrefixed(reading, found);
  splitSwallowed(reading, found.candidates);
  splitOfficers(reading, found);
  readUnitWords(reading, found.candidates);
  retype(reading, found.candidates);
  readClubs(reading, found);
  dropNumbered(reading, found);
  pushBareUnits(reading, found);
  const covered = new Uint8Array(tokens.length);
  for (const candidate of found.candidates) covered.fill(1, candidate.first, candidate.last);
  for (const index of found.nothing) covered[index] = 1;
  goOn(reading, found.candidates, covered);
  const seen = compile(reading, found.candidates);
  for (let i = 0; i < tokens.length; i++) {
    if (covered[i] || !isNameWord(reading, i)) continue;
    const hit = seen.longestAt(tokens, i);
    const token = tokens[i] as Token;
    if (hit === null) {
      if (token.norm.includes("-")) fillParts(token, i, seen, found);
      continue;
    }
    const last = i + hit.length;
    const silent = ((looks[i] ?? 0) & (Look.Initial | Look.TitleLine)) !== 0;
    const ordinary = isFunctionWord(token.norm) || isCommonWord(token.norm) || reading.lower.has(token.norm);
    if (hit.length === 1 && silent && ordinary && !(hit.value.type === "person" && speaks(reading, i))) continue;
    if (hit.value.common && !speaks(reading, i)) continue;
    if (!isNameWord(reading, last - 1)) continue;
    if (hit.value.initials && !((looks[i] ?? 0) & Look.AllCaps)) continue;
    const { type, country, rule } = hit.value;
    // `Tasya Aprilia | Putri`: the end of a name that nobody knows is no part of one that is known
    const first = rule === "name/part" && type === "person" ? openingOf(reading, i, covered) : i;
    const start = (tokens[first] as Token).start;
    const until = rule === "name/again" && type === "person" && hit.length > 1 ? endOf(reading, last, covered) : last;
    const end = (tokens[until - 1] as Token).end;
    found.candidates.push({ first, last: until, start, end, type, country, rule, priority: PRIORITY.part });
    i = until - 1;
  }
}

/** `Didik menegaskan`, `kata Didik`: an ordinary word that speaks is somebody. */
function speaks({ tokens }: Reading, index: number): boolean {
  if (isCue(tokens[index - 1]?.norm ?? "", "bare")) return true;
  const preverb = preverbTrie().longestAt(tokens, index + 1)?.length ?? 0;
  return isCue(tokens[index + 1 + preverb]?.norm ?? "", "active");
}

function compile(reading: Reading, candidates: readonly Candidate[]): Trie<Seen> {
  const whole = new Map<string, Seen>();
  const parts = new Map<string, Seen>();
  const initials = new Map<string, Seen>();
  for (const { first, last, type, country, start, end } of candidates) {
    const opening = reading.tokens[first] as Token;
    if (start !== opening.start || end !== (reading.tokens[last - 1] as Token).end) continue;
    const phrase = phraseOf(reading, first, last);
    if (!whole.has(phrase)) whole.set(phrase, { type, country, rule: "name/again" });
    const site = DOMAIN.exec(phrase)?.[1];
    if (site !== undefined && type === "organization") parts.set(site, { type, country, rule: "name/part" });
    const inner = type === "organization" ? innerAcronym(reading, first, last) : null;
    if (inner !== null) parts.set(inner, { type, country: null, rule: "name/part", initials: true });
    for (const short of shortNames(reading, first, last, type))
      parts.set(short, { type, country: null, rule: "name/part" });
    if (type !== "person" || last - first < 2) continue;
    if (last - first >= 3)
      initials.set(initialsOf(reading, first, last), { type, country: null, rule: "name/part", initials: true });
    for (let i = first; i < last; i++) {
      const { norm } = reading.tokens[i] as Token;
      if (norm.endsWith(".") || isBareLetter((reading.tokens[i] as Token).text)) continue;
      const known = knownNameAt(reading.tokens, i);
      if (known !== null && known.value.type !== "person") continue;
      const bare = withoutArticle(norm);
      if (bare !== norm) parts.set(bare, { type, country: null, rule: "name/part" });
      if (!isCommonWord(norm) || isGivenName(norm)) parts.set(norm, { type, country: null, rule: "name/part" });
      else if (!reading.lower.has(norm) && !isFunctionWord(norm))
        parts.set(norm, { type, country: null, rule: "name/part", common: true });
    }
  }
  return compileTrie([...initials, ...parts, ...whole]);
}

/** `himam` of `Himpunan Advokat Muda (HIMAM) Indonesia`, or null. */
function innerAcronym({ tokens }: Reading, first: number, last: number): string | null {
  for (let i = first + 2; i < last - 3; i++) {
    if ((tokens[i] as Token).norm !== "(" || (tokens[i + 2] as Token).norm !== ")") continue;
    const { text, norm } = tokens[i + 1] as Token;
    return text.length > 2 && text === text.toUpperCase() && !isClassWord(text) ? norm : null;
  }
  return null;
}

/** What a company, a university and a mountain are said without. */
const FORMS: Readonly<Partial<Record<EntityType, ReadonlySet<string>>>> = {
  organization: wordSet("pt pt. cv universitas yayasan"),
  location: wordSet("gunung selat stadion bandara"),
};

/** `baruna lestari` and `baruna` of `PT Baruna Lestari Tbk`: no ordinary word, and nobody's name. */
function shortNames(reading: Reading, first: number, last: number, type: EntityType): string[] {
  const { tokens } = reading;
  if (!FORMS[type]?.has((tokens[first] as Token).norm)) return [];
  let end = first + 1;
  while (end < last && (tokens[end] as Token).kind === "word" && !LEGAL_FORMS.has((tokens[end] as Token).norm)) end++;
  if (end < last && !LEGAL_FORMS.has((tokens[end] as Token).norm) && (tokens[end] as Token).norm !== "(") return [];
  const company = /^(?:pt|cv)/u.test((tokens[first] as Token).norm);
  const names: string[] = [];
  if (end - first > 2 && company)
    names.push(phraseOf(reading, first + 1, end), phraseOf(reading, first + 1, first + 3));
  const { norm } = tokens[first + 1] as Token;
  const proper =
    norm.length > 3 && !isCommonWord(norm) && !isFunctionWord(norm) && !isGivenName(norm) && !reading.lower.has(norm);
  if (proper && (company || end - first === 2) && knownNameAt(tokens, first + 1) === null) names.push(norm);
  return names;
}

/** `sby` of `Susilo Bambang Yudhoyono`. */
function initialsOf(reading: Reading, first: number, last: number): string {
  let letters = "";
  for (let i = first; i < last; i++) letters += (reading.tokens[i] as Token).norm.charAt(0);
  return letters;
}

const PAIRED: Seen = { type: "person", country: null, rule: "person/pair" };

/** `Prabowo-Gibran`, when both are known from elsewhere in the article, or one is and the other is a given name. */
function fillParts(token: Token, index: number, seen: Trie<Seen>, found: Findings): void {
  let offset = token.start;
  const parts = token.text.split(/[-\u2010\u2011]/u);
  const known = parts.map((part) => (isCapitalized(part) ? seen.get(normalize(part)) : null));
  const paired = parts.length === 2 && known.some((hit) => hit?.type === "person");
  for (const [i, part] of parts.entries()) {
    const other = paired && isCapitalized(part) && part.length > 3 && isGivenName(normalize(part)) ? PAIRED : null;
    const hit = known[i] ?? other;
    if (hit !== null) {
      const { type, country, rule } = hit;
      const end = offset + part.length;
      found.candidates.push({
        first: index,
        last: index + 1,
        start: offset,
        end,
        type,
        country,
        rule,
        priority: PRIORITY.part,
      });
    }
    offset += part.length + 1;
  }
}
