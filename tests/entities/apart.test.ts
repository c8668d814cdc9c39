import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

/** Each entity as its name and its aliases in alphabetical order. */
const linked = (text: string) =>
  entitiesOf(text).map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "));

describe("what differs stays apart", () => {
  it.each([
    [
      "letters of two universities",
      "Peneliti Ostrava State University (OSU) menilai itu. Sementara itu, Onega State University (OSU) membantah. Menurut OSU, itu salah.",
      ["Ostrava State University = OSU", "Onega State University = OSU"],
    ],
    [
      "a law and the plan of it",
      "Rancangan Kitab Undang-Undang Hukum Pidana (RKUHP) dibahas. KUHP lama dicabut. RKUHP tertunda.",
      ["Rancangan Kitab Undang-Undang Hukum Pidana = RKUHP", "KUHP"],
    ],
    [
      "the letters of the law behind the plan of it",
      "RUU Kitab Undang-Undang Hukum Pidana (KUHP) dibahas. KUHP lama dicabut.",
      ["RUU Kitab Undang-Undang Hukum Pidana", "KUHP"],
    ],
    [
      "a party's board and the party",
      "DPP Partai Kebangkitan Bangsa (PKB) menolak. PKB mendukung.",
      ["DPP Partai Kebangkitan Bangsa", "PKB"],
    ],
    [
      "somebody of the first half of another's name who is introduced himself",
      "Muhammad Hasanuddin tiba. Seorang warga, Hasan (45), pulang.",
      ["Muhammad Hasanuddin", "Hasan"],
    ],
    [
      "a daughter and her father",
      "Presiden Megawati Soekarnoputri tiba. Menurut Soekarno, itu benar.",
      ["Megawati Soekarnoputri", "Soekarno"],
    ],
    [
      "letters that are spelt out once",
      "Mahasiswa Ostrava State University belajar. Mahasiswa Onega State University (OSU) membaca. OSU menolak.",
      ["Ostrava State University", "Onega State University = OSU"],
    ],
    [
      "short forms of two offices",
      "Dinas Kesehatan Kabupaten Kebumen (Dinkes) rapat. Dinas Kesehatan Kabupaten Cilacap (Dinkes) menolak. Warga pulang.",
      ["Dinas Kesehatan Kabupaten Kebumen = Dinkes", "Dinas Kesehatan Kabupaten Cilacap = Dinkes"],
    ],
    [
      "a town and the province behind it in brackets",
      "Rapat digelar di Kebumen (Jawa Tengah) dan di Jember (Jawa Timur).",
      ["Kebumen", "Jawa Tengah", "Jember", "Jawa Timur"],
    ],
    ["a province and its regency", "Satu kabupaten di Aceh (Aceh Tamiang) siaga.", ["Aceh", "Aceh Tamiang"]],
    [
      "one event of two years",
      "Piala Dunia 2018 ramai. Piala Dunia 2022 sepi. Piala Dunia itu mahal.",
      ["Piala Dunia 2018 = Piala Dunia", "Piala Dunia 2022"],
    ],
    ["institutions of two kinds", "Bank Sukma rapat. Partai Sukma menolak.", ["Bank Sukma", "Partai Sukma"]],
    [
      "what begins with a company's short name",
      "PT Sumber Gas Melati (Sugasmel) menggelar Sugasmel Integrated Pipeline and Energy Forum (SIPEF) kemarin.",
      ["PT Sumber Gas Melati = Sugasmel", "Sugasmel Integrated Pipeline and Energy Forum = SIPEF"],
    ],
    [
      "commissions of a town and its regency",
      "KPU Kabupaten Bekasi rapat. KPU Kota Bekasi menolak. KPU Bekasi setuju.",
      ["KPU Kabupaten Bekasi", "KPU Kota Bekasi", "KPU Bekasi"],
    ],
    [
      "an institution and its board",
      "Anggota Dewan Pembina Perkumpulan untuk Pemilu dan Demokrasi (Perludem) rapat. Menurut Perludem, aturan itu rumit.",
      ["Dewan Pembina Perkumpulan untuk Pemilu dan Demokrasi", "Perludem"],
    ],
    [
      "two people who share what a third name has",
      "Muhammad Rizki hadir. Muhammad Rizki Pratama menolak. Muhammad Rizki Hidayat setuju.",
      ["Muhammad Rizki Pratama = Muhammad Rizki", "Muhammad Rizki Hidayat"],
    ],
    [
      "a wife who goes by her husband's name",
      "Bupati Bambang Sutrisno dan Ibu Ratna Bambang Sutrisno hadir. Bambang tersenyum. Ratna melambai.",
      ["Bambang Sutrisno = Bambang", "Ratna Bambang Sutrisno = Ratna"],
    ],
    [
      "a nickname and the wife who goes by it",
      "Presiden Joko Widodo bersama Nyonya Iriana hadir. Presiden Jokowi dan Ibu Negara Nyonya Iriana Jokowi pulang.",
      ["Joko Widodo = Jokowi", "Iriana Jokowi = Iriana"],
    ],
  ])("%s", (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });
});

describe("what is one is linked", () => {
  it.each([
    ["a town's government", "Pemkot Solo rapat. Pemerintah Kota Solo setuju.", ["Pemerintah Kota Solo = Pemkot Solo"]],
    ["one written shorter", "Pemko Medan rapat. Pegawai Pemko Medan setuju.", ["Pemko Medan"]],
    [
      "a province's government",
      "Pemprov Jabar rapat. Pemerintah Provinsi Jawa Barat setuju.",
      ["Pemerintah Provinsi Jawa Barat = Pemprov Jabar"],
    ],
    [
      "the police of a regency",
      "Polres Kebumen datang. Kepolisian Resor Kebumen pulang.",
      ["Kepolisian Resor Kebumen = Polres Kebumen"],
    ],
    [
      "a town's commission",
      "Bawaslu Kota Tangerang Selatan rapat. Kemarin Bawaslu Tangsel setuju.",
      ["Bawaslu Kota Tangerang Selatan = Bawaslu Tangsel"],
    ],
    [
      "a party's board",
      "Dewan Pimpinan Pusat (DPP) Partai Golkar rapat. DPP Golkar setuju.",
      ["Dewan Pimpinan Pusat (DPP) Partai Golkar = DPP Golkar"],
    ],
    [
      "a coordinating ministry",
      "Kementerian Koordinator Bidang Perekonomian rapat. Kemenko Perekonomian setuju.",
      ["Kementerian Koordinator Bidang Perekonomian = Kemenko Perekonomian"],
    ],
    [
      "an office of a province",
      "Dinas Kesehatan Provinsi Kalimantan Timur rapat. Dinkes Kaltim setuju.",
      ["Dinas Kesehatan Provinsi Kalimantan Timur = Dinkes Kaltim"],
    ],
    ["the capital's province", "Gubernur DKI Jakarta hadir. Warga DKI senang.", ["DKI Jakarta = DKI"]],
    [
      "a company with its legal form",
      "Saham Loremet SA naik. Kemarin perusahaan Loremet untung.",
      ["Loremet SA = Loremet"],
    ],
    [
      "one ministry, misspelt",
      "Badan Pengawas Pemilu (Bawaslu) rapat. Badan Pengawasan Pemilu (Bawaslu) menolak.",
      ["Badan Pengawas Pemilu = Badan Pengawasan Pemilu = Bawaslu"],
    ],
    [
      "a company by its stock's letters",
      "Saham PT Bank Mandiri (Persero) Tbk. (BMRI) naik. Analis BMRI senang.",
      ["PT Bank Mandiri (Persero) Tbk. = BMRI"],
    ],
    [
      "a league and its season",
      "Ia tampil di Liga 1 2024-2025. Klub Liga 1 itu menang.",
      ["Liga 1 2024-2025 = Liga 1"],
    ],
    [
      "a name that holds another by which its bearer is called",
      "Kepala Dinas Pertanian Abi Hurairah menolak. Menurut Abi, itu salah.",
      ["Dinas Pertanian", "Abi Hurairah = Abi"],
    ],
    [
      "what the country calls somebody",
      "Pemimpin FPI Rizieq Shihab hadir. Habib Rizieq menolak. Rizieq pulang.",
      ["FPI", "Rizieq Shihab = Habib Rizieq = Rizieq"],
    ],
    [
      "the letters of a name that no rule knows",
      "Aduan masuk ke Unit Layanan Aduan Surakarta (ULAS) kemarin.",
      ["Unit Layanan Aduan Surakarta = ULAS"],
    ],
  ])("%s", (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  it("leaves a town alone that has its province's name", () => {
    expect(linked("DPRD Provinsi Bengkulu rapat. DPRD Bengkulu menolak.")).toEqual([
      "DPRD Provinsi Bengkulu",
      "DPRD Bengkulu",
    ]);
  });
});
