import { isPreposition, titles, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token, type TokenRange } from "../text/index.js";
import { AUXILIARIES, hasPredicate } from "./clause.js";
import type { QuoteContext } from "./context.js";

/** They go on with the source: `Menurut Budi yang memimpin rapat, …`. */
const MODIFIERS = new Set([
  "yang",
  "saat",
  "ketika",
  "usai",
  "seusai",
  "seperti",
  "sebagaimana",
  "dikutip",
  "dilansir",
  "dan",
]);
/** Behind the source and a comma they open what is said, where other phrases tell where and when it was said. */
const OF_CONTENT = wordSet(
  "secara dengan dari untuk jika apabila bila kalau selama sejak akibat karena meski meskipun walau walaupun kendati tanpa selain setiap sebelum agar supaya demi",
);
const EVENTS = wordSet("kejadian peristiwa insiden gempa banjir kebakaran kecelakaan");
const LISTING = new Set(["dan", "serta", "atau", "hingga", "maupun"]);
/** How long an office in commas may be, in tokens. */
const OFFICE = 24;

/** Past what stands in commas behind the source: `Menurut Budi, ketua panitia, acara itu …`. */
export function pastAside(context: QuoteContext, index: number, sentence: TokenRange): number {
  const { tokens } = context;
  const next = tokens[index] as Token | undefined;
  // `Menurut Sri Mulyani anggaran itu …`
  if (next?.kind === "word" && !isCapitalized(next.text) && !MODIFIERS.has(next.norm) && !isPreposition(next.norm))
    return index;
  let i = index;
  while (i < sentence.last && (tokens[i] as Token).norm !== ",") i++;
  if (i >= sentence.last) return index;
  const office = pastOffice(context, i + 1, sentence.last);
  if (office > 0) return office;
  for (let j = i + 1; j < Math.min(sentence.last, i + 10); j++) {
    // `Menurut Erick, undang-undang itu, yang bertujuan …, membutuhkan X`: its subject
    if (tokens[j]?.norm === "," && tokens[j + 1]?.norm === "yang" && isCapitalized(tokens[i + 1]?.text ?? ""))
      return i + 1;
    // `Menurut Budi, bantuan untuk petani, nelayan, dan buruh akan cair`: a list
    if (tokens[j]?.norm === "," && isListed(tokens, j, sentence.last)) return i + 1;
    if (tokens[j]?.norm !== ",") continue;
    // `Menurut Budi, pada Jumat pagi sebelum gempa, ia …`
    const dated = tokens[i + 1]?.norm === "pada" && context.dateAt(i + 2) >= 0;
    if (dated || OF_CONTENT.has(tokens[i + 1]?.norm ?? "") || EVENTS.has(tokens[i + 2]?.norm ?? "")) return i + 1;
    if (!hasPredicate(context, i + 1, j)) {
      return hasPredicate(context, j + 1, sentence.last) && j - i > 2 ? j + 1 : i + 1;
    }
  }
  return i + 1;
}

/** `…, Kepala Eksekutif Pengawas Asuransi, Penjaminan, dan Dana Pensiun, jumlah itu …`: behind an office that is itself a list, or -1. */
function pastOffice(context: QuoteContext, first: number, limit: number): number {
  const { tokens } = context;
  if (!isCapitalized(tokens[first]?.text ?? "") || !titles().longestAt(tokens, first)) return -1;
  for (let i = first; i < Math.min(limit, first + OFFICE); i++) {
    const { norm } = tokens[i] as Token;
    const next = tokens[i + 1];
    if (norm !== "," || !next || LISTING.has(next.norm) || isCapitalized(next.text)) continue;
    return hasPredicate(context, first, i) ? -1 : i + 1;
  }
  return -1;
}

/** Behind the comma, in a few words and before any auxiliary: `…, dan …` */
function isListed(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let i = comma; i < Math.min(end, comma + 8); i++) {
    const norm = tokens[i]?.norm ?? "";
    if (AUXILIARIES.has(norm)) return false;
    if (norm === "," && LISTING.has(tokens[i + 1]?.norm ?? "")) return true;
  }
  return false;
}
