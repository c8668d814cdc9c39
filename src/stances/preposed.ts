import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Range } from "./reading.js";

const PREPOSED = wordSet("selain meski meskipun walau walaupun kendati sembari sambil");

/** `Selain menolak X, (Budi) menuntut Y`: the subject of the main clause behind. */
export function preposed(clauses: readonly Clause[], index: number): Range | null {
  const { opener } = clauses[index] as Clause;
  if (!PREPOSED.has(opener ?? "")) return null;
  for (let at = index + 1; at < clauses.length && at <= index + 4; at++) {
    const { link, parent, subject } = clauses[at] as Clause;
    if (link === "main" && subject !== null) return parent === index ? subject : null;
  }
  return null;
}
