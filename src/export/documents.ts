import { parseReference } from "../dates/index.js";
import { KutipError } from "../errors.js";
import { describe } from "../options.js";
import type { Extraction, Span } from "../types.js";

/** One article to export: what `extract` gave for it, and what the text itself does not say. */
export interface ExportDocument {
  /** Names the document in every table, graph and file; unique among those exported together. */
  readonly id: string;
  readonly extraction: Extraction;
  /** Default: the headline in the text, if it has one. */
  readonly title?: string;
  /** Where it was published, as an absolute URL or URN. */
  readonly url?: string;
  /** An ISO 8601 date, date and time, or a `Date`. Default: the stamp in the text, if it has one. */
  readonly publishedAt?: string | Date;
}

/** What every export takes: one article or many. An `Extraction` without a document round it is called `d1`, `d2`, … by its place. */
export type ExportInput = Extraction | ExportDocument | readonly (Extraction | ExportDocument)[];

/** A document with every open question answered. */
export interface Source {
  readonly id: string;
  readonly extraction: Extraction;
  readonly title: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date and time. */
  readonly published: string | null;
}

const KEYS: ReadonlySet<string> = new Set([
  "id",
  "extraction",
  "title",
  "url",
  "publishedAt",
] satisfies (keyof ExportDocument)[]);
const LISTS = ["sentences", "entities", "dates", "quotes", "stances"] as const satisfies readonly (keyof Extraction)[];
/** RFC 3986: a scheme and something behind it, nothing that ends an IRI in a document. */
const ABSOLUTE_URL = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

/** @throws KutipError `INVALID_DOCUMENT`, `INVALID_DATE` */
export function readDocuments(input: ExportInput): readonly Source[] {
  const list: readonly unknown[] = Array.isArray(input) ? input : [input];
  const ids = new Set<string>();
  return list.map((entry, index) => {
    const source = readDocument(entry, index);
    if (ids.has(source.id)) fail(`There are two documents with the id ${JSON.stringify(source.id)}.`);
    ids.add(source.id);
    return source;
  });
}

function readDocument(entry: unknown, index: number): Source {
  if (!isRecord(entry)) {
    fail(`A document must be an extraction, or an object with id and extraction, but it is ${describe(entry)}.`);
  }
  const document = ("extraction" in entry ? entry : { id: `d${index + 1}`, extraction: entry }) as Record<
    string,
    unknown
  >;
  for (const key of Object.keys(document)) {
    if (!KEYS.has(key)) fail(`A document has no ${JSON.stringify(key)}. It has ${[...KEYS].join(", ")}.`);
  }
  const { id, extraction, title, url, publishedAt } = document;
  if (typeof id !== "string") fail(`The id of a document must be a string, but it is ${describe(id)}.`);
  if (id === "") fail("The id of a document is empty.");
  assertExtraction(extraction, id);
  if (title !== undefined && typeof title !== "string")
    fail(`The title of ${id} must be a string, but it is ${describe(title)}.`);
  if (url !== undefined && !(typeof url === "string" && ABSOLUTE_URL.test(url))) {
    fail(
      `The url of ${id} must be absolute, but it is ${typeof url === "string" ? JSON.stringify(url) : describe(url)}.`,
    );
  }
  const { headline, stamp } = extraction.article;
  return {
    id,
    extraction,
    title: (title as string | undefined) ?? headline?.text ?? null,
    url: (url as string | undefined) ?? null,
    published: publishedAt === undefined ? (stamp?.value ?? null) : published(publishedAt as string | Date),
  };
}

function published(value: string | Date): string {
  // refuses what is no date; any zone serves, as nothing is counted from it
  parseReference(value, "Asia/Jakarta", "publishedAt");
  return typeof value === "string" ? value : value.toISOString();
}

/** Plain data may have been through JSON and other hands: every span must still be a slice of the text, every index hit. */
function assertExtraction(value: unknown, id: string): asserts value is Extraction {
  if (!isRecord(value) || typeof value.text !== "string" || !isRecord(value.article)) {
    fail(`The extraction of ${id} is not what extract gives.`);
  }
  for (const list of LISTS) {
    if (!Array.isArray(value[list])) fail(`The extraction of ${id} has no list of ${list}.`);
  }
  const extraction = value as unknown as Extraction;
  for (const span of spansOf(extraction)) {
    if (!isRecord(span) || extraction.text.slice(span.start, span.end) !== span.text) {
      fail(`The extraction of ${id} does not fit its text: ${JSON.stringify(span?.text)} is not at ${span?.start}.`);
    }
  }
  const { dates, quotes, stances } = extraction;
  for (const { when } of quotes)
    if (when !== null && !dates[when]) fail(`A quote of ${id} names date ${when}, which is not there.`);
  for (const { quote } of stances)
    if (quote !== null && !quotes[quote]) fail(`A stance of ${id} names quote ${quote}, which is not there.`);
}

function* spansOf({ article, entities, dates, quotes, stances }: Extraction): Generator<Span> {
  const frame = [
    article.headline,
    article.dateline,
    article.stamp,
    ...article.credits,
    ...article.body,
    ...article.furniture,
  ];
  for (const span of frame) if (span !== null) yield span;
  for (const { mentions } of entities) yield* mentions;
  yield* dates;
  for (const { content, cue, speaker, addressee, channel, where } of quotes) {
    yield content;
    for (const span of [cue, speaker?.mention ?? null, addressee, channel, where]) if (span !== null) yield span;
  }
  for (const { predicate, target, holder, source } of stances) {
    yield predicate;
    yield target;
    for (const span of [holder.mention, source?.mention ?? null]) if (span !== null) yield span;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fail(message: string): never {
  throw new KutipError("INVALID_DOCUMENT", message);
}
