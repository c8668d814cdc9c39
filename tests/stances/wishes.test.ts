import { describe, expect, it } from "vitest";
import { BUDI, check, said } from "./cases.js";
import { stancesIn } from "./marked.js";

check(
  "wishes without a verb that the lexicon knows",
  [
    [said("Semoga acara pembukaan itu lancar"), "Budi Santoso + acara pembukaan itu lancar"],
    [said("Mudah-mudahan tahun depan mereka sudah pindah"), "Budi Santoso + mereka sudah pindah"],
    [said("Kami harapkan akhir Maret ini dananya sudah masuk"), "Budi Santoso + dananya sudah masuk"],
    [said("Semoga melalui pasar ini, pedagang kecil lebih sejahtera"), "Budi Santoso + pedagang kecil lebih sejahtera"],
    ["[Budi Santoso|P] sangat <berharap> {kakaknya mau duduk bersama}.", "Budi Santoso + kakaknya mau duduk"],
    [said("Hasilnya tidak seperti yang kami harapkan kemarin")],
    ["Semoga acara itu lancar."],
  ],
  BUDI,
);

check(
  "who is asked to do something",
  [
    ["[Budi Santoso|P] <mengingatkan> {warga untuk tidak lengah di jalan}.", "Budi Santoso - lengah di jalan"],
    ["[Budi Santoso|P] <mengingatkan> {warga agar tidak bosan-bosan pakai masker}.", "Budi Santoso + pakai masker"],
    ["[Budi Santoso|P] <meminta> {truk parkir dekat gerbang timur}.", "Budi Santoso + truk parkir dekat gerbang timur"],
    ["[Budi Santoso|P] mewajibkan pengunjung memakai helm.", "Budi Santoso + memakai helm"],
    [said("Kami mengingatkan warga untuk menjaga saluran air"), "Budi Santoso + saluran air"],
    // told, not asked
    ["[Budi Santoso|P] mengingatkan bahwa {tugasnya untuk memantau}."],
    ["[Budi Santoso|P] <mengingatkan> {keberuntungan kerap ikut serta}."],
    ["[Budi Santoso|P] <meminta> {izin kepada pengawas untuk naik}."],
    ["[Budi Santoso|P] <meminta> {pemerintah daerah}."],
    [said("Pemerintah harus mewajibkan aparat bertindak lebih ramah"), "Budi Santoso + bertindak lebih ramah"],
  ],
  BUDI,
);

check(
  "what is not to be",
  [
    ["[Budi Santoso|P] berharap tidak ada korban.", "Budi Santoso - korban"],
    [said("Kami menyesalkan tidak adanya dialog dengan warga"), "Budi Santoso + dialog dengan warga"],
    [said("Semoga tidak terjadi lagi kebakaran hutan"), "Budi Santoso - kebakaran hutan"],
    [said("Kami bersyukur tidak ada korban"), "Budi Santoso + tidak ada korban"],
  ],
  BUDI,
);

check(
  "who is asked, by nobody but the speaker",
  [
    [said("Warga diimbau untuk tetap tenang"), "Budi Santoso + tenang"],
    [said("Para pedagang diminta tidak panik"), "Budi Santoso - panik"],
    [said("Pengunjung diingatkan agar tertib di jalur pejalan kaki"), "Budi Santoso + tertib di jalur pejalan kaki"],
    [said("Para guru diharapkan dapat membimbing murid baru"), "Budi Santoso + membimbing murid baru"],
    [said("Diharapkan jembatan itu bisa selesai tahun ini"), "Budi Santoso + jembatan itu bisa selesai tahun ini"],
    [said("Dengan begitu diharapkan harga cabai lekas stabil"), "Budi Santoso + harga cabai lekas stabil"],
    [said("Langkah ini diharapkan lekas terasa"), "Budi Santoso + lekas terasa"],
    // to himself, of long ago, and of somebody in general
    [said("Saya diminta tetap tenang")],
    [said("Warga sudah diminta tetap tenang")],
    [said("Warga yang diminta pindah belum mendapat kabar")],
    [said("Warga lanjut usia tidak mungkin diminta naik turun")],
    [said("Warga, diminta ataupun tidak, datang sendiri")],
    ["Para pengunjung diharapkan tertib."],
  ],
  BUDI,
);

check(
  "his own hope, plea or advice",
  [
    [said("Harapan kami jembatan itu lekas rampung"), "Budi Santoso + jembatan itu lekas rampung"],
    [said("Besar harapan saya ke depan, para nelayan lebih sejahtera"), "Budi Santoso + para nelayan lebih sejahtera"],
    [said("Tuntutan kami cuma satu, upah nelayan layak"), "Budi Santoso + upah nelayan layak"],
    [said("Saran saya, warga lewat jalur utara"), "Budi Santoso + warga lewat jalur utara"],
    [said("Usul kami adalah jadwal kapal ditambah"), "Budi Santoso + jadwal kapal ditambah"],
    [said("Itu harapan kami semua sejak lama")],
    [said("Harapan kami belum terwujud sampai sekarang")],
    [said("Tuntutan kami dikabulkan pekan lalu")],
    [said("Hasilnya sesuai harapan kami semua di sini")],
  ],
  BUDI,
);

check(
  "a call that a noun names",
  [
    [
      "[Budi Santoso|P] <melontarkan desakan> agar {jembatan itu diperbaiki}.",
      "Budi Santoso + jembatan itu diperbaiki",
    ],
    ["[Budi Santoso|P] <memberikan saran> agar {pemerintah menunda kenaikan tarif}.", "Budi Santoso - kenaikan tarif"],
    ["[Budi Santoso|P] <mengeluarkan imbauan> agar {warga tetap di rumah}.", "Budi Santoso + warga tetap di rumah"],
    ["Ini sesuai dengan arahan [Budi Santoso|P] agar gudang itu terkunci.", "Budi Santoso + gudang itu terkunci"],
    // to whom, and not whose; told, and not asked
    ["Ada saran kepada [Budi Santoso|P] agar gudang itu terkunci."],
    ["[Budi Santoso|P] <melontarkan candaan> bahwa {jembatan itu lekas rampung}."],
    ["Pedagang itu <membujuk> {pembeli untuk masuk ke toko}."],
    ["Usulan ini bertujuan agar jembatan itu lekas rampung."],
  ],
  BUDI,
);

check("what is pledged", [
  ["[Partai Maju|O] <berjanji> {memperbaiki jalan desa}.", "Partai Maju + memperbaiki jalan desa"],
  ["[Partai Maju|O] <menargetkan> {dapat membangun seratus jembatan}.", "Partai Maju + membangun seratus jembatan"],
]);

check(
  "plans, and whose they are",
  [
    ["Rencana pemerintah menaikkan tarif parkir menuai sorotan.", "pemerintah + menaikkan tarif parkir"],
    [
      "[Budi Santoso|P] memuji rencana [Partai Maju|O] untuk membuka pasar.",
      "Budi Santoso + rencana Partai Maju untuk membuka pasar",
      "Partai Maju + membuka pasar",
    ],
    ["Warga menyusun rencana yang matang untuk membuka pasar."],
  ],
  BUDI,
);

check(
  "thanks and signs of support without a verb",
  [
    [said("Terima kasih kepada seluruh relawan"), "Budi Santoso + seluruh relawan"],
    [said("Kami ucapkan terima kasih atas bantuan warga"), "Budi Santoso + bantuan warga"],
    [said("Ini bentuk dukungan terhadap petani"), "Budi Santoso + petani"],
    [said("Petani kurang mendapat dukungan terhadap usahanya")],
  ],
  BUDI,
);

check(
  "what is needed",
  [
    [said("Masyarakat membutuhkan aksi nyata"), "Budi Santoso + aksi nyata"],
    [said("Kuncinya adalah keterbukaan anggaran"), "Budi Santoso + keterbukaan anggaran"],
    [said("Langkah yang harus diambil adalah menutup tambang itu"), "Budi Santoso + menutup tambang itu"],
    [said("Indikatornya harus jelas"), "Budi Santoso + Indikatornya harus jelas"],
    // costs, one's own wants, recipes
    [said("Pembangunan itu membutuhkan waktu dua tahun")],
    [said("Proyek itu memerlukan 300 pekerja")],
    [said("Saya butuh ponsel baru")],
    [said("Yang harus dibayar adalah pajaknya")],
    [said("Bahan yang diperlukan adalah tepung")],
    ["Masyarakat membutuhkan aksi nyata."],
  ],
  BUDI,
);

check(
  "what something is called",
  [
    ["[Budi Santoso|P] <menyebut> {rencana itu sebagai langkah keliru}.", "Budi Santoso - rencana itu"],
    [said("Mengganti menu bukan solusi"), "Budi Santoso - Mengganti menu"],
    [said("Kami bekerja agar program itu tetap efektif"), "Budi Santoso + program itu tetap efektif"],
    [said("Irwan adalah saksi kunci")],
    [said("Mereka tinggal di daerah yang memadai")],
  ],
  BUDI,
);

check(
  "what a thing does to people",
  [
    [said("Kenaikan tarif itu akan membebani warga"), "Budi Santoso - Kenaikan tarif itu"],
    [said("Program ini memberi manfaat bagi warga"), "Budi Santoso + Program ini"],
    [said("Kami berjanji memudahkan perizinan"), "Budi Santoso + memudahkan perizinan"],
    ["Kenaikan tarif itu membebani warga."],
  ],
  BUDI,
);

check("where the reporter goes on with what must be", [
  [
    "Menurut [Budi Santoso|P], {aturan itu dibuat kemarin}. Pengawasan lapangan harus diperketat.",
    "Budi Santoso + Pengawasan lapangan",
  ],
  [
    "Menurut [Budi Santoso|P], {aturan itu dibuat kemarin}. Pemerintah seharusnya menertibkan pasar gelap.",
    "Budi Santoso + menertibkan pasar gelap",
  ],
  // long after, a person's own lot, rules, what may be left
  [
    "Menurut [Budi Santoso|P], {aturan itu dibuat kemarin}. Hari itu cerah. Kopi disajikan. Rapat usai. Pengawasan lapangan harus diperketat.",
  ],
  ["Menurut [Budi Santoso|P], {aturan itu dibuat kemarin}. [Siti Aminah|P] harus mengulang ujian itu."],
  ["Menurut [Budi Santoso|P], {aturan itu dibuat kemarin}. Pengunjung wajib memakai masker."],
  ["Menurut [Budi Santoso|P], {aturan itu dibuat kemarin}. Kementerian tidak perlu menunggu hasil sidang."],
]);

check("what drives a thing is not urged", [
  [
    "[Budi Santoso|P] mendorong percepatan pembangunan untuk menekan biaya.",
    "Budi Santoso + percepatan pembangunan",
    "Budi Santoso - biaya",
  ],
  [
    "[Budi Santoso|P] mendorong agar pelaksanaan lomba dilakukan secara terbuka.",
    "Budi Santoso + pelaksanaan lomba dilakukan secara terbuka",
  ],
]);

check(
  "imperatives",
  [
    [said("Hentikan kekerasan di kampus"), "Budi Santoso - kekerasan"],
    [said("Tolong libatkan para petani dalam pembahasan itu"), "Budi Santoso + libatkan para petani"],
    [said("Mari kita tunjukkan karya anak desa"), "Budi Santoso + tunjukkan karya anak desa"],
    [said("Ayo dukung produk lokal"), "Budi Santoso + produk lokal"],
    // nouns, idle words, questions, acts
    [said("Bayangkan sebuah desa di pantai")],
    [said("Gerakan ini dimulai kemarin")],
    [said("Kita lakukan tes kemarin")],
    [said("Libatkan siapa?")],
    ["Hentikan kekerasan di kampus."],
  ],
  BUDI,
);

check(
  "wants and worries",
  [
    [said("Kami ingin pemimpin yang adil"), "Budi Santoso + pemimpin yang adil"],
    [said("Saya ingin kopi yang pahit")],
    [said("Jika kita ingin desa yang bersih, ada caranya")],
    ["[Budi Santoso|P] <khawatir> {komite itu hanya untuk hiasan}.", "Budi Santoso - komite itu hanya untuk hiasan"],
    ["[Budi Santoso|P] <khawatir> {bakal tersisih dari desa}."],
    [said("Kami tidak menjamin harga turun")],
  ],
  BUDI,
);

check(
  "what somebody does not want, for now or at all",
  [
    [said("Saya tidak ingin warga putus asa"), "Budi Santoso - warga putus asa"],
    [said("Kami tidak mau anak-anak kelaparan"), "Budi Santoso - anak-anak kelaparan"],
    [said("Pedagang enggan pindah ke pasar baru"), "Pedagang - pindah ke pasar baru"],
    ["[Budi Santoso|P] enggan bicara kepada wartawan.", "Budi Santoso - bicara kepada wartawan"],
    ["[Budi Santoso|P] <mengaku> {tidak ingin menjadi lurah}.", "Budi Santoso - menjadi lurah"],
    ["[Budi Santoso|P] belum mau membocorkan rencana itu.", "Budi Santoso - membocorkan rencana itu"],
    ["Pemerintah belum akan menaikkan tarif kereta.", "Pemerintah - menaikkan tarif kereta"],
    ["Pemerintah belum menaikkan tarif kereta."],
    ["Kambing itu enggan makan."],
    [said("Hasilnya belum akan terlihat")],
    [said("Mau tidak mau sawah itu dijual")],
  ],
  BUDI,
);

describe("a wish", () => {
  it("is told as one", () => {
    expect(stancesIn(said("Semoga acara itu lancar"), BUDI)).toMatchObject([
      { rule: "stance/wish", modality: "desire", predicate: { text: "Semoga" } },
    ]);
  });
});
