import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

check(
  "bans",
  [
    [said("Sekolah tak boleh menarik iuran"), "Budi Santoso - menarik iuran"],
    [said("Sekolah enggak boleh menarik iuran"), "Budi Santoso - menarik iuran"],
    [said("Tak boleh ada pungutan liar"), "Budi Santoso - pungutan liar"],
    [said("Pedagang dilarang menimbun gula"), "Budi Santoso - menimbun gula"],
    // his own lot, or told as past
    [said("Kami dilarang mendekati kawah")],
    [said("Warga sempat dilarang mendekati kawah")],
    ["Warga dilarang mendekati kawah."],
    // what stands behind `dan` without an adverb of its own is banned too
    [
      said("Perusahaan tidak boleh menutup jalan dan merampas lahan"),
      "Budi Santoso - menutup jalan",
      "Budi Santoso - merampas lahan",
    ],
    [
      said("Warga tidak boleh membuang sampah dan harus merawat sungai"),
      "Budi Santoso - membuang sampah",
      "Budi Santoso + merawat sungai",
    ],
  ],
  BUDI,
);

check(
  "calls with mari",
  [
    [said("Marilah kita menguatkan gotong royong"), "Budi Santoso + gotong royong"],
    [said("Mari kita lawan korupsi"), "Budi Santoso - korupsi"],
    [
      said("Mari kita merawat sungai dan menanam bakau"),
      "Budi Santoso + merawat sungai",
      "Budi Santoso + menanam bakau",
    ],
    [said("Itulah pentingnya koperasi desa"), "Budi Santoso + koperasi desa"],
    [said("Kita lihat hasilnya nanti")],
  ],
  BUDI,
);

reads("decisions", [
  ["Komisi Pemilihan memutuskan untuk menunda rapat itu.", "Komisi Pemilihan - rapat itu"],
  ["Kementerian Perhubungan memutuskan tidak melanjutkan proyek itu.", "Kementerian Perhubungan - proyek itu"],
  ["Pemerintah memutuskan untuk mengenakan bea masuk.", "Pemerintah + mengenakan bea masuk"],
  ["Hakim memutuskan perkara itu pada Senin."],
  ["Komisi Pemilihan akan memutuskan nasib calon itu."],
  ["Bambang Wijaya memutuskan mengganti nomor teleponnya."],
]);

reads("dislikes and doubts", [
  ["“Saya tidak suka laporan yang dibuat-buat,” kata Bambang Wijaya.", "Bambang Wijaya - laporan yang dibuat-buat"],
  ["Bambang Wijaya masih mempertimbangkan tawaran itu.", "Bambang Wijaya 0 tawaran itu"],
  ["Bambang Wijaya mempertimbangkan tawaran itu."],
  ["“Suka tidak suka, itu aturannya,” kata Bambang Wijaya."],
]);
