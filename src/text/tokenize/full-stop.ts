import { abbreviation, normalize } from "../../lexicon/index.js";
import { isAllCaps } from "../chars.js";

/** Abbreviations that are printed in capitals too and keep their full stop so. */
const CAPITAL_TITLES = new Set(
  "AKBP AKP CV DR DRA DRG DRH DRS GG HJ IR JL KH KRT NO NY PDT PROF PT ST TB TBK TGH TN UD UST".split(" "),
);

/** A full stop belongs to abbreviations (`Drs.`), and to initials (`H.`, `Joko P.`); `numbered` where a digit follows. */
export function keepsFullStop(bare: string, numbered: boolean): boolean {
  // `ditulisnya di X.`: hardly anybody's initial
  if (/^[A-Z]$/u.test(bare)) return bare !== "X";
  // `tingkat RT dan RW. Lalu …`: in capitals most of them are acronyms, unless a number follows (`RW.03`)
  if (isAllCaps(bare) && !CAPITAL_TITLES.has(bare) && !numbered) return false;
  return abbreviation(`${normalize(bare)}.`) !== null;
}

/** `dibawa ke Puskesmas Melati I.` at the end of its line, `behind` which nothing but a mark stands: hardly anybody's initial either. */
export function isNumeralAtEnd(bare: string, text: string, behind: number): boolean {
  return (bare === "I" || bare === "V") && /^[”"’']? ?(?:[\r\n]|$)/u.test(text.slice(behind, behind + 3));
}
