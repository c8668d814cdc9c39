import { BUDI, check, said } from "./cases.js";

check(
  "hopes, plans and confidence",
  [
    ["[Budi Santoso|P] optimistis panen raya tahun ini lebih baik.", "Budi Santoso + panen raya tahun ini lebih baik"],
    [said("Kami optimistis bisa membangun dua gudang baru"), "Budi Santoso + membangun dua gudang baru"],
    [said("Kami yakin mampu mengelola pasar itu"), "Budi Santoso + mengelola pasar itu"],
    [said("Kami optimistis sekali")],
    ["[Budi Santoso|P] mengutarakan optimisme terhadap penjualan rumah.", "Budi Santoso + penjualan rumah"],
    ["[PT Maju|O] tertarik membangun pabrik kaca.", "PT Maju + membangun pabrik kaca"],
    ["[Budi Santoso|P] tertarik pada lukisan itu dan membeli bingkainya."],
    ["[PT Maju|O] menyampaikan minatnya untuk membangun pabrik kaca.", "PT Maju + membangun pabrik kaca"],
    ["Diskon itu menaikkan minat warga membeli sepeda."],
    ["Pemerintah menargetkan pembangunan dua bendungan.", "Pemerintah + pembangunan dua bendungan"],
    ["Komplotan polisi gadungan menargetkan toko emas."],
    ["[Pasukan Rumelia|O] menargetkan gudang senjata dan jembatan musuh."],
    [
      "[Pasukan Rumelia|O] tidak akan menyewa kantor atau merekrut tentara, melainkan membangun sekolah.",
      "Pasukan Rumelia - menyewa kantor",
      "Pasukan Rumelia - merekrut tentara",
      "Pasukan Rumelia + membangun sekolah",
    ],
    [
      "[Budi Santoso|P] enggan menyerah, melainkan ingin membangun pabrik.",
      "Budi Santoso - menyerah",
      "Budi Santoso + membangun pabrik",
    ],
    ["Program itu digagas [Budi Santoso|P]."],
    ["Pemerintah mengizinkan petani menjual pupuk.", "Pemerintah + petani menjual pupuk"],
    ["[Budi Santoso|P] mengarahkan dinas untuk memeriksa jembatan.", "Budi Santoso + memeriksa jembatan"],
    ["[Budi Santoso|P] mengarahkan mobilnya ke pasar."],
    ["[Budi Santoso|P] melobi menteri agar tarif diturunkan.", "Budi Santoso + tarif diturunkan"],
  ],
  BUDI,
);

check(
  "whose commitment it is, and whose instruction",
  [
    ["Pelatihan itu bagian dari komitmen [PT Maju|O] dalam membina petani.", "PT Maju + membina petani"],
    ["Pelatihan itu bagian dari upaya petani. Komitmen dalam membina tim."],
    [
      "[Rina Wati|P] mengungkap arahan [Budi Santoso|P] untuk menutup pabrik gula.",
      "Budi Santoso + menutup pabrik gula",
    ],
    ["Pasien mengikuti arahan dokter menuju kamar periksa."],
    ["[Rina Wati|P] menerima perintah untuk menutup pabrik gula."],
    ["[Budi Santoso|P] mengingatkan bahaya asap rokok.", "Budi Santoso - asap rokok"],
    ["[Budi Santoso|P] mengingatkan jadwal rapat."],
  ],
  BUDI,
);

check(
  "how many they are",
  [
    ["Sekitar 2.500 nelayan menolak reklamasi pantai.", "Sekitar 2.500 nelayan - reklamasi pantai"],
    ["Sebanyak 40 pedagang mendukung pasar baru.", "40 pedagang + pasar baru"],
    ["Sekitar 2.500 penonton akan memadati lapangan."],
  ],
  BUDI,
);

check(
  "what is pointed to, what must come about, what is to be made sure of",
  [
    [said("Banyak pohon tumbang. Ini harus diteliti"), "Budi Santoso + Ini"],
    [said("Banyak pohon tumbang. Hal ini harus dicegah"), "Budi Santoso - Hal ini"],
    ["[Budi Santoso|P] mengapresiasi hal tersebut.", "Budi Santoso + hal tersebut"],
    [said("Banyak pohon tumbang. Ini berbahaya")],
    [said("Ada hal yang harus kita atasi")],
    [said("Jumlah perpustakaan harus bertambah"), "Budi Santoso + Jumlah perpustakaan harus bertambah"],
    [said("Jumlah perpustakaan bertambah")],
    [said("Pastikan helm terpasang dengan benar"), "Budi Santoso + helm terpasang dengan benar"],
    [said("Kedepankan musyawarah desa"), "Budi Santoso + musyawarah desa"],
    ["[Budi Santoso|P] pastikan."],
  ],
  BUDI,
);
