import { describe, expect, it } from "vitest";
import { extract, extractQuotes } from "../../src/index.js";

const now = { now: "2026-11-21" };

/** kind | cue | words that name the speaker | content */
function found(text: string): string[] {
  return extractQuotes(text, now).map(
    (quote) =>
      `${quote.kind} | ${quote.cue?.text ?? "-"} | ${quote.speaker?.mention?.text ?? "-"} | ${quote.content.text}`,
  );
}

const EXAMPLES: Record<string, readonly (readonly [text: string, ...quotes: string[]])[]> = {
  "an inverted cue behind marked words": [
    ["“Kami setuju,” kata Siti Aminah.", "direct | kata | Siti Aminah | Kami setuju"],
    [
      '"Harga beras akan turun," ujar Menteri Pertanian Joko Prasetyo di Bandung.',
      "direct | ujar | Joko Prasetyo | Harga beras akan turun",
    ],
    [
      "”Jalan itu rusak. Kami lewat sini setiap hari. Anak-anak jatuh. Tolong diperbaiki,” kata Siti Aminah.",
      "direct | kata | Siti Aminah | Jalan itu rusak. Kami lewat sini setiap hari. Anak-anak jatuh. Tolong diperbaiki",
    ],
    ['"Apakah benar?" tanya Budi Santoso.', "direct | tanya | Budi Santoso | Apakah benar?"],
    ['"Kami menunggu hasilnya,"jelas Budi Santoso.', "direct | jelas | Budi Santoso | Kami menunggu hasilnya"],
    [
      "“Kami tidak tahu,” kata Direktur Utama PT Sinar Abadi, Hendra Wijaya, Senin.",
      "direct | kata | Hendra Wijaya | Kami tidak tahu",
    ],
  ],
  "a cue before nothing but marked words": [
    [
      "Untuk itu, kata Siti Aminah, “warga akan dipindahkan ke Kediri.”",
      "direct | kata | Siti Aminah | warga akan dipindahkan ke Kediri.",
    ],
    [
      "Siti Aminah mengkritik kerja balai yang, menurut dia, “menunggu banjir datang lagi”.",
      "direct | menurut | dia | menunggu banjir datang lagi",
    ],
    [
      "Menurut Siti Aminah, “menunggu banjir” bukan kerja sebuah balai.",
      "mixed | Menurut | Siti Aminah | “menunggu banjir” bukan kerja sebuah balai",
    ],
  ],
  "a pointer back, a passive cue and its agent": [
    [
      "Harga beras akan turun bulan depan. Hal itu disampaikan Siti Aminah di Kediri.",
      "indirect | disampaikan | Siti Aminah | Harga beras akan turun bulan depan",
    ],
    [
      "JAKARTA, Media.com - Kementerian akan membangun dua gudang. Gudang itu berada di Kediri.\n\nHal tersebut pun ditegaskan oleh Menteri Pertanian Budi Santoso usai rapat.",
      "indirect | ditegaskan | Budi Santoso | Kementerian akan membangun dua gudang. Gudang itu berada di Kediri",
    ],
    ["Harga beras akan turun bulan depan. Hal itu dibantah Siti Aminah di Kediri."],
    ["Harga beras akan turun bulan depan. Hal senada disampaikan Siti Aminah di Kediri."],
    ["Harga beras akan turun bulan depan. Hal itu disampaikan saat rapat dengan para petani."],
    [
      "“Harga beras akan turun bulan depan,” kata Siti Aminah. Hal itu disampaikan Siti di Kediri.",
      "direct | kata | Siti Aminah | Harga beras akan turun bulan depan",
    ],
  ],
  "a cue in front of what was said": [
    ["Siti Aminah datang pagi ini. Katanya: “Kami setuju.”", "direct | Katanya | nya | Kami setuju."],
    [
      "Ujarnya dalam sebuah pertemuan di Kediri, “Kami siap membantu warga.”",
      "direct | Ujarnya | nya | Kami siap membantu warga.",
    ],
    ["Tutur Siti Aminah: “Kami siap membantu warga.”", "direct | Tutur | Siti Aminah | Kami siap membantu warga."],
    ["Tambahnya lagi: harga beras akan naik.", "indirect | Tambahnya | nya | harga beras akan naik"],
    ["Kata orang: “siapa cepat, dia yang dapat.”", "direct | - | - | siapa cepat, dia yang dapat."],
    ["Ujarnya dalam surat itu diunggah ulang, “Kami siap membantu warga.”"],
  ],
  "a cue between a subject and its predicate": [
    ["Kondisi itu, menurut dia, berat.", "indirect | menurut | dia | Kondisi itu, menurut dia, berat"],
    [
      "Harga itu, kata Siti Aminah, terlalu mahal.",
      "indirect | kata | Siti Aminah | Harga itu, kata Siti Aminah, terlalu mahal",
    ],
    [
      "Gudang di Bandung pun, kata Siti Aminah, sudah penuh.",
      "indirect | kata | Siti Aminah | Gudang di Bandung pun, kata Siti Aminah, sudah penuh",
    ],
    ["Namun, kata Siti Aminah, mahal."],
    ["Harga itu, kata Siti Aminah, Senin (3/4)."],
  ],
  "two cues round marked words": [
    [
      "Siti Aminah mengatakan “Harga beras akan turun,” katanya dalam rapat itu.",
      "direct | mengatakan | Siti Aminah | Harga beras akan turun",
    ],
    [
      "Bantuan dikirim “untuk meringankan beban korban banjir,” katanya.",
      "mixed | katanya | nya | Bantuan dikirim “untuk meringankan beban korban banjir",
    ],
  ],
  "an object as a clitic": [
    ["Siti Aminah menyebutnya “tidak masuk akal”.", "direct | menyebutnya | Siti Aminah | tidak masuk akal"],
    [
      "Budi mengutip seorang peneliti yang menyebutnya “tidak lebih baik dari menunggu hujan di musim kemarau.”",
      "direct | menyebutnya | seorang peneliti | tidak lebih baik dari menunggu hujan di musim kemarau.",
    ],
    ["Siti Aminah menyebutnya dua kali dalam pidato itu."],
  ],
  "a state": [
    ["BPBD melaporkan jembatan itu rusak.", "indirect | melaporkan | BPBD | jembatan itu rusak"],
    ["Surat kabar itu melaporkan Siti Aminah sakit.", "indirect | melaporkan | Surat kabar itu | Siti Aminah sakit"],
    ["BPBD melaporkan jembatan rusak itu."],
  ],
  "what papers show": [
    [
      "Data Badan Pusat Statistik menunjukkan, rata-rata lama sekolah 8,7 tahun.",
      "indirect | menunjukkan | Data Badan Pusat Statistik | rata-rata lama sekolah 8,7 tahun",
    ],
    ["Hal itu menunjukkan, pemerintah belum siap menghadapi banjir."],
  ],
  "a concession in front": [
    [
      "Meskipun mengakui harga terlalu tinggi, Siti Aminah mengatakan stok aman.",
      "indirect | mengakui | Siti Aminah | harga terlalu tinggi",
      "indirect | mengatakan | Siti Aminah | stok aman",
    ],
  ],
  "several media in front": [
    [
      "Dikutip dari NBC News dan Times of India, tidak ada angka yang pasti.",
      "indirect | Dikutip dari | NBC News | tidak ada angka yang pasti",
    ],
  ],
  "when it is so": [
    [
      "Siti Aminah menegaskan saat ini stok pangan, seperti beras dan jagung, masih aman.",
      "indirect | menegaskan | Siti Aminah | saat ini stok pangan, seperti beras dan jagung, masih aman",
    ],
  ],
  "those who want and vouch, in all sorts": [
    [
      "Pedagang kaki lima meminta harga tidak dinaikkan.",
      "indirect | meminta | Pedagang kaki lima | harga tidak dinaikkan",
    ],
    [
      "Agen perjalanan menyarankan warga berangkat pagi.",
      "indirect | menyarankan | Agen perjalanan | warga berangkat pagi",
    ],
    ["Sebagian besar mengaku tidak tahu aturan itu.", "indirect | mengaku | Sebagian besar | tidak tahu aturan itu"],
    ["Aturan itu menegaskan bahwa warga wajib melapor.", "indirect | menegaskan | Aturan itu | warga wajib melapor"],
    ["Akhirnya pemohon menjawab bahwa surat itu palsu.", "indirect | menjawab | pemohon | surat itu palsu"],
  ],
  "a threat": [
    ["Siti Aminah mengancam akan menutup gudang.", "indirect | mengancam | Siti Aminah | akan menutup gudang"],
    ["Limbah pabrik mengancam kelestarian sungai, menimbulkan masalah kesehatan."],
  ],
  "a relative clause behind the agent": [
    [
      "Dijelaskan Siti Aminah, yang memimpin rapat itu, harga beras akan turun.",
      "indirect | Dijelaskan | Siti Aminah | harga beras akan turun",
    ],
  ],
  "a figure": [
    ["BPS mencatat inflasi 3,5 persen pada Mei.", "indirect | mencatat | BPS | inflasi 3,5 persen pada Mei"],
    [
      "Bank Dunia memproyeksikan pertumbuhan ekonomi sekitar 4,7 persen.",
      "indirect | memproyeksikan | Bank Dunia | pertumbuhan ekonomi sekitar 4,7 persen",
    ],
    ["Bank Indonesia memperkirakan kenaikan suku bunga."],
    ["Budi Santoso mencatat waktu 35 menit."],
    ["Siti Aminah melaporkan 2 orang itu ke polisi."],
    ["Skenario itu memperkirakan tambahan 4 juta orang."],
  ],
  "a clitic cue": [
    ["Budi Santoso tiba pagi ini. “Saya lelah sekali,” katanya.", "direct | katanya | nya | Saya lelah sekali"],
  ],
  "an inverted cue behind a clause": [
    [
      "Harga beras akan turun bulan depan, kata Budi Santoso.",
      "indirect | kata | Budi Santoso | Harga beras akan turun bulan depan",
    ],
    [
      "Kedua negara harus menjaga perdamaian, imbuhnya.",
      "indirect | imbuhnya | nya | Kedua negara harus menjaga perdamaian",
    ],
  ],
  "an inserted cue": [
    [
      "Budi Santoso menjelaskan pasokan akan aman. Toko di Bandung dan beberapa kota lain, lanjutnya, juga menjual beras itu.",
      "indirect | menjelaskan | Budi Santoso | pasokan akan aman",
      "indirect | lanjutnya | nya | Toko di Bandung dan beberapa kota lain, lanjutnya, juga menjual beras itu",
    ],
    [
      "Selain itu, lanjut dia, pabrik juga dapat menerima pesanan dari luar negeri.",
      "indirect | lanjut | dia | pabrik juga dapat menerima pesanan dari luar negeri",
    ],
    [
      "Namun, menurut dia, panen tahun ini tetap berhasil.",
      "indirect | menurut | dia | panen tahun ini tetap berhasil",
    ],
    [
      "Tujuan utama pelajaran ini masuk dalam kurikulum menurut Siti Aminah agar siswa terbiasa menabung.",
      "indirect | menurut | Siti Aminah | Tujuan utama pelajaran ini masuk dalam kurikulum menurut Siti Aminah agar siswa terbiasa menabung",
    ],
    [
      "Harga beras di semua pasar tradisional itu akan turun menurut Siti Aminah dalam waktu dekat.",
      "indirect | menurut | Siti Aminah | Harga beras di semua pasar tradisional itu akan turun",
    ],
  ],
  "marked words behind the manner of saying them": [
    [
      "Budi Santoso menjawab dengan suara yang pelan, “Harga beras di desa kami masih mahal.”",
      "direct | menjawab | Budi Santoso | Harga beras di desa kami masih mahal.",
    ],
    [
      "Budi Santoso mengomentari putusan pengadilan itu, “Kami menghormati putusan para hakim.”",
      "direct | mengomentari | Budi Santoso | Kami menghormati putusan para hakim.",
    ],
  ],
  "clauses set against each other": [
    [
      "Meski banyak warga meyakini harga akan turun, Budi Santoso mencatat pasokan terus berkurang.",
      "indirect | meyakini | banyak warga | harga akan turun",
      "indirect | mencatat | Budi Santoso | pasokan terus berkurang",
    ],
    [
      "Menurut Budi Santoso, panen tahun ini akan gagal, sementara menurut Siti Aminah, panen itu cukup baik.",
      "indirect | Menurut | Budi Santoso | panen tahun ini akan gagal",
      "indirect | menurut | Siti Aminah | panen itu cukup baik",
    ],
    [
      "Menurut Budi Santoso, Undang-Undang Pangan, yang mengatur pasokan, membutuhkan perbaikan.",
      "indirect | Menurut | Budi Santoso | Undang-Undang Pangan, yang mengatur pasokan, membutuhkan perbaikan",
    ],
    [
      "Budi Santoso berharap harga beras tetap rendah, bahkan menyarankan agar pasar dibuka malam hari.",
      "indirect | berharap | Budi Santoso | harga beras tetap rendah",
      "indirect | menyarankan | Budi Santoso | pasar dibuka malam hari",
    ],
  ],
  "a clause without a verb of doing": [
    [
      "Hanya saja, menurut Budi Santoso, jumlah korban itu sedikit berbeda dengan data dinas.",
      "indirect | menurut | Budi Santoso | jumlah korban itu sedikit berbeda dengan data dinas",
    ],
  ],
  "a clause with its time inside": [
    [
      "Sejumlah pengamat menilai pembagian makanan saat Ramadan berisiko mubazir bagi anak-anak.",
      "indirect | menilai | Sejumlah pengamat | pembagian makanan saat Ramadan berisiko mubazir bagi anak-anak",
    ],
  ],
  "conditions of what is asked": [
    [
      "Budi Santoso meminta jika ada kendala di lapangan segera dilaporkan.",
      "indirect | meminta | Budi Santoso | jika ada kendala di lapangan segera dilaporkan",
    ],
    [
      "Budi Santoso mengatakan jika harga beras akan naik.",
      "indirect | mengatakan | Budi Santoso | harga beras akan naik",
    ],
  ],
  "those who are counted": [
    [
      "Berdasarkan hasil survei, 40 persen responden menyatakan harga beras terlalu mahal.",
      "indirect | menyatakan | 40 persen responden | harga beras terlalu mahal",
    ],
    [
      "Lebih dari 30 persen responden menyatakan harga beras terlalu mahal.",
      "indirect | menyatakan | Lebih dari 30 persen responden | harga beras terlalu mahal",
    ],
  ],
  "an active cue": [
    [
      "Budi Santoso mengatakan bahwa harga beras akan turun.",
      "indirect | mengatakan | Budi Santoso | harga beras akan turun",
    ],
    [
      "Budi Santoso mengatakan, harga beras akan turun.",
      "indirect | mengatakan | Budi Santoso | harga beras akan turun",
    ],
    [
      "Budi Santoso mengatakan harga beras akan turun.",
      "indirect | mengatakan | Budi Santoso | harga beras akan turun",
    ],
    [
      "Budi Santoso mengatakan, “Harga beras akan segera turun.”",
      "direct | mengatakan | Budi Santoso | Harga beras akan segera turun.",
    ],
    ["Budi Santoso juga menambahkan bahwa stok aman.", "indirect | menambahkan | Budi Santoso | stok aman"],
    [
      "Budi Santoso, pada bagiannya, mengatakan stok beras aman.",
      "indirect | mengatakan | Budi Santoso | stok beras aman",
    ],
    [
      "Budi Santoso selaku ketua panitia mengatakan acara itu batal.",
      "indirect | mengatakan | Budi Santoso | acara itu batal",
    ],
    ["Dia meminta warga untuk tetap tenang.", "indirect | meminta | Dia | warga untuk tetap tenang"],
    ["Polisi memastikan jalan itu sudah dibuka.", "indirect | memastikan | Polisi | jalan itu sudah dibuka"],
    [
      "Para analis menilai kebijakan itu terlambat dan tidak akan berhasil.",
      "indirect | menilai | Para analis | kebijakan itu terlambat dan tidak akan berhasil",
    ],
  ],
  "an inflection that no table spells out": [
    [
      "Budi Santoso menandaskannya bahwa stok beras aman.",
      "indirect | menandaskannya | Budi Santoso | stok beras aman",
    ],
  ],
  "a fronted cue with the subject of the main clause": [
    [
      "Seraya menegaskan bahwa stok aman, Budi Santoso mengatakan harga tidak akan naik.",
      "indirect | menegaskan | Budi Santoso | stok aman",
      "indirect | mengatakan | Budi Santoso | harga tidak akan naik",
    ],
  ],
  "coordinated cues of one subject": [
    [
      "Budi Santoso mengatakan bahwa stok aman, dan menekankan bahwa harga tidak akan naik.",
      "indirect | mengatakan | Budi Santoso | stok aman",
      "indirect | menekankan | Budi Santoso | harga tidak akan naik",
    ],
  ],
  "a source with menurut": [
    ["Menurut Budi Santoso, stok beras masih aman.", "indirect | Menurut | Budi Santoso | stok beras masih aman"],
    [
      "Stok beras masih sangat aman, menurut Budi Santoso.",
      "indirect | menurut | Budi Santoso | Stok beras masih sangat aman",
    ],
    ["Menurutnya, stok beras masih aman.", "indirect | Menurutnya | nya | stok beras masih aman"],
  ],
  "a passive cue that opens the sentence": [
    [
      "Dijelaskan Budi Santoso, penurunan itu terjadi karena panen raya.",
      "indirect | Dijelaskan | Budi Santoso | penurunan itu terjadi karena panen raya",
    ],
  ],
  "a passive cue behind its content": [
    [
      "“Kami akan mengajukan keringanan,” ditambahkan Budi Santoso.",
      "direct | ditambahkan | Budi Santoso | Kami akan mengajukan keringanan",
    ],
    [
      "Dikatakannya, pasokan beras untuk tahun ini sudah cukup.",
      "indirect | Dikatakannya | nya | pasokan beras untuk tahun ini sudah cukup",
    ],
  ],
  "a reported question": [
    [
      "Budi Santoso menjelaskan mengapa jalan itu ditutup.",
      "indirect | menjelaskan | Budi Santoso | mengapa jalan itu ditutup",
    ],
  ],
  "a clause with a marked part": [
    [
      "Bantuan dikirim “untuk meringankan beban para korban banjir,” kata Budi Santoso.",
      "mixed | kata | Budi Santoso | Bantuan dikirim “untuk meringankan beban para korban banjir",
    ],
  ],
  "a term in marks stays indirect": [
    [
      "Budi Santoso mengatakan bahwa program “Pasar Murah” akan dilanjutkan.",
      "indirect | mengatakan | Budi Santoso | program “Pasar Murah” akan dilanjutkan",
    ],
  ],
  "a closing noun of saying": [
    [
      "“Polisi akan segera menentukan penyebabnya,” demikian pernyataan kepolisian.",
      "direct | demikian pernyataan | kepolisian | Polisi akan segera menentukan penyebabnya",
    ],
    ["“Panitia menyusun laporan,” bunyi pasal itu.", "direct | bunyi | pasal itu | Panitia menyusun laporan"],
    [
      "Perusahaan itu akan menambah modal, demikian dilaporkan Siti Aminah kepada bursa.",
      "indirect | dilaporkan | Siti Aminah | Perusahaan itu akan menambah modal",
    ],
  ],
  "a verb of saying that no list has": [
    ["“Jangan diulangi lagi,” damprat Budi Santoso.", "direct | damprat | Budi Santoso | Jangan diulangi lagi"],
  ],
  "a name alone behind marked words": [
    [
      "“Kami menyiapkan varian baru tahun ini,” Rifki Maulana, manajer toko itu.",
      "direct | - | Rifki Maulana | Kami menyiapkan varian baru tahun ini",
    ],
    [
      "“Kami menyiapkan varian baru tahun ini,” Rifki Maulana menambahkan.",
      "direct | menambahkan | Rifki Maulana | Kami menyiapkan varian baru tahun ini",
    ],
  ],
  "how a person sees it": [
    [
      "Bagi Budi Santoso, kebijakan itu merugikan petani kecil.",
      "indirect | Bagi | Budi Santoso | kebijakan itu merugikan petani kecil",
    ],
    [
      "Budi Santoso melihat kebijakan itu tidak jelas tujuannya.",
      "indirect | melihat | Budi Santoso | kebijakan itu tidak jelas tujuannya",
    ],
  ],
  "a share of the people asked": [
    [
      "Sekitar 60 persen responden mengatakan harga beras terlalu mahal.",
      "indirect | mengatakan | Sekitar 60 persen responden | harga beras terlalu mahal",
    ],
  ],
  "a clitic cue in front of its clause": [
    [
      "Budi Santoso datang. Katanya, harga beras akan turun bulan depan.",
      "indirect | Katanya | nya | harga beras akan turun bulan depan",
    ],
  ],
  "a group with menurut and no comma": [
    [
      "Temuan ini penting karena, menurut para peneliti kesendirian dapat membantu membangun hubungan.",
      "indirect | menurut | para peneliti | kesendirian dapat membantu membangun hubungan",
    ],
  ],
  "what is to be done, in the form of a noun": [
    [
      "Budi Santoso menekankan pentingnya menjaga stok beras di gudang.",
      "indirect | menekankan | Budi Santoso | pentingnya menjaga stok beras di gudang",
    ],
  ],
  "an adjective behind a relative clause": [
    [
      "Endah Lestari menyebut jumlah siswa yang terdampak cukup banyak.",
      "indirect | menyebut | Endah Lestari | jumlah siswa yang terdampak cukup banyak",
    ],
  ],
  "a medium where nobody else speaks": [
    [
      "Mengutip Reuters, Senin (16/6/2025), harga minyak dunia naik 2 persen.",
      "indirect | Mengutip | Reuters | harga minyak dunia naik 2 persen",
    ],
    [
      "Mengutip Reuters, Budi Santoso mengatakan bahwa harga minyak naik.",
      "indirect | mengatakan | Budi Santoso | harga minyak naik",
    ],
  ],
  "an inserted cue without its second comma": [
    [
      "Angka itu, kata Siti Aminah sudah sesuai dengan peraturan yang berlaku.",
      "indirect | kata | Siti Aminah | sudah sesuai dengan peraturan yang berlaku",
    ],
  ],
  "a short clause behind a comma": [
    ["Siti Aminah mengatakan, kondisi pasien stabil.", "indirect | mengatakan | Siti Aminah | kondisi pasien stabil"],
    ["Menurut Siti Aminah, toko kosong saat kejadian.", "indirect | Menurut | Siti Aminah | toko kosong saat kejadian"],
    ["Siti Aminah mengatakan, di Kediri."],
    ["Siti Aminah menjelaskan, Senin (2/6/2025)."],
  ],
  "a view that is felt": [
    ["Siti Aminah merasa lampu itu tidak efektif.", "indirect | merasa | Siti Aminah | lampu itu tidak efektif"],
    ["Siti Aminah menyadari timnya masih lemah.", "indirect | menyadari | Siti Aminah | timnya masih lemah"],
    ["Siti Aminah merasa lebih aman di rumah."],
    ["Siti Aminah merasa perutnya tidak enak."],
    ["Siti Aminah merasa nyaman di Kediri meski tidak punya rumah."],
    ["Siti Aminah menyadari kesalahan timnya."],
    ["Siti Aminah terjatuh ketika ia menyadari pintu itu tidak terkunci."],
  ],
  "what turns against the clause before": [
    [
      "Siti Aminah mengatakan warga siap pindah, tetapi menekankan bahwa rumah baru belum ada.",
      "indirect | mengatakan | Siti Aminah | warga siap pindah",
      "indirect | menekankan | Siti Aminah | rumah baru belum ada",
    ],
    [
      "Siti Aminah mengatakan tawaran itu menarik, tetapi belum cukup.",
      "indirect | mengatakan | Siti Aminah | tawaran itu menarik, tetapi belum cukup",
    ],
  ],
  "when somebody was asked": [
    ["Siti Aminah membantah saat dikonfirmasi soal uang itu."],
    ["Siti Aminah tidak menampik ketika ditanyai perihal surat tersebut."],
    [
      "Siti Aminah mengatakan ketika ditanya soal itu ia sedang sakit.",
      "indirect | mengatakan | Siti Aminah | ketika ditanya soal itu ia sedang sakit",
    ],
  ],
  "a cue round which the sentence is one clause": [
    [
      "Dinas Pasar, kata Siti Aminah, harus mencabut izin itu.",
      "indirect | kata | Siti Aminah | Dinas Pasar, kata Siti Aminah, harus mencabut izin itu",
    ],
    [
      "Toko yang belum buka, menurut dia, 12 kios sayur.",
      "indirect | menurut | dia | Toko yang belum buka, menurut dia, 12 kios sayur",
    ],
    [
      "Gudang itu, kata seorang pejabat, milik keluarga bupati.",
      "indirect | kata | seorang pejabat | Gudang itu, kata seorang pejabat, milik keluarga bupati",
    ],
    [
      "Langkah ini menurut Siti Aminah bisa menekan harga.",
      "indirect | menurut | Siti Aminah | Langkah ini menurut Siti Aminah bisa menekan harga",
    ],
    ["Namun, kata Siti Aminah, harus ada izin.", "indirect | kata | Siti Aminah | harus ada izin"],
    [
      "Saat ini, jelas Siti Aminah, para petani dalam keadaan sulit.",
      "indirect | jelas | Siti Aminah | para petani dalam keadaan sulit",
    ],
    ["Untuk satu kios, ujar Siti Aminah, sewanya Rp 2 juta.", "indirect | ujar | Siti Aminah | sewanya Rp 2 juta"],
    [
      "Belajar dari banjir di tiga kota besar itu, menurut Siti Aminah, Kediri membutuhkan tanggul baru.",
      "indirect | menurut | Siti Aminah | Kediri membutuhkan tanggul baru",
    ],
    ["Warga Desa Sukamaju, kata Siti Aminah, Ketua RT 01 Desa Sukamaju."],
    ["Harga beras, kata Siti Aminah, Senin (2/6/2025)."],
    ["Lari, kata orang, dan senam."],
  ],
  "a source with menurut and no comma": [
    [
      "Menurut Menteri Keuangan Siti Aminah anggaran itu lebih besar dari tahun lalu.",
      "indirect | Menurut | Siti Aminah | anggaran itu lebih besar dari tahun lalu",
    ],
  ],
  "a predicate behind a relative clause": [
    [
      "Budi Santoso menilai kekhawatiran warga yang muncul belakangan harus dilihat sebagai masukan.",
      "indirect | menilai | Budi Santoso | kekhawatiran warga yang muncul belakangan harus dilihat sebagai masukan",
    ],
  ],
  "a plan in the form of a noun": [
    [
      "Pemerintah menyatakan komitmennya untuk tetap mendukung petani kecil.",
      "indirect | menyatakan | Pemerintah | komitmennya untuk tetap mendukung petani kecil",
    ],
  ],
  "a condition is part of the content": [
    [
      "Budi Santoso menuturkan, jika tanah sudah terdaftar maka sertifikat akan terbit.",
      "indirect | menuturkan | Budi Santoso | jika tanah sudah terdaftar maka sertifikat akan terbit",
    ],
    [
      "Budi Santoso mengatakan jika harga beras akan turun.",
      "indirect | mengatakan | Budi Santoso | harga beras akan turun",
    ],
  ],
  "a second call of the same speaker": [
    [
      "Budi Santoso menegaskan bahwa stok aman dan meminta warga agar tetap tenang.",
      "indirect | menegaskan | Budi Santoso | stok aman",
      "indirect | meminta | Budi Santoso | warga agar tetap tenang",
    ],
    [
      "Siti Aminah mengatakan polisi sudah datang dan meminta warga agar tetap tenang.",
      "indirect | mengatakan | Siti Aminah | polisi sudah datang dan meminta warga agar tetap tenang",
    ],
  ],
  "a pledge to somebody": [
    [
      "Budi Santoso berjanji kepada warga akan memperbaiki jalan itu.",
      "indirect | berjanji | Budi Santoso | akan memperbaiki jalan itu",
    ],
  ],
  "a relative clause at the end": [
    [
      "Polisi menunjuk seorang penilai independen yang menyatakan nilai kapal itu mencapai dua miliar.",
      "indirect | menyatakan | seorang penilai independen | nilai kapal itu mencapai dua miliar",
    ],
  ],
  "a document shows": [
    [
      "Survei itu menunjukkan bahwa sebagian besar warga puas.",
      "indirect | menunjukkan | Survei itu | sebagian besar warga puas",
    ],
  ],
  "a quote that goes on behind its cue": [
    [
      "“Stok beras masih aman,” kata Budi Santoso. “Harga tidak akan naik bulan ini.”",
      "direct | kata | Budi Santoso | Stok beras masih aman",
      "direct | - | - | Harga tidak akan naik bulan ini.",
    ],
  ],
};

describe.each(Object.entries(EXAMPLES))("%s", (_, examples) => {
  it.each(examples)("%s", (text, ...quotes) => {
    expect(found(text)).toEqual(quotes);
  });
});

describe("who can want, fear and vouch", () => {
  const people = [
    "jemaah",
    "tukang becak",
    "kurir",
    "lansia",
    "rumah sakit",
    "maskapai",
    "restoran",
    "koperasi",
    "atasan",
  ];
  it.each(people)("%s", (who) => {
    expect(found(`Sementara itu, ${who} setempat meminta warga untuk segera melapor.`)).toEqual([
      `indirect | meminta | ${who} setempat | warga untuk segera melapor`,
    ]);
  });

  it.each(["kebijakan", "imbauan", "sistem", "standar", "penyebaran", "larangan"])("not %s", (thing) => {
    expect(found(`Sementara itu, ${thing} setempat meminta warga untuk segera melapor.`)).toEqual([]);
  });
});

describe("inside somebody's words", () => {
  it.each([
    "Menurut Budi Santoso, sejumlah kalangan khawatir program itu tidak memberi manfaat.",
    "Budi Santoso menuturkan, girik merupakan bukti pajak yang membuktikan bahwa tanah itu milik warga.",
  ])("only named speakers have quotes of their own: %s", (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe("what is no quote", () => {
  it.each([
    // things neither want nor vouch for anything
    "Sistem ini menjamin pertumbuhan tanaman yang sehat.",
    "Hal itu memastikan setiap gerbong tidak terisi penuh.",
    "Salah satu syarat utama meminta jaminan hak warga tidak hilang.",
    "Imbauan itu adalah meminta penumpang tidak berbicara di kereta.",
    "Keduanya memungut sampah plastik dan kaleng bekas, tutup botol ditinggalkan.",
    "Tak hanya di tingkat pusat, protes juga digelar di daerah.",
    "Setelah diperiksa, diketahui sopir yang membawa mobil itu hanya mengantar pesanan.",
    "Kata kunci itu disimpan di brankas.",
    "Polisi mengawasi pasar, termasuk memastikan harga beras tidak naik.",
    "Dengan kata lain, harga beras naik.",
    "Budi Santoso bertemu Siti Aminah di Bandung.",
    "Budi Santoso mengatakan hal itu di Bandung.",
    "Budi Santoso menyampaikan apresiasi kepada para relawan.",
    "Budi Santoso mengecam serangan di perbatasan.",
    "Ia membaca novel “Laut Bercerita” di kereta.",
    "Menurut rencana, acara itu akan digelar besok.",
    "Lebih lanjut, harga beras naik.",
    "Sebut saja harga beras dan minyak goreng.",
    "Budi Santoso datang untuk menyampaikan laporan tahunan.",
    "Penegasan terbaru itu, seperti dilansir Reuters, disampaikan Budi Santoso.",
    "Kedua menteri membahas kerja sama dan bertukar pandangan.",
    "Kisah ini kembali mencuat pada Juni, saat pesawat itu jatuh.",
    "Insiden ini menyoroti pentingnya pengawasan makanan bagi anak-anak.",
    "Budi Santoso menekankan pentingnya pengawasan makanan.",
    "Budi Santoso melihat seorang anak jatuh ke sungai.",
    "Bagi warga Bandung, banjir itu merugikan.",
    "Budi Santoso mengungkapkan rencana merger kedua perusahaan.",
    "Komitmen negara itu menunjukkan bahwa Indonesia dipandang sebagai mitra.",
    "Masyarakat khawatir setelah wabah flu kembali melanda.",
    "Warga akan senang jika Budi Santoso mengatakan bahwa harga turun.",
    "Parlemen menyetujui aturan yang melarang anak bermain di jalan raya.",
    "Warga mendesak evaluasi menyeluruh terhadap penyedia makanan.",
    "Kebijakan itu menuntut kesiapan daerah untuk menjaga anggaran.",
    "Dampak kenaikan tarif mendorong konsumen untuk beralih ke bus.",
    "Ketika Budi Santoso melihat beberapa benjolan tak biasa, ia tidak peduli.",
    "Klub itu menawarkan gaji besar. Namun, ditolaknya dengan alasan masih ingin bermain di Bandung.",
    "Berkat dukungan layar baru memastikan gambar tetap halus.",
    "Budi Santoso hadir dalam diskusi publik “Beras Nasional: Bagaimana dan untuk Siapa?” di Bandung.",
    "Sepeda dengan slogan “Melaju Kencang, Hemat Tenaga, Ramah di Kantong Semua Keluarga!” itu dijual murah.",
    "Pasal itu tidak mengikat sepanjang tidak dimaknai ‘pedagang kecil yang berjualan di pasar rakyat milik pemerintah daerah dan koperasi’.",
    "Ia mengulas lagu “Jalan Pulang ke Rumah Ibu” karya Budi Santoso.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("marks beside the story", () => {
  const caption = "“Harga beras harus turun sebelum Lebaran,”";

  it("are no speech, though a cue stands on the line before them", () => {
    const text = `Warga mengantre di pasar. Kapolres menambahkan,\n${caption}\n${caption}\nPolisi berjaga di pasar itu.`;
    const { article, quotes } = extract(text, { now: "2026-11-21" });
    expect(article.furniture.map(({ kind }) => kind)).toEqual(["caption", "caption"]);
    expect(quotes).toEqual([]);
  });

  it("are speech where the line belongs to the story", () => {
    const text = `Warga mengantre di pasar. Kapolres menambahkan,\n${caption}\nPolisi berjaga di pasar itu.`;
    expect(extract(text, { now: "2026-11-21" }).quotes.map(({ kind }) => kind)).toEqual(["direct"]);
  });
});
