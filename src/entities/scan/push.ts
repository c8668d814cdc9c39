import { splitPhrase, wordSet } from "../../lexicon/index.js";
import { isAllCaps, normalize, type Token } from "../../text/index.js";
import type { EntityType } from "../../types.js";
import { type Findings, PRIORITY } from "../candidate.js";
import type { EntityRule } from "../confidence.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { isGivenName, locationHeadAt, organizationHeadAt, titleAt } from "../words.js";
import type { Range } from "./bracket.js";
import type { OrganizationHit } from "./organization.js";

const TEAM = wordSet("racing team united city fc cf cp sc");

export function pushCandidate(
  reading: Reading,
  first: number,
  last: number,
  type: EntityType,
  rule: EntityRule,
  priority: number,
  found: Findings,
  country: string | null = null,
): void {
  const start = (reading.tokens[first] as Token).start;
  const end = (reading.tokens[last - 1] as Token).end;
  found.candidates.push({ first, last, start, end, type, rule, priority, country });
}

/** A person's name; two where a hyphen joins them: `Prabowo Subianto-Gibran Rakabuming`. */
export function pushPerson(
  reading: Reading,
  first: number,
  last: number,
  rule: EntityRule,
  priority: number,
  found: Findings,
): void {
  const { tokens } = reading;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const hyphen = token.text.search(/[-\u2010\u2011]\p{Lu}/u);
    const behind = normalize(token.text.slice(hyphen + 1));
    if (hyphen < 2) continue;
    if (titleAt([{ norm: behind }, ...tokens.slice(i + 1, i + 3)], 0) !== null) {
      // `Joko Widodo-Wakil Presiden`, `Presiden | RI-PM Malaysia`
      if (isAllCaps(token.text.slice(0, hyphen))) {
        found.nothing.add(i);
        return;
      }
      const start = (tokens[first] as Token).start;
      const end = token.start + hyphen;
      found.candidates.push({ first, last: i + 1, start, end, type: "person", rule, priority, country: null });
      return;
    }
    if (hyphen < 3 || !isGivenName(behind)) continue;
    const common = { type: "person", rule, priority, country: null } as const;
    const start = (tokens[first] as Token).start;
    const end = (tokens[last - 1] as Token).end;
    found.candidates.push({ ...common, first, last: i + 1, start, end: token.start + hyphen });
    found.candidates.push({ ...common, first: i, last, start: token.start + hyphen + 1, end });
    return;
  }
  pushCandidate(reading, first, last, "person", rule, priority, found);
}

/** The organisation, and each short name in brackets at its end. */
export function pushOrganization(reading: Reading, first: number, hit: OrganizationHit, found: Findings): void {
  const long = lastWord(reading, first, hit.last);
  pushCandidate(reading, first, long, "organization", "organization/head", PRIORITY.head, found);
  pushAliases(reading, first, long, hit.short, "organization", found);
}

export function pushAliases(
  reading: Reading,
  first: number,
  last: number,
  short: OrganizationHit["short"],
  type: EntityType,
  found: Findings,
): void {
  const { tokens } = reading;
  let long = { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
  let inner =
    (type === "organization" && namesInner(reading, first, last, short)) ||
    (type === "law" && short[0] !== undefined && isPlanOf(tokens, first, short[0].first));
  const away = (range: Range) => type === "location" && isElsewhere(tokens, first, last, range);
  const wordy = last - first === 1 && short.length === 1 && (short[0] as Range).last - (short[0] as Range).first > 1;
  if (wordy && !away(short[0] as Range)) {
    // `PHRI (Persatuan Hotel dan Restoran Indonesia)`: the long form is in the bracket
    const range = short[0] as Range;
    pushCandidate(reading, range.first, range.last, type, "acronym/bracket", PRIORITY.pattern, found);
    const inside = { start: (tokens[range.first] as Token).start, end: (tokens[range.last - 1] as Token).end };
    found.aliases.push({ long: inside, short: long });
    return;
  }
  for (const range of short) {
    if (type === "person" && isTeam(tokens, range)) {
      pushCandidate(reading, range.first, range.last, "organization", "organization/evidence", PRIORITY.pattern, found);
      continue;
    }
    if (type === "person" && !namesPerson(reading, first, last, range)) {
      pushOther(reading, range, found);
      continue;
    }
    if (type === "organization" && (isPlace(reading, range) || isPlaceAtEnd(reading, first, last, range))) {
      // `Polda Jawa Timur (Jatim)`, `BPS Nusa Tenggara Barat (NTB)`: the place at its end
      pushOther(reading, range, found);
      continue;
    }
    // `Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional (ATR/BPN)`: the first letters are the first house's
    if (range !== short[short.length - 1] && tokens[first - 2]?.norm === "/") continue;
    // `10.30 waktu Arab Saudi (WAS)`
    if (type === "location" && tokens[first - 1]?.norm === "waktu") continue;
    if (away(range)) {
      // `Solo (Jawa Tengah)`, `Aceh (Aceh Tamiang)`
      pushOther(reading, range, found);
      continue;
    }
    const known = knownNameAt(tokens, range.first)?.value.kind === "person";
    if (!known && !abbreviates(tokens, first, last, range)) continue;
    pushCandidate(reading, range.first, range.last, type, "acronym/bracket", PRIORITY.pattern, found);
    const start = (tokens[range.first] as Token).start;
    const end = (tokens[range.last - 1] as Token).end;
    if (!inner) found.aliases.push({ long, short: { start, end } });
    // Names in one bracket are one another's even where the long form is somebody else's
    else long = { start, end };
    inner = false;
  }
}

/** Is it the person's other name (`Basuki Tjahaja Purnama (Ahok)`, `… (SBY)`), and not his party's (`Anies Baswedan (NasDem)`)? */
function namesPerson({ tokens }: Reading, first: number, last: number, range: Range): boolean {
  const known = knownNameAt(tokens, range.first);
  if (known !== null) return known.value.type === "person";
  const { text, norm } = tokens[range.first] as Token;
  if (isAllCaps(text)) {
    const names = tokens.slice(first, last);
    // `Mohammed bin Zayed Al Nahyan (MBZ)`: the first three may do
    return (
      [...norm].length <= names.length &&
      [...norm].length >= Math.min(3, names.length) &&
      [...norm].every((letter, i) => (names[i] as Token).norm.charAt(0) === letter)
    );
  }
  // `Ahli Madya (A. Md)`
  if (norm.endsWith(".")) return false;
  return range.last - range.first <= 2 && organizationHeadAt(tokens, range.first) === null;
}

/** `Budi Hartono (Elang Racing)`: for whom he rides or plays. */
function isTeam(tokens: readonly Token[], { first, last }: Range): boolean {
  return last - first > 1 && TEAM.has((tokens[last - 1] as Token).norm);
}

/** A province's or a country's short name. */
function isPlace({ tokens }: Reading, { first, last }: Range): boolean {
  const known = knownNameAt(tokens, first);
  if (known === null || first + known.length !== last || known.value.type !== "location") return false;
  return known.value.kind === "country" || (known.value.long !== null && !isAllCaps((tokens[first] as Token).text));
}

/** Letters of a province whose name in full the institution's ends in. */
function isPlaceAtEnd({ tokens }: Reading, first: number, last: number, range: Range): boolean {
  const known = range.last - range.first === 1 ? knownNameAt(tokens, range.first)?.value : undefined;
  if (known?.type !== "location" || known.long === null) return false;
  const long = splitPhrase(known.long);
  const from = last - long.length;
  // `PT Kawasan Industri Terpadu Batang (KITB)`: its own
  if (from <= first || locationHeadAt(tokens, from) !== null) return false;
  return long.every((word, i) => tokens[from + i]?.norm === word);
}

/** Does the bracket behind a place name another one, or an institution there, and not the same place in short or in its own language? */
function isElsewhere(tokens: readonly Token[], first: number, last: number, range: Range): boolean {
  const known = knownNameAt(tokens, range.first);
  if (known === null || known.value.kind === "class" || range.first + known.length !== range.last) return false;
  const initials = tokens.slice(first, last).map(({ norm }) => norm.charAt(0));
  // `Ogan Komering Ilir (OKI)`, whatever the letters else mean
  if (initials.join("") === (tokens[range.first] as Token).norm) return false;
  if (known.value.type !== "location") return true;
  if (known.value.country !== null) return known.value.country !== knownNameAt(tokens, first)?.value.country;
  return known.value.long === null || !abbreviates(tokens, first, last, range);
}

/** What the bracket behind a person names instead: his party, his country. */
function pushOther(reading: Reading, { first, last }: Range, found: Findings): void {
  const known = knownNameAt(reading.tokens, first);
  if (known === null || known.value.kind === "class" || first + known.length !== last) return;
  const { type, country } = known.value;
  pushCandidate(reading, first, last, type, "known", PRIORITY.known, found, country);
}

/**
 * Does the bracket name an organisation inside the one before it, as in `Dewan Keamanan Perserikatan Bangsa-Bangsa (PBB)`? Then the long
 * form has a second head, and the short one does not begin as the whole does.
 */
function namesInner(reading: Reading, first: number, last: number, short: readonly Range[]): boolean {
  const { tokens } = reading;
  const opening = short[0];
  if (
    opening === undefined ||
    (tokens[opening.first] as Token).norm.charAt(0) === (tokens[first] as Token).norm.charAt(0)
  )
    return false;
  const own = organizationHeadAt(tokens, first)?.length ?? 1;
  for (let i = first + own; i < last; i++) if (organizationHeadAt(tokens, i) !== null) return true;
  return false;
}

/** `RUU Kitab Undang-Undang Hukum Pidana (KUHP)`: in short is what is to be changed. */
export function isPlanOf(tokens: readonly Token[], first: number, short: number): boolean {
  return /^(?:ruu|rancangan)$/u.test(tokens[first]?.norm ?? "") && !tokens[short]?.norm.startsWith("r");
}

/** Can the bracketed words stand for the name before them: a translation, or its letters in their order (`Kadin`, `Kemlu`)? */
function abbreviates(tokens: readonly Token[], first: number, last: number, range: Range): boolean {
  if (last - first < 2) return false;
  if (range.last - range.first > 1) return true;
  const letters = (tokens[range.first] as Token).norm.replace(/[^\p{L}]/gu, "");
  const long = tokens
    .slice(first, last)
    .map((token) => token.norm)
    .join("");
  let from = 0;
  let missing = 0;
  for (const letter of letters) {
    const at = long.indexOf(letter, from);
    if (at < 0) missing++;
    else from = at + 1;
  }
  // `Center of Economic and Law Studies (Celios)`
  if (missing === 1 && letters.length >= 6 && letters.charAt(0) === long.charAt(0)) return true;
  // An acronym of the foreign name (`CPC`, `SCO`) shares few letters; it is written in capitals
  const { text } = tokens[range.first] as Token;
  return missing === 0 || text === text.toUpperCase();
}

/** Names do not end in glue: `Badan X dan` gives back the `dan`. */
function lastWord(reading: Reading, first: number, last: number): number {
  let i = last;
  while (i > first + 1 && /^(?:dan|untuk|atas|bagi|serta|dalam|&|,)$/u.test((reading.tokens[i - 1] as Token).norm)) i--;
  return i;
}
