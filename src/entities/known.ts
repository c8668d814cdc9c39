import {
  acronyms,
  isClassWord,
  isFunctionWord,
  isListedWord,
  lawHeads,
  media,
  nameOrigins,
  nicknames,
  places,
  type TrieHit,
  writtenAs,
} from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { EntityType } from "../types.js";

/** What of a token names are looked up by. */
type Written = Pick<Token, "text" | "norm">;

/** A name that needs no context. */
export interface KnownName {
  readonly type: EntityType;
  /** `Perserikatan Bangsa-Bangsa` of `PBB`; null where no longer one is known. */
  readonly long: string | null;
  /** ISO 3166-1 alpha-2, for countries. */
  readonly country: string | null;
  /** `class`: capitals without a name (`BUMN`). */
  readonly kind: "country" | "place" | "acronym" | "media" | "class" | "person";
  /** Also an ordinary word or a part of people's names (`Batu`, `Bima`): alone it proves nothing. */
  readonly ambiguous: boolean;
}

const CLASS: KnownName = { type: "organization", long: null, country: null, kind: "class", ambiguous: false };

const PERSON: KnownName = { type: "person", long: null, country: null, kind: "person", ambiguous: false };

/** `negara-negara Barat`: the West; behind a name it is that name's (`Jawa Barat`), which is longer. */
const WEST: KnownName = { type: "location", long: null, country: null, kind: "place", ambiguous: false };

/**
 * The longest known name that begins at the token.
 *
 * The case counts: `PAN` is a party and `Pan` somebody's name, `AS` a country and `as` a part of a car.
 */
export function knownNameAt(tokens: readonly Written[], index: number): TrieHit<KnownName> | null {
  const token = tokens[index];
  if (token === undefined) return null;
  let best: TrieHit<KnownName> | null = null;
  if (token.text === "Barat") return { length: 1, value: WEST };
  const place = places().longestAt(tokens, index);
  if (
    place !== null &&
    writtenLike(place.value.name, tokens, index, place.length) &&
    !isShort(place.value.name, token)
  ) {
    best = {
      length: place.length,
      value: placeName(place.value.name, place.value.kind === "country" ? place.value.country : null),
    };
  }
  const acronym = acronyms().longestAt(tokens, index);
  if (
    acronym !== null &&
    acronym.length > (best?.length ?? 0) &&
    writtenLike(acronym.value.name, tokens, index, acronym.length)
  ) {
    const { type, longForm, name } = acronym.value;
    best = {
      length: acronym.length,
      value: { type, long: longForm, country: null, kind: "acronym", ambiguous: isOrdinary(name) },
    };
  }
  if (best?.value.kind === "acronym" && best.length === 1 && isKindOnly(token.norm, best.value.type)) best = null;
  const medium = media().longestAt(tokens, index);
  if (
    medium !== null &&
    medium.length > (best?.length ?? 0) &&
    writtenLike(medium.value, tokens, index, medium.length)
  ) {
    best = {
      length: medium.length,
      value: { type: "organization", long: null, country: null, kind: "media", ambiguous: isOrdinary(medium.value) },
    };
  }
  const nickname = nicknames().longestAt(tokens, index);
  if (
    nickname !== null &&
    nickname.length > (best?.length ?? 0) &&
    writtenLike(nickname.value.form, tokens, index, nickname.length)
  )
    best = { length: nickname.length, value: PERSON };
  if ((best === null || (best.length === 1 && best.value.kind !== "country")) && isClassWord(token.text))
    return { length: 1, value: CLASS };
  return best;
}

/** `PP`, `Keppres`, `KTT` alone are kinds of laws and events, not one of them. */
function isKindOnly(norm: string, type: EntityType): boolean {
  if (type === "law") return lawHeads().get(norm) !== null && !/^kuh/u.test(norm);
  return type === "event" && norm === "ktt";
}

/** `CAD` is a deficit, `Cad` a country. */
function isShort(name: string, { text }: Written): boolean {
  return name.length <= 3 && text !== name;
}

function placeName(name: string, country: string | null): KnownName {
  return {
    type: "location",
    long: null,
    country,
    kind: country === null ? "place" : "country",
    ambiguous: country === null && isOrdinary(name),
  };
}

/** A single word that is also an ordinary one: `Batu`, `Banjar`, `Ajax`. */
function isOrdinary(name: string): boolean {
  const norm = name.toLowerCase();
  return norm === "nusantara" || (!norm.includes(" ") && (isListedWord(norm) || isFunctionWord(norm)));
}

/** Is each word capitalised as in the list, or the whole in capitals (`KEBUMEN`)? */
function writtenLike(name: string, tokens: readonly Written[], index: number, length: number): boolean {
  if (length === 1) return spelt(name, (tokens[index] as Written).text);
  const words = name.split(" ");
  if (words.length !== length) return !startsSmall((tokens[index] as Written).text);
  return words.every((word, i) => {
    const { text } = tokens[index + i] as Written;
    return spelt(word, text) || (startsSmall(word) && startsSmall(text));
  });
}

/** As the list has it, in capitals, or with other capitals inside a longer word: `Youtube`, `BeritaSatu`, `Celios`. */
function spelt(name: string, text: string): boolean {
  return (
    writtenAs(name, text) ||
    isSpokenAs(name, text) ||
    (name.length > 4 && name !== name.toUpperCase() && startsSmall(name) === startsSmall(text))
  );
}

/** `Celios` for `CELIOS`; but `Fitra` is somebody's name and `Bakti` a word. */
function isSpokenAs(name: string, text: string): boolean {
  if (name.length < 5 || name !== name.toUpperCase() || text.slice(1) !== name.slice(1).toLowerCase()) return false;
  const norm = text.toLowerCase();
  return !startsSmall(text) && !isListedWord(norm) && nameOrigins(norm).size === 0;
}

/** The place or known name of exactly this word, or null. */
export function knownWord(text: string): KnownName | null {
  const norm = text.toLowerCase();
  const place = places().get(norm);
  if (place !== null && writtenAs(place.name, text))
    return placeName(place.name, place.kind === "country" ? place.country : null);
  const acronym = acronyms().get(norm);
  if (acronym === null || !writtenAs(acronym.name, text) || isKindOnly(norm, acronym.type)) return null;
  return {
    type: acronym.type,
    long: acronym.longForm,
    country: null,
    kind: "acronym",
    ambiguous: isOrdinary(acronym.name),
  };
}

function startsSmall(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}
