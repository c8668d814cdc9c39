import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import { articles } from "./support/fixtures.js";
import { faultOf, faultOfResult } from "./support/laws.js";
import { anyOptions, anyText } from "./support/news.js";

/** What holds for every text, whatever was found in it. */

const OPTIONS = { now: "2026-08-17" } as const;

describe.each(articles)("%s", (_, text) => {
  const extraction = extract(text, OPTIONS);

  it("keeps all laws", () => {
    expect(faultOf(text, OPTIONS)).toBeNull();
  });

  it("is not empty, or the other tests here would say little", () => {
    for (const list of [extraction.entities, extraction.dates, extraction.quotes, extraction.stances]) {
      expect(list).not.toHaveLength(0);
    }
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(extraction))).toStrictEqual(extraction);
  });

  it("is the same every time, whatever was read in between", () => {
    for (const [, other] of articles) extract(other, OPTIONS);
    expect(extract(text, OPTIONS)).toStrictEqual(extraction);
  });

  it("keeps all laws with CRLF, with NFD, and without any line break", () => {
    for (const variant of [text.replace(/\n/g, "\r\n"), text.normalize("NFD"), text.replace(/\n+/g, " ")]) {
      expect(faultOf(variant, OPTIONS)).toBeNull();
    }
  });

  it("keeps the laws wherever the text is cut off", () => {
    for (let end = 0; end < text.length; end += 97) {
      const head = text.slice(0, end);
      expect(faultOfResult(extract(head, OPTIONS), head), `cut at ${end}`).toBeNull();
    }
  });
});

it("reads as many names, bylines and links as a call has no room for arguments", { timeout: 120_000 }, () => {
  for (const [unit, times] of [
    ["Budi, ", 200_000],
    ["(ant/rls)\n", 150_000],
    ["Simak Video “Banjir di Kediri” ", 150_000],
  ] as const) {
    expect(faultOfResult(extract(unit.repeat(times), OPTIONS), unit.repeat(times)), unit).toBeNull();
  }
});

/** `npm run test:nightly` makes a million of these. */
describe("20,000 generated texts", () => {
  const texts = anyText(articles.map(([, text]) => text));

  it("never throw, and give plain, frozen slices in order whose references hold", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(texts, anyOptions, (text, options) => {
        const fault = faultOfResult(extract(text, options), text);
        if (fault !== null) throw new Error(fault);
      }),
      { seed: 20220805, numRuns: 20_000 },
    );
  });

  it("give the same by all public functions, twice", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(texts, anyOptions, (text, options) => {
        const fault = faultOf(text, options);
        if (fault !== null) throw new Error(fault);
      }),
      { seed: 20240409, numRuns: 2_000 },
    );
  });
});
