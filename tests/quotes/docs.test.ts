import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const page = readFileSync(new URL("../../docs/quotes.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| `(quote\/[a-z-]+)`\s+\| .+? \| (.+?)\s+\| [^|]+ \| ([\d.]+)\s+\|$/gm)].map(
  ([, rule = "", example = "", confidence = ""]) => ({ rule, example: example.replaceAll("¶", "\n"), confidence }),
);

describe("docs/quotes.md", () => {
  it("has every rule once", () => {
    const named = rows.map(({ rule }) => rule);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length).toBeGreaterThan(20);
  });

  it.each(rows)("$rule", ({ rule, example, confidence }) => {
    const text = example.replace(/[⟦⟧]/gu, "");
    const start = example.indexOf("⟦");
    const end = example.indexOf("⟧") - 1;
    const found = extractQuotes(text, { now: "2026-11-21" }).find((quote) => quote.rule === rule);
    expect(found?.content).toEqual({ start, end, text: text.slice(start, end) });
    expect(found?.confidence).toBe(Number(confidence));
  });
});
