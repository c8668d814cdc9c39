import { describe, expect, test } from "vitest";
import { told } from "./support.js";

/** A Saturday. */
const REFERENCE = "2022-08-06T10:00";

type Row = readonly [text: string, ...expressions: string[]];

function rows(name: string, table: readonly Row[], reference: string | null = REFERENCE): void {
  describe(name, () => {
    test.each(table.map(([text, ...expressions]) => [text, expressions] as const))("%s", (text, expressions) => {
      expect(told(text, reference)).toEqual(expressions);
    });
  });
}

rows("dates in full", [
  ["Kapal itu karam pada 3 Mei 1990.", "3 Mei 1990 = 1990-05-03"],
  ["Terbit 6 Nop 2019.", "6 Nop 2019 = 2019-11-06"],
  ["Terbit 12 Pebruari 2015.", "12 Pebruari 2015 = 2015-02-12"],
  ["Surat itu tertanggal 03-05-1990.", "03-05-1990 = 1990-05-03"],
  ["Rapat tanggal 9 September 2020 batal.", "tanggal 9 September 2020 = 2020-09-09"],
  ["Ia lahir tanggal 5 bulan 8 tahun 1970.", "tanggal 5 bulan 8 tahun 1970 = 1970-08-05"],
  ["Ia menunggu tanggal 5 bulan 8 tahun lamanya.", "tanggal 5 = 2022-08-05", "8 tahun = P8Y"],
  ["Ia lahir 17/08/45.", "17/08/45 = 1945-08-17"],
]);

rows("day first, never swapped", [
  ["Surat itu bertanggal 12/11/2021.", "12/11/2021 = 2021-11-12"],
  ["Surat itu bertanggal 12/25/2021."],
  ["Surat itu bertanggal 31/2/2021."],
]);

rows("weekday and date are one", [
  ["Ia ditahan Jumat (5/8).", "Jumat (5/8) = 2022-08-05"],
  ["Ia ditahan Jum’at, (5/8/2022).", "Jum’at, (5/8/2022) = 2022-08-05"],
  ["Ia ditahan hari Senin kemarin (1/8).", "hari Senin kemarin (1/8) = 2022-08-01"],
  ["Ia ditahan hari ini, Sabtu (6/8/2022).", "hari ini, Sabtu (6/8/2022) = 2022-08-06"],
  ["Ia ditahan Rabu, 3 Agustus 2022.", "Rabu, 3 Agustus 2022 = 2022-08-03"],
  ["Ia ditahan Rabu sore (3/8).", "Rabu sore (3/8) = 2022-08-03TAF"],
  ["Ia ditahan Rabu (3/8/2022) pukul 14.30 WIB.", "Rabu (3/8/2022) pukul 14.30 WIB = 2022-08-03T14:30"],
  ["Ia ditahan Rabu (3/8) sekitar pukul 14.30 WITA.", "Rabu (3/8) sekitar pukul 14.30 WITA = 2022-08-03T14:30"],
  ["Ia ditahan Senin (1/8/22022).", "Senin (1/8/22022) = 2022-08-01"],
  ["Ia akan ditahan tanggal 8 (September).", "tanggal 8 (September) = 2022-09-08"],
  ["Ia ditahan pada September (8 orang ikut).", "September = 2022-09"],
]);

rows("weekdays", [
  ["Ia diperiksa besok Minggu.", "besok Minggu = 2022-08-07"],
  ["Ia diperiksa Senin.", "Senin = 2022-08-01"],
  ["Ia diperiksa Sabtu.", "Sabtu = 2022-08-06"],
  ["Ia akan diperiksa pada Senin.", "Senin = 2022-08-08"],
  ["Ia diperiksa Rabu pekan depan.", "Rabu pekan depan = 2022-08-10"],
  ["Ia diperiksa pada hari Ahad.", "hari Ahad = 2022-07-31"],
]);

rows("a week or a Sunday", [
  ["Ia berlatih dua minggu.", "dua minggu = P2W"],
  ["Ia berlatih minggu depan.", "minggu depan = 2022-W32"],
  ["Ia berlatih setiap minggu.", "setiap minggu = P1W"],
  ["Ia berlatih setiap Minggu.", "setiap Minggu = XXXX-WXX-7"],
  ["Ia berlatih pada malam Minggu.", "malam Minggu = 2022-08-06TNI"],
  ["Ia berlatih pada Minggu malam.", "Minggu malam = 2022-07-31TNI"],
]);

rows("narrative", [
  ["APBN 2023 disahkan pada 19 Juli.", "2023 = 2023", "19 Juli = 2022-07-19"],
  ["Pada 2023 aturan itu berlaku mulai 19 Juli.", "2023 = 2023", "19 Juli = 2023-07-19"],
  ["Seusai panen 2014 ia mundur 28 Desember.", "2014 = 2014", "28 Desember = 2014-12-28"],
  ["Laporan tahun 2020 terbit Maret lalu.", "tahun 2020 = 2020", "Maret lalu = 2022-03"],
  [
    "Gempa melanda pada 9 April 2019. Hari itu listrik padam. Sehari kemudian bantuan tiba.",
    "9 April 2019 = 2019-04-09",
    "Hari itu = 2019-04-09",
    "Sehari kemudian = 2019-04-10",
  ],
  ["Pada 2014 ia menang. Lalu 28 Desember ia dilantik.", "2014 = 2014", "28 Desember = 2014-12-28"],
  ["Ia tiba 28 Desember 2014 dan pulang 3 Januari.", "28 Desember 2014 = 2014-12-28", "3 Januari = 2015-01-03"],
  ["Natal 2025 jatuh pada hari Kamis.", "Natal 2025 = 2025-12-25", "hari Kamis = 2025-12-25"],
  [
    "Laba Januari hingga Maret 2022 naik dari periode yang sama tahun lalu.",
    "Januari = 2022-01",
    "Maret 2022 = 2022-03",
    "periode yang sama tahun lalu = 2021-01/2021-03",
  ],
]);

rows("counted from the reference", [
  ["Layanan berhenti sampai dua minggu ke depan.", "dua minggu ke depan = 2022-08-20"],
  ["Layanan berhenti dua minggu ke depan.", "dua minggu ke depan = P2W"],
  ["Rapat digelar esok lusa.", "esok lusa = 2022-08-08"],
  ["Kemarin hujan, besok cerah.", "Kemarin = 2022-08-05", "besok = 2022-08-07"],
  ["Rapat digelar lusa.", "lusa = 2022-08-08"],
  ["Rapat digelar dua pekan lalu.", "dua pekan lalu = 2022-W29"],
  ["Rapat digelar tiga hari lagi.", "tiga hari lagi = 2022-08-09"],
  ["Rapat digelar akhir pekan ini.", "akhir pekan ini = 2022-W31-WE"],
  ["Rapat digelar akhir tahun.", "akhir tahun = 2022"],
  ["Rapat digelar 22 Maret tahun ini.", "22 Maret tahun ini = 2022-03-22"],
  ["Rapat digelar Maret tahun lalu.", "Maret tahun lalu = 2021-03"],
  ["Ia sakit beberapa bulan lalu.", "beberapa bulan lalu = PAST_REF"],
]);

rows("years in brackets", [["Ia menulis buku Laut Sunyi (1986).", "1986 = 1986"], ["Ia membawa beras (3400)."]]);

rows("years inferred", [
  ["Ia ditahan sejak 30 Juli.", "30 Juli = 2022-07-30"],
  ["Ia datang 31 Desember mendatang.", "31 Desember mendatang = 2022-12-31"],
  ["Ia datang Desember lalu.", "Desember lalu = 2021-12"],
  ["Panen berlangsung Januari.", "Januari = 2022-01"],
  ["Ia ikut SEA Games (2013, 2015, dan 2022).", "2013 = 2013", "2015 = 2015", "2022 = 2022"],
  ["Tiketnya bernomor (2013) dan 2015."],
]);

rows("periods", [
  ["Laba kuartal II 2021 naik.", "kuartal II 2021 = 2021-Q2"],
  ["Laba kuartal I-2021 naik.", "kuartal I-2021 = 2021-Q1"],
  ["Laba semester pertama tahun ini naik.", "semester pertama tahun ini = 2022-H1"],
  ["Lagu era 1990-an itu laris.", "era 1990-an = 199"],
  ["Candi itu dari abad ke-9.", "abad ke-9 = 08"],
  ["Ia menjabat periode 2014-2019.", "periode 2014-2019 = 2014/2019"],
  ["Kurikulum tahun ajaran 2023/2024 baru.", "tahun ajaran 2023/2024 = 2023/2024"],
  ["Ia pulang musim panas 2021.", "musim panas 2021 = 2021-06/2021-08"],
  [
    "Laba semester I 2022 naik dari periode yang sama tahun lalu.",
    "semester I 2022 = 2022-H1",
    "periode yang sama tahun lalu = 2021-H1",
  ],
]);

rows("decades and centuries", [
  ["Akhir 80-an ia pindah.", "Akhir 80-an = 198"],
  ["Paruh kedua 1990-an ia pindah.", "Paruh kedua 1990-an = 199"],
  ["Candi itu dari awal abad kedua puluh.", "awal abad kedua puluh = 19"],
  ["Dua dasawarsa lalu ia pindah.", "Dua dasawarsa lalu = 200"],
  ["Laba kuartal-III/2021 naik.", "kuartal-III/2021 = 2021-Q3"],
  ["Belanja APBN 2023 naik.", "2023 = 2023"],
]);

rows("weeks of a month", [
  ["Ia berlatih pada pekan pertama September.", "pekan pertama September = 2022-09"],
  ["Ia berlatih di minggu ketiga bulan depan.", "minggu ketiga bulan depan = 2022-09"],
  ["Ia berlatih pada pekan terakhir Juli 2022.", "pekan terakhir Juli 2022 = 2022-07"],
  ["Ia kalah pada pekan kedua liga."],
]);

rows("clock times", [
  ["Ia berangkat pukul 09.30 WIB tadi.", "pukul 09.30 WIB tadi = 2022-08-06T09:30"],
  ["Api padam setengah tujuh malam.", "setengah tujuh malam = 2022-08-06T18:30"],
  ["Api padam pukul 20:15 waktu setempat.", "pukul 20:15 waktu setempat = 2022-08-06T20:15"],
  ["Api padam pukul 9 pagi waktu Makassar.", "pukul 9 pagi waktu Makassar = 2022-08-06T09"],
  ["Jalan ditutup pukul 14.30-15 WIB.", "pukul 14.30-15 WIB = 2022-08-06T14:30/2022-08-06T15"],
  ["Api padam pukul 06.15 WIT.", "pukul 06.15 WIT = 2022-08-06T06:15"],
  ["Api padam jam 7 malam.", "jam 7 malam = 2022-08-06T19"],
  ["Api padam jam setengah delapan pagi.", "jam setengah delapan pagi = 2022-08-06T07:30"],
  ["Api padam kemarin pukul 03.00.", "kemarin pukul 03.00 = 2022-08-05T03:00"],
  ["Jalan ditutup pukul 15.30-17.00 WIB.", "pukul 15.30-17.00 WIB = 2022-08-06T15:30/2022-08-06T17:00"],
  ["Jalan ditutup pukul 22.00-02.00 WIB.", "pukul 22.00-02.00 WIB = 2022-08-06T22:00/2022-08-07T02:00"],
  ["Tuesday 9 April 2024 - 23:30", "Tuesday 9 April 2024 - 23:30 = 2024-04-09T23:30"],
  ["Diperbarui: 2024-06-11 10:49:05", "2024-06-11 10:49:05 = 2024-06-11T10:49:05"],
]);

rows("parts of the day", [
  ["Ia berangkat pagi hari ini.", "pagi hari ini = 2022-08-06TMO"],
  ["Hujan turun malam Jumat Kliwon.", "malam Jumat Kliwon = 2022-08-04TNI"],
  ["Hujan turun malam tahun baru.", "malam tahun baru = 2022-12-31TNI"],
  ["Hujan turun Jumat (5/8) malam kemarin.", "Jumat (5/8) malam kemarin = 2022-08-05TNI"],
  ["Hujan turun petang kemarin.", "petang kemarin = 2022-08-05TEV"],
  ["Hujan turun pagi kemarin lusa.", "kemarin lusa = 2022-08-04"],
  ["Bus berangkat pukul 20.00 malam ini.", "pukul 20.00 malam ini = 2022-08-06T20:00"],
  ["Bus berangkat jam 7 pagi besok.", "jam 7 pagi besok = 2022-08-07T07"],
  ["Bus berangkat jam 7 pagi itu.", "jam 7 pagi = 2022-08-06T07"],
  ["Hujan turun tadi malam.", "tadi malam = 2022-08-05TNI"],
  ["Hujan turun tadi pagi.", "tadi pagi = 2022-08-06TMO"],
  ["Hujan turun Jumat dini hari.", "Jumat dini hari = 2022-08-05TMO"],
  ["Selamat pagi, mari makan siang di pasar malam."],
  ["Mereka makan tadi pagi di sekolah.", "tadi pagi = 2022-08-06TMO"],
  ["Sejauh ini belum ada korban.", "Sejauh ini = PRESENT_REF"],
  ["Sejauh itu ia berjalan, dan sejauh mata memandang hanya sawah."],
]);

rows("durations", [
  ["Ia dirawat dua jam.", "dua jam = PT2H"],
  ["Tamu wajib lapor 3x24 jam.", "3x24 jam = PT72H"],
  ["Tamu wajib lapor 2 x 24 jam.", "2 x 24 jam = PT48H"],
  ["Foto 3x4 dan kayu 2 x 3 meter."],
  ["Ia dirawat satu setengah tahun.", "satu setengah tahun = P1Y6M"],
  ["Ia dihukum empat tahun enam bulan penjara.", "empat tahun enam bulan = P4Y6M"],
  ["Ia menunggu beberapa hari.", "beberapa hari = PXD"],
  ["Dalam 48 jam terakhir ia diam.", "48 jam terakhir = PT48H"],
  ["Ia menunggu lebih dari tiga tahun.", "lebih dari tiga tahun = P3Y"],
  ["Budi (45 tahun) dan Ani, 30 tahun, hadir."],
]);

rows("repetitions", [
  ["Toko buka setiap Senin-Jumat.", "setiap Senin-Jumat = XXXX-WXX-1/XXXX-WXX-5"],
  ["Toko buka setiap hari Senin hingga Jumat.", "setiap hari Senin = XXXX-WXX-1", "Jumat = XXXX-WXX-5"],
  ["Ia berbicara dalam konferensi pers mingguan.", "mingguan = P1W"],
  ["Indeks naik secara tiga bulanan.", "tiga bulanan = P3M"],
  ["Koran mingguan dan laporan tahunan terbit."],
  ["Ia puasa setiap Senin dan Kamis.", "setiap Senin = XXXX-WXX-1", "Kamis = XXXX-WXX-4"],
  ["Ia dibayar Rp1 juta per bulan.", "per bulan = P1M"],
  ["Ia mandi dua kali sehari.", "dua kali sehari = P1D"],
  ["Ia pulang tiap tiga bulan sekali.", "tiap tiga bulan sekali = P3M"],
  ["Gaji dibayar tanggal 25 setiap bulan.", "tanggal 25 setiap bulan = XXXX-XX-25"],
  ["Mobil melaju 100 kilometer per jam."],
  ["Ia diperiksa dua bulan sekali.", "dua bulan sekali = P2M"],
  ["Ia diperiksa 3 hari sekali.", "3 hari sekali = P3D"],
  ["Ia diperiksa selama 3 hari sekaligus.", "3 hari = P3D"],
]);

rows("ranges", [
  ["Pameran 5-7 Agustus 2022 ramai.", "5-7 Agustus 2022 = 2022-08-05/2022-08-07"],
  ["Pameran 28 Juli-3 Agustus ramai.", "28 Juli-3 Agustus = 2022-07-28/2022-08-03"],
  ["Pameran 5 s.d. 7 Agustus ramai.", "5 s.d. 7 Agustus = 2022-08-05/2022-08-07"],
  ["Pameran Jumat-Minggu (5-7/8) ramai.", "Jumat-Minggu (5-7/8) = 2022-08-05/2022-08-07"],
  ["Pameran Jumat-Minggu, 5-7 Agustus 2022 ramai.", "Jumat-Minggu, 5-7 Agustus 2022 = 2022-08-05/2022-08-07"],
  ["Pameran Sabtu dan Minggu, 6-7 Agustus, ramai.", "Sabtu dan Minggu, 6-7 Agustus = 2022-08-06/2022-08-07"],
  ["Pameran tutup Minggu, 5-7 Agustus buka.", "Minggu = 2022-07-31", "5-7 Agustus = 2022-08-05/2022-08-07"],
  ["Penjualan Januari-Juni 2022 naik.", "Januari-Juni 2022 = 2022-01/2022-06"],
  ["Pameran 28 Juli s.d. 3 Agustus 2022 ramai.", "28 Juli s.d. 3 Agustus 2022 = 2022-07-28/2022-08-03"],
  ["Pameran 5 s/d 7 Agustus ramai.", "5 s/d 7 Agustus = 2022-08-05/2022-08-07"],
  ["Pameran 5 hingga 7 Agustus ramai.", "5 hingga 7 Agustus = 2022-08-05/2022-08-07"],
  ["Pameran 9-11 September mendatang ramai.", "9-11 September mendatang = 2022-09-09/2022-09-11"],
  ["Pameran Sabtu dan Minggu (6-7/8) ramai.", "Sabtu dan Minggu (6-7/8) = 2022-08-06/2022-08-07"],
  ["Pameran Senin-Rabu ramai.", "Senin-Rabu = 2022-08-01/2022-08-03"],
  ["Pameran Senin-Rabu kemarin ramai.", "Senin-Rabu kemarin = 2022-08-01/2022-08-03"],
  ["Pameran Jumat-Minggu lalu ramai.", "Jumat-Minggu lalu = 2022-07-29/2022-07-31"],
  ["Pameran Senin-Rabu depan ramai.", "Senin-Rabu depan = 2022-08-08/2022-08-10"],
  ["Ia menjabat 2014 s.d. 2019.", "2014 s.d. 2019 = 2014/2019"],
]);

rows("ends joined by words are two", [
  ["Penjualan Januari hingga Oktober naik.", "Januari = 2022-01", "Oktober = 2022-10"],
  ["Penjualan Januari hingga Juni 2021 naik.", "Januari = 2021-01", "Juni 2021 = 2021-06"],
  ["Pameran 28 Desember sampai 3 Januari 2022 ramai.", "28 Desember = 2021-12-28", "3 Januari 2022 = 2022-01-03"],
  ["Pameran Senin (1/8) hingga Rabu (3/8) ramai.", "Senin (1/8) = 2022-08-01", "Rabu (3/8) = 2022-08-03"],
  ["Ekspor Januari - Mei tahun ini naik.", "Januari - Mei tahun ini = 2022-01/2022-05"],
  ["Ekspor Januari-Mei tahun lalu naik.", "Januari-Mei tahun lalu = 2021-01/2021-05"],
  ["Ekspor Januari hingga Mei tahun lalu naik.", "Januari = 2021-01", "Mei tahun lalu = 2021-05"],
  ["Ekspor November-Februari tahun ini naik.", "November-Februari tahun ini = 2021-11/2022-02"],
  ["Ekspor Januari 2020 dan Mei tahun lalu naik.", "Januari 2020 = 2020-01", "Mei tahun lalu = 2021-05"],
  ["Laba kuartal I hingga kuartal III tahun lalu naik.", "kuartal I = 2021-Q1", "kuartal III tahun lalu = 2021-Q3"],
  ["Pameran 5-7 Agustus tahun lalu ramai.", "5-7 Agustus tahun lalu = 2021-08-05/2021-08-07"],
  ["Rapat Senin hingga Kamis pekan depan.", "Senin = 2022-08-08", "Kamis pekan depan = 2022-08-11"],
  [
    "Jalan ditutup pukul 09.00 hingga pukul 11.00 WIB.",
    "pukul 09.00 = 2022-08-06T09:00",
    "pukul 11.00 WIB = 2022-08-06T11:00",
  ],
]);

rows("days in a list have the month of the last", [
  ["Libur 18 dan 19 Juni.", "18 = 2022-06-18", "19 Juni = 2022-06-19"],
  ["Libur tanggal 3, 4, dan 5 Mei 2021.", "tanggal 3 = 2021-05-03", "4 = 2021-05-04", "5 Mei 2021 = 2021-05-05"],
  ["Ia membeli 20 dan 19 Juni pulang.", "19 Juni = 2022-06-19"],
]);

rows("vague", [
  ["Hujan turun hingga beberapa waktu ke depan.", "beberapa waktu ke depan = FUTURE_REF"],
  ["Ia berlari ke depan."],
  ["Saat ini stok aman.", "Saat ini = PRESENT_REF"],
  ["Selama ini stok aman.", "Selama ini = PAST_REF"],
  ["Ke depan stok aman.", "Ke depan = FUTURE_REF"],
  ["Kita kaji dulu, lalu putuskan."],
  ["Ia berharap lebih baik ke depan.", "ke depan = FUTURE_REF"],
  ["Kakinya lurus ke depan."],
  ["Ia hadir di seminar Masa Depan Gizi Anak."],
  ["Masa depan anak itu cerah.", "Masa depan = FUTURE_REF"],
  ["Manusia itu hidup 50.000 tahun yang lalu.", "50.000 tahun yang lalu = PAST_REF"],
  ["Manusia itu hidup 1.000 tahun yang lalu.", "1.000 tahun yang lalu = 1022"],
]);

rows("named days", [
  ["Ia pulang Lebaran lalu.", "Lebaran lalu = 2022-05-02"],
  ["Ia pulang Natal nanti.", "Natal nanti = 2022-12-25"],
  ["Ia pulang Ramadan mendatang.", "Ramadan mendatang = 2023-03-23/2023-04-21"],
  ["Ia pulang Lebaran kali ini.", "Lebaran kali ini = 2022-05-02"],
  ["Lebaran datang dan ia pulang."],
  ["Kebijakan libur selama Ramadan ini baru.", "Ramadan = XXXX-XX"],
  ["Ia pulang saat Imlek 2576.", "Imlek 2576 = 2025-01-29"],
  ["Ia pulang saat Nyepi 1947.", "Nyepi 1947 = 2025-03-29"],
  ["Jalan lengang pada H-1 Lebaran.", "H-1 Lebaran = 2022-05-01"],
  ["Jalan ramai pada H+3 Lebaran 2025.", "H+3 Lebaran 2025 = 2025-04-03"],
  [
    "Warga libur pada Maulid Nabi 2018 dan Isra Mikraj 2026.",
    "Maulid Nabi 2018 = 2018-11-20",
    "Isra Mikraj 2026 = 2026-01-16",
  ],
  ["Puasa dimulai 1 Ramadan 1445 H.", "1 Ramadan 1445 H = 2024-03-12"],
  ["Ia mengaji sepanjang Ramadan 1446 H.", "Ramadan 1446 H = 2025-03-01/2025-03-30"],
  ["Umat merayakan Lebaran 2014.", "Lebaran 2014 = 2014-07-28"],
  ["Umat merayakan Lebaran 1987.", "Lebaran 1987 = 1987-XX-XX"],
  ["Gereja ramai pada Natal 2021.", "Natal 2021 = 2021-12-25"],
  ["Gereja ramai pada malam Natal.", "malam Natal = 2022-12-24TNI"],
  ["Pasar ramai menjelang Idul Fitri 1444 H.", "Idul Fitri 1444 H = 2023-04-22"],
  ["Jemaat mengikuti ibadah Natal."],
  ["Paskah 2024 jatuh pada 31 Maret 2024.", "Paskah 2024 = 2024-03-31", "31 Maret 2024 = 2024-03-31"],
]);

rows(
  "months of the Hijri calendar round publication",
  [
    ["Menu dirancang khusus selama Ramadan.", "Ramadan = 2026-02-19/2026-03-20"],
    ["Pasar murah dimulai awal Ramadan.", "awal Ramadan = 2026-02-19/2026-03-20"],
    ["Warung tutup selama bulan puasa.", "bulan puasa = 2026-02-19/2026-03-20"],
    ["Malam 27 Ramadan ramai.", "27 Ramadan = 2026-03-17"],
    ["Ia pulang pada 10 Zulhijah.", "10 Zulhijah = XXXX-XX-XX"],
    ["Harga biasanya naik saat Ramadan.", "Ramadan = XXXX-XX"],
    ["Pada 2021 sekolah libur selama Ramadan.", "2021 = 2021", "Ramadan = 2021-04-13/2021-05-12"],
    ["Pada 1999 sekolah libur selama Ramadan.", "1999 = 1999", "Ramadan = XXXX-XX"],
  ],
  "2026-01-20",
);

rows("a weekday with a part of the day and what is to come", [
  ["Konser digelar Minggu malam nanti.", "Minggu malam nanti = 2022-08-07TNI"],
  ["Konser digelar Sabtu malam nanti.", "Sabtu malam nanti = 2022-08-06TNI"],
  ["Ia tiba Sabtu pagi tadi.", "Sabtu pagi tadi = 2022-08-06TMO"],
]);

rows("clock times that only a part of the day tells", [
  ["Ia tiba 10.30 malam.", "10.30 malam = 2022-08-06T22:30"],
  ["Toko buka 07.00 pagi.", "07.00 pagi = T07:00"],
  ["Indeks menguat ke 7.20 pagi ini.", "pagi ini = 2022-08-06TMO"],
]);

rows("periods as companies write them", [
  ["Laba naik pada 2Q22 dan 1H22.", "2Q22 = 2022-Q2", "1H22 = 2022-H1"],
  ["Laba naik pada 1H-2022.", "1H-2022 = 2022-H1"],
  ["Serum B1H22 dan tipe 2H 22 dijual bersama 3H22."],
]);

rows("days that do not exist", [
  ["Surat itu bertanggal 30 Februari 2022."],
  ["Surat itu bertanggal 31 April."],
  ["Surat itu bertanggal 29 Februari 2023."],
  ["Surat itu bertanggal 29 Februari 2024.", "29 Februari 2024 = 2024-02-29"],
  ["Surat itu bertanggal 29 Februari.", "29 Februari = XXXX-02-29"],
]);

rows("no dates", [
  ["Skor 21-19, 15-21, dan 2-1; peringkat 5-7 dunia; kelas 7-9."],
  ["Hubungi (021) 1998-2003, NIK 3175012019980001, kode pos 12345."],
  ["Lagu 11 Januari dan film Minggu Pagi diputar."],
  ["Tarif 14.30 itu naik 24/7, jam tangan 5 buah, pukul rata 3, jam 25.00."],
  ["Usul itu ditolak 2/3 suara."],
  ["Ia dijerat pasal 5/8 aturan itu."],
  ["UU Nomor 5 Tahun 2018 dan PP 35 Tahun 2021 berlaku."],
  ["Ia dosen Universitas Sebelas Maret."],
  ["Mei Ling dan Ibu Mei menonton Aksi Kamisan."],
  // somebody is called so, here and in the rest of the text
  ["Juli (55), pedagang buah, datang lagi. Anak Juli ikut."],
  ["Juli (55), pedagang buah, kembali pada Juli.", "Juli = 2022-07"],
  ["Harga naik pada Juli (12 persen).", "Juli = 2022-07"],
  ["Kebakaran terjadi di Kramat, Senen, Jakarta Pusat."],
  ["Rapat digelar Senen (1/8/2022).", "Senen (1/8/2022) = 2022-08-01"],
  ["Warga RT 5/8 berkumpul di Pasar Minggu dan Jalan 17 Agustus."],
  ["Sebanyak 2019 orang mengungsi."],
  ["Timnas U-19 menang 3-2 di KTT G20."],
  ["Telepon 021-7890-1998 atau 0812-3456-7890."],
  ["Harga beras Rp2.022 per liter."],
]);

rows(
  "nothing to count from",
  [
    ["Ia datang kemarin.", "kemarin = XXXX-XX-XX"],
    ["Ia datang pekan lalu.", "pekan lalu = XXXX-WXX"],
    ["Upacara digelar 17 Agustus.", "17 Agustus = XXXX-08-17"],
    ["Rapat digelar Jumat.", "Jumat = XXXX-WXX-5"],
    ["Rapat digelar Jumat (5/8).", "Jumat (5/8) = 2022-08-05"],
    ["Rapat digelar Jumat (5/8), setelah gempa bulan lalu.", "Jumat (5/8) = 2022-08-05", "bulan lalu = 2022-07"],
    ["Rabu (24/12) hujan. Kamis cerah.", "Rabu (24/12) = 2025-12-24", "Kamis = 2025-12-25"],
    ["Pada 2014, tepatnya 28 Desember, ia tiba.", "2014 = 2014", "28 Desember = 2014-12-28"],
  ],
  null,
);

rows("counted from what was told", [
  // the year that the same day was printed with, though `sejak` points back …
  [
    "Larangan berlaku Jumat (12/8/2022). Tarif baru juga terhitung sejak 12 Agustus bagi semua warga di kota itu.",
    "Jumat (12/8/2022) = 2022-08-12",
    "12 Agustus = 2022-08-12",
  ],
  // … but of long ago only where nothing nearer fits
  [
    "Gempa itu terjadi pada 26 Desember 2004 di Aceh, dan ribuan warga berkumpul untuk berdoa bersama di masjid raya pada 26 Desember.",
    "26 Desember 2004 = 2004-12-26",
    "26 Desember = 2022-12-26",
  ],
  ["Ia tiba Senin (1/8). Pukul 07.55 ia pergi.", "Senin (1/8) = 2022-08-01", "Pukul 07.55 = 2022-08-01T07:55"],
  ["Ia tiba Senin (1/8). Sehari kemudian ia pergi.", "Senin (1/8) = 2022-08-01", "Sehari kemudian = 2022-08-02"],
  ["Ia tiba pukul 10.00 WIB, Senin (1/8).", "pukul 10.00 WIB = 2022-08-01T10:00", "Senin (1/8) = 2022-08-01"],
  ["“Kemarin saya sakit,” ujarnya saat ditemui, Kamis (4/8).", "Kemarin = 2022-08-03", "Kamis (4/8) = 2022-08-04"],
]);

rows("counts of which only the ends are told", [
  ["Ia datang 2-3 hari lalu.", "2-3 hari lalu = 2022-08-03"],
  ["Ia datang dua atau tiga hari lalu.", "dua atau tiga hari lalu = 2022-08-03"],
  ["Ia datang dua-tiga hari lalu.", "dua-tiga hari lalu = 2022-08-03"],
  ["Jumlah itu naik dalam 5 - 6 tahun mendatang.", "5 - 6 tahun mendatang = 2028"],
  ["Gedung itu selesai 3–4 bulan lagi.", "3–4 bulan lagi = 2022-12"],
  ["Ia menunggu 3 sampai 5 jam.", "3 sampai 5 jam = PT5H"],
  ["Persib menang 3-2 hari ini.", "hari ini = 2022-08-06"],
  ["Ia duduk di kursi 9 - 3 hari lalu ia berdiri.", "3 hari lalu = 2022-08-03"],
]);

rows("numbers of thousands and millions", [
  ["Manusia tiba di sana sejak 65 ribu tahun lalu.", "65 ribu tahun lalu = PAST_REF"],
  ["Gajah purba itu hidup dua juta tahun silam.", "dua juta tahun silam = PAST_REF"],
  ["Bintang itu lahir jutaan tahun lalu.", "jutaan tahun lalu = PAST_REF"],
  ["Batu itu terbentuk ratusan juta tahun yang lalu.", "ratusan juta tahun yang lalu = PAST_REF"],
  ["Kota itu berdiri selama 2 ribu tahun.", "2 ribu tahun = P2000Y"],
  ["Harganya Rp65 ribu, tahun lalu Rp60 ribu.", "tahun lalu = 2021"],
]);

rows("ages of people who are not named", [
  ["Wanita 30 tahun itu merasa beruntung."],
  ["Penyerang 27 tahun ini mencetak dua gol."],
  ["Kontrak 5 tahun itu batal.", "5 tahun = P5Y"],
  ["Pria itu datang tahun ini.", "tahun ini = 2022"],
]);

rows("rates", [
  ["Upahnya Rp130.000 perhari.", "perhari = P1D"],
  ["Harga per Minggu (31/7) turun.", "Minggu (31/7) = 2022-07-31"],
  ["Jika dirata-rata per kuartal, biayanya naik.", "per kuartal = XXXX-QX"],
  ["Harga per triwulan I 2025 naik.", "triwulan I 2025 = 2025-Q1"],
  ["Harga per triwulan II-2022 naik.", "triwulan II-2022 = 2022-Q2"],
  ["Lajunya 60 km perjam."],
]);

rows("a clock time behind a weekday and a comma", [
  ["Sabtu, 15.30 WIB: Persib melawan Arema.", "Sabtu, 15.30 WIB = 2022-08-06T15:30"],
  ["Ia datang Sabtu, 15 orang menyambutnya.", "Sabtu = 2022-08-06"],
  ["Tayang Sabtu-Minggu, 20.40 WIB.", "Sabtu-Minggu = 2022-08-06/2022-08-07", "20.40 WIB = 2022-08-06T20:40"],
]);

rows("periods beside the one told last", [
  ["Pada 2021 ekspor naik dibanding tahun sebelumnya.", "2021 = 2021", "tahun sebelumnya = 2020"],
  ["Pada Mei 2022 inflasi naik dari bulan sebelumnya.", "Mei 2022 = 2022-05", "bulan sebelumnya = 2022-04"],
  ["Ia tiba Senin (1/8). Hari berikutnya ia pergi.", "Senin (1/8) = 2022-08-01", "Hari berikutnya = 2022-08-02"],
  ["Ekspor naik dibanding tahun sebelumnya.", "tahun sebelumnya = 2021"],
  ["Hal itu sudah dibahas pada rapat sebelumnya."],
  ["Laga itu berlangsung 15 menit sebelumnya.", "15 menit = PT15M"],
]);

rows("years of what happened at a place", [
  ["Rumah itu rusak akibat gempa Yogyakarta 2006.", "2006 = 2006"],
  ["Ia selamat dari tsunami Aceh Besar 2004.", "2004 = 2004"],
  ["Ia menang pada Pilkada Surabaya 2020."],
  ["Lonceng itu bertahun 1837.", "1837 = 1837"],
]);

rows("lengths in three units", [["Ia finis dalam 2 jam 17 menit 6 detik.", "2 jam 17 menit 6 detik = PT2H17M6S"]]);

rows("weekdays repeated with their clock time", [
  [
    "Acara itu tayang setiap Senin sampai Jumat pukul 09.30 WIB.",
    "setiap Senin = XXXX-WXX-1",
    "Jumat pukul 09.30 WIB = XXXX-WXX-5T09:30",
  ],
  ["Ia tiba Senin, Jumat pukul 09.30 WIB ia pulang.", "Senin = 2022-08-01", "Jumat pukul 09.30 WIB = 2022-08-05T09:30"],
]);

rows("rites and what will become of somebody", [
  ["Warga berkumpul usai salat Jumat di masjid."],
  ["Warga berkumpul usai rapat Jumat di balai desa.", "Jumat = 2022-08-05"],
  ["Program itu mendidik generasi masa depan."],
  ["Hal itu akan terjadi di masa depan.", "masa depan = FUTURE_REF"],
  ["Ia ingin ekonomi membaik kedepannya.", "kedepannya = FUTURE_REF"],
]);

rows("a time of day and its day, told in several steps", [
  ["Bus berangkat pukul 05.30 WIB dini hari tadi.", "pukul 05.30 WIB dini hari tadi = 2022-08-06T05:30"],
  ["Bus berangkat jam 10 (malam).", "jam 10 (malam) = 2022-08-06T22"],
  ["Bus berangkat jam 1 malam (dini hari).", "jam 1 malam (dini hari) = 2022-08-06T01"],
  ["Bus berangkat setengah 9 (pagi).", "setengah 9 (pagi) = 2022-08-06T08:30"],
  ["Bus berangkat Senin (siang).", "Senin (siang) = 2022-08-01TAF"],
  ["Bus berangkat Rabu pagi 3 Agustus 2022 pukul 07.00.", "Rabu pagi 3 Agustus 2022 pukul 07.00 = 2022-08-03T07:00"],
  ["Bus berangkat pagi hari tanggal 3 Agustus.", "pagi hari tanggal 3 Agustus = 2022-08-03TMO"],
  ["Bus berangkat sore ini, Sabtu (6/8).", "sore ini, Sabtu (6/8) = 2022-08-06TAF"],
  ["Bus berangkat pukul 23.00 WIB nanti malam.", "pukul 23.00 WIB nanti malam = 2022-08-06T23:00"],
  ["Bus berangkat hari ini tepat pukul 13.00.", "hari ini tepat pukul 13.00 = 2022-08-06T13:00"],
  ["Bus berangkat hingga tengah hari.", "tengah hari = 2022-08-06T12:00"],
  ["Bus berangkat pukul 20.00 WIB malam Minggu.", "pukul 20.00 WIB malam Minggu = 2022-08-06T20:00"],
  // a meal is no night, and over a comma a part of the day is its own
  ["Ia makan malam 3 Agustus 2022.", "3 Agustus 2022 = 2022-08-03"],
  ["Bus berangkat pagi, Senin libur.", "Senin = 2022-08-01"],
  ["Ia bolos di tengah hari kerja."],
]);

rows("clock times in a list", [
  ["Feri berangkat pukul 09.00 atau 12.30.", "pukul 09.00 = 2022-08-06T09:00", "12.30 = 2022-08-06T12:30"],
  ["Sejak pukul 09.00, 12.000 orang antre.", "pukul 09.00 = 2022-08-06T09:00"],
  ["Sejak pukul 10.00, 5.50 kilogram beras habis.", "pukul 10.00 = 2022-08-06T10:00"],
  ["Harganya 09.00, 12.00, dan 15.00."],
]);

rows("what is so on any day", [
  ["Jam layanan kantor itu mulai pukul 08.00 hingga pukul 15.00.", "pukul 08.00 = T08:00", "pukul 15.00 = T15:00"],
  ["Galeri itu hanya buka hari Selasa hingga Minggu.", "hari Selasa = XXXX-WXX-2", "Minggu = XXXX-WXX-7"],
  ["Biasanya, kabut turun pada sore hari.", "sore hari = TAF"],
  ["Setiap hari, ia melaut mulai pukul 03.00.", "Setiap hari = P1D", "pukul 03.00 = T03:00"],
  [
    "Obat diminum dua kali sehari pada pagi hari dan malam hari.",
    "dua kali sehari = P1D",
    "pagi hari = TMO",
    "malam hari = TNI",
  ],
  // one day all the same
  ["Galeri itu akan buka pukul 09.00.", "pukul 09.00 = 2022-08-06T09:00"],
  ["Galeri itu buka pada Senin.", "Senin = 2022-08-01"],
  [
    "Ia biasanya bangun pukul 05.00, tetapi pukul 07.00 baru tiba.",
    "pukul 05.00 = T05:00",
    "pukul 07.00 = 2022-08-06T07:00",
  ],
  ["Ia selalu tenang saat diperiksa pukul 10.00.", "pukul 10.00 = 2022-08-06T10:00"],
  ["Ia sering absen. Pukul 10.00 ia dipanggil.", "Pukul 10.00 = 2022-08-06T10:00"],
  ["Ia biasanya absen pada Senin (1/8).", "Senin (1/8) = 2022-08-01"],
]);

rows("of every day, and every day", [
  ["Ia mencatat pengeluaran sehari-hari dan aktivitas sehari-hari."],
  ["Perempuan sehari-hari berdagang di sana.", "sehari-hari = P1D"],
  ["Ia sehari-hari berdagang sayur.", "sehari-hari = P1D"],
  ["Topi itu ia pakai sehari-hari.", "sehari-hari = P1D"],
]);

rows("ages and other numbers before a unit", [
  ["Anak usia 6-17 tahun dan lansia di atas usia enam puluh tahun ikut."],
  ["Koperasi itu mencapai usia 75 tahun ini."],
  ["Ia lulus 5 hingga 6 tahun.", "5 hingga 6 tahun = P6Y"],
  ["Indeks bertahan di 7.200 hari ini.", "hari ini = 2022-08-06"],
  ["Ia menunggu 3 hari ini.", "3 hari ini = P3D"],
  ["Hari jadi ke 80 tahun 2022 itu meriah.", "tahun 2022 = 2022"],
  ["Bank itu masuk daftar Global 500 tahun 2022.", "tahun 2022 = 2022"],
  ["Ia menjabat selama 5 tahun 2019-2024.", "5 tahun = P5Y", "2019-2024 = 2019/2024"],
  ["Surat edaran itu bernomor 16 tahun 2022."],
  ["Candi itu dari abad ke 9 Masehi.", "abad ke 9 Masehi = 08"],
]);

rows("so much of a longer stretch", [
  ["Ia tidur 8 jam sehari.", "8 jam sehari = P1D"],
  ["Ia menunggu 3 hari seminggu lalu.", "3 hari = P3D", "seminggu lalu = 2022-W30"],
  ["Laba enam bulan pertama 2021 naik.", "enam bulan pertama 2021 = 2021-01/2021-06"],
  ["Ia dilatih pada tiga bulan pertama kerja.", "tiga bulan = P3M"],
  ["Laba dua triwulan pertama 2021 naik.", "dua triwulan pertama 2021 = 2021-Q1/2021-Q2"],
  ["Laba tiga kuartal pertama tahun ini naik.", "tiga kuartal pertama tahun ini = 2022-Q1/2022-Q3"],
  ["Laba dua kuartal pertama naik.", "dua kuartal = P2Q"],
  ["Laba tahun penuh 2021 naik.", "tahun penuh 2021 = 2021"],
  ["Ia bekerja satu tahun penuh pada 2021.", "satu tahun penuh = P1Y", "2021 = 2021"],
  ["Itu tahun penuh gejolak."],
]);

rows("several units, nobody says how many", [
  ["Harga naik dibanding tahun-tahun sebelumnya.", "tahun-tahun sebelumnya = PAST_REF"],
  ["Harga naik dalam bulan-bulan terakhir.", "bulan-bulan terakhir = PXM"],
  ["Harga naik hari-hari ini.", "hari-hari ini = PRESENT_REF"],
  ["Batu itu berumur puluhan atau ratusan tahun.", "puluhan atau ratusan tahun = PXY"],
  ["Ia mengenang hari-hari yang indah."],
]);

rows("this year, by its number", [
  ["Panen pada 2022 ini naik.", "2022 ini = 2022"],
  ["Di tahun 2022 ini panen naik.", "tahun 2022 ini = 2022"],
  ["Laporan 2022 ini memuat data panen.", "2022 = 2022"],
]);

rows("in numbers, the year first", [
  ["Foto itu bertanggal 2022/06/22.", "2022/06/22 = 2022-06-22"],
  ["Berkas nomor 2022/06/22 hilang."],
  ["Kode 2022/13/22 salah."],
]);

rows("the week before, with nothing told", [
  ["Minggu sebelumnya kami ke Solo.", "Minggu sebelumnya = 2022-W30"],
  ["Senin (18/7) ia tiba. Pekan sebelumnya ia sakit.", "Senin (18/7) = 2022-07-18", "Pekan sebelumnya = 2022-W28"],
]);

rows("feasts of other calendars", [
  ["Pasar ramai pada Hari Raya Kuningan 2025.", "Hari Raya Kuningan 2025 = 2025-05-03"],
  ["Pasar ramai pada Cap Go Meh 2025.", "Cap Go Meh 2025 = 2025-02-12"],
  ["Pilkada Kuningan 2025 ramai."],
  ["Ia menjalani puasa dan bulan puasa nanti.", "bulan puasa nanti = 2023-03-23/2023-04-21"],
]);

rows("parts of any day", [
  ["Kopi membuat orang sulit tidur di malam hari.", "malam hari = TNI"],
  ["Tanaman disiram di pagi atau sore hari.", "pagi = TMO", "sore hari = TAF"],
  ["Warga berteduh saat siang hari.", "siang hari = TAF"],
  // the night of the story
  ["Hujan turun pada malam hari.", "malam hari = 2022-08-06TNI"],
  ["Kamis (4/8) hujan turun di malam hari.", "Kamis (4/8) = 2022-08-04", "malam hari = 2022-08-04TNI"],
  ["Kamis (4/8) hujan turun. Tanaman disiram di malam hari.", "Kamis (4/8) = 2022-08-04", "malam hari = TNI"],
  ["Gempa terasa saat dini hari.", "dini hari = 2022-08-06TMO"],
  ["Ia makan di pagi dan sore."],
]);

rows("seasons beside this one", [
  ["Film itu tayang musim panas ini.", "musim panas ini = 2022-06/2022-08"],
  ["Film itu tayang musim panas lalu.", "musim panas lalu = 2021-06/2021-08"],
  ["Film itu tayang musim semi lalu.", "musim semi lalu = 2022-03/2022-05"],
  ["Film itu tayang musim gugur mendatang.", "musim gugur mendatang = 2022-09/2022-11"],
  ["Film itu tayang musim panas depan.", "musim panas depan = 2023-06/2023-08"],
  ["Salju turun musim dingin tahun lalu.", "musim dingin tahun lalu = 2020-12/2021-02"],
  ["Ia berlatih untuk Olimpiade Musim Dingin 2030."],
  ["Film itu tayang musim hujan lalu."],
]);

rows("once upon a time", [
  ["Kami menanam padi, dulu kami beternak.", "dulu = PAST_REF"],
  ["Jika dulu sepi, kini pasar itu ramai.", "dulu = PAST_REF", "kini = PRESENT_REF"],
  ["Panennya tidak lagi sebesar dulu.", "dulu = PAST_REF"],
  ["Kami siapkan benih, dulu baru pupuk."],
  ["Lebih dulu kami siapkan benih, lalu pupuk."],
  ["Harga naik beberapa waktu belakangan ini.", "beberapa waktu belakangan ini = PAST_REF"],
  ["Hal itu jadi masalah di kemudian hari.", "kemudian hari = FUTURE_REF"],
  ["Kemudian hari Senin ia pulang.", "hari Senin = 2022-08-01"],
]);

rows("rates of a unit, and what is done every few of them", [
  ["Jika dibagi per kuartalnya, biaya naik.", "per kuartalnya = XXXX-QX"],
  ["Bus itu mengangkut 40 orang per harinya.", "per harinya = P1D"],
  ["Atap dibersihkan 2-4 bulan sekali.", "2-4 bulan sekali = P4M"],
  ["Kipas itu dipakai sepanjang hari.", "sepanjang hari = P1D"],
  ["Hujan turun sepanjang hari ini.", "hari ini = 2022-08-06"],
  ["Hujan turun sepanjang hari Senin.", "hari Senin = 2022-08-01"],
  ["Ia seharian di sawah.", "seharian = P1D"],
  ["Ia menulis soal keseharian petani."],
]);

rows("weekdays over a word that joins two, and their days", [
  [
    "Pameran Selasa sampai dengan Rabu, tanggal 9-10 Agustus 2022, ramai.",
    "Selasa sampai dengan Rabu, tanggal 9-10 Agustus 2022 = 2022-08-09/2022-08-10",
  ],
  [
    "Pameran Selasa dengan Rabu, 9-10 Agustus buka.",
    "Selasa = 2022-08-02",
    "Rabu = 2022-08-03",
    "9-10 Agustus = 2022-08-09/2022-08-10",
  ],
]);

rows("names with a weekday or a number of days", [
  ["Konser Friday Melody digelar."],
  ["Friday 5 August 2022", "Friday 5 August 2022 = 2022-08-05"],
  ["Ia menulis buku soal Perang Enam Hari."],
  ["Mereka berperang enam hari.", "enam hari = P6D"],
]);

rows("years of works that are cited", [
  ["Teori itu lama (Rahman & Putri, 1993).", "1993 = 1993"],
  ["Teori itu lama (Rahman, 1993; Putri, 2001).", "1993 = 1993", "2001 = 2001"],
  ["Ia juara dua kali (2019 dan 2021).", "2019 = 2019", "2021 = 2021"],
  ["Ia membeli beras (Cianjur, 3400)."],
  ["Rapat di Cianjur, 2019; warga hadir."],
]);

rows("what the story is held against is not what it is about", [
  [
    "Laba kuartal II 2022 naik dari kuartal sebelumnya, dan turun dari periode yang sama tahun lalu.",
    "kuartal II 2022 = 2022-Q2",
    "kuartal sebelumnya = 2022-Q1",
    "periode yang sama tahun lalu = 2021-Q2",
  ],
  [
    "Pada 2021 ekspor naik dibandingkan 2018, dan juga dibanding tahun sebelumnya.",
    "2021 = 2021",
    "2018 = 2018",
    "tahun sebelumnya = 2020",
  ],
  ["Pada 2018 ia masuk. Tahun berikutnya ia lulus.", "2018 = 2018", "Tahun berikutnya = 2019"],
  ["Pada Mei 2021 ia masuk. Dua bulan berikutnya ia lulus.", "Mei 2021 = 2021-05", "Dua bulan berikutnya = 2021-07"],
]);

rows("a month ahead, beside a day told", [
  ["Hal itu dikutip Sabtu (6/8/2022). Omzet hingga Juli naik.", "Sabtu (6/8/2022) = 2022-08-06", "Juli = 2022-07"],
  ["Pada 3 Mei 1990, lalu Desember, ia menang.", "3 Mei 1990 = 1990-05-03", "Desember = 1990-12"],
]);

test("a month long ahead of a January told is over", () => {
  expect(told("Hal itu dikutip Minggu (9/1/2022). Omzet hingga November naik.", "2022-01-09")).toEqual([
    "Minggu (9/1/2022) = 2022-01-09",
    "November = 2021-11",
  ]);
  expect(told("Sejak Minggu (9/1/2022) ia sakit. Rapat akan digelar pada November.", "2022-01-09")).toEqual([
    "Minggu (9/1/2022) = 2022-01-09",
    "November = 2022-11",
  ]);
});

rows("the day of speaking is not that of the event", [
  [
    "Warga sakit sejak Rabu (3/8) sore.\n“Mereka sehat,” kata Siti, Jumat (5/8).\nMakanan itu tiba pukul 07.00.",
    "Rabu (3/8) sore = 2022-08-03TAF",
    "Jumat (5/8) = 2022-08-05",
    "pukul 07.00 = 2022-08-03T07:00",
  ],
  // in its own line, of long ago, or with no event told
  [
    "Warga sakit sejak Rabu (3/8).\n“Mereka sehat,” kata Siti, Jumat (5/8), sebelum pulang pukul 07.00.",
    "Rabu (3/8) = 2022-08-03",
    "Jumat (5/8) = 2022-08-05",
    "pukul 07.00 = 2022-08-05T07:00",
  ],
  [
    "Warga pindah pada 3 Mei 2022.\n“Mereka sehat,” kata Siti, Jumat (5/8).\nIa pulang pukul 07.00.",
    "3 Mei 2022 = 2022-05-03",
    "Jumat (5/8) = 2022-08-05",
    "pukul 07.00 = 2022-08-05T07:00",
  ],
  [
    "“Mereka sehat,” kata Siti, Jumat (5/8).\nMakanan itu tiba pukul 07.00.",
    "Jumat (5/8) = 2022-08-05",
    "pukul 07.00 = 2022-08-05T07:00",
  ],
]);
