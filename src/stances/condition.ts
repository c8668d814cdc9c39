import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { norm, type Reading } from "./reading.js";

const CONDITIONS = new Set(["jika", "kalau", "apabila", "bila", "jikalau"]);
/** How far behind the predicate its condition may open. */
const REACH = 30;

/** Is what a clause says bound to a condition: `akan mendukung jika X`, `jika X, kami akan mendukung`, `menerima dengan syarat X`? */
export function isConditional({ reading, clauses }: Context, index: number): boolean {
  const clause = clauses[index] as Clause;
  const before = clauses[index - 1];
  if (
    before?.link === "subordinate" &&
    CONDITIONS.has(before.opener ?? "") &&
    !sentenceEndsIn(reading, before.last, clause.first)
  )
    return true;
  for (let at = clause.last; at < clause.last + REACH; at++) {
    const token = reading.tokens[at];
    if (token === undefined || /^[.?!;:]$/u.test(token.norm) || token.kind === "quote") return false;
    if (reading.mentionAt[at] !== -1) continue;
    const word = token.norm;
    if (CONDITIONS.has(word) || word === "asalkan") return true;
    if ((word === "syarat" || word === "catatan") && norm(reading, at - 1) === "dengan") return true;
  }
  return false;
}

function sentenceEndsIn(reading: Reading, first: number, last: number): boolean {
  for (let index = Math.max(first, last - 60); index < last; index++)
    if (/^[.?!]$/u.test(norm(reading, index))) return true;
  return false;
}
