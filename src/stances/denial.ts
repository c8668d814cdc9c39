import { wordSet } from "../lexicon/index.js";
import type { Finding } from "./finding.js";
import { turned } from "./negation.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Reading } from "./reading.js";

const NOT = wordSet("tidak tak nggak enggak gak jangan tiada");
const BEING = wordSet("ada adanya terjadi terjadinya terdapat muncul timbul terulang terulangnya");
const LIGHT = wordSet("lagi pernah akan sampai satu satupun pun sama sekali yang");

/** `berharap tidak ada korban`, `menyesalkan tidak adanya rapat`: turned round, it is about what is not to be or was not. */
export function undenied(reading: Reading, finding: Finding): Finding {
  const { first, last } = finding.target;
  if (!NOT.has(norm(reading, first)) || reading.mentionAt[first] !== -1) return finding;
  // `bersyukur tak ada warga yang tertinggal`; `tidak ada alasan menunda`, with the verb in what is judged
  if (finding.rule === "stance/evaluation" || /syukur$/u.test(norm(reading, finding.predicate.last - 1)))
    return finding;
  let at = first + 1;
  while (at < last && LIGHT.has(norm(reading, at))) at++;
  if (!BEING.has(norm(reading, at))) return finding;
  at++;
  while (at < last && LIGHT.has(norm(reading, at))) at++;
  const target = at < last ? nounPhraseAt(reading, at, last) : null;
  return target ? { ...finding, target, polarity: turned(finding.polarity, true), negated: !finding.negated } : finding;
}
