import { BUDI, check, said } from "./cases.js";

check(
  "what a thing makes of people is said for or against it",
  [
    [said("Trotoar itu bisa membuat pejalan kaki lebih nyaman"), "Budi Santoso + Trotoar itu"],
    [said("Aturan itu akan membuat pedagang dan pembeli bingung"), "Budi Santoso - Aturan itu"],
    [said("Lampu itu membuat warga tenang"), "Budi Santoso + Lampu itu"],
    [said("Rute itu dapat membuat sopir tidak nyaman"), "Budi Santoso - Rute itu"],
    [said("Antrean membuat pembeli kesulitan")],
    [said("Panitia akan membuat acara yang nyaman"), "Panitia + membuat acara yang nyaman"],
    [said("Benarkah bisa membuat warga tenang?")],
    ["Trotoar itu bisa membuat pejalan kaki lebih nyaman."],
  ],
  BUDI,
);

check(
  "what enables somebody is good, unless it enables harm",
  [
    [said("Aplikasi ini memungkinkan petani memantau harga"), "Budi Santoso + Aplikasi ini"],
    [said("Celah itu memungkinkan pedagang melakukan kecurangan")],
    [said("Sistem itu memungkinkan terjadinya kebocoran")],
    [said("Cuaca tidak memungkinkan")],
  ],
  BUDI,
);

check(
  "how much it brings, and of what it makes less",
  [
    [said("Pabrik itu berpotensi menciptakan 1,5 juta lapangan kerja"), "Budi Santoso + Pabrik itu"],
    [said("Pajak itu bisa menyebabkan anjloknya penjualan"), "Budi Santoso - Pajak itu"],
    [said("Taman ini akan membuka potensi besar desa"), "Budi Santoso + Taman ini"],
    [said("Taman ini turut menciptakan suasana yang lebih sejuk"), "Budi Santoso + Taman ini"],
    [said("Aturan itu bisa menciptakan suasana yang tidak sehat"), "Budi Santoso - Aturan itu"],
    [said("Gudang itu membantu meringankan beban petani"), "Budi Santoso + Gudang itu"],
    [
      said("Alat bertani ini tidak hanya berkontribusi terhadap panen, tetapi juga murah"),
      "Budi Santoso + Alat bertani ini",
    ],
    [said("Kenaikan harga 8%–15% akan menurunkan permintaan"), "Budi Santoso - Kenaikan harga 8%–15%"],
    [said("Lampu itu bisa membuat masalah"), "Budi Santoso - Lampu itu"],
    [said("Aturan itu akan memperlebar kesenjangan"), "Budi Santoso - Aturan itu"],
    [said("Aturan itu bisa mengorbankan keselamatan sopir"), "Budi Santoso - Aturan itu"],
    [said("Patroli itu bisa mempersempit ruang gerak pencuri")],
    ["Pabrik itu berpotensi menciptakan 1,5 juta lapangan kerja."],
  ],
  BUDI,
);

check(
  "what is held of a thing within his words is his own view",
  [
    ["[Budi Santoso|P] <menilai> {pajak itu dinilai berisiko menimbulkan antrean}.", "Budi Santoso - pajak itu"],
    [said("Kami menilai jembatan itu mampu meningkatkan pendapatan desa"), "Budi Santoso + jembatan itu"],
    [said("Pasar itu tidak dinilai bisa meningkatkan pendapatan desa")],
    [said("Saya yakin semuanya mendukung pasar itu")],
  ],
  BUDI,
);

check(
  "a good that is doubted is said against it",
  [
    [said("Kenaikan tarif belum tentu meningkatkan pendapatan sopir"), "Budi Santoso - Kenaikan tarif"],
    [said("Kenaikan tarif tidak otomatis meningkatkan pendapatan sopir"), "Budi Santoso - Kenaikan tarif"],
    [said("Kenaikan tarif tidak otomatis akan meningkatkan kesejahteraan"), "Budi Santoso - Kenaikan tarif"],
    [said("Air sumur itu belum tentu aman"), "Budi Santoso - Air sumur itu"],
    [said("Pameran ini belum tentu menarik, tetapi murah")],
    [said("Kenaikan tarif belum tentu berdampak positif"), "Budi Santoso - Kenaikan tarif"],
    [said("Kenaikan tarif belum tentu menimbulkan masalah")],
    [said("Warga belum tentu mendukung kenaikan tarif")],
  ],
  BUDI,
);

check(
  "what comes of a condition is said for or against the condition",
  [
    [said("Kalau airnya dipakai, itu bisa menimbulkan penyakit"), "Budi Santoso - airnya dipakai"],
    [said("Jika jalan itu ditutup, pasti akan membebani pedagang"), "Budi Santoso - jalan itu ditutup"],
    [said("Apabila panel itu dipasang, hal itu akan menghemat biaya"), "Budi Santoso + panel itu dipasang"],
    [said("Jika warga antre, memenuhi kebutuhan warga")],
    [said("Jika jalan itu ditutup, kami akan mendorong dialog"), "Budi Santoso + dialog"],
  ],
  BUDI,
);

check(
  "where nobody knows what `ini` is, he is for what it does good to",
  [
    [said("Ini akan mampu menggerakkan ekonomi desa"), "Budi Santoso + ekonomi desa"],
    [said("Ini bisa mengurai kemacetan di pasar"), "Budi Santoso - kemacetan"],
    [said("Ini akan memberikan dampak yang besar")],
    [said("Ini menggerakkan ekonomi desa")],
  ],
  BUDI,
);

check(
  "what is to be kept off is opposed, and others' needs are an end",
  [
    [said("Pelatihan diadakan agar kesalahan serupa dapat dihindari"), "Budi Santoso - kesalahan serupa"],
    [said("Pintu dijaga supaya kebocoran bisa ditekan"), "Budi Santoso - kebocoran"],
    [said("Pintu dijaga agar antrean tidak dihindari warga"), "Budi Santoso + antrean tidak dihindari warga"],
    [said("Posko dibuka guna memenuhi kebutuhan warga"), "Budi Santoso + kebutuhan warga"],
    ["[Dinas Sosial|O] mengirim truk untuk memenuhi permintaan pedagang.", "Dinas Sosial + permintaan pedagang"],
    ["[Dinas Sosial|O] menyewa truk untuk memenuhi kebutuhannya."],
  ],
  BUDI,
);

check("what shows somebody's commitment or part in it tells his ends", [
  [
    "Program itu mencerminkan komitmen [PT Maju|O] dalam menjaga mutu, sekaligus memperkuat ekonomi desa.",
    "PT Maju + mutu",
    "PT Maju + ekonomi desa",
  ],
  ["Program itu menjadi bukti komitmen [PT Maju|O] dalam pelestarian budaya.", "PT Maju + pelestarian budaya"],
  ["Pasar murah itu bagian dari kontribusi [PT Maju|O] dalam menjaga pasokan.", "PT Maju + pasokan"],
  ["[PT Maju|O] berperan aktif dalam menjaga pasokan beras.", "PT Maju + pasokan beras"],
  ["[PT Maju|O] dapat berperan dalam menjaga pasokan beras."],
  ["Lumut berperan dalam menjaga tanah."],
  ["Program itu mencerminkan biaya dalam menjaga mutu, sekaligus memperkuat ekonomi desa."],
]);

check("an act told in one breath with a stance is one", [
  ["[PT Maju|O] mendukung petani dan memperkuat ekonomi desa.", "PT Maju + petani", "PT Maju + ekonomi desa"],
  ["[PT Maju|O] memperkuat ekonomi desa."],
  ["[PT Maju|O] telah mendukung petani dan memperkuat ekonomi desa.", "PT Maju + petani"],
]);
