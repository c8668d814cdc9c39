import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Reading } from "./reading.js";

/** What can be at stake: `demi keselamatan warga`, `demi terciptanya X`, but not `demi rupiah`, `satu demi satu`. */
const STAKE = /^(?:ke[a-z]{3,}an|pe[a-z]{4,}an|ter[a-z]{3,}nya)(?:nya)?$/u;
const SELFISH = /^(?:pribadi|politik|kelompok|golongan|sendiri|sesaat|tertentu)$/u;

/** `semua ini demi keselamatan warga`: whoever says so is for it. */
export function findStakes({ reading, first, last, voices }: Passage): Finding[] {
  const { quote, speaker } = voices;
  if (!quote || !speaker) return [];
  const found: Finding[] = [];
  for (let index = first + 1; index < last; index++) {
    if (norm(reading, index) !== "demi" || !STAKE.test(norm(reading, index + 1))) continue;
    if (isDisowned(reading, index, first)) continue;
    const target = nounPhraseAt(reading, index + 1, last);
    if (!target || SELFISH.test(norm(reading, target.last - 1))) continue;
    found.push({
      rule: "stance/aim",
      holder: speaker,
      polarity: "support",
      predicate: { first: index, last: index + 1 },
      target,
      modality: "assertion",
      negated: false,
      strength: 1,
    });
  }
  return found;
}

/** `tidak mengabaikan kesehatan demi kenaikan laba`, `dengan alasan demi kepentingan umum` */
function isDisowned(reading: Reading, index: number, first: number): boolean {
  for (let at = index - 1; at >= first && at > index - 9 && reading.tokens[at]?.kind === "word"; at--)
    if (/^(?:tidak|tak|bukan|jangan|alasan)$/u.test(norm(reading, at))) return true;
  return false;
}
