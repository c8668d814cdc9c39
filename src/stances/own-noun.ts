import { verbVoice, wordSet } from "../lexicon/index.js";
import { norm, type Reading } from "./reading.js";
import { pastTime } from "./time-phrase.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS, COPULAS, FIRST_PERSON, LINKING_PREPOSITIONS, PURPOSE } from "./words.js";

const NOUNS = wordSet(
  "harapan keinginan cita-cita mimpi doa tuntutan permintaan permohonan desakan saran usul usulan masukan imbauan himbauan pesan seruan",
);
/** They may stand before it: `Besar harapan kami …`; but not `itu harapan kami`, `sesuai harapan kami`. */
const BEFORE = wordSet("besar jadi dan nah tentu tentunya sehingga tapi tetapi maka ya karenanya");
/** `Tuntutan kami (hanya satu), …`: they tell of the noun. */
const BETWEEN = wordSet("semua hanya cuma satu sederhana simpel itu sih tentu tentunya juga jelas tetap");

/** `Harapan kami, (jalan itu diperbaiki)`, `tuntutan kami adalah (tarif turun)`: where what he wants begins, or the noun itself. */
export function behindOwnNoun(reading: Reading, index: number): number {
  if (!NOUNS.has(norm(reading, index)) || !FIRST_PERSON.has(norm(reading, index + 1))) return index;
  if (reading.tokens[index - 1]?.kind === "word" && !BEFORE.has(norm(reading, index - 1))) return index;
  let from = pastTime(reading, index + 2);
  while (BETWEEN.has(norm(reading, from))) from++;
  const word = norm(reading, from);
  if (/^[,:]$/u.test(word) || COPULAS.has(word)) return from + 1;
  // `harapan kami belum terwujud`, `pesan kami kepada warga`: told of the noun
  const told = verbVoice(word) !== null || /^(?:tidak|tak|belum)$/u.test(word) || ADVERBS.has(word);
  const phrase = ADJUNCT_PREPOSITIONS.has(word) || LINKING_PREPOSITIONS.has(word) || PURPOSE.has(word);
  return told || phrase ? index : from;
}
