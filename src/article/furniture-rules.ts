import type { FurnitureKind } from "../types.js";
import { Hint } from "./lines.js";

/** What fills a line of its own. Anchored at both ends: a sentence that merely begins alike is left alone. */
export interface LineRule {
  /** It may close with a full stop at a paragraph's length; the others need not be tried on such a line. */
  readonly prose?: true;
  readonly kind: FurnitureKind;
  readonly pattern: RegExp;
  /** One of these stands in every line that the pattern fits: to look for it is far cheaper. */
  readonly marks?: readonly string[];
  /** {@link Hint}s of every line that the pattern fits. */
  readonly hints?: number;
  /** It has no more words. */
  readonly words?: number;
  /** The line closes with a bracket. */
  readonly bracketed?: true;
  /** It need not begin with one of the words of its pattern. */
  readonly anywhere?: true;
}

const NO_STOP = String.raw`.{1,250}(?<!\.)`;

export const LINE_RULES: readonly LineRule[] = [
  // `Bagikan:`, `Share`, `Smallest Font Largest Font`: the buttons of the page
  {
    kind: "share",
    pattern:
      /^(?:bagikan|share|shares|sebarkan|copy link|salin (?:tautan|link)|cetak|print)(?: (?:artikel|berita|halaman|ini|this|article)){0,2}\s{0,3}:?$/iu,
  },
  {
    kind: "share",
    pattern: /^(?:bagikan|share|sebarkan)\s{0,3}:\s{0,3}(?:[a-z+]{1,12}[\s,|/]{1,4}){0,7}[a-z+]{1,12}$/iu,
  },
  { kind: "share", pattern: /^smallest font(?: largest font)?$|^ukuran (?:font|huruf)\b.{0,30}$/iu },
  // `Baca juga: Judul lain`; without the colon only where no full stop makes a sentence of it
  {
    prose: true,
    kind: "related",
    pattern: new RegExp(String.raw`^baca\s{1,3}juga\s{0,3}(?::.{0,300}|${NO_STOP})?$`, "iu"),
  },
  { prose: true, kind: "related", pattern: /^baca\s{0,3}:.{1,250}$/iu },
  {
    kind: "related",
    pattern: new RegExp(String.raw`^(?:selanjutnya|menarik dibaca|cek berita)\s{0,3}:${NO_STOP}$`, "iu"),
  },
  {
    prose: true,
    kind: "related",
    pattern:
      /^(?:baca|simak|lihat|klik) (?:selengkapnya(?:di)?|selanjutnya|lebih lanjut|artikel (?:detik[a-z]{0,9}|selengkapnya|asli[a-z]{0,4})|berita (?:\S{1,20} )?(?:lainnya|selengkapnya))\b.{0,120}$/iu,
  },
  {
    prose: true,
    kind: "related",
    pattern: new RegExp(String.raw`^(?:simak|lihat|tonton|saksikan)\s{1,3}juga\s{0,3}(?::.{0,300}|${NO_STOP})$`, "iu"),
  },
  {
    kind: "related",
    pattern: new RegExp(
      String.raw`^(?:simak|lihat|tonton|saksikan)\s{1,3}(?:juga\s{1,3})?video\b(?:${NO_STOP})?$`,
      "iu",
    ),
  },
  { prose: true, kind: "related", pattern: /^saksikan (?:juga )?video (?:di bawah|berikut|pilihan)\b.{0,250}$/iu },
  { kind: "related", words: 5, pattern: /^saksikan live \S{1,20}(?: \S{1,20})?\s{0,3}:?$/iu },
  { kind: "related", pattern: new RegExp(String.raw`^video\s{0,3}:${NO_STOP}$`, "iu") },
  { prose: true, kind: "related", pattern: /^pilihan editor\b\s{0,3}:?.{0,250}$/iu },
  {
    kind: "related",
    pattern:
      /^(?:artikel|berita|konten|video|foto) (?:terkait|lainnya|populer|terpopuler|pilihan|rekomendasi)\s{0,3}:?.{0,200}$/iu,
  },
  {
    kind: "related",
    pattern:
      /^(?:terpopuler|terkini|rekomendasi(?: untuk anda)?|artikel-artikel yang direkomendasikan|related articles?|next article|read more|see also)\s{0,3}:?$/iu,
  },
  {
    marks: ["["],
    anywhere: true,
    kind: "embed",
    pattern: /^\[(?:gambas|video|foto|gambar|embed|instagram|youtube|tweet)\b[^\]]{0,80}\]$/iu,
  },
  {
    kind: "advertisement",
    pattern:
      /^(?:advertisements?|iklan|sponsored|advertorial)(?:\s{1,3}scroll to (?:continue with|resume) content)?\s{0,3}:?$/iu,
  },
  { kind: "advertisement", pattern: /^scroll (?:to (?:continue|resume)|ke bawah|down|untuk)\b.{0,60}$/iu },
  {
    kind: "advertisement",
    pattern: /^(?:konten|artikel|berita) (?:berlanjut|dilanjutkan|akan berlanjut) (?:di bawah|setelah)\b.{0,60}$/iu,
  },
  { kind: "advertisement", pattern: /^(?:lanjutkan|lanjut) (?:membaca|scroll)\b.{0,60}$/iu },
  // `ILUSTRASI. Gedung bank`, `Foto: Suasana rapat. (Media/Nama)`, `Warga antreFoto: Nama/Media`
  {
    prose: true,
    kind: "caption",
    pattern: /^(?:ilustrasi|keterangan (?:foto|gambar)|caption)\s{0,3}(?:[.:]|(?<=gambar),).{0,380}$/iu,
  },
  {
    prose: true,
    bracketed: true,
    kind: "caption",
    pattern: /^(?:foto|gambar|infografis)\s{0,3}:.{1,350}\([^()]{2,80}\)\.?$/iu,
  },
  {
    prose: true,
    bracketed: true,
    anywhere: true,
    kind: "caption",
    pattern:
      /^.{0,300}\((?:sumber\s{0,3}:\s{0,3})?(?:foto|photo|gambar|ilustrasi|dokumentasi|dok)\b[^()]{0,80}\)\.?$/iu,
  },
  // `MEDIA.com/Rina Dewi Warga antre di pasar. Warga antre di pasar.`; with a day in brackets (`Jumat (5/8/2022)`) it tells the news
  {
    prose: true,
    marks: ["/"],
    anywhere: true,
    kind: "caption",
    pattern:
      /^(?:(?:KOMPAS|[Kk]ompas|TRIBUN[A-Z]{0,12}|Tribun[a-z]{0,12})\.(?:com|COM|id)|ANTARA FOTO|UNSPLASH|PIXABAY|PEXELS|FREEPIK|SHUTTERSTOCK)\/[A-Z](?:[^"“”(]|\((?!\d)){2,380}$/u,
  },
  {
    prose: true,
    hints: Hint.Colon | Hint.Inline,
    anywhere: true,
    kind: "caption",
    pattern: /^.{5,300}(?:[.?!)]\s{0,3}(?:[Ff]oto|FOTO)|\p{Ll}Foto)\s{0,3}:\s{0,3}[^.]{2,60}(?:\.com|\.id)?$/u,
  },
  { kind: "caption", words: 15, pattern: /^sumber gambar\s{0,3}[,:].{1,120}$/iu },
  {
    kind: "caption",
    pattern: /^(?:gambar|foto|ilustrasi) (?:diambil|dibuat|bersumber) (?:dari|dengan|oleh)\b.{0,150}$/iu,
  },
  // `Peranan, Radio Kediri`, `Melaporkan dari Kediri`: below a writer's name
  { kind: "identifier", words: 10, pattern: new RegExp(`^(?:peranan,|melaporkan dari) ${NO_STOP}$`, "iu") },
  { kind: "identifier", pattern: /^(?:story|article|news) (?:code|id)\s{0,3}:\s{0,3}[\w-]{1,30}$/iu },
  { words: 6, anywhere: true, kind: "identifier", pattern: /^[\d\s|,.]{1,12}$/u },
  { words: 1, anywhere: true, kind: "identifier", pattern: /^[^\p{L}\p{Nd}]{1,80}$/u },
  {
    kind: "identifier",
    pattern: /^(?:halaman|page|hal)\.?\s{0,3}:?\s{0,3}(?:\d{1,3}(?:\s{0,3}(?:dari|of|\/)\s{0,3}\d{1,3})?)?$/iu,
  },
  {
    words: 12,
    anywhere: true,
    kind: "identifier",
    pattern:
      /^(?:\d{1,2}\s{1,3}){0,9}(?:halaman )?(?:selanjutnya|berikutnya|sebelumnya|next|prev(?:ious)?)(?: (?:page|halaman))?\s{0,3}[>»›]*$/iu,
  },
  { kind: "identifier", pattern: /^(?:lihat semua|show all|selengkapnya|loading\s{0,3}(?:\.{3}|…))$/iu },
  { kind: "related", words: 5, pattern: /^lihat (?:\S{1,20} ){1,3}selengkapnya$/iu },
  { kind: "identifier", pattern: /^bersambung ke (?:halaman|laman)\b.{0,60}$/iu },
  { prose: true, kind: "related", pattern: /^next\s{0,3}:.{1,200}$/iu },
  {
    marks: [" min ", " Min ", " MIN "],
    anywhere: true,
    kind: "identifier",
    pattern: /^.{0,120}\b\d{1,2} min read\b.{0,60}$/iu,
  },
  // `tirto.id - Ekonomi`
  {
    words: 4,
    marks: [" - "],
    anywhere: true,
    kind: "identifier",
    pattern: /^[a-z\d]{2,20}\.(?:com|id) - [A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})?$/u,
  },
  { kind: "identifier", pattern: /^(?:home|beranda)\s{0,3}[>/»›|].{0,120}$/iu },
  {
    marks: [">", "»", "›"],
    anywhere: true,
    kind: "identifier",
    pattern: /^[\p{L}\d &]{2,30}(?:\s{0,3}[>»›]\s{0,3}[\p{L}\d &]{2,30}){2,5}$/u,
  },
  { kind: "identifier", pattern: /^(?:tags?|topik(?: terkait)?|kata kunci|keywords?)\s{0,3}:.{0,250}$/iu },
  { kind: "identifier", pattern: /^(?:tags?|topik terkait|keywords?)$/iu },
  {
    marks: ["#"],
    anywhere: true,
    kind: "identifier",
    pattern: /^(?:#[\p{L}\p{Nd}_]{1,60}[\s,|]*){1,20}$|^(?:#[\p{L}\p{Nd}_ ]{1,40}){2,20}$/u,
  },
  {
    words: 6,
    anywhere: true,
    kind: "comment",
    pattern:
      /^(?:\d{1,5}\s{1,3})?(?:comments?|komentar|leave a comment|(?:tulis|tambahkan|berikan|kirim) komentar)(?: anda| \(\d{1,5}\))?\s{0,3}:?$/iu,
  },
  {
    prose: true,
    kind: "legal",
    pattern:
      /^dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak|menggandakan|mengcopy|meng-copy)\b.{0,380}$/iu,
  },
  {
    prose: true,
    hints: Hint.Colon | Hint.Inline,
    anywhere: true,
    kind: "legal",
    pattern: /^["“]?disclaimer\s{0,3}(?:on)?\s{0,3}:.{0,600}$/iu,
  },
  { prose: true, kind: "legal", pattern: /^anda dapat menyiarkan ulang\b.{0,300}$/iu },
  { prose: true, kind: "legal", pattern: /^(?:seluruh |segala )?(?:hak cipta|all rights reserved)\b.{0,250}$/iu },
  {
    prose: true,
    kind: "legal",
    pattern:
      /^(?:sebagian )?(?:artikel|berita|konten|tulisan) ini (?:telah|sudah|pernah|pertama kali) (?:tayang|naik|terbit|dimuat|dipublikasikan|ditayangkan)\b.{0,300}$/iu,
  },
  {
    prose: true,
    kind: "legal",
    pattern:
      /^(?:artikel|berita|konten|liputan|tulisan) ini (?:dibuat|didukung|ditulis|diterjemahkan|disusun) (?:dengan|oleh|menggunakan)\b.{0,150}$/iu,
  },
  {
    prose: true,
    kind: "promotion",
    pattern: /^\*?\s{0,3}fakta atau hoaks\?.{0,380}$/iu,
    anywhere: true,
    hints: Hint.Inline,
  },
  {
    prose: true,
    kind: "promotion",
    pattern:
      /^(?:dapatkan|simak|ikuti|nikmati) (?:update |informasi )?(?:berita pilihan|breaking news|berita terkini)\b.{0,380}$/iu,
  },
  { prose: true, kind: "promotion", pattern: /^ikuti (?:saluran|akun|kanal|media sosial) kami\b.{0,200}$/iu },
  {
    prose: true,
    kind: "promotion",
    pattern:
      /^(?:dapatkan|ikuti|follow|gabung|bergabung|cek|yuk|mari|download|unduh|langganan|berlangganan|subscribe|kirim|kunjungi|update)\b.{0,300}\b(?:whatsapp|telegram|google news|newsletter|wa channel|saluran wa|aplikasi|channel|kanal)\b.{0,200}$/iu,
  },
  {
    prose: true,
    kind: "promotion",
    pattern:
      /^punya (?:pertanyaan|masalah|keluhan|cerita)\b[^?]{0,100}\?\s{0,3}\S{3,30} (?:bisa|siap|akan) bantu\b.{0,260}$/iu,
  },
  {
    prose: true,
    kind: "promotion",
    pattern:
      /^(?:(?:kirim|caranya).{0,160})?klik (?:link |tautan )?(?:di )?(?:ini|sini|di sini)\b.{0,60}$|^caranya gampang\b.{0,160}\bklik\b.{0,60}$/iu,
  },
];
