import type { Document } from "../../document.js";
import { acronyms, lazy, normalize, officeOf } from "../../lexicon/index.js";
import { firstEndingAfter, type Token } from "../../text/index.js";
import type { Candidate, RolePhrase } from "../candidate.js";
import { meansSomebody } from "./bare-role.js";
import { appointee, bearerBefore, type Stretch } from "./bearer.js";
import { firstNamed, isAnothers, isOneOfSeveral, isRelation, isServed, serviceOf } from "./relations.js";
import { coverOf, reachOf } from "./role-reach.js";

/** A role phrase of a document, told by its office and by the countries and institutions in it. */
export interface Office {
  readonly phrase: RolePhrase;
  /** `menteri luar negeri`, spelt out. */
  readonly head: string;
  /** Entities inside the phrase. */
  readonly of: readonly string[];
  /** An institution is in it, and no country or place alone: `Presiden FIFA`. */
  readonly institutional: boolean;
  /** Entity that carries it, or null. */
  readonly person: string | null;
}

/** Offices that one person holds: a bare phrase can stand for that person. `Anggota DPR` cannot. */
const SINGULAR =
  /^(?:(?:wakil|mantan|eks) )?(?:presiden|wapres|perdana menteri|pm|menteri|wamen|menko|gubernur|bupati|wali kota|walikota|camat|lurah|kades|kepala|kapol|ketua|direktur|dirut|dirjen|dirdik|sekretaris|seskab|sekjen|sekda|panglima|kasad|kasal|kasau|juru bicara|jubir|raja|ratu|sultan|kaisar|paus|jaksa agung|duta besar|rektor|dekan|ceo|chief executive|kanselir|pemimpin|diplomat|komandan|dandim|danrem|pangdam|kajari|kajati|kasat|kabid|kadis|kanit)/u;
/** Offices whose holder is called by another word too: `diplomat utama China` is its foreign minister. */
const DIPLOMAT = /^diplomat (?:utama|senior|tertinggi|top)/u;
const FOREIGN = "menteri luar negeri";

export function expandOffice(head: string): string {
  const words = head.split(" ");
  const long = officeOf(words[0] as string) ?? acronyms().get(words[0] as string)?.longForm ?? null;
  if (long === null) return head;
  return [normalize(long), ...words.slice(1)].join(" ");
}

/** Offices by their mention, with the person next to them or the one set off by commas: `Eddy, Wakil Ketua MPR RI,`. */
export function readOffices(
  doc: Document,
  roles: readonly RolePhrase[],
  kept: readonly Candidate[],
  entityAt: ReadonlyMap<number, string>,
): Office[] {
  const ends = new Map<number, Candidate>();
  const starts = new Map<number, Candidate>();
  for (const mention of kept) {
    starts.set(mention.first, mention);
    if (mention.type === "person") ends.set(mention.last, mention);
  }
  const covering = coverOf(kept);
  const chains = chainsOf(doc, roles);
  const known = lazy(() => firstNamed(doc, kept, entityAt));
  /** Offices that may be told of somebody by the name of another. */
  const doubtful = new Set<Office>();
  /** Who serves, and as what. */
  const serving = new Set<string>();
  const offices = roles.map((read, index): Office => {
    const reach = reachOf(doc.tokens, read, covering);
    const phrase = reach === null ? read : { ...read, ...reach };
    const of: string[] = [];
    let institutional = false;
    for (let i = phrase.first; i < phrase.last; i++) {
      const inside = starts.get(i);
      if (inside === undefined || inside.last > phrase.last) continue;
      of.push(entityAt.get(inside.start) as string);
      institutional ||= inside.type === "organization";
    }
    const behind = starts.get(phrase.person ?? phrase.last);
    const chain = chains[index] ?? phrase;
    const next = behind?.type === "person" && behind.rule !== "person/pair" ? behind : undefined;
    const appointed = appointee(doc, chain, ends);
    const adjacent = isAdjacent(doc, phrase, next) && next.first >= phrase.last ? next : undefined;
    const head = expandOffice(phrase.head);
    const service = serviceOf(phrase.head);
    if (adjacent !== undefined && isRelation(doc, phrase)) {
      const other = entityAt.get(adjacent.start) as string;
      const whole = { ...phrase, last: adjacent.last, end: adjacent.end, person: null };
      const bearer = isOneOfSeveral(doc, adjacent)
        ? undefined
        : (appointee(doc, whole, ends) ?? bearerBefore(doc, whole, ends));
      const person = bearer && (entityAt.get(bearer.start) ?? null);
      if (person !== undefined) return { phrase: whole, head, of: [...of, other], institutional, person };
      if (isAnothers(doc, phrase, adjacent)) return { phrase, head, of: [...of, other], institutional, person: null };
    }
    const named = appointed && adjacent === undefined ? appointed : (next ?? bearerBefore(doc, chain, ends));
    const person = named === undefined ? null : (entityAt.get(named.start) ?? null);
    const office = { phrase, head, of, institutional, person };
    if (service !== null && person !== null) {
      if (adjacent && !institutional && isServed(doc, phrase, adjacent, known().get(person))) doubtful.add(office);
      else serving.add(`${service} ${person}`);
    }
    return office;
  });
  return offices.map((office) => {
    const { phrase, of, person } = office;
    const own = person === null || !doubtful.has(office) || serving.has(`${serviceOf(phrase.head)} ${person}`);
    return own ? office : { ...office, of: [...of, person], person: null };
  });
}

/** `sebagai Direktur Utama, Budi sebagai …`: behind a comma or in the next line somebody else begins. */
function isAdjacent(
  { lines, tokens }: Document,
  { end, last }: RolePhrase,
  next: Candidate | undefined,
): next is Candidate {
  if (next === undefined || tokens[last]?.norm === ",") return false;
  const line = lines[firstEndingAfter(lines, end - 1)];
  return line !== undefined && next.start < line.end;
}

/** `Mark, pendiri sekaligus CEO Anggrek,`: from the first to the last of one man's roles, for each of them; null for a single one. */
function chainsOf({ tokens }: Document, roles: readonly RolePhrase[]): (Stretch | null)[] {
  const chains: (Stretch | null)[] = roles.map(() => null);
  for (let from = 0; from < roles.length; from++) {
    let to = from;
    while (isJoined(tokens, roles[to] as RolePhrase, roles[to + 1])) to++;
    const chain = { first: (roles[from] as RolePhrase).first, last: (roles[to] as RolePhrase).last };
    if (to > from) chains.fill(chain, from, to + 1);
    from = to;
  }
  return chains;
}

function isJoined(tokens: readonly Token[], { last }: RolePhrase, next: RolePhrase | undefined): boolean {
  return next?.first === last + 1 && /^(?:sekaligus|merangkap)$/u.test((tokens[last] as Token).norm);
}

/** The offices that somebody carries, by what they are called. */
export function indexHolders(offices: readonly Office[]): ReadonlyMap<string, readonly Office[]> {
  const byKey = new Map<string, Office[]>();
  for (const office of offices) {
    if (office.person === null) continue;
    const key = keyOf(office.head);
    const there = byKey.get(key);
    if (there === undefined) byKey.set(key, [office]);
    else if (there.length < 64) there.push(office);
  }
  return byKey;
}

/** A foreign minister is his country's `diplomat utama` as well. */
function keyOf(head: string): string {
  return DIPLOMAT.test(head) || head.startsWith(FOREIGN) ? FOREIGN : head;
}

/** The one person whose role this bare phrase names (`Menlu Rusia menjawab`, `Kapolres`), or null. */
export function holderOf(
  office: Office,
  doc: Document,
  holders: ReadonlyMap<string, readonly Office[]>,
): string | null {
  if (!SINGULAR.test(office.head) || !meansSomebody(doc, office.phrase)) return null;
  // `diplomat senior` alone is anybody
  if (DIPLOMAT.test(office.head) && office.of.length === 0) return null;
  const persons = new Set<string>();
  for (const other of holders.get(keyOf(office.head)) ?? []) {
    // `Presiden` alone is the country's
    if (office.head === "presiden" && office.of.length === 0 && other.institutional) continue;
    if (other.person !== null && office.of.every((id) => other.of.includes(id))) persons.add(other.person);
  }
  return persons.size === 1 ? ([...persons][0] as string) : null;
}
