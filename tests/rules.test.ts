import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defineRule, type Rule } from "../src/match/index.js";
import { describeRules, findings, type MakeTagger, unmark } from "./support/rules.js";

/** Layers that keep rules export them as `rules` from their index.ts, and as `ruleTagger` the tagger these need, if any. */
const LAYERS = ["article", "dates", "entities", "quotes", "stances"];

for (const layer of LAYERS) {
  const path = join(import.meta.dirname, `../src/${layer}/index.ts`);
  if (!existsSync(path)) continue;
  const door = (await import(path)) as { readonly rules?: () => readonly Rule[]; readonly ruleTagger?: MakeTagger };
  if (door.rules) describeRules(layer, door.rules(), door.ruleTagger);
}

const according = defineRule({
  id: "sample/according-to",
  pattern: "menurut [<source>(#Title|#TitleCase)+]",
  group: "source",
  examples: [
    "Menurut ⟦Menteri Keuangan Sri Lestari⟧, harga turun.",
    "Harga naik menurut ⟦Budi⟧ dan turun menurut ⟦Siti⟧.",
  ],
  counterExamples: ["Anak itu menurut saja."],
});

describe("the runner", () => {
  describeRules("sample", [
    according,
    defineRule({
      id: "sample/whole-match",
      pattern: "perserikatan bangsa-bangsa",
      examples: ["Markas ⟦Perserikatan Bangsa-Bangsa⟧ di New York."],
      counterExamples: ["Bangsa-bangsa itu berserikat."],
    }),
  ]);

  it("reads the marks", () => {
    expect(unmark("A ⟦Budi⟧ b ⟦c⟧")).toEqual({ text: "A Budi b c", spans: ['2-6 "Budi"', '9-10 "c"'] });
  });

  it("notices a rule that finds too little, too much, or something else", () => {
    const wrong = { ...according, pattern: "menurut [<source>#TitleCase]" };
    const { text, spans } = unmark(according.examples[0] ?? "");
    expect(findings(according, text)).toEqual(spans);
    expect(findings(wrong, text)).not.toEqual(spans);
    expect(findings({ ...according, pattern: "menurut [<source>.]" }, according.counterExamples[0] ?? "")).not.toEqual(
      [],
    );
  });
});
