import { describe, expect, expectTypeOf, it } from "vitest";
import * as dates from "../src/dates-entry.js";
import {
  createExtractor,
  type DateExpression,
  type Entity,
  type Extraction,
  type ExtractOptions,
  type Extractor,
  type ExtractorConfig,
  extract,
  extractDates,
  extractQuotes,
  KutipError,
  type KutipErrorCode,
  type Quote,
  type Span,
  type Stance,
} from "../src/index.js";

/** Read by `npm run typecheck`: what compiles for a user, and what must not. */
describe("the types", () => {
  it("take a text, and options if one has them", () => {
    expectTypeOf(extract).parameters.toEqualTypeOf<[text: string, options?: ExtractOptions]>();
    expectTypeOf<ExtractOptions["publishedAt"]>().toEqualTypeOf<string | Date | undefined>();
    expectTypeOf(createExtractor).parameters.toEqualTypeOf<[config?: ExtractorConfig]>();
    // @ts-expect-error: no such option
    expect(() => extract("", { published: "2022-08-08" })).toThrow(KutipError);
  });

  it("give read-only records", () => {
    expectTypeOf(extract).returns.toEqualTypeOf<Extraction>();
    expectTypeOf(extractQuotes).returns.toEqualTypeOf<readonly Quote[]>();
    expectTypeOf<Span>().toEqualTypeOf<{ readonly start: number; readonly end: number; readonly text: string }>();
    expectTypeOf<Entity["aliases"]>().toEqualTypeOf<readonly string[]>();
  });

  it("say where nothing may be: null, never undefined", () => {
    type Fields = Quote & Stance & DateExpression;
    expectTypeOf<Extract<Fields[keyof Fields], undefined>>().toBeNever();
    expectTypeOf<null>().toExtend<Quote["cue"]>();
    expectTypeOf<null>().toExtend<Quote["speaker"]>();
    expectTypeOf<null>().toExtend<Stance["quote"]>();
  });

  it("have closed sets that a switch can exhaust", () => {
    expectTypeOf<Quote["kind"]>().toEqualTypeOf<"direct" | "indirect" | "mixed">();
    expectTypeOf<Stance["polarity"]>().toEqualTypeOf<"support" | "oppose" | "neutral">();
    expectTypeOf<Entity["type"]>().toEqualTypeOf<"person" | "organization" | "location" | "event" | "law">();
    expectTypeOf(new KutipError("INVALID_TEXT", "").code).toEqualTypeOf<KutipErrorCode>();
  });

  it("are the same through kutip/dates and an extractor", () => {
    expectTypeOf(dates.extractDates).toEqualTypeOf(extractDates);
    expectTypeOf<Extractor["extract"]>().toEqualTypeOf(extract);
  });
});
