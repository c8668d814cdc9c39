import { polarityShifters } from "../lexicon/index.js";
import type { Polarity } from "../types.js";
import { norm, type Range, type Reading } from "./reading.js";

export function turned(polarity: Polarity, turn: boolean): Polarity {
  if (!turn || polarity === "neutral") return polarity;
  return polarity === "support" ? "oppose" : "support";
}

/** `mendukung pencabutan sanksi`: against the sanctions. Only where the noun wants its object gone, not put off or handled. */
export function reversedObject(reading: Reading, object: Range): Range | null {
  const hit = polarityShifters().longestAt(reading.tokens, object.first);
  if (hit?.value !== "reverse" || hit.length >= object.last - object.first || reading.mentionAt[object.first] !== -1)
    return null;
  return GENTLE.has(norm(reading, object.first)) ? null : { first: object.first + hit.length, last: object.last };
}

/** Does the verb itself want its object gone (`meredam X`, `memitigasi X`)? */
export function reverses(reading: Reading, head: number): boolean {
  return polarityShifters().longestAt(reading.tokens, head)?.value === "reverse";
}

const GENTLE = new Set(["penundaan", "penanganan", "pengurangan", "mitigasi", "antisipasi", "tanpa", "anti"]);
