import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

const read = (text: string) => extract(text, { publishedAt: "2025-06-20" });

describe("tags of HTML that were left in a text", () => {
  test("part paragraphs and words, and are in no name", () => {
    const text =
      '<p><strong>JAKARTA, KOMPAS.com</strong> - Kepala Dinas <a href="/budi">Budi Santoso</a> menolak denda itu.</p><p>"Kami menunggu Badan <em>Gizi</em> Nasional," kata <b>Budi</b>.<br/>Warga pulang.</p>';
    const { article, entities, quotes, stances } = read(text);
    expect(entities.map(({ name }) => name)).toEqual(["JAKARTA", "KOMPAS.com", "Budi Santoso", "Badan Gizi Nasional"]);
    expect(quotes.map(({ kind, speaker }) => [kind, speaker?.name])).toEqual([["direct", "Budi Santoso"]]);
    expect(stances.map(({ holder, polarity }) => [holder.name, polarity])).toEqual([["Budi Santoso", "oppose"]]);
    expect(article.body).toHaveLength(3);
    for (const { start, end, text: own } of quotes.map(({ content }) => content))
      expect(text.slice(start, end)).toBe(own);
  });

  test.each([
    "Harga < 5 dan > 3 tetap.",
    "Rasio a<b dan c>d.",
    "<Budi Santoso> pulang.",
    "<p".repeat(50),
    "<a ".repeat(50),
  ])("%s has none", (text) => {
    expect(read(`Warga resah.\n\n${text}`).article.body.length).toBeLessThan(3);
  });
});
