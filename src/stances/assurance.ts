import { wordSet } from "../lexicon/index.js";
import { isCall } from "./carrier.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { resolvePhrase } from "./holder.js";
import { mentionOf, norm, type Reading } from "./reading.js";
import { type AssuredThing, isAgreed, isAssuredThing, isPermittedAct } from "./said-of.js";
import type { Voices } from "./voices.js";
import { PURPOSE_CLAUSE } from "./words.js";

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
    // `memastikan semua desa menerima air, tak terkecuali yang jauh`
    if (at > first + 1 && token?.norm === ",") break;
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

const ASSURED = wordSet("memastikan menjamin");

/** `memastikan bantuan diterima warga`, `mengizinkan warga berjualan`: what is promised or allowed is the whole clause. */
export function isAssured({ reading, clauses, frames, voices }: Context, index: number): boolean {
  const clause = clauses[index] as Clause;
  if (!clause.form || clause.voice === "passive" || isCall(reading, clause)) return false;
  const next = clauses[index + 1];
  if (next?.parent === index && (isAgreed(clause, next) || isPermittedAct(reading, clause, next))) return true;
  for (let child = index + 1; child < clauses.length && child <= index + 3; child++) {
    const inner = clauses[child] as Clause;
    const { parent, link, subject, opener } = inner;
    if (parent !== index || link === "relative") continue;
    if (isAssuredThing(clause, inner)) return isAssuredOf(reading, clause, inner, voices);
    // `memastikan agar warga menerima bantuan`
    const clausal =
      link === "complement" || (ASSURED.has(norm(reading, clause.headFirst)) && PURPOSE_CLAUSE.has(opener ?? ""));
    return clausal && subject !== null && frames[child]?.bound === true;
  }
  return false;
}

/** `memastikan semua koperasi (menerima pupuk)`, but not of somebody named. */
function isAssuredOf(
  reading: Reading,
  { headFirst }: Clause,
  { subject, attitude }: AssuredThing,
  voices: Voices,
): boolean {
  const { kind, holders } = resolvePhrase(reading, subject, voices);
  const named = holders.some(({ entity }) => reading.entities.get(entity ?? "")?.type === "person");
  // `memastikan dinas akan menata pasar`: the office will
  return kind === "thing" || (ASSURED.has(norm(reading, headFirst)) && !named && attitude === null);
}
