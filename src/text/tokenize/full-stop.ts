import { abbreviation, normalize } from "../../lexicon/index.js";
import { isAllCaps } from "../chars.js";

/** Abbreviations that are printed in capitals too and keep their full stop so. */
const CAPITAL_TITLES = new Set("CV DR DRA DRG DRH DRS GG HJ IR JL KH NO NY PDT PROF PT ST TB TBK TN UST".split(" "));

/**
 * A full stop belongs to abbreviations (`Drs.`), and to initials (`H.`, `Joko P.`); `numbered` where a digit follows, `last` where the line
 * ends.
 */
export function keepsFullStop(bare: string, numbered: boolean, last = false): boolean {
  // `ditulisnya di X.`: hardly anybody's initial; no more is the numeral of `dibawa ke Puskesmas Melati I.`
  if (/^[A-Z]$/u.test(bare)) return bare !== "X" && !(last && (bare === "I" || bare === "V"));
  // `tingkat RT dan RW. Lalu …`: in capitals most of them are acronyms, unless a number follows (`RW.03`)
  if (isAllCaps(bare) && !CAPITAL_TITLES.has(bare) && !numbered) return false;
  return abbreviation(`${normalize(bare)}.`) !== null;
}
