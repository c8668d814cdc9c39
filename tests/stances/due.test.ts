import { reads } from "./reads.js";

const said = (words: string): string => `“${words},” kata Bupati Budi Santoso.`;

reads("what is told to be there, still to be done", [
  [said("Masih ada banyak saluran yang harus dibersihkan"), "Budi Santoso + saluran"],
  [said("Ini potensi laut yang harus kita manfaatkan"), "Budi Santoso + potensi laut"],
  [said("Pungutan itulah yang harus dikontrol"), "Budi Santoso + Pungutan"],
  ["Budi Santoso mengatakan, ada beberapa pagar yang perlu diganti.", "Budi Santoso + pagar"],
  // in passing, vague, asked for, denied, or borne
  [said("Jumlah pagar yang harus diganti mencapai sepuluh")],
  [said("Ada beberapa hal yang perlu ditindaklanjuti")],
  [said("Kami tahu apa yang harus kita kerjakan")],
  [said("Tidak ada pagar yang perlu diganti")],
  [said("Ada banyak berkas yang harus dilampirkan")],
  ["Ada banyak saluran yang harus dibersihkan."],
]);

reads("what a thing is hoped to bring about", [
  [said("Lomba ini diharapkan mampu membangkitkan semangat pelajar"), "Budi Santoso + membangkitkan semangat pelajar"],
  [
    "Budi Santoso mengatakan lomba ini diharapkan dapat menumbuhkan minat pelajar.",
    "Budi Santoso + menumbuhkan minat pelajar",
  ],
  ["Lomba ini diharapkan mampu menarik turis."],
]);

reads("how something must be handled", [
  [said("Hutan itu harus dijaga dengan baik"), "Budi Santoso + Hutan itu harus dijaga dengan baik"],
  [said("Hutan itu harus dijaga"), "Budi Santoso + Hutan itu"],
  [said("Parkir liar harus ditertibkan"), "Budi Santoso - Parkir liar"],
]);

reads("everybody's right", [
  [said("Semua anak berhak untuk mendapatkan buku pelajaran"), "Budi Santoso + mendapatkan buku pelajaran"],
  [said("Rina berhak mendapatkan buku pelajaran")],
  [said("Tidak semua anak berhak mendapatkan buku pelajaran")],
  [said("Anak yang berhak mendapatkan buku sudah dicatat")],
]);

reads("what somebody denies that he or his own did", [
  [said("Kami tidak pernah meminta uang parkir"), "Budi Santoso - uang parkir"],
  ["Budi Santoso menegaskan pihaknya tak memaksa siswa membeli seragam.", "Budi Santoso - siswa membeli seragam"],
  [said("Pelajar yang tidak pernah meminta uang kini senang")],
  [said("Kami tidak pernah mendengar kabar itu")],
  [said("Kalau kami tidak memaksa siswa, mereka pulang")],
  ["Pihaknya tak memaksa siswa membeli seragam."],
]);

reads("orders and plans of whoever speaks", [
  [said("Kami wajibkan petugas memakai helm"), "Budi Santoso + memakai helm"],
  [said("Insyaallah kami akan membangun jembatan"), "Budi Santoso + membangun jembatan"],
  [said("Kami langsung hentikan pungutan itu"), "Budi Santoso - pungutan itu"],
  [said("Camat perintahkan warga siaga")],
  [said("Kami berharap enggak ada pungutan"), "Budi Santoso - pungutan"],
]);
