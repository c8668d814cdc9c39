import { wordSet } from "../lexicon/index.js";
import { clauseCursor } from "./clause.js";
import type { Passage } from "./context.js";
import type { Finding } from "./finding.js";
import { resolvePhrase } from "./holder.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";

/** How bad what is behind them is: `akibat lemahnya pengawasan`. */
const BADNESS = wordSet(`
  lemahnya buruknya lambatnya lambannya bobroknya kacaunya amburadulnya karut-marutnya carut-marutnya semrawutnya ruwetnya longgarnya
  mandeknya rapuhnya timpangnya borosnya bocornya
`);
/** Whose fault it is: `ini kelalaian pengelola`, `karena ulah mereka`. */
const FAULTS = wordSet(
  "ulah kelalaian keteledoran kecerobohan ketidakbecusan ketidakmampuan arogansi kesewenang-wenangan",
);
/** Not said to be so: `tidak ada kelalaian petugas`, `apakah karena kelalaian sopir`. */
const OPEN = wordSet(
  "tidak tak bukan tanpa belum apakah dugaan diduga jika kalau apabila mencegah menghindari unsur atau",
);

/** How far before it a word may leave it open, in tokens. */
const REACH = 5;

/** `“Ini terjadi karena lemahnya pengawasan”`: whoever tells of a fault is against what has it. */
export function findFaults({ reading, first, last, clauses, voices }: Passage): Finding[] {
  const { quote, speaker } = voices;
  if (!quote || !speaker) return [];
  const found: Finding[] = [];
  const clauseOf = clauseCursor(clauses);
  for (let index = first; index < last; index++) {
    const word = norm(reading, index);
    const bad = BADNESS.has(word);
    if (!(bad || FAULTS.has(word)) || reading.mentionAt[index] !== -1 || isOpen(reading, index, first)) continue;
    const from = /^(?:dari|daripada)$/u.test(norm(reading, index + 1)) ? index + 2 : index + 1;
    // `lemahnya koordinasi (telah menyebabkan X)`
    const next = clauses[clauseOf(index) + 1];
    const end = next && next.link !== "relative" && next.first > from ? next.first : last;
    const target = nounPhraseAt(reading, from, beforeDenial(reading, from, end));
    if (!target || !(bad || isSomebody(target))) continue;
    found.push({
      rule: "stance/evaluation",
      holder: speaker,
      polarity: "oppose",
      predicate: { first: index, last: index + 1 },
      target,
      modality: "assertion",
      negated: false,
      strength: 1,
    });
  }
  return found;

  function isSomebody(target: Range): boolean {
    return resolvePhrase(reading, target, voices).kind === "agent";
  }
}

/** `lambatnya pencairan dana (bukan berarti …)` */
function beforeDenial(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < last && at < first + 2 * REACH; at++)
    if (/^bukan(?:lah)?$/u.test(norm(reading, at)) && reading.mentionAt[at] === -1) return at;
  return last;
}

function isOpen(reading: Reading, index: number, first: number): boolean {
  for (let at = index - 1; at >= first && at > index - REACH && reading.tokens[at]?.kind === "word"; at--)
    if (OPEN.has(norm(reading, at))) return true;
  return false;
}
