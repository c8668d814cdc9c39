import { reads } from "./reads.js";

reads("what somebody is at work on", [
  ["“Kami sedang membenahi terminal itu,” kata Rudi Hartono.", "Rudi Hartono + terminal itu"],
  ["“Kami sedang menyusun aturan parkir baru,” kata Rudi Hartono."],
  ["Dinas Pasar Kota Malang terus menyempurnakan tata letak kios.", "Dinas Pasar Kota Malang + tata letak kios"],
  ["Rudi Hartono mengatakan pemerintah tengah memperbanyak halte bus.", "pemerintah + halte bus"],
  ["Rudi Hartono mengatakan pemerintah gencar memperbaiki jalur sepeda.", "pemerintah + jalur sepeda"],
  ["“Kami terus memperluas layanan bus sekolah,” kata Rudi Hartono.", "Rudi Hartono + layanan bus sekolah"],
  ["“Kami tengah memperluas layanan bus sekolah,” kata Rudi Hartono."],
  ["Rudi Hartono mengatakan pihaknya terus berkoordinasi dengan Dinas Pasar.", "Rudi Hartono + Dinas Pasar"],
  // once is an event, and so is what is done already
  ["Dinas Pasar Kota Malang menyusun aturan parkir baru."],
  ["“Kami sudah menyusun aturan parkir baru,” kata Rudi Hartono."],
  ["“Kami tidak sedang membenahi terminal itu,” kata Rudi Hartono."],
  ["Polisi terus mengejar pelaku."],
  ["“Kami terus melakukan pendataan warga,” kata Rudi Hartono."],
  ["Harga cabai terus menambah beban itu."],
  ["Petugas yang sedang memperbaiki lampu itu jatuh."],
]);

reads("what is stopped, closed or cut", [
  [
    "Dinas Pasar Kota Malang menghentikan sementara operasional kios itu.",
    "Dinas Pasar Kota Malang - operasional kios itu",
  ],
  ["“Kami menutup sementara kolam renang itu,” kata Rudi Hartono."],
  ["Warga menolak tambang itu, sementara bupati pergi.", "Warga - tambang itu"],
  ["Petugas menutup kolam renang itu pukul lima sore."],
]);

reads("what is allowed or held possible", [
  ["Pemerintah mengizinkan pabrik itu untuk mengimpor garam.", "Pemerintah + mengimpor garam"],
  ["Pemerintah membuka peluang memakai mesin dari Jerman.", "Pemerintah + memakai mesin dari Jerman"],
  ["Pemerintah membuka peluang kerja sama dengan Fiji.", "Pemerintah + kerja sama dengan Fiji"],
  ["Pemerintah membolehkan bus malam.", "Pemerintah + bus malam"],
  ["“Kami membuka opsi menambah bus malam,” kata Rudi Hartono.", "Rudi Hartono + menambah bus malam"],
  ["Kegiatan itu membuka peluang usaha."],
  ["“Pengawasan yang lemah dapat membuka peluang penyalahgunaan,” kata Rudi Hartono.", "Rudi Hartono - Pengawasan"],
  ["Pintu gedung itu terbuka untuk memperlancar udara."],
  ["Pemerintah mengizinkan pabrik itu karena mengimpor garam.", "Pemerintah + pabrik itu"],
]);

reads("what somebody tells that he has asked for", [
  ["Rudi Hartono menyatakan telah meminta pengawasan yang lebih ketat.", "Rudi Hartono + pengawasan yang lebih ketat"],
  ["“Kami instruksikan semua camat untuk siaga di kantor,” kata Rudi Hartono.", "Rudi Hartono + siaga di kantor"],
  ["“Kami wajibkan setiap kios memasang lampu,” kata Rudi Hartono.", "Rudi Hartono + memasang lampu"],
  [
    "Rudi Hartono menjelaskan Dinas Pasar Malang sudah mengusulkan kepada pusat agar harga sewa disesuaikan.",
    "Dinas Pasar Malang + harga sewa disesuaikan",
  ],
  ["“Otomatis kami menolak rencana itu,” kata Rudi Hartono.", "Rudi Hartono - rencana itu"],
  ["“Bahagia selalu buat kalian,” kata Rudi Hartono."],
]);

reads("whose wish or plan a thing is", [
  ["“Jembatan gantung itu merupakan prioritas pemerintah,” kata Rudi Hartono.", "pemerintah + Jembatan gantung itu"],
  ["Kelas terbuka itu adalah gagasan Gubernur Budi Santoso.", "Budi Santoso + Kelas terbuka itu"],
  [
    "“Lampu jalan, trotoar, dan halte menjadi prioritas utama pemerintah,” kata Rudi Hartono.",
    "pemerintah + Lampu jalan, trotoar, dan halte",
  ],
  ["“Jembatan gantung itu bukan prioritas pemerintah,” kata Rudi Hartono."],
  ["“Jembatan gantung itu tidak menjadi prioritas pemerintah,” kata Rudi Hartono."],
  ["Petani menjadi prioritas pemerintah."],
  [
    "“Kami dukung semua yang menjadi prioritas pemerintah,” kata Rudi Hartono.",
    "Rudi Hartono + semua yang menjadi prioritas pemerintah",
  ],
]);
