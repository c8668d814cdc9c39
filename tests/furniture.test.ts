import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import type { Span } from "../src/types.js";
import { goldIds, load } from "./support/gold.js";

const now = { now: "2026-11-21" };

const STORY = [
  "Jakarta (ANTARA) - Menteri Pertanian Siti Marhamah menyatakan bahwa panen raya tahun ini berjalan lancar di tiga provinsi.",
  "Baca juga: Budi Wicaksana menolak impor beras, kata Rudi Hartono",
  "ADVERTISEMENT",
  "SCROLL TO CONTINUE WITH CONTENT",
  "“Kami mendukung para petani di seluruh Indonesia,” kata Siti.",
  "[Gambas:Video CNN]",
  "Simak Video “Presiden Brasil mengecam perang”",
  "Pewarta: Joko Prasetyo",
  "Editor: Dewi Lestari",
  "Copyright © ANTARA 2025",
  "Dilarang keras mengambil konten di situs web ini tanpa izin tertulis dari Kantor Berita ANTARA.",
].join("\n");

const texts: readonly (readonly [string, string])[] = [
  ["a page with links, advertisements, credits", STORY],
  ...goldIds().map((id) => [id, load(id).text] as const),
];

describe.each(texts)("%s", (_, text) => {
  const { article, entities, quotes, stances } = extract(text, now);
  const frame: readonly Span[] = [...article.furniture, ...article.credits];
  const inFrame = (span: Span) => frame.some((part) => part.start < span.end && span.start < part.end);

  it("has a frame that yields no entity, no quote and no stance", () => {
    expect(frame.length + article.body.length).toBeGreaterThan(1);
    expect(entities.flatMap((entity) => entity.mentions).filter(inFrame)).toEqual([]);
    expect(quotes.map((quote) => quote.content).filter(inFrame)).toEqual([]);
    expect(stances.flatMap((stance) => [stance.predicate, stance.target]).filter(inFrame)).toEqual([]);
  });

  it("loses nothing of the text: frame and story are spans of it", () => {
    const { headline, dateline, stamp, credits, body, furniture } = article;
    const parts = [headline, dateline, stamp, ...credits, ...body, ...furniture].filter((part) => part !== null);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of parts) covered.fill(1, start, end);
    const left = text.replace(/[\s\S]/g, (unit, index: number) => (covered[index] ? "" : unit));
    expect(left).not.toMatch(/[\p{L}\p{N}]/u);
  });
});

it("the page's own links and credits are recognised", () => {
  const { article, quotes, entities } = extract(STORY, now);
  expect(article.furniture.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["related", "advertisement", "embed", "legal"]),
  );
  expect(article.credits.map(({ role, name }) => `${role} ${name.text}`)).toEqual(
    expect.arrayContaining(["reporter Joko Prasetyo", "editor Dewi Lestari"]),
  );
  expect(quotes).toHaveLength(2);
  expect(entities.map(({ name }) => name)).not.toContain("Budi Wicaksana");
});
