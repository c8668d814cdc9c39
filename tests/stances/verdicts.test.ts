import { BUDI, check, said } from "./cases.js";

check(
  "a verdict: against whom it is given, by whoever gives it",
  [
    [said("Terdakwa itu terbukti menerima suap dari pengembang"), "Budi Santoso - Terdakwa itu"],
    [said("Terdakwa itu terbukti secara sah dan meyakinkan melakukan penipuan"), "Budi Santoso - Terdakwa itu"],
    [said("Mengadili, menyatakan Terdakwa itu terbukti bersalah melakukan penipuan"), "Budi Santoso - Terdakwa itu"],
    [said("Perusahaan itu gagal membuktikan asal uangnya"), "Budi Santoso - Perusahaan itu"],
    [said("Pengembang itu tidak mampu membuktikan asal lahannya"), "Budi Santoso - Pengembang itu"],
    [said("Kepala desa itu tidak terbukti melanggar kode etik"), "Budi Santoso + Kepala desa itu"],
    ["[Budi Santoso|P] <menyatakan> {pengembang itu bersalah melakukan penipuan}.", "Budi Santoso - pengembang itu"],
    [said("Pengembang itu terbukti mencederai kepercayaan warga"), "Budi Santoso - Pengembang itu"],
    [said("Menjatuhkan pidana terhadap terdakwa selama dua tahun"), "Budi Santoso - terdakwa"],
    ["Hakim dapat menjatuhkan hukuman kepada pengembang itu."],
    // one's own guilt, a condition, whoever it may be, in the reporter's words
    ["[Budi Santoso|P] <mengaku> {merasa bersalah melanggar janjinya}."],
    [said("Jika terbukti menerima suap, kepala desa itu dipecat")],
    [said("Pegawai yang terbukti menerima suap dipecat")],
    ["Kepala desa itu terbukti menerima suap."],
  ],
  BUDI,
);

check(
  "what is chosen",
  [
    ["[Budi Santoso|P] memilih saham perusahaan tambang.", "Budi Santoso + saham perusahaan tambang"],
    [said("Kami memilih kopi lokal"), "Budi Santoso + kopi lokal"],
    // what is done, a step on the way
    ["[Budi Santoso|P] memilih pulang ke desanya."],
    ["[Budi Santoso|P] memilih berjalan kaki."],
    ["Aplikasi itu memungkinkan penumpang memilih kursi."],
  ],
  BUDI,
);

check(
  "a feeling, with the clause that says why",
  [
    [
      "[Budi Santoso|P] bangga karena warganya membangun jembatan sendiri.",
      "Budi Santoso + warganya membangun jembatan sendiri",
    ],
    [said("Saya kecewa karena dinas menunda proyek itu"), "Budi Santoso - dinas menunda proyek itu"],
    ["Warga kesal lantaran jalan itu tidak kunjung diperbaiki.", "Warga - jalan itu tidak kunjung diperbaiki"],
    // one's own lot, and what a negation leaves open
    [said("Saya senang karena bisa pulang")],
    [said("Saya kecewa karena kami kalah")],
    [said("Kami tidak puas karena target itu tinggi")],
  ],
  BUDI,
);
