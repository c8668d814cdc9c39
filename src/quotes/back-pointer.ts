import { cueTrie, wordSet } from "../lexicon/index.js";
import type { Token, TokenRange } from "../text/index.js";
import { DEMONSTRATIVES, SO } from "./words.js";

/** They stand for what was told before, with a pointer behind them: `Hal itu`, `Pernyataan tersebut`. */
const STANDINS = wordSet(
  "hal pernyataan penegasan penjelasan informasi kabar desakan imbauan peringatan harapan usulan seruan ajakan ungkapan ucapan pesan permintaan keterangan pandangan pendapat penilaian kritik keluhan pengakuan klaim janji komitmen optimisme kepastian rencana saran sikap prediksi proyeksi kekhawatiran instruksi arahan perintah tekad",
);
const POINTERS = new Set([...DEMONSTRATIVES, "demikian"]);
const OPENERS = new Set([...SO, "demikianlah", "begitulah", "itulah"]);
const LIGHT = wordSet("pun juga sebagaimana seperti yang telah langsung antara lain");
/** Of what they say the speaker is the author; `Hal itu dibantah Siti` tells of somebody else's words. */
const SAID = wordSet(
  "disampaikan dikatakan diungkapkan diungkap ditegaskan diutarakan dinyatakan dijelaskan diucapkan dipaparkan dikemukakan dilontarkan dituturkan diterangkan",
);
/** What it was, behind `demikian`: `Demikian penjelasan Siti`. */
const UTTERANCES = wordSet(
  "penjelasan pernyataan keterangan penegasan penuturan paparan pengakuan ungkapan ucapan pesan imbauan harapan penilaian",
);

/** `disampaikan`, also with its clitic. */
export const isSaid = (norm: string): boolean => SAID.has(norm.replace(/nya$/u, ""));

/** Where a sentence says how or by whom that was told what stands before it. */
export interface BackPointer {
  /** The verb or noun of saying. */
  readonly at: number;
  /** By a passive, as of `Hal itu disampaikan`; by a bare verb or a noun, as of `Demikian kata`. */
  readonly by: "passive" | "bare" | "noun";
}

/** `Hal itu disampaikan …`, `Itu disampaikan …`, `Demikian disampaikan …`, `Begitu kata …`, `Itulah yang disampaikan …` */
export function backPointer(tokens: readonly Token[], { first, last }: TokenRange): BackPointer | null {
  const norm = (index: number): string => (index < last ? (tokens[index] as Token).norm : "");
  if (first + 2 >= last) return null;
  const passive = (from: number): BackPointer | null => {
    let at = from;
    while (LIGHT.has(norm(at))) at++;
    return isSaid(norm(at)) || isSaid(`di${norm(at + 1)}`) ? { at, by: "passive" } : null;
  };
  const opening = norm(first);
  if (STANDINS.has(opening)) return POINTERS.has(norm(first + 1)) ? passive(first + 2) : null;
  if (opening === "itu") return isSaid(norm(first + 1)) ? { at: first + 1, by: "passive" } : null;
  if (!OPENERS.has(opening)) return null;
  const at = first + 1;
  // `Demikian hal itu disampaikan`
  const standin = STANDINS.has(norm(at)) && POINTERS.has(norm(at + 1));
  const said = passive(standin ? at + 2 : at);
  if (said || standin || opening === "itulah") return said;
  if (UTTERANCES.has(norm(at))) return { at, by: "noun" };
  return cueTrie().get(norm(at))?.voices.has("bare") ? { at, by: "bare" } : null;
}
