import { reads } from "./reads.js";

const said = (words: string): string => `“${words},” kata Bupati Budi Santoso.`;

reads("what still has to be done, and what is somebody's lot", [
  [said("Aturan itu masih harus dibahas"), "Budi Santoso + Aturan itu masih harus dibahas"],
  [said("Masih perlu perbaikan jalan"), "Budi Santoso + perbaikan jalan"],
  [said("Sistem itu masih perlu terus diperbaiki"), "Budi Santoso + Sistem itu masih perlu terus diperbaiki"],
  [said("Para korban masih harus menunggu bantuan")],
  [said("Nelayan masih harus membeli solar")],
  [said("Kami masih perlu waktu")],
]);

reads("what must be for the sake of something", [
  [said("Kami perlu uji ulang untuk menjamin kadarnya"), "Budi Santoso + uji ulang", "Budi Santoso + kadarnya"],
  [said("Camat harus serius untuk merawat pasar itu"), "Budi Santoso + serius untuk merawat pasar itu"],
  [said("Tidak boleh ada pemaksaan bagi sekolah untuk ikut lomba"), "Budi Santoso - pemaksaan"],
  // the verb alone is needed for
  [said("Kami perlu untuk merawat pasar itu"), "Budi Santoso + merawat pasar itu"],
]);

reads("that something must be, and how", [
  [said("Imunisasi itu wajib ya"), "Budi Santoso + Imunisasi itu"],
  [said("Ronda malam memang perlu"), "Budi Santoso + Ronda malam"],
  [said("Susu juga harus ada"), "Budi Santoso + Susu"],
  [said("Bantuan itu tidak perlu"), "Budi Santoso - Bantuan itu"],
  [said("Sanksinya harus lebih tegas"), "Budi Santoso + Sanksinya harus lebih tegas"],
  [said("Keselamatan harus di atas segalanya"), "Budi Santoso + Keselamatan harus di atas segalanya"],
  // which, where the modal stands beside its noun
  [said("Helm itu sarana wajib selama pelayaran")],
  [said("Itu memang perlu")],
  [said("Saya memang harus")],
]);

reads("how somebody is not to be", [
  [said("Kita tidak boleh lengah"), "Budi Santoso - lengah"],
  [said("Masyarakat tidak perlu panik dengan kabar itu"), "Budi Santoso - panik dengan kabar itu"],
  [said("Warga tidak perlu khawatir"), "Budi Santoso - khawatir"],
  [said("Kulkas itu tidak boleh mati"), "Budi Santoso - mati"],
  [said("Saya tidak boleh stres")],
]);

reads("the bare act", [
  [said("Camat tidak boleh memaksa"), "Budi Santoso - memaksa"],
  [said("Ada daftar barang yang boleh dan tidak boleh dibawa warga")],
  [
    said("Dana itu harus bisa diaudit, harus bisa diawasi"),
    "Budi Santoso + Dana itu harus bisa diaudit",
    "Budi Santoso + diawasi",
  ],
  [said("Semua pihak harus bekerja sama"), "Budi Santoso + bekerja sama"],
  [said("Jangan saling menyalahkan"), "Budi Santoso - menyalahkan"],
  [said("Panitia harus memahami dengan jelas isi aturan itu"), "Budi Santoso + memahami dengan jelas isi aturan itu"],
  // it opens what is said, or its object stands behind the next verb
  [said("Perlu diketahui, pasar itu milik desa")],
  [said("Korban harus menunggu")],
  [said("Camat harus membimbing dan merawat para petani"), "Budi Santoso + merawat para petani"],
]);
