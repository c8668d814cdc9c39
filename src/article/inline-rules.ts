import type { LineRule } from "./furniture-rules.js";

/** Furniture inside a line, where scraping put a page onto few lines: only what no sentence could contain. */
export const INLINE_RULES: readonly LineRule[] = [
  { marks: ["[Gambas"], kind: "embed", pattern: /\[Gambas:[^\]\n]{0,60}\]/gu },
  {
    marks: ["ADVERTISEMENT", "SCROLL TO"],
    kind: "advertisement",
    pattern:
      /(?:\bADVERTISEMENT\s{1,3})?\bSCROLL TO (?:CONTINUE WITH|RESUME) CONTENT\b|(?<=[.!?”"]\s{1,3})ADVERTISEMENT\b/gu,
  },
  { marks: ["SCROLL KE"], kind: "advertisement", pattern: /\bSCROLL KE BAWAH UNTUK MELANJUTKAN\b/gu },
];

/** What runs from the end of a sentence to the end of its line: `… katanya. Pilihan Editor: Judul lain`. */
export interface TailRule extends LineRule {
  /** No more than this stands between what the pattern fits and the end of the line. */
  readonly reach: number;
}

export const TAIL_RULES: readonly TailRule[] = [
  // `… kata dia.Ikuti Whatsapp Channel Mediasumber : Antara`
  {
    marks: ["Ikuti Whats"],
    kind: "promotion",
    pattern: /(?<=[.!?…”"’')\]]\s{0,3})Ikuti Whats[aA]pp Channel\b/gu,
    reach: 80,
  },
  {
    marks: [" video", " Video", "Pilihan "],
    kind: "related",
    pattern:
      /(?<=[.!?”"’')\]]\s{0,3})(?:Saksikan video (?:di bawah|berikut)|Pilihan [Ee]ditor\s{0,3}:|[Ss]imak [Jj]uga [Vv]ideo|(?:Simak|Lihat|Tonton)(?: [Jj]uga)? [Vv]ideo\s{0,3}:)/gu,
    reach: 250,
  },
  {
    marks: ["Artikel ini ", "Berita ini "],
    kind: "legal",
    pattern: /(?<=[.!?”"’')\]]\s{0,3})(?:Artikel|Berita) ini (?:telah|sudah) (?:tayang|naik|terbit|ditayangkan)\b/gu,
    reach: 300,
  },
  {
    marks: ["Dilarang keras"],
    kind: "legal",
    pattern: /(?<=[.!?”"’')\]\d]\s{0,3}|\d{4}\s)Dilarang keras mengambil konten\b/gu,
    reach: 300,
  },
];
