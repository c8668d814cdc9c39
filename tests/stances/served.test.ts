import { BUDI, check, said } from "./cases.js";

check(
  "whoever says what serves a good end is for the end",
  [
    [
      said("Perpustakaan menjadi kunci dalam meningkatkan minat baca"),
      "Budi Santoso + Perpustakaan",
      "Budi Santoso + minat baca",
    ],
    [said("Pasar ini kesempatan bagi petani untuk memperkuat koperasi"), "Budi Santoso + koperasi"],
    [
      said("Kerja bakti bisa menjadi solusi untuk memberantas nyamuk"),
      "Budi Santoso + Kerja bakti",
      "Budi Santoso - nyamuk",
    ],
    [said("Hal ini penting demi menjaga kebersihan sungai"), "Budi Santoso + kebersihan sungai"],
    [said("Guru berperan dalam memajukan desa"), "Budi Santoso + desa"],
    [said("Ini bukan solusi untuk memberantas nyamuk")],
    [said("Petugas kesulitan untuk menjaga kebersihan sungai")],
    [said("Camat berwenang untuk menghentikan acara itu")],
    ["Perpustakaan menjadi kunci dalam meningkatkan minat baca."],
  ],
  BUDI,
);

check(
  "the end that an effort serves is of whoever makes it",
  [
    ["Program itu menjadi langkah [Dinas Sosial|O] dalam mengatasi kemiskinan.", "Dinas Sosial - kemiskinan"],
    ["Lomba itu bagian dari strategi [Dinas Sosial|O] untuk menghidupkan pasar.", "Dinas Sosial + pasar"],
    [said("Lomba itu bagian dari upaya pemerintah untuk menghidupkan pasar"), "pemerintah + pasar"],
    ["Kebijakan kepada [Dinas Sosial|O] untuk menghidupkan pasar dibahas."],
    ["Program di [Rembuna|L] untuk menghidupkan pasar dibahas."],
  ],
  BUDI,
);

check(
  "what makes things better is good as an aim, and for that which does it",
  [
    [said("Posko dibuka untuk memudahkan warga"), "Budi Santoso + warga"],
    ["[Dinas Sosial|O] membuka loket guna memperlancar pembayaran.", "Dinas Sosial + pembayaran"],
    [said("Loket itu akan dibuka untuk memperlancar pembayaran"), "Budi Santoso + pembayaran"],
    [said("Jembatan itu akan memperlancar pengiriman beras"), "Budi Santoso + Jembatan itu"],
    [said("Bantuan ini bisa memulihkan usaha warga"), "Budi Santoso + Bantuan ini"],
    ["[Budi Santoso|P] <menilai> {jalan itu memperlancar pengiriman beras}.", "Budi Santoso + jalan itu"],
    [said("Petugas memperlancar arus lalu lintas")],
    [said("Rencana memulihkan sungai itu mudah")],
    ["Jembatan itu akan memperlancar pengiriman beras."],
  ],
  BUDI,
);

check(
  "an effort to do so is as good as doing so, and what is ended is bad",
  [
    ["Sebagai upaya menjaga stok obat, [Dinas Sosial|O] membuka posko.", "Dinas Sosial + stok obat"],
    ["[Dinas Sosial|O] membuka loket dalam rangka memperlancar pembayaran.", "Dinas Sosial + pembayaran"],
    [said("Loket dibuka sebagai upaya mencegah antrean"), "Budi Santoso - antrean"],
    ["Pemerintah membuat dana atau [Dana Kreatif|O] sebagai upaya memperkuat industri.", "Pemerintah + industri"],
    ["[Dinas Sosial|O] membuka loket untuk mengantisipasi lonjakan warga.", "Dinas Sosial - lonjakan warga"],
    [said("Jembatan itu bisa mengurai kemacetan"), "Budi Santoso + Jembatan itu"],
    [said("Kami harus mengantisipasi banjir"), "Budi Santoso + mengantisipasi banjir"],
    ["[Dinas Sosial|O] datang dalam rangka menyambut hari kemerdekaan."],
  ],
  BUDI,
);

check(
  "what something teaches is called for",
  [
    [
      said("Kejadian itu menjadi alarm bagi sekolah untuk konsisten menegakkan aturan"),
      "Budi Santoso + konsisten menegakkan aturan",
    ],
    [said("Hari ini menjadi momentum untuk menghargai kerja keras guru"), "Budi Santoso + menghargai kerja keras guru"],
    [
      said("Banjir yang melanda desa menjadi peringatan bagi camat agar membangun tanggul"),
      "Budi Santoso + membangun tanggul",
    ],
    [said("Dinas menggelar peringatan hari guru untuk berkumpul")],
    ["Kejadian itu menjadi alarm bagi sekolah untuk konsisten menegakkan aturan."],
  ],
  BUDI,
);
