import { normalize, wordSet } from "../lexicon/index.js";
import { firstEndingAfter } from "../text/index.js";
import type { Entity } from "../types.js";
import type { Source } from "./draft.js";
import { DEMONSTRATIVES } from "./words.js";

/** What a law is called again by, with how its full name begins. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["uu", "undang-undang"],
  ["perppu", "peraturan pemerintah pengganti"],
  ["pp", "peraturan pemerintah"],
  ["perpres", "peraturan presiden"],
  ["keppres", "keputusan presiden"],
  ["inpres", "instruksi presiden"],
  ["permen", "peraturan menteri"],
  ["kepmen", "keputusan menteri"],
  ["perda", "peraturan daerah"],
  ["pergub", "peraturan gubernur"],
  ["perbup", "peraturan bupati"],
  ["perwali", "peraturan wali kota"],
]);
const FULL = new Set(["undang-undang", "peraturan", "keputusan", "instruksi"]);
/** Any law is meant by them. */
const ANY = wordSet("beleid aturan regulasi ketentuan");

/** `Keppres ini`, `Pasal 4 beleid tersebut`, `Aturan itu`: the law of that kind that was last named. */
export function lawMeant(source: Source, laws: readonly Entity[]): Source | null {
  if (laws.length === 0 || source.entity !== null || source.name === null) return null;
  const words = normalize(source.name).split(" ");
  const article = words[0] === "pasal";
  const kind = words.find((word) => SHORT.has(word) || FULL.has(word) || ANY.has(word)) ?? "";
  const pointed = DEMONSTRATIVES.has(words[words.length - 1] as string);
  // `Pasal 4 Pergub Jakarta` names its law itself
  if (kind === "" ? !article || words.length > 2 + Number(pointed) : !pointed && words.length > 1) return null;
  if (kind !== "" && !article && words[0] !== kind) return null;
  const isKind = (name: string) => kind === "" || ANY.has(kind) || isCalled(normalize(name), kind);
  let meant: Entity | null = null;
  let at = -1;
  for (const law of laws) {
    const before = law.mentions[firstEndingAfter(law.mentions, source.start) - 1];
    if (before === undefined || before.start <= at || !law.mentions.some(({ text }) => isKind(text))) continue;
    meant = law;
    at = before.start;
  }
  return meant && { ...source, entity: meant.id, name: meant.name };
}

function isCalled(name: string, kind: string): boolean {
  return name.startsWith(kind) || name.startsWith(SHORT.get(kind) ?? kind);
}
