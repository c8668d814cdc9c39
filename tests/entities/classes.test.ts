import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

describe("letters that the article explains as a class", () => {
  it.each([
    ["Warga membayar Pajak Bumi dan Bangunan (PBB). Kepala urusan PBB diam. Soal PBB itu selesai."],
    ["Tarif PBB naik, dan warga enggan membayar PBB."],
    ["Harga menembus moving average (MA) harian. Posisi MA naik."],
    ["Pendapatan dari pajak kendaraan bermotor (PKB) turun. Soal PKB dibahas."],
    ["Harga Batu Bara acuan naik, ekspor Batu Bara turun."],
    ["Rupiah menguat terhadap ringgit Malaysia, peso Filipina, dan rupee India."],
  ])("%s", (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });

  it.each([
    [
      "Mahkamah Agung (MA) menolak. Putusan MA keluar.",
      ["organization:Mahkamah Agung", "organization:MA", "organization:MA"],
    ],
    ["Perserikatan Bangsa-Bangsa (PBB) menolak.", ["organization:Perserikatan Bangsa-Bangsa", "organization:PBB"]],
    ["Sekjen PBB menolak.", ["organization:PBB"]],
    ["Ringgit menguat, kata menteri Malaysia.", ["location:Malaysia"]],
    ["Ia tinggal di Batu Bara.", ["location:Batu Bara"]],
    ["Warga hadir di Kabupaten Batu Bara.", ["location:Kabupaten Batu Bara"]],
  ])("but not: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("words glued to a name by scraping", () => {
  it.each([
    [
      "Penggawa klub, Arkhan Fikrimenjadi pemain termuda. Arkhan Fikri senang.",
      ["person:Arkhan Fikri", "person:Arkhan Fikri"],
    ],
    ["Menurut laporan, Ratna Dewimengumumkan hasil itu kemarin.", ["person:Ratna Dewi"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ["Bupati Hamdan Wibisana hadir. Bupati Hamdan Wibisana pulang.", "person:Hamdan Wibisana"],
    ["Warga bernama Rudi Ramadan hadir.", "person:Rudi Ramadan"],
  ])("not the end of a name: %s", (text, mention) => {
    expect(mentionsOf(text)[0]).toBe(mention);
  });
});

describe("PMI", () => {
  it.each([
    ["Anggota TNI, PMI, dan relawan mencari korban.", ["organization:TNI", "organization:PMI"]],
    ["Pekerja migran itu pulang. Sebanyak 20 PMI lain menyusul.", []],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("a name with a lost blank", () => {
  it("is called by its words, and by none of its neighbours", () => {
    const text = "Ratna Velmira hadir. Menurut Sri RatnaVelmira, Gubernur Jawa TengahBudi Hartonomenegaskan hal itu.";
    const entities = entitiesOf(text);
    expect(entities.map(({ name }) => name)).toEqual(["Sri Ratna Velmira", "Jawa Tengah", "Budi Hartono"]);
    expect(entities[2]?.roles).toEqual(["Gubernur Jawa Tengah"]);
  });
});
