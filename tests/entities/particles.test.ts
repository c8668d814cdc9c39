import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const surfacesOf = (text: string, name: string): readonly string[] =>
  entitiesOf(text)
    .filter((entity) => entity.name === name)
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name").map((mention) => mention.text));

describe("small words inside names", () => {
  it.each([
    ["Presiden Suriah Faruq al-Hamdan tiba. Hamdan diam.", "Faruq al-Hamdan", ["Faruq al-Hamdan", "Hamdan"]],
    [
      "Pemimpinnya, Abu Yusuf al-Karimi, tiba. Al-Karimi diam.",
      "Abu Yusuf al-Karimi",
      ["Abu Yusuf al-Karimi", "Al-Karimi"],
    ],
    [
      "Menteri Yazid bin Fauzan ash-Shamari menolak itu.",
      "Yazid bin Fauzan ash-Shamari",
      ["Yazid bin Fauzan ash-Shamari"],
    ],
    ["Pemainnya, Ruben van Dorp, cedera. Van Dorp absen.", "Ruben van Dorp", ["Ruben van Dorp", "Van Dorp"]],
    ["Presiden Komisi Eropa Greta von der Heyde menolak itu.", "Greta von der Heyde", ["Greta von der Heyde"]],
  ])("%s", (text, name, surfaces) => {
    expect(surfacesOf(text, name)).toEqual(surfaces);
  });

  it.each(["Fenomena La Nina melemah. El Nino datang.", "Ia membaca al-Quran tiap pagi.", "Van itu melaju kencang."])(
    "but nobody: %s",
    (text) => {
      expect(mentionsOf(text)).toEqual([]);
    },
  );
});

describe("the captain of a place's team", () => {
  it.each([
    ["Kapten Inggris Harry Santoso mencetak gol.", ["location:Inggris", "person:Harry Santoso"]],
    ["Kapten Budi Santoso menjadi saksi.", ["person:Budi Santoso"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("institutions of a province, villages and town halls", () => {
  it.each([
    ["KPU Provinsi Lampung menolak itu.", ["organization:KPU Provinsi Lampung"]],
    ["Undangan KPU di Provinsi Lampung dikirim.", ["organization:KPU", "location:Provinsi Lampung"]],
    [
      "Pelaksana Tugas Kepala Dinas Pariwisata Provinsi Banten Budi Santoso tiba.",
      ["organization:Dinas Pariwisata Provinsi Banten", "person:Budi Santoso"],
    ],
    [
      "Kepala Dinas Koperasi, Perindustrian, dan Perdagangan Kota Malang Budi Santoso tiba.",
      ["organization:Dinas Koperasi, Perindustrian, dan Perdagangan Kota Malang", "person:Budi Santoso"],
    ],
    ["Mereka berkumpul di Balai Kota Solo.", ["location:Balai Kota Solo"]],
    ["Ia diperiksa di Mapolres Kebumen.", ["location:Mapolres Kebumen"]],
    ["Balai Besar Karantina Jakarta menolak itu.", ["organization:Balai Besar Karantina Jakarta"]],
    ["Mereka tinggal di Desa Pangkalan.", ["location:Desa Pangkalan"]],
    ["Desa Wisata dan Ibu Kota Negara dibangun.", []],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("degrees and Balinese names", () => {
  it.each([
    ["Dra. Anis Santoso, M.Pd., mengeluh.", ["person:Anis Santoso"]],
    ["Hadir Budi Santoso, M.Sc., dan lainnya.", ["person:Budi Santoso"]],
    [
      "Usulan DPR adalah I Dewa Kade Wiarta, Ratna Dewi, dan lainnya.",
      ["organization:DPR", "person:I Dewa Kade Wiarta", "person:Ratna Dewi"],
    ],
    ["Wasekjen MUI Bidang Fatwa, Ustaz Budi Santoso, hadir.", ["organization:MUI", "person:Budi Santoso"]],
    [
      "Terpisah, pengamat tata kota dari Pusat Studi Perkotaan Budi Santoso mengatakan itu.",
      ["organization:Pusat Studi Perkotaan", "person:Budi Santoso"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
