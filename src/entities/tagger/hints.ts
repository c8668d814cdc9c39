import type { Candidate } from "../candidate.js";
import type { Reading } from "../reading.js";
import { hashText } from "./hash.js";

/** What the rules took a token for, in the low bits of a hint: the tagger's label, or 7 for what it has no label for. */
const TYPE = { person: 1, organization: 3, location: 5, event: 7, law: 7 } as const;
const LOW = 7;

/** The label (see `LABELS`) that the rules would give, 7 for an event or a law. */
export const hintedLabel = (hint: number): number => hint & LOW;

/**
 * What the rules made of each token: the tagger reads it as one clue among others, and learns which rule to trust.
 *
 * @param kept candidates without overlaps
 */
export function hintsOf(reading: Reading, kept: readonly Candidate[]): Int32Array {
  const hints = new Int32Array(reading.tokens.length);
  for (const { first, last, type, rule } of kept) {
    const high = hashText(rule) & ~LOW;
    const low = TYPE[type];
    for (let i = first; i < last; i++) hints[i] = high | (i > first && low < LOW ? low + 1 : low);
  }
  return hints;
}
