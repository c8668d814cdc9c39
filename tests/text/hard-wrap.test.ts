import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

const WRAPPED = `GARUT - Warga Desa Sukamaju mengeluhkan jalan rusak kepada Kepala Dinas Budi
Santoso pada hari Jumat (20/6/2025) pagi. Mereka meminta agar jalan itu segera
diperbaiki. "Kami akan memperbaiki jalan itu secepatnya agar warga tenang," kata
Budi Santoso kepada wartawan di Kantor Dinas Pekerjaan Umum Kabupaten Garut. Rina
Dewi, warga setempat, mengatakan jalan itu sudah rusak sejak tahun lalu dan belum
juga diperbaiki.`;
const read = (text: string) => extract(text, { publishedAt: "2025-06-20" });

describe("lines that an editor has broken", () => {
  test("go on with names and sentences", () => {
    const { entities, quotes } = read(WRAPPED);
    expect(entities.filter(({ type }) => type === "person").map(({ name }) => name)).toEqual([
      "Budi Santoso",
      "Rina Dewi",
    ]);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Warga Desa Sukamaju", "Budi Santoso", "Rina Dewi"]);
  });

  test("as well indented, with CRLF, and paragraph by paragraph", () => {
    const plain = read(WRAPPED).quotes.length;
    expect(read(WRAPPED.replaceAll("\n", "\n  ")).quotes).toHaveLength(plain);
    expect(read(WRAPPED.replaceAll("\n", "\r\n")).quotes).toHaveLength(plain);
    expect(read(`${WRAPPED}\n\n${WRAPPED}`).quotes).toHaveLength(2 * plain);
  });

  test("a line that is not filled ends its paragraph", () => {
    const { article } = read(`${WRAPPED}\nJalan itu rusak.\n${WRAPPED}`);
    expect(article.body.map(({ text }) => text)).toContain("Jalan itu rusak.");
  });

  test("a marked sentence goes on with its cue on the next line", () => {
    const { quotes } = read("Warga resah.\n\n“Jalan itu rusak sejak lama,”\nkata Budi Santoso, Jumat.");
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Budi Santoso"]);
  });
});

describe("lines that are paragraphs stay so", () => {
  test.each([
    ["short ones", "Harga beras naik\nBudi Santoso datang\nRina Dewi pulang\nWarga resah\nSiti Aminah tiba"],
    [
      "those with a capital each",
      Array.from({ length: 8 }, () => "Warga Desa Sukamaju mengeluhkan jalan rusak.").join("\n"),
    ],
  ])("%s", (_, text) => {
    expect(read(text).article.body.length + (read(text).article.headline ? 1 : 0)).toBe(text.split("\n").length);
  });
});
