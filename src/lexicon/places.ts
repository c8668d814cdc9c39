import { countryLines } from "./data/countries.js";
import { countryFormLines, otherStates } from "./data/country-forms.js";
import { placeForms } from "./data/place-forms.js";
import { provinces } from "./data/provinces.js";
import { regenciesAndCities } from "./data/regencies-and-cities.js";
import { regions } from "./data/regions.js";
import { worldCityLines } from "./data/world-cities.js";
import { fields } from "./fields.js";
import { lazyTrie, type Trie } from "./trie.js";
import { memberOf } from "./word-set.js";

export type PlaceKind = "country" | "province" | "regency" | "city" | "region" | "world-city" | "place";

export interface Place {
  /** As the list writes it: `AS`, `Kabupaten Bandung`. For acronyms the case counts, see `writtenAs`. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code of the country that it is or lies in; null where it lies in several or in none. */
  readonly country: string | null;
}

const HEAD = /^(?:Kabupaten|Kota Administrasi|Kota) /u;

function* indonesian(): Iterable<readonly [string, Place]> {
  const entry = (name: string, kind: PlaceKind) => [name, { name, kind, country: "ID" }] as const;
  for (const name of placeForms()) yield entry(name, "place");
  // `Bandung` is the city before it is the regency, so cities come last.
  for (const kind of ["regency", "city"] as const) {
    for (const full of regenciesAndCities()) {
      if (full.startsWith("Kota ") !== (kind === "city")) continue;
      yield entry(full, kind);
      yield entry(full.replace(HEAD, ""), kind);
    }
  }
  for (const name of provinces()) yield entry(name, "province");
}

function* foreign(): Iterable<readonly [string, Place]> {
  for (const name of regions()) yield [name, { name, kind: "region", country: null }];
  for (const line of worldCityLines()) {
    const [name = "", country = ""] = fields(line, 2);
    yield [name, { name, kind: "world-city", country }];
  }
  for (const line of countryLines()) {
    const [country = "", name = ""] = fields(line, 2);
    yield [name, { name, kind: "country", country }];
  }
  for (const line of countryFormLines()) {
    const [name = "", country = ""] = fields(line, 2);
    yield [name, { name, kind: "country", country }];
  }
}

/** Countries, regions, provinces, regencies, cities at home and abroad. Many are common words too: look at the capitals. */
export const places: () => Trie<Place> = lazyTrie(() =>
  (function* () {
    yield* indonesian();
    yield* foreign();
  })(),
);

const isOtherState = memberOf(otherStates);

/** What tells a country under all its names: `@GB`. Null for what is none, and for what only shares the code of one (`skotlandia`, `uni soviet`). */
export function countryKey(phrase: string, country: string | null): string | null {
  return country === null || isOtherState(phrase) ? null : `@${country}`;
}
