import { describe, expect, it } from "vitest";
import { extract, extractQuotes, extractStances, KutipError } from "../src/index.js";
import { goldIds, load } from "./support/gold.js";

const now = { now: "2026-11-21" };

describe.each(goldIds())("minConfidence on %s", (id) => {
  const { text } = load(id);
  const all = extract(text, now);
  const sure = extract(text, { ...now, minConfidence: 0.85 });

  it("leaves out the quotes below it, and no others", () => {
    expect(sure.quotes).toEqual(all.quotes.filter(({ confidence }) => confidence >= 0.85));
    expect(extractQuotes(text, { ...now, minConfidence: 0.85 })).toEqual(sure.quotes);
  });

  it("keeps each stance with the quote that holds it", () => {
    const held = (extraction: typeof all) =>
      extraction.stances.map(({ quote, target }) => [
        target.start,
        quote === null ? null : extraction.quotes[quote]?.content,
      ]);
    expect(held(all)).toEqual(expect.arrayContaining(held(sure)));
    expect(extractStances(text, { ...now, minConfidence: 0.85 })).toEqual(sure.stances);
  });

  it("changes nothing at 0 and leaves nothing at 1", () => {
    expect(extract(text, { ...now, minConfidence: 0 })).toEqual(all);
    expect(extract(text, { ...now, minConfidence: 1 })).toMatchObject({ quotes: [], stances: [] });
  });
});

it.each([-0.1, 1.1, Number.NaN, "0.5"])("refuses %s", (minConfidence) => {
  expect(() => extract("Teks.", { minConfidence: minConfidence as number })).toThrow(KutipError);
});
