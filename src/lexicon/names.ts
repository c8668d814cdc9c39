import type { EntityType } from "../types.js";
import { acronymLines } from "./data/acronyms.js";
import { months, weekdays } from "./data/calendar-words.js";
import { classWords } from "./data/class-words.js";
import { media as mediaList } from "./data/media.js";
import {
  eventHeads as eventHeadList,
  lawHeads as lawHeadList,
  locationHeads as locationHeadList,
  organizationHeads as organizationHeadList,
  organizationTails,
} from "./data/name-heads.js";
import { fields } from "./fields.js";
import { lazy } from "./lazy.js";
import { normalise } from "./phrase.js";
import { compileTrie, type Trie, trieOf } from "./trie.js";

/** A name that needs no context. */
export interface KnownName {
  /** As it is written: `KPK`, `Bawaslu`. The case counts, see `writtenAs`. */
  readonly name: string;
  readonly type: EntityType;
  /** `Komisi Pemberantasan Korupsi`, or null. */
  readonly longForm: string | null;
}

/**
 * Acronyms and short names of organisations, places, events, laws. A trie looks up without case: check the hit with `writtenAs`.
 */
export const acronyms: () => Trie<KnownName> = lazy(() =>
  compileTrie(
    acronymLines.map((line) => {
      const [name = "", type, longForm] = fields(line, 3);
      return [name, { name, type: type as EntityType, longForm: longForm || null }] as const;
    }),
  ),
);

export const media: () => Trie<string> = lazy(() => trieOf(mediaList));

/** Is `text` written as the list writes `name`, or all in capitals? So `as` is not `AS`, and `BAWASLU` is `Bawaslu`. */
export function writtenAs(name: string, text: string): boolean {
  return text === name || (text.length > 1 && text === name.toUpperCase());
}

const classWordSet = lazy(() => new Set(classWords));
/** `BUMN`, `APBN`, `Pilkada`: written like a name, but a class. By the text, not its norm. */
export const isClassWord = (text: string): boolean => classWordSet().has(text);

export const organizationHeads: () => Trie<string> = lazy(() => trieOf(organizationHeadList));
export const locationHeads: () => Trie<string> = lazy(() => trieOf(locationHeadList));
export const eventHeads: () => Trie<string> = lazy(() => trieOf(eventHeadList));
export const lawHeads: () => Trie<string> = lazy(() => trieOf(lawHeadList));

const setOf = (list: readonly string[]): (() => ReadonlySet<string>) => lazy(() => new Set(list.map(normalise)));
const tails = setOf(organizationTails);
const monthSet = setOf(months);
const weekdaySet = setOf(weekdays);

/** `united`, `tbk.`: closes an organisation's name. */
export const isOrganizationTail = (norm: string): boolean => tails().has(norm);
/** Any spelling: `nopember`, `agt.`. */
export const isMonth = (norm: string): boolean => monthSet().has(norm);
export const isWeekday = (norm: string): boolean => weekdaySet().has(norm);
