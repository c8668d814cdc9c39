import { BUDI, check, said } from "./cases.js";

check(
  "what is to be done is the subject alone, unless how it is done is what is wanted",
  [
    [said("Pengawasan pasar harus segera dilakukan"), "Budi Santoso + Pengawasan pasar"],
    [said("Mutu air dari hulu ke hilir perlu diperhatikan dengan baik"), "Budi Santoso + Mutu air dari hulu ke hilir"],
    [said("Koperasi ini layak dicontoh"), "Budi Santoso + Koperasi ini"],
    [said("Pesta kembang api tidak boleh dilakukan"), "Budi Santoso - Pesta kembang api"],
    [said("Rencana kerja (renja) perlu diumumkan"), "Budi Santoso + Rencana kerja (renja)"],
    [
      said("Pengelolaan pasar harus dilakukan secara terbuka"),
      "Budi Santoso + Pengelolaan pasar harus dilakukan secara terbuka",
    ],
    [said("Kasus itu harus diusut"), "Budi Santoso + Kasus itu harus diusut"],
    [said("Tarif parkir perlu diturunkan"), "Budi Santoso + Tarif parkir perlu diturunkan"],
  ],
  BUDI,
);

check(
  "a target ends before what is said of it and holds no adverb at its edge",
  [
    [said("Menjaga mutu beras merupakan tugas kami"), "Budi Santoso + mutu beras"],
    [said("Dewan seakan menyulitkan warga"), "Budi Santoso - Dewan"],
    [said("Ini kan program yang bagus, harus kita dukung"), "Budi Santoso + program yang bagus"],
    [said("Apalagi pungutan itu sangat merugikan"), "Budi Santoso - pungutan itu"],
    [said("Begitu juga pungutan itu sangat merugikan"), "Budi Santoso - pungutan itu"],
    ["[Budi Santoso|P] menolak pungutan apa pun.", "Budi Santoso - pungutan apa pun"],
    [
      "[Budi Santoso|P] <khawatir> {pembentukan dewan itu hanya untuk membagi kursi}.",
      "Budi Santoso - pembentukan dewan itu",
    ],
  ],
  BUDI,
);

check(
  "a target takes in what alone says which",
  [
    [said("Tidak boleh ada warga desa yang terlantar"), "Budi Santoso - warga desa yang terlantar"],
    [said("Tidak boleh ada pungutan"), "Budi Santoso - pungutan"],
    [
      "[Budi Santoso|P] <meminta> {dinas berhati-hati dalam menaikkan tarif}.",
      "Budi Santoso + berhati-hati dalam menaikkan tarif",
    ],
    [
      "[Budi Santoso|P] <mengajak> {warga memanfaatkan layanan daring dalam mengurus surat}.",
      "Budi Santoso + memanfaatkan layanan daring",
    ],
  ],
  BUDI,
);

check(
  "what is not to come is opposed",
  [
    ["[Budi Santoso|P] <berharap> {banjir itu tak lagi terulang}.", "Budi Santoso - banjir itu"],
    ["[Budi Santoso|P] <meminta> {agar pada 2030 sudah tidak ada lagi jalan rusak}.", "Budi Santoso - jalan rusak"],
    [said("Saya minta pesta itu jangan dilakukan"), "Budi Santoso - pesta itu"],
    [said("Warga harus berhenti membuang sampah"), "Budi Santoso - membuang sampah"],
    [said("Kami tidak akan berhenti memperjuangkan upah layak"), "Budi Santoso + upah layak"],
    // a negation in a relative clause, and one of how
    [
      "[Budi Santoso|P] <berharap> {acara yang tidak sempat digelar itu terulang}.",
      "Budi Santoso + acara yang tidak sempat digelar itu terulang",
    ],
    ["[Budi Santoso|P] <meminta> {rapat tidak dilakukan diam-diam}.", "Budi Santoso - dilakukan diam-diam"],
    [said("Desa tidak boleh terjebak menjadi pasar gelap"), "Budi Santoso - terjebak menjadi pasar gelap"],
  ],
  BUDI,
);

check(
  "no stance",
  [
    // who suffers something is not blamed for it
    [said("Partai kami telah menjadi korban fitnah")],
    // what follows from something
    [said("Banyak desa kekurangan uang hingga harus memotong gaji pegawai")],
    // what will be seen, or come of it
    [said("Pelanggan akan melihat pilihan baru")],
    [said("Jika tarif naik, maka sopir akan mengurangi perjalanan")],
  ],
  BUDI,
);

check(
  "a target ends before another's turn, another sentence, and before `dan lain-lain`",
  [
    [said("Terima kasih atas sumbangannya dan mari kita bekerja"), "Budi Santoso + sumbangannya"],
    [said("Jadi tidak boleh terburu-buru kata Bapak Bupati"), "Budi Santoso - terburu-buru"],
    [said("Kami ingin membuka kios baru, dan lain-lainnya"), "Budi Santoso + membuka kios baru"],
    [said("Kami ingin membuka kios baru dan lain sebagainya"), "Budi Santoso + membuka kios baru"],
    [said("Kami ingin membuka kios lain"), "Budi Santoso + membuka kios lain"],
    [said("Kami mendukung pencarian kata kunci"), "Budi Santoso + pencarian kata kunci"],
  ],
  BUDI,
);

check(
  "a target begins with what it is about",
  [
    [said("Sejak awal pemilihan ketua koperasi tidak jelas"), "Budi Santoso - pemilihan ketua koperasi"],
    [said("Yang namanya lelang itu harus terbuka"), "Budi Santoso + lelang itu harus terbuka"],
    [said("Saya harap, Pak Joko, pasar ini bisa lebih ramai"), "Budi Santoso + pasar ini bisa lebih ramai"],
    [said("Saya harap, pasar ini bisa lebih ramai"), "Budi Santoso + pasar ini bisa lebih ramai"],
    [said("Kami mendorong petani untuk bergerak di pasar dunia"), "Budi Santoso + bergerak di pasar dunia"],
    [said("Kami mendorong kopi untuk bergerak di pasar dunia"), "Budi Santoso + kopi untuk bergerak di pasar dunia"],
    [said("Pelayan harus ramah kepada tamu"), "Budi Santoso + ramah kepada tamu"],
  ],
  BUDI,
);

check("the clause behind a relative one belongs to what is wanted", [
  [
    "[Budi Santoso|P] mendorong agar warga yang menjadi korban mendapat perawatan.",
    "Budi Santoso + warga yang menjadi korban mendapat perawatan",
  ],
  [said("Kami memastikan harga yang berlaku tetap wajar"), "Budi Santoso + harga yang berlaku tetap wajar"],
  [said("Kami memastikan keamanan barang"), "Budi Santoso + keamanan barang"],
]);

check(
  "what is said twice is one",
  [
    [
      "[Budi Santoso|P] meminta rapat dilakukan dengan melibatkan nelayan.",
      "Budi Santoso + rapat dilakukan dengan melibatkan nelayan",
    ],
    ["[Budi Santoso|P] menyepakati perlunya aturan parkir.", "Budi Santoso + aturan parkir"],
    [
      "“{Kami menolak tambang pasir. Kami tetap menolak tambang pasir},” <kata> [Budi Santoso|P].",
      "Budi Santoso - tambang pasir",
    ],
    [
      "[Budi Santoso|P] menolak tambang pasir. [Budi Santoso|P] tetap menolak tambang pasir.",
      "Budi Santoso - tambang pasir",
      "Budi Santoso - tambang pasir",
    ],
    [
      "[Budi Santoso|P] menolak tambang pasir. [Budi Santoso|P] menolak tambang batu.",
      "Budi Santoso - tambang pasir",
      "Budi Santoso - tambang batu",
    ],
  ],
  BUDI,
);

check(
  "a bare noun takes in what it is an offer of, whom a gift is for, and the verb that the word of asking hides",
  [
    ["[Budi Santoso|P] menolak tawaran untuk menjadi duta pasar.", "Budi Santoso - tawaran untuk menjadi duta pasar"],
    ["[Budi Santoso|P] menolak pajak untuk membangun stadion.", "Budi Santoso - pajak"],
    ["[Budi Santoso|P] berjanji akan memberikan insentif bagi guru desa.", "Budi Santoso + insentif bagi guru desa"],
    ["[Budi Santoso|P] berjanji akan memberikan tiga ekor sapi bagi guru desa.", "Budi Santoso + tiga ekor sapi"],
    ["[Budi Santoso|P] <berharap> {koperasi itu dapat memenuhi target}.", "Budi Santoso + memenuhi target"],
    [
      "[Budi Santoso|P] <berharap> {koperasi itu dapat memperkuat ekonomi warga pesisir}.",
      "Budi Santoso + ekonomi warga pesisir",
    ],
    [
      "[Budi Santoso|P] <berharap> {program ini dapat memberikan manfaat nyata}.",
      "Budi Santoso + memberikan manfaat nyata",
    ],
    [said("Sopir haruslah seseorang yang memang terlatih"), "Budi Santoso + seseorang yang memang terlatih"],
    [said("Kami siap membantu petani dalam mengolah sampah"), "Budi Santoso + mengolah sampah"],
    [said("Kami siap membantu petani dalam keadaan apa pun"), "Budi Santoso + petani"],
  ],
  BUDI,
);

check(
  "for whom something must be done, and as what, is no part of it",
  [
    [
      said("Adanya aturan baru ini harus disebarkan oleh dinas kepada semua pedagang"),
      "Budi Santoso + aturan baru ini harus disebarkan oleh dinas",
    ],
    [
      said("Bantuan itu harus diserahkan kepada semua pedagang"),
      "Budi Santoso + Bantuan itu harus diserahkan kepada semua pedagang",
    ],
    [said("Tarif parkir perlu diturunkan sebagai salah satu syarat"), "Budi Santoso + Tarif parkir perlu diturunkan"],
    [
      said("Sungai itu perlu diperlakukan sebagai sumber hidup"),
      "Budi Santoso + Sungai itu perlu diperlakukan sebagai sumber hidup",
    ],
    [said("Direktur pasar itu harus dicopot"), "Budi Santoso - Direktur pasar itu"],
    ["[Budi Santoso|P] <menegaskan> {akan memecat pegawai pasar}.", "Budi Santoso - pegawai pasar"],
    ["[Budi Santoso|P] <menegaskan> {akan menambah pegawai pasar}.", "Budi Santoso + menambah pegawai pasar"],
    [said("Mohon jangan dipelintir"), "Budi Santoso - dipelintir"],
    [said("Betul, akan kami gencarkan patroli malam"), "Budi Santoso + patroli malam"],
  ],
  BUDI,
);

check(
  "what stands where a subject would and names nothing is no target",
  [
    [said("Menurut saya sih belum optimal")],
    [said("Program ini sih belum optimal"), "Budi Santoso - Program ini"],
    [said("Salah satunya adalah merugikan petani")],
    [said("Maksudnya adalah langkah yang keliru")],
    [said("Maksud bupati itu adalah langkah yang keliru"), "Budi Santoso - Maksud bupati itu"],
    [said("Tidak usah terlalu besar")],
    [said("Lonjakan harga beras mencapai sepuluh persen")],
    [said("Tingkatkan semangat warga desa"), "Budi Santoso + semangat warga desa"],
    ["[Budi Santoso|P] <menilai> {rumah seperti itu jauh lebih penting}.", "Budi Santoso + rumah seperti itu"],
    [said("Pangan lokal seperti sagu dan jagung menjadi kunci"), "Budi Santoso + Pangan lokal"],
    [said("Di tempat seperti pasar, jalan itu sangat berbahaya"), "Budi Santoso - jalan itu"],
    [
      "[Budi Santoso|P] mengapresiasi sikap pihak kampus dan keluarga korban banjir.",
      "Budi Santoso + sikap pihak kampus dan keluarga korban banjir",
    ],
    [
      "[Budi Santoso|P] mengapresiasi kinerja mesin dan para guru desa.",
      "Budi Santoso + kinerja mesin",
      "Budi Santoso + para guru desa",
    ],
    ["[Budi Santoso|P] menghentikan truk di tepi jalan."],
    ["[Budi Santoso|P] menghentikan proyek di tepi jalan.", "Budi Santoso - proyek"],
  ],
  BUDI,
);

check(
  "what somebody is hoped to do is told with him",
  [
    ["[Budi Santoso|P] berharap para petani di lembah itu rukun.", "Budi Santoso + para petani di lembah itu rukun"],
    ["[Budi Santoso|P] berharap perombakan anggaran pasar.", "Budi Santoso + perombakan anggaran pasar"],
    // what comes of it, and what names nothing
    [said("Tanggulnya tinggi sehingga warga tetap aman")],
    [said("Salah satunya mengganggu pasar")],
    [said("Pungutan itu mengganggu pasar"), "Budi Santoso - Pungutan itu"],
  ],
  BUDI,
);

check("who met, and who it is without what is said of him", [
  ["Rapat Umum [Bank Kalinga|O] menyetujui pembagian dividen.", "Bank Kalinga + pembagian dividen"],
  ["Rapat warga menyetujui pembagian beras.", "Rapat warga + pembagian beras"],
  ["Sejumlah warga sebelumnya menolak tambang itu.", "Sejumlah warga - tambang itu"],
  ["Pengelola pasar umumnya menolak pungutan itu.", "Pengelola pasar - pungutan itu"],
]);
