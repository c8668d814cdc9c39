import { verbVoice, wordSet } from "../lexicon/index.js";
import type { Finding } from "./finding.js";
import { turned } from "./negation.js";
import { nounPhraseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { pastTime } from "./time-phrase.js";
import { trim } from "./trim.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS } from "./words.js";

const NOT = wordSet("tidak tak nggak enggak gak jangan tiada");
export const BEING = wordSet("ada adanya terjadi terjadinya terdapat muncul timbul terulang terulangnya");
const LIGHT = wordSet("lagi pernah akan sampai satu satupun pun sama sekali yang kembali");

/** Of what is not to do so nothing is left: `kasus itu tidak terulang`, `pesta itu jangan dilakukan`. */
const COMING = wordSet("ada terjadi muncul timbul terulang berulang berlanjut dilakukan diadakan digelar dilaksanakan");

/** `berharap tidak ada korban`, `menyesalkan tidak adanya rapat`: turned round, it is about what is not to be or was not. */
export function undenied(reading: Reading, finding: Finding): Finding {
  // `bersyukur tak ada warga yang tertinggal`; `tidak ada alasan menunda`, with the verb in what is judged
  if (finding.rule === "stance/evaluation" || /syukur$/u.test(norm(reading, finding.predicate.last - 1)))
    return finding;
  const target = absentIn(reading, finding.target);
  return target ? { ...finding, target, polarity: turned(finding.polarity, true), negated: !finding.negated } : finding;
}

/** What is said not to be: behind the negator (`tidak ada X`, `pada 2030 sudah tidak ada lagi X`) or before it (`X tak lagi terulang`). */
function absentIn(reading: Reading, { first, last }: Range): Range | null {
  const not = negatorIn(reading, first, last);
  if (not === -1) return null;
  const before = trimmed(reading, first, not);
  if (!before || ADJUNCT_PREPOSITIONS.has(norm(reading, first))) {
    const what = pastBeing(reading, not + 1, last);
    return what > not + 1 && what < last ? nounPhraseAt(reading, what, last) : null;
  }
  const coming = pastLight(reading, not + 1, last);
  const at = pastLight(reading, coming + 1, last);
  return COMING.has(norm(reading, coming)) && pastTime(reading, at) >= last ? before : null;
}

/** `tidak (terjadi lagi) penularan`, `jangan (ada terjadi) penularan`: past the words that only say that it is. */
export function pastBeing(reading: Reading, first: number, last: number): number {
  let at = pastLight(reading, first, last);
  if (!BEING.has(norm(reading, at))) return first;
  while (at < last && BEING.has(norm(reading, at))) at = pastLight(reading, at + 1, last);
  return at;
}

function pastLight(reading: Reading, first: number, last: number): number {
  let at = first;
  while (at < last && LIGHT.has(norm(reading, at))) at++;
  return at;
}

/** How far behind `yang` its verb may stand: `banjir yang selama ini melanda desa`. */
const RELATED = 3;

/** The negator of a clause that holds no verb of its own before it, or -1. */
function negatorIn(reading: Reading, first: number, last: number): number {
  let related = -1;
  for (let index = first; index < last; index++) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (NOT.has(word)) return norm(reading, index - 1) === "yang" ? -1 : index;
    if (word === "yang") related = index;
    if (verbVoice(word) !== null && (related < first || index - related > RELATED)) return -1;
  }
  return -1;
}

/** What stands before the negator, less adverbs (`kasus itu sudah (tidak …)`). */
function trimmed(reading: Reading, first: number, not: number): Range | null {
  let last = not;
  while (last > first && reading.mentionAt[last - 1] === -1 && ADVERBS.has(norm(reading, last - 1))) last--;
  return trim(reading, first, last);
}
