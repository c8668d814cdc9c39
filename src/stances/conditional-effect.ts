import { wordSet } from "../lexicon/index.js";
import { isPointer, isThing } from "./antecedent.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { goodOrBad } from "./effect.js";
import type { Finding } from "./finding.js";
import { findings } from "./judgement.js";
import { norm, type Range, type Reading } from "./reading.js";
import { trim } from "./trim.js";
import { CONDITIONS } from "./value.js";

/** No condition is longer, in tokens. */
const LONGEST = 30;

/** `Kalau air itu dipakai, (itu) bisa menimbulkan penyakit`: whoever says so is against its being used; `…, bisa menghemat biaya` for it. Null elsewhere. */
export function judgeConditional(context: Context, index: number): Finding[] | null {
  const { reading, voices, clauses } = context;
  const clause = clauses[index] as Clause;
  const { subject } = clause;
  if (!voices.quote || !voices.speaker || clause.voice !== "active" || clause.attitude === "obligation") return null;
  if (clause.attitude === "desire" || clause.negated || (subject && !pointsBack(reading, subject))) return null;
  if (!isConcluded(reading, clause)) return null;
  const polarity = goodOrBad(reading, clause);
  const target = polarity && conditionBefore(reading, subject?.first ?? clause.first);
  if (!polarity || !target) return null;
  return findings(context, index, {
    rule: "stance/effect",
    holders: [voices.speaker],
    polarity,
    target,
    negated: false,
    strength: 1,
    splits: false,
    modality: "possibility",
  });
}

const pointsBack = (reading: Reading, subject: Range): boolean =>
  isPointer(reading, subject) && isThing(reading, subject);

const CONCLUDING = wordSet("akan bakal bisa dapat mampu pasti tentu justru malah berpotensi berisiko");

/** `(jika warga mau,) pasti akan (memudahkan X)`; but `jika warga antre, (menjaga jarak), …` goes on with the condition. */
function isConcluded(reading: Reading, { subject, first, headFirst }: Clause): boolean {
  if (subject) return true;
  for (let index = first; index < headFirst; index++) if (CONCLUDING.has(norm(reading, index))) return true;
  return CONCLUDING.has(norm(reading, first - 1));
}

/** The condition that a comma closes right before a token. */
function conditionBefore(reading: Reading, from: number): Range | null {
  let comma = from - 1;
  // `…, hal itu`, `…, maka akan`, `…, nanti bisa`
  while (comma > from - 4 && /^(?:hal|maka|nanti|tentu|tentunya|pasti|itu)$/u.test(norm(reading, comma))) comma--;
  if (norm(reading, comma) !== ",") return null;
  for (let index = comma - 1; index >= 0 && index > comma - LONGEST; index--) {
    if (reading.mentionAt[index] !== -1) continue;
    const word = norm(reading, index);
    if (/^[.?!:;,…“”"]$/u.test(word)) return null;
    if (CONDITIONS.has(word)) return index + 2 < comma ? trim(reading, index + 1, comma) : null;
  }
  return null;
}
