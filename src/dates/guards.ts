import type { Token } from "../text/index.js";
import { Lex } from "./classify.js";

/** Before a number: it is an identifier, a legal reference, a rank or an amount, never a date (`pasal 5/8`, `RT 5/8`). */
const LABELS: ReadonlySet<string> = new Set(
  (
    "nomor nomer no no. pasal ayat surah surat-surat qs bab huruf butir rt rw km blok kav kavling level tipe type rasio skor " +
    "versi kode seri rp idr usd rm us$ $ € £ uu pp perpres perppu permen perda pergub perwali perbup inpres keppres kepres " +
    "kepmen pmk permenkes permendag pojk peraturan undang-undang gerbong kamar lantai kelas indeks magnitudo m sr"
  ).split(" "),
);
/** Behind a number: it counts or measures something (`2/3 suara`, `2019 orang`, `12.30 kilometer`). */
const MEASURES: ReadonlySet<string> = new Set(
  (
    "orang unit suara bagian wilayah kursi warga pengungsi jiwa korban kasus pasien peserta anggota personel petugas siswa karyawan " +
    "kilometer km meter m cm mm mil hektare hektar ha kg kilogram gram ton liter barel persen % poin derajat rupiah dolar euro yen " +
    "ribu juta miliar milyar triliun buah ekor lembar butir batang botol paket rumah bangunan desa sekolah kendaraan mobil motor " +
    "penumpang penonton pelanggan saham lot watt kwh mw gb mb kali"
  ).split(" "),
);
/** Before a day, month or weekday: the name of a place or body (`Universitas Sebelas Maret`, `Pasar Minggu`). */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  (
    "universitas institut teknologi sekolah smp sma smk sd stadion stasiun jalan jl jl. jln jln. gedung kampus museum monumen tugu " +
    "lapangan masjid bandara partai yayasan taman jembatan terminal gelora rsud rs pasar klub ps persatuan gang blok perintah koran " +
    "harian majalah tabloid band grup"
  ).split(" "),
);
/** Before them the name of a work: `lagu 11 Januari`. */
const WORKS: ReadonlySet<string> = new Set("film lagu novel album band sinetron".split(" "));
/** Before a month: a person who is called so (`Ibu Mei`). */
const PERSON_TITLES: ReadonlySet<string> = new Set(
  "ibu bu bapak pak sdr sdri mbak mas kak dr dr. kakak adik nyonya tuan mr mr. mrs mrs. bang".split(" "),
);
const DATED_NAME = /^(?:\d{1,4}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)$/;

/**
 * Marks the tokens of a line that only look like dates. Guards run before rules, so that no rule need know of them.
 * `bits` holds the lexical classes of the tokens from `first` on.
 */
export function guardedTokens(tokens: readonly Token[], first: number, last: number, bits: Uint32Array): Uint8Array {
  const guarded = new Uint8Array(last - first);
  const norm = (at: number): string => (at >= first && at < last ? (tokens[at] as Token).norm : "");
  const isNumber = (at: number): boolean => at >= first && at < last && (tokens[at] as Token).kind === "number";
  const capital = (at: number): boolean => at < last && /^\p{Lu}/u.test((tokens[at] as Token).text);
  const take = (from: number, to: number): void => {
    for (let at = from; at < to && at < last; at++) guarded[at - first] = 1;
  };
  for (let at = first; at < last; at++) {
    const word = norm(at);
    if (isCount(at)) take(at, at + 1);
    if (isLawNumber(at)) take(at, at + 3);
    if (LABELS.has(word)) takeReference(at);
    if (WORKS.has(word) || (NAMED_AFTER.has(word) && capital(at))) takeName(at);
    if (PERSON_TITLES.has(word) && ((bits[at + 1 - first] ?? 0) & Lex.Month) !== 0 && capital(at + 1))
      take(at + 1, at + 2);
  }
  return guarded;

  /** `2/3 suara`, `12.30 kilometer`, `2019 orang`; but not `5 hari` and not `pada 2019 warga mengungsi`. */
  function isCount(at: number): boolean {
    if (!isNumber(at) || !MEASURES.has(norm(at + 1)) || !/^(?:\d{4}|\d{1,3}[.,/:][\d.,/:]{1,12})$/.test(norm(at)))
      return false;
    if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(norm(at))) return false;
    return !/^(?:tahun|thn|pada|sejak)$/.test(norm(at - 1)) && ((bits[at - 1 - first] ?? 0) & Lex.Month) === 0;
  }

  /** `KP 667 Tahun 2022`: with a capital, the year belongs to the number of a law. */
  function isLawNumber(at: number): boolean {
    return isNumber(at) && norm(at + 1) === "tahun" && capital(at + 1) && /^[12]\d{3}$/.test(norm(at + 2));
  }

  /** `Nomor 5 Tahun 2018`, `No. 28/2025`, `pasal 5/8`, `Rp2.022`. */
  function takeReference(at: number): void {
    let number = at + 1;
    if (norm(number) === "." || norm(number) === ":") number++;
    if (LABELS.has(norm(number))) return;
    if (!isNumber(number)) return;
    let end = number + 1;
    while (end < number + 8 && /^[/-]$/.test(norm(end))) end += 2;
    if (/^(?:tahun|thn)$/.test(norm(end)) && /^\d{4}$/.test(norm(end + 1))) end += 2;
    take(number, end);
  }

  /** The capitalised name that follows, as far as it is made of numbers, months and weekdays. */
  function takeName(at: number): void {
    const from = NAMED_AFTER.has(norm(at + 1)) ? at + 2 : at + 1;
    let end = from;
    let dated = false;
    while (end < from + 5 && end < last) {
      const calendarWord =
        ((bits[end - first] ?? 0) & (Lex.Month | Lex.Weekday)) !== 0 && capital(end) && norm(end) !== "hari";
      if (!calendarWord && !(DATED_NAME.test(norm(end)) && (capital(end) || isNumber(end)))) break;
      dated ||= calendarWord;
      end++;
    }
    if (dated) take(from, end);
  }
}
