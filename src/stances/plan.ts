import { isBodyNoun, normalize, wordSet } from "../lexicon/index.js";
import type { Clause, Link } from "./clause.js";
import type { Context } from "./context.js";
import { subjectOf } from "./holder.js";
import { norm } from "./reading.js";
import { PURPOSE_CLAUSE } from "./words.js";

/** What is only due: `Persib akan menantang Arema`, `Presiden akan meresmikan pabrik itu`. */
const DUE = wordSet(
  "melawan menantang berhadapan memainkan memperingati meresmikan memimpin memegang membahas memaparkan",
);

/** Where it is told in passing: `sejak Indonesia akan menggelar pemilu`. */
const PASSING: ReadonlySet<Link> = new Set<Link>(["relative", "subordinate"]);

/** `Pemerintah akan menerapkan X`: what a body or whoever has an office is about to do is meant, where what anybody else will do is a forecast. */
export function isPlan({ reading, clauses, voices }: Context, index: number): boolean {
  const { first, headFirst, opener, link, parent } = clauses[index] as Clause;
  // `ekspektasi bahwa bank sentral akan menurunkan X`, `pemerintah sedianya akan menambah X`
  if (PASSING.has(link) || opener === "bahwa" || norm(reading, first - 1) === "sedianya") return false;
  if (DUE.has(norm(reading, headFirst))) return false;
  if (link === "coordinate") {
    // `akan menata aset itu agar menjadi produktif dan menghasilkan laba`
    if (PURPOSE_CLAUSE.has(clauses[index - 1]?.opener ?? "")) return false;
    if (DUE.has(norm(reading, (clauses[parent] as Clause).headFirst))) return false;
  }
  const { holders } = subjectOf(reading, clauses, index, voices);
  return holders.some(({ entity, mention }) => {
    const known = reading.entities.get(entity ?? "");
    if (known) return known.type !== "person" || known.roles.length > 0;
    return mention !== null && isBodyNoun(normalize(mention.text).split(" ", 1)[0] ?? "");
  });
}
