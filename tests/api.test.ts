import { describe, expect, it } from "vitest";
import * as dates from "../src/dates-entry.js";
import * as kutip from "../src/index.js";

/** What is public is a promise: a name that comes or goes is a decision, written down here. */
describe("the public API", () => {
  it("has these names and no others", () => {
    expect(Object.keys(kutip).sort()).toEqual([
      "KutipError",
      "createExtractor",
      "extract",
      "extractDates",
      "extractEntities",
      "extractQuotes",
      "extractStances",
      "linkAcross",
      "parseArticle",
      "summarizeStances",
      "toTemporal",
      "toTimeML",
    ]);
  });

  it("has in kutip/dates the same functions", () => {
    expect(Object.keys(dates).sort()).toEqual(["KutipError", "extractDates", "toTemporal", "toTimeML"]);
    const text = "Ia tiba Senin kemarin (10/6) pukul 09.00 WITA.";
    for (const options of [{}, { publishedAt: "2024-06-11" }, { now: "2020-01-01", timeZone: "Asia/Jayapura" }]) {
      expect(dates.extractDates(text, options)).toEqual(kutip.extractDates(text, options));
    }
    expect(dates.toTimeML).toBe(kutip.toTimeML);
    expect(dates.KutipError).toBe(kutip.KutipError);
    expect(() => dates.extractDates(text, { publishedAt: "besok" })).toThrow(kutip.KutipError);
    expect(() => dates.extractDates(5 as never)).toThrow(expect.objectContaining({ code: "INVALID_TEXT" }));
  });

  const text = 'Kediri - "Panen cukup," kata Menteri Pangan Siti Marhamah, Jumat (5/8/2022).';

  it("gives by its parts what it gives whole", () => {
    const whole = kutip.extract(text);
    expect(kutip.extractDates(text)).toEqual(whole.dates);
    expect(kutip.extractEntities(text)).toEqual(whole.entities);
    expect(kutip.extractQuotes(text)).toEqual(whole.quotes);
    expect(kutip.extractStances(text)).toEqual(whole.stances);
    expect(kutip.parseArticle(text)).toEqual(whole.article);
  });

  it("gives from an extractor without configuration what the functions give", () => {
    const extractor = kutip.createExtractor();
    expect(Object.isFrozen(extractor)).toBe(true);
    expect(extractor.extract(text)).toEqual(kutip.extract(text));
  });

  it("works with its functions taken out of the extractor", () => {
    const { extract, extractDates } = kutip.createExtractor();
    expect(extractDates(text)).toEqual(extract(text).dates);
  });
});

describe("bad arguments", () => {
  const { createExtractor, extract, extractDates, extractEntities, extractQuotes, extractStances, parseArticle } =
    kutip;
  const functions = { extract, extractDates, extractEntities, extractQuotes, extractStances, parseArticle };

  /** What TypeScript would not let through, and JavaScript does. */
  function faultOf(call: () => unknown): { code: string; message: string } | null {
    try {
      call();
      return null;
    } catch (error) {
      if (!(error instanceof kutip.KutipError)) throw error;
      return { code: error.code, message: error.message };
    }
  }

  describe.each(Object.entries(functions))("%s", (_, call) => {
    it.each([[42], [null], [undefined], [["Teks"]], [{}], [Buffer.from("Teks")]])("refuses the text %j", (text) => {
      expect(faultOf(() => (call as (text: unknown) => unknown)(text))).toMatchObject({ code: "INVALID_TEXT" });
    });
  });

  it("names what it got", () => {
    expect(faultOf(() => extract(42 as never))?.message).toMatch(/string/);
    expect(faultOf(() => extract("Teks", { publishedAt: "kemarin" }))?.message).toMatch(/publishedAt.*kemarin/);
    expect(faultOf(() => extract("Teks", { timeZone: "Asia/Majapahit" }))?.message).toMatch(/Asia\/Majapahit/);
  });

  it.each([
    [{ publishedAt: "kemarin" }, "INVALID_DATE"],
    [{ publishedAt: "" }, "INVALID_DATE"],
    [{ publishedAt: "2024-02-30" }, "INVALID_DATE"],
    [{ publishedAt: "9 April 2024" }, "INVALID_DATE"],
    [{ publishedAt: new Date(Number.NaN) }, "INVALID_DATE"],
    [{ publishedAt: 20240409 as never }, "INVALID_DATE"],
    [{ now: "besok" }, "INVALID_DATE"],
    [{ timeZone: "Asia/Majapahit" }, "INVALID_TIME_ZONE"],
    [{ timeZone: "" }, "INVALID_TIME_ZONE"],
    ["2024-04-09" as never, "INVALID_OPTIONS"],
  ])("refuses the options %j", (options, code) => {
    expect(faultOf(() => extract("Teks", options))?.code).toBe(code);
  });

  it.each([
    [{ publishedAt: "2024-04-09" }],
    [{ publishedAt: "2024-04-09T14:30" }],
    [{ publishedAt: "2024-04-09T14:30:00+07:00" }],
    [{ publishedAt: "2024-04-09T07:30:00.000Z" }],
    [{ publishedAt: new Date(0) }],
    [{ now: "2024-04-09", timeZone: "Asia/Makassar" }],
    [{}],
  ])("takes the options %j", (options) => {
    expect(faultOf(() => extract("Teks", options))).toBeNull();
  });

  it.each([
    [{ names: "Siti" as never }],
    [{ names: [{ name: "", type: "person" as const }] }],
    [{ names: [{ name: "Siti", type: "orang" as never }] }],
    [{ cues: [{} as never] }],
    [{ stancePredicates: [{ forms: ["setuju"], polarity: "ya" as never }] }],
  ])("refuses the configuration %j", (config) => {
    expect(faultOf(() => createExtractor(config))?.code).toBe("INVALID_CONFIG");
  });
});
