import { isCommonWord } from "../lexicon/index.js";
import { isCapitalized, isLetterAway } from "../text/index.js";
import type { Entity } from "../types.js";
import type { Source } from "./draft.js";

/** Shorter names resemble each other: `Andi`, `Andri`. */
const SHORTEST = 6;
/** Of more people with one initial none is meant for sure. */
const MOST = 64;

/** Words of the names of persons. */
export interface NameParts {
  /** Each with the one who bears it; null where several do. */
  readonly bearers: ReadonlyMap<string, Entity | null>;
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
}

export function partsOfNames(entities: readonly Entity[]): NameParts {
  const bearers = new Map<string, Entity | null>();
  const byInitial = new Map<string, string[]>();
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    for (const part of new Set(entity.name.split(" "))) {
      if (part.length < 3) continue;
      const known = bearers.get(part);
      bearers.set(part, known === undefined || known === entity ? entity : null);
      if (known !== undefined) continue;
      const initial = part.charAt(0);
      const alike = byInitial.get(initial);
      if (alike) alike.push(part);
      else byInitial.set(initial, [part]);
    }
  }
  return { bearers, byInitial };
}

/** `Wiratna menegaskan` where only Siti Wirattna has been named: the one person a part of whose name is a letter away. */
export function misspelt({ start }: Source, name: string, { bearers, byInitial }: NameParts): Entity | null {
  if (name.length < SHORTEST || name.includes(" ") || !isCapitalized(name) || isCommonWord(name.toLowerCase()))
    return null;
  const alike = byInitial.get(name.charAt(0)) ?? [];
  if (alike.length > MOST) return null;
  const near = alike.filter((part) => isLetterAway(name, part));
  const entity = near.length === 1 ? bearers.get(near[0] as string) : null;
  return entity && (entity.mentions[0]?.start ?? start) < start ? entity : null;
}
