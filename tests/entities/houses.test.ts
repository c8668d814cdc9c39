import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

describe("what an article calls a name", () => {
  it.each([
    [
      "Media asal Malaysia, Zelmiro, menulis hal itu. Zelmiro menyebut timnas kuat.",
      ["location:Malaysia", "organization:Zelmiro", "organization:Zelmiro"],
    ],
    [
      "CEO perusahaan asal Malaysia, Zelmiro, hadir. Zelmiro menyebut timnas kuat.",
      ["location:Malaysia", "person:Zelmiro", "person:Zelmiro"],
    ],
    ["Bos Kwindel Z dan Tesla itu memposting gambar.", ["organization:Kwindel Z", "organization:Tesla"]],
    ["Bos Kwindel Z Elon Santoso memposting gambar.", ["organization:Kwindel Z", "person:Elon Santoso"]],
    ["Bos Budi Santoso itu memposting gambar.", ["person:Budi Santoso"]],
    [
      "Konser grup band Kopi Kemarau ditunda. Menurut panitia, Kopi Kemarau batal datang.",
      ["organization:Kopi Kemarau", "organization:Kopi Kemarau"],
    ],
    ["Kelompok musik Payung Jingga hadir.", ["organization:Payung Jingga"]],
    ["Anggota band itu, Budi Santoso, pulang.", ["person:Budi Santoso"]],
    ["Film itu tayang di Vidio dan ramai di Threads.", ["organization:Vidio", "organization:Threads"]],
    ["Direktur Art Anggrek Gallery Ratna Dewi hadir.", ["organization:Art Anggrek Gallery", "person:Ratna Dewi"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("a person's name that is a town's as well", () => {
  it.each([
    [
      "Wamendagri Bima Santoso hadir. Menurut Bima, hal itu baik. Warga di Bima senang.",
      ["person:Bima Santoso", "person:Bima", "location:Bima"],
    ],
    ["Bupati Bima Ratna Dewi hadir. Warga di Bima senang.", ["location:Bima", "person:Ratna Dewi", "location:Bima"]],
    ["Menurut Bima, hal itu baik.", ["location:Bima"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("English for a thing", () => {
  it.each([
    "Sebagai Original Equipment Manufacturer (OEM), mereka untung.",
    "Teknologi Small Modular Reactor (SMR) dipakai. Harga SMR naik.",
  ])("is nobody: %s", (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });

  it("but a house", () => {
    expect(mentionsOf("Mereka bertemu World Melati Organization (WMO) kemarin.")).toContain(
      "organization:World Melati Organization",
    );
  });
});

describe("a title inside an institution's name", () => {
  it("is nobody's role", () => {
    const text = "Kepala Komisariat Tinggi PBB untuk Pengungsi (UNHCR) Filippo Santoso hadir.";
    const roles = entitiesOf(text).find(({ type }) => type === "person")?.roles;
    expect(roles).toEqual(["Kepala Komisariat Tinggi PBB untuk Pengungsi (UNHCR)"]);
  });
});

describe("whom somebody leads", () => {
  it.each([
    [
      "Direktur Riset Zelmoran, Ali Noer Zaman, hadir. Zelmoran merilis survei.",
      ["organization:Zelmoran", "person:Ali Noer Zaman", "organization:Zelmoran"],
    ],
    // Himself
    ["Direktur Bambang, Siti Aminah, dan Rudi hadir.", ["person:Bambang", "person:Siti Aminah", "person:Rudi"]],
    ["Direktur Bambang, kata polisi, hadir.", ["person:Bambang"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
