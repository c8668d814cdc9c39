import {
  eastAsianSurnames,
  familyNames,
  foreignGivenNames,
  indonesianGivenNames,
  nameParticles,
} from "./data/given-names.js";
import { anonymityMarkers as anonymityMarkerList } from "./data/speaker-markers.js";
import { anonymousSources as anonymousList, groups, pronounLines } from "./data/speakers.js";
import { degrees, honorifics as honorificList, titles as titleList } from "./data/titles.js";
import { fields } from "./fields.js";
import { lazy } from "./lazy.js";
import { normalise } from "./phrase.js";
import { compileTrie, type Trie, trieOf } from "./trie.js";

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: "singular" | "plural";
}

/** Where a name belongs: `Budi`, `Vladimir`, `Wang`, `Simanjuntak`. A name can belong to several. */
export type NameOrigin = "indonesian" | "foreign" | "east-asian-surname" | "family";

/** Offices, ranks, occupations, honorifics that stand before a name: `wakil ketua DPR`, `Kombes Pol`, `H.`. */
export const titles: () => Trie<string> = lazy(() => trieOf([...titleList, ...honorificList]));

/** Of these, the ones that are address only: `Pak`, `Dr.`, `almarhum`. They make no role. */
export const honorifics: () => Trie<string> = lazy(() => trieOf(honorificList));

const degreeSet = lazy(() => new Set(degrees));
/** Degrees behind a name: `s.h.`, `m.si.`. */
export const isDegree = (norm: string): boolean => degreeSet().has(norm);

export const pronouns: () => Trie<Pronoun> = lazy(() =>
  compileTrie(
    pronounLines.map((line) => {
      const [form = "", person, number] = fields(line, 3);
      return [form, { person: Number(person) as Pronoun["person"], number: number as Pronoun["number"] }] as const;
    }),
  ),
);

/** `kedua pihak`, `warga`: speakers that are many and have no name. */
export const groupSpeakers: () => Trie<string> = lazy(() => trieOf(groups));

/** `seorang sumber`, `salah satu warga`. */
export const anonymousSpeakers: () => Trie<string> = lazy(() => trieOf(anonymousList));

/** `yang enggan disebutkan namanya`: makes the noun before it anonymous. */
export const anonymityMarkers: () => Trie<string> = lazy(() => trieOf(anonymityMarkerList));

const origins = lazy(() => {
  const table = new Map<string, Set<NameOrigin>>();
  const add = (names: readonly string[], origin: NameOrigin): void => {
    for (const name of names) {
      const norm = normalise(name);
      const known = table.get(norm);
      if (known) known.add(origin);
      else table.set(norm, new Set([origin]));
    }
  };
  add(indonesianGivenNames, "indonesian");
  add(foreignGivenNames, "foreign");
  add(eastAsianSurnames, "east-asian-surname");
  add(familyNames, "family");
  return table;
});

const NONE: ReadonlySet<NameOrigin> = new Set();
/** What is known of a personal name; empty when nothing is. Some are common words too (`intan`): look at the capital. */
export const nameOrigins = (norm: string): ReadonlySet<NameOrigin> => origins().get(norm) ?? NONE;

const particles = lazy(() => new Set(nameParticles.map(normalise)));
/** `bin`, `van`: small words inside a name. */
export const isNameParticle = (norm: string): boolean => particles().has(norm);
