import type { Entity, Quote, Span, Stance } from "../types.js";
import { codePointOffsets } from "./code-points.js";
import { type ExportInput, readDocuments, type Source } from "./documents.js";
import { documentIri, KUTIP_PREFIX, partIri } from "./identifiers.js";
import { checkOptions } from "./options.js";
import { entitiesById, oneLine, speakerName, stanceRange } from "./people.js";

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[];

/** A thing of the linked data: `@type`, mostly `@id`, and its properties. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue;
}

export interface JsonLdDocument {
  readonly "@context": readonly (string | JsonLdNode)[];
  readonly "@graph": readonly JsonLdNode[];
}

export interface JsonLdOptions {
  /** Leave `articleBody`, the text itself, out. Default `false`. */
  readonly omitText?: boolean;
}

/**
 * Linked data in the words of schema.org: a `NewsArticle` a document, with its `Quotation`s, its stances as `Claim`s, and the `Person`s,
 * `Organization`s, `Place`s, `Event`s and `Legislation` it names.
 *
 * What schema.org has no word for is under `kutip:` (`kutip:polarity`, `kutip:confidence`). `identifier` is the stretch of text after
 * RFC 5147, `char=12,40`: half open, in Unicode code points.
 *
 * @throws KutipError `INVALID_DOCUMENT`, `INVALID_OPTIONS`, `INVALID_DATE`
 * @example
 * ```ts
 * import { extract } from "kutip";
 * import { toJsonLd } from "kutip/export";
 * const graph = toJsonLd(extract("Rusia menolak usul itu."))["@graph"];
 * graph.map((node) => [node["@type"]].flat().join("+")); // ["NewsArticle", "Country+Organization", "Claim"]
 * ```
 */
export function toJsonLd(input: ExportInput, options?: JsonLdOptions): JsonLdDocument {
  const { omitText } = checkOptions(options, { omitText: "boolean" });
  return {
    "@context": ["https://schema.org", { kutip: KUTIP_PREFIX }],
    "@graph": readDocuments(input).flatMap((source) => nodesOf(source, omitText !== true)),
  };
}

function nodesOf(source: Source, withText: boolean): JsonLdNode[] {
  const { text, article, entities, quotes, stances } = source.extraction;
  const toCodePoints = codePointOffsets(text);
  const entity = entitiesById(source.extraction);
  const self = { "@id": documentIri(source) };
  const inOrder = <T>(list: readonly T[], make: (item: T, index: number) => JsonLdNode) => list.map(make);

  const at = ({ start, end }: { readonly start: number; readonly end: number }): JsonLdValue =>
    `char=${toCodePoints(start)},${toCodePoints(end)}`;
  const reference = (id: string | null, name: string | null): JsonLdNode | null => {
    const known = entity(id);
    if (known) return { "@id": partIri(source, known.id) };
    return name === null ? null : { "@type": "Thing", name: oneLine(name) };
  };
  const agent = (id: string | null, name: string | null): JsonLdNode | null => {
    // who speaks without being an entity (`warga`, `kedua pihak`) is some person or group; which, the text does not say
    return entity(id)
      ? reference(id, name)
      : name === null
        ? null
        : { "@type": ["Person", "Organization"], name: oneLine(name) };
  };
  const speaking = new Set([
    ...quotes.flatMap(({ speaker, via }) => [speaker?.entity ?? null, ...via.map((relay) => relay.entity)]),
    ...stances.flatMap(({ holder, source: teller }) => [holder.entity, teller?.entity ?? null]),
  ]);

  const quotation = (quote: Quote, index: number): JsonLdNode =>
    compact({
      "@id": partIri(source, `quote-${index + 1}`),
      "@type": "Quotation",
      text: quote.content.text,
      position: index + 1,
      identifier: at(quote.content),
      isPartOf: self,
      inLanguage: "id",
      spokenByCharacter: agent(quote.speaker?.entity ?? null, speakerName(quote)),
      creator: agent(quote.speaker?.entity ?? null, speakerName(quote)),
      provider: quote.via.map(({ entity: id, name }) => agent(id, name)),
      audience: quote.addressee && { "@type": "Audience", name: oneLine(quote.addressee.text) },
      dateCreated: calendarDay(quote, source),
      locationCreated: quote.where && { "@type": "Place", name: oneLine(quote.where.text) },
      "kutip:kind": quote.kind,
      "kutip:cue": quote.cue?.text ?? null,
      "kutip:channel": quote.channel?.text ?? null,
      "kutip:continues": quote.continues,
      "kutip:negated": quote.negated,
      "kutip:rule": quote.rule,
      "kutip:confidence": quote.confidence,
    });

  const claim = (stance: Stance, index: number): JsonLdNode =>
    compact({
      "@id": partIri(source, `stance-${index + 1}`),
      "@type": "Claim",
      name: `${oneLine(stance.holder.name)}: ${oneLine(stance.predicate.text)} → ${oneLine(stance.target.text)}`,
      text: spanText(source, stanceRange(stance)),
      position: index + 1,
      identifier: at(stanceRange(stance)),
      appearance: self,
      isPartOf: stance.quote === null ? self : { "@id": partIri(source, `quote-${stance.quote + 1}`) },
      inLanguage: "id",
      author: agent(stance.holder.entity, stance.holder.name),
      claimInterpreter: stance.source && agent(stance.source.entity, stance.source.name),
      about: [
        { "@type": "Thing", name: oneLine(stance.target.text) },
        ...stance.targetEntities.map((id) => reference(id, null)),
      ],
      "kutip:polarity": stance.polarity,
      "kutip:predicate": stance.predicate.text,
      "kutip:modality": stance.modality,
      "kutip:strength": stance.strength,
      "kutip:negated": stance.negated,
      "kutip:rule": stance.rule,
      "kutip:confidence": stance.confidence,
    });

  const thing = (found: Entity): JsonLdNode =>
    compact({
      "@id": partIri(source, found.id),
      "@type": typeOf(found, speaking.has(found.id)),
      name: found.name,
      alternateName: found.aliases,
      [found.type === "person" ? "jobTitle" : "description"]: found.roles,
      identifier: found.country,
      "kutip:mentions": found.mentions.length,
      "kutip:rule": found.rule,
      "kutip:confidence": found.confidence,
    });

  const credited = (role: string, type: string): JsonLdNode[] =>
    article.credits
      .filter((credit) => credit.role === role)
      .map(({ name }) => ({ "@type": type, name: oneLine(name.text) }));

  const news = compact({
    ...self,
    "@type": "NewsArticle",
    identifier: source.id,
    headline: source.title,
    url: source.url,
    datePublished: source.published,
    inLanguage: "id",
    dateline: article.dateline?.text ?? null,
    author: credited("reporter", "Person"),
    editor: credited("editor", "Person"),
    translator: credited("translator", "Person"),
    copyrightHolder: credited("copyright", "Organization"),
    articleBody: withText ? text : null,
    mentions: entities.map(({ id }) => ({ "@id": partIri(source, id) })),
    hasPart: [
      ...quotes.map((_, index) => ({ "@id": partIri(source, `quote-${index + 1}`) })),
      ...stances.map((_, index) => ({ "@id": partIri(source, `stance-${index + 1}`) })),
    ],
  });
  return [news, ...entities.map(thing), ...inOrder(quotes, quotation), ...inOrder(stances, claim)];
}

const TYPES = {
  person: "Person",
  organization: "Organization",
  location: "Place",
  event: "Event",
  law: "Legislation",
} as const;

/** A place that speaks or holds a stance (`China menolak …`) is a government too: nothing else in schema.org may speak. */
function typeOf({ type, country }: Entity, speaks: boolean): JsonLdValue {
  const own = country === null ? TYPES[type] : "Country";
  return speaks && type !== "person" && type !== "organization" ? [own, "Organization"] : own;
}

/** When it was said, where that is a day or a moment: schema.org takes no open values. */
function calendarDay({ when }: Quote, { extraction }: Source): string | null {
  const value = when === null ? undefined : extraction.dates[when]?.value;
  return value !== undefined && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/.test(value) ? value : null;
}

function spanText({ extraction }: Source, { start, end }: Omit<Span, "text">): string {
  return extraction.text.slice(start, end);
}

type Loose = { readonly [property: string]: JsonLdValue | null | readonly (JsonLdValue | null)[] };

/** Without what is not known: linked data has no null. */
function compact(node: Loose): JsonLdNode {
  const kept: Record<string, JsonLdValue> = {};
  for (const [property, value] of Object.entries(node)) {
    if (value === null) continue;
    if (!Array.isArray(value)) kept[property] = value as JsonLdValue;
    else if (value.some((item) => item !== null)) kept[property] = value.filter((item) => item !== null);
  }
  return kept;
}
