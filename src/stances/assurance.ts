import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { mentionOf, norm, type Reading } from "./reading.js";

const ASSURING = wordSet("memastikan menjamin dipastikan dijamin");
const TO_COME = wordSet("akan bakal tetap terus nantinya");
const DONE = wordSet("sudah telah");
const NOT = wordSet("tidak tak belum bukan");
/** Told as found out, and not promised: `memastikan video itu palsu`, `memastikan penyebabnya korsleting`. */
const FINDINGS = wordSet(`
  adalah ialah merupakan bukanlah keliru hoaks hoax bohong palsu salah batal terjadi tewas meninggal mati hilang raib kabur luka terluka selamat
  positif negatif jumlah penyebab penyebabnya disebabkan akibat bersumber berasal menunjukkan bernama identitas kabar informasi
  diduga berpotensi mengalami apakah atau mencapai ditemukan tertangkap ditangkap ditahan berada
`);
const REACH = 24;

/** `memastikan stok telah habis` reports; `memastikan program tetap berjalan`, `menjamin barang yang dijual aman` promises. */
export function isFoundOut({ reading, clauses, frames }: Context, index: number): boolean {
  const clause = clauses[index] as Clause;
  if (!ASSURING.has(norm(reading, clause.headFirst)) || frames[index]?.attitude !== null) return false;
  if (!clause.lead && norm(reading, clause.last) !== "bahwa") return false;
  return tellsFact(reading, clause.last);
}

function tellsFact(reading: Reading, first: number): boolean {
  // `memastikan Budi bertemu Siti`
  if (mentionOf(reading, first)?.entity.type === "person" || isNegation(reading, first)) return true;
  let found = false;
  for (let at = first; at < first + REACH; at++) {
    const token = reading.tokens[at];
    if (token === undefined || /^[.?!;]$/u.test(token.norm) || DONE.has(token.norm))
      return found || DONE.has(token?.norm ?? "");
    if (reading.mentionAt[at] !== -1) continue;
    if (TO_COME.has(token.norm)) return false;
    found ||= FINDINGS.has(token.norm) || isNegation(reading, at);
  }
  return found;
}

/** `tidak (ada korban)`, but not `tidak hanya (dijaga)` */
function isNegation(reading: Reading, at: number): boolean {
  return NOT.has(norm(reading, at)) && norm(reading, at + 1) !== "hanya";
}
