import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

/** The names of one entity, in order of the text. */
const together = (text: string): string[] =>
  entitiesOf(text).map(({ mentions }) =>
    mentions
      .filter(({ kind }) => kind === "name")
      .map((mention) => mention.text)
      .join(" = "),
  );

describe("one thing under two names", () => {
  it.each([
    // a unit's letters inside its name, its house behind
    [
      "Badan Kurikulum Sekolah (BKS) Kementerian Pendidikan menggelar rapat. BKS menilai hal itu baik.",
      "Badan Kurikulum Sekolah (BKS) Kementerian Pendidikan = BKS",
    ],
    [
      "Dewan Pimpinan Pusat (DPP) Partai Cahaya rapat. DPP menilai hal itu baik.",
      "Dewan Pimpinan Pusat (DPP) Partai Cahaya = DPP",
    ],
    // letters for the words behind the head
    ["Dinas Tata Air menyiapkan aturan. Dinas TA menilai aturan itu perlu.", "Dinas Tata Air = Dinas TA"],
    [
      "Kementerian Koperasi dan Usaha Kecil Menengah rapat. Kementerian Koperasi dan UKM setuju.",
      "Kementerian Koperasi dan Usaha Kecil Menengah = Kementerian Koperasi dan UKM",
    ],
    [
      "Badan Pengawas Pemilu atau Bawaslu Kota Tegal rapat. Warga menunggu.",
      "Badan Pengawas Pemilu = Bawaslu Kota Tegal",
    ],
    [
      "Badan Pengelola Investasi Daya Anagata Nusantara (Danantara) berdiri. Menurut BP Danantara, investasi naik.",
      "Badan Pengelola Investasi Daya Anagata Nusantara = Danantara = BP Danantara",
    ],
    ["Pemprov Jakarta menyiapkan aturan. Pemprov DKI menilai perlu.", "Pemprov Jakarta = Pemprov DKI"],
    [
      "Polres Metro Jakarta Barat menangkap dua orang. Polres Jakarta Barat menyita motor.",
      "Polres Metro Jakarta Barat = Polres Jakarta Barat",
    ],
    ["Pasar menunggu the Fed. The Fed menahan suku bunga. Fed menilai inflasi naik.", "Fed = The Fed = Fed"],
    ["Warga BANDARLAMPUNG resah. Banjir melanda Bandar Lampung.", "BANDARLAMPUNG = Bandar Lampung"],
    // laws with and without the word, with half a year
    ["Hal itu ada dalam Permenhub No.77/2021. Permenhub 77/2021 dicabut.", "Permenhub No.77/2021 = Permenhub 77/2021"],
    ["Hal itu ada dalam UU Nomor 9 Tahun 1964. UU 9 Tahun 64 dicabut.", "UU Nomor 9 Tahun 1964 = UU 9 Tahun 64"],
    // persons
    ["Pelatih Herman Ismail Prakoso hadir. Menurut Herman IP, timnya siap.", "Herman Ismail Prakoso = Herman IP"],
    ["Ekonom Andre Saint-Armand hadir. Menurut Armand, pajak itu adil.", "Andre Saint-Armand = Armand"],
    ["Sinta Oktaviani atau Titin (23) hadir. Titin berharap harga turun.", "Sinta Oktaviani = Titin = Titin"],
  ])("%s", (text, names) => {
    expect(together(text)).toContain(names);
  });

  it.each([
    // its parent in a province is not the ministry, and the committee is not the chamber
    ["Kantor Wilayah Kementerian Agama (Kemenag) Jawa Timur rapat. Kemenag setuju.", "Kemenag"],
    ["Komisi Tetap Hortikultura Kamar Dagang dan Industri (Kadin) Indonesia hadir. Kadin setuju.", "Kadin"],
    // letters of two
    ["Dinas Tata Air rapat. Dinas Tanaman Alam rapat. Dinas TA setuju.", "Dinas TA"],
    ["KPU atau Bawaslu Kota Tegal rapat. Warga menunggu.", "KPU"],
    ["Polres Metro Jakarta Barat rapat. Polres Metro di Lampung setuju.", "Polres Metro"],
    ["UU Nomor 9 Tahun 1964 dicabut. UU 9 Tahun 74 berlaku.", "UU 9 Tahun 74"],
    ["Pelatih Herman Ismail Prakoso hadir. Menurut Herman IS, timnya siap.", "Herman IS"],
    ["Sinta Oktaviani (21) atau Titin (23) akan hadir.", "Titin"],
  ])("apart: %s", (text, name) => {
    expect(together(text)).toContain(name);
  });
});
