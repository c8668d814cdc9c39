import { reads } from "./reads.js";

reads("a claim that is denied, and what is merely absent", [
  ["“Tidak ada pungutan dalam program ini,” kata Rina Wijaya.", "Rina Wijaya - pungutan"],
  ["Rina Wijaya menambahkan, tidak ada perintah resmi soal pemindahan pasar.", "Rina Wijaya - pemindahan pasar"],
  [
    "“Rapat ini tidak ada kaitannya dengan pemilihan lurah,” kata Rina Wijaya.",
    "Rina Wijaya - kaitannya dengan pemilihan lurah",
  ],
  ["“Tidak ada toleransi bagi pencuri kayu,” kata Rina Wijaya.", "Rina Wijaya - pencuri kayu"],
  [
    "“Tidak ada toleransi bagi pegawai yang memungut biaya,” kata Rina Wijaya.",
    "Rina Wijaya - pegawai yang memungut biaya",
  ],
  ["“Tidak ada korban dalam kebakaran itu,” kata Rina Wijaya."],
  ["“Tidak ada konflik antarwarga di sini,” kata Rina Wijaya."],
  ["“Tidak ada program yang gratis,” kata Rina Wijaya."],
  ["“Jika tidak ada penolakan, jalan itu dibuka besok,” kata Rina Wijaya."],
  ["Tidak ada pungutan dalam program itu."],
]);

reads("what something is not", [
  ["“Iuran ini bukan pungli,” kata Rina Wijaya.", "Rina Wijaya - pungli"],
  ["“Aturan ini bukan untuk mempersulit pedagang,” kata Rina Wijaya.", "Rina Wijaya - mempersulit pedagang"],
  ["“Bantuan ini bukan untuk pedagang,” kata Rina Wijaya."],
  [
    "Rina Wijaya mengatakan, gedung itu bukan runtuh karena hujan seperti yang ramai disebut.",
    "Rina Wijaya - runtuh karena hujan",
  ],
  ["Rina Wijaya menegaskan lapangan itu bukan milik sekolah.", "Rina Wijaya - milik sekolah"],
  ["Rina Wijaya mengatakan lapangan itu bukan milik sekolah."],
  ["“Suaminya bukan pedagang,” kata Rina Wijaya."],
  ["“Itu bukan berarti pasar ditutup,” kata Rina Wijaya."],
]);

reads("what is called for, and what is set against it", [
  [
    "“Pengemudi harus terlatih, bukan sopir cabutan,” kata Rina Wijaya.",
    "Rina Wijaya + Pengemudi harus terlatih",
    "Rina Wijaya - sopir cabutan",
  ],
  [
    "“Dinas seharusnya menata pasar, bukan sekadar memungut retribusi,” kata Rina Wijaya.",
    "Rina Wijaya + menata pasar",
    "Rina Wijaya - memungut retribusi",
  ],
  [
    "“Dinas seharusnya menata pasar, bukan hanya memungut retribusi, tetapi juga melatih pedagang,” kata Rina Wijaya.",
    "Rina Wijaya + menata pasar",
    "Rina Wijaya + memungut retribusi",
    "Rina Wijaya + melatih pedagang",
  ],
  ["“Dia tukang kayu, bukan tukang batu,” kata Rina Wijaya."],
]);

reads("what somebody neglects to do", [
  ["“Perusahaan itu lalai menjaga keselamatan pekerja,” kata Rina Wijaya.", "Rina Wijaya - Perusahaan itu"],
  ["“Jangan lalai menjaga kebersihan,” kata Rina Wijaya.", "Rina Wijaya + kebersihan"],
]);

reads("what a thing becomes for somebody", [
  ["“Lomba ini menjadi wadah bagi pelukis muda,” kata Rina Wijaya.", "Rina Wijaya + Lomba ini"],
  ["“Lomba ini belum tentu menarik, tetapi menjadi wadah bagi pelukis,” kata Rina Wijaya."],
  [
    "“Lomba ini diharapkan menjadi wadah bagi pelukis muda,” kata Rina Wijaya.",
    "Rina Wijaya + menjadi wadah bagi pelukis muda",
  ],
  ["“Aula ini menjadi tempat para pelukis,” kata Rina Wijaya."],
]);

reads("the subject behind a relative clause", [
  [
    "“Kebijakan yang terukur ini tidak hanya mendorong daya beli, tetapi juga membantu petani,” kata Rina Wijaya.",
    "Rina Wijaya + Kebijakan yang terukur ini",
    "Rina Wijaya + petani",
  ],
  ["Warga yang hari ini menolak tambang itu berkumpul di balai desa.", "Warga - tambang itu"],
  ["Warga yang menolak tambang itu mendatangi kantor bupati.", "Warga - tambang itu"],
  ["[Budi Santoso|P], yang sejak awal menolak tambang itu, datang ke balai desa.", "Budi Santoso - tambang itu"],
  ["[Budi Santoso|P], yang selama ini mendukung festival itu, tidak datang.", "Budi Santoso + festival itu"],
  ["Kawasan yang sejak awal [Budi Santoso|P] tolak sudah ramai."],
  [
    "“Aplikasi yang diluncurkan bulan lalu itu akan mencegah kebocoran anggaran,” kata Rina Wijaya.",
    "Rina Wijaya + Aplikasi yang diluncurkan bulan lalu itu",
  ],
]);

reads("what somebody points out, a fault or a merit", [
  ["Rina Wijaya menyoroti lambatnya perbaikan jembatan.", "Rina Wijaya - perbaikan jembatan"],
  ["Rina Wijaya juga menyoroti dampak tambang itu terhadap sawah.", "Rina Wijaya - dampak tambang itu terhadap sawah"],
  ["Rina Wijaya menyoroti potensi kerugian petani.", "Rina Wijaya - potensi kerugian petani"],
  ["Rina Wijaya menyoroti pentingnya perbaikan jembatan.", "Rina Wijaya + perbaikan jembatan"],
  ["Rina Wijaya menyoroti keberhasilan petani."],
  ["Rina Wijaya menyoroti potensi pasar di desa itu."],
  ["Rina Wijaya menyoroti bahwa jembatan itu dibangun tahun lalu."],
]);

reads("a figure put right, and a claim", [
  ["Rina Wijaya menegaskan, gudang itu runtuh dari lantai empat, bukan lantai dua seperti yang beredar."],
  ["Rina Wijaya menegaskan iurannya bukan dua juta rupiah."],
  [
    "Rina Wijaya menegaskan lapangan itu bukan milik dua sekolah swasta di Desa Melati.",
    "Rina Wijaya - milik dua sekolah swasta di Desa Melati",
  ],
]);
