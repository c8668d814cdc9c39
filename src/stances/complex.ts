import type { PredicateForm } from "../lexicon/index.js";
import type { Attitude } from "./modal-words.js";
import type { Voice } from "./verb-head.js";

/** A verb with what stands round it: `tidak akan pernah membiarkan`, `sepenuhnya mendukung`, `harus dijaga`. */
export interface Complex {
  readonly first: number;
  /** The verb or predicate; empty (`headFirst === headLast`) where a modal stands alone. */
  readonly headFirst: number;
  readonly headLast: number;
  /** One past the last token, adverbs behind the verb included. */
  readonly last: number;
  readonly voice: Voice;
  readonly form: PredicateForm | null;
  readonly attitude: Attitude | null;
  readonly possible: boolean;
  readonly negated: boolean;
  /** `belum`, `gagal`: a fact about what has not happened, no stance. */
  readonly unrealised: boolean;
  /** `telah`, `berhasil`: told as done. */
  readonly perfect: boolean;
  /** The only attitude is a plain future (`akan`), which tells of plans and of forecasts alike. */
  readonly plainFuture: boolean;
  /** Sum of intensifiers: above 0 stronger, below 0 weaker. */
  readonly boost: number;
}
