import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("letters beside the words that they stand for", () => {
  it.each([
    ["Warga mengurus surat izin jalan umum atau SIJU. Tanpa SIJU mereka ditolak."],
    ["Nota kerja sama (letter of agreement/LOA) diteken. LOA itu berlaku setahun."],
    ["PAD (petugas angkut darat) bekerja lagi. PAD diminta teliti."],
    ["Cukai makanan dalam botol (MDB) batal. MDB ditunda."],
    ["Mobil itu memakai FWD (Front Wheel Drive)."],
    ["Kadar Nitrogen Oksida (NO2) dan Hidrokarbon (HC) tinggi. Batas HC 200."],
    ["Rasio Bad Consumer Loan (BCL) turun. Angka BCL rendah."],
    ["Gempa di 8,32 Lintang Selatan (LS) dan 107,27 Bujur Timur (BT)."],
  ])("are no name: %s", (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });

  it.each([
    [
      "Himpunan Petani Melati atau HPM menolak. Ketua HPM diam.",
      ["organization:Himpunan Petani Melati", "organization:HPM", "organization:HPM"],
    ],
    ["Warga kecewa pada DPR atau MPR.", ["organization:DPR", "organization:MPR"]],
    ["KPK (lembaga antirasuah) menolak.", ["organization:KPK"]],
  ])("but: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("models, colours, titles of works", () => {
  it.each([
    ["Motor terbang canggih bernama Vorander X6 diluncurkan. Vorander dibekali fitur baru. Ia membeli Vorander."],
    ["Tersedia warna Metallic Red, Matte Gray, dan Dreamy Purple."],
    ["Tarian berjudul Rakata Lembayung memukau. Dalam gerak Rakata Lembayung menyimpan pesan."],
    ["Lagi-lagi hujan turun. Sehari-hari, ia bertani."],
    ["Film-film Zelmora memukau penonton."],
  ])("are no names: %s", (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });

  it.each([
    ["Harga Yamaha Vorander naik. Dengan mesin baru, Vorander dijual mahal.", ["organization:Yamaha"]],
    ["Pebalap Yamaha Rudi Santoso menang.", ["organization:Yamaha", "person:Rudi Santoso"]],
    ["Pengemudi mobil bernama Rudi Santoso ditahan.", ["person:Rudi Santoso"]],
    ["Pria tua bernama Rudi Santoso ditahan.", ["person:Rudi Santoso"]],
    ["Lagi-lagi Siti Aminah marah.", ["person:Siti Aminah"]],
    ["Penyanyi bernama Ting-Ting Melati menolak.", ["person:Ting-Ting Melati"]],
    ["Aktor Jack Black hadir, kata Rudi Santoso.", ["person:Jack Black", "person:Rudi Santoso"]],
  ])("but: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ["Pakar hukum Sri Lestari PhD menjelaskan hal itu.", ["person:Sri Lestari"]],
    ["Direktur RSUD Melati Rina Dewi MPH menolak.", ["organization:RSUD Melati", "person:Rina Dewi"]],
  ])("degrees are outside a name: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("names that were cut in two", () => {
  it.each([
    [
      "Direktur Pusat Studi Hukum Fakultas Hukum Universitas Gadjah Mada hadir.",
      ["organization:Pusat Studi Hukum Fakultas Hukum Universitas Gadjah Mada"],
    ],
    [
      "Peneliti Zelmora Research Group Lembaga Manajemen Fakultas Ekonomi Universitas Indonesia menolak.",
      ["organization:Zelmora Research Group Lembaga Manajemen Fakultas Ekonomi Universitas Indonesia"],
    ],
    [
      "Bank Pembangunan Daerah Jawa Tengah dan Yogyakarta tumbuh.",
      ["organization:Bank Pembangunan Daerah Jawa Tengah dan Yogyakarta"],
    ],
    ["Ahli Manajemen Hutan Institut Pertanian Bogor menilai hal itu.", ["organization:Institut Pertanian Bogor"]],
    ["Acara digelar di RPTRA Borobudur.", ["location:RPTRA Borobudur"]],
    ["Direktur Utama Dapen BRI Rudi Santoso hadir.", ["organization:Dapen BRI", "person:Rudi Santoso"]],
    ["Mantan Mendikbud Ristek Rudi Santoso hadir.", ["person:Rudi Santoso"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ["Polda Jawa Tengah dan Yogyakarta bekerja sama.", ["organization:Polda Jawa Tengah", "location:Yogyakarta"]],
    [
      "Bank Mandiri, Fakultas Hukum Universitas Indonesia, dan BRI hadir.",
      ["organization:Bank Mandiri", "organization:Fakultas Hukum Universitas Indonesia", "organization:BRI"],
    ],
    ["Warga menjaga Hutan Wanagama.", ["location:Hutan Wanagama"]],
  ])("but: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("forums", () => {
  it.each([
    [
      "Ia berpidato di Nusa International Economic Forum (NIEF).",
      ["event:Nusa International Economic Forum", "event:NIEF"],
    ],
    ["Ia hadir di Nusa Cyber Security Forum 2025.", ["event:Nusa Cyber Security Forum 2025"]],
    ["Ia hadir di KTT AIS Forum 2023.", ["event:KTT AIS Forum 2023"]],
    [
      "Ia berbicara dalam acara Climate Hope and Action Days (CHAD) 2025.",
      ["event:Climate Hope and Action Days (CHAD) 2025"],
    ],
  ])("that are held: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ["Ketua Indonesia Cyber Security Forum menolak.", ["organization:Indonesia Cyber Security Forum"]],
    ["Forum Petani Melati menolak rencana itu.", ["organization:Forum Petani Melati"]],
  ])("that are associations: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("anniversaries, task forces, patrols", () => {
  it.each([
    [
      "Warga merayakan Hari Ulang Tahun (HUT) ke-80 Republik Indonesia.",
      ["event:Hari Ulang Tahun (HUT) ke-80 Republik Indonesia"],
    ],
    ["Ia hadir dalam acara Hari Ulang Tahun ke-12 Kota Solo.", ["event:Hari Ulang Tahun ke-12 Kota Solo"]],
    [
      "Ketua Tim Satgas Pupuk Jawa Tengah Rudi Santoso hadir.",
      ["organization:Tim Satgas Pupuk Jawa Tengah", "person:Rudi Santoso"],
    ],
    ["Mobil dievakuasi petugas PJR Bitung.", ["organization:PJR Bitung"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ["Hari Ulang Tahun anaknya dirayakan di rumah.", []],
    ["Pengisian daya DC berjalan cepat.", []],
    ["Ia merayakan ulang tahun ke-12 di Solo.", ["location:Solo"]],
  ])("but: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
