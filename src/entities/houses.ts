import { preverbTrie, verbVoice, wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";

const TOLD = wordSet(
  "dilansir dikutip disadur disitat dinukil mengutip melansir menyadur menukil diwartakan dilaporkan",
);
const FOUNDERS = wordSet("founder co-founder cofounder pendiri ceo");
const PUBLISHED = wordSet("diterbitkan dipublikasikan dimuat");
/** What is no house, but comes from one: `dikutip dari Pengumuman Nomor 4`. */
const DOCUMENTS = wordSet("pengumuman laporan surat siaran keterangan data buku rilis dokumen artikel berita unggahan");
const WITHIN = wordSet("di dalam oleh");

/** What is named as one, as `grup band`. */
const NAMED = wordSet("jurnal band boyband girlband");
const OF_MUSIC = wordSet("grup kelompok");

/** Is a house what stands here: `dilansir dari | Zelmora`, `pendiri dari | Zelmora`, `diterbitkan di | Zelmora Sciences`, `jurnal | Zelmora`? */
export function isHouseBehind(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.norm ?? "";
  const verb = tokens[index - 2]?.norm ?? "";
  if (DOCUMENTS.has(tokens[index]?.norm ?? "")) return false;
  if (NAMED.has(before) || (before === "musik" && OF_MUSIC.has(verb))) return true;
  return before === "dari" ? TOLD.has(verb) || FOUNDERS.has(verb) : WITHIN.has(before) && PUBLISHED.has(verb);
}

const HOUSES = wordSet(
  "perusahaan produsen pabrikan maskapai lembaga organisasi startup emiten anak operator penyedia pengembang penerbit distributor klub komunitas",
);
/** `perusahaan`, whatever the case. */
export const isHouseWord = (norm: string): boolean => HOUSES.has(norm);

const TEAM = wordSet("satelit balap pabrikan asal promosi yang");

/** `perusahaan`, `anak usaha`, `tim satelit`, written small; `Budi Santoso, tim kuasa hukum,` is none. */
export function isHouseNoun(tokens: readonly Token[], index: number): boolean {
  const { norm, text } = tokens[index] ?? { norm: "", text: "" };
  const next = tokens[index + 1]?.norm ?? "";
  if (text !== norm || (norm === "anak" && next !== "usaha")) return false;
  // `Lewat Zelmora, perusahaan ingin …`: it acts, and tells nothing of the name before it
  if (/^(?:ini|itu|tersebut)$/u.test(next) || verbVoice(next) !== null || preverbTrie().get(next) !== null)
    return false;
  return norm === "tim" ? TEAM.has(next) : HOUSES.has(norm);
}
