import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

/** What the headline itself holds, over a body that says nothing of it. */
const inHeadline = (headline: string, body = "Rapat digelar kemarin.") =>
  mentionsOf(`${headline}\n\nMalang - ${body}`).filter((mention) => headline.includes(mention.replace(/^\w+:/u, "")));

describe("where a verb of the headline ends a name", () => {
  it.each([
    ["RUU Perikanan Budidaya Direvisi Pekan Depan", "law:RUU Perikanan Budidaya"],
    ["Koalisi Desak UU Sampah Segera Dicabut Pemerintah", "law:UU Sampah"],
    ["Revisi UU Pramuka Buka Jalan Dana Hibah", "law:UU Pramuka"],
    ["UU Rahasia Dagang Untungkan Pengusaha Besar Saja", "law:UU Rahasia Dagang"],
    ["RUU Kesehatan Hewan Belum Masuk Daftar Prioritas", "law:RUU Kesehatan Hewan"],
    ["UU Perkoperasian Soal Simpan Pinjam Digugat Pedagang", "law:UU Perkoperasian"],
    ["Serikat Nelayan Teluk Kupang Tolak Tambang Pasir", "organization:Serikat Nelayan Teluk Kupang"],
    ["Paguyuban Perajin Tenun Sikka Adukan Camat Baru", "organization:Paguyuban Perajin Tenun Sikka"],
    ["Komisi IX Soroti Harga Obat Generik Mahal", "organization:Komisi IX"],
    ["Dinas Kebudayaan Kota Magelang Terbitkan Kamus Baru", "organization:Dinas Kebudayaan Kota Magelang"],
  ])("%s", (headline, name) => {
    expect(inHeadline(headline)).toContain(name);
  });

  it.each([
    ["DPR Bahas RUU Bela Negara Hari Ini", "law:RUU Bela Negara"],
    ["UU Lalu Lintas dan Angkutan Jalan Diuji Lagi", "law:UU Lalu Lintas dan Angkutan Jalan"],
    ["Pemerintah Susun Perpres Tata Kelola Garam Rakyat", "law:Perpres Tata Kelola Garam Rakyat"],
    ["UU Larangan Minuman Beralkohol Ditolak Pedagang Kecil", "law:UU Larangan Minuman Beralkohol"],
    ["Yayasan Rawat Anak Pesisir Buka Posko Baru", "organization:Yayasan Rawat Anak Pesisir"],
  ])("a word of the name that looks so: %s", (headline, name) => {
    expect(inHeadline(headline, "Yayasan Rawat Anak Pesisir hadir.")).toContain(name);
  });

  it.each([
    ["Serikat Buruh Garmen Tolak Aturan Baru", "Ratusan anggota serikat buruh berkumpul."],
    ["Perusahaan Sawit Tolak Kenaikan Tarif Ekspor", "Rapat digelar kemarin."],
    ["Bank Sentral Tahan Suku Bunga Acuan", "Rapat digelar kemarin."],
    ["Kementerian/Lembaga Perbaiki Tata Kelola Anggaran", "Rapat digelar kemarin."],
  ])("a sort of them is no name: %s", (headline, body) => {
    expect(inHeadline(headline, body)).toEqual([]);
  });

  it("a committee of the headline is the body's", () => {
    const text = "Komisi IX Soroti Harga Obat Generik Mahal\n\nMalang - Komisi IX DPR RI membahas harga itu kemarin.";
    expect(mentionsOf(text)).toEqual(
      expect.arrayContaining(["organization:Komisi IX", "organization:Komisi IX DPR RI"]),
    );
  });
});
