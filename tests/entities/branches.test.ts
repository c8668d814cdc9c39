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
    ["Panglima itu, Jenderal Senior Min Aung Santoso, hadir.", ["person:Min Aung Santoso"]],
    [
      "Perkara itu menjerat eks Camat Tonggamba, H. Mukmin Siregar, kemarin.",
      ["location:Tonggamba", "person:Mukmin Siregar"],
    ],
    ["Hal itu dikatakan Selamat Purba kemarin.", ["person:Selamat Purba"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
