import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

reads("judged by somebody who is named between", [
  ["Tarif baru itu dinilai penumpang terlalu tinggi.", "penumpang - Tarif baru itu"],
  ["Program itu dianggap oleh pemerintah yang terbaik.", "pemerintah + Program itu"],
  ["Langkah itu dinilai sejumlah pengamat sebagai langkah keliru.", "sejumlah pengamat - Langkah itu"],
  ["Rencana itu tidak dinilai warga sangat merugikan.", "warga + Rencana itu"],
  // nobody judges, or it is what he is taken for
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

reads("what a body will do", [
  ["Pemerintah akan menerapkan aturan baru.", "Pemerintah + menerapkan aturan baru"],
  ["Kementerian Perhubungan juga akan menyiapkan bus tambahan.", "Kementerian Perhubungan + menyiapkan bus tambahan"],
  // a thing, a person without an office, a forecast
  ["Aturan itu akan menambah beban warga."],
  ["Bambang Wijaya akan membangun rumah baru."],
  ["Pemerintah sedianya akan menambah kuota haji."],
  ["Pemerintah akan mengikuti rapat itu."],
]);
