import { tokensOf } from "../text/index.js";
import type { StanceHolder } from "../types.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { subjectOf } from "./holder.js";
import { norm, type Range, type Reading } from "./reading.js";

export interface Pair {
  readonly holder: StanceHolder;
  readonly target: Range;
}

/** `Rusia dan China saling mendukung`: each is for the other. */
export function reciprocalPairs(context: Context, index: number): readonly Pair[] {
  const { reading, clauses, voices } = context;
  const clause = clauses[index] as Clause;
  if (!isReciprocal(reading, clause)) return [];
  const { holders } = subjectOf(reading, clauses, index, voices);
  return holders.flatMap((holder) =>
    holders.flatMap((other) => {
      const target = other === holder ? null : rangeOf(reading, other);
      return target ? [{ holder, target }] : [];
    }),
  );
}

function isReciprocal(reading: Reading, clause: Clause): boolean {
  for (let index = clause.first; index < clause.headFirst; index++) if (norm(reading, index) === "saling") return true;
  return false;
}

function rangeOf(reading: Reading, { mention }: StanceHolder): Range | null {
  return mention ? tokensOf(reading.tokens, mention) : null;
}
