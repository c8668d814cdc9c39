import { fullNameOf, isNickname } from "../../lexicon/index.js";
import { isLetterAway, type Token } from "../../text/index.js";
import type { AliasLink, Candidate } from "../candidate.js";
import { byBeginning, indexBeginnings } from "./beginnings.js";
import { INFORMAL } from "./called.js";
import type { Groups } from "./groups.js";
import { bySlip, indexLetters } from "./slips.js";
import { spousesOf } from "./spouses.js";
import type { Surface } from "./surfaces.js";

/**
 * Joins the full names that are one person's (`Sergey Lavrov`, `Sergei Lavrov`; `Eka Baasith`, `Eka Baasith Syamsuri`) and hands each
 * mention of a short name to the person that carries it.
 *
 * Of two people with one surname the one named last before the mention is meant; `surfaces` is extended by one surface for
 * each person that a divided short name belongs to.
 */
export function linkPeople(
  surfaces: Surface[],
  aliases: readonly AliasLink[],
  groups: (size: number) => Groups,
  tokens: readonly Token[],
): Groups {
  const full: number[] = [];
  const short: number[] = [];
  // `Jokowi` is Joko Widodo, also where `Iriana Jokowi` stands
  const known: number[] = [];
  surfaces.forEach(({ type, words }, index) => {
    if (type === "person") (words.length > 1 ? full : isNickname(words) ? known : short).push(index);
  });
  const spouses = spousesOf(tokens, surfaces, [...full, ...known]);
  const variants = pairs(surfaces, [...full, ...known], spouses);
  const byWord = new Map<string, number[]>();
  for (const index of full) {
    const { words } = surfaces[index] as Surface;
    const own = words.slice(0, spouses.get(index));
    // `Amans` of `Pascal Saint-Amans`
    const halves = own.filter((word) => word.includes("-")).flatMap((word) => word.split("-"));
    for (const word of new Set([...own, ...halves])) {
      const there = byWord.get(word);
      if (there === undefined) byWord.set(word, [index]);
      else there.push(index);
    }
  }
  const owner = (index: number) => {
    let root = index;
    for (let next = variants.get(root); next !== undefined; next = variants.get(root)) root = next;
    return root;
  };
  const nicknames = indexNicknames(surfaces, full);
  const beginnings = indexBeginnings(surfaces, full);
  const letters = indexLetters(surfaces, [...full, ...short]);
  const called = joinsOfNicknames(surfaces, aliases);
  const joins: [number, number][] = [...variants, ...called];
  const paired = new Set([...variants].flat());
  for (const index of known) {
    // `Zulhas` of an article that has another Zulkarnain Hasibuan
    const alike = paired.has(index) ? [] : byNickname(surfaces, nicknames, surfaces[index] as Surface);
    if (new Set(alike.map(owner)).size === 1) joins.push([owner(alike[0] as number), index]);
  }
  for (const index of short) {
    const surface = surfaces[index] as Surface;
    const known = byWord.get(surface.words[0] as string) ?? byNickname(surfaces, nicknames, surface);
    const begun = known.length > 0 ? known : byBeginning(surfaces, beginnings, surface, tokens);
    const carriers = begun.length > 0 ? begun : bySlip(surfaces, letters, surface, tokens);
    const persons = [...new Set(carriers.map(owner))];
    if (persons.length === 1) joins.push([persons[0] as number, index]);
    else if (persons.length > 1) divide(surfaces, index, carriers, owner, joins);
  }
  for (const index of full) {
    const { words } = surfaces[index] as Surface;
    if (words.length > 2 || !INFORMAL.has(words[0] as string)) continue;
    // `Gus Rosa` of Rosa Damayanti
    const carriers = (byWord.get(words[1] as string) ?? []).filter(
      (other) => !INFORMAL.has((surfaces[other] as Surface).words[0] as string),
    );
    const persons = new Set(carriers.map(owner));
    if (persons.size === 1) joins.push([...persons, owner(index)] as [number, number]);
  }
  const result = groups(surfaces.length);
  for (const [a, b] of joins) result.join(a, b);
  return result;
}

/** Who is said to be called something (`alias`, `akrab disapa`), and whom the whole country calls so: `Cak Imin`. */
function joinsOfNicknames(surfaces: readonly Surface[], aliases: readonly AliasLink[]): [number, number][] {
  const joins: [number, number][] = [];
  const byStart = new Map<number, number>();
  const byPerson = new Map<string, number>();
  surfaces.forEach(({ type, words, mentions }, index) => {
    if (type !== "person") return;
    for (const { start } of mentions) byStart.set(start, index);
    const name = fullNameOf(words);
    const same = byPerson.get(name);
    if (same === undefined) byPerson.set(name, index);
    else joins.push([same, index]);
  });
  for (const { long, short } of aliases) {
    const a = byStart.get(long.start);
    const b = byStart.get(short.start);
    if (a !== undefined && b !== undefined) joins.push([a, b]);
  }
  return joins;
}

/** Full names by their first two letters and by their initials: where a nickname is looked for. */
function indexNicknames(surfaces: readonly Surface[], full: readonly number[]): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  for (const index of full) {
    const { words } = surfaces[index] as Surface;
    for (const key of [(words[0] as string).slice(0, 2), `= ${initials(words)}`]) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, [index]);
      // Bounded: a text with hundreds of people has no use for their nicknames
      else if (there.length < 64) there.push(index);
    }
  }
  return byKey;
}

/** The full names that a word stands for that is none of their words: `Jokowi` for `Joko Widodo`. */
function byNickname(surfaces: readonly Surface[], byKey: ReadonlyMap<string, number[]>, short: Surface): number[] {
  const word = short.words[0] as string;
  const alike = [...(byKey.get(word.slice(0, 2)) ?? []), ...(byKey.get(`= ${word}`) ?? [])];
  return alike.filter((index) => isShortFor(word, (surfaces[index] as Surface).words));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join("");
}

/** `Zulhas` for `Zulkifli Hasan`: the beginnings of two names; `Anin` for `Anindya`; `SBY` for three and more. */
function isShortFor(word: string, names: readonly string[]): boolean {
  if (names.length >= 3 && word === initials(names)) return true;
  const first = names[0] as string;
  if (word.length >= 4 && first.startsWith(word)) return true;
  if (word.length < 5) return false;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const rest = word.slice(cut);
    if (first.startsWith(word.slice(0, cut)) && names.slice(1).some((name) => name.startsWith(rest))) return true;
  }
  return false;
}

/** For each full name an earlier one of the same person, if there is one. */
function pairs(
  surfaces: readonly Surface[],
  full: readonly number[],
  spouses: ReadonlyMap<number, number>,
): Map<number, number> {
  const same = new Map<number, number>();
  const byEnds = new Map<string, number[]>();
  const members = new Map<number, number[]>();
  // `Habib Rizieq` is `Rizieq Shihab` because the country knows him so
  const names = new Map(full.map((index) => [index, fullNameOf((surfaces[index] as Surface).words).split(" ")]));
  const wordsOf = (index: number) => names.get(index) as readonly string[];
  for (const index of full) {
    const words = wordsOf(index);
    // Only names that share their first or last word can be one person's: nothing is compared with everything
    for (const key of [`< ${words[0]}`, `> ${words[words.length - 1]}`]) {
      const there = byEnds.get(key);
      if (there === undefined) byEnds.set(key, [index]);
      else {
        // `Rizki Pratama` and `Rizki Hidayat` are two, also where a `Rizki` stands that could be either
        const other = there.find((candidate) =>
          (members.get(candidate) ?? [candidate]).every(
            (member) => spouses.has(member) === spouses.has(index) && isSamePerson(wordsOf(member), words),
          ),
        );
        if (other !== undefined && !same.has(index)) {
          same.set(index, other);
          const all = members.get(other) ?? [other];
          all.push(index);
          for (const member of all) members.set(member, all);
        } else if (there.length < 16) there.push(index);
      }
    }
  }
  return same;
}

/** Can two full names, word by word in look-up form, be one person's: one leaves words out or spells one of them differently? */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // `Herman IP` of `Herman Ismail Prakoso`
  if (short.length === 2 && short[0] === long[0] && long.length > 2 && short[1] === initials(long.slice(1)))
    return true;
  let from = 0;
  let alike = 0;
  let varied = 0;
  for (const word of short) {
    let at = from;
    while (at < long.length && !isVariant(word, long[at] as string)) at++;
    if (at === long.length) return false;
    if (word !== long[at]) varied++;
    else alike++;
    from = at + 1;
  }
  return alike > 0 && varied <= 1;
}

/** The same word, an initial of it, or one letter apart in long words, or two in the wrong order: `Sergey`, `Sergei`. */
function isVariant(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.endsWith(".") || b.endsWith(".")) return a.charAt(0) === b.charAt(0);
  return Math.min(a.length, b.length) >= 5 && isLetterAway(a, b);
}

/** Gives every mention of a shared short name to the carrier whose full name stands last before it. */
function divide(
  surfaces: Surface[],
  index: number,
  carriers: readonly number[],
  owner: (index: number) => number,
  joins: [number, number][],
): void {
  const surface = surfaces[index] as Surface;
  const named = carriers
    .flatMap((carrier) =>
      (surfaces[carrier] as Surface).mentions.map(({ start }) => ({ start, carrier: owner(carrier) })),
    )
    .sort((a, b) => a.start - b.start);
  const parts = new Map<number, Candidate[]>();
  let next = 0;
  for (const mention of surface.mentions) {
    while (next < named.length && (named[next] as { start: number }).start < mention.start) next++;
    const { carrier } = named[Math.max(0, next - 1)] as { carrier: number };
    const part = parts.get(carrier);
    if (part === undefined) parts.set(carrier, [mention]);
    else part.push(mention);
  }
  let first = true;
  for (const [carrier, mentions] of parts) {
    if (first) surfaces[index] = { ...surface, mentions };
    else surfaces.push({ ...surface, mentions });
    joins.push([carrier, first ? index : surfaces.length - 1]);
    first = false;
  }
}
