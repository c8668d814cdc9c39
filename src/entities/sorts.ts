import { isAgentNoun, wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { isCommonWord, titleAt } from "./words.js";

/** `kawasan Melati` */
export const BEFORE_PLACE = wordSet(
  "asal warga wilayah kawasan daerah kota pulau kabupaten desa kecamatan kelurahan provinsi negara perairan jalan gunung sungai pantai kampung dusun distrik kaldera kawah lereng puncak muara teluk bendung waduk danau embung lembah tanjakan perbatasan pesisir kelahiran gampong nagari pedukuhan",
);

/** `saham Melati` */
export const BEFORE_ORGANIZATION = wordSet(
  "perusahaan partai klub maskapai merek produsen saham grup organisasi lembaga media kelompok koran harian majalah aplikasi platform tim laman situs melansir mengutip dilansir pabrikan emiten bank pihak startup operator kubu brand raksasa bursa milisi bengkel gerai",
);

const THINGS = wordSet(
  "mobil motor kapal perahu pesawat varietas aplikasi program sistem boneka robot satelit roket produk prosesor alat kucing anjing harimau gajah sapi",
);

/** `mobil bernama Rakata`, `motor terbang canggih bernama Rakata`, `desa bernama Melati`, `pria bernama Budi`. */
export function namedSort(tokens: readonly Token[], index: number): "person" | "organization" | "location" | "none" {
  const sort = tokens[index]?.norm ?? "";
  if (BEFORE_PLACE.has(sort) && sort !== "warga") return "location";
  if (BEFORE_ORGANIZATION.has(sort)) return "organization";
  for (let i = index; i > index - 3; i--) {
    const norm = tokens[i]?.norm ?? "";
    // `pengemudi mobil bernama Budi`
    if (THINGS.has(norm)) return isAgentNoun(tokens[i - 1]?.norm ?? "") ? "person" : "none";
    if (!isCommonWord(norm) || isAgentNoun(norm) || titleAt(tokens, i) !== null) break;
  }
  return "person";
}
