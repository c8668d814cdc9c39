import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

/** `name: role; role` of each person who has one. */
const held = (text: string): readonly string[] =>
  entitiesOf(text).flatMap(({ name, roles }) => (roles.length > 0 ? [`${name}: ${roles.join("; ")}`] : []));

describe("who bears a role that stands behind the name", () => {
  it("line by line, each his own", () => {
    const text =
      "Susunannya:\nRahman Hidayat sebagai Direktur Utama\nDwi Lestari sebagai Direktur Operasi\nTono Suprapto sebagai Direktur Keuangan";
    expect(held(text)).toEqual([
      "Rahman Hidayat: Direktur Utama",
      "Dwi Lestari: Direktur Operasi",
      "Tono Suprapto: Direktur Keuangan",
    ]);
  });

  it("in a row of commas", () => {
    const text =
      "RUPS menunjuk Rahman Hidayat selaku Direktur Utama, Dwi Lestari selaku Direktur Operasi, dan lain-lain.";
    expect(held(text)).toEqual(["Rahman Hidayat: Direktur Utama", "Dwi Lestari: Direktur Operasi"]);
  });

  it.each([
    ["Rahman Hidayat diangkat menjadi Komisaris Pupuk Nusantara.", "Rahman Hidayat: Komisaris Pupuk Nusantara"],
    ["Rahman Hidayat resmi ditunjuk sebagai Direktur PT Melati.", "Rahman Hidayat: Direktur PT Melati"],
    ["Presiden melantik Rahman Hidayat menjadi Kepala Badan Siber.", "Rahman Hidayat: Kepala Badan Siber"],
    ["Kepala SPPG Cimanggu yang berinisial MC ditahan.", "MC: Kepala SPPG Cimanggu"],
    ["Seorang sopir truk bernama Rahman Hidayat selamat.", "Rahman Hidayat: sopir truk"],
  ])("%s", (text, role) => {
    expect(held(text)).toEqual([role]);
  });

  it.each([
    "Sejak Rahman Hidayat menjadi bupati, harga naik.",
    "Rahman Hidayat dan Dwi Lestari dilantik sebagai bupati dan wakil bupati.",
    "Rahman Hidayat-Dwi Lestari dilantik sebagai bupati dan wakil bupati.",
    "Kepala desa memiliki anak bernama Dwi Lestari.",
  ])("nobody's: %s", (text) => {
    expect(held(text)).toEqual([]);
  });

  it("the one behind it where nothing parts them", () => {
    expect(held("Acara itu dihadiri tamu sebagai saksi, Direktur Utama Rahman Hidayat.")).toEqual([
      "Rahman Hidayat: Direktur Utama",
    ]);
  });
});

describe("who bears a role that tells of him by another's name", () => {
  it.each([
    ["Hadir Doni Pratama, kuasa hukum Ratna Dewi.", ["Doni Pratama: kuasa hukum Ratna Dewi"]],
    ["Doni Pratama selaku manajer Ratna Dewi membantah itu.", ["Doni Pratama: manajer Ratna Dewi"]],
    ["Ratna Dewi (mantan istri Doni Pratama) hadir.", ["Ratna Dewi: mantan istri Doni Pratama"]],
    ["Kabar itu dibantah manajer Ratna Dewi, Doni Pratama.", ["Doni Pratama: manajer Ratna Dewi"]],
    ["Ratna Dewi dihukum. Kuasa hukum Ratna hadir.", []],
    ["Ratna Dewi hadir. Mantan ajudan Presiden Doni Pratama itu tersenyum.", []],
    ["Kekasih Doni Pratama hadir.", []],
  ])("not the other: %s", (text, expected) => {
    expect(held(text)).toEqual(expected);
  });

  it.each([
    ["Hadir pengacara Doni Pratama. Pengacara Doni tersenyum.", ["Doni Pratama: pengacara; Pengacara"]],
    ["Hadir Ratna Dewi, ajudan Doni Pratama, dan Hendra Saputra.", ["Doni Pratama: ajudan"]],
    ["Ia bermain dengan eks rekan setimnya Doni Pratama.", ["Doni Pratama: eks rekan setimnya"]],
    ["Doni Pratama, manajer proyek dari Kediri, hadir.", ["Doni Pratama: manajer proyek"]],
  ])("but he himself: %s", (text, expected) => {
    expect(held(text)).toEqual(expected);
  });
});

describe("a house has a speaker as a person has", () => {
  it("in letters, and stays a house", () => {
    const found = entitiesOf("Juru bicara BKX, Ratna Dewi, mengatakan itu bohong. BKX membantah.");
    expect(found.map(({ type, name }) => `${type}:${name}`)).toEqual(["organization:BKX", "person:Ratna Dewi"]);
  });

  it("but who has a lawyer may go by his letters", () => {
    const found = entitiesOf("Kuasa hukum MZ, Ratna Dewi, membantah tuduhan itu.");
    expect(found.map(({ type, name }) => `${type}:${name}`)).toContain("person:MZ");
  });
});

describe("a title by itself is nobody's name", () => {
  const people = (text: string) => entitiesOf(text).flatMap(({ type, name }) => (type === "person" ? [name] : []));

  it.each([
    ["Menteri Agama Doni Pratama hadir. Menag tersenyum. “Rukun,” kata Menag. Menag pulang.", ["Doni Pratama"]],
    ["Pangdam menilai rapat selesai. “Aman,” kata Pangdam. Pangdam tersenyum.", []],
    ["Doni hadir. “Aman,” kata Doni. Doni tersenyum.", ["Doni"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
