import { wordSet } from "../lexicon/index.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { clauseAt } from "./noun-phrase.js";
import { holdsAny, norm, type Range, type Reading } from "./reading.js";
import { isHeldAct } from "./said-of.js";
import { subjectTarget } from "./target.js";
import { ADVERBS, FIRST_PERSON, isPointing, THIRD_PERSON } from "./words.js";

/** What is held to be so, or to come, is a clause: `yakin, program itu akan berhasil`. */
const HOLDING = new Set(["trust", "worry", "affect+", "affect-"]);

const EXPECTED = wordSet(
  "akan bakal bisa dapat mampu pasti tetap terus segera dirasakan menjadi punya memiliki berhasil tercapai terwujud terpenuhi teratasi tuntas sukses membaik tumbuh",
);

const WORSE = wordSet("menurun turun berkurang melemah memburuk gagal");

export function holdsClause({ form }: Clause): boolean {
  return form !== null && HOLDING.has(form.predicate.category) && form.predicate.targets.has("CL");
}

/**
 * What somebody is confident of or worries about, with the clause that says it: `yakin target itu akan tercapai`, but not `yakin
 * pelaku bersembunyi di hutan`; of `khawatir tarif itu memberatkan warga` the tariff, and nothing of `khawatir mereka kalah`.
 */
export function heldTarget({ reading, clauses }: Context, index: number, target: Range): Range | null {
  const clause = clauses[index] as Clause;
  const { category, prepositions, targets } = clause.form?.predicate ?? {};
  if (category !== "trust" && category !== "worry") return target;
  const opening = norm(reading, clause.last);
  const next = clauses[index + 1];
  const own = next?.parent === index && next.link !== "relative" ? next : null;
  if (category === "trust") {
    if (own !== null && isHeldAct(reading, clause, own)) return target;
    const said = own !== null || opening === "bahwa" || opening === ",";
    if (!said && (targets?.has("OBJ") || prepositions?.includes(opening))) return target;
    const whole = own && own.first < target.last ? target : clauseAt(reading, target.first, reading.tokens.length);
    // what he is optimistic about he wants; `kami optimistis bisa menang` is about oneself
    if (norm(reading, clause.headFirst).startsWith("optimis"))
      return ADVERBS.has(norm(reading, target.first - 1)) ? null : whole;
    // `yakin jumlah pelanggan akan menurun`
    return whole && holdsAny(reading, whole, EXPECTED) && !holdsAny(reading, whole, WORSE) ? whole : null;
  }
  const bare = target.first === clause.last || norm(reading, clause.last) === ",";
  if (bare && reading.mentionAt[target.first] === -1 && isNobodyElse(norm(reading, target.first))) return null;
  if (!bare || own?.subject === null) return target;
  const causes = own !== null && own.first <= target.last && harms(reading, own);
  return causes && own.subject
    ? subjectTarget(reading, own.subject)
    : (clauseAt(reading, target.first, reading.tokens.length) ?? target);
}

function harms(reading: Reading, { form, headFirst, voice, negated }: Clause): boolean {
  const brings = form?.predicate.polarity === "oppose" || /^(?:membuat|menyebabkan)$/u.test(norm(reading, headFirst));
  return brings && voice === "active" && !negated;
}

function isNobodyElse(word: string): boolean {
  return FIRST_PERSON.has(word) || THIRD_PERSON.has(word) || isPointing(word);
}
