import { isCountingCue, wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import { isCount } from "./verbless.js";
import { DEMONSTRATIVES, isOwned } from "./words.js";

/** How far behind the cue the figure may stand, in tokens. */
const REACH = 14;
/** What somebody brings about himself: a runner `mencatat waktu 35 menit`, a company `mencatat laba 3 miliar`. */
const RESULTS = wordSet(
  "waktu skor poin gol hattrick kemenangan kekalahan assist penyelamatan prestasi rekor sejarah debut laba rugi pendapatan penjualan omzet omset keuntungan kerugian margin aset ekuitas net return kinerja transaksi penampilan",
);
/** Behind a noun they lead on to how much it is: `menyebut kerugian itu sekitar Rp2 miliar`. */
const MEASURES = wordSet("sekitar sebanyak sebesar senilai hampir hanya rata-rata dari minus rp us$ $");
/** Cues that tell how much it is only where a measure says so. */
const STATING = wordSet("sebut nyata kata jelas terang klaim tegas pasti ungkap papar tutur");
/** `melaporkan dua orang ke polisi`: taken somewhere, not told. */
const GOALS = wordSet("ke kepada");

/** `tenornya`, `biaya itu` */
function isComplete(norm: string): boolean {
  return DEMONSTRATIVES.has(norm) || isOwned(norm);
}

/** `BPS mencatat inflasi 3 persen`: a noun phrase with a figure, behind a cue that tells figures. */
export function tellsFigure(context: QuoteContext, lemma: string, first: number, end: number): boolean {
  const { tokens } = context;
  const counts = isCountingCue(lemma);
  if (!counts && !STATING.has(lemma)) return false;
  // `mencatat 31 poin`
  const noun = isCount(tokens[first]) ? first + 1 : first;
  if (RESULTS.has(tokens[noun]?.norm ?? "")) return false;
  const limit = Math.min(end, first + REACH);
  let figure = false;
  for (let i = first; i < limit; i++) {
    const { kind, norm } = tokens[i] as Token;
    if (counts && GOALS.has(norm)) return false;
    if (kind === "punctuation" && norm !== "(" && norm !== ")") break;
    const before = i > first ? (tokens[i - 1] as Token).norm : "";
    // `menyebut tenornya lima tahun`
    if (!counts && i <= first + 2 && isComplete(before) && isCount(tokens[i])) return tokens[i + 1]?.norm !== "kali";
    const measured = counts || (i > first + 1 && MEASURES.has(before));
    const count = kind === "number" || (counts && i === first && isCount(tokens[i]));
    figure ||= measured && count && context.dateAt(i) < 0;
  }
  return figure;
}
