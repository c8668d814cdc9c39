import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("../../fixtures/articles/", import.meta.url);

/** Half-open UTF-16 offsets into the article. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One occurrence of a surface: the nth, counted over its non-overlapping occurrences in the text, from 1. */
export interface Occurrence {
  readonly text: string;
  readonly nth: number;
}

export type GoldDateType = "DATE" | "TIME" | "DURATION" | "SET";
export type GoldEntityType = "PER" | "ORG" | "LOC" | "EVT" | "LAW";
export type GoldQuoteKind = "direct" | "indirect" | "mixed";
export type GoldPolarity = "support" | "oppose" | "neutral";

export interface GoldDate extends Occurrence {
  readonly type: GoldDateType;
  readonly value: string;
  /** Other values that are right too, only less resolved. */
  readonly alt?: readonly string[];
}

export interface GoldEntity {
  readonly id: string;
  readonly type: GoldEntityType;
  readonly name: string;
  readonly surfaces: readonly string[];
  /** Occurrences of a surface that are no mention. */
  readonly not: readonly Occurrence[];
  /** Occurrences that two readers may judge differently: neither missed nor false. */
  readonly optional?: readonly Occurrence[];
  readonly roles: readonly string[];
}

export interface GoldQuote {
  readonly content: string;
  readonly nth: number;
  readonly kind: GoldQuoteKind;
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly entity: string | null;
  readonly continues: boolean;
}

export interface GoldStance {
  /** An entity's id, or the words of a group that is no entity. */
  readonly holder: string;
  readonly polarity: GoldPolarity;
  readonly predicate: string;
  readonly target: string;
  /** Other extents of the target that say the same. */
  readonly alt?: readonly string[];
  readonly quote: number | null;
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly headline: string | null;
  readonly dateline: { readonly place: string; readonly agency: string | null } | null;
  readonly stamp: { readonly text: string; readonly value: string } | null;
  readonly credits: readonly { readonly role: string; readonly name: string }[];
  /** Whole lines of page furniture, in order. */
  readonly furniture: readonly string[];
}

/** A gold file as it is written. */
export interface GoldFile {
  readonly id: string;
  readonly published: string | null;
  readonly dates: readonly GoldDate[];
  readonly entities: readonly GoldEntity[];
  readonly quotes: readonly GoldQuote[];
  readonly stances: readonly GoldStance[];
  readonly article: GoldArticle;
}

export interface GoldMention extends Range {
  readonly type: GoldEntityType;
  readonly entity: GoldEntity;
  readonly optional: boolean;
}

/** A gold file with the offsets of everything it names. */
export interface Gold extends GoldFile {
  readonly dates: readonly (GoldDate & Range)[];
  /** All mentions, in order of `start`. */
  readonly mentions: readonly GoldMention[];
  readonly quotes: readonly (GoldQuote & Range)[];
  /** `targets` has the target and its other extents; inside the quote that holds the stance, where there is one. */
  readonly stances: readonly (GoldStance & { readonly targets: readonly Range[] })[];
}

export interface Loaded {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
}

/** The ids of the annotated articles, sorted. */
export function goldIds(): readonly string[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((file) => file.endsWith(".gold.json"))
    .map((file) => file.slice(0, -".gold.json".length))
    .sort();
}

/** Reads `fixtures/articles/<id>` and resolves its annotation; throws where a surface is not in the article. */
export function load(id: string): Loaded {
  const text = readFileSync(new URL(`${id}.txt`, FOLDER), "utf8");
  const file = JSON.parse(readFileSync(new URL(`${id}.gold.json`, FOLDER), "utf8")) as GoldFile;
  return { id, text, gold: resolve(text, file) };
}

/** Resolves every surface of `file` to offsets into `text`. */
export function resolve(text: string, file: GoldFile): Gold {
  const quotes = file.quotes.map((quote) => ({ ...quote, ...locate(text, quote.content, quote.nth) }));
  return {
    ...file,
    dates: file.dates.map((date) => ({ ...date, ...locate(text, date.text, date.nth) })),
    mentions: mentionsOf(text, file.entities),
    quotes,
    stances: file.stances.map((stance) => {
      const held = stance.quote === null ? { start: 0, end: text.length } : quotes[stance.quote];
      if (held === undefined) throw new Error(`stance on ${stance.target}: there is no quote ${stance.quote}`);
      const region = text.slice(held.start, held.end);
      const targets = [stance.target, ...(stance.alt ?? [])].map((target) =>
        shift(locate(region, target, 1), held.start),
      );
      return { ...stance, targets };
    }),
  };
}

/** The offsets of the nth occurrence of `surface`; throws where there is none. */
export function locate(text: string, surface: string, nth: number): Range {
  let from = 0;
  for (let count = 1; surface !== "" && count <= nth; count++) {
    const start = text.indexOf(surface, from);
    if (start < 0) break;
    from = start + surface.length;
    if (count === nth) return { start, end: from };
  }
  throw new Error(`not in the text: ${JSON.stringify(surface)} (occurrence ${nth})`);
}

/** Every whole-word occurrence of every surface, the longest surface first, so that `PBB` in `Piagam PBB` is no mention. */
function mentionsOf(text: string, entities: readonly GoldEntity[]): readonly GoldMention[] {
  const surfaces = entities
    .flatMap((entity) => entity.surfaces.map((surface) => ({ surface, entity })))
    .sort((a, b) => b.surface.length - a.surface.length);
  for (const entity of entities) {
    for (const place of [...entity.not, ...(entity.optional ?? [])]) locate(text, place.text, place.nth);
  }
  const taken = new Uint8Array(text.length);
  const mentions: GoldMention[] = [];
  for (const { surface, entity } of surfaces) {
    locate(text, surface, 1);
    const named = (places: readonly Occurrence[], nth: number) =>
      places.some((p) => p.text === surface && p.nth === nth);
    let nth = 0;
    for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + surface.length)) {
      const end = start + surface.length;
      nth++;
      if (taken[start] || taken[end - 1] || !isWhole(text, start, end) || named(entity.not, nth)) continue;
      taken.fill(1, start, end);
      mentions.push({ start, end, type: entity.type, entity, optional: named(entity.optional ?? [], nth) });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const LETTER = /[\p{L}\p{N}]/u;

function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text[start - 1] ?? "") && !LETTER.test(text[end] ?? "");
}

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
