import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPalette, summarize, type View } from "../../src/cli/summary/index.js";
import { cellWidth, clean, shorten, wrap } from "../../src/cli/summary/layout.js";
import type { Extraction } from "../../src/types.js";
import { bare, sample } from "./sample.js";

const plain: View = { palette: createPalette(false), width: 80, full: false };

describe("summarize", () => {
  it("shows who said what, for and against, dates and entities", () => {
    expect(summarize(sample, plain)).toBe(`Menteri Pangan Tolak Impor Kedelai
Kediri · ANTARA · 2022-08-05 14:30:00 (Asia/Jakarta) · editor: Budi Wicaksana
1 sentence, 2 quotes, 1 date, 3 entities, 2 stances

Who said what
  Siti Marhamah, Menteri Pangan
    direct    kata         “Panen kita cukup sampai akhir tahun”
                           when: 2022-08-05 · to: wartawan
    indirect  menambahkan  gudang di Kediri penuh
                           via ANTARA ← VOI

For and against
  Siti Marhamah
    − menolak → impor kedelai
  Perserikatan Petani Kedelai, according to Siti Marhamah
    + mendukung → keputusan itu (possibility, strong)

Dates
  Jumat (5/8)  2022-08-05  year from the weekday

Entities
  persons        Siti Marhamah ×3 (Siti; Menteri Pangan)
  organizations  Perserikatan Petani Kedelai (PPK)
  locations      Kediri ×2
`);
  });

  it("says so where nothing was found", () => {
    const summary = summarize(bare, plain);
    expect(summary).toContain("(no headline)");
    expect(summary.match(/none found/g)).toHaveLength(4);
  });

  it("takes an empty text for what it is", () => {
    expect(summarize({ ...bare, text: " \n" }, plain)).toBe("(empty text)\n");
  });

  it.each([50, 60, 80, 133])("keeps to a terminal of %i cells", (width) => {
    for (const line of summarize(sample, { ...plain, width }).split("\n")) {
      expect(cellWidth(line), line).toBeLessThanOrEqual(width);
    }
  });

  it("colours the same words that it prints plain", () => {
    const coloured = summarize(sample, { ...plain, palette: createPalette(true) });
    expect(coloured).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(summarize(sample, plain));
  });

  it("shortens long contents, and not with `full`", () => {
    const content = `${"kata ".repeat(99)}akhir`;
    const long = withContent(content);
    expect(summarize(long, plain)).toContain(" …");
    expect(summarize(long, plain)).not.toContain("akhir\n");
    expect(summarize(long, { ...plain, full: true })).toContain("akhir\n");
  });

  it("lets no escape sequence and no direction mark of the text through", () => {
    const summary = summarize(withContent("merah \u001b[31mmerah\u0007 \u202Eterbalik\r\nbaris"), plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(summary).toContain("merah [31mmerah terbalik baris");
  });

  it("names an anonymous speaker as such, and a missing one", () => {
    const [quote] = sample.quotes;
    if (!quote) throw new Error("no quote");
    const speaker = { mention: null, kind: "anonymous", entity: null, name: "sumber di kepolisian" } as const;
    const summary = summarize(
      {
        ...sample,
        quotes: [
          { ...quote, speaker },
          { ...quote, speaker: null },
        ],
      },
      plain,
    );
    expect(summary).toContain("  sumber di kepolisian, not named\n");
    expect(summary).toContain("  (no speaker named)\n");
  });

  it("leaves a continuation without a speaker of its own with the speaker before it", () => {
    const [first, second] = sample.quotes;
    if (!first || !second) throw new Error("no quotes");
    const speaker = { mention: null, kind: "none", entity: null, name: null } as const;
    const summary = summarize({ ...sample, quotes: [first, { ...second, cue: null, speaker }] }, plain);
    expect(summary).not.toContain("(no speaker named)");
    expect(summary).toMatch(/^ {4}indirect {2}↳ {5}gudang di Kediri penuh$/m);
  });

  it("says once what predicate and target share", () => {
    const [stance] = sample.stances;
    if (!stance) throw new Error("no stance");
    const { start, end } = stance.predicate;
    const target = { start: start, end: end + 7, text: "menolak impor" };
    expect(summarize({ ...sample, stances: [{ ...stance, target }] }, plain)).toContain("− menolak → impor\n");
  });

  it("says what of a date is not in its words", () => {
    const [date] = sample.dates;
    if (!date) throw new Error("no date");
    const other = {
      ...date,
      mod: "ON_OR_BEFORE",
      inferred: { year: "reference", month: "reference", day: null },
      weekday: { stated: 5, agrees: false, candidateYears: [] },
      alternatives: [{ value: "2021-08-05", reason: "test" }],
    } as const;
    const summary = summarize({ ...sample, dates: [date, date, other] }, { ...plain, width: 160 });
    expect(summary).toContain("Jumat (5/8)  2022-08-05  2 times, year from the weekday\n");
    expect(summary).toContain(
      "on or before, year and month from the publication date, the weekday does not agree, or 2021-08-05\n",
    );
  });
});

function withContent(text: string): Extraction {
  return { ...sample, quotes: sample.quotes.map((quote) => ({ ...quote, content: { ...quote.content, text } })) };
}

describe("layout", () => {
  it("counts cells, not code units", () => {
    expect(cellWidth("Jum’at")).toBe(6);
    expect(cellWidth("e\u0301")).toBe(1);
    expect(cellWidth("王毅")).toBe(4);
    expect(cellWidth("🇮🇩".slice(0, 2))).toBe(2);
  });

  it("cuts at a word", () => {
    expect(shorten("menjaga sistem internasional", 18)).toBe("menjaga sistem …");
    expect(shorten("menjaga sistem", 14)).toBe("menjaga sistem");
    expect(shorten("mempertanggungjawabkan", 10)).toBe("mempertan…");
    expect(shorten("di mempertanggungjawabkan", 12)).toBe("di memperta…");
  });

  it("never makes a line too long and loses no character unless it cuts", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "王", " ", "\n", "👍", "e\u0301", "di", "-"), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 4 }), (raw, width, lines) => {
        const text = clean(raw);
        const cut = wrap(text, width, lines);
        expect(cut.length).toBeLessThanOrEqual(lines);
        for (const line of cut) expect(cellWidth(line)).toBeLessThanOrEqual(width);
        const whole = wrap(text, width, Number.POSITIVE_INFINITY);
        expect(whole.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
      { seed: 20220805, numRuns: 2000 },
    );
  });
});
