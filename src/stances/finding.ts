import type { Modality, Polarity, StanceHolder } from "../types.js";
import type { StanceRule } from "./confidence.js";
import type { Range } from "./reading.js";

/** A stance before it is written out: token ranges instead of spans. */
export interface Finding {
  readonly rule: StanceRule;
  readonly holder: StanceHolder;
  readonly polarity: Polarity;
  readonly predicate: Range;
  readonly target: Range;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly strength: 1 | 2 | 3;
}
