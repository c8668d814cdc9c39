import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

reads("judged by somebody who is named between", [
  ["Tarif baru itu dinilai penumpang terlalu tinggi.", "penumpang - Tarif baru itu"],
  ["Program itu dianggap oleh pemerintah yang terbaik.", "pemerintah + Program itu"],
  ["Langkah itu dinilai sejumlah pengamat sebagai langkah keliru.", "sejumlah pengamat - Langkah itu"],
  ["Rencana itu tidak dinilai warga sangat merugikan.", "warga + Rencana itu"],
  ["Kebijakan itu dinilai keliru oleh para pedagang.", "para pedagang - Kebijakan itu"],
  ["Langkah itu dianggap sebagai langkah tepat oleh sejumlah pengamat.", "sejumlah pengamat + Langkah itu"],
  ["Aturan itu dirasa merugikan petani kecil oleh warga.", "warga - Aturan itu"],
  ["Tarif itu dinilai warga terlalu memberatkan.", "warga - Tarif itu"],
  // nobody judges, or it is what he is taken for
  ["Kebijakan itu dinilai keliru dan akan dibahas oleh dewan."],
  ["Tarif baru itu dinilai terlalu tinggi."],
  ["Bambang Wijaya dinilai pelatih terbaik."],
  ["Bantuan itu dinilai sebagai penggunaan uang negara secara tidak tepat."],
]);

check(
  "values in more than one word",
  [
    [said("Kebijakan itu berdampak negatif bagi petani"), "Budi Santoso - Kebijakan itu"],
    [said("Proyek itu gagal total"), "Budi Santoso - Proyek itu"],
    [said("Kabar itu tidak sepenuhnya benar"), "Budi Santoso - Kabar itu"],
    [said("Tarif itu seharusnya terjangkau"), "Budi Santoso + Tarif itu seharusnya terjangkau"],
    [said("Hal itu berdampak pada petani")],
  ],
  BUDI,
);

check(
  "a noun and a quality that fill a sentence",
  [
    [said("Kinerja dinas kota mengecewakan"), "Budi Santoso - Kinerja dinas kota"],
    [said("Hasil panen petani luar biasa"), "Budi Santoso + Hasil panen petani"],
    [said("Sistem zonasi buruk bagi siswa desa"), "Budi Santoso - Sistem zonasi"],
    [said("Kondisi pasar kian memburuk"), "Budi Santoso - Kondisi pasar"],
    [said("Alangkah baiknya jika pasar itu dibuka"), "Budi Santoso + pasar itu dibuka"],
    // a kind of thing, or what is said of a part of it
    [said("Jumlah kasus gizi buruk")],
    [said("Panen padi bisa bagus")],
    [said("Ada hasil panen mengecewakan")],
    [said("Pasar yang dibangun tahun lalu bagus")],
  ],
  BUDI,
);

reads("what a body will do", [
  ["Pemerintah akan menerapkan aturan baru.", "Pemerintah + menerapkan aturan baru"],
  ["Kementerian Perhubungan juga akan menyiapkan bus tambahan.", "Kementerian Perhubungan + menyiapkan bus tambahan"],
  // a thing, a person without an office, a forecast
  ["Aturan itu akan menambah beban warga."],
  ["Bambang Wijaya akan membangun rumah baru."],
  ["Pemerintah sedianya akan menambah kuota haji."],
  ["Pemerintah akan mengikuti rapat itu."],
]);

reads("a march against something", [
  ["Ratusan buruh menggelar demonstrasi menolak kenaikan pajak.", "Ratusan buruh - kenaikan pajak"],
  ["Puluhan petani menggelar demo menolak tambang itu.", "Puluhan petani - tambang itu"],
  ["Ratusan buruh menggelar demonstrasi di alun-alun."],
]);

reads("what is planned or asked for, by whom, and what of", [
  ["Warga menolak rencana pemerintah untuk menaikkan tarif.", "Warga - rencana pemerintah untuk menaikkan tarif"],
  ["Warga mendukung usulan agar jembatan diperbaiki.", "Warga + usulan agar jembatan diperbaiki"],
  ["Warga menolak rencana itu untuk kedua kalinya.", "Warga - rencana itu"],
]);
