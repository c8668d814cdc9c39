import { describe, expect, it } from "vitest";
import { BUDI, check, said } from "./cases.js";
import { stancesIn } from "./marked.js";
import { reads } from "./reads.js";

reads("who stands behind his role", [
  ["Gelandang muda Persib Bandung Dimas Prakoso menolak tawaran klub lain.", "Dimas Prakoso - tawaran klub lain"],
  ["Asisten pelatih Andri Wibowo menyesalkan keputusan wasit.", "Andri Wibowo - keputusan wasit"],
  ["Psikolog Rina Suryani mengkritik rencana tersebut.", "Rina Suryani - rencana tersebut"],
  ["Pernyataan itu didukung oleh Manajer PT Maju Andri Wibowo.", "Andri Wibowo + Pernyataan itu"],
  ["Rapat tahunan itu menyetujui penjualan aset.", "Rapat tahunan itu + penjualan aset"],
  // a thing that is somebody's is not him
  ["Kebijakan Presiden Budi Santoso mendukung petani kecil."],
]);

reads("a body that is called by what it is", [
  ["PT Melati Jaya Tbk mencetak laba. Perseroan mendukung rencana itu.", "PT Melati Jaya Tbk + rencana itu"],
  ["Partai Gerindra menggelar rapat. Partai itu mendukung revisi tersebut.", "Partai Gerindra + revisi tersebut"],
  ["SDN 01 Melati sepi. Pihak sekolah menolak tawaran itu.", "SDN 01 Melati - tawaran itu"],
  ["KPK menahan Budi Santoso. Lembaga antirasuah itu menolak permintaannya.", "KPK - permintaannya"],
  ["Partai Gerindra dan Partai Golkar rapat. Partai itu mendukung revisi tersebut.", "Partai itu + revisi tersebut"],
  ["Polres Kediri sepi. Sejumlah partai mendukung revisi tersebut.", "Sejumlah partai + revisi tersebut"],
]);

reads("how often and when, between subject and verb", [
  [
    "KH Mahfud Ridwan, pengasuh pesantren itu, sudah tiga kali menolak hibah tersebut.",
    "Mahfud Ridwan - hibah tersebut",
  ],
  ["Bupati Budi Santoso, Senin kemarin, menolak hibah tersebut.", "Budi Santoso - hibah tersebut"],
  ["Provinsi itu berencana mengirim seribu orang, tahun ini berkurang menjadi seratus orang."],
]);

check("what is refused, faced and not wanted", [
  ["Keluarga korban menolak berdamai.", "Keluarga korban - berdamai"],
  ["[Budi Santoso|P] menolak melapor.", "Budi Santoso - melapor"],
  ["[Budi Santoso|P] enggan berkomentar.", "Budi Santoso - berkomentar"],
  ["Kementerian itu siap diperiksa.", "Kementerian itu + diperiksa"],
  ["Makanan itu siap disajikan."],
  ["Klub itu bersedia menunggu.", "Klub itu + menunggu"],
  ["[Budi Santoso|P] menunggu."],
  ["[Budi Santoso|P] tidak ingin luka lama terulang.", "Budi Santoso - luka lama terulang"],
  ["[Budi Santoso|P] tidak ingin pulang."],
  ["Bank itu menilai positif kenaikan pajak.", "Bank itu + kenaikan pajak"],
]);

describe("the predicate", () => {
  it.each([
    ["[Budi Santoso|P] meminta agar dana itu dikelola dengan baik.", "meminta"],
    ["[Budi Santoso|P] ingin agar dana itu dikelola dengan baik.", "ingin"],
    ["[Budi Santoso|P] <mengimbau> {warga segera membersihkan selokan}.", "mengimbau"],
    ["[Budi Santoso|P] mendesak pemerintah mencabut aturan itu.", "mencabut"],
    ["[Budi Santoso|P] mendesak pemerintah memperbaiki aturan itu.", "mendesak"],
    ["[Budi Santoso|P] <mengatakan> {layanan harus berjalan serempak beriringan}.", "harus"],
    ["[Budi Santoso|P] <mengatakan> {pemerintah harus mencabut aturan itu}.", "harus mencabut"],
    ["[Budi Santoso|P] <mengatakan> {pemerintah harus mengkaji tarif parkir}.", "harus"],
    ["[Budi Santoso|P] berencana untuk mengecat jembatan itu.", "berencana"],
    ["[Budi Santoso|P] siap mendukung petani garam.", "siap mendukung"],
  ])("of %s is %s", (source, predicate) => {
    expect(stancesIn(source, BUDI).map((stance) => stance.predicate.text)).toEqual([predicate]);
  });

  it("is the modal for all that it governs, and never a part of the target", () => {
    const found = stancesIn(said("Dinas harus menata lapak, menyiapkan kios, serta melatih pedagang"), BUDI);
    expect(found.map(({ predicate, target }) => [predicate.text, target.text])).toEqual([
      ["harus", "menata lapak"],
      ["harus", "menyiapkan kios"],
      ["harus", "melatih pedagang"],
    ]);
  });

  it("is no part of a noun", () => {
    expect(stancesIn(said("Ini kabar bagi wajib pajak yang rajin, serta upaya kami mengedukasi warga"), BUDI)).toEqual(
      [],
    );
  });
});

check(
  "what is thought of something",
  [
    [said("Menu itu tidak bisa menjadi solusi"), "Budi Santoso - Menu itu"],
    [said("Menu itu justru tidak akan jadi solusi"), "Budi Santoso - Menu itu"],
    [said("Program itu adalah langkah yang baik"), "Budi Santoso + Program itu"],
    [said("Ia pelatih dan mantan pemain yang baik")],
    ["[Budi Santoso|P] <menilai> {langkah polisi tepat karena cepat}.", "Budi Santoso + langkah polisi"],
    ["[Budi Santoso|P] <menilai> {pernyataan menteri keliru}.", "Budi Santoso - pernyataan menteri"],
    ["[Budi Santoso|P] <menyebut> {pembukaan tambang ilegal dan pembalakan sudah lama terjadi}."],
    ["[Budi Santoso|P] <menilai> {keputusan itu tidak sesuai dengan keadaan}.", "Budi Santoso - keputusan itu"],
    [said("Desa itu memiliki potensi besar untuk maju"), "Budi Santoso + Desa itu"],
  ],
  BUDI,
);

check(
  "what comes of something",
  [
    ["[Budi Santoso|P] <menilai> {kebijakan itu akan menimbulkan masalah baru}.", "Budi Santoso - kebijakan itu"],
    ["[Budi Santoso|P] <menilai> {kebijakan itu akan menurunkan permintaan}.", "Budi Santoso - kebijakan itu"],
    ["[Budi Santoso|P] <menilai> {kebijakan itu akan mengurangi kemacetan}.", "Budi Santoso + kebijakan itu"],
    ["[Budi Santoso|P] <menilai> {kebijakan itu bisa membawa dampak buruk}.", "Budi Santoso - kebijakan itu"],
    [said("Kenaikan tarif itu akan menurunkan permintaan"), "Budi Santoso - Kenaikan tarif itu"],
    [said("Kenaikan tarif itu akan mengurangi kemacetan"), "Budi Santoso + Kenaikan tarif itu"],
    [said("Kenaikan tarif itu menurunkan permintaan"), "Budi Santoso - Kenaikan tarif itu"],
    // told as a fact, or not feared
    [said("Kenaikan tarif itu telah menurunkan permintaan")],
    [said("Penundaan itu tidak akan menambah biaya")],
  ],
  BUDI,
);

reads("what the reporter goes on to tell of plans", [
  [
    "Tim gabungan akan menindak pelanggar, kata Budi Santoso. Kementerian Dalam Negeri juga akan meningkatkan pengawasan.",
    "Tim gabungan - pelanggar",
    "Kementerian Dalam Negeri + pengawasan",
  ],
  ["Kementerian Dalam Negeri juga akan mengikuti pengawasan."],
]);

reads("a subject with a cue between it and its verb", [
  [
    "Kementerian Dalam Negeri, kata Budi Santoso, akan meningkatkan pengawasan.",
    "Kementerian Dalam Negeri + pengawasan",
  ],
  ["Tim gabungan, sambungnya, akan menindak pelanggar.", "Tim gabungan - pelanggar"],
  ["Kenaikan tarif itu, kata Budi Santoso, merugikan petani.", "Budi Santoso - Kenaikan tarif itu"],
]);

reads("a subject with much between it and its verb", [
  [
    "Gubernur Budi Santoso, yang dua periode memimpin Morowali, mengecam lambannya respons.",
    "Budi Santoso - lambannya respons",
  ],
  ["Usai rapat ditutup, wali kota terpilih, Budi Santoso, memuji program itu.", "Budi Santoso + program itu"],
  ["Budi Santoso mendorong bakal calon bupati agar mengangkat isu banjir.", "Budi Santoso + mengangkat isu banjir"],
]);

check(
  "requests, one behind the other",
  [
    [
      said("Libatkan sekolah, libatkan orang tua"),
      "Budi Santoso + Libatkan sekolah",
      "Budi Santoso + libatkan orang tua",
    ],
    [
      said("Untuk yang telanjur diterima, lakukan verifikasi ulang dan perbaiki mekanisme seleksi"),
      "Budi Santoso + verifikasi ulang",
      "Budi Santoso + perbaiki mekanisme seleksi",
    ],
    [said("Gunakanlah air secukupnya"), "Budi Santoso + Gunakanlah air secukupnya"],
    [said("Katakanlah air itu habis")],
    [said("Jangan menghafal"), "Budi Santoso - menghafal"],
    [said("Saya juga apresiasi kerja sama itu"), "Budi Santoso + kerja sama itu"],
    [said("Terkait usulan itu, kami mendukung hal tersebut"), "Budi Santoso + usulan itu"],
    [said("Kami mendukung hal tersebut"), "Budi Santoso + hal tersebut"],
    [said("Saya curiga abu itu berasal dari gunung")],
    ["[Budi Santoso|P] <meminta> {izin tambang itu dicabut}.", "Budi Santoso - izin tambang itu"],
    ["[Budi Santoso|P] <meminta> {izin kepada pengawas untuk naik}."],
  ],
  BUDI,
);

check(
  "where a target ends",
  [
    [
      "Serikat pekerja menginginkan kenaikan 8,5 hingga 10,5 persen.",
      "Serikat pekerja + kenaikan 8,5 hingga 10,5 persen",
    ],
    ["[Partai Maju|O] menolak kebijakan kabupaten/kota.", "Partai Maju - kebijakan kabupaten/kota"],
    ["[Budi Santoso|P] mendukung dana bagi hasil.", "Budi Santoso + dana bagi hasil"],
    ["[Budi Santoso|P] ingin angka itu menyentuh seratus.", "Budi Santoso + angka itu menyentuh seratus"],
    ["[Rusalia|L] tidak menuduh siapa pun."],
    [
      "[Budi Santoso|P] <menyayangkan> {di desa itu masih banyak anak lapar}.",
      "Budi Santoso - di desa itu masih banyak anak lapar",
    ],
    [said("Mutu, jumlah, dan harga beras ini sangat buruk"), "Budi Santoso - Mutu, jumlah, dan harga beras ini"],
    [
      said("Harapannya pemerintah bisa menyelesaikan masalah itu"),
      "Budi Santoso + pemerintah bisa menyelesaikan masalah itu",
    ],
    [said("Ini adalah bagian dari lomba, dan juara itu hebat"), "Budi Santoso + juara itu"],
    ["Harga emas didorong pembelian emas, terutama oleh [Rusalia|L]."],
    ["Adapula perusahaan kaca yang meminta keringanan harga gas.", "perusahaan kaca + keringanan harga gas"],
  ],
  BUDI,
);

reads("advice that goes on behind somebody's words", [
  [
    "Budi Santoso menolak rencana itu. “Kami menolak,” katanya. Sebaiknya jembatan dibangun di kawasan lain.",
    "Budi Santoso - rencana itu",
    "Budi Santoso + jembatan dibangun di kawasan lain",
  ],
  ["Sebaiknya jembatan dibangun di kawasan lain."],
]);

check("warnings, rallies, and since when", [
  ["[Bank Rusalia|O] memperingatkan risiko inflasi.", "Bank Rusalia - risiko inflasi"],
  ["[Bank Rusalia|O] memperingatkan nasabah."],
  ["Demonstrasi itu menuntut kenaikan upah.", "Demonstrasi itu + kenaikan upah"],
  ["[Budi Santoso|P] datang. Sejak lama ia mendukung kriteria itu.", "Budi Santoso + kriteria itu"],
  [
    "[Budi Santoso|P] <meminta> {truk-truk itu masuk melalui pintu timur}.",
    "Budi Santoso + truk-truk itu masuk melalui pintu timur",
  ],
  [
    "[Budi Santoso|P] <meminta> {kepala daerah yang menggelar pilkada segera mencairkan dana}.",
    "Budi Santoso + mencairkan dana",
  ],
]);

check(
  "what is important, and to be watchful",
  [
    [said("Penting bagi warga untuk memilah sampah"), "Budi Santoso + memilah sampah"],
    [said("Karena itu, penting bagi pedagang untuk tidak berkumpul di pasar"), "Budi Santoso - berkumpul di pasar"],
    [said("Hutan penting bagi warga untuk mencari makan")],
    [said("Kita harus tetap waspada"), "Budi Santoso + waspada"],
    [said("Kita harus waspada terhadap banjir"), "Budi Santoso - banjir"],
    [said("Kita tetap waspada")],
    [said("Kenaikan gaji hakim patut disambut"), "Budi Santoso + Kenaikan gaji hakim"],
    ["Tamu itu disambut warga."],
  ],
  BUDI,
);
