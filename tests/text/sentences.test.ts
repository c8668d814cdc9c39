import { describe, expect, test } from "vitest";
import { readText } from "../../src/text/index.js";

function sentences(text: string): string[] {
  return readText(text).sentences.map(({ start, end }) => text.slice(start, end));
}
function units(text: string): string[] {
  return readText(text).units.map(({ start, end }) => text.slice(start, end));
}

describe("sentences end", () => {
  test.each([
    ["Ia datang. Rapat dimulai.", ["Ia datang.", "Rapat dimulai."]],
    ["Benarkah? Tidak! Begitulah…  Mereka pulang.", ["Benarkah?", "Tidak!", "Begitulah…", "Mereka pulang."]],
    ["Saham PT Maju Tbk. Direktur Utama menyebutnya.", ["Saham PT Maju Tbk.", "Direktur Utama menyebutnya."]],
    ["Ia makan vitamin C. Selain itu ia tidur.", ["Ia makan vitamin C.", "Selain itu ia tidur."]],
    ["Mereka juara Grup C. Pakistan menang.", ["Mereka juara Grup C.", "Pakistan menang."]],
    ["Rapat digelar 3 Rajab 1446 H. Bupati hadir.", ["Rapat digelar 3 Rajab 1446 H.", "Bupati hadir."]],
    ["Rapat itu pada 2024 dipimpin H. Hidayat.", ["Rapat itu pada 2024 dipimpin H. Hidayat."]],
    ["Warga RT dan RW. Faisal pulang.", ["Warga RT dan RW.", "Faisal pulang."]],
    ["Ia bekerja di PT. “Saya betah,” katanya.", ["Ia bekerja di PT.", "“Saya betah,” katanya."]],
    ["Ada Pulau C dan D. Nelayan menolak.", ["Ada Pulau C dan D.", "Nelayan menolak."]],
    ["Ia setuju.Menteri pulang.", ["Ia setuju.", "Menteri pulang."]],
    ["Harganya Rp 5.000. Pembeli protes.", ["Harganya Rp 5.000.", "Pembeli protes."]],
    ["“Saya siap.” Siti lalu pergi.", ["“Saya siap.”", "Siti lalu pergi."]],
    ["Ia datang (kemarin). Rapat mulai.", ["Ia datang (kemarin).", "Rapat mulai."]],
    [
      "Warga Ds. Karangan dan Dk. Jetis datang. Polisi tiba.",
      ["Warga Ds. Karangan dan Dk. Jetis datang.", "Polisi tiba."],
    ],
    ["Pemilik UD. Tani Makmur hadir. Ia diam.", ["Pemilik UD. Tani Makmur hadir.", "Ia diam."]],
    ["Baris satu tanpa titik\nBaris dua", ["Baris satu tanpa titik", "Baris dua"]],
  ])("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("sentences go on", () => {
  test.each([
    "Ekonom Drs. H. Ahmad Sutrisno, M.Si. hadir di Jl. Merdeka No. 5 bersama dkk. dari daerah.",
    "Rapat PT. Maju Jaya dan KH. Ahmad di RT.02/RW.03 usai.",
    "Ketua Joko P. Santoso dan M. Ridwan bertemu Prof. Dr. Siti.",
    "“Saya setuju.” kata Siti.",
    "“Setuju!” seru warga.",
    "Mereka berkata... lalu diam.",
    "Situs Kompas.com memuatnya pukul 14.30 WIB.",
    "1. Persiapkan alat ringan",
    "a. Premi lebih mahal",
    "Menteri\nluar negeri datang.",
  ])("%s", (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe("units", () => {
  test("a quote of four sentences and its attribution are one unit, its sentences known", () => {
    const text = "Rapat usai. “Kami siap. Kami kuat. Siapa takut? Mari maju,” kata Siti. Ia pulang.";
    expect(units(text)).toEqual([
      "Rapat usai.",
      "“Kami siap. Kami kuat. Siapa takut? Mari maju,” kata Siti.",
      "Ia pulang.",
    ]);
    expect(sentences(text)).toEqual([
      "Rapat usai.",
      "“Kami siap.",
      "Kami kuat.",
      "Siapa takut?",
      "Mari maju,” kata Siti.",
      "Ia pulang.",
    ]);
  });

  test("a quote never reaches over its line", () => {
    expect(units("“Kami siap. Kami kuat.\nRapat usai. Ia pulang.")).toEqual([
      "“Kami siap. Kami kuat.",
      "Rapat usai.",
      "Ia pulang.",
    ]);
  });
});
