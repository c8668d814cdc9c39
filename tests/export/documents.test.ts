import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import * as exports from "../../src/export/index.js";
import { extract } from "../../src/index.js";

const extraction = extract("Rusia menolak usul itu, Jumat (5/8/2022).");
const functions = {
  toBrat: exports.toBrat,
  toCsv: exports.toCsv,
  toDna: exports.toDna,
  toGraphml: exports.toGraphml,
  toHtml: exports.toHtml,
  toJsonLd: exports.toJsonLd,
  toWebAnnotations: exports.toWebAnnotations,
  renderArticle: exports.renderArticle,
};

function codeOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return (error as exports.KutipError).code;
  }
  return null;
}

describe.each(Object.entries(functions))("%s", (_, toExport) => {
  const run = toExport as (input: unknown, options?: unknown) => unknown;

  it("takes an extraction, a document, many of both, and none", () => {
    const inputs = [
      extraction,
      { id: "a", extraction },
      [extraction, { id: "a", extraction, publishedAt: new Date(0) }],
      [],
    ];
    for (const input of inputs) expect(codeOf(() => run(input))).toBe(null);
  });

  it("takes an extraction that has been through JSON, and gives the same for it", () => {
    expect(run(JSON.parse(JSON.stringify(extraction)))).toEqual(run(extraction));
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "Rusia"],
    ["an empty id", { id: "", extraction }],
    ["no id", { extraction }],
    ["another key", { id: "a", extraction, author: "x" }],
    [
      "two of one id",
      [
        { id: "a", extraction },
        { id: "a", extraction },
      ],
    ],
    ["a relative url", { id: "a", extraction, url: "/a" }],
    ["a url with markup", { id: "a", extraction, url: 'https://example.org/"><b>' }],
    ["a title of another kind", { id: "a", extraction, title: 1 }],
    ["another object", { text: "Rusia" }],
    ["an extraction of another text", { ...extraction, text: `x${extraction.text}` }],
    ["a stance of no quote", { ...extraction, stances: extraction.stances.map((stance) => ({ ...stance, quote: 9 })) }],
  ])("refuses %s", (__, input) => {
    expect(codeOf(() => run(input))).toBe("INVALID_DOCUMENT");
  });

  it("refuses a day that is none", () => {
    expect(codeOf(() => run({ id: "a", extraction, publishedAt: "kemarin" }))).toBe("INVALID_DATE");
    expect(codeOf(() => run({ id: "a", extraction, publishedAt: new Date(Number.NaN) }))).toBe("INVALID_DATE");
  });
});

describe("options", () => {
  it.each([
    ["toCsv", { delimiter: "|" }],
    ["toCsv", { bom: "yes" }],
    ["toCsv", { Bom: true }],
    ["toDna", { concept: "x" }],
    ["toGraphml", { targets: "all" }],
    ["toGraphml", { entities: {} }],
    ["toHtml", { lang: "fr" }],
    ["toHtml", { toString: 1 }],
    ["toHtml", null],
    ["toJsonLd", []],
    ["renderArticle", { theme: "dark" }],
  ] as const)("%s refuses %j", (name, options) => {
    expect(codeOf(() => (functions[name] as (input: unknown, options: unknown) => unknown)(extraction, options))).toBe(
      "INVALID_OPTIONS",
    );
  });
});

describe("toTimeML", () => {
  it("is here too, well formed", () => {
    const { xml, timexes } = exports.toTimeML(extraction.dates, extraction.text);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(timexes.map(({ value }) => value)).toEqual(["2022-08-05"]);
  });
});
