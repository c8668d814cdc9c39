import { isAccused } from "../../lexicon/index.js";
import { apart, makeSpan } from "../../text/index.js";
import type { Entity, Mention } from "../../types.js";
import type { Candidate } from "../candidate.js";
import { CONFIDENCE, type EntityRule } from "../confidence.js";
import { type CustomNames, customNameOf } from "../custom.js";
import type { Detection } from "../detect.js";
import { isNaming } from "../words.js";
import { abbreviatedNames } from "./abbreviated.js";
import { calledNames } from "./called.js";
import { type Groups, makeGroups } from "./groups.js";
import { linkPeople } from "./people.js";
import { resolvePronouns } from "./pronouns.js";
import { isKin } from "./relations.js";
import { holderOf, indexHolders, type Office, readOffices } from "./roles.js";
import type { Standing } from "./subjects.js";
import { fuller, gatherSurfaces, type Surface } from "./surfaces.js";
import { linkThings } from "./things.js";

/** Makes entities of mentions: one for each thing that the article names, however it writes it. */
export function link(found: Detection, kept: readonly Candidate[], custom: CustomNames | null): readonly Entity[] {
  const { doc } = found.reading;
  const surfaces = gatherSurfaces(doc, kept, found.aliases);
  const called = [...found.aliases, ...calledNames(found.reading.tokens, kept)];
  const groups = linkPeople(surfaces, called, makeGroups, doc.tokens);
  linkThings(surfaces, [...found.aliases, ...abbreviatedNames(doc.text, doc.tokens, kept)], groups);
  if (custom !== null) linkCustom(surfaces, custom, groups);
  const clusters = new Map<number, Surface[]>();
  surfaces.forEach((surface, index) => {
    const root = groups.find(index);
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, [surface]);
    else cluster.push(surface);
  });
  const ordered = [...clusters.values()].sort((a, b) => firstStart(a) - firstStart(b));
  const entityAt = new Map<number, string>();
  ordered.forEach((cluster, index) => {
    for (const { mentions } of cluster) for (const { start } of mentions) entityAt.set(start, `e${index + 1}`);
  });
  const offices = readOffices(doc, found.roles, kept, entityAt);
  const persons = kept.filter(({ type }) => type === "person");
  const held = gatherHeld(
    found,
    offices,
    persons.map(({ first, last, start }) => ({ first, last, person: entityAt.get(start) as string })),
  );
  return numbered(ordered.map((cluster, index) => makeEntity(`e${index + 1}`, cluster, doc.text, held, custom)));
}

/** By first mention of any kind: `Presiden itu` may stand before the name it means, and was found after all names. */
function numbered(entities: readonly Entity[]): Entity[] {
  const start = ({ mentions }: Entity) => (mentions[0] as Mention).start;
  return [...entities].sort((a, b) => start(a) - start(b)).map((entity, index) => ({ ...entity, id: `e${index + 1}` }));
}

/** Aliases of one name of the user's are one entity. */
function linkCustom(surfaces: readonly Surface[], custom: CustomNames, groups: Groups): void {
  const byName = new Map<string, number>();
  surfaces.forEach((surface, index) => {
    if (surface.mentions[0]?.rule !== "custom") return;
    const name = customNameOf(custom, surface.text);
    if (name === null) return;
    const same = byName.get(name);
    if (same === undefined) byName.set(name, index);
    else groups.join(same, index);
  });
}

interface Held {
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** The roles that stand by each person's name, and the bare role phrases, pronouns and clitics that mean that person. */
function gatherHeld(found: Detection, offices: readonly Office[], named: readonly Standing[]): Held {
  const { doc } = found.reading;
  const holders = indexHolders(offices);
  const roles = new Map<string, string[]>();
  const mentions = new Map<string, Mention[]>();
  const standing: Standing[] = [];
  for (const office of offices) {
    const { start, end, first, last } = office.phrase;
    if (office.person !== null) {
      const known = roles.get(office.person) ?? [];
      const text = apart(doc.text, doc.tokens, office.phrase);
      if (known.length < 64 && !known.includes(text) && office.head !== "pasangan")
        roles.set(office.person, [...known, text]);
      const person = isKin(office.head) ? null : office.person;
      const behind = office.phrase.person ?? last;
      // `seorang guru | bernama Siti`: it takes her name to tell who
      const named = isNaming(doc.tokens[behind - 1]?.norm ?? "");
      standing.push(named ? { first, last, person: null } : { first, last: behind, person });
      continue;
    }
    const person = holderOf(office, doc, holders);
    standing.push({ first, last, person });
    if (person === null) continue;
    // `sang presiden`: the article belongs to it
    const article = doc.tokens[first - 1];
    const from = article?.norm === "sang" ? article.start : start;
    const mention: Mention = { ...makeSpan(doc.text, from, end), kind: "role" };
    const there = mentions.get(person);
    if (there === undefined) mentions.set(person, [mention]);
    else there.push(mention);
  }
  const accused = new Set([...roles].flatMap(([person, own]) => (own.some(isAccused) ? [person] : [])));
  for (const [person, meant] of resolvePronouns(doc, [...standing, ...named], accused))
    mentions.set(person, [...(mentions.get(person) ?? []), ...meant]);
  return { roles, mentions };
}

function makeEntity(
  id: string,
  cluster: readonly Surface[],
  text: string,
  held: Held,
  custom: CustomNames | null,
): Entity {
  const best = cluster.reduce(fuller);
  const given = custom && cluster.find((surface) => surface.mentions[0]?.rule === "custom");
  const name = (custom && given && customNameOf(custom, given.text)) || best.text;
  const names = new Map<string, string>();
  for (const { text: alias } of cluster) names.set(alias.toLowerCase(), alias);
  names.delete(name.toLowerCase());
  const rule = strongest(best.mentions);
  const mentions = cluster.flatMap((surface) =>
    surface.mentions.map(({ start, end }): Mention => ({ ...makeSpan(text, start, end), kind: "name" })),
  );
  return {
    id,
    type: best.type,
    name,
    aliases: [...names.values()],
    roles: held.roles.get(id) ?? [],
    mentions: [...mentions, ...(held.mentions.get(id) ?? [])].sort((a, b) => a.start - b.start),
    country: best.type === "location" ? (cluster.find(({ country }) => country !== null)?.country ?? null) : null,
    rule,
    confidence: CONFIDENCE[rule],
  };
}

/** The surest of the rules that found the fullest name. */
function strongest(mentions: readonly Candidate[]): EntityRule {
  let best: EntityRule | null = null;
  for (const { rule } of mentions) if (best === null || CONFIDENCE[rule] > CONFIDENCE[best]) best = rule;
  return best as EntityRule;
}

function firstStart(cluster: readonly Surface[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { mentions } of cluster) for (const { start } of mentions) first = Math.min(first, start);
  return first;
}
