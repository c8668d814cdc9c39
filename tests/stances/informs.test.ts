import { BUDI, check, said } from "./cases.js";

check(
  "what only informs is no call",
  [
    [said("Berdasarkan aturan baru, warung tidak boleh memakai gas bersubsidi")],
    [said("Sesuai ketentuan, penumpang harus memakai helm")],
    [said("Kami perlu telur 20 juta butir")],
    [said("Peserta tidak perlu daftar")],
    [said("Bekal anak jangan asal")],
    // the rule stands behind, people are called for, an amount of money
    [said("Warga harus menjaga pasar sesuai aturan"), "Budi Santoso + pasar"],
    [said("Kami perlu 300 dokter lagi"), "Budi Santoso + 300 dokter"],
    [said("Desa itu perlu subsidi Rp 2 triliun"), "Budi Santoso + subsidi Rp 2 triliun"],
  ],
  BUDI,
);

check(
  "not said to be good or bad",
  [
    [said("Bukan berarti rencana itu tidak baik")],
    [said("Pergantian ini memang tak lantas bagus")],
    [said("Pemecatan pelatih adalah hal biasa dalam olahraga profesional")],
    [said("Niat baik saja tidak cukup")],
    // called for, and no praise of the drivers
    [said("Sopir yang bertugas harus merupakan sopir profesional"), "Budi Santoso + merupakan sopir profesional"],
    [said("Masyarakat akan menikmati perjalanan murah")],
    // an attitude, and no guess
    [said("Masyarakat akan menolak tambang itu"), "Masyarakat - tambang itu"],
    [said("Dana desa tidak cukup"), "Budi Santoso - Dana desa"],
    [said("Pergantian ini memang tidak bagus"), "Budi Santoso - Pergantian ini"],
  ],
  BUDI,
);

check(
  "whom it is said to, and whom one feels for, is not opposed",
  [
    [
      "[Partai Maju|O] melayangkan protes kepada [KPU|O] terkait penghitungan suara.",
      "Partai Maju - penghitungan suara",
    ],
    ["[Partai Maju|O] melayangkan protes kepada [KPU|O].", "Partai Maju - KPU"],
    ["[Budi Santoso|P] prihatin dengan [Persib Bandung|O]."],
    ["[Budi Santoso|P] prihatin dengan maraknya tawuran.", "Budi Santoso - maraknya tawuran"],
  ],
  BUDI,
);

check(
  "who holds it, and what it is about",
  [
    ["Sebanyak 5 persen dari ongkos ini membantu pelatihan sopir."],
    ["Sebanyak 60 persen dari penumpang menolak kenaikan tarif.", "60 persen - kenaikan tarif"],
    ["[Siti|P] sedang berada di belakang barisan siswa."],
    [
      "[Budi Santoso|P] menekankan pentingnya menjadikan pasar sebagai pusat dagang.",
      "Budi Santoso + menjadikan pasar sebagai pusat dagang",
    ],
    ["[Budi Santoso|P] <memastikan> {perluasan kebun tidak mengorbankan mutu teh}.", "Budi Santoso + mutu teh"],
    [
      "Pelanggan bersedia membayar ongkos sebesar Rp 1.000 - Rp 2.000 per hari.",
      "Pelanggan + membayar ongkos sebesar Rp 1.000 - Rp 2.000 per hari",
    ],
    [said("Kejadian seperti apa harus dilaporkan")],
  ],
  BUDI,
);
