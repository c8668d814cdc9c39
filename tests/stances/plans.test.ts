import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

reads("what a body or an official is about to do", [
  [
    "Kementerian Perdagangan bakal memperketat izin impor gula.",
    "Kementerian Perdagangan + memperketat izin impor gula",
  ],
  ["Gubernur Budi Santoso akan mendatangkan dua kapal.", "Budi Santoso + mendatangkan dua kapal"],
  ["Kementerian Perdagangan akan berkoordinasi dengan Kementerian Desa.", "Kementerian Perdagangan + Kementerian Desa"],
  ["Gubernur Budi Santoso menegaskan akan memberhentikan pegawai curang.", "Budi Santoso - pegawai curang"],
  ["Pemkab akan menambah dua dapur umum.", "Pemkab + menambah dua dapur umum"],
  ["Kapal baru milik PT Maju Jaya, yang akan mendatangkan gula dan menyediakan gudang, tiba kemarin."],
  // anybody's affairs, what befalls him, what is only due
  ["Budi Santoso akan mendatangkan dua kapal."],
  ["Kementerian Perdagangan akan mengalami perubahan."],
  ["Gubernur Budi Santoso akan meresmikan pasar itu."],
  ["Gubernur Budi Santoso akan memimpin upacara serta menyelenggarakan rapat rutin."],
  ["Kementerian Perdagangan sedianya akan mendatangkan dua kapal."],
  ["Kapal itu tiba ketika Kementerian Perdagangan akan mendatangkan beras."],
  ["Kementerian Perdagangan akan memutuskan nasib izin itu."],
]);

reads("what a body has in mind, and not what it only makes ready", [
  ["Kementerian Perdagangan tengah menyiapkan aturan impor gula."],
  ["Pemerintah merencanakan pembangunan dua bendungan.", "Pemerintah + pembangunan dua bendungan"],
  ["Petani itu menyiapkan bibit padi."],
  ["Pemerintah bisa menyiapkan aturan impor gula."],
  ["Pemerintah telah menyiapkan aturan impor gula."],
]);

reads("what an official says will be put in place", [
  [
    "Gubernur Budi Santoso mengatakan aturan impor gula akan diterapkan bulan depan.",
    "Budi Santoso + aturan impor gula",
  ],
  ["“Pengawasan pasar akan diperketat,” kata Gubernur Budi Santoso.", "Budi Santoso + Pengawasan pasar"],
  ["“Akses ke pelabuhan akan dibatasi,” kata Gubernur Budi Santoso.", "Budi Santoso - Akses ke pelabuhan"],
  [
    "“Dana itu akan difokuskan pada perbaikan sekolah,” kata Gubernur Budi Santoso.",
    "Budi Santoso + Dana itu akan difokuskan pada perbaikan sekolah",
  ],
  // by somebody else, on a stage, as it may be
  ["“Aturan impor gula akan diterapkan bulan depan,” kata Budi Santoso."],
  ["“Pasar itu akan dibangun oleh pihak swasta,” kata Gubernur Budi Santoso."],
  ["“Pertandingan itu akan digelar besok,” kata Gubernur Budi Santoso."],
  ["“Pasar itu akan bisa dibangun,” kata Gubernur Budi Santoso."],
  ["“Untuk selanjutnya akan dilakukan penyitaan,” kata Gubernur Budi Santoso."],
]);

reads("what an official says will not come, and not what is only coming", [
  ["Gubernur Budi Santoso menjelaskan, bakal ada pembagian tugas."],
  ["“Tidak akan ada kenaikan tarif,” kata Gubernur Budi Santoso.", "Budi Santoso - kenaikan tarif"],
  ["“Akan ada inflasi,” kata Gubernur Budi Santoso."],
  ["“Akan ada hujan,” kata Gubernur Budi Santoso."],
  ["“Bakal ada pembagian tugas,” kata Budi Santoso."],
]);

check(
  "what `kami` will do, its object before it; what is to be made sure of",
  [
    [said("Jembatan itu akan kami bangun"), "Budi Santoso + Jembatan itu"],
    [said("Dana itu akan kami berikan kepada petani"), "Budi Santoso + Dana itu"],
    [said("Kami akan perbaiki jalan itu"), "Budi Santoso + perbaiki jalan itu"],
    [said("Kami akan rugi besar")],
    [said("Besok akan kami sekeluarga pergi")],
    [said("Kami ingin memastikan agar warga bisa memakai pasar itu"), "Budi Santoso + warga bisa memakai pasar itu"],
  ],
  BUDI,
);
