import type { Document } from "../../document.js";
import { cueTrie, preverbTrie, wordSet } from "../../lexicon/index.js";
import { isCapitalized, type Token } from "../../text/index.js";
import type { RolePhrase } from "../candidate.js";

/** Before an office they tell of many, or of whoever may come to hold it: `para menteri`, `calon presiden`. */
const ANY = wordSet(
  "para seluruh semua kedua ketiga beberapa sejumlah seorang banyak setiap tiap calon antar mantan eks bakal salah menjadi sebagai selaku jabatan posisi kursi pencalonan pemilihan pilihan masa periode tingkat sekelas setingkat wakil plt pj penjabat pelaksana",
);
/** Papers by an office and its house are not its holder: `Peraturan Presiden`, `Kantor Bupati Asmat`. */
const PAPERS = wordSet("keputusan peraturan instruksi edaran maklumat kantor gedung rumah kediaman sekretariat");
const POLITE = wordSet("sang pak bapak bu ibu si");
const POINTING = wordSet("itu tersebut ini tadi");

/**
 * Does a role phrase without a name stand for its holder? With a capital as a rule (`Presiden melantik …`), small only where it is pointed at
 * (`sang presiden`, `presiden itu`) or speaks (`kata presiden`).
 */
export function meansSomebody({ tokens }: Document, { first, last }: RolePhrase): boolean {
  const before = tokens[first - 1]?.norm ?? "";
  if (ANY.has(before) || PAPERS.has(before)) return false;
  const next = tokens[last];
  if (next?.kind === "number" || next?.norm === "nomor" || next?.norm === "ke" || tokens[last - 1]?.norm === ")")
    return false;
  const opening = tokens[first] as Token;
  // `Kepala | Urusan Rumah Tangga`: a capital goes on with what may be another office
  if (isCapitalized(opening.text)) return next === undefined || next.kind !== "word" || !isCapitalized(next.text);
  // `kepala itu` may ache
  if (opening.norm === "kepala" && last - first === 1) return POLITE.has(before);
  return POLITE.has(before) || POINTING.has(next?.norm ?? "") || speaks(tokens, before, last);
}

function speaks(tokens: readonly Token[], before: string, last: number): boolean {
  if (before === "menurut" || cueTrie().get(before)?.voices.has("bare")) return true;
  const preverb = preverbTrie().longestAt(tokens, last);
  return (
    cueTrie()
      .longestAt(tokens, last + (preverb?.length ?? 0))
      ?.value.voices.has("active") === true
  );
}
