import type { Extraction, Polarity } from "kutip";

/** Somebody who holds stances, or something they are about. */
export interface Node {
  readonly key: string;
  readonly label: string;
  /** Indices into the extraction's `stances`. */
  readonly stances: readonly number[];
}

/** All stances of one holder on one target with one polarity. */
export interface Edge {
  readonly holder: number;
  readonly target: number;
  readonly polarity: Polarity;
  /** The strongest of them, from 1 to 3. */
  readonly strength: 1 | 2 | 3;
  readonly stances: readonly number[];
}

export interface Network {
  readonly holders: readonly Node[];
  readonly targets: readonly Node[];
  readonly edges: readonly Edge[];
}

/**
 * Who stands for and against what, as two columns: those with the most stances first, and each target near those who speak of it,
 * so that few lines cross.
 */
export function networkOf({ entities, stances }: Extraction): Network {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const holders = group(
    stances.map(({ holder }) => {
      const name = (holder.entity === null ? undefined : names.get(holder.entity)) ?? holder.name;
      return [holder.entity ?? fold(name), oneLine(name)] as const;
    }),
  ).sort((a, b) => b.stances.length - a.stances.length || first(a) - first(b));
  const holderOf = placeOfStance(holders);
  const targets = group(stances.map(({ target }) => [fold(target.text), oneLine(target.text)] as const)).sort(
    (a, b) => middle(a, holderOf) - middle(b, holderOf) || first(a) - first(b),
  );
  const targetOf = placeOfStance(targets);

  const edges = new Map<string, Edge>();
  stances.forEach(({ polarity, strength }, index) => {
    const [holder, target] = [holderOf.get(index) as number, targetOf.get(index) as number];
    const key = `${holder} ${target} ${polarity}`;
    const there = edges.get(key);
    edges.set(key, {
      holder,
      target,
      polarity,
      strength: Math.max(strength, there?.strength ?? 1) as 1 | 2 | 3,
      stances: [...(there?.stances ?? []), index],
    });
  });
  return { holders, targets, edges: [...edges.values()] };
}

function group(keys: readonly (readonly [key: string, label: string])[]): Node[] {
  const nodes = new Map<string, { key: string; label: string; stances: number[] }>();
  keys.forEach(([key, label], index) => {
    const there = nodes.get(key);
    if (there === undefined) nodes.set(key, { key, label, stances: [index] });
    else there.stances.push(index);
  });
  return [...nodes.values()];
}

function placeOfStance(nodes: readonly Node[]): Map<number, number> {
  return new Map(nodes.flatMap(({ stances }, place) => stances.map((stance) => [stance, place] as const)));
}

function first({ stances }: Node): number {
  return stances[0] as number;
}

function middle({ stances }: Node, places: ReadonlyMap<number, number>): number {
  return stances.reduce((sum, stance) => sum + (places.get(stance) as number), 0) / stances.length;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function fold(text: string): string {
  return oneLine(text).toLowerCase();
}
