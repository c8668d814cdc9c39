import { describe, expect, it } from "vitest";
import { extractQuotes } from "../../src/index.js";

const now = { now: "2026-11-21" };
/** Each quote as `cue | speaker | content`. */
const quotes = (text: string) =>
  extractQuotes(text, now).map(
    ({ cue, speaker, content }) => `${cue?.text ?? "-"} | ${speaker?.name ?? "-"} | ${content.text}`,
  );

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
