import { acronyms, isOrganizationTail, media, spelledOut, wordSet } from "../../lexicon/index.js";
import { knownWord } from "../known.js";
import { isCommonWord, LEGAL_FORMS, organizationHeadAt } from "../words.js";
import type { Groups } from "./groups.js";
import { MOST_WORDS, type Surface } from "./surfaces.js";

/** What a name is said without: `Teluk Nirwana` of `PT Teluk Nirwana`, `Wellesford` of `Universitas Wellesford`. */
const FORMS = wordSet("pt pt. cv cv. ud firma yayasan ps fc universitas");

/** Joins a short name to the only longer one that begins alike: `Perum Jasa Tirta`, `… I`; `Baruna`, `PT Baruna Lestari`. */
export function joinShorter(surfaces: readonly Surface[], groups: Groups): void {
  const longer = new Map<string, number | null>();
  const put = (words: readonly string[], index: number, least: number, until: number) => {
    for (let k = least; k < Math.min(until, MOST_WORDS); k++) {
      const prefix = words.slice(0, k).join(" ");
      const other = longer.get(prefix);
      if (other === undefined) longer.set(prefix, index);
      else if (other !== null && groups.find(other) !== groups.find(index)) longer.set(prefix, null);
    }
  };
  surfaces.forEach(({ type, text, words }, index) => {
    if (type !== "organization") return;
    const form = words.length > 1 && FORMS.has(words[0] as string);
    if (form) put(words.slice(1), index, 1, words.length);
    put(words, index, form && !CLUB.test(text) ? 2 : 1, words.length);
  });
  surfaces.forEach((surface, index) => {
    if (surface.type !== "organization") return;
    const whole = longer.get(surface.words.join(" "));
    if (typeof whole !== "number" || !isSame(surface, surfaces[whole] as Surface)) return;
    groups.join(whole, index);
  });
}

/** `Persib` is `Persib Bandung`. */
const CLUB = /^(?:Pers[a-z]+|PS[A-Z]{1,3}|Arema)(?: |$)/u;

function isSame(short: Surface, { text, words }: Surface): boolean {
  const club = CLUB.test(short.text);
  if (!short.text.includes(" ") && !club) {
    // `Danantara Indonesia`, `DPR RI`; but `TNI AU` is a part of what three letters stand for
    if (short.words.length > 1) return /^\S+ (?:Indonesia|RI)$/u.test(text);
    // `BUMA` is hardly `PT Buma Perkasa`
    if (!isUnknown(short.text) || !text.includes(short.text)) return false;
    const last = words[words.length - 1] as string;
    // `PT Larsen Chemical Indonesia` is only a part of Larsen
    if (last === "@ID" && words.length > 3) return false;
    // `AB Entertainment`; but `Tekno Watch` is a thing that Tekno makes
    if (words[0] === short.words[0] && !isOrganizationTail(last) && !LEGAL_FORMS.has(last)) return false;
  }
  // `Bawaslu` is the country's where `Bawaslu Tangsel` stands beside it
  if (words[0] === short.words[0] && spelledOut().get(short.words.join(" ")) !== null)
    return words.slice(short.words.length).every((word) => word === "@ID");
  const from = (words[0] === short.words[0] ? 0 : 1) + short.words.length;
  return isTail(words, from);
}

/** A name of one word that no list explains, and nothing but a name. */
function isUnknown(text: string): boolean {
  const norm = text.toLowerCase();
  if (knownWord(text) !== null || media().get(norm) !== null || isCommonWord(norm)) return false;
  return organizationHeadAt([{ norm }], 0) === null;
}

/** Is what the longer name has more a number, a place or an ordinary word, and no other institution? */
function isTail(words: readonly string[], from: number): boolean {
  let last = words.length;
  while (last > from && LEGAL_FORMS.has(words[last - 1] as string)) last--;
  const rest = words.slice(from, last);
  // `PT Pertamina | Fuel Terminal Maos` is a part of it
  if (/^pt/u.test(words[0] as string) && rest.length > 2) return false;
  // `Kementerian Kelautan (dan Perikanan)`
  if (/^(?:kementerian|dinas)$/u.test(words[0] as string) && from === 2 && rest[0] === "dan" && rest.length === 2)
    return true;
  return rest.every((word) => !/^(?:dan|di)$/u.test(word) && !OTHERS.has(word) && acronyms().get(word) === null);
}

/** `Oxford University | Museum`: another institution. */
const OTHERS = wordSet("museum press hospital library school foundation shop store fund watch learning news");

/** Joins `Polsubsektor` to the one that the article names in full. */
export function joinBareHeads(surfaces: readonly Surface[], groups: Groups): void {
  const headed = new Map<string, number | null>();
  const head = ({ text }: Surface) => text.split(" ", 1)[0] as string;
  surfaces.forEach((surface, index) => {
    if (surface.type !== "organization" || !surface.text.includes(" ")) return;
    const other = headed.get(head(surface));
    if (other === undefined) headed.set(head(surface), index);
    else if (other !== null && groups.find(other) !== groups.find(index)) headed.set(head(surface), null);
  });
  surfaces.forEach(({ type, text, mentions }, index) => {
    if (type !== "organization" || !/^name\/(?:again|part)$/u.test(mentions[0]?.rule ?? "")) return;
    const full = headed.get(text);
    if (typeof full === "number") groups.join(full, index);
  });
}
