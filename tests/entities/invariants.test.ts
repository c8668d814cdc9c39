import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONFIDENCE } from "../../src/entities/confidence.js";
import { entitiesOf } from "./found.js";

const PIECES = [
  "Presiden",
  "Menteri Luar Negeri",
  "Rusia",
  "Wang Bo",
  "Wang",
  "kata",
  "(PBB)",
  "(45)",
  "(",
  ")",
  ",",
  ".",
  "\n",
  "“",
  "”",
  "PT",
  "Tbk",
  "dan",
  "Komisi X",
  "DPR RI",
  "UU Nomor 7 Tahun 2011",
  "Kabupaten",
  "Lebak",
  "Palestina-Israel",
  "-",
  "/",
  "di",
  "Kadin",
  "HUT ke-80 RI",
  "é",
  "e\u0301",
  "😀",
  "bin",
  "selaku",
  "acara",
  "KTT",
];

describe("invariants", () => {
  it("holds the slice law, order and disjointness, whatever the text", () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "grapheme", maxLength: 80 })), (text) => {
        const entities = entitiesOf(text);
        const names = entities.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"));
        for (const { start, end, text: surface } of entities.flatMap(({ mentions }) => mentions)) {
          expect(text.slice(start, end)).toBe(surface);
          expect(surface.length).toBeGreaterThan(0);
        }
        names.sort((a, b) => a.start - b.start);
        for (const [i, mention] of names.entries()) {
          expect(mention.start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0);
        }
        entities.forEach(({ id, rule, confidence }, i) => {
          expect(id).toBe(`e${i + 1}`);
          expect(confidence).toBe(CONFIDENCE[rule as keyof typeof CONFIDENCE]);
        });
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("reads decomposed letters like composed ones", () => {
    const text = "Presiden Prancis Rene\u0301 Dupont tiba. Dupont pulang.";
    const names = (input: string) => entitiesOf(input).map(({ name }) => name.normalize("NFC"));
    expect(names(text)).toEqual(["Prancis", "René Dupont"]);
    expect(names(text.normalize("NFC"))).toEqual(names(text));
  });

  it("keeps to linear time on hostile texts", () => {
    const hostile = [
      "Menteri ".repeat(20_000),
      "Budi Santoso, ".repeat(15_000),
      "UU Nomor ".repeat(10_000),
      "(PBB) ".repeat(20_000),
      // one name as long as the text
      "Serikat Melati ".repeat(30_000),
      // one enumeration as long as the text, of names that nobody knows
      "Zelmora, ".repeat(40_000),
      "Dinas LH ".repeat(20_000),
      "SerikatMelati ".repeat(20_000),
      Array.from({ length: 8_000 }, (_, i) => `Presiden Bu${i.toString(36)} Ka${i.toString(36)} dan `).join(""),
    ];
    // quadratic reading of any of these would not end within the time limit
    for (const text of hostile) expect(entitiesOf(text).length).toBeLessThan(20_000);
  }, 60_000);
});
