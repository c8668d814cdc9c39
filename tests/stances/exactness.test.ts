import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

check(
  "what a purpose makes possible, and what it is for",
  [
    [said("Kami membeli alat uji agar makanan bisa diperiksa di sekolah")],
    [said("Kami menambah loket agar warga dapat pulang lebih cepat")],
    [said("Kami menambah loket agar warga tetap nyaman"), "Budi Santoso + warga tetap nyaman"],
    [said("Agar semua warga bisa pulang dengan tenang"), "Budi Santoso + semua warga bisa pulang dengan tenang"],
    [
      said("Kami memeriksa gudang agar tidak ada celah yang bisa dipakai pencuri"),
      "Budi Santoso - celah yang bisa dipakai pencuri",
    ],
  ],
  BUDI,
);

check(
  "what a thing goes to is no aim",
  [
    [said("Langkah ini untuk penguatan layanan desa"), "Budi Santoso + penguatan layanan desa"],
    [said("Semen untuk perbaikan jembatan sudah datang")],
    [said("Anjing itu dipakai untuk penyelamatan korban")],
  ],
  BUDI,
);

check(
  "no value said of anything",
  [
    [said("Harga gabahnya mahal")],
    [said("Tarif parkir itu sangat mahal"), "Budi Santoso - Tarif parkir itu"],
    [said("Penipuan modus baru ini dilakukan pihak tidak bertanggung jawab")],
    [said("Mudah-mudahan dengan perkenalan itu bisa lebih efektif")],
    [said("Keadaan meringankan terdakwa")],
    [said("Pemerintah provinsi juga turut membantu dengan dana besar")],
    [said("Program ini sangat membantu"), "Budi Santoso + Program ini"],
  ],
  BUDI,
);

reads("whose commitment it is", [
  [
    "“Pelatihan ini adalah wujud komitmen Dinas Kesehatan dalam meningkatkan keterampilan petugas,” kata Budi Santoso.",
    "Dinas Kesehatan + keterampilan petugas",
  ],
]);

reads("an apology is no request", [
  ["Budi Santoso menyampaikan permintaan maaf kepada warga atas kejadian itu."],
  ["Budi Santoso menyampaikan permintaan maaf atas nama pemerintah."],
]);

reads("what is asked not to be done, and closed", [
  [
    "Budi Santoso meminta warga tidak membakar sampah dan membuang limbah serta memetik bunga.",
    "Budi Santoso - membuang limbah",
    "Budi Santoso - memetik bunga",
    "Budi Santoso - membakar sampah",
  ],
  [
    "Budi Santoso meminta warga tidak membakar sampah dan menjaga kebersihan.",
    "Budi Santoso + menjaga kebersihan",
    "Budi Santoso - membakar sampah",
  ],
  ["Budi Santoso meminta kafe itu ditutup.", "Budi Santoso - kafe itu"],
  ["Budi Santoso meminta kafe itu dibuka.", "Budi Santoso + kafe itu dibuka"],
]);

reads("what is hoped not to come again, and how it was", [
  [
    "Budi Santoso berharap banjir yang sering melanda desa itu tidak terulang.",
    "Budi Santoso - banjir yang sering melanda desa itu",
  ],
  [
    "Budi Santoso berharap banjir yang selama ini melanda desa itu tidak terulang.",
    "Budi Santoso - banjir yang selama ini melanda desa itu",
  ],
  [
    "Budi Santoso berharap pesta yang sering menghibur desa itu berlanjut.",
    "Budi Santoso + pesta yang sering menghibur desa itu",
  ],
]);
