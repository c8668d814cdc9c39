/** Before a number: it is an identifier, a legal reference, a rank or an amount, never a date (`pasal 5/8`, `RT 5/8`). */
export const labels: ReadonlySet<string> = new Set(
  (
    "nomor bernomor nomer no no. pasal ayat surah surat-surat qs bab huruf butir rt rw km blok kav kavling level tipe type rasio skor " +
    "versi kode seri rp idr usd rm us$ $ € £ uu pp perpres perppu permen perda pergub perwali perbup inpres keppres kepres " +
    "kepmen pmk permenkes permendag pojk peraturan undang-undang gerbong kamar lantai kelas indeks magnitudo m sr"
  ).split(" "),
);
/** Behind a number: it counts or measures something (`2/3 suara`, `2019 orang`, `12.30 kilometer`). */
export const measures: ReadonlySet<string> = new Set(
  (
    "orang unit suara bagian wilayah kursi warga pengungsi jiwa korban kasus pasien peserta anggota personel petugas siswa karyawan " +
    "kilometer km meter m cm mm mil hektare hektar ha kg kilogram gram ton liter barel persen % poin derajat rupiah dolar euro yen " +
    "ribu juta miliar milyar triliun buah ekor lembar butir batang botol paket rumah bangunan desa sekolah kendaraan mobil motor " +
    "penumpang penonton pelanggan saham lot watt kwh mw gb mb kali"
  ).split(" "),
);
/** Before a day, month or weekday: the name of a place or body (`Universitas Sebelas Maret`, `Pasar Minggu`). */
export const namedAfter: ReadonlySet<string> = new Set(
  (
    "universitas institut teknologi sekolah smp sma smk sd stadion stasiun jalan jl jl. jln jln. gedung kampus museum monumen tugu " +
    "lapangan masjid bandara partai yayasan taman jembatan terminal gelora rsud rs pasar klub ps persatuan gang blok perintah koran " +
    "harian majalah tabloid band grup perang"
  ).split(" "),
);
/** Before them the name of a work or a rite: `lagu 11 Januari`, `salat Jumat`. */
export const works: ReadonlySet<string> = new Set(
  "film lagu novel album band sinetron salat shalat sholat khutbah khotbah puasa".split(" "),
);
/** Before a month: a person who is called so (`Ibu Mei`). */
export const personTitles: ReadonlySet<string> = new Set(
  "ibu bu bapak pak sdr sdri mbak mas kak dr dr. kakak adik nyonya tuan mr mr. mrs mrs. bang".split(" "),
);
