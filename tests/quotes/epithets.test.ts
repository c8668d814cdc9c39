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
