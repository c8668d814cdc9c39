import { reads } from "./reads.js";

reads("what is promised by whoever makes sure of it, and what he only found out", [
  [
    "Gubernur Budi Santoso memastikan semua koperasi mulai menerima pupuk pekan ini.",
    "Budi Santoso + semua koperasi mulai menerima pupuk pekan ini",
  ],
  [
    "Dinas Pasar Kota Kalinga memastikan proses sewa kios dilakukan secara terbuka.",
    "Dinas Pasar Kota Kalinga + proses sewa kios dilakukan secara terbuka",
  ],
  ["Budi Santoso menjamin beras yang dibagikan layak dimakan.", "Budi Santoso + beras yang dibagikan layak dimakan"],
  ["Budi Santoso memastikan program itu tetap berjalan.", "Budi Santoso + program itu tetap berjalan"],
  [
    "Budi Santoso memastikan semua desa menerima air, tak terkecuali yang jauh.",
    "Budi Santoso + semua desa menerima air",
  ],
  ["Budi Santoso memastikan dinas pasar akan menata kios.", "dinas pasar + menata kios"],
  // found out
  ["Budi Santoso memastikan kabar itu keliru.", "Budi Santoso - kabar itu"],
  ["Budi Santoso memastikan penyebab kebakaran itu korsleting."],
  ["Budi Santoso memastikan jumlah pengungsi sekitar dua ribu orang."],
  ["Budi Santoso memastikan dua nelayan hilang di laut."],
  ["Budi Santoso memastikan stok beras telah habis."],
  ["Budi Santoso memastikan Siti Aminah menghadiri rapat itu."],
  ["Budi Santoso memastikan kios itu bukan milik dinas."],
]);

reads("whom somebody reports to the authorities", [
  ["Siti Aminah melaporkan Budi Santoso ke polisi.", "Siti Aminah - Budi Santoso"],
  ["“Kami akan melaporkan kontraktor itu ke kejaksaan,” kata Siti Aminah.", "Siti Aminah - kontraktor itu"],
  ["Siti Aminah melaporkan kejadian itu ke polisi."],
  ["Siti Aminah melaporkan Budi Santoso ke panitia."],
]);

reads("what somebody proposes, is not willing to do, holds intolerable, is hurt by", [
  ["Budi Santoso hadir. Dia usul pasarnya buka malam hari.", "Budi Santoso + pasarnya buka malam hari"],
  ["Budi Santoso hadir. Usul pasarnya buka malam hari datang dari warga."],
  [
    "Budi Santoso hadir. Hanya saja ia belum mau mengungkapkan nama pemenang lelang.",
    "Budi Santoso - mengungkapkan nama pemenang lelang",
  ],
  ["“Pungutan liar tidak bisa dibiarkan,” kata Budi Santoso.", "Budi Santoso - Pungutan liar"],
  ["“Keselamatan murid tidak dapat diabaikan,” kata Budi Santoso.", "Budi Santoso + Keselamatan murid"],
  ["“Mesin itu tidak bisa digunakan,” kata Budi Santoso."],
  ["“Kami merasa dirugikan atas putusan itu,” kata Budi Santoso.", "Budi Santoso - putusan itu"],
  ["“Kami siapkan lapangan baru untuk pedagang,” kata Budi Santoso.", "Budi Santoso + siapkan lapangan baru"],
  ["“Sudah kami siapkan lapangan baru,” kata Budi Santoso."],
  ["“Kami siapkan diri,” kata Budi Santoso."],
  ["“Jadi kita mesti kaji, kalau perlu bersama dewan,” kata Budi Santoso.", "Budi Santoso + kaji"],
  ["“Warga dirugikan hingga dua juta rupiah,” kata Budi Santoso."],
  ["Piagam itu menjadi bukti komitmen Bank Kalinga dalam penataan arsip.", "Bank Kalinga + penataan arsip"],
]);

reads("what is requested in the middle of a sentence", [
  ["“Kalau pejabat itu bersalah hukumlah dengan adil,” kata Budi Santoso.", "Budi Santoso + hukumlah dengan adil"],
  ["“Kalau memasak gunakanlah air bersih,” kata Budi Santoso.", "Budi Santoso + gunakanlah air bersih"],
  ["“Lalu kami mintalah bantuan tetangga,” kata Budi Santoso."],
  ["“Percayalah masalah sekolah itu lama,” kata Budi Santoso."],
]);
