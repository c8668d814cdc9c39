import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

check(
  "a subject that holds a time, a likeness or examples",
  [
    [said("Perbaikan jembatan itu saat ini belum optimal"), "Budi Santoso - Perbaikan jembatan itu"],
    [said("Perbaikan jembatan itu sampai saat ini belum optimal"), "Budi Santoso - Perbaikan jembatan itu"],
    [said("Latihan seperti ini sangat bermanfaat"), "Budi Santoso + Latihan seperti ini"],
    [said("Tanaman lokal seperti sorgum menjadi kunci ketahanan pangan"), "Budi Santoso + Tanaman lokal"],
    [said("Lomba seperti memasak, melukis, dan menari dinilai efektif"), "Budi Santoso + Lomba"],
    [said("Dalam keadaan seperti ini bantuan itu sangat penting"), "Budi Santoso + bantuan itu"],
    [said("Saat ini sangat penting bagi kami")],
  ],
  BUDI,
);

check(
  "in line with what is wanted",
  [
    [said("Aturan itu sejalan dengan rencana kota"), "Budi Santoso + Aturan itu"],
    [said("Cara kerja koperasi selaras dengan asas gotong royong"), "Budi Santoso + Cara kerja koperasi"],
    [said("Potongan itu sudah sesuai dengan peraturan"), "Budi Santoso + Potongan itu"],
    [
      said("Upah yang dibayarkan kepada buruh sudah sesuai ketentuan"),
      "Budi Santoso + Upah yang dibayarkan kepada buruh",
    ],
    [said("Pengukurannya masih sesuai prosedur"), "Budi Santoso + Pengukurannya"],
    [said("Pembangunan jembatan berjalan sesuai rencana"), "Budi Santoso + Pembangunan jembatan"],
    [said("Panitia membagikan benih sesuai aturan")],
    [said("Benih yang dibagikan sesuai aturan")],
    [said("Sesuai aturan, benih dibagikan hari ini")],
    [said("Warga bekerja sesuai dengan jadwal")],
    [said("Ini sejalan dengan rencana kota"), "Budi Santoso + rencana kota"],
    [said("Susunan panitia itu tidak sesuai ketentuan"), "Budi Santoso - Susunan panitia itu"],
    [said("Air sumur itu belum memenuhi syarat"), "Budi Santoso - Air sumur itu"],
    // with what it moves, how it is done, which is meant, what is behind it, what must be
    [said("Pelemahan rupiah sejalan dengan naiknya harga minyak")],
    [said("Semua berjalan sesuai dengan rencana")],
    [said("Motor yang nomor polisinya tidak sesuai tanggal akan diputar balik")],
    [said("Kami pulang, sesuai dengan jadwal kereta")],
    [said("Aturan yang belum selaras dengan norma itu banyak")],
    [said("Sejalan dengan hal itu, ia pulang")],
  ],
  BUDI,
);

check(
  "what a thing shows, lacks or is to somebody",
  [
    [said("Pemberian beasiswa itu merupakan bentuk keadilan"), "Budi Santoso + Pemberian beasiswa itu"],
    [said("Jembatan ini wujud kepedulian pemerintah"), "Budi Santoso + Jembatan ini"],
    [said("Pelaksanaannya masih banyak kekurangan"), "Budi Santoso - Pelaksanaannya"],
    [said("Pameran ini peluang bagus untuk pengrajin"), "Budi Santoso + Pameran ini"],
    [said("Keterangan pedagang itu menurutnya tidak dapat diterima"), "Budi Santoso - Keterangan pedagang itu"],
    [said("Saya kira pertemuan sangat baik"), "Budi Santoso + pertemuan"],
    [said("Masakannya enak"), "Budi Santoso + Masakannya"],
    [said("Kurangnya truk menjadi penyebab penyaluran beras belum maksimal"), "Budi Santoso - penyaluran beras"],
    // a shape, a shortage, whom it struck, what for, how it is done, not even that
    [said("Kue itu merupakan bentuk hati")],
    [said("Masih banyak kekurangan guru di desa")],
    [said("Pedagang itu korban fitnah")],
    [said("Niatnya lelang ini agar transparan")],
    [said("Regu itu bertahan dengan sangat baik")],
    [said("Menurut saya sih belum optimal")],
    [said("Tidak usah terlalu besar")],
  ],
  BUDI,
);

check(
  "what is likely to come of it",
  [
    [said("Truk dengan muatan berlebih berpotensi menimbulkan antrean"), "Budi Santoso - Truk dengan muatan berlebih"],
    [said("Pelatihan itu berpotensi memicu pertumbuhan usaha"), "Budi Santoso + Pelatihan itu"],
    [said("Hujan dapat menyebabkan antrean")],
  ],
  BUDI,
);

check(
  "what somebody does not mind",
  [
    [said("Tidak masalah jika warga memilih bus"), "Budi Santoso 0 warga memilih bus"],
    [said("Kalau misalnya warga tidak mau ikut, maka juga tidak apa-apa"), "Budi Santoso 0 warga tidak mau ikut"],
    [said("Perbedaan jadwal itu tidak menjadi soal"), "Budi Santoso 0 Perbedaan jadwal itu"],
    // unharmed, what it is not about, what is hoped
    [said("Kami bekerja agar ke depan tidak menjadi persoalan"), "Budi Santoso - menjadi persoalan"],
    [said("Anak itu tidak apa-apa")],
    [said("Ini bukan masalah harga")],
    [said("Kami tidak ada masalah")],
  ],
  BUDI,
);

reads("complaints and what helps", [
  ["Dinas menanggapi keluhan warga soal jalan rusak.", "warga - jalan rusak"],
  ["Warga mengaku terbantu dengan jembatan itu.", "Warga + jembatan itu"],
  ["Warga senang dengan adanya jembatan itu.", "Warga + jembatan itu"],
  ["Pasien datang dengan keluhan soal perut."],
  ["Pasar itu kerap menerima keluhan dari warga."],
]);

reads("thanks and warnings", [
  ["“Terima kasih warga desa,” kata Budi Santoso.", "Budi Santoso + warga desa"],
  ["“Terima kasih untuk semua relawan,” kata Budi Santoso.", "Budi Santoso + semua relawan"],
  ["Budi Santoso mengingatkan adanya ancaman banjir rob.", "Budi Santoso - ancaman banjir rob"],
  ["Budi Santoso menyoroti lemahnya pengawasan pasar.", "Budi Santoso - pengawasan pasar"],
  ["“Terima kasih banyak,” kata Budi Santoso."],
  ["“Terima kasih saya sampaikan,” kata Budi Santoso."],
  ["“Terima kasih sudah datang,” kata Budi Santoso."],
  ["Budi Santoso menyoroti peran pemuda."],
]);
