import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const found = (text: string) =>
  extractQuotes(text, { now: "2026-11-21" }).map(({ speaker, content }) => `${speaker?.name}: ${content.text}`);

describe("marked words without a cue", () => {
  it.each([
    [
      "Rina Dewi enggan jemawa. “Kita lihat saja nanti. Masih ada empat laga.”",
      "Kita lihat saja nanti. Masih ada empat laga.",
    ],
    ["Pelatih Rina Dewi memuji kapten timnya. “Dia pemain yang hebat!”", "Dia pemain yang hebat!"],
  ])("closed as a sentence behind one that a person opens: %s", (text, content) => {
    expect(found(text)).toEqual([`Rina Dewi: ${content}`]);
  });

  it.each([
    "Rina Dewi menulis lagu. “Karena Aku Kecil di Sini.”",
    "Rina Dewi membuka kedai. “Kedai yang bukan sembarang kedai” namanya.",
    "Rina Dewi membuka kedai bernama “Kedai kita bersama.” Tamunya banyak.",
    "Harga beras naik tajam. “Ini di luar dugaan semua orang.”",
  ])("is a title, or nobody is there to say it: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  const told = "“Kami akan periksa,” kata Bupati Rina Dewi.";

  it("fills a short paragraph", () => {
    expect(found(`${told}\n\n“Ini rumah kami satu-satunya.”\n\nDi luar, hujan turun.`)).toEqual([
      "Rina Dewi: Kami akan periksa",
      "Rina Dewi: Ini rumah kami satu-satunya.",
    ]);
  });

  it.each(["“Kami bukan mesin”", "“Sore Ceria, Bukan Sore Biasa!”"])("heads a part or is a slogan: %s", (line) => {
    expect(found(`${told}\n\n${line}\n\nDi luar, hujan turun.`)).toEqual(["Rina Dewi: Kami akan periksa"]);
  });
});

describe("what closes marked words", () => {
  it.each([
    "“Kami keberatan,” demikian Rina Dewi dalam keterangan tertulis, Kamis (19/6).",
    "“Kami keberatan!” cecar jaksa Rina Dewi.",
    "“Kami keberatan!” sela Rina Dewi.",
  ])("%s", (text) => {
    expect(found(text)).toHaveLength(1);
    expect(found(text)[0]).toMatch(/^Rina Dewi: Kami keberatan/u);
  });

  it.each([
    "Lagu “Kita Berdua,” demikian Rina Dewi menamainya, laris.",
    "Di sela Rina Dewi bekerja, “anak itu” tidur.",
  ])("says nothing of a speaker: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
