import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointOffsets } from "../../src/export/code-points.js";
import { type ExportInput, toWebAnnotations } from "../../src/export/index.js";
import { extract } from "../../src/index.js";
import { articles, hostileDocument } from "./support.js";

/** Every annotation of one text, read with code points only. */
function check(input: ExportInput, text: string): number {
  const points = [...text];
  const { first, total } = toWebAnnotations(input);
  expect(first.items).toHaveLength(total);
  for (const { target } of first.items) {
    const [position, quote] = target.selector;
    const exact = points.slice(position.start, position.end).join("");
    expect(exact).toBe(quote.exact);
    expect(points.slice(Math.max(0, position.start - 32), position.start).join("")).toBe(quote.prefix);
    expect(points.slice(position.end, position.end + 32).join("")).toBe(quote.suffix);
  }
  return total;
}

describe("toWebAnnotations", () => {
  it("selects what was found in the five articles", () => {
    for (const document of articles) expect(check(document, document.extraction.text)).toBeGreaterThan(50);
  });

  it("counts code points", () => {
    const text = "📰📰\n“Panen 🌾 cukup,” kata Siti Marhamah di 𝕵akarta.";
    const items = toWebAnnotations(extract(text)).first.items;
    const quote = items.find(({ motivation }) => motivation === "classifying");
    expect(quote?.target.selector[0]).toEqual({ type: "TextPositionSelector", start: 4, end: 17 });
    expect(quote?.target.selector[1].exact).toBe("Panen 🌾 cukup");
    expect(quote?.target.selector[1].prefix).toBe("📰📰\n“");
    check(extract(text), text);
  });

  it("has the form of the model: context, ids, bodies with a purpose", () => {
    const collection = toWebAnnotations({
      id: "a b",
      extraction: extract("Rusia menolak usul itu."),
      url: "https://example.org/1",
    });
    expect(collection["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(collection).toMatchObject({
      type: "AnnotationCollection",
      total: 2,
      first: { type: "AnnotationPage", startIndex: 0 },
    });
    const ids = collection.first.items.map(({ id }) => id);
    expect(ids).toEqual(["https://example.org/1#e1-mention-1", "https://example.org/1#stance-1"]);
    expect(collection.first.items[1]).toMatchObject({
      type: "Annotation",
      motivation: "assessing",
      body: [
        { type: "TextualBody", value: "oppose", purpose: "classifying" },
        { value: "Rusia" },
        { value: "usul itu" },
      ],
      target: { source: "https://example.org/1" },
    });
  });

  it("counts right in any text", () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        expect(check(document, document.extraction.text)).toBe(7);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe("codePointOffsets", () => {
  it("is the number of code points before", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\ud83d", "\ude00", "😀", "\n")), (parts) => {
        const text = parts.join("");
        const offset = codePointOffsets(text);
        let units = 0;
        [...text].forEach((char, index) => {
          expect(offset(units)).toBe(index);
          units += char.length;
        });
        expect(offset(units)).toBe([...text].length);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it("takes an offset inside a pair for the one before it", () => {
    expect([0, 1, 2, 3].map(codePointOffsets("😀a"))).toEqual([0, 0, 1, 2]);
  });
});
