import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

/** Each entity but the people as its name and its aliases. */
const linked = (text: string) =>
  entitiesOf(text)
    .filter(({ type }) => type !== "person")
    .map(({ name, aliases }) => [name, ...aliases].join(" = "));

describe("the short name of an organisation", () => {
  it.each([
    [
      "PT Dok Bahari Semesta menang. Direktur Utama Dok Bahari Rahman Halim hadir.",
      "PT Dok Bahari Semesta = Dok Bahari",
    ],
    [
      "PS Rajawali Muda menang 3-2 atas Persikota. Pelatih Rajawali Muda Yusuf Halim memuji pemainnya.",
      "PS Rajawali Muda = Rajawali Muda",
    ],
    [
      "PT Baruna Lestari mengajukan sanggahan kepada panitia. Kuasa direksi Baruna, Rafael Halim, menduga ada persekongkolan.",
      "PT Baruna Lestari = Baruna",
    ],
    [
      "PT Semesta Pangan Indah Tbk menambah varian kopi. Semesta Pangan membuka pabrik di Bogor.",
      "PT Semesta Pangan Indah Tbk = Semesta Pangan",
    ],
    [
      "PT Chandra Lestari Jaya Tbk menanggapi. Chandra Lestari baru membeli kilang.",
      "PT Chandra Lestari Jaya Tbk = Chandra Lestari",
    ],
    ["Universitas Wellesford dibuka. Peneliti Wellesford, Ratna Dewi, setuju.", "Universitas Wellesford = Wellesford"],
    ["Yusuf Halim dari AB Entertainment hadir. AB baru melepas saham di bursa.", "AB Entertainment = AB"],
    [
      "Kementerian Kelautan dan Perikanan (KKP) hadir. Kami berkoordinasi dengan Kementerian Kelautan.",
      "Kementerian Kelautan dan Perikanan = KKP = Kementerian Kelautan",
    ],
    ["Gerakan Pemuda Ansor rapat. Langkah GP Ansor itu dipuji.", "Gerakan Pemuda Ansor = GP Ansor"],
    ["Kementerian PANRB menata. Dari Kementerian PAN-RB kami mendukung.", "Kementerian PANRB = Kementerian PAN-RB"],
    ["Kepolisian RI menahan tiga orang. Polri menambah petugas.", "Kepolisian RI = Polri"],
    ["Ombudsman RI menerima laporan. Menurut Ombudsman, layanan itu buruk.", "Ombudsman RI = Ombudsman"],
    ["Kepala Arsip Nasional Republik Indonesia hadir. Kepala ANRI pulang.", "Arsip Nasional Republik Indonesia = ANRI"],
    ["Lapas Kelas IIA Pamekasan siaga. Kepala Lapas Pamekasan hadir.", "Lapas Kelas IIA Pamekasan = Lapas Pamekasan"],
    [
      "Kejaksaan Tinggi Kepulauan Bangka Belitung memeriksa saksi. Asisten Intelijen Kejati Babel Yusuf Halim hadir.",
      "Kejaksaan Tinggi Kepulauan Bangka Belitung = Kejati Babel",
    ],
    [
      "Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Sleman siaga. Kepala BPBD Sleman Yusuf Halim hadir.",
      "Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Sleman = BPBD Sleman",
    ],
    [
      "Kantor PBB untuk Urusan Narkoba dan Kejahatan (UNODC) memperkirakan industri itu besar. Menurut UNODC, kerugian naik.",
      "Kantor PBB untuk Urusan Narkoba dan Kejahatan = UNODC",
    ],
    [
      "Departemen Pertanian Amerika Serikat (USDA) menghitung. Data USDA naik.",
      "Departemen Pertanian Amerika Serikat = USDA",
    ],
  ])("%s", (text, names) => {
    expect(linked(text)).toContain(names);
  });
});

describe("what begins alike and is another", () => {
  it.each([
    ["Pertamina menolak. Universitas Pertamina mendukung.", "Universitas Pertamina"],
    ["Bawaslu menolak. Bawaslu Tangsel mendukung. Badan Pengawas Pemilu rapat.", "Bawaslu Tangsel"],
    [
      "Kementerian Perdagangan menolak. Kementerian Perdagangan dan Industri Singapura setuju.",
      "Kementerian Perdagangan dan Industri Singapura",
    ],
    ["PT Baruna Lestari menang. PT Baruna Jaya kalah. Direktur Baruna hadir.", "PT Baruna Lestari"],
    ["Badan Usaha Milik Arsana (BUMA) berdiri. PT Buma Perkasa membantu BUMA.", "PT Buma Perkasa"],
    ["PT Larsen Chemical Indonesia menang. Pabrik Larsen di Cilegon dibuka.", "PT Larsen Chemical Indonesia"],
    ["PT Bumi Lestari menang. Permukaan Bumi panas.", "PT Bumi Lestari"],
    ["PT Sari Husada menolak. Menurut Sari, itu salah.", "PT Sari Husada"],
    ["Polda Riau menahan dua orang. Polda Kepulauan Riau menahan tiga orang.", "Polda Riau"],
    [
      "Peneliti Departemen Politik Pusat Kajian Strategis Nusantara (PKSN) hadir. Menurut PKSN, itu benar.",
      "Departemen Politik Pusat Kajian Strategis Nusantara",
    ],
  ])("%s", (text, name) => {
    expect(linked(text)).toContain(name);
  });
});
