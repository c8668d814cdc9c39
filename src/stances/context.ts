import type { Clause } from "./clause.js";
import type { Frame } from "./frame.js";
import type { Range, Reading } from "./reading.js";
import type { Voices } from "./voices.js";

/** A stretch of text split into clauses, with what the rules need to judge one of them. */
export interface Context {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
  readonly frames: readonly Frame[];
  readonly voices: Voices;
}

/** A stretch of text split into clauses, for what is looked for token by token. */
export interface Passage extends Omit<Context, "frames"> {
  /** Its tokens. */
  readonly first: number;
  readonly last: number;
  /** The subject that an inserted cue cuts off: `Dewan(, kata Budi, akan menolak X)`. */
  readonly before: Range | null;
}
