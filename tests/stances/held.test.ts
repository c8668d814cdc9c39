import { BUDI, check, said } from "./cases.js";

check(
  "what somebody is confident of, with the clause that says it",
  [
    [
      "[Budi Santoso|P] yakin koperasi itu akan membuka lapangan kerja.",
      "Budi Santoso + koperasi itu akan membuka lapangan kerja",
    ],
    [said("Saya yakin bahwa pasar itu akan ramai"), "Budi Santoso + pasar itu akan ramai"],
    [
      said("Kami yakin, kerja sama semua desa menjadi modal yang kuat"),
      "Budi Santoso + kerja sama semua desa menjadi modal yang kuat",
    ],
    ["Sekitar 40 persen petani setuju irigasi dibuka.", "Sekitar 40 persen petani + irigasi dibuka"],
    // what is held for a fact, one's own luck, a bad outlook
    [said("Kami yakin pelaku bersembunyi di hutan")],
    [said("Saya yakin bisa lulus")],
    [said("Kami yakin jumlah penumpang akan terus menurun")],
    ["[Budi Santoso|P] yakin, jika dikelola baik, pasar itu ramai."],
  ],
  BUDI,
);

check(
  "what somebody worries about",
  [
    [said("Saya khawatir hutan adat tidak diakui dinas"), "Budi Santoso - hutan adat tidak diakui dinas"],
    ["Warga mencemaskan limbah pabrik itu.", "Warga - limbah pabrik itu"],
    [said("Kami khawatir tarif itu merusak pasar"), "Budi Santoso - tarif itu"],
    ["Tarif itu dikhawatirkan oleh para petani.", "para petani - Tarif itu"],
    [said("Kami khawatir mereka menang")],
    ["Banjir dikhawatirkan meluas."],
  ],
  BUDI,
);

check("who is told to do something, and by whom", [
  [
    "[Budi Santoso|P] <menilai> {aturan itu dibuat kemarin}. Perusahaan juga diminta memulihkan sungai.",
    "Budi Santoso + memulihkan sungai",
  ],
  [
    "[Budi Santoso|P] <menilai> {aturan itu dibuat kemarin}. Perusahaan diminta memulihkan sungai. Dinas didesak mengawasi pabrik.",
    "Budi Santoso + memulihkan sungai",
    "Budi Santoso + mengawasi pabrik",
  ],
  ["[Budi Santoso|P] <mengatakan> {pihaknya diminta memulihkan sungai}."],
  ["Perusahaan diminta memulihkan sungai."],
  ["[Budi Santoso|P] ingin badan itu mengelola pelabuhan.", "Budi Santoso + mengelola pelabuhan"],
  ["[Budi Santoso|P] tidak ingin badan itu mengelola pelabuhan.", "Budi Santoso - badan itu mengelola pelabuhan"],
]);

check("who a noun of people or of an act stands for", [
  ["Aksi mahasiswa menolak kenaikan tarif.", "mahasiswa - kenaikan tarif"],
  ["Salah satu parpol menolak ambang batas itu.", "Salah satu parpol - ambang batas itu"],
  ["Pemegang saham menyetujui penjualan aset itu.", "Pemegang saham + penjualan aset itu"],
  ["Aksi ambil untung menekan harga saham."],
]);

check("where a target ends", [
  ["Dinas berupaya menekan angka kematian akibat rabies.", "Dinas - angka kematian akibat rabies"],
  ["Pedagang menolak relokasi akibat meningkatnya sewa kios.", "Pedagang - relokasi"],
]);

check(
  "what is asked for, stopped or seen to in the reporter's words",
  [
    ["Warga meminta ganti rugi dari perusahaan.", "Warga + ganti rugi dari perusahaan"],
    ["Ada pula petani yang meminta pupuk murah.", "petani + pupuk murah"],
    ["Pihak sekolah menghentikan lomba renang.", "Pihak sekolah - lomba renang"],
    ["[Budi Santoso|P] <menekankan> agar {para petani menjaga sungai}.", "Budi Santoso + menjaga sungai"],
    [
      "[Budi Santoso|P] <memastikan>, {pembangunan jembatan itu akan dilakukan tahun depan}.",
      "Budi Santoso + pembangunan jembatan itu akan dilakukan tahun depan",
    ],
    ["[Partai Maju|O] menanam pohon sebagai bentuk dukungan terhadap program desa.", "Partai Maju + program desa"],
    // what is no call, no stance of who is named, no verb
    ["Penyidik meminta keterangan saksi."],
    ["[Budi Santoso|P] <memastikan>, {jembatan itu telah dibangun}."],
    ["[Budi Santoso|P] mengakhiri masa jabatannya."],
    ["Polisi membubarkan unjuk rasa warga."],
  ],
  BUDI,
);

check("who stands behind it", [
  ["Pemerintah melalui [Kementerian Desa|O] menolak usulan itu.", "Kementerian Desa - usulan itu"],
  ["Dua fraksi menolak usulan itu.", "Dua fraksi - usulan itu"],
  ["Tahun ini pemerintah menolak usulan itu.", "pemerintah - usulan itu"],
  ["Ribuan buruh turun ke jalan menuntut kenaikan upah.", "Ribuan buruh + kenaikan upah"],
  ["Puluhan nelayan datang ke dermaga. Mereka menolak tambang itu.", "Puluhan nelayan - tambang itu"],
  [
    "[Budi Santoso|P] <mengatakan> {[Bank Desa|O] akan memperkuat koperasi}. Kedua, melanjutkan pelatihan warga.",
    "Bank Desa + koperasi",
    "Bank Desa + pelatihan warga",
  ],
]);
