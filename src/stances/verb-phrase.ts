import { isAside, isContent } from "./carrier.js";
import type { Clause } from "./clause.js";
import type { Context } from "./context.js";
import { objectTarget } from "./target.js";

/** Does a verb phrase hang on it that says what it is for? */
export function hasVerbPhrase(context: Context, index: number): boolean {
  for (let child = index + 1; child < context.clauses.length && child <= index + 4; child++) {
    const { link, parent, headFirst, headLast, attitude } = context.clauses[child] as Clause;
    if (parent !== index) continue;
    // `berharap dewan akan lebih baik`: it has no verb of its own
    if (headFirst === headLast && attitude === "commitment") continue;
    if (link === "serial" || link === "complement") return true;
    // `perlu dukungan bersama agar petani bertahan`, `harus berani untuk menutup kebocoran`: the support is wanted
    const own = context.clauses[index] as Clause;
    if (own.headFirst === own.headLast && link === "purpose" && objectTarget(context.reading, own)) continue;
    if (link === "purpose" && !isAside(context.reading, context.clauses[child] as Clause)) return true;
    if (isContent(context.reading, context.clauses[child] as Clause, context.clauses[index] as Clause)) return true;
  }
  return false;
}
