import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const now = { now: "2026-11-21" };
/** Each quote as `cue | speaker | content`. */
const quotes = (text: string) =>
  extractQuotes(text, now).map(
    ({ cue, speaker, content }) => `${cue?.text ?? "-"} | ${speaker?.name ?? "-"} | ${content.text}`,
  );

const STORY = "Warga resah.\n\nPanen gagal.\n\n";
const went = (text: string) =>
  extractQuotes(STORY + text, now)
    .filter(({ continues, kind }) => continues && kind !== "direct")
    .map(({ content }) => content.text);

describe("a medium that opens the sentence", () => {
  it.each([
    [
      "Mengutip BPS, pada Maret 2025 harga beras naik tajam.",
      "Mengutip | BPS | pada Maret 2025 harga beras naik tajam",
    ],
    [
      "Melansir Reuters, selama ini harga beras selalu naik.",
      "Melansir | Reuters | selama ini harga beras selalu naik",
    ],
    [
      "Dikutip dari Reuters, Jumat (5/8/2022) harga beras naik tajam.",
      "Dikutip dari | Reuters | harga beras naik tajam",
    ],
    ["Disitat dari Reuters, harga beras naik tajam.", "Disitat dari | Reuters | harga beras naik tajam"],
  ])("says what stands behind the comma, with when it is so: %s", (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });

  it.each(["Mengutip Reuters pada Jumat harga beras naik.", "Melansir Reuters, Jumat (5/8/2022)."])(
    "says nothing without a comma or a clause: %s",
    (text) => {
      expect(quotes(text)).toEqual([]);
    },
  );
});

describe("who speaks and what he is", () => {
  it("is not part of what a passive reports", () => {
    expect(
      quotes("Dijelaskan Siti Aminah, Ketua Umum Himpunan Petani (Hipta), pameran itu akan diikuti 60 peserta."),
    ).toEqual(["Dijelaskan | Siti Aminah | pameran itu akan diikuti 60 peserta"]);
  });

  it("ends before a topic, which is", () => {
    expect(quotes("Disebutkan Siti Aminah, terkait harga beras, pihaknya masih menunggu data.")).toEqual([
      "Disebutkan | Siti Aminah | terkait harga beras, pihaknya masih menunggu data",
    ]);
  });
});

describe("words round a cue", () => {
  it.each([
    ["“Saya yakin kita bisa menang besok,” Siti Aminah mempertegas.", "Saya yakin kita bisa menang besok"],
    ["Setahu Siti Aminah, jembatan itu belum dibuka.", "jembatan itu belum dibuka"],
    [
      "Siti Aminah menyebut uang yang disetor ke koperasi sekitar Rp100 juta.",
      "uang yang disetor ke koperasi sekitar Rp100 juta",
    ],
    ["Siti Aminah menyebut di antara keduanya, beras lebih murah.", "di antara keduanya, beras lebih murah"],
  ])("%s", (text, content) => {
    expect(extractQuotes(text, now).map((quote) => quote.content.text)).toEqual([content]);
  });

  it("are two quotes where the same verb comes again", () => {
    expect(quotes("Siti Aminah memastikan akan mengawal harga dan memastikan bahwa stok tersedia.")).toEqual([
      "memastikan | Siti Aminah | akan mengawal harga",
      "memastikan | Siti Aminah | stok tersedia",
    ]);
  });

  it.each([
    "Perluasan itu mempertegas posisi kota sebagai pusat dagang.",
    "Siti Aminah melaporkan dua orang ke polisi.",
    "Peraturan ini mengatur bagaimana kampus memilih rektor.",
    "Karena khawatir harga naik, Siti Aminah membeli beras.",
    "Pertamina akan memantau harga serta memastikan bahwa stok aman.",
  ])("are no quote: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("a judgement with its agent inside the clause", () => {
  it.each([
    ["Kebijakan itu dinilai Siti Aminah sangat lamban.", "dinilai", "Siti Aminah"],
    ["Pembentukan dewan itu dinilai sejumlah kalangan memiliki manfaat.", "dinilai", "sejumlah kalangan"],
    ["Masa panen itu diyakini Siti Aminah akan dapat dilewati.", "diyakini", "Siti Aminah"],
    ["Antusiasme warga disebut Siti Aminah sebagai modal penting.", "disebut", "Siti Aminah"],
    ["Kebijakan itu diprediksi para ahli akan menambah utang.", "diprediksi", "para ahli"],
  ])("is said by the agent: %s", (text, cue, speaker) => {
    expect(quotes(text)).toEqual([`${cue} | ${speaker} | ${text.slice(0, -1)}`]);
  });

  it("is said by whom the clitic means", () => {
    expect(quotes("Siti Aminah datang ke Kediri. Kebijakan itu dinilainya lamban sekali.")).toEqual([
      "dinilainya | Siti Aminah | Kebijakan itu dinilainya lamban sekali",
    ]);
    expect(
      quotes("Siti Aminah datang ke Kediri. Menu di pasar itu pun diakuinya bervariasi, dari ayam hingga ikan."),
    ).toEqual(["diakuinya | Siti Aminah | Menu di pasar itu pun diakuinya bervariasi, dari ayam hingga ikan"]);
  });

  it("goes on with nobody's words", () => {
    expect(
      went("Siti Aminah mengatakan harga beras akan turun. Harga itu diprediksi para ahli akan naik lagi."),
    ).toEqual([]);
  });

  it.each([
    "Kebijakan itu dinilai gagal.",
    "Karya warga desa itu diakui di kancah dunia.",
    "Tiga cabang itu telah diakui Siti Aminah.",
    "Siti Aminah datang. Kondisi belum diakuinya desa ini menunjukkan lemahnya aturan.",
    "Perbuatan itu disebut membuat Siti Aminah marah.",
    "Orang kaya itu kemudian disebut Siti Aminah.",
    "Warga menolak apa yang disebutnya perbudakan utang.",
    "Program yang dinilai Siti Aminah lamban itu dihentikan.",
    "Gerakan itu disebut Partai Rakyat oleh warga.",
  ])("has nobody who says it: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("a sentence that is said anew in marks", () => {
  it.each([
    "Siti Aminah mengatakan jalan itu rusak. Selain itu, jembatan juga belum dibuka.",
    "Jalan itu, kata Siti Aminah, rusak sejak lama. Jembatan di hulu juga belum dibuka.",
  ])("goes on with the speaker before it: %s", (text) => {
    expect(went(`${text}\n\n“Jembatan memang belum kami buka untuk warga,” ujarnya.`)).toHaveLength(1);
  });

  it.each([
    "Siti Aminah mengatakan jalan itu rusak. Selain itu, jembatan juga belum dibuka.\n\nWarga pulang.",
    "Siti Aminah mengatakan jalan itu rusak. Selain itu, jembatan juga belum dibuka.\n\n“Jembatan memang belum kami buka,” kata Budi Santoso.",
    "Jalan itu, kata Siti Aminah, rusak sejak lama. Jembatan di hulu juga belum dibuka.\n\nWarga pulang.",
  ])("goes on with nobody's words where he does not speak again: %s", (text) => {
    expect(went(text)).toEqual([]);
  });
});

describe("a sentence that tells what something rests on", () => {
  it.each([
    "Hal ini menandai musim tanam yang baru.",
    "Hal itu didasarkan pada aturan yang lama.",
    "Langkah ini menyusul kenaikan harga di pasar.",
    "Terbukti, sudah ada dua desa yang mendaftar.",
    "Mengingat, selama ini warga membayar sendiri.",
    "Rencana itu akan berubah, meski dirinya tak merinci lebih jauh.",
  ])("is the reporter's: %s", (sentence) => {
    expect(went(`Siti Aminah mengatakan jalan itu rusak. ${sentence}`)).toEqual([]);
  });

  it.each(["Hal ini membuat warga membayar sendiri.", "Mengingat jalan itu sempit, warga harus bergantian."])(
    "is the speaker's where it says what comes of it: %s",
    (sentence) => {
      expect(went(`Siti Aminah mengatakan jalan itu rusak. ${sentence}`)).toEqual([sentence.slice(0, -1)]);
    },
  );
});

describe("a paper that opens the sentence", () => {
  it.each([
    ["Menurut laporan, harga beras itu naik tajam.", "Menurut | laporan | harga beras itu naik tajam"],
    [
      "Berdasarkan laporan keuangan yang dirilis Kementerian Keuangan, aset itu naik tajam.",
      "Berdasarkan | Kementerian Keuangan | aset itu naik tajam",
    ],
  ])("is the source, or who has released it: %s", (text, quote) => {
    expect(quotes(text)).toEqual([quote]);
  });

  it.each([
    "Menurut data yang ada, harga beras itu naik tajam.",
    "Berdasarkan data yang dihimpun warga, harga beras itu naik tajam.",
    "Menurut data, jumlah warga.",
  ])("is nobody's where no one released it: %s", (text) => {
    expect(quotes(text)).toEqual([]);
  });
});
