import { abbreviation } from "./abbreviations.js";
import {
  eastAsianSurnames,
  familyNames,
  foreignGivenNames,
  indonesianGivenNames,
  nameParticles,
} from "./data/given-names.js";
import { officeAbbreviationLines } from "./data/office-abbreviations.js";
import { documents, groupLines, groups, noSources, pronounLines, things } from "./data/speakers.js";
import {
  degrees,
  honorifics as honorificList,
  looseHonorifics,
  ranks,
  titles as titleList,
  weakTitles,
} from "./data/titles.js";
import { fields, list, pairs } from "./fields.js";
import { lazy } from "./lazy.js";
import type { List } from "./lines.js";
import { normalize } from "./normalize.js";
import { lazyTrie, type Trie } from "./trie.js";
import { memberOf } from "./word-set.js";

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: "singular" | "plural";
}

/** Where a name belongs: `Budi`, `Vladimir`, `Wang`, `Simanjuntak`. A name can belong to several. */
export type NameOrigin = "indonesian" | "foreign" | "east-asian-surname" | "family";

/** Offices, ranks, occupations, honorifics that stand before a name: `wakil ketua DPR`, `Kombes Pol`, `H.`. */
export const titles: () => Trie<string> = spelledTrie(titleList, ranks, honorificList);

/** What stands outside a name and is no office: `Pak`, `Dr.`, `almarhum`, `AKBP`, `Letjen TNI (Purn)`. It makes no role. */
export const honorifics: () => Trie<string> = spelledTrie(honorificList, ranks, looseHonorifics);

/** A trie of what may be abbreviated: `kombes pol` is found in `Kombes. Pol.` too. */
function spelledTrie(...lists: readonly List[]): () => Trie<string> {
  const entries = (phrase: string) => spellings(phrase).map((spelling) => [spelling, phrase] as const);
  return lazyTrie(() => lists.flatMap((phrases) => phrases().flatMap(entries)));
}

/** The phrase without and with the full stops that its words may have. */
function spellings(phrase: string): readonly string[] {
  let begun = [""];
  for (const word of phrase.split(" ")) {
    const forms = abbreviation(`${word}.`) ? [word, `${word}.`] : [word];
    begun = begun.flatMap((before) => forms.map((form) => (before === "" ? form : `${before} ${form}`)));
  }
  return begun;
}

/** `pegawai`, `pemain`: what follows it may be a company as well. */
export const isWeakTitle: (norm: string) => boolean = memberOf(weakTitles);

const offices = lazy(() => new Map(pairs<string>(officeAbbreviationLines)));
/** `menteri luar negeri` of `menlu`, or null. */
export const officeOf = (norm: string): string | null => offices().get(norm) ?? null;

/** Degrees behind a name: `s.h.`, `m.si.`. */
export const isDegree: (norm: string) => boolean = memberOf(degrees);

export const pronouns: () => Trie<Pronoun> = lazyTrie(() =>
  pronounLines().map((line) => {
    const [form = "", person, number] = fields(line, 3);
    return [form, { person: Number(person) as Pronoun["person"], number: number as Pronoun["number"] }] as const;
  }),
);

/** `kedua pihak`, `warga`: speakers that are many and have no name. */
export const groupSpeakers: () => Trie<string> = lazyTrie(() => {
  const headed = pairs(groupLines).flatMap(([head, nouns]) => list(nouns).map((noun) => `${head} ${noun}`));
  return [...groups(), ...headed].map((phrase) => [phrase, phrase] as const);
});

/** `rencana`, `undang-undang`: what `menurut` names is no speaker. */
export const isNoSource: (norm: string) => boolean = memberOf(noSources);

/** `survei`, `surat`: what is written tells something, and is for or against nothing. */
export const isDocument: (norm: string) => boolean = memberOf(documents);

/** `program`, `harga`: neither tells nor wants anything. */
export const isThingNoun: (norm: string) => boolean = memberOf(things);

const origins = lazy(() => {
  const table = new Map<string, Set<NameOrigin>>();
  const add = (names: List, origin: NameOrigin): void => {
    for (const name of names()) {
      const norm = normalize(name);
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

/** `bin`, `van`: small words inside a name. */
export const isNameParticle: (norm: string) => boolean = memberOf(nameParticles);

const ACCUSED =
  /^(?:tersangka|terduga|buron|buronan|pelaku(?! (?:usaha|umkm|industri|seni|wisata|ekonomi|budaya|pasar|bisnis|sejarah)))\b/iu;

/** `tersangka pembunuhan`: a role of whom others, the police above all, speak. */
export const isAccused = (role: string): boolean => ACCUSED.test(role);
