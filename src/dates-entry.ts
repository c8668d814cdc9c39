import { readDocument } from "./article/index.js";
import { findDates } from "./dates/index.js";
import { freeze } from "./freeze.js";
import { assertText, checkOptions } from "./options.js";
import type { DateExpression, ExtractOptions } from "./types.js";

/** `kutip/dates`: dates alone, without names, quotes and stances, in a bundle a fraction of the size. */

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
export type {
  DateExpression,
  DateModifier,
  DateType,
  Evidence,
  ExtractOptions,
  Granularity,
  InferenceSource,
  Span,
} from "./types.js";

/**
 * Dates, clock times, durations, repetitions and ranges, with TIMEX3 values: what `extractDates` of `kutip` gives.
 *
 * @param text Any string; offsets in the result are UTF-16 code units into it.
 * @param options When the article was published, the clock, the time zone.
 * @throws KutipError for an argument that cannot be used, never for what the text says.
 */
export function extractDates(text: string, options?: ExtractOptions): readonly DateExpression[] {
  assertText(text);
  const checked = checkOptions(options);
  const doc = readDocument(text);
  return freeze(findDates(doc, checked.context(doc.article.stamp)));
}
