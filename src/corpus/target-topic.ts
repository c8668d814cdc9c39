import { isPreposition, lemma, normalize } from "../lexicon/index.js";

/** What a target is about, as roots. */
export interface TargetTopic {
  /** `semua tindakan yang melanggar …` gives `tindak`, `kerja sama praktis` gives `kerja sama`. */
  readonly head: string;
  /** What tells it from others of its head, in order: `palsu` of `tatanan palsu`, `bangun`'s `ikn` of `pembangunan IKN`. */
  readonly modifiers: readonly string[];
}

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

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** They stand before the noun and say only how much or which. */
const DETERMINERS = words(
  "semua seluruh setiap para berbagai sejumlah beberapa banyak upaya langkah rencana kebijakan masalah isu soal adanya suatu sebuah salah satu wacana usulan gagasan ide program proses pelaksanaan",
);

/** Behind a noun they tell nothing from anything: `rencana itu`, `kerja sama yang lebih erat`. */
const WEAK = words(`
  ini itu tersebut tadi lebih sangat semakin makin kuat erat penuh baik besar praktis baru bersama kami kita mereka dia
  nyata konkret konstruktif mendalam lanjut segera kembali juga terus menerus
`);

/** Behind these something else is told: time, place, manner, a clause. */
const STOPS = words(
  "yang untuk agar supaya di ke dari pada dalam dengan oleh secara melalui tanpa sebagai karena jika bahwa dan atau serta maupun selama sejak hingga demi guna bagi antara",
);

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["uu", "undang-undang"],
  ["ruu", "rancangan"],
  ["perpres", "peraturan"],
]);

const MOST = 3;

/** The noun that a target is about and what narrows it, both as roots. `named` are words of entities, which are told apart by themselves. */
export function targetTopic(text: string, named: ReadonlySet<string> = new Set()): TargetTopic {
  const tokens = normalize(text).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  let first = tokens.findIndex((word) => !DETERMINERS.has(word) && !isPreposition(word));
  if (first < 0) first = 0;
  const compound = `${tokens[first] ?? ""} ${tokens[first + 1] ?? ""}`;
  const isCompound = COMPOUNDS.has(compound);
  const modifiers: string[] = [];
  for (const word of tokens.slice(first + (isCompound ? 2 : 1))) {
    if (STOPS.has(word) || modifiers.length === MOST) break;
    if (isPreposition(word) || WEAK.has(word) || DETERMINERS.has(word) || named.has(word)) continue;
    modifiers.push(rootOf(word));
  }
  return { head: isCompound ? compound : rootOf(tokens[first] ?? ""), modifiers };
}

function rootOf(word: string): string {
  const long = SHORT_FORMS.get(word);
  if (long) return long;
  const bare = word.replace(/(?<=.{4})nya$/u, "");
  return lemma(bare) ?? bare;
}
