import { describe, expect, it } from "vitest";
import { BUDI, check, said } from "./cases.js";
import { stancesIn } from "./marked.js";

check("passives that go on", [
  [
    "Usulan itu didukung [Partai Maju|O] dan ditolak [Partai Karya|O].",
    "Partai Maju + Usulan itu",
    "Partai Karya - Usulan itu",
  ],
  ["Usulan itu ditolak dan dikembalikan."],
  // acts, not attitudes
  ["Jembatan itu dibangun dan diresmikan oleh [Budi Santoso|P]."],
  ["Survei itu dilaksanakan [Partai Maju|O] pada Mei."],
  ["Ini angka pendapatan yang diterima oleh pengemudi."],
]);

check(
  "pointers and presences are no part of a target",
  [
    [said("Untuk itu program ini harus dijaga"), "Budi Santoso + program ini"],
    [said("Ada tiga hal yang bisa menjadi kunci kesuksesan program itu")],
    [said("Program itu menjadi kunci kesuksesan"), "Budi Santoso + Program itu"],
  ],
  BUDI,
);

check("what is received", [
  ["Rencana itu menuai penolakan dari asosiasi pengemudi.", "asosiasi pengemudi - Rencana itu"],
  ["Wacana itu mendapat dukungan penuh dari [Partai Maju|O].", "Partai Maju + Wacana itu"],
  ["Wacana itu mendapat dukungan [Partai Maju|O].", "Partai Maju + Wacana itu"],
  ["Wacana itu menuai kritik pedas para pedagang.", "para pedagang - Wacana itu"],
  ["Wacana itu mendapat sambutan positif dari petani.", "petani + Wacana itu"],
  ["Kritik terhadap wacana itu datang dari [Budi Santoso|P].", "Budi Santoso - wacana itu"],
  ["Dukungan terhadap wacana itu juga disampaikan oleh [Budi Santoso|P].", "Budi Santoso + wacana itu"],
  ["Kritik terhadap wacana itu disampaikan dalam rapat."],
  ["Wacana itu menuai kritik di media sosial."],
  ["[Budi Santoso|P] mendapat kritik pada 2019."],
  ["Wacana itu akan mendapat dukungan dari [Partai Maju|O]."],
]);

check("reciprocity", [
  ["[Rusalia|L] dan [Kalinga|L] saling mendukung.", "Rusalia + Kalinga", "Kalinga + Rusalia"],
  ["[Rusalia|L] dan [Kalinga|L] saling menghormati kedaulatan.", "Rusalia + kedaulatan", "Kalinga + kedaulatan"],
  ["[Rusalia|L] dan [Kalinga|L] saling bertukar data."],
  ["Kedua negara saling mendukung."],
]);

check(
  "neutrality and double negation",
  [
    [said("Kami belum bersikap soal revisi itu"), "Budi Santoso 0 revisi itu"],
    ["[Partai Maju|O] abstain dalam pemungutan suara soal revisi itu.", "Partai Maju 0 revisi itu"],
    [said("Saya tidak keberatan dengan rencana itu"), "Budi Santoso + rencana itu"],
    [said("Kami tidak mempermasalahkan perubahan jadwal"), "Budi Santoso + perubahan jadwal"],
    [said("Tidak ada yang salah dengan wacana itu"), "Budi Santoso + wacana itu"],
    ["36 persen responden kurang setuju dengan kenaikan tarif.", "36 persen responden - kenaikan tarif"],
    [said("Kami belum menerima surat itu")],
    [said("Kami akan menerima tunjangan kinerja")],
  ],
  BUDI,
);

check(
  "instead, not only, not even",
  [
    [
      said("Bukan hanya menolak kenaikan tarif, tetapi juga menuntut penurunan harga"),
      "Budi Santoso - kenaikan tarif",
      "Budi Santoso + penurunan harga",
    ],
    [
      said("Alih-alih menaikkan pajak, pemerintah harus memperkuat koperasi"),
      "Budi Santoso - menaikkan pajak",
      "Budi Santoso + koperasi",
    ],
    [said("Kenapa pasar itu harus kita bongkar"), "Budi Santoso - pasar itu"],
    [said("Jangan sampai dana itu mengendap di bank"), "Budi Santoso - dana itu mengendap di bank"],
    [said("Kejadian ini tidak boleh terulang"), "Budi Santoso - Kejadian ini"],
    [said("Negara harus hadir"), "Budi Santoso + Negara harus hadir"],
    // needs that are told, costs, sayings
    [said("Akhirnya saya harus mencari bengkel sendiri")],
    [said("Kami bisa membayar tanpa perlu menunggu investor")],
    [said("Perlu waktu tiga bulan untuk memperkuat fondasi")],
    [said("Saya harus mengatakan bahwa hasilnya sama")],
  ],
  BUDI,
);

check(
  "what a thing does",
  [
    ["[Budi Santoso|P] <menilai> {program itu dapat meningkatkan gizi anak}.", "Budi Santoso + program itu"],
    ["[Budi Santoso|P] <menilai> {program itu menghambat petani}.", "Budi Santoso - program itu"],
    ["[Budi Santoso|P] <khawatir> {kenaikan tarif membuat penumpang pergi}.", "Budi Santoso - kenaikan tarif"],
    [said("Program itu terbukti meningkatkan gizi anak"), "Budi Santoso + Program itu"],
    [said("Program itu meningkatkan gizi anak"), "Budi Santoso + Program itu"],
    // reported, not judged; a person's own act
    [said("Tambang itu telah menyebabkan kerusakan")],
  ],
  BUDI,
);

check(
  "aims and lists",
  [
    [
      said("Keputusan ini diambil untuk menjaga harga pupuk dan mendukung koperasi"),
      "Budi Santoso + harga pupuk",
      "Budi Santoso + koperasi",
    ],
    [said("Gudang itu dibeli untuk menyimpan pupuk")],
    [
      `${said("Ada dua langkah")} Pertama, memperkuat koperasi desa. Kedua, mencegah kebocoran pupuk.`,
      "Budi Santoso + koperasi desa",
      "Budi Santoso - kebocoran pupuk",
    ],
    ["Pertama, rombongan memperkuat tenda."],
  ],
  BUDI,
);

check(
  "pronouns that point back",
  [
    [
      "Terkait pemindahan pasar, [Budi Santoso|P] <menilai> {hal tersebut tidak tepat}.",
      "Budi Santoso - pemindahan pasar",
    ],
    [said("Ini keputusan yang keliru kalau memakai dana haji"), "Budi Santoso - memakai dana haji"],
    [said("Ini keputusan yang keliru")],
    [said("Itu penting")],
  ],
  BUDI,
);

check(
  "insertions between subject and value",
  [
    [said("Bahan pokok, seperti beras, gula, dan minyak tersebut sangat penting"), "Budi Santoso + Bahan pokok"],
    [said("Program itu, menurut saya, sangat bermanfaat"), "Budi Santoso + Program itu"],
    [said("Pembangunan dapur bukan sekadar proyek, melainkan langkah konkret"), "Budi Santoso + Pembangunan dapur"],
    [said("Pembangunan dapur bukan langkah konkret"), "Budi Santoso - Pembangunan dapur"],
  ],
  BUDI,
);

check(
  "bare verbs of speech and headlines",
  [
    [said("Kami dukung program itu"), "Budi Santoso + program itu"],
    ["Warga tolak pembangunan tambang.", "Warga - pembangunan tambang"],
    ["[Partai Maju|O] setujui anggaran itu.", "Partai Maju + anggaran itu"],
    [said("Bantuan itu akan kami lanjutkan"), "Budi Santoso + Bantuan itu"],
    [said("Bangunan liar itu akan kami bongkar"), "Budi Santoso - Bangunan liar itu"],
    [said("Kami akan taruh uang itu di bank daerah"), "Budi Santoso + taruh uang itu"],
    ["Warga bela sungkawa di rumah duka."],
  ],
  BUDI,
);

check(
  "who it is",
  [
    ["[Budi Santoso|P] hadir. Politikus itu menolak revisi.", "Budi Santoso - revisi"],
    ["[Budi Santoso|P] hadir. Para politikus itu menolak revisi.", "Para politikus itu - revisi"],
    [said("[Siti Aminah|P] datang. Dia menolak usulan itu"), "Siti Aminah - usulan itu"],
    ["[Bank Indonesia|O] bersidang. Bank sentral mendukung langkah itu.", "Bank Indonesia + langkah itu"],
    ["Kedua belah pihak menolak sanksi sepihak.", "Kedua belah pihak - sanksi sepihak"],
    [
      "61 persen pengguna tidak setuju kenaikan tarif. Adapun 20 persen responden setuju.",
      "61 persen pengguna - kenaikan tarif",
      "20 persen responden + kenaikan tarif",
    ],
    // what people will do is not what they are for
    ["22 persen responden akan beralih ke bus kota."],
    ["[Moskow|L] mengecam sanksi itu.", "Moskow - sanksi itu"],
  ],
  BUDI,
);

check("hopes, needs and doubts about them", [
  ["Pemerintah berharap panen raya.", "Pemerintah + panen raya"],
  ["[Budi Santoso|P] mempertanyakan urgensi revisi itu.", "Budi Santoso - revisi itu"],
  ["[Budi Santoso|P] menekankan pentingnya revisi itu.", "Budi Santoso + revisi itu"],
  ["Sejumlah perusahaan membutuhkan modal baru."],
]);

check("a thing as the source", [["{Langkah ini} <memastikan> {permintaan tetap tinggi}."]], "Langkah ini");

check(
  "the speaker's own body, oneself, a false contrast",
  [
    ["[Budi Santoso|P] <mengatakan> {negaranya tidak akan menerima seruan itu}.", "Budi Santoso - seruan itu"],
    ["[Budi Santoso|P] hadir. Ia memuji [Budi Santoso|P]."],
    [said("Kebiasaan baru bukan hanya soal niat, tapi lebih tentang punya rencana yang tepat")],
    [said("Orang harus tahu bahwa listrik mahal")],
  ],
  BUDI,
);

check("threats, complaints, formalities", [
  ["[Budi Santoso|P] melontarkan ancaman kepada [Kalinga|L] soal tarif.", "Budi Santoso - Kalinga"],
  ["Sejumlah warga mengeluhkan layanan air.", "Sejumlah warga - layanan air"],
  ["Sejumlah warga mengeluhkan nyeri dada."],
  ["[Budi Santoso|P] meminta maaf kepada warga."],
  ["Polisi meminta keterangan empat saksi."],
  ["[Budi Santoso|P] mengimbau masyarakat."],
  ["Tim itu akan berlatih selama sepuluh hari."],
]);

describe("modality", () => {
  const modality = (source: string) => stancesIn(source, BUDI).map((stance) => stance.modality);

  it.each([
    ["[Partai Maju|O] mungkin mendukung usulan itu.", "possibility"],
    ["[Partai Maju|O] bisa saja menolak usulan itu.", "possibility"],
    [said("Kami akan mendukung usulan itu jika pasal pertama dihapus"), "conditional"],
    [said("Jika pasal pertama dihapus, kami akan mendukung usulan itu"), "conditional"],
    [said("Kami setuju dengan usulan itu dengan syarat ada ganti rugi"), "conditional"],
    [said("Kami siap mendukung usulan itu"), "commitment"],
    [said("Pemerintah harus mendukung usulan itu"), "obligation"],
    [said("Kami ingin mendukung usulan itu"), "desire"],
    [said("Kami mendukung usulan itu"), "assertion"],
    [said("Kami mendukung usulan itu. Jika hujan, sidang ditunda"), "assertion"],
  ])("%s is %s", (source, expected) => {
    expect(modality(source)).toEqual([expected]);
  });

  it("of an act that may happen is no stance", () => {
    expect(modality("[Partai Maju|O] mungkin membangun gedung.")).toEqual([]);
  });
});

check(
  "particles, which are no targets, and keeping away",
  [[said("Saya kurang setuju sih")], [said("Kami akan menjauhi riba"), "Budi Santoso - riba"]],
  BUDI,
);

check(
  "acts that are promised, and steps that are neither for nor against",
  [
    [said("Kami akan menyiapkan benih unggul"), "Budi Santoso + menyiapkan benih unggul"],
    [said("Kami akan membayar utang itu"), "Budi Santoso + membayar utang itu"],
    [said("Tim akan mengumpulkan informasi di lapangan"), "Tim + mengumpulkan informasi"],
    [said("Kami akan mengadakan rapat dengan warga")],
    [said("Kami akan melakukan kajian mengenai rencana ini"), "Budi Santoso + kajian mengenai rencana ini"],
    [said("Kami harus melakukan kajian mengenai rencana ini"), "Budi Santoso + kajian mengenai rencana ini"],
    [said("Kesediaan membayar pelanggan sekitar lima persen")],
    [said("Harga naik sehingga para mitra harus menambah tenaga kerja")],
    [said("Tidak perlu biaya besar untuk meningkatkan mutu dapur")],
    [said("Semua harus menyadari bahwa listrik mahal")],
  ],
  BUDI,
);

check(
  "what answers tell in a survey",
  [
    ["{Kami akan beralih ke bus kota}, <kata> mereka."],
    ["Konsumen hanya bersedia membayar lima persen.", "Konsumen + membayar lima persen"],
  ],
  "53,3% konsumen",
);

check(
  "conditions before a value",
  [
    [said("Kalau ekspor naik, program itu sangat bagus")],
    [said("Kalau semua dana itu dikelola desa, itu bagus"), "Budi Santoso + semua dana itu dikelola desa"],
    [said("Kalau menurut saya, program itu sangat bagus"), "Budi Santoso + program itu"],
    [said("Gedung itu berada di dekat sekolah yang dinilainya sangat bermanfaat")],
    [said("Keberanian melangkah itu sangat penting"), "Budi Santoso + Keberanian melangkah itu"],
  ],
  BUDI,
);

check(
  "calls: what for, why, on whom",
  [
    ["Sekolah mendesak evaluasi menyeluruh demi menjaga mutu makanan.", "Sekolah + evaluasi menyeluruh"],
    ["[Budi Santoso|P] mengultimatum dinas untuk memperbaiki jalan.", "Budi Santoso + memperbaiki jalan"],
    [said("Kami berharap bahwa semua warga menolak rokok"), "Budi Santoso - rokok"],
    [said("Tentu kita sangat menyayangkan kejadian ini"), "Budi Santoso - kejadian ini"],
    // the plan of a thing, and no one's upaya
    ["Program itu milik [Budi Santoso|P] yang bertujuan menyediakan makanan."],
    [
      "[Budi Santoso|P] mengatakan {[Partai Maju|O] berkomitmen mendukung upaya perbaikan dan pembangunan negara dengan melaksanakan pengawasan anggaran}.",
      "Partai Maju + upaya perbaikan dan pembangunan negara dengan melaksanakan pengawasan anggaran",
      "Partai Maju + pengawasan anggaran",
    ],
  ],
  BUDI,
);

check(
  "assurances, changes, hopes, needs",
  [
    [said("Kami memastikan bahwa stok sudah habis")],
    [said("Kami memastikan bahwa program tetap berjalan"), "Budi Santoso + program tetap berjalan"],
    [said("Kami optimistis mampu masuk babak akhir")],
    [said("Keadaan menjadi lebih baik")],
    [said("Program itu menjadi contoh yang baik bagi desa")],
    [said("Pabrik itu berhasil diraih berkat kerja keras")],
    ["Tim itu mengusung tema pahlawan."],
    ["Pemerintah berharap panen raya bisa lebih murah.", "Pemerintah + panen raya bisa lebih murah"],
    [said("Program ini sangat dibutuhkan untuk memberi ruang bagi petani"), "Budi Santoso + Program ini"],
    [
      said("Seharusnya kenaikan biaya itu dikembalikan kepada sopir"),
      "Budi Santoso + kenaikan biaya itu dikembalikan kepada sopir",
    ],
    [said("Seharusnya harga akan turun bulan depan")],
    [
      "[Budi Santoso|P] mengapresiasi kerja sama [Kalinga|L] dengan [Rusalia|L].",
      "Budi Santoso + kerja sama Kalinga dengan Rusalia",
    ],
  ],
  BUDI,
);

check(
  "what befalls, what others can do, what is only said so",
  [
    [said("Dua puluh siswa harus menjalani perawatan")],
    [said("Kita tidak boleh menjalani diet yang ketat"), "Budi Santoso - menjalani diet yang ketat"],
    [said("Tentara tidak menerima gaji penuh")],
    [said("Kami tidak menerima usulan itu"), "Budi Santoso - usulan itu"],
    [said("Soal akan membantu pertumbuhan atau tidak, itu urusan nanti")],
    [said("Kalau tidak salah katakanlah angka itu turun")],
    [said("[Partai Maju|O] bisa membantu pemerintah lebih cepat")],
    [said("Kami bisa mendukung usulan itu"), "Budi Santoso + usulan itu"],
    [said("Ini sangat penting untuk wilayah rawan gempa")],
    [said("Penting untuk menjaga hutan"), "Budi Santoso + hutan"],
    ["[Budi Santoso|P] <meminta> {warga melapor jika ada kejahatan}.", "Budi Santoso + melapor jika ada kejahatan"],
    ["Hanya 25 persen orang [Kalinga|L] yang masih berkomitmen menjalankan program itu."],
    [said("Indeks itu akan berada di level support 7.136")],
    [said("Kenapa harus cepat-cepat")],
    [said("Dalam keadaan seperti ini kerja sama dua negara sangat penting"), "Budi Santoso + kerja sama dua negara"],
  ],
  BUDI,
);

check(
  "who judges in somebody else's report",
  [
    [said("[Siti Aminah|P] menyampaikan, kerja sama dua negara sangat penting"), "Siti Aminah + kerja sama dua negara"],
    [said("Kami menyampaikan, kerja sama dua negara sangat penting"), "Budi Santoso + kerja sama dua negara"],
  ],
  BUDI,
);

check(
  "pledges",
  [
    ["[Budi Santoso|P] <menyatakan> {komitmennya untuk menurunkan harga}.", "Budi Santoso + menurunkan harga"],
    [said("Ada keinginan untuk menghindari pesta pora")],
  ],
  BUDI,
);

check(
  "names that share a head, attributes, doubts",
  [
    [
      "[Budi Santoso|P] menolak sanksi terhadap [Kalinga|L] dan [Rusalia|L].",
      "Budi Santoso - sanksi terhadap Kalinga dan Rusalia",
    ],
    [
      "[Budi Santoso|P] menegur [Siti Aminah|P] dan [Rudi Hartono|P].",
      "Budi Santoso - Siti Aminah",
      "Budi Santoso - Rudi Hartono",
    ],
    [said("Robot itu masuk ke lingkungan berbahaya")],
    [said("Robot ini berbahaya"), "Budi Santoso - Robot ini"],
    [
      "[Budi Santoso|P] <mempertanyakan> {kelayakan keduanya memegang posisi strategis}.",
      "Budi Santoso - kelayakan keduanya memegang posisi strategis",
    ],
    ["[Budi Santoso|P] mencari pihak yang bersedia membangun dapur."],
    [said("Mitra harus taat pada petunjuk teknis"), "Budi Santoso + taat pada petunjuk teknis"],
    ["[Partai Maju|O] akan lebih kuat di daerah, sekaligus mendukung koperasi."],
    [said("Kami akan lebih teliti dan mendukung koperasi"), "Budi Santoso + koperasi"],
    ["Lembaga itu bergerak bila ada permintaan dari [Partai Maju|O] untuk tujuan tertentu."],
  ],
  BUDI,
);

check(
  "part of a name, parts that are played, problems",
  [
    ["[Tekno Watch|O] Pro 2 dijual hari ini."],
    ["[Budi Santoso|P] pro reformasi.", "Budi Santoso + reformasi"],
    [said("[Partai Maju|O] memiliki peran penting dalam mendukung program itu")],
    [said("Kami mohon waktu untuk memeriksa laporan itu")],
    [said("Resolusi baru adalah cara membuang kebiasaan buruk")],
    [said("Salah satu masalah adalah kebijakan yang bagus di atas kertas"), "Budi Santoso - kebijakan yang bagus"],
    [said("Resolusi ini adalah program yang menguntungkan"), "Budi Santoso + Resolusi ini"],
    [said("Kelihatannya tidak menjanjikan")],
    ["Diharapkan perusahaan negara dapat meningkatkan daya saing."],
    ["[Siti Aminah|P] akan naik ke panggung untuk membuka pertandingan."],
    [said("Kami akan mencoba juga untuk memperbaiki jalan"), "Budi Santoso + memperbaiki jalan"],
    [said("Kami menghargai masa lalu"), "Budi Santoso + masa lalu"],
    [said("Kami berkomitmen memberikan 2% laba"), "Budi Santoso + 2% laba"],
    [said("Saya percaya bahwa semua itu sudah berakhir")],
    ["Pemerintah menekankan komitmen [Kalinga|L] melakukan penghematan.", "Kalinga + penghematan"],
    ["[Budi Santoso|P] mendukung para sopir di [Kalinga|L] yang menuntut keadilan.", "Budi Santoso + para sopir"],
  ],
  BUDI,
);

check("what is written holds nothing", [["{Mereka berjanji menghindari dosa}, <kata> catatan."]], "Sebuah catatan");

check(
  "what is wanted, and of whom",
  [
    [said("Untuk itu perlu dukungan semua pihak agar petani mampu bertahan"), "Budi Santoso + dukungan semua pihak"],
    [said("Bahan bakunya harus dari desa"), "Budi Santoso + Bahan bakunya harus dari desa"],
    ["[Siti Aminah|P] saat ini bertekad membangun tiga juta rumah.", "Siti Aminah + membangun tiga juta rumah"],
    ["[Siti Aminah|P] ingin agar bahan baku dipasok petani.", "Siti Aminah + bahan baku dipasok petani"],
    ["[Siti Aminah|P] ingin agar bahan baku dipasok tanpa melakukan impor.", "Siti Aminah + bahan baku dipasok"],
    [said("Kami mendukung hal itu"), "Budi Santoso + hal itu"],
    [said("Kami berharap, program ini menjadi contoh"), "Budi Santoso + program ini menjadi contoh"],
    [said("Dinas seyogyanya diberi akses penuh"), "Budi Santoso + Dinas seyogyanya diberi akses penuh"],
    [said("Tentu sekali lagi kami mengapresiasi kerja polisi"), "Budi Santoso + kerja polisi"],
    ["Aplikasi itu dikritisi warganet lantaran tidak ramah.", "warganet - Aplikasi itu"],
    [said("Saya harus menghabiskan waktu lima belas menit")],
    [said("Bagi saya harus ada keberlanjutan"), "Budi Santoso + keberlanjutan"],
    [said("Ia kecewa dengan diri sendiri")],
    ["Pelatih [Budi Santoso|P] kecewa berat."],
    [said("Dan ia memang harus begitu")],
    [said("Kami akan mengirim surat"), "Budi Santoso + mengirim surat"],
    [said("Ini tidak akan kita pakai")],
    [said("Kami mendukung mereka"), "Budi Santoso + mereka"],
    [said("C itu tidak lebih baik dari A"), "Budi Santoso - C itu"],
  ],
  BUDI,
);

check(
  "importance of acts, forecasts, questions, refusals to comment",
  [
    ["[Budi Santoso|P] menekankan pentingnya mencegah korupsi.", "Budi Santoso - korupsi"],
    ["[Budi Santoso|P] menekankan pentingnya menjaga hutan.", "Budi Santoso + hutan"],
    ["[Budi Santoso|P] menekankan pentingnya membersihkan sungai.", "Budi Santoso + membersihkan sungai"],
    ["[Budi Santoso|P] mengungkapkan perlunya melakukan kajian mendalam.", "Budi Santoso + kajian mendalam"],
    ["Perilaku sopan akan dihargai dan dipuji warga sekitar."],
    [said("Harus buru-buru?")],
    ["[Budi Santoso|P] enggan memberi komentar.", "Budi Santoso - komentar"],
    [said("Kami memastikan bahwa proses itu sudah rampung dan akan diumumkan")],
    [
      said("Perintah itu tidak bisa ditawar, bahwa untuk memasak harus menggunakan air bersih"),
      "Budi Santoso + menggunakan air bersih",
    ],
    [said("Melalui pemasangan iklan di media luar ruang akan membuat kota itu ramai")],
  ],
  BUDI,
);

check(
  "where a target begins and ends",
  [
    [said("Ini program presiden, harus kita dukung"), "Budi Santoso + program presiden"],
    [said("Hal ini akan lebih baik dan murah")],
    [said("Di sinilah komunitas otomotif dapat memainkan peran penting"), "Budi Santoso + komunitas otomotif"],
    [
      said("Kami akan memperbaiki semua pesawat Boeing 737-800"),
      "Budi Santoso + memperbaiki semua pesawat Boeing 737-800",
    ],
    [said("Kami menolak tambang - dan itu sudah jelas"), "Budi Santoso - tambang"],
    [said("Kami menolak kenaikan tarif 1% - 2,5% itu"), "Budi Santoso - kenaikan tarif 1% - 2,5% itu"],
    [
      "[Budi Santoso|P] menekankan pentingnya bank emas akan semakin terasa bagi masyarakat.",
      "Budi Santoso + bank emas",
    ],
    ["[Budi Santoso|P] menekankan pentingnya kesadaran akan risiko.", "Budi Santoso + kesadaran akan risiko"],
  ],
  BUDI,
);

check("pushes that are no backing", [
  ["Satu mobil berhasil didorong warga ke tempat yang tinggi."],
  ["Mobil itu telah didorong warga ke tempat yang tinggi."],
  ["Usulan itu telah ditolak warga.", "warga - Usulan itu"],
]);

check(
  "how something is, which is no target, and how somebody is not to be",
  [
    [said("Kulkasnya tidak boleh mati, harus nyala terus"), "Budi Santoso - mati"],
    [said("Jangan panik"), "Budi Santoso - panik"],
    [said("Jangan langsung bicara"), "Budi Santoso - bicara"],
    [said("Pelayanannya harus cepat"), "Budi Santoso + Pelayanannya harus cepat"],
    [said("Tidak boleh ada korupsi"), "Budi Santoso - korupsi"],
    [said("Harus bicara ekonomi kreatif"), "Budi Santoso + bicara ekonomi kreatif"],
  ],
  BUDI,
);

check(
  "conditions, which are no targets, though what is asked for hangs on one",
  [
    [
      "[Budi Santoso|P] <meminta> {warga melapor bila ada tindak pidana di wilayahnya}.",
      "Budi Santoso + melapor bila ada tindak pidana di wilayahnya",
    ],
    [said("Masyarakat harus waspada bila ada tindak pidana")],
    [said("Masyarakat harus memberi tahu apabila ada tindak pidana")],
    [said("Saya mengimbau jika ada tindak pidana segera melapor")],
    [said("Kami menyambut baik apabila menteri hadir"), "Budi Santoso + menteri hadir"],
  ],
  BUDI,
);

check("what others take somebody to be ready for", [
  ["[Partai Maju|O] dinilai siap membangun jembatan itu."],
  ["[Partai Maju|O] siap membangun jembatan itu.", "Partai Maju + membangun jembatan itu"],
]);
