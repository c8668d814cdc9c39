import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("houses behind what tells of them", () => {
  it.each([
    ["Dilansir dari Zelmora, rumah itu dijual.", ["organization:Zelmora"]],
    ["Co-founder dari Zelmoran, Ryan Santoso, hadir.", ["organization:Zelmoran", "person:Ryan Santoso"]],
    ["Studi itu diterbitkan dalam ZELMA Network Open pada 2021.", ["organization:ZELMA Network Open"]],
    ["Begitu juga Zelmora, perusahaan logistik asal Rusia.", ["organization:Zelmora", "location:Rusia"]],
    ["Perusahaan mereka, Zelmoran, mengembangkan sensor.", ["organization:Zelmoran"]],
    ["Penyanyi asal Thailand, ZELMA, tampil.", ["location:Thailand", "person:ZELMA"]],
    // No house
    ["Aturan itu dikutip dari Pengumuman Nomor 4 kemarin.", []],
    ["Ia pulang dari Surabaya.", ["location:Surabaya"]],
    ["Ia juara di Zelmora Open kemarin.", ["event:Zelmora Open"]],
    ["Lewat lini Zelmora P, perusahaan ingin maju.", []],
    ["Warga NU, Muhammadiyah, LSM, lembaga pendidikan hadir.", ["organization:NU", "organization:Muhammadiyah"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("events", () => {
  it.each([
    ["Ia mengutip Perang Oktober dan Perang Tujuh Tahun.", ["event:Perang Oktober", "event:Perang Tujuh Tahun"]],
    ["Ia lahir sebelum Perang Enam Hari tahun 1967.", ["event:Perang Enam Hari"]],
    ["Akibat Perang Iran dan Irak harga naik.", ["event:Perang Iran dan Irak"]],
    ["Polisi menggelar Operasi Lilin Semeru.", ["event:Operasi Lilin Semeru"]],
    ["Israel memulai Operation Rising Tiger kemarin.", ["location:Israel", "event:Operation Rising Tiger"]],
    ["Ia bermain di Indonesia Masters Super 500 nanti.", ["event:Indonesia Masters Super 500"]],
    ["Ia bermain di Indonesia Masters 21-26 Januari.", ["event:Indonesia Masters"]],
    ["Ia ikut Zelmora World Tour 2026 nanti.", ["event:Zelmora World Tour 2026"]],
    [
      "Ia juara Liga Champions 2021/2022 dan Liga 1 2019/20.",
      ["event:Liga Champions 2021/2022", "event:Liga 1 2019/20"],
    ],
    ["Pebalap tampil di Surabaya E-Prix 2027 nanti.", ["event:Surabaya E-Prix 2027"]],
    ["Pelari mengikuti Bromo Trail Run 2024 kemarin.", ["event:Bromo Trail Run 2024"]],
    ["Perancang diundang ke Surabaya Fashion Week nanti.", ["event:Surabaya Fashion Week"]],
    ["Penerbit hadir di Zelmora Book Fair (ZBF) 2024.", ["event:Zelmora Book Fair (ZBF) 2024"]],
    // None
    ["Ia juara Liga Champions 3/4 kali.", ["event:Liga Champions"]],
    ["Warga berkumpul di Sirkuit Surabaya E-Prix kemarin.", ["location:Sirkuit Surabaya E-Prix"]],
    ["Ia menjalani Operasi Caesar kemarin.", []],
    ["Petugas Daerah Operasi 1 Jakarta hadir.", ["location:Jakarta"]],
    ["Ia membahas Perang Ukraina dan krisis pangan.", ["event:Perang Ukraina"]],
    ["Perang enam hari lamanya itu usai.", []],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("numbers beside and around names", () => {
  it.each([
    ["Korban dirawat di RSUD Cilacap 2 orang.", ["organization:RSUD Cilacap"]],
    ["Ia guru di SMP Negeri 4 Cilacap.", ["organization:SMP Negeri 4 Cilacap"]],
    ["Putusan nomor 71-K/PMT.I/BDG/AD/VIII/2025 dibacakan.", []],
    ["Ia bertugas di Kodim 0735/Surakarta.", ["organization:Kodim 0735/Surakarta"]],
    ["TNI/Polri berjaga.", ["organization:TNI", "organization:Polri"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("what only looks like a name", () => {
  it.each([
    ['"Wong itu urusan kita," kata Budi Santoso.', ["person:Budi Santoso"]],
    ["Proyek polivinil klorida (PVK) naik. Kebutuhan PVK dan pasokan PVK naik.", []],
    ["Warga bertemu dengan Zelmar Melati (ZVK).", ["person:Zelmar Melati"]],
    ["Pejabat Pemerintah Indonesia hadir.", ["location:Indonesia"]],
    ["Pemerintah Kota Bandung hadir.", ["organization:Pemerintah Kota Bandung"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("a pair with one half known", () => {
  it("is two people where the other half is a given name", () => {
    const text = "Presiden Prabowo Subianto hadir. Pemerintahan Prabowo-Gibran bekerja.";
    expect(mentionsOf(text)).toEqual(["person:Prabowo Subianto", "person:Prabowo", "person:Gibran"]);
  });

  it("and else one", () => {
    const text = "Presiden Prabowo Subianto hadir. Pemerintahan Prabowo-Wortel bekerja.";
    expect(mentionsOf(text)).toEqual(["person:Prabowo Subianto", "person:Prabowo"]);
  });
});

it.each([
  ["Petugas SPPG Dapur Humaida Sejahtera Blumbangan datang.", ["organization:SPPG Dapur Humaida Sejahtera Blumbangan"]],
  ["Kepala SPPG Dapur Melati Budi Santoso datang.", ["organization:SPPG Dapur Melati", "person:Budi Santoso"]],
])("a kitchen's name: %s", (text, mentions) => {
  expect(mentionsOf(text)).toEqual(mentions);
});

it("a pension fund is no bank", () => {
  expect(mentionsOf("Dana Pensiun Bank Melati (Dapen BM) rugi.")).toContain("organization:Dana Pensiun Bank Melati");
});

describe("rules by what they are about", () => {
  it.each([
    ["Menteri menyusun Perpres Tata Niaga Garam itu.", ["law:Perpres Tata Niaga Garam"]],
    [
      "Keppres tentang Cuti Bersama dan Libur Nasional terbit.",
      ["law:Keppres tentang Cuti Bersama dan Libur Nasional"],
    ],
    [
      "DPRD membahas Rancangan Peraturan Daerah (Ranperda) tentang Retribusi Pasar itu.",
      ["law:Rancangan Peraturan Daerah (Ranperda) tentang Retribusi Pasar"],
    ],
    // No rule
    ["Peraturan Presiden tentang pupuk itu lama.", []],
    ["Pengurus PP Muhammadiyah hadir.", ["organization:PP Muhammadiyah"]],
    ["Perpres itu terbit kemarin.", []],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
