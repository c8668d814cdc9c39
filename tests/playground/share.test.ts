import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFragment, MAX_SHARED, toFragment } from "../../examples/playground/src/share.js";

const fragmentOf = (json: string) => `#a=${deflateRawSync(json).toString("base64url")}`;

describe("links of the playground", () => {
  it("carry any text and come back", async () => {
    const property = fc.asyncProperty(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.constantFrom(null, "2024-04-09"),
      async (text, publishedAt) => {
        const fragment = await toFragment({ text, publishedAt });
        expect(fragment).toMatch(/^#a=[\w-]+$/);
        expect(await fromFragment(fragment)).toEqual({ text, publishedAt });
      },
    );
    await fc.assert(property, { seed: 11, numRuns: 60 });
  });

  it("are shorter than what they carry", async () => {
    const text = "Rusia menolak usul itu, kata Sergey Lavrov di Moskow. ".repeat(40);
    expect((await toFragment({ text, publishedAt: null })).length).toBeLessThan(text.length / 10);
  });

  it("are told from other fragments", async () => {
    for (const fragment of ["", "#", "#results", "#k1q1"]) expect(await fromFragment(fragment)).toBeNull();
  });

  it("are refused where they are damaged", async () => {
    const whole = await toFragment({ text: "Rusia menolak usul itu.", publishedAt: null });
    const bad = [
      "#a=",
      "#a=%%%",
      "#a=AAAA",
      whole.slice(0, -6),
      fragmentOf("[]"),
      fragmentOf("null"),
      fragmentOf('{"t":1}'),
      fragmentOf("{"),
    ];
    for (const fragment of bad) await expect(fromFragment(fragment), fragment).rejects.toThrow();
  });

  it("do not unfold to more than a page can hold", async () => {
    await expect(fromFragment(fragmentOf(JSON.stringify({ t: "a".repeat(MAX_SHARED + 1) })))).rejects.toThrow(
      TypeError,
    );
    await expect(fromFragment(fragmentOf(JSON.stringify({ t: "a".repeat(MAX_SHARED * 5) })))).rejects.toThrow(
      RangeError,
    );
  });

  it("take no date but a date", async () => {
    const read = async (p: unknown) => (await fromFragment(fragmentOf(JSON.stringify({ t: "a", p }))))?.publishedAt;
    expect(await read("2024-04-09")).toBe("2024-04-09");
    expect(await read("kemarin")).toBeNull();
    expect(await read(5)).toBeNull();
  });
});
