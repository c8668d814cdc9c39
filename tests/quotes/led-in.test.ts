import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const STORY = "PARE - Warga mengeluhkan jembatan sejak lama.\n\n";
/** Each quote of the text below the lead as `cue | speaker | content`. */
const quotes = (text: string) =>
  extractQuotes(`${STORY}${text}\n\nPolisi datang pada siang hari.`, { now: "2026-11-21" })
    .filter(({ content }) => content.start >= STORY.length)
    .map(({ cue, speaker, content }) => `${cue?.text ?? "-"} | ${speaker?.name ?? "-"} | ${content.text}`);

describe("marked words behind a colon", () => {
  it.each([
    "Sutrisno Wibowo",
    "Kepala Desa Pare Sutrisno Wibowo",
    "Kepala Desa Pare, Sutrisno Wibowo",
    "Sutrisno Wibowo, Kepala Desa Pare",
    "Sutrisno Wibowo (45), pedagang",
    "Sutrisno Wibowo kepada wartawan",
  ])("are said by who is named in front: %s", (who) => {
    expect(quotes(`${who}: “Kami sudah lama menunggu.”`)).toEqual(["- | Sutrisno Wibowo | Kami sudah lama menunggu."]);
  });

  it.each([
    ["Begini penjelasan Sutrisno Wibowo", "penjelasan"],
    ["Berikut ini adalah pernyataan lengkap Sutrisno Wibowo", "pernyataan"],
    ["Jawaban Kepala Desa Pare Sutrisno Wibowo", "Jawaban"],
    ["Pesan Sutrisno Wibowo kepada warga", "Pesan"],
  ])("are those that a noun of saying announces: %s", (lead, cue) => {
    expect(quotes(`${lead}: “Kami akan terus menunggu perbaikan”.`)).toEqual([
      `${cue} | Sutrisno Wibowo | Kami akan terus menunggu perbaikan`,
    ]);
  });

  it.each([
    "Film terakhir Sutrisno Wibowo: “Jalan Pulang ke Rumah.”",
    "Buku karya Sutrisno Wibowo: “Jalan Pulang”.",
    "Sutrisno Wibowo: “Jalan Pulang”.",
    "Inilah Sutrisno Wibowo: “Kami sudah lama menunggu.”",
  ])("are titles, and nobody's behind what tells of more than who it is: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("a paragraph of marked words above the one that names who speaks", () => {
  it("is that one's too, where nobody has spoken before", () => {
    const found = extractQuotes("Jalan rusak.\n\n“Kami sudah lama menunggu.”\n\n“Jalan ini rusak,” kata Siti Aminah.");
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(["Siti Aminah", "Siti Aminah"]);
  });
});

describe("`hal senada`", () => {
  it.each([
    [
      "Hal senada disampaikan Siti Aminah, jalan itu sudah lama rusak.",
      "disampaikan | Siti Aminah | jalan itu sudah lama rusak",
    ],
    [
      "Hal yang sama juga dikatakan Siti Aminah, jalan itu sudah lama rusak.",
      "dikatakan | Siti Aminah | jalan itu sudah lama rusak",
    ],
    [
      "Hal senada disampaikan Kepala Desa Pare, Siti Aminah, bahwa jalan itu sudah lama rusak.",
      "disampaikan | Siti Aminah | jalan itu sudah lama rusak",
    ],
    ["Hal serupa diungkapkan Siti Aminah, “Jalan itu rusak.”", "diungkapkan | Siti Aminah | Jalan itu rusak."],
  ])("leads on to what another says: %s", (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });

  it.each([
    "Hal senada disampaikan Siti Aminah, pedagang yang menjual beras di pasar itu.",
    "Hal serupa diceritakan Siti Aminah, perempuan berusia 50 tahun yang menjual beras di pasar.",
    "Hal yang sama dialami Siti Aminah, warga yang rumahnya terendam banjir sejak Jumat.",
  ])("is no more than who it was: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("sources named in front", () => {
  it.each([
    ["Seperti yang dikatakan Siti Aminah, jalan itu sudah lama rusak.", "Seperti"],
    ["Sebagaimana disampaikan oleh Siti Aminah, jalan itu sudah lama rusak.", "Sebagaimana"],
    ["Merujuk pernyataan Siti Aminah, jalan itu sudah lama rusak.", "Merujuk"],
    ["Dari cerita Siti Aminah, jalan itu sudah lama rusak.", "Dari"],
    ["Versi Siti Aminah, jalan itu sudah lama rusak.", "Versi"],
  ])("say what stands behind the comma: %s", (text, cue) => {
    expect(quotes(text)).toEqual([`${cue} | Siti Aminah | jalan itu sudah lama rusak`]);
  });

  it.each([
    "Seperti yang dijelaskan sebelumnya, jalan itu sudah lama rusak.",
    "Aplikasi itu tersedia dalam dua versi, versi Android dan versi iOS, sejak Jumat.",
    "Penjualan itu dilakukan sepengetahuan Siti Aminah selaku kepala desa.",
  ])("are none: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("`masih` before a cue", () => {
  it.each([
    ["Jalan itu sudah lama rusak, masih kata Siti Aminah.", "kata"],
    ["Jalan itu sudah lama rusak, masih menurut Siti Aminah.", "menurut"],
  ])("is none of what was said: %s", (text, cue) => {
    expect(quotes(text)).toEqual([`${cue} | Siti Aminah | Jalan itu sudah lama rusak`]);
  });
});

describe("subjects with more behind them", () => {
  it.each([
    ["Siti Aminah dalam keterangan tertulisnya mengatakan jalan itu rusak.", "Siti Aminah"],
    ["BMKG dalam keterangan tertulisnya mengatakan jalan itu rusak.", "BMKG"],
    ["Perempuan berhijab itu mengatakan jalan itu rusak.", "Perempuan"],
    ["Pemain bernomor punggung 10 itu mengatakan jalan itu rusak.", "Pemain"],
    ["Warga saat ditemui di lokasi mengatakan jalan itu rusak.", "Warga"],
  ])("speak all the same: %s", (text, speaker) => {
    expect(quotes(text)).toEqual([`mengatakan | ${speaker} | jalan itu rusak`]);
  });

  it.each([
    "Saat ditemui di rumahnya mengatakan jalan itu rusak.",
    "Ketua diminta mengusulkan tiga nama calon kepada partai.",
  ])("are not there: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("a second verb of saying without `bahwa`", () => {
  it.each([
    ["dan menambahkan", "menambahkan"],
    ["seraya menegaskan", "menegaskan"],
    ["serta menilai", "menilai"],
  ])("is the speaker's: %s", (joint, cue) => {
    expect(quotes(`Siti Aminah mengatakan jalan itu rusak, ${joint} warga akan dibantu.`)).toEqual([
      "mengatakan | Siti Aminah | jalan itu rusak",
      `${cue} | Siti Aminah | warga akan dibantu`,
    ]);
  });

  it.each([
    "Presiden bertemu warga dan menyebut jalan itu penting",
    "laporan itu lengkap dan menyebut jalan itu rusak",
    "pelaku masuk rumah sambil mengancam akan membunuh korban",
  ])("is another's whom the words tell of: %s", (words) => {
    expect(quotes(`Siti Aminah mengatakan ${words}.`)).toEqual([`mengatakan | Siti Aminah | ${words}`]);
  });
});

describe("what leads on to a subject without a comma", () => {
  it.each([
    ["Kepada wartawan", "Togar Simanjuntak"],
    ["Kepada Antara", "Togar Simanjuntak"],
    ["Saat dikonfirmasi", "Togar Simanjuntak"],
    ["Melalui sambungan telepon", "BMKG"],
    ["Oleh karenanya", "Togar Simanjuntak"],
    ["Meski demikian", "warga"],
    ["Di tempat yang sama", "warga"],
    ["Sebelumnya", "Bupati"],
  ])("%s %s mengatakan", (lead, who) => {
    expect(quotes(`${lead} ${who} mengatakan jalan itu rusak.`)).toEqual([`mengatakan | ${who} | jalan itu rusak`]);
  });

  it.each([
    "Saat bertemu Togar Simanjuntak mengatakan jalan itu rusak.",
    "Kepada wartawan mengatakan jalan itu rusak.",
  ])("has a subject behind it: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("to whom something is said", () => {
  it.each(["kepada AFP", "kepada awak media", "kepada wartawan di Jakarta"])("stands before the words: %s", (whom) => {
    expect(quotes(`Togar Simanjuntak mengatakan ${whom} jalan itu rusak.`)).toEqual([
      "mengatakan | Togar Simanjuntak | jalan itu rusak",
    ]);
  });

  it("says nothing where no clause follows", () => {
    expect(quotes("Togar Simanjuntak mengatakan kepada AFP hal itu.")).toEqual([]);
  });
});

describe("a cue inside a clause without commas", () => {
  it("leaves the clause whole", () => {
    expect(quotes("Jalan itu kata Togar Simanjuntak sudah lama rusak.")).toEqual([
      "kata | Togar Simanjuntak | Jalan itu kata Togar Simanjuntak sudah lama rusak",
    ]);
  });

  it("is none in a question what somebody says", () => {
    expect(quotes("Apa kata Kementerian Keuangan (Kemenkeu)?")).toEqual([]);
  });
});

describe("`demikian` before a subject", () => {
  it("points at the marked words in front", () => {
    expect(quotes("“Kami sudah lama menunggu,” demikian Togar Simanjuntak menegaskan.")).toEqual([
      "menegaskan | Togar Simanjuntak | Kami sudah lama menunggu",
    ]);
  });
});
