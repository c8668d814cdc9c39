import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

const names = (text: string): readonly string[] =>
  entitiesOf(text).map(({ type, name, aliases }) => [`${type}:${name}`, ...aliases].join(" = "));

describe("a name that is misspelt once", () => {
  it.each([
    // two letters in the wrong order, one doubled
    ["Wakil Bupati Kasra Winoto hadir. Harga naik, kata Karsa.", ["person:Kasra Winoto = Karsa"]],
    ["Prof Lessmono hadir. Menurut Prof Lesmono, harga naik.", ["person:Lessmono = Lesmono"]],
    ["Bupati Abdul Winoto hadir. Bupati Abudl Winoto menolak.", ["person:Abdul Winoto = Abudl Winoto"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    // two with one name each, somebody who is introduced, one who comes twice, another letter
    ["Prof Imran hadir. Harga naik, kata Irman.", ["person:Imran", "person:Irman"]],
    ["Prof Lessmono hadir. Harga naik, kata Lesmono (45).", ["person:Lessmono", "person:Lesmono"]],
    ["Prof Lessmono hadir, kata Lesmono. Harga naik, kata Lesmono.", ["person:Lessmono", "person:Lesmono"]],
    ["Prof Lesmono hadir. Harga naik, kata Lesmina.", ["person:Lesmono", "person:Lesmina"]],
  ])("not: %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("letters in a bracket and whose they are", () => {
  it.each([
    // the place that the institution's name ends in
    [
      "Polda Nusa Tenggara Timur (NTT) bergerak. Warga di NTT tenang.",
      ["organization:Polda Nusa Tenggara Timur", "location:NTT"],
    ],
    [
      "Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional (ATR/BPN) hadir.",
      ["organization:Badan Pertanahan Nasional = BPN"],
    ],
    ["Pada pukul 10.30 waktu Arab Saudi (WAS) ia tiba.", ["location:Arab Saudi"]],
    // the institution's own
    ["Badan Tata Melati (BTM) rapat. BTM setuju.", ["organization:Badan Tata Melati = BTM"]],
    ["Kerajaan Arab Saudi (KSA) menolak.", ["location:Kerajaan Arab Saudi = KSA"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("an institution with and without its country or kind of place", () => {
  it.each([
    ["DPR RI rapat. Menurut DPR, harga naik.", ["organization:DPR RI = DPR"]],
    [
      "Kejaksaan Negeri Tegal rapat. Kejaksaan Negeri Kab Tegal setuju.",
      ["organization:Kejaksaan Negeri Kab Tegal = Kejaksaan Negeri Tegal"],
    ],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("not another country's, nor another unit", () => {
    expect(names("DPR AS rapat. Menurut DPR, harga naik.")).toHaveLength(2);
    expect(names("TNI AU rapat. Menurut TNI, harga naik.")).toHaveLength(2);
  });
});
