import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("a name that goes on behind its bracket", () => {
  it.each([
    // The bracket has the head's short form: what follows is read as behind that
    "Satuan Pelayanan Pemenuhan Gizi (SPPG) Kedung Lumbu",
    "Satuan Pelayanan Pemenuhan Gizi (SPPG) Wonosari Timur",
    "Pusat Kesehatan Masyarakat (Puskesmas) Kedung Lumbu",
    "Komando Distrik Militer (Kodim) 0709/Kebumen",
    "Sekolah Menengah Atas Negeri (SMAN) 3 Kebumen",
    "Rumah Sakit Umum Daerah (RSUD) Dr Soetomo Surabaya",
    // A class, or an institution that has one
    "Satuan Tugas (Satgas) MBG Lumajang",
    "Laboratorium Kesehatan Daerah (Labkesda) Jawa Tengah",
    "Bank Pembangunan Daerah (BPD) Jawa Tengah",
    // One institution inside the other, with their place
    "Dewan Pimpinan Daerah (DPD) Partai Golkar Jawa Tengah",
    "Kantor Wilayah (Kanwil) Kemenkum Jawa Tengah",
    "Rumah Sakit Akademik (RSA) UGM",
    "Himpunan Mahasiswa Islam (HMI) Cabang Kebumen",
    "Perusahaan Daerah Air Minum (PDAM) Tirta Kencana",
  ])("%s", (name) => {
    expect(mentionsOf(`Aduan itu sampai ke ${name}.`)).toEqual([`organization:${name}`]);
  });

  it.each([
    [
      "Kepala Dinas Kesehatan (Dinkes) Pengendalian Penduduk dan Keluarga Berencana (PPKB) Kebumen Budi Santoso hadir.",
      [
        "organization:Dinas Kesehatan (Dinkes) Pengendalian Penduduk dan Keluarga Berencana (PPKB) Kebumen",
        "person:Budi Santoso",
      ],
    ],
    [
      "Ketua Satuan Tugas (Satgas) Covid-19 Lumajang Budi Santoso hadir.",
      ["organization:Satuan Tugas (Satgas) Covid-19 Lumajang", "person:Budi Santoso"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("a bracket that ends the name", () => {
  it.each([
    [
      "Kepala Dinas Kesehatan (Dinkes) Budi Santoso hadir.",
      ["organization:Dinas Kesehatan", "organization:Dinkes", "person:Budi Santoso"],
    ],
    ["Survei Bank Indonesia (BI) Mei 2024 menunjukkan kenaikan.", ["organization:Bank Indonesia", "organization:BI"]],
    ["Dividen Badan Usaha Milik Daerah (BUMD) DKI Jakarta naik.", ["location:DKI Jakarta"]],
    ["Rapat digelar di Kementerian ESDM Jakarta.", ["organization:Kementerian ESDM", "location:Jakarta"]],
    ["Siswa dilayani SPPG Kedungwaru Desa Sukamaju.", ["organization:SPPG Kedungwaru", "location:Desa Sukamaju"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("what an officer is for, and a place called after somebody", () => {
  it.each([
    [
      "Wakil Kepala Badan Pangan Nasional (BPN) Bidang Pengawasan Mutu Rina Wijaya hadir.",
      ["organization:Badan Pangan Nasional", "organization:BPN", "person:Rina Wijaya"],
    ],
    [
      "General Manager Bandara Internasional I Gusti Ngurah Rai Budi Santoso hadir.",
      ["location:Bandara Internasional I Gusti Ngurah Rai", "person:Budi Santoso"],
    ],
    [
      "Kepala Bandara Internasional Kualanamu Budi Santoso hadir.",
      ["location:Bandara Internasional Kualanamu", "person:Budi Santoso"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
