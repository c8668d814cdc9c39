import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExtractor } from "../src/index.js";
import type { Extraction } from "../src/types.js";
import { articles } from "./support/fixtures.js";
import { factsOf, likeName, RELATIONS, type Relation, renamed, violations } from "./support/metamorphic.js";
import { newsArticle, PERSONS } from "./support/news.js";

/** Changes of a text that say nothing new change nothing in what is found, over the articles and over generated ones. */

const OPTIONS = { now: "2026-08-17", publishedAt: "2024-06-11T10:49" } as const;
const extractor = createExtractor();
const known = new Map<string, Extraction>();
/** Each text is read once, whatever is then done with it. */
function read(text: string): Extraction {
  const found = known.get(text) ?? extractor.extract(text, OPTIONS);
  known.set(text, found);
  return found;
}

/** Names of the generator's own; of the articles' people, names of like form. */
const invented = PERSONS.flatMap((name) => name.split(" ")).filter((word) => /^[A-Z][a-z]+$/.test(word));
const RENAMED: Relation = {
  id: "a renamed person",
  vary: (text, extraction) => renamed(text, extraction, (word) => (invented.includes(word) ? null : likeName(word, 3))),
};

const TEXTS = 300;
const generated = fc.sample(newsArticle, { seed: 20250710, numRuns: TEXTS }).map((text) => text.normalize("NFC"));

/** How many of the texts a relation could be tried on, and what it found wrong. */
function tryOn(relation: Relation, texts: readonly string[]): { readonly tried: number; readonly wrong: unknown[] } {
  const outcomes = texts
    .map((text) => ({ text, found: violations(relation, text, read) }))
    .filter(({ found }) => found);
  return { tried: outcomes.length, wrong: outcomes.filter(({ found }) => Object.keys(found ?? {}).length > 0) };
}

describe.each([...RELATIONS, RENAMED])("$id", (relation) => {
  it("changes nothing in the articles", () => {
    expect(
      tryOn(
        relation,
        articles.map(([, text]) => text),
      ).wrong,
    ).toEqual([]);
  });
});

describe.each(RELATIONS)("$id", (relation) => {
  it("changes nothing in generated articles", { timeout: 60_000 }, () => {
    const { tried, wrong } = tryOn(relation, generated);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(TEXTS / 10);
  });
});

describe("the comparison", () => {
  const [, text = ""] = articles[4] ?? [];

  it("sees a change of what is said, and by whom", () => {
    const spoilt: Relation = {
      id: "other words",
      vary: (old) => ({
        text: old.replace("papar Wang", "makan Wang").replaceAll("Kamboja", "Kombaja").replace("(5/8)", "(4/8)"),
        at: (offset) => offset,
        say: (name) => name,
      }),
    };
    const found = violations(spoilt, text, read) ?? {};
    expect(Object.keys(found).sort()).toEqual(expect.arrayContaining(["dates", "entities", "quotes"]));
  });

  it("has facts of every class to compare", () => {
    const facts = factsOf(
      read(text),
      (offset) => offset,
      (name) => name,
    );
    for (const [kind, lines] of Object.entries(facts)) expect(lines, kind).not.toHaveLength(0);
  });

  it("renames a speaker everywhere", () => {
    const variant = renamed(text, read(text), (word) => likeName(word, 3));
    expect(variant).not.toBeNull();
    const speakers = read(variant?.text ?? "").quotes.map(({ speaker }) => speaker?.name);
    expect(speakers).toEqual(read(text).quotes.map(({ speaker }) => speaker?.name && variant?.say(speaker.name)));
    expect(speakers).not.toEqual(read(text).quotes.map(({ speaker }) => speaker?.name));
  });
});
