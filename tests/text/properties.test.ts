import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText, type Token, tokenize } from "../../src/text/index.js";

/** Pieces that hostile and ordinary news text is made of. */
const PIECES = [
  "Menteri",
  "kata",
  "katanya",
  "sela-sela",
  "KTP-nya",
  "di-PHP",
  "Drs.",
  "H.",
  "Tbk.",
  "S.H.",
  "M.Si.",
  "Kompas.com",
  "Rp1.000",
  "1.000,50",
  "14.30",
  "(5/8)",
  "2024-06-11",
  "10:49:05",
  "https://contoh.id/a?b=1.",
  "redaksi@contoh.co.id",
  "@akun_resmi",
  "#Pemilu2024",
  "Qur'an",
  "Jum’at",
  "itu.Dia",
  "…",
  "...",
  "!!",
  "?!",
  '"',
  "“",
  "”",
  "'",
  "‘",
  "’",
  "''",
  "«",
  "»",
  "&quot;",
  "&amp;",
  "&#8220;",
  "&#x201D;",
  "&nbsp;",
  "&#10;",
  "&bukan;",
  "&",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  " ",
  "  ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\u00a0",
  "\u2028",
  "\u0085",
  "\u200b",
  "\u200d",
  "\u00ad",
  "\ufeff",
  "\u0000",
  "\u0007",
  "\u001f",
  "e\u0301",
  "Cafe\u0301",
  "👩‍👩‍👧‍👦",
  "🇮🇩",
  "𝐊𝐞",
  "\ud83d",
  "\ude00",
  "—",
  "–",
  "--",
  "-",
  ".",
  ",",
  ":",
  ";",
  '14"',
  "JAKARTA-Harga",
  "ADVERTISEMENT",
  "Baca juga:",
];
const newsLike = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
  },
);
const runs = (numRuns: number) => ({ seed: 20250620, numRuns });

describe("the laws of the text layer", () => {
  test("tokens tile the text and repeat it", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        let position = 0;
        for (const token of tokenize(text)) {
          if (token.start !== position || token.end <= token.start) return false;
          if (text.slice(token.start, token.end) !== token.text) return false;
          position = token.end;
        }
        return position === text.length;
      }),
      runs(50_000),
    );
  });

  test("no token parts a surrogate pair, and none carries white space with it", () => {
    fc.assert(
      fc.property(newsLike, (text) =>
        tokenize(text).every((token) => {
          const before = text.charCodeAt(token.start - 1);
          const parted =
            before >= 0xd800 && before <= 0xdbff && /^[\udc00-\udfff]/u.test(token.text) === true && isLow(token.text);
          const blank = token.kind === "space" || token.kind === "break";
          return (
            !parted &&
            (blank || !/[\n\r]/.test(token.text)) &&
            (blank || token.norm.length > 0 || /^[\p{M}\p{Cf}]+$/u.test(token.text))
          );
        }),
      ),
      runs(20_000),
    );
  });

  test("paragraphs, sentences, units and quoted regions are runs of tokens, in order and nested", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const { tokens, paragraphs, sentences, units, quotedRegions } = readText(text);
        expect(tokens.every((token) => token.kind !== "space" && token.kind !== "break")).toBe(true);
        for (const ranges of [paragraphs, sentences, units]) {
          let next = 0;
          for (const range of ranges) {
            expect(range.first).toBe(next);
            expect(range.last).toBeGreaterThan(range.first);
            expectOffsets(tokens, range);
            next = range.last;
          }
          expect(next).toBe(tokens.length);
        }
        for (const paragraph of paragraphs) {
          expect(sentences[paragraph.firstSentence]?.first).toBe(paragraph.first);
          expect(sentences[paragraph.lastSentence - 1]?.last).toBe(paragraph.last);
        }
        for (const region of quotedRegions) {
          const home = paragraphs[region.paragraph];
          expect(region.first).toBeGreaterThanOrEqual(home?.first ?? Number.NaN);
          expect(region.last).toBeLessThanOrEqual(home?.last ?? Number.NaN);
          expectOffsets(tokens, region);
          expect(region.open ?? region.close).not.toBeNull();
          // a region lies in one unit, whatever sentences it holds
          if (region.depth === 0)
            expect(units.some((unit) => unit.first <= region.first && region.last <= unit.last)).toBe(true);
        }
      }),
      runs(25_000),
    );
  });

  test("what stands before a text does not change the tokens of its next line", () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const alone = tokenize(text);
        const below = tokenize(`Ini baris pertama.\n${text}`).filter((token) => token.start >= 19);
        const blank = alone[0]?.kind === "space" || alone[0]?.kind === "break";
        if (blank) return true;
        return below.map((token) => token.text).join("|") === alone.map((token) => token.text).join("|");
      }),
      runs(5_000),
    );
  });

  test("a long text costs no more a character than a short one", () => {
    const hostile = [
      '"'.repeat(200_000),
      "“a ".repeat(70_000),
      "a.".repeat(100_000),
      "(".repeat(200_000),
      "JAKARTA-".repeat(25_000),
      "& ".repeat(100_000),
      "1.".repeat(100_000),
      "a-".repeat(100_000),
      "'a ".repeat(70_000),
    ];
    // quadratic reading of any of these would not end within the time limit
    for (const text of hostile) expect(readText(text).tokens.length).toBeGreaterThan(0);
  }, 60_000);
});

function isLow(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0xdc00 && code <= 0xdfff;
}

function expectOffsets(
  tokens: readonly Token[],
  range: { first: number; last: number; start: number; end: number },
): void {
  expect(range.start).toBe(tokens[range.first]?.start);
  expect(range.end).toBe(tokens[range.last - 1]?.end);
}
