import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("branches of an institution", () => {
  it.each([
    ["Ia menunggu audit BPKP Perwakilan Sumut.", ["organization:BPKP Perwakilan Sumut"]],
    [
      "Kepala Ombudsman RI Perwakilan Aceh Dian Santoso hadir.",
      ["organization:Ombudsman RI Perwakilan Aceh", "person:Dian Santoso"],
    ],
    [
      "Direktur Perkumpulan untuk Pemilu dan Demokrasi (Perludem) Jawa Barat Titi Santoso hadir.",
      ["organization:Perkumpulan untuk Pemilu dan Demokrasi (Perludem) Jawa Barat", "person:Titi Santoso"],
    ],
    ["Ketua DPR membuka Perwakilan itu di Aceh.", ["organization:DPR", "location:Aceh"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("X", () => {
  it.each([
    ["Hal itu ditulis Budi Santoso di X. Ia marah.", ["person:Budi Santoso", "organization:X"]],
    ["Ia siswa kelas X. Budi Santoso gurunya.", ["person:Budi Santoso"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("ranks and former officers", () => {
  it.each([
    [
      "Perkara itu menjerat eks Camat Tonggamba, H. Mukmin Siregar, kemarin.",
      ["location:Tonggamba", "person:Mukmin Siregar"],
    ],
    ["Hal itu dikatakan Selamat Purba kemarin.", ["person:Selamat Purba"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("suspects by their initials", () => {
  it.each([
    [
      "Para pelaku ialah AA (45), MK (44), dan AS (23). Tersangka MK diam.",
      ["person:AA", "person:MK", "person:AS", "person:MK"],
    ],
    ["Perolehan medali: China (40), AS (36).", ["location:China", "location:AS"]],
    ["Korban mengadu ke MK pada Senin.", ["organization:MK"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("committees of a parliament, institutions that the lists spell out", () => {
  it.each([
    ["Komisi C DPRD Jawa Timur menolak.", ["organization:Komisi C DPRD Jawa Timur"]],
    [
      "Ketua Komisi A DPRD DKI Jakarta Budi Santoso hadir.",
      ["organization:Komisi A DPRD DKI Jakarta", "person:Budi Santoso"],
    ],
    ["Rapat dengan Komisi X DPR RI batal.", ["organization:Komisi X DPR RI"]],
    ["Ketua komisi itu hadir di DPR.", ["organization:DPR"]],
    [
      "Direktur Center of Economic and Law Studies Yudo Prawira, Senin, menolak.",
      ["organization:Center of Economic and Law Studies", "person:Yudo Prawira"],
    ],
    [
      "Juru Bicara Densus 88 Antiteror Polri AKBP Budi Santoso hadir.",
      ["organization:Densus 88 Antiteror Polri", "person:Budi Santoso"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
