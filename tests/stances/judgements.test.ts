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
