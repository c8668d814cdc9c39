import type { Attitude } from "./modal-words.js";
import type { Range } from "./reading.js";

/** What a clause takes over from the ones it hangs on. */
export interface Frame {
  readonly attitude: Attitude | null;
  /** Index of the clause whose subject calls for the act (`meminta X untuk …`), or -1. */
  readonly caller: number;
  /** A verb above turns the polarity round: `menolak mendukung X`. */
  readonly reversed: boolean;
  /** The clause above is negated and this one only goes on with it: `tidak ragu untuk membela`. */
  readonly negated: boolean;
  readonly possible: boolean;
  /** The attitude is only a plain future, its own or the one it goes on with. */
  readonly plainFuture: boolean;
  /** A predicate without an object above gives it its weight: `saling mendukung dalam menjaga X`. */
  readonly lent: boolean;
  /** It is part of what another predicate is about (`mendorong Rusia menjaga X`): no stance of its own. */
  readonly bound: boolean;
  /** It is what a noun of commitment brings: `komitmennya untuk …`. */
  readonly promised: boolean;
  /** Where the phrase stands that says whose commitment it is: `komitmen Iran untuk …`. */
  readonly owner: Range | null;
}

export const EMPTY: Frame = {
  attitude: null,
  caller: -1,
  reversed: false,
  negated: false,
  possible: false,
  plainFuture: false,
  lent: false,
  bound: false,
  promised: false,
  owner: null,
};
