import { BUDI, check, said } from "./cases.js";
import { reads } from "./reads.js";

reads("what a body or an official is about to do", [
  [
    "Kementerian Perdagangan bakal memperketat izin impor gula.",
    "Kementerian Perdagangan + memperketat izin impor gula",
  ],
  ["Gubernur Budi Santoso akan mendatangkan dua kapal.", "Budi Santoso + mendatangkan dua kapal"],
  ["Kementerian Perdagangan akan berkoordinasi dengan Kementerian Desa.", "Kementerian Perdagangan + Kementerian Desa"],
  ["Gubernur Budi Santoso menegaskan akan memberhentikan pegawai curang.", "Budi Santoso - pegawai curang"],
  ["Pemkab akan menambah dua dapur umum.", "Pemkab + menambah dua dapur umum"],
  ["Kapal baru milik PT Maju Jaya, yang akan mendatangkan gula dan menyediakan gudang, tiba kemarin."],
  ["Kementerian Perdagangan akan mengelola dua gudang.", "Kementerian Perdagangan + mengelola dua gudang"],
  // anybody's affairs, what befalls him, what is only due
  ["Budi Santoso akan mengelola dua gudang."],
  ["Budi Santoso akan mendatangkan dua kapal."],
  ["Kementerian Perdagangan akan mengalami perubahan."],
  ["Gubernur Budi Santoso akan meresmikan pasar itu."],
  ["Gubernur Budi Santoso akan memimpin upacara serta menyelenggarakan rapat rutin."],
  ["Kementerian Perdagangan sedianya akan mendatangkan dua kapal."],
  ["Kapal itu tiba ketika Kementerian Perdagangan akan mendatangkan beras."],
  ["Kementerian Perdagangan akan memutuskan nasib izin itu."],
]);

reads("what somebody keeps to", [
  ["“Kami konsisten menyediakan air bersih,” kata Rudi Hartono.", "Rudi Hartono + menyediakan air bersih"],
  ["“Hasil uji itu konsisten,” kata Rudi Hartono."],
  ["“Kami terus mendata rumah rusak,” kata Rudi Hartono.", "Rudi Hartono + rumah rusak"],
  ["Rudi Hartono mengatakan pihaknya tetap membuka posko banjir.", "Rudi Hartono + posko banjir"],
  ["“Kami tetap melakukan pendampingan,” kata Rudi Hartono.", "Rudi Hartono + pendampingan"],
  // others, what befalls one, what is done or said
  ["“Mereka terus mendata rumah rusak,” kata Rudi Hartono."],
  ["“Kami terus mengalami kerugian,” kata Rudi Hartono."],
  ["“Kami terus mempertimbangkan usul itu,” kata Rudi Hartono."],
  ["“Kami tetap membuka diri,” kata Rudi Hartono."],
  ["“Kami terus mengatakan hal itu,” kata Rudi Hartono."],
  ["“Kami tetap tidak mendata rumah rusak,” kata Rudi Hartono."],
]);

reads("what a body has in mind, and not what it has made ready", [
  ["Pemerintah merencanakan pembangunan dua bendungan.", "Pemerintah + pembangunan dua bendungan"],
  ["Petani itu menyiapkan bibit padi."],
  ["Pemerintah bisa menyiapkan aturan impor gula."],
  ["Pemerintah telah menyiapkan aturan impor gula."],
]);

reads("what somebody says will be put in place", [
  [
    "Gubernur Budi Santoso mengatakan aturan impor gula akan diterapkan bulan depan.",
    "Budi Santoso + aturan impor gula",
  ],
  ["“Pengawasan pasar akan diperketat,” kata Gubernur Budi Santoso.", "Budi Santoso + Pengawasan pasar"],
  ["“Akses ke pelabuhan akan dibatasi,” kata Gubernur Budi Santoso.", "Budi Santoso - Akses ke pelabuhan"],
  [
    "“Dana itu akan difokuskan pada perbaikan sekolah,” kata Gubernur Budi Santoso.",
    "Budi Santoso + Dana itu akan difokuskan pada perbaikan sekolah",
  ],
  ["Gubernur Budi Santoso mengatakan kasus itu akan diusut.", "Budi Santoso + kasus itu"],
  ["Gubernur Budi Santoso mengatakan pelanggaran itu akan ditindak tegas.", "Budi Santoso - pelanggaran itu"],
  ["“Dana itu akan dicairkan pekan depan,” kata Gubernur Budi Santoso.", "Budi Santoso + Dana itu"],
  ["“Acara itu akan diawali dengan doa,” kata Gubernur Budi Santoso."],
  ["“Kemenangan itu akan dirasakan warga,” kata Gubernur Budi Santoso."],
  ["“Aturan impor gula akan diterapkan bulan depan,” kata Budi Santoso.", "Budi Santoso + Aturan impor gula"],
  ["Aturan impor gula akan diterapkan bulan depan."],
  // denied, guessed at, by somebody else, on a stage, as it may be
  ["Budi Santoso membantah dana itu akan dicairkan.", "Budi Santoso - dana itu akan dicairkan"],
  ["Budi Santoso menilai dana itu akan dicairkan."],
  ["Budi Santoso menduga dana itu akan dicairkan."],
  ["“Pasar itu akan dibangun oleh pihak swasta,” kata Gubernur Budi Santoso."],
  ["“Pertandingan itu akan digelar besok,” kata Gubernur Budi Santoso."],
  ["“Pasar itu akan bisa dibangun,” kata Gubernur Budi Santoso."],
]);

reads("what somebody says will be done, behind its verb", [
  ["“Untuk selanjutnya akan dilakukan penyitaan,” kata Gubernur Budi Santoso.", "Budi Santoso + penyitaan"],
  ["“Besok akan dilakukan perbaikan saluran,” kata Gubernur Budi Santoso.", "Budi Santoso + perbaikan saluran"],
  ["“Di sana akan digelar lomba,” kata Gubernur Budi Santoso."],
  ["Besok akan dilakukan perbaikan saluran."],
  ["Budi Santoso membantah akan dilakukan perbaikan saluran.", "Budi Santoso - dilakukan perbaikan saluran"],
]);

reads("what an official says will not come, and not what is only coming", [
  ["Gubernur Budi Santoso menjelaskan, bakal ada pembagian tugas."],
  ["“Tidak akan ada kenaikan tarif,” kata Gubernur Budi Santoso.", "Budi Santoso - kenaikan tarif"],
  ["“Akan ada inflasi,” kata Gubernur Budi Santoso."],
  ["“Akan ada hujan,” kata Gubernur Budi Santoso."],
  ["“Bakal ada pembagian tugas,” kata Budi Santoso."],
]);

check(
  "what `kami` will do, its object before it; what is to be made sure of",
  [
    [said("Jembatan itu akan kami bangun"), "Budi Santoso + Jembatan itu"],
    [said("Dana itu akan kami berikan kepada petani"), "Budi Santoso + Dana itu"],
    [said("Kami akan perbaiki jalan itu"), "Budi Santoso + perbaiki jalan itu"],
    [said("Kami akan rugi besar")],
    [said("Besok akan kami sekeluarga pergi")],
    [said("Kami ingin memastikan agar warga bisa memakai pasar itu"), "Budi Santoso + warga bisa memakai pasar itu"],
  ],
  BUDI,
);

check(
  "what `kami` will do, said with a bare verb, and what only becomes of them",
  [
    [said("Kami akan kejar target itu"), "Budi Santoso + kejar target itu"],
    [said("Kami akan terapkan aturan itu"), "Budi Santoso + terapkan aturan itu"],
    [said("Kami akan perketat izin impor"), "Budi Santoso + perketat izin impor"],
    [said("Kami akan tindak lanjuti laporan itu"), "Budi Santoso + tindak lanjuti laporan itu"],
    [said("Laporan itu akan kami tindak lanjuti"), "Budi Santoso + Laporan itu"],
    [said("Kami akan tindak pelanggar itu"), "Budi Santoso - pelanggar itu"],
    [said("Kami akan setop impor gula"), "Budi Santoso - impor gula"],
    [said("Kami akan laporkan temuan itu"), "Budi Santoso + laporkan temuan itu"],
    [said("Kami akan jadi tuan rumah")],
    [said("Kami akan punya gedung baru")],
    [said("Kami akan hadir di pasar itu")],
    [said("Saya harus sampaikan hal itu")],
  ],
  BUDI,
);

check(
  "what is announced with the object before it",
  [
    [said("Keluhan itu segera kami selesaikan"), "Budi Santoso + Keluhan itu"],
    [said("Bantuan beras tetap kami berikan"), "Budi Santoso + Bantuan beras"],
    [said("Pasar itu masih terus kami pantau"), "Budi Santoso + Pasar itu"],
    // then; a time; a condition
    [said("Pasar itu difoto, terus saya unggah")],
    [said("Tetap kami berharap begitu")],
    [said("Tahun 2026 akan kami perluas hingga lima hektare")],
    [said("Jika stok beras habis, akan kami bagikan gula"), "Budi Santoso + bagikan gula"],
  ],
  BUDI,
);

reads("what a body without a name is about to do", [
  ["Panitia akan menyediakan dua ribu kursi.", "Panitia + menyediakan dua ribu kursi"],
  ["Perseroan akan membagikan dividen kepada pemegang saham.", "Perseroan + membagikan dividen"],
  ["Puskesmas akan melakukan pengawasan berkala.", "Puskesmas + pengawasan berkala"],
  ["Pedagang akan menyediakan dua ribu kursi."],
  ["Panitia akan mengalami perubahan."],
]);

reads("what is made of it, and with what", [
  [
    "Kementerian Perdagangan akan melengkapi setiap pasar dengan gudang beku.",
    "Kementerian Perdagangan + melengkapi setiap pasar dengan gudang beku",
  ],
  [
    "Kementerian Perdagangan akan memperkenalkan Blitar sebagai kota kopi.",
    "Kementerian Perdagangan + memperkenalkan Blitar sebagai kota kopi",
  ],
  [
    "Kementerian Perdagangan akan membuka pasar itu dengan upacara adat.",
    "Kementerian Perdagangan + membuka pasar itu",
  ],
]);

reads("what is begun or striven for", [
  ["Kementerian Perdagangan berinisiatif membuka pasar murah.", "Kementerian Perdagangan + membuka pasar murah"],
  ["Pemerintah bersiap mengimpor gula.", "Pemerintah + mengimpor gula"],
  ["Gubernur Budi Santoso berambisi membangun pelabuhan.", "Budi Santoso + membangun pelabuhan"],
  [
    "Kementerian Perdagangan akan memeriksa seluruh gudang gula.",
    "Kementerian Perdagangan + memeriksa seluruh gudang gula",
  ],
  ["Harga gula berpotensi menekan industri."],
]);

reads("when it is so, between subject and verb", [
  ["Asosiasi Petani Tebu sejak awal menolak impor gula.", "Asosiasi Petani Tebu - impor gula"],
  ["Asosiasi Petani Tebu hingga kini menolak impor gula.", "Asosiasi Petani Tebu - impor gula"],
  ["Asosiasi Petani Tebu sampai saat ini tetap menolak impor gula.", "Asosiasi Petani Tebu - impor gula"],
  ["Asosiasi Petani Tebu sejak 2019 menolak impor gula.", "Asosiasi Petani Tebu - impor gula"],
  ["Aksi itu berlanjut hingga tuntutan dikabulkan pemerintah."],
]);

reads("a step without an object that whoever speaks or a body means to take", [
  ["“Kami akan bertindak dengan tegas,” kata Rudi Hartono.", "Rudi Hartono + bertindak dengan tegas"],
  [
    "“Saya tetap akan konsentrasi pada perbaikan jalan,” kata Rudi Hartono.",
    "Rudi Hartono + konsentrasi pada perbaikan jalan",
  ],
  ["“Kami nanti akan laporkan ke dewan,” kata Rudi Hartono.", "Rudi Hartono + laporkan ke dewan"],
  [
    "Rudi Hartono mengatakan Kementerian Perdagangan akan berkantor di pulau itu.",
    "Kementerian Perdagangan + berkantor di pulau itu",
  ],
  ["“Kami tidak akan berdamai dengan mafia,” kata Rudi Hartono.", "Rudi Hartono - berdamai dengan mafia"],
  // a verb alone, anybody else, a thing, the reporter's own words
  ["“Kami akan berkumpul,” kata Rudi Hartono."],
  ["“Pelanggan akan berdatangan ke toko,” kata Rudi Hartono."],
  ["“Hujan akan merembet ke selatan,” kata Rudi Hartono."],
  ["“Sopir yang akan berangkat ke Malang beristirahat,” kata Rudi Hartono."],
  ["Kementerian Perdagangan akan berkantor di pulau itu."],
]);
