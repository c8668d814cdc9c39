import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import { norm, type Reading } from "./reading.js";

const BEFORE_CLAUSES = wordSet(
  "seharusnya semestinya mestinya sebaiknya hendaknya seyogianya seyogyanya selayaknya sepatutnya",
);

/** `program ini dibutuhkan (untuk memberi X)`: it is the programme that is wanted. */
export function isNeeded(reading: Reading, clause: Clause): boolean {
  return (
    clause.headFirst === clause.headLast &&
    clause.subject !== null &&
    /^(?:dibutuhkan|diperlukan)$/u.test(norm(reading, clause.headFirst - 1))
  );
}

export function isFronted(reading: Reading, modal: Clause): boolean {
  return BEFORE_CLAUSES.has(norm(reading, modal.headFirst - 1));
}
