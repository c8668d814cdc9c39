import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

type Case = readonly [text: string, ...mentions: string[]];

function cases(name: string, table: readonly Case[]): void {
  describe(name, () => {
    it.each(table.map(([text, ...mentions]) => [text, mentions] as const))("%s", (text, mentions) => {
      expect(mentionsOf(text)).toEqual(mentions);
    });
  });
}

cases("persons", [
  ["Pagi itu Menteri Pertanian Siti Rahmawati datang.", "person:Siti Rahmawati"],
  ["Acara dibuka Wakil Ketua MPR RI Dewi Lestari kemarin.", "organization:MPR RI", "person:Dewi Lestari"],
  ["Ia bertemu Menteri Luar Negeri Rusia Pyotr Sokolov di sana.", "location:Rusia", "person:Pyotr Sokolov"],
  ["Rapat dipimpin Jenderal TNI (Purn) Bambang Wirawan.", "organization:TNI", "person:Bambang Wirawan"],
  ["Korban bernama Rahmat (45) ditemukan warga.", "person:Rahmat"],
  ["Harga sudah turun, kata Joko di pasar.", "person:Joko"],
  ["Pengarangnya Ahmad bin Yusuf sudah tua.", "person:Ahmad bin Yusuf"],
  ["Ia menunda ceramah Gus Fahmi dan KH Abdul Karim.", "person:Gus Fahmi", "person:Abdul Karim"],
  ["Menurut Camat Cibeber Suparman, jalan itu rusak.", "location:Cibeber", "person:Suparman"],
  ["Direktur Utama PT Sinar Abadi Tbk Rudi Hartono hadir.", "organization:PT Sinar Abadi Tbk", "person:Rudi Hartono"],
  ["Ia memilih pasangan Prabowo-Gibran tahun lalu.", "person:Prabowo", "person:Gibran"],
]);

cases("persons with particles and institutions", [
  ["Emir Negara Qatar Sheikh Tamim Bin Hamad Al-Thani hadir.", "location:Qatar", "person:Tamim Bin Hamad Al-Thani"],
  [
    "Ia menemui Sheikh Ahmad bin Abdulrahman bin Jassim Al Thani kemarin.",
    "person:Ahmad bin Abdulrahman bin Jassim Al Thani",
  ],
  ["Acara dibuka Presiden ke-6 SBY kemarin.", "person:SBY"],
  ["Menurut Gubernur Perry Santoso, aman.", "person:Perry Santoso"],
  [
    "Itu kata Sosiolog Universitas Gadjah Mada AB Widyanta.",
    "organization:Universitas Gadjah Mada",
    "person:AB Widyanta",
  ],
  ["Kemarin Menteri Perumahan dan Kawasan Permukiman Budi Santoso hadir.", "person:Budi Santoso"],
]);

cases("classes and credits are no names", [
  ["Ia menunggu keputusan Dewan Pengawas dan Dewan Komisaris."],
  ["Menurut Majelis Hakim, terdakwa bersalah."],
  ["Tim UI/UX bekerja; desain UX itu rapi."],
  ["Ponsel itu punya RAM 8 GB, ROM 128 GB, dan USB."],
  ["Defisit (CAD) melebar, tetapi CAD masih aman."],
  ["Jam ini tebal. Foto: Rudi Hartono/detikINET"],
  ["Ekonom itu bergelar Ph.D., kata warga."],
]);

cases("no persons", [
  ["Menurut warga, jalan itu rusak. Kondisi itu berlangsung lama."],
  ["Para menteri dan presiden hadir. Presiden menutup acara itu."],
  ["Kata mereka, harga naik. Sejumlah pedagang mengeluh."],
  ["Selamat pagi, Bapak Presiden."],
]);

cases("organisations", [
  [
    "Rapat diikuti Kementerian Dalam Negeri dan Kementerian Luar Negeri.",
    "organization:Kementerian Dalam Negeri",
    "organization:Kementerian Luar Negeri",
  ],
  ["Mereka diperiksa Polda Metro Jaya kemarin.", "organization:Polda Metro Jaya"],
  ["Kantor Kementerian Pendidikan dan Kebudayaan penuh.", "organization:Kementerian Pendidikan dan Kebudayaan"],
  [
    "Di sana ada Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) juga.",
    "organization:Badan Meteorologi, Klimatologi, dan Geofisika",
    "organization:BMKG",
  ],
  [
    "Ketua Kamar Dagang dan Industri (Kadin) Indonesia hadir.",
    "organization:Kamar Dagang dan Industri (Kadin) Indonesia",
  ],
  [
    "Mereka diperiksa Polres Kebumen dan Polsek Sadang kemarin.",
    "organization:Polres Kebumen",
    "organization:Polsek Sadang",
  ],
  ["Ia rapat dengan Komisi X DPR RI kemarin.", "organization:Komisi X DPR RI"],
  ["Masalah itu dibawa ke Dewan Keamanan PBB lagi.", "organization:Dewan Keamanan PBB"],
  [
    "Saham PT Maju Jaya Tbk dan Bank Indonesia disebut.",
    "organization:PT Maju Jaya Tbk",
    "organization:Bank Indonesia",
  ],
  ["Siswa SMA Negeri 4 Malang menang.", "organization:SMA Negeri 4 Malang"],
  ["Ia bekerja di Pacific Policy Institute sejak lama.", "organization:Pacific Policy Institute"],
  [
    "Anggotanya dari PHRI (Perhimpunan Hotel dan Restoran Indonesia).",
    "organization:PHRI",
    "organization:Perhimpunan Hotel dan Restoran Indonesia",
  ],
]);

cases("classes are no organisations", [
  ["Badan Usaha Milik Negara (BUMN) dan APBN dibahas."],
  ["Program Makan Bergizi Gratis (MBG) berjalan menjelang Pilkada."],
  ["Bulan Zulhijah tiba menjelang Pilkades."],
  ["Kementerian itu dan sejumlah dinas menolak."],
]);

cases("places", [
  ["Gempa terasa di Kabupaten Lebak dan Kota Bekasi.", "location:Kabupaten Lebak", "location:Kota Bekasi"],
  [
    "Kapal melintas di Laut China Selatan dan Semenanjung Korea.",
    "location:Laut China Selatan",
    "location:Semenanjung Korea",
  ],
  ["Sidang digelar di Gedung DPR RI, Jakarta.", "location:Gedung DPR RI", "location:Jakarta"],
  ["Presiden RI tiba di Nusa Dua.", "location:RI", "location:Nusa Dua"],
  ["Pemerintah Indonesia dan AS sepakat.", "location:Indonesia", "location:AS"],
  [
    "Konflik Palestina-Israel dan hubungan Tiongkok-Rusia dibahas.",
    "location:Palestina",
    "location:Israel",
    "location:Tiongkok",
    "location:Rusia",
  ],
  ["Kabar itu tersebar se-Indonesia.", "location:Indonesia"],
  ["Rumahnya di Jalan Melati Raya dekat Stasiun Tugu.", "location:Jalan Melati Raya", "location:Stasiun Tugu"],
  ["Negara-negara Barat menolak.", "location:Barat"],
]);

cases("no places", [
  ["Nilai tukar naik menjadi Rp15.000 per dolar AS."],
  ["Ia fasih berbahasa dan belajar bahasa Inggris."],
  ["Angin bertiup dari barat ke timur."],
]);

cases("events and laws", [
  ["Mereka bertemu di KTT Kazan dan Piala Dunia 2026.", "event:KTT Kazan", "event:Piala Dunia 2026"],
  ["Agenda Konferensi Tingkat Tinggi (KTT) Asia Timur padat.", "event:Konferensi Tingkat Tinggi (KTT) Asia Timur"],
  ["Semua tunduk pada UU Nomor 7 Tahun 2011 itu.", "law:UU Nomor 7 Tahun 2011"],
  ["Tujuan Piagam PBB jelas.", "law:Piagam PBB"],
  ["Ia mematuhi Perjanjian Nonproliferasi Senjata Nuklir.", "law:Perjanjian Nonproliferasi Senjata Nuklir"],
]);

cases("no events and laws", [
  ["Hari Senin dan bulan Mei berlalu. Undang-undang itu dibahas."],
  ["Konferensi pers itu ramai, dan perjanjian batal."],
]);

describe("headlines and sentence openings", () => {
  it("takes from a line in title case only what the article names elsewhere", () => {
    const text = "Petani Garam Tolak Rencana Wibisono\n\nHarga garam turun, kata Bupati Wibisono di Sumenep.";
    expect(mentionsOf(text)).toEqual(["person:Wibisono", "person:Wibisono", "location:Sumenep"]);
  });

  it("finds at a sentence's start the names known from elsewhere", () => {
    const text = "Ia bertemu Menteri Keuangan Andrei Volkov. Volkov menolak. Rencana itu batal.";
    expect(mentionsOf(text)).toEqual(["person:Andrei Volkov", "person:Volkov"]);
  });
});

cases("an institution that begins like a role", [
  ["Pimpinan Pusat (PP) Muhammadiyah menolak usul itu.", "organization:Pimpinan Pusat (PP) Muhammadiyah"],
  ["Pimpinan Daerah Budi Santoso hadir.", "person:Budi Santoso"],
]);

cases("letters and numbers alone are nobody", [
  ["Contohnya Tuan X membeli mobil. Ingin makan A tahun ini."],
  ["Kemarin Raja Charles III tiba. Ia raja III.", "person:Charles III"],
  ["Seorang warga berinisial R mengatakan rumahnya rusak.", "person:R"],
]);

cases("glued ends", [
  ["Ia membahas RUU KUHAP. Pembahasan RUU KUHAPtersebut cepat.", "law:RUU KUHAP", "law:RUU KUHAP"],
  ["Syekh Maulana Ishaq tiba. Sosok Maulana Ishaqdikenal ramah.", "person:Maulana Ishaq", "person:Maulana Ishaq"],
  [
    "Acara di Kabupaten Muaraberada dan Kota Sukamenanti ramai.",
    "location:Kabupaten Muaraberada",
    "location:Kota Sukamenanti",
  ],
]);

cases("units of which there are many", [
  [
    "Kepala Satuan Pelayanan Pemenuhan Gizi (SPPG) Muara Selatan Satria Hartono hadir.",
    "organization:Satuan Pelayanan Pemenuhan Gizi (SPPG) Muara Selatan",
    "person:Satria Hartono",
  ],
  ["Kepala SPPG Gunung Pandan Rina Dewi hadir.", "organization:SPPG Gunung Pandan", "person:Rina Dewi"],
  ["Warga mendatangi SPPG Polres Kebumen kemarin.", "organization:SPPG Polres Kebumen"],
  ["Program Satuan Pelayanan Pemenuhan Gizi (SPPG) berjalan. Ada SPPG Umum dan SPPG Sekolah."],
  [
    "Kepala Sekolah SDN Cipandan Selatan 01 Nursyamsiyah hadir.",
    "organization:SDN Cipandan Selatan 01",
    "person:Nursyamsiyah",
  ],
  ["Kepala Sekolah SMP Negeri 3 Depok Ahmad Fauzi hadir.", "organization:SMP Negeri 3 Depok", "person:Ahmad Fauzi"],
  ["Menurut Kepala SMP Melati 3 Depok Ahmad Fauzi, aman.", "organization:SMP Melati 3 Depok", "person:Ahmad Fauzi"],
  [
    "Pihak Direktorat Jenderal (Dirjen) Prasarana Strategis datang.",
    "organization:Direktorat Jenderal (Dirjen) Prasarana Strategis",
  ],
  [
    'Salah satu siswa berinisial A mengatakan ia pusing. "Saya sakit," beber A kepada wartawan.',
    "person:A",
    "person:A",
  ],
]);

cases("events that their last word tells", [
  ["Ia tiba di Jakarta Food Security Summit kemarin.", "event:Jakarta Food Security Summit"],
  ["Acara Melati Islamic Finance (MIF) Summit dibuka.", "event:Melati Islamic Finance (MIF) Summit"],
  ["Ia membalap di World Endurance Championship 2025.", "event:World Endurance Championship 2025"],
  ["Ia tampil di Ubud Village Jazz Festival kemarin.", "event:Ubud Village Jazz Festival"],
  ["Ia menang di Thomas Cup dan AVC Challenge Cup 2023.", "event:Thomas Cup", "event:AVC Challenge Cup 2023"],
  ["Mobil itu dipamerkan di Indonesia International Motor Show 2025.", "event:Indonesia International Motor Show 2025"],
  ["Ia lari Half Marathon sesudah Press Conference dan Fashion Show."],
]);

cases("laws of two matters", [
  ["Ia dijerat UU Informasi dan Transaksi Elektronik kemarin.", "law:UU Informasi dan Transaksi Elektronik"],
  ["Ia melanggar UU Lalu Lintas dan Angkutan Jalan kemarin.", "law:UU Lalu Lintas dan Angkutan Jalan"],
  ["Sidang membahas UU Cipta Kerja dan UU Pers kemarin.", "law:UU Cipta Kerja", "law:UU Pers"],
  ["Sidang membahas UU Cipta Kerja dan Presiden setuju.", "law:UU Cipta Kerja"],
  ["Sidang membahas UU Cipta Kerja dan Pemerintah setuju.", "law:UU Cipta Kerja"],
]);

cases("a sentence that ends inside a title", [
  ["Menurut Prof.\nDr. Siti Aminah hadir.", "person:Siti Aminah"],
  ["Prof.\nDr. "],
]);
