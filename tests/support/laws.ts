import { isDeepStrictEqual } from "node:util";
import { XMLValidator } from "fast-xml-parser";
import { extractDates as extractDatesAlone } from "../../src/dates-entry.js";
import {
  extract,
  extractDates,
  extractEntities,
  extractQuotes,
  extractStances,
  linkAcross,
  parseArticle,
  summarizeStances,
  toTemporal,
  toTimeML,
} from "../../src/index.js";
import type { Article, Extraction, ExtractOptions, Extractor, Span } from "../../src/types.js";

/** What holds for every text, whatever was found in it. Each law names the first thing that breaks it, or gives null. */

const LIBRARY: Extractor = { extract, extractDates, extractEntities, extractQuotes, extractStances, parseArticle };

/** All laws over all public functions, for one text. */
export function faultOf(text: string, options: ExtractOptions, extractor: Extractor = LIBRARY): string | null {
  const extraction = extractor.extract(text, options);
  return (
    faultOfResult(extraction, text) ??
    faultOfParts(extraction, text, options, extractor) ??
    faultOfAdapters(extraction, text) ??
    faultOfCorpus(extraction)
  );
}

/** The laws of a result by itself. */
export function faultOfResult(extraction: Extraction, text: string): string | null {
  if (extraction.text !== text) return "text is not the input";
  return (
    faultOfValue(extraction, text, "") ??
    unfrozenPart(extraction) ??
    faultOfJson(extraction) ??
    faultOfReferences(extraction) ??
    faultOfOrder(extraction) ??
    faultOfFrame(extraction)
  );
}

/** Plain data: no `undefined`, no NaN, no minus zero, no class; and every span is a slice of the text. */
function faultOfValue(value: unknown, text: string, path: string): string | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? null : `${path} is ${value}`;
  if (typeof value !== "object") return `${path} is ${typeof value}`;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return `${path} is no plain object`;
  if (isSpan(value) && !obeysSliceLaw(value, text)) return `${path} is no slice: ${JSON.stringify(value)}`;
  for (const [key, child] of Object.entries(value)) {
    const fault = faultOfValue(child, text, `${path}.${key}`);
    if (fault !== null) return fault;
  }
  return null;
}

/** The first part of a result that a caller could change under another's feet. */
function unfrozenPart(value: unknown, path = "the result"): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (!Object.isFrozen(value)) return `${path} is not frozen`;
  for (const [key, child] of Object.entries(value)) {
    const part = unfrozenPart(child, `${path}.${key}`);
    if (part !== null) return part;
  }
  return null;
}

function faultOfJson(value: unknown): string | null {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value) ? null : "JSON changes it";
}

function isSpan(value: object): value is Span {
  // An interval of dates has `start` and `end` too, but no `text`.
  return "start" in value && "end" in value && "text" in value;
}

function obeysSliceLaw({ start, end, text }: Span, input: string): boolean {
  return (
    Number.isInteger(start) && start >= 0 && start < end && end <= input.length && input.slice(start, end) === text
  );
}

/** Ids and indices point to what exists, names are those of the entities they stand for, confidences are shares. */
function faultOfReferences({ entities, dates, quotes, stances }: Extraction): string | null {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const indexed = (index: number | null, list: readonly unknown[]) => index === null || list[index] !== undefined;
  const named = (one: { readonly entity: string | null; readonly name: string | null } | null) =>
    one === null || one.entity === null || names.get(one.entity) === one.name;
  for (const [index, { id, mentions, type, country, name }] of entities.entries()) {
    if (id !== `e${index + 1}`) return `entity ${index} has the id ${id}`;
    if (mentions.length === 0) return "an entity without mention";
    if (name === "") return "an entity without name";
    if (country !== null && (type !== "location" || !/^[A-Z]{2}$/.test(country)))
      return `country ${country} of a ${type}`;
  }
  for (const { content, speaker, via, when } of quotes) {
    if (content.text.trim() === "") return "an empty quote";
    if (!named(speaker)) return "a speaker who does not exist, or under another name";
    if (!via.every(({ entity }) => entity === null || names.has(entity))) return "a relay that does not exist";
    if (!indexed(when, dates)) return "a quote at a date that does not exist";
  }
  for (const { holder, source, targetEntities, quote } of stances) {
    if (!named(holder) || !named(source)) return "a holder who does not exist, or under another name";
    if (!targetEntities.every((id) => names.has(id))) return "a target that does not exist";
    if (!indexed(quote, quotes)) return "a stance in a quote that does not exist";
  }
  for (const { anchor, interval, timeZone } of dates) {
    if (!indexed(anchor.index, dates)) return "an anchor that does not exist";
    if (interval?.end && interval.end <= interval.start) return `an interval that ends before it starts`;
    if (timeZone?.id === "") return "a zone without name";
  }
  for (const { rule, confidence } of [...entities, ...dates, ...quotes, ...stances]) {
    if (rule === "" || confidence < 0 || confidence > 1) return `rule ${rule}, confidence ${confidence}`;
  }
  return null;
}

function faultOfOrder({ article, sentences, entities, dates, quotes, stances }: Extraction): string | null {
  if (!entities.every(({ mentions }) => isOrdered(mentions))) return "mentions out of order";
  if (!isOrdered(entities.map(({ mentions }) => mentions[0] as Span))) return "entities out of order";
  if (!isOrdered(quotes.map(({ content }) => content))) return "quotes out of order";
  if (!isOrdered(stances.map(({ predicate }) => predicate))) return "stances out of order";
  if (!isOrdered(article.credits) || !isOrdered(article.furniture)) return "credits or furniture out of order";
  for (const [what, spans] of Object.entries({ dates, sentences, body: article.body })) {
    if (!isApart(spans)) return `${what} out of order, or one in another`;
  }
  const surfaces = entities
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"))
    .sort((a, b) => a.start - b.start);
  return isApart(surfaces) ? null : "one name in another";
}

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1] as Span).start <= span.start);
}

function isApart(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1] as Span).end <= span.start);
}

/** The body is no furniture, and what is furniture yields no record. */
function faultOfFrame({ article, quotes, stances, entities }: Extraction): string | null {
  const within = (spans: readonly Span[], { start, end }: Span) =>
    spans.some((span) => span.start < end && start < span.end);
  const frame = [...article.furniture, ...article.credits, ...(article.stamp ? [article.stamp] : [])];
  if (article.body.some((paragraph) => within(frame, paragraph))) return "body and frame overlap";
  const records = [
    ...quotes.map(({ content }) => content),
    ...stances.map(({ predicate }) => predicate),
    ...entities.flatMap(({ mentions }) => mentions),
  ];
  return records.some((record) =>
    article.furniture.some(({ start, end }) => start <= record.start && record.end <= end),
  )
    ? "a record in furniture"
    : null;
}

/** Each part alone gives what it gives in the whole, and the whole is the same twice. */
function faultOfParts(
  whole: Extraction,
  text: string,
  options: ExtractOptions,
  { extract, extractDates, extractEntities, extractQuotes, extractStances, parseArticle }: Extractor,
): string | null {
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    stances: [extractStances(text, options), whole.stances],
    quotes: [extractQuotes(text, options), whole.quotes],
    entities: [extractEntities(text, options), whole.entities],
    dates: [extractDates(text, options), whole.dates],
    article: [parseArticle(text) satisfies Article, whole.article],
    "kutip/dates": [extractDatesAlone(text, options), whole.dates],
    "extract again": [extract(text, options), whole],
  };
  for (const [part, [alone, own]] of Object.entries(pairs)) {
    const fault = unfrozenPart(alone, part);
    if (fault !== null) return fault;
    if (!isDeepStrictEqual(alone, own)) return `${part} alone differs`;
  }
  return null;
}

/** A type of `Temporal` that takes what the real one takes. */
function temporalType(pattern: RegExp) {
  return {
    from(item: string): string {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(item)?.[0];
      const rolls = day !== undefined && new Date(`${day}T00:00Z`).toISOString().slice(0, 10) !== day;
      if (!pattern.test(item) || rolls) throw new RangeError(item);
      return item;
    },
  };
}

const Temporal = {
  PlainDate: temporalType(/^\d{4}-\d{2}-\d{2}$/),
  PlainYearMonth: temporalType(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  PlainMonthDay: temporalType(/^(?:0[1-9]|1[0-2])-\d{2}$/),
  PlainTime: temporalType(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/),
  PlainDateTime: temporalType(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/),
  ZonedDateTime: temporalType(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\[[A-Z][A-Za-z_/]+\]$/),
  Duration: temporalType(/^P(?=\d|T\d)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/),
};

function faultOfAdapters({ dates }: Extraction, text: string): string | null {
  for (const date of dates) toTemporal(date, Temporal);
  const timeml = toTimeML(dates, text);
  const unfrozen = unfrozenPart(timeml, "TimeML");
  if (unfrozen !== null) return unfrozen;
  const { timexes, xml } = timeml;
  const ids = new Set(timexes.map(({ tid }) => tid));
  if (ids.size !== timexes.length) return "two TIMEX3 have one tid";
  for (const { anchorTimeID, beginPoint, endPoint } of timexes) {
    for (const id of [anchorTimeID, beginPoint, endPoint]) if (id !== null && !ids.has(id)) return `no TIMEX3 ${id}`;
  }
  if (dates.length === 0) return null;
  const valid = XMLValidator.validate(xml);
  return valid === true ? null : `TimeML is not well formed: ${valid.err.msg}`;
}

function faultOfCorpus(extraction: Extraction): string | null {
  const ids = new Set(extraction.entities.map(({ id }) => id));
  const linked = linkAcross([extraction, extraction]);
  if (linked.some(({ members }) => members.some(({ document, entity }) => document > 1 || !ids.has(entity))))
    return "a corpus entity of a member that does not exist";
  if (linked.reduce((sum, { members }) => sum + members.length, 0) !== 2 * ids.size) return "a corpus loses entities";
  const { entities, summaries } = summarizeStances([extraction]);
  const corpusIds = new Set(entities.map(({ id }) => id));
  for (const { holder, target, stances, support, oppose, neutral } of summaries) {
    if (holder.entity !== null && !corpusIds.has(holder.entity)) return "a summary's holder who does not exist";
    if (!target.entities.every((id) => corpusIds.has(id))) return "a summary's target that does not exist";
    if (stances.length !== support + oppose + neutral) return "a summary that does not add up";
    if (!stances.every(({ stance }) => extraction.stances[stance])) return "a summary's stance that does not exist";
  }
  return (
    faultOfJson(linked) ??
    faultOfJson(summaries) ??
    unfrozenPart(linked, "linkAcross") ??
    unfrozenPart(summaries, "summaries")
  );
}
