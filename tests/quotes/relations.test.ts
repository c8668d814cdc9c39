import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

const now = { now: "2026-11-21", publishedAt: "2025-06-20" };
/** The last speaker as he is called; with `*` where he is an entity of the article. */
function lastSpeaker(text: string): string | null {
  const speaker = extract(text, now).quotes.at(-1)?.speaker;
  return speaker ? `${speaker.name}${speaker.entity === null ? "" : "*"}` : null;
}

const tried = "Ratna Dewi dihukum dua tahun.";
const present = "Doni Pratama hadir di pengadilan.";

describe("who is told of by another's name", () => {
  it.each([
    [`${tried} Kuasa hukum Ratna menilai hukuman itu berat.`, "Kuasa hukum Ratna"],
    [`${tried} Tim kuasa hukum Ratna menilai hukuman itu berat.`, "Tim kuasa hukum Ratna"],
    [`${tried} Menurut penasihat hukum Ratna, hukuman itu berat.`, "penasihat hukum Ratna"],
    [`${tried} “Beliau sakit,” kata jubir Ratna.`, "jubir Ratna"],
    [`${tried} “Berat,” kata kubu Ratna.`, "kubu Ratna"],
    [`${tried} Ajudan Ratna mengaku pernah mengantar surat.`, "Ajudan Ratna"],
    ["Mantan istri Hendra Saputra mengatakan rumah itu dijual.", "Mantan istri Hendra Saputra"],
  ])("nobody with a name: %s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  it.each([
    "“Belum,” ujar mantan istri Hendra Saputra itu.",
    "“Belum,” ujar kekasih pesepak bola Hendra Saputra tersebut.",
    "“Belum,” ujar lawan main Hendra Saputra di film Malam tersebut.",
    "Mantan ajudan Presiden Hendra Saputra itu mengatakan perkara itu selesai.",
    "Menantu Presiden ke-7 RI Hendra Saputra itu mengatakan jalan itu rusak.",
    "Anak buah Menteri Keuangan Hendra Saputra itu mengatakan jalan itu rusak.",
  ])("who is in mind: %s", (words) => {
    expect(lastSpeaker(`${present} ${words}`)).toBe("Doni Pratama*");
  });

  it.each([
    "Hal itu disampaikan oleh Doni Pratama, kuasa hukum Ratna Dewi. “Kami banding,” ujarnya.",
    "Kuasa hukum Bupati Ratna, Doni Pratama SH MH, saat ditemui di Kediri mengatakan kliennya sehat.",
    `${tried} Juru bicara Ratna, Doni Pratama, hadir. “Bohong,” kata jubir Ratna.`,
    "“Kami keberatan,” kata pengacara Doni Pratama. Pengacara Doni mengatakan kliennya sakit.",
    `Rapat dipimpin Doni Pratama, pengacara dari Kediri. Pengacara Doni menilai hukuman itu berat.`,
    "Manajer Doni Pratama mengatakan tim siap. “Kami siap,” kata manajer Doni.",
    "Ajudan Kapolri Doni Pratama mengaku tidak tahu.",
    "Asisten Deputi Doni Pratama mengatakan dana cair.",
  ])("he himself: %s", (text) => {
    expect(lastSpeaker(text)).toBe("Doni Pratama*");
  });
});

describe("an office by itself", () => {
  it.each([
    ["Menteri Agama Doni Pratama hadir. Menag tersenyum. “Rukun,” kata Menag. Menag menilai umat tenang."],
    ["Wakil Menteri Sosial (Wamensos) Doni Pratama hadir. “Cukup,” kata Wamensos. Wamensos menilai dana cukup."],
    [
      "Menteri Keuangan (Menkeu) Ratna Dewi bertemu Menteri Perdagangan (Mendag) Doni Pratama. Mendag menilai tarif wajar.",
    ],
    ["Wakil Bupati Kediri Doni Pratama hadir. Wabup menilai dana cukup."],
  ])("by its short form: %s", (text) => {
    expect(lastSpeaker(text)).toBe("Doni Pratama*");
  });

  it.each([
    ["Bupati Kediri Ratna Dewi hadir.", "Wakil Bupati Kediri"],
    ["Kepala BNPB Ratna Dewi hadir.", "Sekretaris Utama BNPB"],
    ["Kepala BNPB Ratna Dewi hadir.", "Juru bicara BNPB"],
    ["Rektor UGM Ratna Dewi hadir.", "Dekan Fakultas Hukum UGM"],
  ])("%s is no %s", (head, office) => {
    expect(lastSpeaker(`${head} ${office} menilai dana cukup.`)).toBe(office);
  });

  it("that somebody meets says nothing", () => {
    const met =
      "Menteri Sosial Ratna Dewi hadir. Doni Pratama menilai dana cukup. Hal itu dibahas dalam rapat DPR dan Mensos pekan lalu.";
    expect(lastSpeaker(`${met} “Cukup,” tuturnya.`)).toBe("Doni Pratama*");
  });

  it("the lesser one of who has it", () => {
    const both = "Bupati Kediri Ratna Dewi dan Wakil Bupati Kediri Doni Pratama hadir.";
    expect(lastSpeaker(`${both} Wakil Bupati menilai dana cukup.`)).toBe("Doni Pratama*");
    expect(lastSpeaker(`${both} “Cukup,” kata Wakil Bupati. Bupati menilai dana cukup.`)).toBe("Ratna Dewi*");
  });
});
