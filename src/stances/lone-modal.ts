import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { norm, type Reading } from "./reading.js";
import { ADJUNCT_PREPOSITIONS } from "./words.js";

const BEFORE_CLAUSES = wordSet(
  "seharusnya harusnya semestinya mestinya sebaiknya hendaknya seyogianya seyogyanya selayaknya sepatutnya saatnya waktunya",
);

/** `program ini dibutuhkan (untuk memberi X)`: it is the programme that is wanted. */
export function isNeeded(reading: Reading, clause: Clause): boolean {
  return (
    clause.headFirst === clause.headLast &&
    clause.subject !== null &&
    /^(?:dibutuhkan|diperlukan)$/u.test(norm(reading, clause.headFirst - 1))
  );
}

/** `sesuai arahan ketua diperlukan cara baru`: what is wanted stands behind it. */
export function isInverted(reading: Reading, clause: Clause): boolean {
  const first = clause.subject?.first ?? -1;
  return reading.mentionAt[first] === -1 && ADJUNCT_PREPOSITIONS.has(norm(reading, first));
}

export function isFronted(reading: Reading, modal: Clause): boolean {
  return BEFORE_CLAUSES.has(norm(reading, modal.headFirst - 1));
}
