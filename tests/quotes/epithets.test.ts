import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const lastSpeaker = (text: string) => extractQuotes(text, { now: "2026-11-21" }).at(-1)?.speaker;
const BEFORE = "“Stok beras aman,” kata Budi Santoso.\n\n";

describe("who has been named is called again by what he is", () => {
  it.each([
    "Perempuan berhijab itu mengatakan harga akan turun.",
    "Lelaki berdarah Batak itu mengatakan harga akan turun.",
    "Politikus partai berlambang banteng itu mengatakan harga akan turun.",
    "Pelatih berlisensi AFC Pro itu mengatakan harga akan turun.",
    "Wakil rakyat tiga periode ini mengatakan harga akan turun.",
    "Menurut wakil rakyat asal Kediri itu, harga akan turun.",
    "Menurut orang nomor satu di Kabupaten Kediri itu, harga akan turun.",
    "Menurut pria yang juga menjabat Ketua Koperasi Kediri itu, harga akan turun.",
    "Pria kelahiran Kediri, 12 Mei 1970 itu mengatakan harga akan turun.",
    "Pria yang sehari-hari bekerja sebagai buruh itu mengatakan harga akan turun.",
    "Pelantun “Laut Bercerita” itu mengatakan harga akan turun.",
    "“Harga akan turun,” ujar pelantun 'Laut Bercerita' itu.",
    "Bankir senior itu mengatakan harga akan turun.",
    "Vokalis Melati Band itu mengatakan harga akan turun.",
    "Alumni UGM itu mengatakan harga akan turun.",
  ])("%s", (text) => {
    expect(lastSpeaker(BEFORE + text)?.name).toBe("Budi Santoso");
  });

  it.each([
    "Seorang wakil rakyat mengatakan harga akan turun.",
    "Para wakil rakyat itu mengatakan harga akan turun.",
    "Menurut penjual lagu “Laut Bercerita”, harga akan turun.",
  ])("another: %s", (text) => {
    expect(lastSpeaker(BEFORE + text)?.name).not.toBe("Budi Santoso");
  });

  it("a nickname between the name and the verb is his", () => {
    const text = "Budi Santoso atau akrab disapa Jarot mengatakan harga akan turun.";
    expect(lastSpeaker(text)?.name).toBe("Budi Santoso");
  });

  it.each([
    ["Berbeda dengan Budi, ekonom Rina Dewi mengatakan harga akan naik.", "Rina Dewi"],
    ["Rina Dewi, pengacara Budi, mengatakan harga akan naik.", "Rina Dewi"],
  ])("who is set against another: %s", (text, name) => {
    expect(lastSpeaker(BEFORE + text)?.name).toBe(name);
  });
});

describe("an office behind another speaker is its holder's", () => {
  const told = (office: string, other = "pedagang") =>
    `${office} Budi Santoso hadir. “Stok aman,” kata Budi.\n\nSeorang ${other}, Rina Dewi, datang. “Harga naik,” kata Rina.\n\n`;

  it.each([
    ["Bupati Kediri", "Orang nomor satu di Kabupaten Kediri itu mengatakan harga akan turun."],
    ["Wakil Bupati Kediri", "Orang nomor dua di Kediri itu mengatakan harga akan turun."],
    ["Kapolda Jatim Irjen Pol", "“Harga akan turun,” ujar jenderal bintang dua itu."],
    ["Menteri Keuangan", "Menurut Bendahara Negara, harga akan turun."],
    ["Menteri Keuangan", "“Harga akan turun,” ujar Pak Menteri."],
    ["Pelatih Persik Kediri", "Sang pelatih mengatakan harga akan turun."],
    ["Pelatih Persik Kediri", "“Harga akan turun,” ujar juru taktik itu."],
    ["Ketua DPRD Kediri", "“Harga akan turun,” ujar Ketua Dewan."],
  ])("%s: %s", (office, text) => {
    expect(lastSpeaker(told(office) + text)?.name).toBe("Budi Santoso");
  });

  it.each([
    ["Bupati Kediri", "kapolres", "Menurut orang nomor satu di Polres Kediri itu, harga akan turun."],
    ["Kapolda Jatim Irjen Pol", "perwira Polri", "“Harga akan turun,” ujar perwira menengah itu."],
    ["Bupati Kediri", "pedagang", "Perempuan 45 tahun itu mengatakan harga akan turun."],
  ])("%s, %s: %s", (office, other, text) => {
    expect(lastSpeaker(told(office, other) + text)?.name).toBe("Rina Dewi");
  });
});
