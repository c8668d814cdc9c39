import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/article/index.js";

const STORY = "Menteri Pertanian Siti Aminah mengatakan panen raya di tiga provinsi berjalan lancar pada musim ini.";
const article = (text: string) => readDocument(text).article;

describe("headline", () => {
  test.each([
    "Menteri Siti Temui Petani Padi",
    "Menteri evaluasi panen dan incar kenaikan hasil",
    "Menteri Siti Mundur, Ada Apa?",
    "Persis Ditahan Melati di Kandang, Pelatih Murka dan Sebut Wasit Biang Kekalahan!",
    "'Jaga Sawah' Jadi Gerakan Nasional",
    "5 Cara Menyimpan Beras agar Awet",
    "Kabar Desa: Petani dan Menteri Bertemu di Sawah",
  ])("%s", (line) => {
    for (const text of [
      `${line}\n\n${STORY}`,
      `${line}\nBagikan:\nYOGYAKARTA - ${STORY}`,
      `0\n20/06/2025, 17:28 WIB\n${line}\n${STORY}\n${STORY}`,
    ]) {
      expect(article(text).headline?.text).toBe(line);
      expect(article(text).body[0]?.text).toBe(STORY);
    }
  });

  test.each([
    "Siapa menteri pertanian yang baru di Kediri?",
    "Sawah di Kediri: 'Kalau air sudah habis, kami mau menanam apa lagi?'",
  ])("at the top of the page: %s", (line) => {
    const { headline, stamp, body } = article(`${line}\n\n14 Mei 2025\n\n${STORY}`);
    expect([headline?.text, stamp?.text]).toEqual([line, "14 Mei 2025"]);
    expect(body.map((span) => span.text)).toEqual([STORY]);
  });

  test.each([
    ["one line of text", STORY],
    ["paragraphs only", `${STORY}\n${STORY}`],
    ["a question and its answer", `Siapa menteri yang baru? Siti Aminah, kata Presiden.\n${STORY}`],
    ["a question in marks", `"Siapa menteri pertanian yang baru?"\n${STORY}`],
    ["a question below the first paragraph", `${STORY}\nSiapa menteri pertanian yang baru di Kediri?\n${STORY}`],
    [
      "a pull quote above the dateline",
      `Panen raya tahun ini berjalan lancar di tiga provinsi.\nJakarta (Xinhua) – ${STORY}`,
    ],
    ["an open paragraph with small letters first", `dan panen itu berlimpah\n${STORY}`],
    ["a list's first item", `1. Beras Putih\n2. Beras Merah\n${STORY}`],
    ["no story behind", "Menteri Siti Temui Petani Padi"],
    ["the empty text", ""],
  ])("none: %s", (_name, text) => {
    expect(article(text).headline).toBeNull();
  });

  test("a pull quote is the story's", () => {
    const found = article(`Panen raya tahun ini berjalan lancar di tiga provinsi.\nJakarta (Xinhua) – ${STORY}`);
    expect(found.body.map((span) => span.text)).toEqual([
      "Panen raya tahun ini berjalan lancar di tiga provinsi.",
      STORY,
    ]);
  });

  test("rubric above, standfirst below", () => {
    const found = article(
      `Pangan - Desa:\nMenteri Siti Temui Petani Padi\nMenteri Pertanian Siti Aminah pada hari Senin bertemu dengan para petani padi di\n\nBagikan:\n\n${STORY}`,
    );
    expect(found.headline?.text).toBe("Menteri Siti Temui Petani Padi");
    expect(found.body[0]?.text).toMatch(/^Menteri Pertanian Siti Aminah pada hari Senin/);
    expect(found.furniture.map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "Pangan - Desa:"],
      ["share", "Bagikan:"],
    ]);
  });

  test("who wrote an opinion is no headline", () => {
    const found = article(`Budi Hartono\nDosen Fakultas Pertanian Universitas Contoh\n${STORY}`);
    expect(found.headline).toBeNull();
    expect(found.credits.map(({ role, name }) => [role, name.text])).toEqual([["reporter", "Budi Hartono"]]);
  });
});
