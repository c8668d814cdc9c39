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
    ["Pemerintah mengizinkan petani menjual pupuk.", "Pemerintah + petani menjual pupuk"],
    ["[Budi Santoso|P] mengarahkan dinas untuk memeriksa jembatan.", "Budi Santoso + memeriksa jembatan"],
    ["[Budi Santoso|P] mengarahkan mobilnya ke pasar."],
    ["[Budi Santoso|P] melobi menteri agar tarif diturunkan.", "Budi Santoso + tarif diturunkan"],
  ],
  BUDI,
);
