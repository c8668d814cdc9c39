import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/article/index.js";
import type { Span } from "../../src/types.js";

const FOLDER = new URL("../../fixtures/articles/", import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.txt`, FOLDER), "utf8");
const ARTICLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

/** The frame in short: what a reader of the page would say of it. */
function frame(name: string) {
  const { headline, dateline, stamp, credits, body, furniture } = readDocument(read(name)).article;
  return {
    headline: headline?.text ?? null,
    dateline: dateline && [dateline.place?.text ?? null, dateline.agency?.text ?? null],
    stamp: stamp && [stamp.value, stamp.timeZone],
    credits: credits.map(({ role, name: own }) => `${role}: ${own.text}`),
    furniture: furniture.map(({ kind, text }) => `${kind}: ${text.slice(0, 30)}`),
    paragraphs: body.length,
    first: body[0]?.text.slice(0, 24),
    last: body[body.length - 1]?.text.slice(-18),
  };
}

describe("the five articles", () => {
  test("beijing-2024", () => {
    expect(frame("beijing-2024")).toEqual({
      headline:
        "China Akan 'Memperkuat Kerja Sama Strategis' dengan Rusia yang Bertentangan dengan Unilateralisme Barat",
      dateline: null,
      stamp: ["2024-04-09T23:30", null],
      credits: ["initials: IT/r"],
      furniture: [
        "identifier: 0",
        "heading: China - Rusia:",
        "identifier: Story Code : 1127790",
        "caption: Russia’s Foreign Minister Serg",
        "caption: Russia’s Foreign Minister Serg",
        "comment: Comment",
      ],
      paragraphs: 14,
      first: "Diplomat utama China men",
      last: "i terhadap Moskow.",
    });
  });

  test("jakarta-2023", () => {
    expect(frame("jakarta-2023")).toEqual({
      headline: null,
      dateline: ["Jakarta", "Xinhua"],
      stamp: null,
      credits: ["reporter: Redaksi"],
      furniture: [],
      paragraphs: 10,
      first: "China dan Rusia merupaka",
      last: "on/SCO) dan BRICS.",
    });
  });

  test("kuala-lumpur-2025", () => {
    expect(frame("kuala-lumpur-2025")).toEqual({
      headline: null,
      dateline: ["Kuala Lumpur", "ANTARA"],
      stamp: null,
      credits: ["reporter: Xinhua", "editor: M Razi Rahman", "copyright: ANTARA"],
      furniture: ["legal: Dilarang keras mengambil konte"],
      paragraphs: 14,
      first: "China siap bekerja sama ",
      last: "perhatian bersama.",
    });
  });

  test("nizhny-novgorod-2024", () => {
    expect(frame("nizhny-novgorod-2024")).toEqual({
      headline: "Wang Yi Temui Menlu Rusia",
      dateline: null,
      stamp: ["2024-06-11T10:49:05", null],
      credits: [],
      furniture: [],
      paragraphs: 5,
      first: "Anggota Politbiro Komite",
      last: "ta krisis Ukraina.",
    });
  });

  test("phnom-penh-2022", () => {
    expect(frame("phnom-penh-2022")).toEqual({
      headline: "Berita Mancanegara: Menlu China dan Rusia Bertemu di Kamboja",
      dateline: ["YOGYAKARTA", null],
      stamp: null,
      credits: [],
      furniture: ["share: Bagikan:", "heading: Bertemu di Kamboja"],
      paragraphs: 12,
      first: "Anggota Dewan Negara sek",
      last: "Semenanjung Korea.",
    });
  });

  test.each(ARTICLES)("%s keeps the laws on one line, too", (name) => {
    expectLaws(read(name));
    const line = read(name).replace(/\s+/gu, " ");
    expectLaws(line);
    expect(readDocument(line).article.body.length).toBeGreaterThan(0);
  });
});

const LINES = [
  "Panen Raya di Tiga Provinsi",
  "Jakarta (ANTARA) - Menteri Siti datang.",
  "JAKARTA, KOMPAS —",
  "YOGYAKARTA - ",
  "20/06/2025, 17:28 WIB",
  "99/99/2025",
  "Bagikan:",
  "Comment",
  "0",
  "“Kami siap. Kami kuat",
  "Kami maju,” kata Siti. Baca juga: Harga Beras",
  "Baca juga:",
  "[Gambas:Video CNN]",
  "Editor: Rina",
  "Pewarta:",
  "Editor",
  "Rina Dewi",
  "(ryh/mik)",
  "(",
  ")",
  "[IT/r]",
  "Copyright ©",
  "Copyright © ANTARA 2025 Dilarang keras mengambil konten",
  "ADVERTISEMENT",
  "\u0000",
  "\ud83d",
  "&quot;",
  "-",
  "–",
  "",
  " ",
  "dan petani itu menanam padi di sawah bersama keluarganya sejak pagi hari.",
];
const pages = fc
  .array(fc.constantFrom(...LINES), { maxLength: 14 })
  .chain((lines) => fc.constantFrom("\n", "\n\n", " ", "\r\n", "\r", "").map((joint) => lines.join(joint)));

describe("the laws of a document", () => {
  test("spans slice, the story and its frame share no token, everything is frozen", () => {
    fc.assert(fc.property(pages, expectLaws), { seed: 20250620, numRuns: 4_000 });
    fc.assert(fc.property(fc.string({ unit: "binary" }), expectLaws), { seed: 20250620, numRuns: 1_000 });
  });

  test("linear in the length of a line", () => {
    const hostile = [
      "Baca juga: ".repeat(30_000),
      `Ia. ${"Baca juga: A. ".repeat(30_000)}`,
      "Editor: A ".repeat(30_000),
      "(a/b) ".repeat(50_000),
      "Foto: \n".repeat(30_000),
      "Simak Video '".repeat(20_000),
      "A, ".repeat(80_000),
      "Jakarta (".repeat(30_000),
      "1 Januari ".repeat(30_000),
    ];
    // quadratic reading of any of these would not end within the time limit
    for (const text of hostile) expect(readDocument(text).tokens.length).toBeGreaterThan(0);
  }, 60_000);
});

function expectLaws(text: string): void {
  const document = readDocument(text);
  const { article, tokens, inBody } = document;
  const singles = [article.headline, article.dateline, article.stamp].filter((span) => span !== null);
  const frames: readonly Span[] = [...singles, ...article.credits, ...article.furniture];
  const inner = [article.dateline?.place, article.dateline?.agency, ...article.credits.map(({ name }) => name)].filter(
    (span) => span != null,
  );
  for (const span of [...frames, ...inner, ...article.body]) {
    if (text.slice(span.start, span.end) !== span.text || span.end <= span.start)
      throw new Error(`no slice: ${JSON.stringify(span)}`);
  }
  let next = 0;
  for (const span of article.body) {
    if (span.start < next) throw new Error("the story is out of order");
    next = span.end;
    if (frames.some((own) => own.start < span.end && span.start < own.end))
      throw new Error(`story in the frame: ${JSON.stringify(span)}`);
  }
  tokens.forEach((token, index) => {
    const inside = article.body.some((span) => span.start <= token.start && token.end <= span.end);
    if (inside !== (inBody[index] === 1)) throw new Error(`inBody: ${token.text}`);
  });
  for (const part of [
    document,
    article,
    document.tokens,
    document.sentences,
    document.units,
    document.paragraphs,
    document.quotedRegions,
    article.body,
    article.credits,
    article.furniture,
  ]) {
    if (!Object.isFrozen(part)) throw new Error("not frozen");
  }
}
