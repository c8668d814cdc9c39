import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

check(
  "what somebody is glad to do or to be given",
  [
    [said("Kami senang menerima bibit kopi itu"), "Budi Santoso + menerima bibit kopi itu"],
    [said("Kami bangga telah membantu petani itu"), "Budi Santoso + membantu petani itu"],
    [said("Kami lega karena bisa mendapat pupuk itu"), "Budi Santoso + mendapat pupuk itu"],
    [said("Kami senang bisa memenangi laga itu")],
    [said("Kami bersyukur bisa merayakan panen itu")],
    [said("Kami bersyukur diberi kesempatan melaut"), "Budi Santoso + diberi kesempatan"],
    [said("Kami konsisten terhadap program benih itu"), "Budi Santoso + program benih itu"],
    [said("Anak-anak makan dengan senang hati")],
    [said("Kami senang tidak menjual kapal")],
    [said("Kami menyusun jadwal dengan konsisten")],
  ],
  BUDI,
);

reads("gladness and its want in the reporter's words", [
  ["Rudi Hartono mengaku senang menerima bibit kopi itu.", "Rudi Hartono + menerima bibit kopi itu"],
  ["Rudi Hartono menyampaikan rasa syukur atas pembukaan dermaga itu.", "Rudi Hartono + pembukaan dermaga itu"],
  ["Rudi Hartono menyampaikan ketidakpuasannya terhadap harga garam.", "Rudi Hartono - harga garam"],
  ["“Saya sedih karena kalah,” kata Rudi Hartono."],
  ["Rudi Hartono bersenang-senang menanam kopi."],
]);

check(
  "values said in passing",
  [
    [said("Pengelolaan sampah yang buruk menyumbang banjir"), "Budi Santoso - Pengelolaan sampah"],
    [said("Banyak warga sakit karena mutu air yang kurang baik"), "Budi Santoso - mutu air"],
    [said("Penari itu dikenal karena ketekunannya yang luar biasa"), "Budi Santoso + ketekunannya"],
    [said("Kami memeriksa tudingan yang tidak berdasar itu"), "Budi Santoso - tudingan"],
    // which of them, what is only wished for, feared or not so, how much
    [said("Petugas mendatangi dapur yang bermasalah")],
    [said("Warga memerlukan pelayanan rumah sakit yang baik"), "Budi Santoso + pelayanan rumah sakit"],
    [said("Jangan sampai ada mutu air yang buruk"), "Budi Santoso - mutu air yang buruk"],
    [said("Ini pengelolaan sampah yang buruk")],
    [said("Tidak ada pengelolaan sampah yang buruk")],
    [said("Desa itu dilanda krisis air yang luar biasa")],
    [said("Hujan turun dengan curah air yang luar biasa besar")],
    [said("Kapal itu terlambat karena kondisi cuaca yang buruk")],
  ],
  BUDI,
);

check(
  "what deceives, and what comes first",
  [
    [said("Rekaman itu adalah hoax"), "Budi Santoso - Rekaman itu"],
    [said("Foto yang beredar merupakan hasil rekayasa"), "Budi Santoso - Foto yang beredar"],
    [said("Kesehatan nelayan tetap menjadi prioritas"), "Budi Santoso + Kesehatan nelayan"],
    [said("Pelatihan menjadi faktor paling menentukan"), "Budi Santoso + Pelatihan"],
    [said("Kehadiran koperasi diharapkan menjadi bagian penting pasar"), "Budi Santoso + menjadi bagian penting pasar"],
    [said("Koperasi seharusnya menjadi bagian penting pasar"), "Budi Santoso + menjadi bagian penting pasar"],
    [said("Petugas membahas daftar prioritas")],
  ],
  BUDI,
);

check(
  "one of the best, and what may become good",
  [
    [said("Pasar itu merupakan salah satu pasar terbaik"), "Budi Santoso + Pasar itu"],
    [said("Dermaga itu bisa jadi solusi bagi nelayan"), "Budi Santoso + Dermaga itu"],
    [said("Dermaga itu salah satu dermaga di pulau ini")],
    [said("Pasar itu adalah salah satu pasar di pulau ini")],
    [said("Bisa jadi dermaga itu ditutup")],
    [said("Harapannya ini bisa jadi solusi"), "Budi Santoso + ini bisa jadi solusi"],
  ],
  BUDI,
);

check(
  "well, and enough",
  [
    [said("Pelaksanaannya baik"), "Budi Santoso + Pelaksanaannya"],
    [said("Secara umum pelaksanaannya sudah baik"), "Budi Santoso + pelaksanaannya"],
    [said("Panen jagung kita cukup untuk pakan"), "Budi Santoso + Panen jagung kita"],
    [said("Bibitnya bagus untuk lahan kering"), "Budi Santoso + Bibitnya"],
    [said("Jumlahnya jauh dari cukup")],
    [said("Bibitnya cukup banyak")],
    [said("Nelayan pulang dengan sangat baik")],
    [said("Kami memakai kayu impor karena mutunya lebih kuat")],
  ],
  BUDI,
);

check(
  "what somebody says he judges",
  [
    [said("Kami menilai tarif baru itu sangat wajar"), "Budi Santoso + tarif baru itu"],
    [said("Saya juga melihat lomba itu sebagai peluang luar biasa"), "Budi Santoso + lomba itu"],
    [said("Kami melihat lomba itu sebagai penonton")],
    [said("Kami menilai lomba masak")],
  ],
  BUDI,
);

check(
  "of what there cannot be too much",
  [
    [said("Potensi usaha rumput laut sangat besar"), "Budi Santoso + Potensi usaha rumput laut"],
    [said("Manfaatnya sudah nyata"), "Budi Santoso + Manfaatnya"],
    [said("Antusiasme warga tidak terlalu tinggi")],
    [said("Potensi penyimpangan dana sangat besar")],
    [said("Gelombang laut sangat tinggi")],
    [said("Kebutuhan solar sangat tinggi")],
  ],
  BUDI,
);
