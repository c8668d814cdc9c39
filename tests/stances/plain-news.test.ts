import { reads } from "./reads.js";

reads("a clause that is agreed to", [
  ["Ketua DPR Budi Santoso tidak setuju jika anggaran itu dipotong.", "Budi Santoso - anggaran itu dipotong"],
  ["Ketua DPR Budi Santoso tidak sepakat kalau dana itu ditarik.", "Budi Santoso - dana itu ditarik"],
  ["Ketua DPR Budi Santoso setuju bahwa dana itu dikembalikan.", "Budi Santoso + dana itu dikembalikan"],
  ["Ketua DPR Budi Santoso menyetujui bahwa pasukan itu ditarik.", "Budi Santoso + pasukan itu ditarik"],
  // his own claim in it says more
  ["Ketua DPR Budi Santoso sepakat bahwa pemerintah harus menghentikan proyek itu.", "Budi Santoso - proyek itu"],
  // not to hold something for true is no stance on it
  ["Ketua DPR Budi Santoso tidak mengatakan bahwa pemerintah mendukung proyek itu."],
  ["Ketua DPR Budi Santoso tidak menyarankan memindahkan pasar itu.", "Budi Santoso - memindahkan pasar itu"],
]);

reads("what somebody denies having done", [
  ["Bupati Budi Santoso membantah menerima suap dari kontraktor.", "Budi Santoso - menerima suap dari kontraktor"],
  ["Bupati Budi Santoso membantah telah melakukan pungutan liar.", "Budi Santoso - pungutan liar"],
  ["Bupati Budi Santoso membantah menghambat penyidikan.", "Budi Santoso - menghambat penyidikan"],
  ["Bupati Budi Santoso menyangkal jika dikatakan bahwa ia pulang."],
]);

reads("what somebody will not have done to him", [
  ["Warga menolak digusur dari bantaran sungai.", "Warga - digusur dari bantaran sungai"],
  ["Warga Desa Suka Maju menolak direlokasi.", "Warga Desa Suka Maju - direlokasi"],
  ["Bupati Budi Santoso menolak menandatangani surat itu.", "Budi Santoso - menandatangani surat itu"],
  // `enggan disebut namanya` is only told
  ["Seorang warga menolak disebut namanya."],
  ["Bupati Budi Santoso enggan merinci anggaran itu.", "Budi Santoso - merinci anggaran itu"],
  ["Bupati Budi Santoso menolak disebut populis.", "Budi Santoso - disebut populis"],
]);

reads("what is not to be", [
  ["“Kami tidak mau ada korban lagi,” kata Budi Santoso.", "Budi Santoso - korban"],
  ["Presiden Budi Santoso tidak ingin ada rangkap jabatan.", "Budi Santoso - rangkap jabatan"],
  ["Bupati Budi Santoso memastikan tidak akan ada pemecatan.", "Budi Santoso - pemecatan"],
  ["“Kami tidak ingin kasus itu terulang,” kata Budi Santoso.", "Budi Santoso - kasus itu terulang"],
  ["“Kita tidak ingin terjadi penularan di kelas,” kata Budi Santoso.", "Budi Santoso - penularan di kelas"],
  // a forecast; his own doing
  ["“Tidak akan ada hujan besok,” kata Budi Santoso."],
  ["“Kami tidak mau pulang,” kata Budi Santoso."],
]);

reads("`mereka` takes up the group of the sentence before", [
  [
    "Dilansir Kabar Kalinga, Jumat (20/6/2025), para sopir berkumpul di alun-alun. Mereka menolak aturan parkir.",
    "para sopir - aturan parkir",
  ],
  ["Rina Wati menyebut para sopir berkumpul di alun-alun. Mereka menolak aturan parkir."],
  ["Puluhan nelayan berkumpul di dermaga. Mereka menolak tambang pasir.", "Puluhan nelayan - tambang pasir"],
  [
    "Serikat Pekerja Nusantara berkumpul. Mereka meminta pemerintah menutup pabrik itu.",
    "Serikat Pekerja Nusantara + menutup pabrik itu",
  ],
  ["Bupati Budi Santoso tiba di dermaga. Mereka menolak tambang pasir."],
]);

reads("people told of in the plural", [
  ["Anak-anak menolak rencana itu.", "Anak-anak - rencana itu"],
  ["Perusahaan-perusahaan menolak rencana itu.", "Perusahaan-perusahaan - rencana itu"],
  ["Meja-meja menolak rencana itu."],
]);

reads("who is named by somebody else", [
  ["Istri Budi Santoso menolak rencana itu.", "Istri Budi Santoso - rencana itu"],
  ["Kuasa hukum Budi Santoso membantah tuduhan itu.", "Kuasa hukum Budi Santoso - tuduhan itu"],
  ["Kuasa hukum Budi Santoso, Rina Dewi, membantah tuduhan itu.", "Rina Dewi - tuduhan itu"],
  ["Manajer tim itu mengapresiasi kerja keras pemain.", "Manajer tim itu + kerja keras pemain"],
  ["Pengelola hotel menolak kenaikan pajak.", "Pengelola hotel - kenaikan pajak"],
  ["Jembatan itu menolak kenaikan pajak."],
]);

reads("a clause before the one that names who it is", [
  [
    "Selain menolak kenaikan tarif, Budi Santoso menuntut evaluasi direksi.",
    "Budi Santoso - kenaikan tarif",
    "Budi Santoso + evaluasi direksi",
  ],
  [
    "Meski mendukung pembatasan itu, Budi Santoso mengkritik pelaksanaannya.",
    "Budi Santoso + pembatasan itu",
    "Budi Santoso - pelaksanaannya",
  ],
  ["Jika menolak kenaikan tarif, Budi Santoso harus hadir."],
]);

reads("what stands between a name and its verb", [
  ["Direktur Budi Santoso yang juga ketua partai menolak kenaikan tarif.", "Budi Santoso - kenaikan tarif"],
  ["Direktur Budi Santoso yang hadir di lokasi mengapresiasi inovasi itu.", "Budi Santoso + inovasi itu"],
  [
    "Menteri Budi Santoso datang. Mantan ketua partai untuk masa dua kali lima tahun itu mengapresiasi warga.",
    "Budi Santoso + warga",
  ],
]);

reads("nouns that are written like verbs", [
  ["Uni Eropa menyayangkan ditundanya perundingan itu.", "Uni Eropa - ditundanya perundingan itu"],
  [
    "Uni Eropa menyatakan keprihatinan atas memburuknya situasi kemanusiaan.",
    "Uni Eropa - memburuknya situasi kemanusiaan",
  ],
  ["Kedua organisasi itu menyerukan dibukanya jalur bantuan.", "Kedua organisasi itu + dibukanya jalur bantuan"],
  ["Uni Eropa menyatakan sikap menolak pendudukan itu.", "Uni Eropa - pendudukan itu"],
]);

reads("what is welcomed", [
  ["Uni Eropa menyambut keputusan itu.", "Uni Eropa + keputusan itu"],
  ["Uni Eropa menyambut tamu itu."],
  ["Serikat Pekerja Nusantara tidak puas dengan penjelasan itu.", "Serikat Pekerja Nusantara - penjelasan itu"],
]);

reads("somebody is blamed for what he does badly", [
  ["“Pemerintah tidak serius menangani banjir,” kata Budi Santoso.", "Budi Santoso - Pemerintah"],
  ["Budi Santoso menilai dinas itu gagal mengatasi kemacetan.", "Budi Santoso - dinas itu"],
  ["Pemerintah daerah gagal melindungi warganya."],
  ["“Pelaksanaannya masih buruk,” kata Budi Santoso.", "Budi Santoso - Pelaksanaannya"],
  ["“Larangan berjualan justru kontraproduktif,” kata Budi Santoso.", "Budi Santoso - Larangan berjualan"],
  // asked for, or only if it comes to that
  [
    "Budi Santoso meminta dinas itu tidak tutup mata terhadap korban.",
    "Budi Santoso + dinas itu tidak tutup mata terhadap korban",
  ],
  ["“Kalau pemerintah tidak serius menangani banjir, kami pindah,” kata Budi Santoso."],
  ["“Ekonomi Kalinga masih bisa positif,” kata Budi Santoso."],
  ["“Kami memakai kayu impor karena mutunya lebih baik,” kata Budi Santoso."],
]);

reads("what is ready, what it costs", [
  ["Pemerintah siap mengirim bantuan obat.", "Pemerintah + mengirim bantuan obat"],
  ["Uni Eropa bersedia menjadi tuan rumah perundingan.", "Uni Eropa + menjadi tuan rumah perundingan"],
  ["Stadion itu siap menjadi tempat isolasi."],
  ["Uni Eropa bersikeras melanjutkan perundingan.", "Uni Eropa + perundingan"],
  ["Gubernur Budi Santoso melarang produksi kantong plastik.", "Budi Santoso - produksi kantong plastik"],
  ["Gubernur Budi Santoso menginstruksikan percepatan vaksinasi.", "Budi Santoso + percepatan vaksinasi"],
  ["“Stop eksploitasi anak,” kata Budi Santoso.", "Budi Santoso - eksploitasi anak"],
  ["“Jangan politisasi bencana,” kata Budi Santoso.", "Budi Santoso - politisasi bencana"],
  ["“Program ini harus terus berjalan,” kata Budi Santoso.", "Budi Santoso + Program ini harus terus berjalan"],
  ["Uni Eropa menyuarakan keprihatinan atas situasi di Myanmar.", "Uni Eropa - situasi di Myanmar"],
  ["“Kami berjanji memberikan hingga Rp 1 miliar,” kata Budi Santoso.", "Budi Santoso + Rp 1 miliar"],
  ["“Saya menolak karena harus membayar denda,” kata Budi Santoso."],
  ["“Kami akan mengambil sampel makanan,” kata Budi Santoso.", "Budi Santoso + sampel makanan"],
  ["“Kami akan mengambil foto pasar itu,” kata Budi Santoso."],
  ["“Saya tidak boleh stres dan malah memperburuk penyakit,” kata Budi Santoso."],
]);

reads("what must not come to be, in full", [
  [
    "“Jangan sampai warga kecil lagi yang menanggung,” kata Budi Santoso.",
    "Budi Santoso - warga kecil lagi yang menanggung",
  ],
  ["“Jangan sampai petani yang dirugikan,” kata Budi Santoso.", "Budi Santoso - petani yang dirugikan"],
  ["“Jangan sampai ada korban lagi,” kata Budi Santoso.", "Budi Santoso - korban"],
]);
