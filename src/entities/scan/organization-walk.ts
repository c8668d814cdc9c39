import type { OrganizationShape } from "../../lexicon/index.js";
import { wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import { bracketAt, type Range } from "./bracket.js";
import { isNameWord } from "./name.js";

/** A walk over the words behind the head. */
export interface OrganizationWalk {
  readonly reading: Reading;
  readonly first: number;
  /** One past the words that name its kind. */
  headEnd: number;
  readonly end: number;
  shape: OrganizationShape;
  /** A person's name may follow without a comma. */
  readonly inRole: boolean;
  at: number;
  /** A place or institution has closed the name: little may follow. */
  closed: boolean;
  /** It holds more than ordinary words. */
  specific: boolean;
  short: readonly Range[];
}

/** What may follow the place that closes a name: `Komisi X DPR RI`, `Polres Metro Bekasi Kota`. */
export const CLOSERS = wordSet(
  "group grup holding tbk tbk. ri barat timur utara selatan tengah pusat raya kota tenggara",
);

/** `Daya Anagata Nusantara (Danantara) Rosan`: what an acronym in brackets follows is no person's name. */
export function bracketAhead({ reading, at, end }: OrganizationWalk): boolean {
  let i = at;
  while (i < end && i - at < 4 && isNameWord(reading, i)) i++;
  return i > at && bracketAt(reading, i, end)?.kind === "names";
}

/** `Partai Komunis China`: a word before a country is no person's name. */
export function countryAhead({ reading, at, end }: OrganizationWalk): boolean {
  if (at + 1 >= end || !isNameWord(reading, at + 1)) return false;
  return knownNameAt(reading.tokens, at + 1)?.value.kind === "country";
}

const NO_NAME = /^(?:setempat|terdekat|rujukan|kabupaten|kota|milik|daerah|swasta|yang|itu|ini|dan)$/u;

/** `RSUD Sayang`: any word may name one. */
export function isHospital(tokens: readonly Token[], first: number): boolean {
  return /^rs(?:ud|up)$/u.test(tokens[first]?.norm ?? "") && !NO_NAME.test(tokens[first + 1]?.norm ?? "");
}

export function isAcronym({ reading }: OrganizationWalk, index: number): boolean {
  return ((reading.looks[index] ?? 0) & Look.AllCaps) !== 0 && (reading.tokens[index] as Token).text.length <= 6;
}
