import { BUDI, check, said } from "./cases.js";

check(
  "what must be, said without an object or with a word of manner before its verb",
  [
    [said("Kita harus bersatu dan bersinergi"), "Budi Santoso + bersatu", "Budi Santoso + bersinergi"],
    [said("Aparat harus serius menangani tambang itu"), "Budi Santoso + menangani tambang itu"],
    [said("Warga harus turun memperbaiki tanggul"), "Budi Santoso + turun memperbaiki tanggul"],
    [said("Kami akan fokus memperkuat layanan"), "Budi Santoso + layanan"],
    [
      said("Perlu mengantisipasi agar harga beras tidak naik"),
      "Budi Santoso + mengantisipasi agar harga beras tidak naik",
    ],
    [said("Biayanya harus dicicil secara bertahap"), "Budi Santoso + Biayanya harus dicicil"],
    [said("Kami akan berangkat")],
    ["[Budi Santoso|P] <meminta> {pemerintah tidak terburu-buru menaikkan cukai}.", "Budi Santoso - menaikkan cukai"],
  ],
  BUDI,
);

check(
  "what should be, its modal in front and no verb behind",
  [
    [said("Seharusnya setiap warga menjadi pengawas"), "Budi Santoso + setiap warga menjadi pengawas"],
    [said("Idealnya setiap desa memiliki bidan"), "Budi Santoso + setiap desa memiliki bidan"],
    [said("Kini saatnya warga merawat sungai"), "Budi Santoso + warga merawat sungai"],
    [said("Pada saatnya warga merawat sungai")],
    [said("Dewan seharusnya tidak terlibat dalam lelang"), "Budi Santoso - terlibat dalam lelang"],
    [said("Harusnya pembagian dana lebih merata"), "Budi Santoso + pembagian dana lebih merata"],
    [said("Mestinya program itu diperluas"), "Budi Santoso + program itu"],
    [said("Pembangunan harus sesuai rencana kota"), "Budi Santoso + sesuai rencana kota"],
    [said("Seharusnya begitu")],
  ],
  BUDI,
);

check(
  "calls that go on, and calls in the first person",
  [
    [
      "[Budi Santoso|P] <menyerukan> kepada kader agar {tetap solid dan menjalin silaturahmi}.",
      "Budi Santoso + solid",
      "Budi Santoso + menjalin silaturahmi",
    ],
    [
      "[Budi Santoso|P] <berharap> {keberadaan pasar itu ikut serta merawat kebersamaan}.",
      "Budi Santoso + merawat kebersamaan",
    ],
    [
      "[Budi Santoso|P] <meminta> {warga tenang dan membeli beras secukupnya}.",
      "Budi Santoso + membeli beras secukupnya",
    ],
    // the negation may cover both
    ["[Budi Santoso|P] <berharap> {warga tidak panik dan membeli beras}.", "Budi Santoso + warga tidak panik"],
    [
      "[Budi Santoso|P] <meminta> {warga yang makan di sana dan mengalami mual melapor ke posko}.",
      "Budi Santoso + warga yang makan di sana dan mengalami mual melapor ke posko",
    ],
    [
      said("Kami mengimbau warga tidak panik tetapi tetap waspada"),
      "Budi Santoso + warga tidak panik tetapi tetap waspada",
    ],
    [said("Kami mengimbau warga yang memiliki perahu")],
    [said("Kami minta maaf kepada warga")],
    ["[Budi Santoso|P] <mengimbau> {warga agar segera mengungsi}.", "Budi Santoso + mengungsi"],
    [said("Yang penting panitia tertib dulu"), "Budi Santoso + panitia tertib dulu"],
    [said("Yang penting saya sudah tahu hasilnya")],
  ],
  BUDI,
);

check(
  "whose words are hoped or promised",
  [
    [said("Jalan tol itu diharapkan memperlancar arus barang"), "Budi Santoso + memperlancar arus barang"],
    ["Jalan tol itu diharapkan memperlancar arus barang."],
    [said("Sebenarnya kami akan memberikan potongan harga"), "Budi Santoso + potongan harga"],
    [said("Tahun ini kami akan membuka sekolah baru"), "Budi Santoso + membuka sekolah baru"],
    [said("Adik-adik kami akan membuka warung")],
    [
      "[Budi Santoso|P] <memastikan> {gaji petugas tetap dikirim pekan ini}.",
      "Budi Santoso + gaji petugas tetap dikirim pekan ini",
    ],
    ["[Budi Santoso|P] <memastikan> {gaji petugas telah dikirim}."],
    ["[Budi Santoso|P] <melanjutkan>, {dinas kesehatan akan terus menjaga mutu air}.", "dinas kesehatan + mutu air"],
    [said("Kami siap untuk kerja sama dengan petani"), "Budi Santoso + kerja sama dengan petani"],
    [said("Penimbun beras akan kami tindak"), "Budi Santoso - Penimbun beras"],
    [said("Bukan berarti kami melarang pesta")],
  ],
  BUDI,
);

check(
  "what is needed",
  [
    [said("Butuh langkah tegas"), "Budi Santoso + langkah tegas"],
    [said("Solusi cepat sangat dibutuhkan"), "Budi Santoso + Solusi cepat"],
    [said("Karena itu, dibutuhkan kerja sama dengan petani"), "Budi Santoso + kerja sama dengan petani"],
    [said("Programnya sudah berjalan, tetapi butuh pendampingan"), "Budi Santoso + pendampingan"],
    [said("Proses itu masih membutuhkan waktu")],
    [said("Diperkirakan dibutuhkan sekitar 31 miliar rupiah")],
  ],
  BUDI,
);

check(
  "what something does, and how it is",
  [
    [
      "[Budi Santoso|P] <menilai> {penghematan untuk membiayai proyek ini dapat menghambat target}.",
      "Budi Santoso - penghematan untuk membiayai proyek ini",
    ],
    ["[Budi Santoso|P] <menilai> {hukuman itu terlalu ringan}.", "Budi Santoso - hukuman itu"],
    ["[Budi Santoso|P] <menilai> {hukuman itu tidak terlalu ringan}."],
    [said("Penyelesaian akhir kami buruk"), "Budi Santoso - Penyelesaian akhir kami"],
    [said("Semoga acara ini bisa menginspirasi"), "Budi Santoso + acara ini bisa menginspirasi"],
  ],
  BUDI,
);
