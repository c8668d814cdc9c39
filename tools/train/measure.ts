import type { Entity } from "../../src/types.js";
import type { Example, GoldMention, Type } from "./data.js";

export interface Counts {
  right: number;
  found: number;
  wanted: number;
}

/** Counts by type; `all` is the sum of the three types that the tagger knows, or of all five. */
export type Score = Map<string, Counts>;

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}

export const TYPE_OF = { person: "PER", organization: "ORG", location: "LOC", event: "EVT", law: "LAW" } as const;
const THREE: ReadonlySet<Type> = new Set<Type>(["PER", "ORG", "LOC"]);

const keyOf = ({ start, end, type }: Named): string => `${start}-${end}-${type}`;

function count(score: Score, name: string, what: keyof Counts): void {
  const counts = score.get(name) ?? { right: 0, found: 0, wanted: 0 };
  counts[what]++;
  score.set(name, counts);
}

/** Strict: the same extent and type. `all` holds persons, organisations and places, `five` events and laws too. */
export function countMentions(score: Score, { mentions }: Example, names: readonly Named[]): void {
  const found = new Set(names.map(keyOf));
  const add = (type: Type, what: keyof Counts) => {
    count(score, type, what);
    count(score, "five", what);
    if (THREE.has(type)) count(score, "all", what);
  };
  for (const mention of mentions) {
    add(mention.type, "wanted");
    if (found.has(keyOf(mention))) add(mention.type, "right");
  }
  for (const name of names) add(name.type, "found");
}

export function namesOf(entities: readonly Entity[]): Named[] {
  return entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ kind }) => kind === "name")
      .map(({ start, end }): Named => ({ start, end, type: TYPE_OF[type] })),
  );
}

/** An entity is right when one of those found has more than half of its mentions, and no other entity has the same one. */
export function countEntities(score: Score, { mentions }: Example, entities: readonly Entity[]): void {
  const spans = entities.flatMap(({ id, mentions: own }) =>
    own.filter(({ kind }) => kind === "name").map(({ start, end }) => ({ start, end, id })),
  );
  const groups = new Map<string, GoldMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity ?? "");
    if (group === undefined) groups.set(mention.entity ?? "", [mention]);
    else group.push(mention);
  }
  const linked = new Set<string>();
  for (const group of groups.values()) {
    const votes = new Map<string, number>();
    for (const mention of group) {
      const hit = spans.find(({ start, end }) => start < mention.end && mention.start < end);
      if (hit !== undefined) votes.set(hit.id, (votes.get(hit.id) ?? 0) + 1);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1])[0];
    if (best !== undefined && best[1] * 2 > group.length) linked.add(best[0]);
  }
  const counts = score.get("entities") ?? { right: 0, found: 0, wanted: 0 };
  counts.right += linked.size;
  counts.found += new Set(spans.map(({ id }) => id)).size;
  counts.wanted += groups.size;
  score.set("entities", counts);
}

/** Per cent, with one decimal. */
export function f1(counts: Counts | undefined): string {
  if (counts === undefined || counts.found + counts.wanted === 0) return "–";
  return ((200 * counts.right) / (counts.found + counts.wanted)).toFixed(1);
}
export function precision(counts: Counts | undefined): string {
  return counts === undefined || counts.found === 0 ? "–" : ((100 * counts.right) / counts.found).toFixed(1);
}
export function recall(counts: Counts | undefined): string {
  return counts === undefined || counts.wanted === 0 ? "–" : ((100 * counts.right) / counts.wanted).toFixed(1);
}
