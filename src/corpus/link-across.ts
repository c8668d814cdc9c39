import { canonicalWords, type Groups, isSamePerson, makeGroups } from "../entities/index.js";
import { freeze } from "../freeze.js";
import { countryKey, fullNameOf, isKnownPerson, isNickname, nameOrigins, normalize } from "../lexicon/index.js";
import type { Entity, EntityType, Extraction } from "../types.js";

/** Where an entity of the corpus stands in one article. */
export interface CorpusMember {
  /** Index into the extractions. */
  readonly document: number;
  /** Id of the entity in that extraction. */
  readonly entity: string;
}

/** One person, institution, place, event or law over many articles. */
export interface CorpusEntity {
  /** `"c1"`: numbered by the number of articles, then of mentions. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest proper form in any of the articles. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly country: string | null;
  /** In the order of the articles. */
  readonly members: readonly CorpusMember[];
  /** Mentions in all articles. */
  readonly mentions: number;
}

interface Node extends CorpusMember {
  readonly source: Entity;
  /** The name's words in one form for all spellings; of a public figure known by a nickname those of the full name. */
  readonly words: readonly string[];
}

/** Of the people who share a first or last word only so many are compared. */
const MOST_COMPARED = 32;

/**
 * Finds the same persons, institutions and countries over many articles.
 *
 * Countries join by their code; people by their full names, spelling variants included; everything else by its name, or by an
 * acronym that stands for one name only. `SBY` and `Gus Dur` are their full names, as the whole country knows them. A single name (`Wang`) joins the one person who is called so elsewhere, unless it
 * is a common first name, which needs a shared role.
 *
 * @param extractions Results of `extract`, one an article.
 * @example
 * ```ts
 * import { extract, linkAcross } from "kutip";
 * const linked = linkAcross([extract("Presiden Rusia Vladimir Putin tiba."), extract("Presiden Putin meninggalkan Federasi Rusia.")]);
 * linked.map(({ name, members }) => `${name} ${members.length}`); // ["Rusia 2", "Vladimir Putin 2"]
 * ```
 */
export function linkAcross(extractions: readonly Extraction[]): readonly CorpusEntity[] {
  const nodes = extractions.flatMap(({ entities }, document) =>
    entities.map((source): Node => {
      return { document, entity: source.id, source, words: wordsOf(source) };
    }),
  );
  const groups = makeGroups(nodes.length);
  joinBy(nodes, groups, keyOf);
  joinFullNames(nodes, groups);
  joinAliases(nodes, groups);
  joinSingleNames(nodes, groups);
  return freeze(collect(nodes, groups));
}

function wordsOf({ type, name }: Entity): readonly string[] {
  const words = canonicalWords(type, name);
  return type === "person" ? fullNameOf(words).split(" ") : words;
}

/** What can be told to be the same by its name alone; a person's single name cannot. */
function keyOf({ source, words }: Node): string | null {
  const country = countryKey(words.join(" "), source.country);
  if (country !== null) return country;
  if (source.type === "person" && words.length < 2 && !isKnownPerson(words)) return null;
  return `${source.type} ${words.join(" ")}`;
}

function joinBy(nodes: readonly Node[], groups: Groups, key: (node: Node) => string | null): void {
  const first = new Map<string, number>();
  nodes.forEach((node, index) => {
    const own = key(node);
    if (own === null) return;
    const there = first.get(own);
    if (there === undefined) first.set(own, index);
    else groups.join(there, index);
  });
}

/** `Sergey Lavrov`, `Sergei Lavrov`; only names that share their first or last word are compared. */
function joinFullNames(nodes: readonly Node[], groups: Groups): void {
  const byEnds = new Map<string, number[]>();
  nodes.forEach(({ source, words }, index) => {
    if (source.type !== "person" || words.length < 2) return;
    for (const key of [`< ${words[0]}`, `> ${words[words.length - 1]}`]) {
      const there = byEnds.get(key) ?? [];
      byEnds.set(key, there);
      const same = there.find((other) => isSamePerson((nodes[other] as Node).words, words));
      if (same !== undefined) groups.join(same, index);
      else if (there.length < MOST_COMPARED) there.push(index);
    }
  });
}

/** `PBB` in one article, `Perserikatan Bangsa-Bangsa (PBB)` in another: if the alias belongs to one thing only. */
function joinAliases(nodes: readonly Node[], groups: Groups): void {
  const owners = new Map<string, Set<number>>();
  nodes.forEach(({ source }, index) => {
    if (source.type === "person") return;
    for (const alias of source.aliases) {
      const key = `${source.type} ${canonicalWords(source.type, alias).join(" ")}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(groups.find(index)));
    }
  });
  nodes.forEach((node, index) => {
    const own = owners.get(keyOf(node) ?? "");
    if (own === undefined) return;
    const roots = new Set([...own].map((root) => groups.find(root)));
    if (roots.size === 1) groups.join([...roots][0] as number, index);
  });
}

/** `Wang` joins `Wang Yi` where nobody else in the corpus is called Wang. */
function joinSingleNames(nodes: readonly Node[], groups: Groups): void {
  const carriers = new Map<string, Set<number>>();
  const roles = new Map<number, Set<string>>();
  nodes.forEach(({ source, words }, index) => {
    if (source.type !== "person" || words.length < 2) return;
    const root = groups.find(index);
    for (const word of words) carriers.set(word, (carriers.get(word) ?? new Set()).add(root));
    const held = roles.get(root) ?? new Set();
    for (const role of source.roles) held.add(normalize(role));
    roles.set(root, held);
  });
  nodes.forEach(({ source, words }, index) => {
    const word = words[0];
    if (source.type !== "person" || words.length !== 1 || word === undefined) return;
    const all = [...(carriers.get(word) ?? [])];
    const sharing = all.filter((root) => source.roles.some((role) => roles.get(root)?.has(normalize(role))));
    const meant = sharing.length > 0 ? sharing : nameOrigins(word).has("indonesian") ? [] : all;
    if (meant.length === 1) groups.join(meant[0] as number, index);
  });
}

function collect(nodes: readonly Node[], groups: Groups): CorpusEntity[] {
  const clusters = new Map<number, Node[]>();
  nodes.forEach((node, index) => {
    const root = groups.find(index);
    const there = clusters.get(root);
    if (there === undefined) clusters.set(root, [node]);
    else there.push(node);
  });
  return [...clusters.values()]
    .map(merge)
    .sort((a, b) => documentsOf(b) - documentsOf(a) || b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .map((entity, index) => ({ id: `c${index + 1}`, ...entity }));
}

function documentsOf({ members }: Pick<CorpusEntity, "members">): number {
  return new Set(members.map(({ document }) => document)).size;
}

function merge(cluster: readonly Node[]): Omit<CorpusEntity, "id"> {
  const fullest = cluster.reduce((best, node) => (fullness(node) > fullness(best) ? node : best));
  const { name } = fullest.source;
  const aliases = new Set(cluster.flatMap(({ source }) => [source.name, ...source.aliases]));
  aliases.delete(name);
  return {
    type: fullest.source.type,
    name,
    aliases: [...aliases],
    roles: [...new Set(cluster.flatMap(({ source }) => source.roles))],
    country: cluster.find(({ source }) => source.country !== null)?.source.country ?? null,
    members: cluster.map(({ document, entity }) => ({ document, entity })),
    mentions: cluster.reduce((sum, { source }) => sum + source.mentions.length, 0),
  };
}

/** More words say more, a nickname less; of equals the more frequent form. A country keeps the name most often used. */
function fullness({ source, words }: Node): number {
  if (source.country !== null) return source.mentions.length;
  const nickname = source.type === "person" && isNickname(normalize(source.name).split(" "));
  return (nickname ? 1 : words.length) * 10_000 + source.mentions.length;
}
