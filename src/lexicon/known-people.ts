import { knownPeopleLines } from "./data/known-people.js";
import { fields, list } from "./fields.js";
import { lazy } from "./lazy.js";
import { splitPhrase } from "./phrase.js";
import { lazyTrie, type Trie } from "./trie.js";

/** A form by which a public figure is known without his full name. */
export interface Nickname {
  /** As it is written: `SBY`. The case counts, see `writtenAs`. */
  readonly form: string;
  /** Look-up form of the full name: `susilo bambang yudhoyono`. */
  readonly person: string;
}

/** `Jokowi`, `SBY`, `Gus Dur`: known all over the country, so that the article may leave the full name out. */
export const nicknames: () => Trie<Nickname> = lazyTrie(() =>
  knownPeopleLines().flatMap((line) => {
    const [name = "", forms] = fields(line, 2);
    const person = splitPhrase(name).join(" ");
    return list(forms).map((form) => [form, { form, person }] as const);
  }),
);

/** The look-up form of the full name of whoever is known by this name; a name of nobody's list is its own. */
export function fullNameOf(words: readonly string[]): string {
  const phrase = words.join(" ");
  return nicknames().get(phrase)?.person ?? phrase;
}

const fullNames = lazy(
  () => new Set(knownPeopleLines().map((line) => splitPhrase(fields(line, 2)[0] ?? "").join(" "))),
);
/** Is it the full name of somebody known by a nickname: `soekarno` alone is `Bung Karno`? */
export const isKnownPerson = (words: readonly string[]): boolean => fullNames().has(words.join(" "));

/** Is it one of the nicknames? */
export const isNickname = (words: readonly string[]): boolean => nicknames().get(words.join(" ")) !== null;
