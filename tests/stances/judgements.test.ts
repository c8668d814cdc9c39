import { BUDI, check, said } from "./cases.js";

check(
  "what is not pointed back to is named by the noun that is judged",
  [
    [said("Ini temuan yang sangat memprihatinkan"), "Budi Santoso - temuan"],
    [said("Itu merupakan pernyataan yang kurang bijak"), "Budi Santoso - pernyataan"],
    [said("Ini kan program desa yang bagus"), "Budi Santoso + program desa"],
    // the noun is praise itself, or says nothing
    [said("Ini terobosan yang luar biasa")],
    [said("Itu langkah yang tepat")],
    [said("Ini temuan yang baru")],
  ],
  BUDI,
);

check(
  "what is not done well",
  [
    [said("Gudang desa itu belum mampu bekerja optimal"), "Budi Santoso - Gudang desa itu"],
    [said("Pasar ikan itu belum dikelola dengan baik"), "Budi Santoso - Pasar ikan itu"],
    [said("Dana desa itu tidak terserap dengan baik"), "Budi Santoso - Dana desa itu"],
    [said("Pasar ikan itu belum dikelola dinas")],
    [said("Jika pasar ikan itu tidak dikelola dengan baik, pedagang pindah")],
  ],
  BUDI,
);

check(
  "an aside between what is judged and the judgement",
  [
    [said("Angka kerugian itu tampaknya sulit terbukti"), "Budi Santoso - Angka kerugian itu"],
    [said("Tarif parkir itu tergolong wajar"), "Budi Santoso + Tarif parkir itu"],
    [said("Tarif parkir itu tergolong baru")],
    [said("Sepertinya hujan akan turun")],
  ],
  BUDI,
);

check(
  "a judgement in front of what is judged",
  [
    [said("Ironisnya, sopir truk tidak punya asuransi"), "Budi Santoso - sopir truk tidak punya asuransi"],
    [said("Repotnya kalau semua dinas ikut menagih"), "Budi Santoso - semua dinas ikut menagih"],
    [
      said("Celakanya, dengan beban seberat itu, tanggul tidak pernah diperiksa"),
      "Budi Santoso - tanggul tidak pernah diperiksa",
    ],
    [said("Untungnya tetangga cepat datang menolong"), "Budi Santoso + tetangga cepat datang menolong"],
    // oneself, when, and what the word belongs to
    [said("Sayangnya, kami belum menerima surat itu")],
    [said("Untungnya selama hujan rumah itu kosong, kecuali dapurnya")],
    [said("Kami tahu masalahnya sejak lama")],
    ["Ironisnya, sopir truk tidak punya asuransi."],
  ],
  BUDI,
);

check(
  "what something is found wanting of",
  [
    [said("Hingga kini belum ada peta jalan yang jelas terkait tarif parkir"), "Budi Santoso - tarif parkir"],
    [said("Tidak ada kepastian soal tarif parkir"), "Budi Santoso - tarif parkir"],
    [said("Belum ada peta jalan terkait tarif parkir")],
    [said("Jika tidak ada kepastian soal tarif parkir, pedagang pindah")],
    [said("Belum ada aturan yang memadai untuk melindungi nelayan")],
  ],
  BUDI,
);

check(
  "merits of which there is little or much",
  [
    [said("Mutu beras itu masih rendah"), "Budi Santoso - Mutu beras itu"],
    [said("Tingkat literasi warga desa masih sangat rendah"), "Budi Santoso - Tingkat literasi warga desa"],
    [said("Partisipasi warga desa sangat tinggi"), "Budi Santoso + Partisipasi warga desa"],
    [said("Angka penularan di desa itu masih sangat rendah")],
  ],
  BUDI,
);

check(
  "what is said in passing of one of many, or of what is pointed at",
  [
    [said("Banyak aturan yang tumpang tindih"), "Budi Santoso - aturan"],
    [said("Contohnya kehadiran gudang itu yang tumpang tindih dengan pasar"), "Budi Santoso - kehadiran gudang itu"],
    [said("Ada aturan yang tumpang tindih")],
    [said("Banyak orang yang bermasalah")],
  ],
  BUDI,
);
