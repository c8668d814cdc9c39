import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

const now = { now: "2026-11-21", publishedAt: "2025-06-20" };
const quotes = (text: string) => extract(text, now).quotes;
/** The last speaker as he is called; with `*` where he is an entity of the article. */
function lastSpeaker(text: string): string | null {
  const speaker = quotes(text).at(-1)?.speaker;
  return speaker ? `${speaker.name}${speaker.entity === null ? "" : "*"}` : null;
}
const contents = (text: string) => quotes(text).map(({ content }) => content.text);

describe("who goes on speaking", () => {
  const first = "Kepala Dinas Pasar Ratna Dewi mengatakan stok aman.";

  it.each([
    ["not who befell something", `${first} Doni Pratama memang ditangkap petugas. “Ia kooperatif,” ungkapnya.`],
    ["by what he reckons", `${first} Menurut perhitungannya, setiap warung membutuhkan 40 liter minyak.`],
    ["by his degree", `${first} Doktor Ilmu Ekonomi UGM ini menilai harga beras masih tinggi.`],
    ["by where he studied", `${first} “Harga harus dijaga,” kata alumnus UGM itu.`],
    ["by another office", `${first} Ketua Satgas Pangan Kediri menyatakan, temuan itu akan diperiksa lagi.`],
    ["not an academic of the house", "Ratna Dewi hadir. “Harga harus dijaga,” kata magister hukum UGM itu."],
  ])("%s", (_, text) => {
    expect(lastSpeaker(text)).toBe("Ratna Dewi*");
  });

  it.each(["konsisten", "terus-menerus", "terus menerus"])("is whoever stands before %s", (adverb) => {
    expect(lastSpeaker(`Ratna Dewi selama ini ${adverb} menyatakan bahwa stok aman.`)).toBe("Ratna Dewi*");
  });

  it("is an account, and what it belongs to", () => {
    const account = `${first} “Pasar tutup,” tulis akun Pasar Kediri.`;
    expect(lastSpeaker(`${account} “Mohon maklum,” tulisnya.`)).toBe("akun Pasar Kediri");
    expect(lastSpeaker("“Selamat datang,” tulis Bhayangkara FC. “Ayo menang,” sambung akun itu.")).toBe(
      "Bhayangkara FC*",
    );
  });

  it("is no one where another office may be another's", () => {
    expect(lastSpeaker(`${first} Wali Kota Kediri menyatakan, temuan itu akan diperiksa lagi.`)).toBe(
      "Wali Kota Kediri",
    );
    expect(lastSpeaker(`${first} Kepala Satgas Banjir menyatakan, temuan itu akan diperiksa lagi.`)).toBe(
      "Kepala Satgas Banjir",
    );
    expect(lastSpeaker("Petani Doni Pratama hadir. Ketua Satgas Pangan menyatakan, harga beras akan turun.")).toBe(
      "Ketua Satgas Pangan",
    );
  });
});

describe("whom a verb behind others goes with", () => {
  it.each([
    ["Ratna Dewi mengutip data BPS per 13 Maret, yang melaporkan 11 pasar mengalami kerugian.", "BPS*"],
    [
      "Ia juga menyinggung soal hasil Survei Gizi Kediri (SGK) 2024 yang menyebut bahwa kasus turun.",
      "hasil Survei Gizi Kediri",
    ],
    ["Ia menyinggung soal hasil riset warga yang melaporkan bahwa harga beras naik.", "hasil riset warga"],
    ["Iran membantah tudingan itu dan mengatakan mereka hanya menjaga perbatasan.", "Iran*"],
    ["Israel menyebut perang usai, sedangkan Iran membantah itu dan mengatakan mereka hanya menjaga diri.", "Iran*"],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ["Ratna Dewi menemui Doni Pratama, yang melaporkan bahwa 11 pasar rugi.", "Doni Pratama*"],
    ["Ratna Dewi, yang mengutip data itu, melaporkan bahwa 11 pasar rugi.", "Ratna Dewi*"],
    ["Di Iran, warga membantah tudingan itu dan mengatakan mereka hanya menjaga diri.", null],
  ])("not %s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});

describe("clauses behind and round a cue", () => {
  it.each([
    [
      "a date that ends like a joint",
      "Dinas Pasar memastikan kebakaran yang menimpa 45 kios pekan lalu berasal dari kompor.",
      ["kebakaran yang menimpa 45 kios pekan lalu berasal dari kompor"],
    ],
    [
      "a relative clause without a prefix",
      "Ratna Dewi menyebut pedagang yang masuk ke pasar itu berasal dari desa.",
      ["pedagang yang masuk ke pasar itu berasal dari desa"],
    ],
    [
      "what something is not",
      "Bagi warga, kata Ratna Dewi, gotong royong bukanlah slogan, melainkan kebiasaan.",
      ["gotong royong bukanlah slogan, melainkan kebiasaan"],
    ],
    [
      "without a comma behind the pronoun",
      "Ratna Dewi hadir. Selain itu, lanjut dia warga masih menunggu bantuan di Kediri.",
      ["warga masih menunggu bantuan di Kediri"],
    ],
    [
      "a call behind a comma",
      "Ia meminta kepada Pertamina, untuk menambah pasokan gas.",
      ["Pertamina, untuk menambah pasokan gas"],
    ],
    [
      "a source inside what is said",
      "Ketua Fraksi Mawar itu mengatakan, menurut data warga ada 20 kios yang rusak.",
      ["menurut data warga ada 20 kios yang rusak"],
    ],
    [
      "a condition and its clause",
      "Jika harga terus naik sampai akhir tahun menurut Ratna Dewi pasar akan mengalami kelesuan.",
      ["Jika harga terus naik sampai akhir tahun menurut Ratna Dewi pasar akan mengalami kelesuan"],
    ],
    [
      "papers of an institution",
      "Berdasarkan prakiraan BMKG, Jumat (20/6/2025), hujan akan turun di Kediri.",
      ["hujan akan turun di Kediri"],
    ],
    [
      "papers that it has gathered",
      "Berdasarkan data yang dihimpun tim Palang Merah Indonesia, ada 20 warga yang terluka.",
      ["ada 20 warga yang terluka"],
    ],
    [
      "over what the page puts between",
      "Petugas pasar menyediakan kursi roda bagi warga lansia.\nBaca Juga\nHal ini disampaikan Kepala Dinas Pasar Ratna Dewi.",
      ["Petugas pasar menyediakan kursi roda bagi warga lansia"],
    ],
  ])("%s", (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });

  it.each([
    ["leave for oneself", "Ratna Dewi meminta izin kepada warga untuk masuk ke pasar."],
    ["a thing for a thing", "Ratna Dewi meminta dana untuk pembangunan pasar di desanya."],
    ["what is still open", "Ratna Dewi belum mengumumkan di kota mana pasar itu berdiri."],
    [
      "a property of what a relative clause tells",
      "Ratna Dewi menyoroti banyaknya lampu yang sudah lama tidak menyala.",
    ],
    ["a noun that a relative clause tells of", "Ratna Dewi menyebut pedagang yang masuk ke pasar itu."],
    ["where it was said", "Ratna Dewi hadir. Selain itu, lanjut dia saat ditemui di Kediri."],
  ])("are none in %s", (_, text) => {
    expect(contents(text)).toEqual([]);
  });

  it("has one of what somebody tells of nobody who is named", () => {
    const told = "menerima laporan dari orang yang mengaku petugas pasar dan meminta data warga";
    expect(contents(`Ratna Dewi mengaku, ${told}.`)).toEqual([told]);
    const calls = contents("Ratna Dewi meminta warga agar tidak berangkat, mendesak mereka untuk menunggu kabar.");
    expect(calls).toContain("mereka untuk menunggu kabar");
  });

  it("ends where the reporter names the medium", () => {
    const story = "Warga resah.\n\nPanen gagal.\n\nRatna Dewi mengatakan, stok beras masih aman.";
    expect(contents(`${story} Demikian seperti dilansir media lokal.`)).toEqual(["stok beras masih aman"]);
    expect(contents(`${story} Demikian juga stok gula masih cukup.`)).toHaveLength(2);
  });
});
