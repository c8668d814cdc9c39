import { isPreposition, lemma, normalize } from "../lexicon/index.js";

/** Nouns of two words: their first word alone says nothing. */
const COMPOUNDS = new Set([
  "campur tangan",
  "gencatan senjata",
  "hak asasi",
  "kerja sama",
  "masa depan",
  "rantai pasokan",
  "senjata nuklir",
  "sumber daya",
  "tanggung jawab",
  "tata kelola",
]);
/** They stand before the noun and say only how much or which. */
const DETERMINERS = new Set(
  "semua seluruh setiap para berbagai sejumlah beberapa banyak upaya langkah rencana kebijakan masalah isu soal adanya suatu sebuah salah satu".split(
    " ",
  ),
);

/** The noun that a target is about, as a root: `semua tindakan yang melanggar …` gives `tindak`, `kerja sama praktis` gives `kerja sama`. */
export function targetHead(text: string): string {
  const words = normalize(text).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  let first = words.findIndex((word) => !DETERMINERS.has(word) && !isPreposition(word));
  if (first < 0) first = 0;
  const head = words[first] ?? "";
  const compound = `${head} ${words[first + 1] ?? ""}`;
  if (COMPOUNDS.has(compound)) return compound;
  const bare = head.replace(/(?<=.{4})nya$/u, "");
  return lemma(bare) ?? bare;
}
