import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractDates as extractDatesAlone } from "../src/dates-entry.js";
import * as library from "../src/index.js";
import { articles } from "./support/fixtures.js";
import { faultOf } from "./support/laws.js";
import { anyConfig, anyOptions, anyText } from "./support/news.js";

/** Arguments of any kind: what cannot be used is refused with a code, and nothing else is ever thrown. */

const { createExtractor, KutipError } = library;
const READERS = [
  library.extract,
  library.extractDates,
  library.extractEntities,
  library.extractQuotes,
  library.extractStances,
  library.parseArticle,
  extractDatesAlone,
] as readonly ((text: unknown, options?: unknown) => unknown)[];

/** What a call throws, unless it is one of the library's own errors; null where all is well. */
function foreignError(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof KutipError && /^INVALID_[A-Z_]+$/.test(error.code) ? null : error;
  }
}

const anything = fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, withBigInt: true });
const keyed = (keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys), anything, { noNullPrototype: false });

describe("arguments", () => {
  it("that are no text are refused, whatever they are", () => {
    fc.assert(
      fc.property(
        anything.filter((value) => typeof value !== "string"),
        (value) => {
          for (const read of READERS) expect(() => read(value)).toThrow(KutipError);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it("that are no options are refused, or do no harm", () => {
    const options = fc.oneof(anything, keyed(["publishedAt", "now", "timeZone", "minConfidence", "zone"]));
    fc.assert(
      fc.property(options, (value) => {
        for (const read of READERS) {
          const error = foreignError(() => read("Rapat kemarin.", value));
          if (error !== null) throw error;
        }
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it("that are no lexicon are refused, or do no harm", () => {
    const entry = keyed(["name", "type", "aliases", "country", "lemma", "bare", "active", "forms", "polarity"]);
    const config = fc.oneof(
      anything,
      fc.dictionary(fc.constantFrom("names", "cues", "stancePredicates", "name"), fc.oneof(anything, fc.array(entry))),
    );
    fc.assert(
      fc.property(config, (value) => {
        const error = foreignError(() => createExtractor(value as never));
        if (error !== null) throw error;
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

describe("a lexicon of the user's own", () => {
  it("is refused, or keeps all laws", { timeout: 240_000 }, () => {
    const texts = anyText(articles.map(([, text]) => text));
    let used = 0;
    fc.assert(
      fc.property(anyConfig, texts, anyOptions, (config, text, options) => {
        const error = foreignError(() => createExtractor(config));
        if (error !== null) throw error;
        let own: ReturnType<typeof createExtractor>;
        try {
          own = createExtractor(config);
        } catch {
          return;
        }
        used++;
        const { names = [], cues = [], stancePredicates = [] } = config;
        const said = [...names.map(({ name }) => name), ...cues.flatMap(({ bare = [] }) => bare)];
        const spoken = [...said, ...stancePredicates.flatMap(({ forms }) => forms), text].join(" ");
        const fault = faultOf(spoken, options, own);
        if (fault !== null) throw new Error(fault);
      }),
      { seed: 4, numRuns: 400 },
    );
    expect(used).toBeGreaterThan(40);
  });
});
