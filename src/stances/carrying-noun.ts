import { isAgentNoun, isEffortNoun, isPromiseNoun, wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { mentionOf, norm, type Range, type Reading } from "./reading.js";

/** Whose it is (`komitmen penuh Iran untuk`); in `upaya perbaikan dan pembangunan negara dengan` nobody's. */
function ownerBehind(reading: Reading, first: number, end: number): Range | null {
  let last = first;
  while (last < end) {
    const word = norm(reading, last);
    const named = reading.mentionAt[last] !== -1;
    if (!named && (word === "dengan" || word === "dalam")) break;
    if (word === "dan" && last > first && reading.mentionAt[last - 1] === -1 && !isAgentNoun(norm(reading, last - 1)))
      return null;
    last++;
  }
  return first < last ? { first, last } : null;
}

function isPlanner(reading: Reading, index: number): boolean {
  const named = mentionOf(reading, index);
  return named
    ? named.entity.type === "person" || named.entity.type === "organization"
    : isAgentNoun(norm(reading, index));
}

const TRADE = wordSet("unit dunia badan pelaku izin tempat modal kegiatan bidang jenis sektor skala pemilik");
/** They tell of a will only with the one whose it is right behind them. */
const OWNED = wordSet("rencana arahan instruksi perintah desakan tuntutan usulan");

/** The noun that carries the verb phrase (`komitmen penuh Iran untuk`), with whose it is. */
export function carryingNoun(
  reading: Reading,
  start: number,
  clause: Clause,
): { readonly promise: boolean; readonly owner: Range | null } | null {
  const from = Math.max(start, clause.first - 9);
  let effort: { readonly promise: boolean; readonly owner: Range | null } | null = null;
  for (let index = clause.first - 1; index >= from; index--) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (/^[.?!]$/u.test(word)) break;
    const promise = isPromiseNoun(word);
    if (!promise && !isEffortNoun(word)) continue;
    // `rencana pemerintah membangun X`, but not `rencana yang tepat untuk`, `menerima perintah untuk`
    if (OWNED.has(word) && !isPlanner(reading, index + 1)) continue;
    // `arahan dinas untuk menutup X`, but not `mengikuti arahan dinas menuju pasar`
    if (OWNED.has(word) && word !== "rencana" && norm(reading, clause.first - 1) !== "untuk") continue;
    // `membuka unit usaha dengan`
    if (word === "usaha" && TRADE.has(norm(reading, index - 1))) continue;
    const owner = ownerBehind(reading, index + 1, clause.first);
    if (promise) return { promise, owner };
    effort ??= { promise, owner };
  }
  return effort;
}
