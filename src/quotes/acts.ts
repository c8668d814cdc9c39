import { wordSet } from "../lexicon/index.js";
import type { CueHit, QuoteContext } from "./context.js";
import type { Subject } from "./draft.js";

/** What somebody does as well as says: `memastikan stok aman`. */
const ACTS = new Set(["pasti", "jamin", "atur"]);
const PLANS = wordSet("akan bakal bertugas harus wajib perlu dapat bisa");
const JOINTS = new Set([",", "dan", "serta", "sekaligus"]);
/** Papers that tell what was found. */
const FINDINGS = wordSet(
  "data survei hasil studi penelitian riset laporan kajian temuan statistik sensus jajak analisis",
);

/** `Tim itu akan memantau harga serta memastikan stok aman`: one act beside another that is still to come. */
export function isPlannedAct({ tokens }: QuoteContext, hit: CueHit, { last }: Subject, verb: number): boolean {
  if (!ACTS.has(hit.cue.lemma) || !JOINTS.has(tokens[verb - 1]?.norm ?? "")) return false;
  for (let i = last; i < verb - 1; i++) {
    const norm = tokens[i]?.norm ?? "";
    if (PLANS.has(norm)) return true;
    // `memastikan akan mengawal harga dan memastikan bahwa …`
    if (norm === tokens[hit.first]?.norm) return false;
  }
  return false;
}

/** `Survei itu menunjukkan harga naik`, but `Budi menunjukkan barang itu masih baik`: a person shows things. */
export function showsThings({ tokens }: QuoteContext, { cue }: CueHit, { first }: Subject): boolean {
  return cue.lemma === "tunjuk" && !FINDINGS.has(tokens[first]?.norm ?? "");
}
