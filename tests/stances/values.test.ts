import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

check(
  "adjectives that value what they are said of in so many words",
  [
    [said("Bubur itu merupakan sarapan yang lezat"), "Budi Santoso + Bubur itu"],
    [said("Berenang adalah cara olahraga yang lebih sehat"), "Budi Santoso + Berenang"],
    [said("Pelayanan puskesmas itu cukup ramah"), "Budi Santoso + Pelayanan puskesmas itu"],
    [said("Peran bidan desa sangat sentral"), "Budi Santoso + Peran bidan desa"],
    [said("Cara kerja panitia itu asal-asalan"), "Budi Santoso - Cara kerja panitia itu"],
    [said("Tudingan itu tidak beralasan"), "Budi Santoso - Tudingan itu"],
    [said("Jalan pagi sangat baik untuk kesehatan")],
    [said("Sistem penanganan banjir ini sangat baik"), "Budi Santoso + Sistem penanganan banjir ini"],
    // an attribute of something else, what is wished for, what comes of it, what nobody makes so
    [said("Dapur itu menjadi pusat layanan makanan bergizi")],
    [said("Kami ingin pelayanan puskesmas itu ramah"), "Budi Santoso + pelayanan puskesmas itu ramah"],
    [said("Gempa itu cukup kuat")],
    [said("Dua gempa itu terasa sangat kuat")],
    [said("Anak sangat kreatif")],
    [said("Panitia lomba itu dinilai disiplin")],
  ],
  BUDI,
);

check(
  "a value that its subject has or shows",
  [
    [said("Koperasi itu memiliki model usaha yang menarik"), "Budi Santoso + Koperasi itu"],
    [said("Jembatan itu punya arti penting bagi nelayan"), "Budi Santoso + Jembatan itu"],
    [said("Regu itu tampil luar biasa"), "Budi Santoso + Regu itu"],
    [said("Regu itu bermain sangat buruk"), "Budi Santoso - Regu itu"],
    // what they hold, feel or had
    [said("Semua dapur itu memiliki sertifikat laik higienis sanitasi")],
    [said("Nelayan itu memiliki minat yang kuat")],
    [said("Rumah itu memiliki halaman yang luas")],
    [said("Kantor itu memiliki lokasi yang lebih baik")],
    [said("Situasi ini berpotensi besar meningkatkan kebutuhan beras")],
  ],
  BUDI,
);

check(
  "a noun and its value without a copula",
  [
    [said("Pemindahan pasar ini langkah yang tepat"), "Budi Santoso + Pemindahan pasar ini"],
    [said("Rencana itu keputusan yang kurang tepat"), "Budi Santoso - Rencana itu"],
    [said("Situasi di desa itu terjadi kelaparan yang luar biasa")],
  ],
  BUDI,
);

check(
  "more than what is said first",
  [
    [said("Penghargaan ini bukan sekadar prestasi, tetapi juga amanah"), "Budi Santoso + Penghargaan ini"],
    [said("Penghargaan ini bukan prestasi"), "Budi Santoso - Penghargaan ini"],
  ],
  BUDI,
);

check(
  "what a thing will bring about",
  [
    [said("Gawai dapat menghambat perkembangan anak"), "Budi Santoso - Gawai"],
    [said("Kenaikan tarif akan mengancam keberlanjutan usaha"), "Budi Santoso - Kenaikan tarif"],
    [said("Kenaikan tarif itu berisiko menurunkan pendapatan pengemudi"), "Budi Santoso - Kenaikan tarif itu"],
    [said("Pelatihan itu akan meningkatkan keterampilan petani"), "Budi Santoso + Pelatihan itu"],
    [said("Jembatan baru itu dapat mempercepat perjalanan"), "Budi Santoso + Jembatan baru itu"],
    [said("Kenaikan tarif itu akan merugikan penumpang"), "Budi Santoso - Kenaikan tarif itu"],
    // neither good nor bad, what they do themselves, told as done
    [said("Kafein dapat meningkatkan tekanan darah")],
    [said("Jembatan baru itu mempercepat perjalanan")],
    [
      said("Semoga jembatan itu dapat mempercepat perjalanan"),
      "Budi Santoso + jembatan itu dapat mempercepat perjalanan",
    ],
    [said("Abu vulkanik dapat menghambat penerbangan")],
  ],
  BUDI,
);

check(
  "what a thing brings about, told as it is",
  [
    [said("Program itu menimbulkan banyak masalah"), "Budi Santoso - Program itu"],
    [said("Program itu membuka lapangan kerja"), "Budi Santoso + Program itu"],
    [said("Aturan baru itu memberikan kepastian hukum"), "Budi Santoso + Aturan baru itu"],
    [said("Dapur itu memenuhi syarat"), "Budi Santoso + Dapur itu"],
    [said("Pelatihan nelayan juga memperkuat koperasi"), "Budi Santoso + Pelatihan nelayan"],
    [said("Impor bawang merugikan petani"), "Budi Santoso - Impor bawang"],
    // told as done, an endeavour, a member of a list, an attribute
    [said("Tambang itu telah menimbulkan kerusakan")],
    [said("Upaya meningkatkan pendapatan nelayan")],
    [said("Ada tiga hal. Kedua, meningkatkan pelayanan")],
    [said("Kemenangan itu memperkuat posisi regu biru")],
    [said("Kami berkomitmen menghadirkan layanan yang murah"), "Budi Santoso + menghadirkan layanan yang murah"],
  ],
  BUDI,
);

check(
  "how a thing goes",
  [
    [said("Pembagian benih itu berjalan lancar"), "Budi Santoso + Pembagian benih itu"],
    [said("Rapat warga di balai desa berjalan dengan cukup baik"), "Budi Santoso + Rapat warga di balai desa"],
    [said("Lomba perahu tidak berlangsung mulus"), "Budi Santoso - Lomba perahu"],
    [said("Pengawasan pasar belum berjalan optimal"), "Budi Santoso - Pengawasan pasar"],
    [said("Upacara adat itu berlangsung khidmat"), "Budi Santoso + Upacara adat itu"],
    [said("Kerja sama mereka berjalan secara profesional"), "Budi Santoso + Kerja sama mereka"],
    // wished for, cared for, not yet so, or if it comes to that
    [said("Semoga rapat itu berjalan lancar"), "Budi Santoso + rapat itu berjalan lancar"],
    [said("Jika rapat itu berjalan lancar, warga senang")],
    [said("Kegiatan belajar dapat berjalan baik")],
    // what the police report, what a survey counts
    [said("Lomba perahu berlangsung aman dan tertib")],
    [said("Hasilnya, 95 persen pembelajaran daring berjalan baik")],
    [said("Kegiatan belajar terus berjalan baik")],
    [said("Warga mencoba rem dan mobil berjalan")],
  ],
  BUDI,
);

check(
  "values in everyday words",
  [
    [said("Warungnya udah bagus"), "Budi Santoso + Warungnya"],
    [said("Warungnya oke banget"), "Budi Santoso + Warungnya"],
    [said("Sambalnya enak kok"), "Budi Santoso + Sambalnya"],
    [said("Soalnya timnya jago"), "Budi Santoso + timnya"],
    [said("Sebetulnya warungnya bagus"), "Budi Santoso + warungnya"],
    [said("Alhamdulillah panen jagung masih bagus"), "Budi Santoso + panen jagung"],
    [said("(Tarinya) luar biasa"), "Budi Santoso + Tarinya"],
    [said("Koperasi simpan pinjam (KSP) efektif"), "Budi Santoso + Koperasi simpan pinjam (KSP)"],
    [said("Rumah di desa lebih nyaman"), "Budi Santoso + Rumah di desa"],
    // an attribute, a mere chance, a reason
    [said("Warga membangun rumah lebih nyaman")],
    [said("Panen jagung masih bisa bagus")],
    [said("Kami memilih jagung lokal, karena mutunya bagus"), "Budi Santoso + jagung lokal"],
    [said("Semua warung")],
  ],
  BUDI,
);

check(
  "a clause that is valued",
  [
    [said("Lebih mudah ketika ada bidan di desa"), "Budi Santoso + bidan di desa"],
    [said("Menurut saya lebih mudah kalau ada bidan di desa"), "Budi Santoso + bidan di desa"],
    [said("Jadi tidak masuk akal kalau camat menolak rapat"), "Budi Santoso - camat menolak rapat"],
    [said("Akan lebih bermakna jika diolah bersama warga"), "Budi Santoso + diolah bersama warga"],
    [said("Lomba itu akan lebih bermakna jika diikuti nelayan"), "Budi Santoso + diikuti nelayan"],
    [said("Saya juga enggak enak kalau tamu menunggu")],
    [said("Ternyata salah ketika mengisi formulir")],
    [said("Lebih mudah")],
  ],
  BUDI,
);

check(
  "values that are nouns",
  [
    [said("Izin itu merupakan sebuah kemajuan"), "Budi Santoso + Izin itu"],
    [said("Jembatan itu menjadi katalis"), "Budi Santoso + Jembatan itu"],
    [said("Tes itu hanya akal-akalan"), "Budi Santoso - Tes itu"],
    [said("Aturan itu tidak berpihak pada nelayan"), "Budi Santoso - Aturan itu"],
    [said("Kemajuan zaman mengubah desa itu")],
  ],
  BUDI,
);

reads("what somebody is troubled by", [
  ["Warga merasa terganggu dengan asap pembakaran itu.", "Warga - asap pembakaran itu"],
  ["Penerbangan terganggu oleh abu vulkanik."],
]);

reads("judged by somebody named without oleh", [
  ["Koperasi desa itu dinilai sejumlah kalangan memiliki potensi besar.", "sejumlah kalangan + Koperasi desa itu"],
  ["Bambang Wijaya dinilai pelatih terbaik."],
]);

reads("what is only seemingly so", [
  ["“Aturan ini seolah berpihak pada petani,” kata Rina Wijaya."],
  ["“Mereka membuat aturan, seolah aturan baru selalu menjadi solusi,” kata Rina Wijaya."],
  ["“Dewan seakan menyulitkan warga,” kata Rina Wijaya.", "Rina Wijaya - Dewan"],
  ["“Aturan ini berpihak pada petani,” kata Rina Wijaya.", "Rina Wijaya + Aturan ini"],
]);

reads("what is valued, without what opens or closes the sentence", [
  ["“Selama ini layanan gudang itu cukup baik,” kata Rina Wijaya.", "Rina Wijaya + layanan gudang itu"],
  ["“Beruntung harga jagung masih bagus,” kata Rina Wijaya.", "Rina Wijaya + harga jagung"],
  ["Rina Wijaya menilai langkah ini menurutnya bisa menekan biaya petani.", "Rina Wijaya + langkah ini"],
  [
    "Rina Wijaya menyebut kerja sama Pemkot Semarang, Bulog, dan Gojek ini bisa memberikan manfaat bagi petani.",
    "Rina Wijaya + kerja sama Pemkot Semarang, Bulog, dan Gojek ini",
  ],
  ["“Sudah sampai ribuan orang dan itu merupakan prestasi,” kata Rina Wijaya."],
  ["“Itu bukan sesuatu yang kemudian akan mengganggu,” kata Rina Wijaya."],
  ["“Tarif tinggi bakal menjadi momok bagi pedagang,” kata Rina Wijaya.", "Rina Wijaya - Tarif tinggi"],
  [
    "Rina Wijaya menilai, lambatnya pencairan dana bukan berarti dinas menahan bantuan.",
    "Rina Wijaya - pencairan dana",
  ],
  [
    "Rina Wijaya menjelaskan, alat itu tidak menambah kerja, melainkan membuat ongkos angkut menjadi lebih terjangkau.",
    "Rina Wijaya + ongkos angkut",
  ],
  ["“Ia memuji tim yang ia bela sejak kecil dan sudah tampil mengesankan,” kata Rina Wijaya."],
  ["“Laba pasar ini mencapai positif Rp 21 miliar,” kata Rina Wijaya."],
  ["“Laba pasar ini sangat positif,” kata Rina Wijaya.", "Rina Wijaya + Laba pasar ini"],
  ["“Suara mesin itu membuat saya merasa tidak aman,” kata Rina Wijaya."],
]);
