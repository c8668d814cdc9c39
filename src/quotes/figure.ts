import { isCountingCue, wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";

/** How far behind the cue the figure may stand, in tokens. */
const REACH = 14;
/** What somebody brings about himself: a runner `mencatat waktu 35 menit`, a company `mencatat laba 3 miliar`. */
const RESULTS = wordSet(
  "waktu skor poin gol hattrick kemenangan kekalahan prestasi rekor sejarah debut laba rugi pendapatan penjualan omzet omset keuntungan kerugian margin aset ekuitas net return kinerja transaksi",
);
/** Behind a noun they lead on to how much it is: `menyebut kerugian itu sekitar Rp2 miliar`. */
const MEASURES = wordSet("sekitar sebanyak sebesar senilai hampir hanya rata-rata dari rp us$ $");
/** `melaporkan dua orang ke polisi`: taken somewhere, not told. */
const GOALS = wordSet("ke kepada");

/** `BPS mencatat inflasi 3 persen`: a noun phrase with a figure, behind a cue that tells figures. */
export function tellsFigure(context: QuoteContext, lemma: string, first: number, end: number): boolean {
  const { tokens } = context;
  const counts = isCountingCue(lemma);
  if ((!counts && lemma !== "sebut") || RESULTS.has((tokens[first] as Token).norm)) return false;
  const limit = Math.min(end, first + REACH);
  let figure = false;
  for (let i = first; i < limit; i++) {
    const { kind, norm } = tokens[i] as Token;
    if (GOALS.has(norm)) return false;
    if (kind === "punctuation" && norm !== "(" && norm !== ")") break;
    const measured = counts || (i > first + 1 && MEASURES.has((tokens[i - 1] as Token).norm));
    figure ||= measured && kind === "number" && context.dateAt(i) < 0;
  }
  return figure;
}
