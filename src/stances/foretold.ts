import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { isHeadCount } from "./count.js";
import { norm, type Range, type Reading } from "./reading.js";
import { isPlain } from "./weight.js";
import { DETERMINERS } from "./words.js";

/** `ditangkap saat hendak menjual X`: what was going on */
const WHILE = new Set(["saat", "ketika", "sewaktu", "tatkala", "sejak"]);

const FORETELLING = wordSet("kira prediksi ramal proyeksi duga taksir khawatir cemas takut");

/** A wish or a future that is only told of: `saat hendak menjual ganja`, `memperkirakan akan merugi`. */
export function isTold({ reading, voices }: Context, clause: Clause): boolean {
  if (clause.link === "subordinate" && clause.subject === null && WHILE.has(clause.opener ?? "")) return true;
  // `Mau membuat taman, itu soal rencana`: whoever it is
  if (clause.parent === -1 && clause.subject === null && norm(reading, clause.first) === "mau") return true;
  // `tidak masalah selama mau menjalani sanksi`
  if (/^(?:selama|asal|asalkan|kalau|jika)$/u.test(norm(reading, clause.first - 1))) return true;
  // `jika tarif naik, maka sopir akan mengurangi X`: what comes of it
  if (
    clause.plainFuture &&
    clause.opener === "maka" &&
    clause.subject &&
    reading.mentionAt[clause.subject.first] === -1
  )
    return true;
  // `masyarakat akan menikmati X`: what they will do is a guess
  if (
    (clause.plainFuture || norm(reading, clause.first) === "pasti") &&
    clause.subject &&
    !(clause.form && isPlain(clause.form)) &&
    isPublic(reading, clause.subject)
  )
    return true;
  return FORETELLING.has(voices.quote?.cue?.lemma ?? "");
}

const PUBLIC = wordSet(
  "masyarakat publik warga rakyat orang konsumen pengguna pelanggan penumpang pembeli pasar investor pengusaha petani lulusan",
);

function isPublic(reading: Reading, { first, last }: Range): boolean {
  const counted = DETERMINERS.has(norm(reading, first)) || isHeadCount(reading, first);
  const head = counted && first + 1 < last ? first + 1 : first;
  return PUBLIC.has(norm(reading, head));
}
