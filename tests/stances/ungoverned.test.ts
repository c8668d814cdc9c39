import { BUDI, check, said } from "./cases.js";

check(
  "what somebody may do, has for an office, or would do, is no stance",
  [
    [said("Penyewa dapat meminta pemilik memperbaiki atap")],
    [said("Kami dapat meminta pemilik memperbaiki atap"), "Budi Santoso + memperbaiki atap"],
    ["Dewan Pengawas turut bertanggung jawab untuk memastikan mutu beras."],
    [said("Kami bertanggung jawab untuk memastikan mutu beras"), "Budi Santoso + mutu beras"],
    [said("Orang pasti akan mencari kerja di kota")],
    [said("Kami pasti akan memperbaiki jalan"), "Budi Santoso + memperbaiki jalan"],
    [said("Usaha melambat jika koperasi merasa ragu untuk memakai mesin baru")],
    [said("Tidak semua warga harus membayar iuran")],
    [said("Semua warga harus membayar iuran"), "Budi Santoso + membayar iuran"],
  ],
  BUDI,
);

check(
  "a verb that the attitude does not govern is no stance",
  [
    [
      "Keinginan [Budi Santoso|P] untuk membuka kedai, antara meracik kopi dan membangun jejaring, sudah lama.",
      "Budi Santoso + membuka kedai",
    ],
    [said("Koperasi akan membuka unit usaha dengan memanfaatkan jaringan petani"), "Koperasi + membuka unit usaha"],
    [
      "[Budi Santoso|P] menyatakan komitmen untuk membuka kedai dan membangun gudang.",
      "Budi Santoso + membuka kedai",
      "Budi Santoso + membangun gudang",
    ],
  ],
  BUDI,
);
