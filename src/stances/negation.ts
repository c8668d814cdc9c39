import { polarityShifters } from "../lexicon/index.js";
import type { Polarity } from "../types.js";
import { norm, type Range, type Reading } from "./reading.js";
import { COORDINATORS, FIRST_PERSON, LINKING_PREPOSITIONS, SUBORDINATORS } from "./words.js";

export function turned(polarity: Polarity, turn: boolean): Polarity {
  if (!turn || polarity === "neutral") return polarity;
  return polarity === "support" ? "oppose" : "support";
}

/** `mendukung pencabutan sanksi`: against the sanctions. Only where the noun wants its object gone, not put off or handled. */
export function reversedObject(reading: Reading, object: Range): Range | null {
  const hit = polarityShifters().longestAt(reading.tokens, object.first);
  if (hit?.value !== "reverse" || hit.length >= object.last - object.first || reading.mentionAt[object.first] !== -1)
    return null;
  if (GENTLE.has(norm(reading, object.first))) return null;
  const behind = object.first + hit.length;
  // `penindakan terhadap pelaku`
  const first = LINKING_PREPOSITIONS.has(norm(reading, behind)) && behind + 1 < object.last ? behind + 1 : behind;
  if (SUBORDINATORS.has(norm(reading, first)) || COORDINATORS.has(norm(reading, first))) return null;
  return isClause(reading, first, object.last) ? null : { first, last: object.last };
}

/** `penindakan bagi pelaku tidak terputus`: something is said of it. */
function isClause(reading: Reading, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const word = norm(reading, index);
    if (word === "yang") return false;
    if (FINITE.has(word) && reading.mentionAt[index] === -1) return true;
  }
  return false;
}

const FINITE = new Set(["tidak", "tak", "akan", "bisa", "dapat", "harus", "tetap", "terus"]);

/** Does the verb itself want its object gone (`meredam X`, `memitigasi X`)? */
export function reverses(reading: Reading, head: number): boolean {
  const shifters = polarityShifters();
  const shifted = shifters.longestAt(reading.tokens, head)?.value;
  return shifted === "reverse" || (isVowed(reading, head) && shifters.get(`di${norm(reading, head)}`) === "reverse");
}

const VOWING = new Set(["akan", "bakal", "segera", "tetap", "terpaksa", "langsung"]);

/** `akan kami bongkar`: the verb is bare. */
function isVowed(reading: Reading, head: number): boolean {
  // `akan kami tindak lanjuti`
  if (norm(reading, head + 1).startsWith("lanjut")) return false;
  return FIRST_PERSON.has(norm(reading, head - 1)) && VOWING.has(norm(reading, head - 2));
}

const GENTLE = new Set(["penundaan", "penanganan", "pengurangan", "mitigasi", "antisipasi", "tanpa", "anti"]);
