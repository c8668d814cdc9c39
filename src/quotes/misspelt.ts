import { isCommonWord } from "../lexicon/index.js";
import { isCapitalized } from "../text/index.js";
import type { Entity } from "../types.js";
import type { Source } from "./draft.js";

/** Shorter names resemble each other: `Andi`, `Andri`. */
const SHORTEST = 6;

/** `Wiratna menegaskan` where only Siti Wirattna has been named: the one person a part of whose name is a letter away. */
export function misspelt({ start }: Source, name: string, byPart: ReadonlyMap<string, Entity | null>): Entity | null {
  if (name.length < SHORTEST || name.includes(" ") || !isCapitalized(name) || isCommonWord(name.toLowerCase()))
    return null;
  const near = [...byPart].filter(([part]) => isLetterAway(name, part));
  const entity = near.length === 1 ? near[0]?.[1] : null;
  return entity && (entity.mentions[0]?.start ?? start) < start ? entity : null;
}

/** A letter more, less or another, or two in the other order, behind the same first one. */
function isLetterAway(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = one.slice(at);
  const that = other.slice(at);
  return (
    rest.slice(1) === that.slice(1) ||
    rest === that.slice(1) ||
    rest.slice(1) === that ||
    (rest[0] === that[1] && rest[1] === that[0] && rest.slice(2) === that.slice(2))
  );
}
