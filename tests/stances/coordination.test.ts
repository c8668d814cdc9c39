import { reads } from "./reads.js";

reads("phrases side by side are targets of their own", [
  [
    "Bambang Wijaya meminta pengawasan ketat, penertiban parkir, dan penyuluhan rutin.",
    "Bambang Wijaya + pengawasan ketat",
    "Bambang Wijaya + penertiban parkir",
    "Bambang Wijaya + penyuluhan rutin",
  ],
  [
    "“Kita harus memperhatikan kebersihan pasar sekaligus keselamatan pedagang,” kata Bambang Wijaya.",
    "Bambang Wijaya + memperhatikan kebersihan pasar",
    "Bambang Wijaya + keselamatan pedagang",
  ],
  [
    "Bambang Wijaya menolak kenaikan iuran maupun penutupan loket.",
    "Bambang Wijaya - kenaikan iuran",
    "Bambang Wijaya - penutupan loket",
  ],
  [
    "Analis Bambang Wijaya memilih saham PT Kalinga Tbk (KLGA), PT Sumber Padi Tbk (SPDI), dan PT Angin Timur Tbk (ATIM).",
    "Bambang Wijaya + saham PT Kalinga Tbk (KLGA)",
    "Bambang Wijaya + PT Sumber Padi Tbk (SPDI)",
    "Bambang Wijaya + PT Angin Timur Tbk (ATIM)",
  ],
  // they share a head, what follows, or a preposition
  ["Bambang Wijaya menjamin kualitas dan kelengkapan data.", "Bambang Wijaya + kualitas dan kelengkapan data"],
  [
    "Bambang Wijaya mendukung kebijakan bunga rendah dan likuiditas longgar.",
    "Bambang Wijaya + kebijakan bunga rendah dan likuiditas longgar",
  ],
  [
    "Bambang Wijaya mendukung peningkatan mutu jalan dan keamanan warga.",
    "Bambang Wijaya + peningkatan mutu jalan dan keamanan warga",
  ],
  ["Bambang Wijaya meminta pelatihan bagi guru desa, perawat muda, dan bidan senior.", "Bambang Wijaya + pelatihan"],
  // judged together
  [
    "“Pembentukan panitia dan pemilihan ketua tidak jelas,” kata Bambang Wijaya.",
    "Bambang Wijaya - Pembentukan panitia dan pemilihan ketua",
  ],
]);

reads("what is said further of the same is a target of its own", [
  [
    "“Semoga warga segera pulih dan bisa kembali bekerja,” kata Bambang Wijaya.",
    "Bambang Wijaya + warga segera pulih",
    "Bambang Wijaya + bisa kembali bekerja",
  ],
  [
    "Bambang Wijaya meminta warga untuk ikut menjaga sungai dan terlibat langsung dalam kerja bakti.",
    "Bambang Wijaya + sungai",
    "Bambang Wijaya + terlibat langsung dalam kerja bakti",
  ],
  [
    "“Kepala desa harus jadi sumber berita resmi, dan cepat mengklarifikasi kabar bohong,” kata Bambang Wijaya.",
    "Bambang Wijaya + jadi sumber berita resmi",
    "Bambang Wijaya + cepat mengklarifikasi kabar bohong",
  ],
  [
    "“Warga harus waspada dan bekerja keras menghadapi banjir,” kata Bambang Wijaya.",
    "Bambang Wijaya + waspada",
    "Bambang Wijaya + bekerja keras menghadapi banjir",
  ],
  [
    "“Kami siap membantu petani dan terlibat dalam panen,” kata Bambang Wijaya.",
    "Bambang Wijaya + petani",
    "Bambang Wijaya + terlibat dalam panen",
  ],
  [
    "Bambang Wijaya mendesak agar aturan itu segera dibahas dan disahkan.",
    "Bambang Wijaya + aturan itu segera dibahas",
    "Bambang Wijaya + disahkan",
  ],
  // what he does besides, and what is denied
  ["Bambang Wijaya mendukung program itu dan kembali ke kantor.", "Bambang Wijaya + program itu"],
  [
    "“Kita tidak boleh menyerah dan terus bekerja,” kata Bambang Wijaya.",
    "Bambang Wijaya - menyerah dan terus bekerja",
  ],
  // the negation may be of both, the verbs may share what follows, `yang` may hold both
  [
    "“Supaya mereka tidak pulang kampung dan membawa masalah baru,” kata Bambang Wijaya.",
    "Bambang Wijaya + mereka tidak pulang kampung dan membawa masalah baru",
  ],
  [
    "“Semoga jalan desa ini dijaga dan dirawat warga,” kata Bambang Wijaya.",
    "Bambang Wijaya + jalan desa ini dijaga dan dirawat warga",
  ],
  [
    "“Semoga ada jalan yang lebar dan tidak merusak sawah,” kata Bambang Wijaya.",
    "Bambang Wijaya + ada jalan yang lebar dan tidak merusak sawah",
  ],
]);

reads("a negation holds all that `atau` joins", [
  [
    "“Jangan membuang sampah ke sungai, membakar kayu, atau menebang pohon,” kata Bambang Wijaya.",
    "Bambang Wijaya - membuang sampah",
    "Bambang Wijaya - membakar kayu",
    "Bambang Wijaya - menebang pohon",
  ],
  [
    "Bambang Wijaya meminta warga untuk tidak membuang sampah atau membakar kayu.",
    "Bambang Wijaya - membakar kayu",
    "Bambang Wijaya - membuang sampah",
  ],
  // `dan` may go on with what is asked for
  [
    "Bambang Wijaya meminta warga tidak membuang sampah dan tetap menjaga jarak.",
    "Bambang Wijaya + menjaga jarak",
    "Bambang Wijaya - membuang sampah",
  ],
  [
    "“Jangan panik, menjauhi sungai, dan mematuhi petugas,” kata Bambang Wijaya.",
    "Bambang Wijaya - panik",
    "Bambang Wijaya - sungai",
    "Bambang Wijaya + petugas",
  ],
]);

reads("a clause that ends in two names is one", [
  [
    "Rina Wijaya optimistis pasar itu dapat menjadi pusat dagang setara Tanah Abang di Jakarta dan Pasar Klewer milik Solo.",
    "Rina Wijaya + pasar itu dapat menjadi pusat dagang setara Tanah Abang di Jakarta dan Pasar Klewer milik Solo",
  ],
  [
    "Rina Wijaya memuji pedagang Pasar Klewer dan para sopir truk.",
    "Rina Wijaya + pedagang Pasar Klewer",
    "Rina Wijaya + para sopir truk",
  ],
]);
