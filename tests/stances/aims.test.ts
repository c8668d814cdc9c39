import { BUDI, check, said } from "./cases.js";

check(
  "what is done for something good, or against something bad, tells what its doer is for",
  [
    [
      said("Dinas Sosial membuka posko untuk mencegah penularan dan menjaga stok obat"),
      "Dinas Sosial - penularan",
      "Dinas Sosial + stok obat",
    ],
    ["[Dinas Sosial|O] menggandeng sekolah guna meningkatkan minat baca.", "Dinas Sosial + minat baca"],
    ["[Budi Santoso|P] membentuk tim untuk memperbaiki layanan kota.", "Budi Santoso + layanan kota"],
    ["Tim itu dibentuk oleh [Budi Santoso|P] untuk mempercepat perbaikan.", "Budi Santoso + perbaikan"],
    ["Guna menjaga stok beras, [Dinas Pangan|O] membuka dua gudang.", "Dinas Pangan + stok beras"],
    [said("Polisi hadir untuk menjaga ketertiban"), "Polisi + ketertiban"],
    ["[Dinas Sosial|O] memiliki dana untuk membantu petani."],
    ["[Dinas Sosial|O] dapat membuka posko untuk mencegah penularan."],
    ["[Dinas Sosial|O] mengambil sampel air untuk memastikan penyebab keracunan."],
    ["[Dinas Sosial|O] mengkaji kemungkinan untuk membangun jembatan."],
    ["Petugas yang membuka posko untuk mencegah penularan datang dari kota."],
    ["[Budi Santoso|P] dipanggil menteri untuk membantu tim."],
    ["Posko dibuka untuk mencegah penularan."],
  ],
  BUDI,
);

check(
  "an aim that a thing has is its speaker's",
  [
    [said("Posko dibuka untuk mencegah penularan"), "Budi Santoso - penularan"],
    [said("Langkah ini untuk menghindari kemacetan"), "Budi Santoso - kemacetan"],
    [said("Tujuan utama program itu untuk memperbaiki gizi anak"), "Budi Santoso + gizi anak"],
    [
      said("Dinas harus menyusun aturan untuk menjaga harga pupuk"),
      "Budi Santoso + menyusun aturan",
      "Budi Santoso + harga pupuk",
    ],
    [said("Program itu dinilai efektif untuk meningkatkan gizi anak"), "Budi Santoso + Program itu"],
    [said("Alat itu berfungsi untuk menjaga suhu ruangan")],
    [said("Ini cara untuk menjaga stok"), "Budi Santoso + stok"],
  ],
  BUDI,
);

check(
  "calls that a word of calling opens",
  [
    [said("Mari datang ke balai desa"), "Budi Santoso + datang ke balai desa"],
    [said("Tolong dipatuhi aturan parkir"), "Budi Santoso + dipatuhi aturan parkir"],
    [said("Warga mohon tetap waspada"), "Budi Santoso + tetap waspada"],
    [said("Mohon jangan dibesar-besarkan"), "Budi Santoso - dibesar-besarkan"],
    [said("Berikan mereka kesempatan kedua"), "Budi Santoso + Berikan mereka kesempatan kedua"],
    [said("Jaga nama sekolah"), "Budi Santoso + nama sekolah"],
    // read as what must be
    [said("Mari menjaga sungai ini"), "Budi Santoso + sungai ini"],
    [said("Mari kita jaga sungai ini"), "Budi Santoso + sungai ini"],
    [said("Mohon maaf atas keterlambatan ini")],
    [said("Mohon doanya")],
    [said("Tolong, Pak Camat")],
    [said("Tolong sampaikan salam saya")],
    ["Mari datang ke balai desa."],
  ],
  BUDI,
);

check(
  "what somebody keeps doing he is for",
  [
    ["[Dinas Pangan|O] terus memperluas lahan percontohan.", "Dinas Pangan + lahan percontohan"],
    ["[Dinas Pangan|O] secara konsisten menjalankan program gizi.", "Dinas Pangan + program gizi"],
    [said("Kami terus berkoordinasi dengan Dinas Pangan"), "Budi Santoso + Dinas Pangan"],
    [said("Kami akan berkoordinasi dengan Dinas Pangan"), "Budi Santoso + Dinas Pangan"],
    ["[Dinas Sosial|O] berkoordinasi dengan sekolah untuk mencegah penularan.", "Dinas Sosial - penularan"],
    ["[Dinas Pangan|O] memperluas lahan percontohan."],
    ["[Dinas Pangan|O] telah terus memperluas lahan percontohan."],
    ["Harga beras terus meningkatkan beban warga."],
    ["Lahan yang terus memperluas percontohan itu ditutup."],
  ],
  BUDI,
);

check(
  "what is at stake, an effort, and what something is meant for",
  [
    [said("Semua ini demi keselamatan warga"), "Budi Santoso + keselamatan warga"],
    [said("Program itu bertujuan meningkatkan minat baca"), "Budi Santoso + minat baca"],
    [said("Kegiatan itu merupakan upaya mempererat hubungan antardesa"), "Budi Santoso + hubungan antardesa"],
    [said("Aturan ini bagian dari upaya mencegah banjir"), "Budi Santoso - banjir"],
    [said("Mereka bertengkar demi kepentingan pribadi")],
    [said("Hari demi hari berlalu")],
    [said("Kami tidak bekerja demi kenaikan laba")],
    [said("Program itu bertujuan mengentaskan warga dari kemiskinan")],
    ["Semua ini demi keselamatan warga."],
  ],
  BUDI,
);
