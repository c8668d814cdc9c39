import { partDocument, readDocument, readParted } from "./article/index.js";
import { confident } from "./confident.js";
import { checkConfig } from "./config.js";
import { findDates } from "./dates/index.js";
import type { Document } from "./document.js";
import { createEntityFinder } from "./entities/index.js";
import { freeze } from "./freeze.js";
import { assertText, checkOptions } from "./options.js";
import { createQuoteFinder, readAsSpeakers } from "./quotes/index.js";
import { createStanceFinder } from "./stances/index.js";
import { makeSpan } from "./text/index.js";
import type {
  Article,
  DateExpression,
  Entity,
  Extraction,
  ExtractOptions,
  Extractor,
  ExtractorConfig,
  Quote,
  Span,
  Stance,
} from "./types.js";

/**
 * Compiles an extractor from your own lexicon on top of the library's. Build it once and keep it: it is frozen and holds no state.
 *
 * @param config Your own names, reporting verbs and stance predicates.
 * @throws KutipError `INVALID_CONFIG` for an entry that cannot be used; the message names it.
 * @example
 * ```ts
 * import { createExtractor } from "kutip";
 * const extractor = createExtractor({ names: [{ name: "Warung Makmur", type: "organization" }] });
 * extractor.extractEntities("Ia makan di Warung Makmur.")[0]?.name; // "Warung Makmur"
 * ```
 */
export function createExtractor(config: ExtractorConfig = {}): Extractor {
  const { names, cues, stancePredicates } = checkConfig(config);
  const findEntities = createEntityFinder({ names });
  const findQuotes = createQuoteFinder({ cues });
  const findStances = createStanceFinder({ stancePredicates });

  // Each part runs the stages it stands on, and no more.
  const read = (text: string, options: ExtractOptions | undefined) => {
    assertText(text);
    const checked = checkOptions(options);
    const doc = readDocument(text);
    return {
      doc,
      minConfidence: checked.minConfidence,
      dates: () => findDates(doc, checked.context(doc.article.stamp)),
    };
  };
  const quoted = (text: string, options: ExtractOptions | undefined) => {
    const { doc: whole, minConfidence, dates: findAll } = read(text, options);
    const dates = findAll();
    const doc = partDocument(whole);
    const named = findEntities(doc);
    const quotes = findQuotes(doc, named, dates);
    return { doc, minConfidence, dates, entities: readAsSpeakers(named, quotes), quotes };
  };
  const judged = (text: string, options: ExtractOptions | undefined) => {
    const { doc, minConfidence, dates, entities, quotes } = quoted(text, options);
    const stances = findStances(doc, entities, quotes);
    return { doc, dates, entities, ...confident(quotes, stances, minConfidence) };
  };

  return freeze({
    extract(text: string, options?: ExtractOptions): Extraction {
      const { doc, dates, entities, quotes, stances } = judged(text, options);
      return freeze({ text, article: doc.article, sentences: bodySentences(doc), entities, dates, quotes, stances });
    },
    extractDates(text: string, options?: ExtractOptions): readonly DateExpression[] {
      return freeze(read(text, options).dates());
    },
    extractEntities(text: string, options?: ExtractOptions): readonly Entity[] {
      return freeze(quoted(text, options).entities);
    },
    extractQuotes(text: string, options?: ExtractOptions): readonly Quote[] {
      const { quotes, minConfidence } = quoted(text, options);
      return freeze(confident(quotes, [], minConfidence).quotes);
    },
    extractStances(text: string, options?: ExtractOptions): readonly Stance[] {
      return freeze(judged(text, options).stances);
    },
    parseArticle(text: string): Article {
      assertText(text);
      return readParted(text).article;
    },
  });
}

function bodySentences(doc: Document): Span[] {
  return doc.sentences
    .filter((sentence) => doc.inBody[sentence.last - 1])
    .map((sentence) => makeSpan(doc.text, sentence.start, sentence.end));
}
