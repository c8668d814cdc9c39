import type { Complex } from "./complex.js";
import type { Range } from "./reading.js";

/**
 * How a verb hangs on the one before it.
 * `main`: a clause of its own; `coordinate`: `, menolak X`, same subject, same attitude; `serial`: verb on verb (`membantu
 * membangun`); `complement`: behind the object of the verb before (`mendesak Iran menyerah`); `purpose`: `untuk menjaga`,
 * `agar X menjaga`; `relative`: `yang melanggar`; `gerund`: `dalam menjaga`; `subordinate`: `karena mengkritik`.
 */
export type Link = "main" | "coordinate" | "serial" | "complement" | "purpose" | "relative" | "gerund" | "subordinate";

export interface Clause extends Complex {
  readonly link: Link;
  /** Index of the clause it hangs on, or -1. */
  readonly parent: number;
  /** Its own subject phrase; null where there is none and it goes on with its parent's. */
  readonly subject: Range | null;
  /** Object and adjuncts: from `last` to here. */
  readonly end: number;
  /** The word that opens a subordinate clause. */
  readonly opener: string | null;
  /** A reporting verb whose content is what follows: `meminta` before the words asked for. */
  readonly lead: boolean;
}

/** Index of the clause that a token lies in, or -1 before the first. To be asked with rising tokens: it walks along. */
export function clauseCursor(clauses: readonly Clause[]): (token: number) => number {
  let clause = -1;
  return (token) => {
    while (clause + 1 < clauses.length && (clauses[clause + 1] as Clause).first <= token) clause++;
    return clause;
  };
}
