import { describe, expect, it } from "vitest";
import { summary } from "./marked.js";

/** Each line: the marked-up text, then what must be found. */
type Case = readonly [source: string, ...expected: string[]];

function check(title: string, cases: readonly Case[], speaker: string | null = null): void {
  describe(title, () => {
    it.each(cases.map((one) => [one[0], one.slice(1)] as const))("%s", (source, expected) => {
      expect(summary(source, speaker)).toEqual(expected);
    });
  });
}

const said = (words: string): string => `“{${words}},” <kata> [Budi Santoso|P].`;
const BUDI = "Budi Santoso";

check(
  "what stands behind a relative clause is said of its noun",
  [
    [
      said("Setiap dana yang disalurkan kepada dinas harus diperiksa auditor"),
      "Budi Santoso + Setiap dana yang disalurkan kepada dinas harus diperiksa auditor",
    ],
    [
      said("Berita yang tidak sesuai dengan kaidah harus dihentikan"),
      "Budi Santoso - Berita yang tidak sesuai dengan kaidah",
    ],
    [
      said("Harga yang selama ini ditetapkan pabrik tidak boleh dinaikkan sepihak"),
      "Budi Santoso + Harga yang selama ini ditetapkan pabrik tidak boleh dinaikkan sepihak",
    ],
    [
      "Partai yang mengusung [Budi Santoso|P] menolak kenaikan tarif.",
      "Partai + Budi Santoso",
      "Partai - kenaikan tarif",
    ],
    [
      "“{Kami menyerukan semua yang terlibat sengketa menghentikan kekerasan},” <kata> [Budi Santoso|P].",
      "Budi Santoso - kekerasan",
    ],
    [
      said("Kami berharap koperasi yang sudah terdaftar di dinas dibantu pemerintah"),
      "Budi Santoso + koperasi yang sudah terdaftar di dinas",
    ],
    [
      said("Kami berharap pejabat yang dilantik gubernur akan lebih terbuka"),
      "Budi Santoso + pejabat yang dilantik gubernur akan lebih terbuka",
    ],
    // what somebody else asks for
    [said("Pihak yang meminta warga harus pindah sudah diperiksa")],
    // how the noun is, not what must be done with it
    [said("Cara yang tepat untuk menabung belum diketahui warga")],
  ],
  BUDI,
);

check(
  "what is promised, allowed or agreed to is the whole clause",
  [
    [said("Kami memastikan program ini dinikmati semua warga"), "Budi Santoso + program ini dinikmati semua warga"],
    [said("Kami menyepakati jam belajar diperpanjang"), "Budi Santoso + jam belajar diperpanjang"],
    ["[Budi Santoso|P] setuju pasar dibuka kembali.", "Budi Santoso + pasar dibuka"],
    // who agreed is not said
    ["Rapat itu menyebut disepakati koperasi mendapat dana."],
  ],
  BUDI,
);

check(
  "a negation inside the target is not told twice",
  [
    [
      "[Budi Santoso|P] <meminta> {pembentukan panitia tidak dilakukan secara terburu-buru}.",
      "Budi Santoso + pembentukan panitia tidak dilakukan secara terburu-buru",
    ],
    [
      "[Budi Santoso|P] <mengimbau> {bantuan itu tidak dimanfaatkan untuk kampanye}.",
      "Budi Santoso + bantuan itu tidak dimanfaatkan untuk kampanye",
    ],
    ["[Budi Santoso|P] mengimbau para pengendara waspada.", "Budi Santoso + para pengendara waspada"],
    [said("Kita tidak boleh menimbulkan kerumunan"), "Budi Santoso - menimbulkan kerumunan"],
  ],
  BUDI,
);
