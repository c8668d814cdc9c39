import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

check(
  "whoever says what the aim is, is for it",
  [
    [said("Tujuan kami adalah meningkatkan minat baca"), "Budi Santoso + meningkatkan minat baca"],
    [said("Tujuan rapat itu adalah membuat petani lebih produktif"), "Budi Santoso + membuat petani lebih produktif"],
    [said("Sasaran kita adalah seluruh pasar desa"), "Budi Santoso + seluruh pasar desa"],
    [said("Fokus kami saat ini adalah pemulihan korban"), "Budi Santoso + pemulihan korban"],
    [said("Prioritas utama [Dinas Pangan|O] adalah keselamatan warga"), "Dinas Pangan + keselamatan warga"],
    [said("Salah satu kunci melayani warga adalah kesabaran"), "Budi Santoso + kesabaran"],
    [said("Tujuannya agar warga tidak terjebak utang"), "Budi Santoso + warga tidak terjebak utang"],
    [said("Targetnya, jalan lingkar rampung tahun depan"), "Budi Santoso + jalan lingkar rampung tahun depan"],
    [said("Fokus kami mencegah banjir dan menata pasar"), "Budi Santoso - banjir"],
    [said("Tujuannya bukan untuk mencari untung"), "Budi Santoso - mencari untung"],
    // something is told of the aim, it is asked, supposed, somebody's in passing, or a way of speaking
    [said("Tujuan kami belum tercapai")],
    [said("Tujuannya apa?")],
    [said("Target kami adalah bergantung pada pasar")],
    [said("Tujuannya supaya tidak ada lagi antrean panjang"), "Budi Santoso - antrean panjang"],
    [said("Kalau tujuannya untuk mencari untung, itu urusan mereka")],
    [said("Kami bekerja sesuai tujuan kami, mencetak buku")],
    [said("Yang menarik perhatian adalah bajunya")],
    [said("Tujuan lomba itu bukan hanya mencari untung")],
    [said("Langkah ini adalah termasuk kebiasaan lama")],
    [said("Intinya, saya datang kemarin")],
  ],
  BUDI,
);

check(
  "whoever says what the trouble is, is against it",
  [
    [said("Risiko terbesar adalah jika tanggul itu jebol"), "Budi Santoso - tanggul itu jebol"],
    [said("Kendala utama adalah minimnya anggaran"), "Budi Santoso - minimnya anggaran"],
    [said("Masalahnya, jalan itu dilewati truk besar"), "Budi Santoso - jalan itu dilewati truk besar"],
    [said("Keluhan warga adalah harga pupuk"), "warga - harga pupuk"],
    [said("Masalahnya akan terus berulang")],
    [said("Masalahnya apa?")],
    [said("Tantangan kita adalah bagaimana membangun desa")],
    ["Kendala utama adalah minimnya anggaran."],
  ],
  BUDI,
);

check(
  "a thing is valued by what it has and brings",
  [
    [said("Program itu memiliki dampak sosial yang nyata"), "Budi Santoso + Program itu"],
    [said("Jembatan desa itu memiliki banyak manfaat"), "Budi Santoso + Jembatan desa itu"],
    [said("Aturan itu mempunyai sejumlah kelemahan"), "Budi Santoso - Aturan itu"],
    [said("Iklan itu menimbulkan citra negatif"), "Budi Santoso - Iklan itu"],
    [said("Putusan itu memberikan rasa keadilan bagi korban"), "Budi Santoso + Putusan itu"],
    [said("Jembatan itu memberikan nilai tambah bagi petani"), "Budi Santoso + Jembatan itu"],
    [said("Aturan itu tidak memberikan solusi"), "Budi Santoso - Aturan itu"],
    [said("Warna memiliki pengaruh besar terhadap suasana")],
    [said("Gempa itu tidak menimbulkan kerusakan")],
    [said("Rumah itu memiliki nilai pasar tinggi")],
    [said("Warga memiliki banyak masalah")],
  ],
  BUDI,
);

check(
  "an act that something is for, told as a noun",
  [
    [said("Pelatihan ini untuk penguatan karakter siswa"), "Budi Santoso + penguatan karakter siswa"],
    [said("Tahun depan adalah masa peningkatan mutu layanan"), "Budi Santoso + peningkatan mutu layanan"],
    [said("Ini bagian dari upaya pencegahan banjir"), "Budi Santoso - banjir"],
    [
      said("Ini kaitannya dengan pengentasan kemiskinan dan pemberdayaan petani"),
      "Budi Santoso - kemiskinan",
      "Budi Santoso + pemberdayaan petani",
    ],
    [said("Dana itu bukan untuk perbaikan jalan")],
    [said("Itu hanya untuk penyelamatan muka")],
    [said("Dana itu untuk pembelian beras")],
    [said("Kami bertemu pejabat Direktorat Pencegahan Bencana")],
    ["Gedung itu dipakai untuk peningkatan layanan."],
  ],
  BUDI,
);

reads("aims told on behind a quote", [
  [
    "“Kami membuka dapur umum kemarin,” kata Budi Santoso. Tujuannya, meringankan beban pengungsi.",
    "Budi Santoso + meringankan beban pengungsi",
  ],
  ["Dapur umum dibuka kemarin. Tujuannya, meringankan beban pengungsi."],
]);
