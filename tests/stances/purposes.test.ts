import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

check(
  "what somebody says is to come of an act",
  [
    [said("Jadwal truk kami ubah agar jalan itu tetap lancar"), "Budi Santoso + jalan itu tetap lancar"],
    [said("Kami mencatat semua tamu supaya pemilik rumah tenang"), "Budi Santoso + pemilik rumah tenang"],
    [said("Agar semua pedagang lebih tertib"), "Budi Santoso + semua pedagang lebih tertib"],
    [said("Nomor antrean dibagikan supaya pembeli nyaman"), "Budi Santoso + pembeli nyaman"],
    [said("Kami mencatat semua tamu agar pencurian itu tidak terulang"), "Budi Santoso - pencurian itu"],
    [
      said("Kami mencatat semua tamu agar pencurian serupa tidak terjadi lagi ke depan"),
      "Budi Santoso - pencurian serupa",
    ],
    [said("Kami mencatat semua tamu supaya tidak ada pencurian"), "Budi Santoso - pencurian"],
    [said("Kami sudah bilang ke sopir agar tidak parkir di trotoar"), "Budi Santoso - parkir di trotoar"],
    [
      said("Dinas Pasar akan mencatat pedagang agar retribusi tetap adil"),
      "Dinas Pasar + mencatat pedagang",
      "Dinas Pasar + retribusi tetap adil",
    ],
    // what somebody else does, or did; what is made possible; both; nobody's words
    [said("Pedagang itu menimbun beras agar harga tetap tinggi")],
    [said("Penumpang sempat ditegur agar kursi itu kosong")],
    [said("Kami mencatat semua tamu agar bisa dihubungi kapan saja")],
    [said("Kami mencatat tamu agar warga tidak hanya menonton, tetapi juga ikut menjaga")],
    [said("Kami mencatat semua tamu agar dia senang")],
    [said("Bahannya gula, susu, dan agar-agar")],
    ["Kami mencatat semua tamu agar pemilik rumah tenang."],
    // what is called for says it
    [said("Perlu portal baru agar jalan itu tetap lancar"), "Budi Santoso + portal baru"],
  ],
  BUDI,
);

reads("what is told behind `mengatakan agar`", [
  ["Rudi Hartono mengatakan agar warga tetap di rumah.", "Rudi Hartono + warga tetap di rumah"],
  ["Rudi Hartono menyampaikan kepada sopir agar tidak parkir di trotoar.", "Rudi Hartono - parkir di trotoar"],
  [
    "Rudi Hartono meminta warga untuk tidak panik dan tetap tenang.",
    "Rudi Hartono - panik",
    "Rudi Hartono + tetap tenang",
  ],
  ["Rudi Hartono mengatakan warga tetap di rumah."],
  ["Rudi Hartono membantah jalan itu ditutup agar pasar tetap sepi.", "Rudi Hartono - jalan itu ditutup"],
]);

reads("what a thing is done for, in reported words", [
  ["Rudi Hartono mengatakan lomba itu digelar untuk memperkuat minat baca.", "Rudi Hartono + minat baca"],
  ["Rudi Hartono menyebutkan, denda diterapkan guna memberikan efek jera.", "Rudi Hartono + efek jera"],
  ["Rudi Hartono mengatakan lomba itu bertujuan mencari penulis muda.", "Rudi Hartono + mencari penulis muda"],
  ["“Intinya untuk menambah kepercayaan warga,” kata Rudi Hartono.", "Rudi Hartono + menambah kepercayaan warga"],
  ["“Kami ke pasar itu untuk menjaga stok beras,” kata Rudi Hartono.", "Rudi Hartono + stok beras"],
  [
    "“Kami melakukan kajian untuk memastikan bahwa tarif itu wajar,” kata Rudi Hartono.",
    "Rudi Hartono + tarif itu wajar",
  ],
  ["Rudi Hartono membantah lomba itu bertujuan mencari keuntungan.", "Rudi Hartono - lomba itu bertujuan"],
  ["Rudi Hartono mengatakan kenaikan harga dipicu permintaan untuk memperkuat stok."],
  ["Rudi Hartono mengatakan kapal bertujuan Bitung itu membawa beras."],
]);

reads("what is to be kept from happening to somebody or something", [
  ["“Portal kami pasang agar sopir truk tidak merusak trotoar,” kata Rudi Hartono.", "Rudi Hartono - merusak trotoar"],
  [
    "“Kami memagari kebun supaya sapi itu tidak lagi memakan bibit,” kata Rudi Hartono.",
    "Rudi Hartono - memakan bibit",
  ],
  // of what is done to it only the whole says it; behind `yang` it says which
  [
    "“Gudang kami kunci agar beras bantuan tidak dijual,” kata Rudi Hartono.",
    "Rudi Hartono + beras bantuan tidak dijual",
  ],
  [
    "“Kami mencatat semua sopir agar truk yang tidak membawa surat tetap aman,” kata Rudi Hartono.",
    "Rudi Hartono + truk yang tidak membawa surat tetap aman",
  ],
]);
