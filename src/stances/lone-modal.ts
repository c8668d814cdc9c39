import { wordSet } from "../lexicon/index.js";
import { isPointer } from "./antecedent.js";
import type { Clause } from "./clause.js";
import { clauseAt } from "./noun-phrase.js";
import { norm, type Range, type Reading } from "./reading.js";
import { subjectTarget } from "./target.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS, FIRST_PERSON, isPointing, THIRD_PERSON } from "./words.js";

const BEFORE_CLAUSES = wordSet(
  "seharusnya harusnya semestinya mestinya sebaiknya hendaknya seyogianya seyogyanya selayaknya sepatutnya saatnya waktunya idealnya baiknya",
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

const MUST = wordSet("harus haruslah perlu wajib mesti boleh");
const PLACES = wordSet("di ke pada dalam");
const PARTICLES = wordSet("ya sih dong lah kok loh lho nih tuh kan");
const NO_THINGS = wordSet("yang mana apa siapa sekarang dulu nanti kamu anda kalian");

/** `sanksinya harus lebih tegas`, `keselamatan harus di atas segalanya`, `imunisasi itu wajib ya`: no object, but how it must be, or that it must. */
export function mustBe(reading: Reading, { headLast, last, end, subject, negated, link }: Clause): Range | null {
  const modal = headLast - 1;
  if (!MUST.has(norm(reading, modal)) || link === "subordinate" || link === "serial") return null;
  const phrase = subject && subjectTarget(reading, subject);
  const thing = phrase && isThing(reading, phrase) ? phrase : null;
  const rest = clauseAt(reading, headLast, end);
  const first = rest ? pastAdverbs(reading, headLast, rest.last) : last;
  const silent = reading.tokens[first]?.kind !== "word" || PARTICLES.has(norm(reading, first));
  // `sarana wajib`: which
  if (norm(reading, modal) === "wajib" && modal === thing?.last && !isPointing(norm(reading, modal - 1))) return null;
  if (silent) return thing;
  if (!rest || first >= rest.last || negated || (PLACES.has(norm(reading, first)) && !thing)) return null;
  return { first: thing ? thing.first : headLast, last: rest.last };
}

/** Past `juga`, `tetap`, `ada`. */
function pastAdverbs(reading: Reading, first: number, last: number): number {
  let index = first;
  while (index < last && (norm(reading, index) === "ada" || ADVERBS.has(norm(reading, index)))) index++;
  return index;
}

function isThing(reading: Reading, subject: Range): boolean {
  const word = norm(reading, subject.last - 1);
  if (isPointer(reading, subject) || FIRST_PERSON.has(word) || THIRD_PERSON.has(word)) return false;
  return !NO_THINGS.has(norm(reading, subject.first)) && !NO_THINGS.has(word);
}
