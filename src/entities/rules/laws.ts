import { defineRule, type Rule } from "../../match/index.js";

const NAME = "(#TitleCase|#UpperCase|#OpenBracket|#CloseBracket|dan)";
/** `Keputusan Gubernur …` as well: what decides is that a number follows. */
const HEAD = "(#LawHead|keputusan|peraturan|instruksi|qanun|km)";
const NUMBER = "(nomor|no|no.)";

export const lawRules = (): readonly Rule[] => [
  defineRule({
    id: "law/numbered",
    pattern: `${HEAD} ${NAME}{0,14} ${NUMBER} #UpperCase? #Number+`,
    examples: [
      "Pemerintah mengubah ⟦UU Nomor 7⟧ tersebut.",
      "Hal itu diatur ⟦Peraturan Menteri Perhubungan (Permenhub) No. 12/PER/2019⟧ kemarin.",
      "Tarif mengikuti ⟦Keputusan Menteri Perhubungan Nomor KP 101⟧ saja.",
      "Pajak dipungut menurut ⟦PMK No. 21/PMK.05/2016⟧ dan aturan lain.",
      "Ia mencabut ⟦Keputusan Gubernur Riau Nomor 12-3-2019⟧ tentang cagar budaya.",
    ],
    counterExamples: ["Keputusan itu bernomor panjang.", "Rumah Nomor 7 itu dijual."],
  }),
  defineRule({
    id: "law/dated",
    pattern: `${HEAD} ${NAME}{0,14} ${NUMBER} #UpperCase? #Number+ tahun #Number`,
    priority: 1,
    examples: [
      "Dasarnya ⟦UU Nomor 7 Tahun 2011⟧ dan aturan lain.",
      "⟦Peraturan Pemerintah (PP) Nomor 5 Tahun 2020⟧ berlaku hari ini.",
    ],
    counterExamples: ["Peraturan itu terbit tahun 2011.", "Nomor 7 tahun 2011 itu dijual."],
  }),
  defineRule({
    id: "law/short",
    pattern: "#LawHead #Number tahun #Number",
    priority: 1,
    examples: ["Dasarnya ⟦Perpres 66 Tahun 2025⟧ itu.", "Ia mengutip ⟦UU 7 tahun 2011⟧ kemarin."],
    counterExamples: ["Ia 66 tahun.", "Dua UU dalam 7 tahun dibahas."],
  }),
  defineRule({
    id: "law/constitution",
    pattern: "undang-undang dasar (negara republik indonesia)? tahun? /^1945$/",
    examples: ["Haknya dijamin ⟦Undang-Undang Dasar 1945⟧ itu."],
    counterExamples: ["Undang-undang dasar 19 negara dibandingkan."],
  }),
  defineRule({
    id: "law/slashed",
    pattern: "#LawHead (nomor|no|no.)? /^(?:no[.])?[0-9]+[^0-9](?:19|20)[0-9][0-9]$/",
    examples: [
      "Anggaran dipangkas lewat ⟦Inpres 1/2025⟧ itu.",
      "Zona diatur ⟦Kepmenhub No.564/2022⟧ itu.",
      "Dasarnya ⟦UU 22/2009⟧ dan aturan lain.",
    ],
    counterExamples: ["Dasarnya UU 22 saja.", "Skor 22/2009 itu salah."],
  }),
  defineRule({
    id: "law/named",
    pattern:
      "rancangan? (uu|ruu|undang-undang|perppu|perpres|keppres|perda|perjanjian|piagam|konvensi|pakta|traktat|statuta|kitab) tentang? (#TitleCase|#UpperCase)+",
    examples: [
      "DPR mengesahkan ⟦RUU Perampasan Aset⟧ menjadi undang-undang.",
      "Ia menandatangani ⟦Perjanjian Nonproliferasi Senjata Nuklir⟧ itu.",
      "Pasal 3 ⟦Undang-Undang Perlindungan Konsumen⟧ dikutip hakim.",
      "DPR membahas ⟦Rancangan Kitab Undang-Undang Hukum Pidana⟧ itu.",
      "Pedagang dibina menurut ⟦Perda Kawasan Tanpa Rokok⟧ itu.",
    ],
    counterExamples: [
      "Perjanjian kedua negara batal.",
      "UU itu dibahas lagi.",
      "Rancangan Undang-Undang (RUU) itu dibahas.",
    ],
  }),
  defineRule({
    id: "law/bracketed",
    pattern:
      "rancangan? (undang-undang|peraturan) daerah? #OpenBracket (uu|ruu|perda|raperda|ranperda) #CloseBracket tentang? (#TitleCase|#UpperCase)+",
    examples: [
      "DPRD mengesahkan ⟦Rancangan Peraturan Daerah (Raperda) Kawasan Tanpa Rokok⟧ itu.",
      "Pesangon diatur dalam ⟦Rancangan Undang-Undang (RUU) Cipta Kerja⟧ itu.",
      "Sanksinya ada dalam ⟦Undang-Undang (UU) tentang Perlindungan Konsumen⟧ itu.",
      "Hakim mengutip ⟦Undang-Undang (UU) Perlindungan Konsumen⟧ kemarin.",
    ],
    counterExamples: [
      "Rancangan Undang-Undang (RUU) itu dibahas.",
      "Undang-Undang (UU) tentang hal itu lama.",
      "Rancangan Peraturan Daerah (Raperda) itu dibahas.",
    ],
  }),
  defineRule({
    id: "law/about",
    pattern:
      "rancangan? (peraturan|keputusan) (presiden|pemerintah|daerah) #OpenBracket? (perpres|keppres|pp|perda|ranperda)? #CloseBracket? tentang (#TitleCase|#UpperCase)+",
    examples: [
      "Menteri menyusun ⟦Peraturan Presiden tentang Tata Kelola Pupuk⟧ itu.",
      "Ia mengutip ⟦Rancangan Peraturan Pemerintah (PP) tentang Garam⟧ itu.",
    ],
    counterExamples: ["Peraturan Presiden tentang pupuk itu lama.", "Keputusan Presiden itu lama."],
  }),
  defineRule({
    id: "law/plan",
    pattern: "(rencana|peta) (aksi|jalan) (#TitleCase|#UpperCase)+",
    examples: ["Iran mematuhi ⟦Rencana Aksi Komprehensif Bersama⟧ itu."],
    counterExamples: ["Rencana aksi mereka batal."],
  }),
  defineRule({
    id: "law/outlook",
    pattern:
      "(pandangan|visi|deklarasi|pernyataan|resolusi) (#Organization|#Country|#Place)+ tentang (#TitleCase|#UpperCase)+",
    examples: ["Mereka mendukung ⟦Pandangan ASEAN tentang Indo-Pasifik⟧ itu."],
    counterExamples: ["Pandangan ASEAN tentang perdamaian itu jelas."],
  }),
];
