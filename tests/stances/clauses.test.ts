import { BUDI, check, said } from "./cases.js";

check(
  "what stands behind a relative clause is said of its noun",
  [
    [
      said("Setiap dana yang disalurkan kepada dinas harus diperiksa auditor"),
      "Budi Santoso + Setiap dana yang disalurkan kepada dinas harus diperiksa auditor",
    ],
    [
      said("Berita yang tidak sesuai dengan kaidah harus dihentikan"),
      "Budi Santoso - Berita yang tidak sesuai dengan kaidah",
    ],
    [said("Harga yang selama ini ditetapkan pabrik tidak boleh dinaikkan sepihak"), "Budi Santoso - dinaikkan sepihak"],
    [
      "Partai yang mengusung [Budi Santoso|P] menolak kenaikan tarif.",
      "Partai + Budi Santoso",
      "Partai - kenaikan tarif",
    ],
    [
      "“{Kami menyerukan semua yang terlibat sengketa menghentikan kekerasan},” <kata> [Budi Santoso|P].",
      "Budi Santoso - kekerasan",
    ],
    [
      said("Kami berharap koperasi yang sudah terdaftar di dinas dibantu pemerintah"),
      "Budi Santoso + koperasi yang sudah terdaftar di dinas",
    ],
    [
      said("Kami berharap pejabat yang dilantik gubernur akan lebih terbuka"),
      "Budi Santoso + pejabat yang dilantik gubernur akan lebih terbuka",
    ],
    // what somebody else asks for
    [said("Pihak yang meminta warga harus pindah sudah diperiksa")],
    // how the noun is, not what must be done with it
    [said("Cara yang tepat untuk menabung belum diketahui warga")],
  ],
  BUDI,
);

check(
  "what is promised, allowed or agreed to is the whole clause",
  [
    [said("Kami memastikan program ini dinikmati semua warga"), "Budi Santoso + program ini dinikmati semua warga"],
    [said("Kami menyepakati jam belajar diperpanjang"), "Budi Santoso + jam belajar diperpanjang"],
    ["[Budi Santoso|P] setuju pasar dibuka kembali.", "Budi Santoso + pasar dibuka"],
    // who agreed is not said
    ["Rapat itu menyebut disepakati koperasi mendapat dana."],
  ],
  BUDI,
);

check(
  "of what is not to be done so, how it is done is what is opposed",
  [
    [
      "[Budi Santoso|P] <meminta> {pembentukan panitia tidak dilakukan secara terburu-buru}.",
      "Budi Santoso - dilakukan secara terburu-buru",
    ],
    [
      "[Budi Santoso|P] <mengimbau> {bantuan itu tidak dimanfaatkan untuk kampanye}.",
      "Budi Santoso - dimanfaatkan untuk kampanye",
    ],
    // … nothing is told but that it is not to be done, or that it is not enough
    ["[Budi Santoso|P] <meminta> {izin itu tidak dipersulit}.", "Budi Santoso + izin itu tidak dipersulit"],
    [
      said("Pengawasan jangan hanya diserahkan kepada warga"),
      "Budi Santoso + Pengawasan jangan hanya diserahkan kepada warga",
    ],
    [
      said("Kios itu tidak boleh dipakai untuk bekerja atau melakukan kegiatan politik"),
      "Budi Santoso - dipakai untuk bekerja",
      "Budi Santoso - kegiatan politik",
    ],
    ["[Budi Santoso|P] mengimbau para pengendara waspada.", "Budi Santoso + para pengendara waspada"],
    [said("Kita tidak boleh menimbulkan kerumunan"), "Budi Santoso - menimbulkan kerumunan"],
  ],
  BUDI,
);

check(
  "what may be left undone, or is more than that, is turned down by nobody",
  [
    [said("Peserta tidak harus datang ke balai kota")],
    [said("Petugas tidak perlu lagi mencatat data secara manual")],
    [said("Layanan berubah karena tidak perlu ada pertemuan dengan nasabah")],
    [said("Warga tidak perlu jas hujan di dalam gedung")],
    [said("Tidak mungkin desa perlu gedung sebesar itu")],
    ["[Budi Santoso|P] tidak akan sekadar menjual bijih nikel."],
    [said("Kita tidak perlu membangun gedung baru"), "Budi Santoso - membangun gedung baru"],
    [said("Desa perlu gedung baru"), "Budi Santoso + gedung baru"],
  ],
  BUDI,
);

check(
  "slack turns round",
  [
    [said("Warga jangan kendor melaksanakan ronda malam"), "Budi Santoso + ronda malam"],
    [said("Warga jangan bosan menjaga kebersihan"), "Budi Santoso + kebersihan"],
    [said("Warga jangan merusak taman kota"), "Budi Santoso - merusak taman kota"],
  ],
  BUDI,
);

check(
  "pointers as subjects",
  [
    [said("Ini harus diteliti"), "Budi Santoso + Ini"],
    [said("Hal itu perlu segera dibahas"), "Budi Santoso + Hal itu"],
    [said("Ini harus dijelaskan kepada publik"), "Budi Santoso + dijelaskan kepada publik"],
    [said("Kasus ini harus diteliti"), "Budi Santoso + Kasus ini harus diteliti"],
    [said("Tindakan seperti ini harus dihentikan"), "Budi Santoso - Tindakan seperti ini"],
  ],
  BUDI,
);

check(
  "who is called upon, and what for",
  [
    ["[Budi Santoso|P] mendorong mereka untuk menjaga hutan.", "Budi Santoso + menjaga hutan"],
    [
      "[Budi Santoso|P] mendorong kepala desa dan jajarannya menanam pohon.",
      "Budi Santoso + kepala desa dan jajarannya menanam pohon",
    ],
    [
      "[Budi Santoso|P] mendorong dinas lebih serius dalam menjaga hutan.",
      "Budi Santoso + dinas lebih serius dalam menjaga hutan",
    ],
    // whoever says so, where nobody is named
    [said("Warga diminta tinggal di rumah dan meniadakan kerumunan"), "Budi Santoso - kerumunan"],
    [said("Diharapkan warga, khususnya pemuda, bisa menjaga hutan"), "Budi Santoso + menjaga hutan"],
    // what somebody may or could do
    ["Dewan memiliki kewenangan untuk meminta dinas menutup pabrik."],
    ["[Partai Maju|O] memiliki potensi besar untuk memperkuat koperasi."],
  ],
  BUDI,
);

check("whose promise it is", [
  [
    "[Budi Santoso|P] <mengatakan> {negara anggota tetap berpegang pada komitmen mempercepat reformasi}.",
    "negara anggota + reformasi",
  ],
  ["Rapat membahas komitmen dari pengusaha untuk menjaga hutan.", "pengusaha + hutan"],
  [
    "[Budi Santoso|P] berkomitmen menjadikan desa itu sebagai pusat batik.",
    "Budi Santoso + menjadikan desa itu sebagai pusat batik",
  ],
  // told as done
  ["[Budi Santoso|P] telah berupaya mengobati sapinya."],
  // a forecast
  ["[Budi Santoso|P] <memprediksi> {kunjungan ke [Kalinga|L] akan meningkat sekitar 20 persen}."],
  // nobody who is named writes `kita`
  ["[Budi Santoso|P] menulis buku. Kita keberatan dengan pembahasan itu."],
]);

check("where a body is", [
  ["Kajian dari [Universitas Negeri|O], [Kalinga|L] mendukung pembatasan gula."],
  ["Dalam rapat [Uni Dagang|O], [Kalinga|L] mendukung pembatasan gula.", "Kalinga + pembatasan gula"],
]);

check(
  "nouns that want a thing gone, and clauses about them",
  [
    ["[Budi Santoso|P] mendukung penindakan terhadap penambang liar.", "Budi Santoso - penambang liar"],
    [
      "[Budi Santoso|P] <berharap> {penindakan bagi penambang liar tidak terputus di lapangan}.",
      "Budi Santoso + penindakan bagi penambang liar tidak terputus di lapangan",
    ],
    [said("Ambang batas itu sebaiknya dihilangkan"), "Budi Santoso - Ambang batas itu"],
    [said("Kasus keracunan tidak boleh ditoleransi"), "Budi Santoso - Kasus keracunan"],
    [said("Menegakkan aturan itu tidak akan mudah"), "Budi Santoso + aturan itu"],
    [said("Peningkatan kasus cukup signifikan")],
    [said("Keberadaan alat baru itu sangat signifikan"), "Budi Santoso + Keberadaan alat baru itu"],
  ],
  BUDI,
);

check(
  "what is told, foretold or confirmed",
  [
    ["Para pelaku ditangkap saat hendak menjual solar curian."],
    ["[Budi Santoso|P] <memperkirakan> {pabrik itu akan menutup dua gerai}."],
    ["[Budi Santoso|P] <membenarkan> bahwa {rapat itu terjadi di kantor desa}."],
    [said("Kami tidak membenarkan praktik calo"), "Budi Santoso - praktik calo"],
    ["Pabrik itu membuat warga terpaksa menolak tawaran kerja."],
    [said("Posisi dewan sulit karena mereka harus menjalankan putusan itu")],
    [said("Daripada bingung memilih jurusan, lihatlah minat anak")],
    [said("Data yang harus diunggah mencapai ribuan berkas")],
    [said("Saya tidak boleh stres")],
  ],
  BUDI,
);

check(
  "who holds it, in long subjects",
  [
    ["Ratusan anggota panitia di [Desa Maju|L], [Kalinga|L], menolak mengikuti tes.", "Ratusan anggota panitia - tes"],
    [said("Sudah saatnya negara dan warga menghentikan kekerasan"), "Budi Santoso - kekerasan"],
    ["Putusan itu membuat [Kalinga|L] digugat di [Mahkamah Dagang|O]."],
    ["Petani membutuhkan dukungan dari pemerintah."],
    ["[Budi Santoso|P] <membujuk> agar {warga mau mengikuti tes}.", "Budi Santoso + mengikuti tes"],
    ["[Budi Santoso|P] terus membujuk warga agar menghentikan aksi itu.", "Budi Santoso - aksi itu"],
  ],
  BUDI,
);

check(
  "targets in full, and no more",
  [
    [said("Warga harus membiasakan diri dengan cara baru"), "Budi Santoso + membiasakan diri dengan cara baru"],
    [said("Kami siap menjaga pesta itu sebanyak dua ratus personel"), "Budi Santoso + pesta itu"],
    [
      "[Budi Santoso|P] <menilai> {tindakan itu benar-benar keji dan tidak bisa dibenarkan}.",
      "Budi Santoso - tindakan itu",
    ],
    [said("Sesuai arahan ketua diperlukan cara baru"), "Budi Santoso + cara baru"],
    [
      said("Jangan sekali-kali program itu menggunakan bahan impor"),
      "Budi Santoso - program itu menggunakan bahan impor",
    ],
  ],
  BUDI,
);

check(
  "a subject that an inserted cue cuts off",
  [
    ["Dewan, <kata> [Budi Santoso|P], {akan menolak kenaikan tarif}.", "Dewan - kenaikan tarif"],
    ["Aturan ini, <sebut> [Budi Santoso|P], {hanya memprioritaskan kemudahan bagi investor}."],
    ["Aksi itu, <kata> [Budi Santoso|P], {sangat meresahkan warga}.", "Budi Santoso - Aksi itu"],
    ["Angkutan umum, <kata> [Budi Santoso|P], {perlu didukung}.", "Budi Santoso + Angkutan umum"],
    ["Selain itu, <lanjut> [Budi Santoso|P], {siap mendukung program tersebut}.", "Budi Santoso + program tersebut"],
  ],
  BUDI,
);

check(
  "what a call with a relative clause is for",
  [
    [
      "[Budi Santoso|P] mengimbau pengendara yang melewati jembatan itu agar melapor ke dinas.",
      "Budi Santoso + melapor ke dinas",
    ],
    [
      "[Budi Santoso|P] meminta warga yang menempati lahan untuk menyerahkan sertifikat.",
      "Budi Santoso + menyerahkan sertifikat",
    ],
    // what the noun is there for
    [
      "[Budi Santoso|P] meminta aplikasi yang dibuat dinas untuk memantau banjir.",
      "Budi Santoso + aplikasi yang dibuat dinas",
    ],
  ],
  BUDI,
);

check(
  "neither for nor against",
  [
    ["Pelaku tidak mengakui perbuatannya."],
    ["[Partai Maju|O] dapat mengusung calon sendiri."],
    ["Aksi berlanjut hingga tuntutan mereka dikabulkan pemerintah."],
    [said("Kami berharap begitu")],
    [said("Saya minta minggu ini")],
    [said("Rumah itu layak huni")],
    [said("Jika warga memakai masker, menjaga jarak, penularan berhenti")],
    [said("Ada tiga hal yang penting bagi program itu")],
  ],
  BUDI,
);

check(
  "clauses that are denied, urged or hindered in full",
  [
    [
      "[Budi Santoso|P] <membantah> bahwa {proyek itu hanya akan dijalankan lewat penugasan}.",
      "Budi Santoso - proyek itu hanya akan dijalankan lewat penugasan",
    ],
    ["[Budi Santoso|P] mendorong koperasi untuk bergerak di pasar dunia.", "Budi Santoso + bergerak di pasar dunia"],
    [said("Lebih baik kita melakukan kegiatan menyendiri"), "Budi Santoso + kegiatan menyendiri"],
    [said("Warga perlu ditingkatkan kesadarannya"), "Budi Santoso + kesadarannya"],
    [said("Kewaspadaan harus semakin tinggi dan petugas siaga"), "Budi Santoso + Kewaspadaan harus semakin tinggi"],
    // what it does to somebody, and not who is valued
    [said("Cabut aturan itu karena sangat merugikan buruh"), "Budi Santoso - aturan itu"],
    [said("Ada beberapa syarat yang harus dipenuhi peserta")],
    [said("Lomba yang seharusnya berlangsung pada Mei belum dimulai")],
    [
      "Imbauan [Partai Maju|O] agar warga menunda kunjungan diabaikan.",
      "Partai Maju + warga menunda kunjungan diabaikan",
    ],
    [
      "[Budi Santoso|P] <menilai> {cadangan itu mampu mendukung ekspor serta menjaga harga}.",
      "Budi Santoso + cadangan itu",
    ],
  ],
  BUDI,
);

check(
  "how a thing must be, with the thing",
  [
    [said("Pengawasan harus ketat"), "Budi Santoso + Pengawasan harus ketat"],
    [said("Ke depan kesehatan anak harus menjadi prioritas"), "Budi Santoso + kesehatan anak harus menjadi prioritas"],
    [said("Gaji guru tidak boleh terlalu rendah"), "Budi Santoso + Gaji guru tidak boleh terlalu rendah"],
    [said("Warga tidak boleh terpancing"), "Budi Santoso + Warga tidak boleh terpancing"],
    [said("Kita harus kompak"), "Budi Santoso + kompak"],
    [said("Satu-satunya cara adalah harus ketat"), "Budi Santoso + ketat"],
    [
      said("Jangan sampai warga terkecoh, lalu menuntut ganti rugi"),
      "Budi Santoso - warga terkecoh",
      "Budi Santoso - ganti rugi",
    ],
    ["Sisanya mudah disetujui oleh semua pihak."],
    ["[Budi Santoso|P] <mengatakan> {[Partai Maju|O] mampu mendukung koperasi}."],
  ],
  BUDI,
);

check(
  "likened, feared and asked for",
  [
    ["[Budi Santoso|P] <berharap> {kasus seperti ini tidak terulang}.", "Budi Santoso - kasus seperti ini"],
    [said("Jangan sampai anak yang pintar ini pada kabur"), "Budi Santoso - anak yang pintar ini pada kabur"],
    ["Pemerintah memberikan imbauan kepada warga untuk tidak mudik.", "Pemerintah + tidak mudik"],
    ["Dinas menerima permintaan dari [Partai Maju|O]."],
    [
      "[Budi Santoso|P] mengimbau warga untuk mematuhi aturan dan tidak berkumpul untuk menghindari penularan.",
      "Budi Santoso + mematuhi aturan",
      "Budi Santoso - berkumpul untuk menghindari penularan",
    ],
    [said("Tidak masalah selama mau menjalani sanksi")],
    [
      "[Budi Santoso|P] <meminta> {sosialisasi itu dilakukan dengan melibatkan warga}.",
      "Budi Santoso + sosialisasi itu dilakukan dengan melibatkan warga",
    ],
    [said("Kami akan memastikan tidak ada kondisi yang membahayakan"), "Budi Santoso - kondisi yang membahayakan"],
  ],
  BUDI,
);

check(
  "fears, degrees and reminders",
  [
    [
      "[Budi Santoso|P] <khawatir> {jumlah pembeli di pasar itu akan berkurang}.",
      "Budi Santoso - jumlah pembeli di pasar itu akan berkurang",
    ],
    ["[Budi Santoso|P] <khawatir> {kenaikan tarif itu membuat penumpang pergi}.", "Budi Santoso - kenaikan tarif itu"],
    [said("Penularan penyakit ini luar biasa cepat")],
    [said("Dampak banjir ini luar biasa")],
    [said("Program ini luar biasa"), "Budi Santoso + Program ini"],
    [said("Jangan lupa, tarif itu bisa turun")],
    [
      "[Budi Santoso|P] <berharap> {tarif itu tidak berlaku hanya saat libur}.",
      "Budi Santoso + tarif itu tidak berlaku hanya saat libur",
    ],
    [said("Target untuk hasilnya harus meningkat, meningkat secara wajar untuk hasilnya")],
    [said("Masyarakat kami imbau menjaga ketertiban"), "Budi Santoso + menjaga ketertiban"],
    [said("Mau membuat taman kota, itu soal perencanaan")],
    [said("Kita malah harus mengeluarkan biaya baru")],
    [said("Panitia harus lebih proaktif"), "Budi Santoso + Panitia harus lebih proaktif"],
  ],
  BUDI,
);
