import { createExtractor } from "./extractor.js";
import { lazy } from "./lexicon/index.js";
import type { Article, DateExpression, Entity, Extraction, ExtractOptions, Quote, Stance } from "./types.js";

export {
  type CorpusEntity,
  type CorpusMember,
  linkAcross,
  type StanceSummaries,
  type StanceSummary,
  summarizeStances,
} from "./corpus/index.js";
export {
  type TemporalNamespace,
  type TemporalPoint,
  type TemporalRange,
  type TimeML,
  type TimeMLOptions,
  type Timex3,
  type Timex3Type,
  toTemporal,
  toTimeML,
} from "./dates/index.js";
export { KutipError, type KutipErrorCode } from "./errors.js";
export { createExtractor } from "./extractor.js";
export type * from "./types.js";

const standard = /* @__PURE__ */ lazy(() => createExtractor());

/**
 * Reads an Indonesian news text: who said what, about what, for or against, and when.
 *
 * @param text Any string; offsets in the result are UTF-16 code units into it.
 * @param options When the article was published, the clock, the time zone.
 * @throws KutipError for an argument that cannot be used, never for what the text says.
 * @example
 * ```ts
 * import { extract } from "kutip";
 * const { quotes } = extract("“Kami setuju,” kata Menteri Keuangan Sri Lestari, Senin (10/6).", { publishedAt: "2024-06-11" });
 * quotes[0]?.content.text; // "Kami setuju"
 * quotes[0]?.speaker?.name; // "Sri Lestari"
 * ```
 */
export function extract(text: string, options?: ExtractOptions): Extraction {
  return standard().extract(text, options);
}

/**
 * Dates, clock times, durations, repetitions and ranges, with TIMEX3 values.
 *
 * @example
 * ```ts
 * import { extractDates } from "kutip";
 * extractDates("Ia tiba Senin kemarin (10/6).", { publishedAt: "2024-06-11" })[0]?.value; // "2024-06-10"
 * ```
 */
export function extractDates(text: string, options?: ExtractOptions): readonly DateExpression[] {
  return standard().extractDates(text, options);
}

/**
 * Persons, organizations, places, events and laws, one entity a thing, with all their mentions.
 *
 * @example
 * ```ts
 * import { extractEntities } from "kutip";
 * extractEntities("Perserikatan Bangsa-Bangsa (PBB) bersidang.")[0]?.aliases; // ["PBB"]
 * ```
 */
export function extractEntities(text: string, options?: ExtractOptions): readonly Entity[] {
  return standard().extractEntities(text, options);
}

/**
 * Direct, indirect and mixed quotes with their cues and speakers.
 *
 * @example
 * ```ts
 * import { extractQuotes } from "kutip";
 * extractQuotes("Polisi menyatakan, jalan itu ditutup.")[0]?.content.text; // "jalan itu ditutup"
 * ```
 */
export function extractQuotes(text: string, options?: ExtractOptions): readonly Quote[] {
  return standard().extractQuotes(text, options);
}

/**
 * Who is for or against what.
 *
 * @example
 * ```ts
 * import { extractStances } from "kutip";
 * extractStances("Indonesia menolak kenaikan tarif.")[0]?.polarity; // "oppose"
 * ```
 */
export function extractStances(text: string, options?: ExtractOptions): readonly Stance[] {
  return standard().extractStances(text, options);
}

/**
 * The newspaper's frame round the story: headline, dateline, stamp, credits, page furniture. Nothing is cut from the text.
 *
 * @example
 * ```ts
 * import { parseArticle } from "kutip";
 * parseArticle("Jakarta (ANTARA) - Pemerintah menaikkan tarif.").dateline?.place?.text; // "Jakarta"
 * ```
 */
export function parseArticle(text: string): Article {
  return standard().parseArticle(text);
}
