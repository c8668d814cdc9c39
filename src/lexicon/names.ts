import type { EntityType } from "../types.js";
import { acronymLines } from "./data/acronyms.js";
import { classWords, nonNames as nonNameList, plainClassWords } from "./data/class-words.js";
import { translatedNameLines } from "./data/translated-names.js";
import { fields } from "./fields.js";
import { lazy } from "./lazy.js";
import { splitPhrase } from "./phrase.js";
import { lazyTrie, lazyTrieOf, type Trie } from "./trie.js";

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
export const acronyms: () => Trie<KnownName> = lazyTrie(() =>
  acronymLines().map((line) => {
    const [name = "", type, longForm] = fields(line, 3);
    return [name, { name, type: type as EntityType, longForm: longForm || null }] as const;
  }),
);

const translated = lazy(() => new Map(translatedNameLines().map((line) => fields(line, 2) as [string, string])));
/** `WHO` of `organisasi kesehatan dunia`, or null. */
export const acronymOf = (norm: string): string | null => translated().get(norm) ?? null;

const longForms = lazy(() =>
  acronymLines().flatMap((line) => {
    const [, type, longForm = ""] = fields(line, 3);
    return type === "organization" && longForm.includes(" ") ? [longForm] : [];
  }),
);

/** The organisations behind the acronyms, spelt out: `Badan Gizi Nasional`. */
export const spelledOut: () => Trie<string> = lazyTrie(() => longForms().map((name) => [name, name] as const));

const institutionWords = lazy(() => new Set(longForms().flatMap(splitPhrase)));
/** Does the word stand in the name of an organisation that has an acronym: `daerah`, `perdagangan`? */
export const isInstitutionWord = (norm: string): boolean => institutionWords().has(norm);

/** Is `text` written as the list writes `name`, or all in capitals? So `as` is not `AS`, and `BAWASLU` is `Bawaslu`. */
export function writtenAs(name: string, text: string): boolean {
  return text === name || (text.length > 1 && text === name.toUpperCase());
}

const classWordSet = lazy(() => new Set([...classWords(), ...plainClassWords()]));
/** `BUMN`, `APBN`, `Pilkada`: written like a name, but a class. By the text, not its norm. */
export const isClassWord = (text: string): boolean => classWordSet().has(text);

/** `dolar AS`, `MBG`: in any case; the names inside such a phrase are none. */
export const nonNames: () => Trie<string> = lazyTrieOf(plainClassWords, nonNameList);
