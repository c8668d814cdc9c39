import { isThenAt } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { Reading } from "../reading.js";
import { isCue, isGivenName, locationHeadAt, titleAt } from "../words.js";
import { bracketAt } from "./bracket.js";
import { skipHonorifics } from "./honorific.js";
import { hasOrdinaryWord, personNameEnd } from "./name.js";

const NAMELY = new Set(["yakni", "yaitu"]);

/**
 * Where the name begins that a comma sets off from its role (`Pemimpin Tertinggi Iran, Ayatollah Ali Khamenei`), or null: it takes
 * an honorific, a known given name, or a punctuation mark or a reporting verb behind it.
 */
export function setOff(reading: Reading, role: number, end: number, single = false): number | null {
  const { tokens } = reading;
  const index = pastThen(tokens, role);
  const comma = tokens[index]?.norm === "," ? 1 : 0;
  // `Bupati Lebak, yakni Iti Jayabaya`
  const namely = NAMELY.has(tokens[index + comma]?.norm ?? "") ? 1 : 0;
  const open = index + comma + namely;
  if (open >= end || open === index || (namely > 0 && titleAt(tokens, open) !== null)) return null;
  // `warga Ds. Melati, Kec. Anggrek, hadir`
  if ((tokens[open] as Token).norm.endsWith(".") && locationHeadAt(tokens, open) !== null) return null;
  const first = skipHonorifics(reading, open, end);
  const last = personNameEnd(reading, first, end);
  if (last === first || hasOrdinaryWord(reading, first, last)) return null;
  if (first > open || (namely > 0 && isGivenName((tokens[first] as Token).norm))) return first;
  // `Bupati Purbalingga, Suparman, hadir`
  if (last - first < 2) {
    const alone = (single && tokens[last]?.norm === ",") || bracketAt(reading, last, end)?.kind === "age";
    return alone ? first : null;
  }
  const after = tokens[last]?.norm ?? ",";
  return /^[,.)]$/u.test(after) || isCue(after, "active") || isGivenName((tokens[first] as Token).norm) ? first : null;
}

/** What may follow whoever has spoken: `kata Bupati Kebumen, Suparman | usai rapat`. */
export const isSaidBehind = (norm: string): boolean => SAID_BEHIND.has(norm);
const SAID_BEHIND = new Set([
  ".",
  ",",
  "usai",
  "seusai",
  "saat",
  "ketika",
  "kepada",
  "di",
  "dalam",
  "pada",
  "melalui",
  "lewat",
]);

/** `Juru bicara KPK saat itu, Budi Santoso`: past the time before the comma. */
export function pastThen(tokens: readonly Token[], index: number): number {
  return isThenAt(tokens, index) && tokens[index + 2]?.norm === "," ? index + 2 : index;
}

export function hasGivenName({ tokens }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isGivenName((tokens[i] as Token).norm)) return true;
  return false;
}
