import { BETTERING } from "./bettering.js";
import type { Clause } from "./clause.js";
import type { Frame } from "./frame.js";
import { norm, type Reading } from "./reading.js";

/** Between a modal with `ada` and what goes on stands `yang`, with nothing to end its clause. */
export function tellsWhich(reading: Reading, { headFirst, headLast, last }: Clause, { first }: Clause): boolean {
  if (headFirst !== headLast || norm(reading, last) !== "ada") return false;
  let which = false;
  for (let index = last; index < first; index++) {
    if (norm(reading, index) === ",") return false;
    which ||= norm(reading, index) === "yang";
  }
  return which;
}

/** `jangan sampai` with a predicate that is no verb. */
export function isFeared(reading: Reading, { headFirst, headLast, negated }: Clause): boolean {
  return negated && headFirst === headLast && norm(reading, headFirst - 1) === "sampai";
}

/** `tidak boleh menimbulkan masalah dan merugikan warga`, but not `jangan panik dan tetap mematuhi arahan` */
export function sharesBan(reading: Reading, above: Clause, clause: Clause, upper: Frame): boolean {
  const joint = jointBefore(reading, clause);
  // `tidak boleh dipakai untuk bermain atau menjual barang`
  const either = EITHER.test(joint);
  // `meminta warga tidak membakar kayu dan memetik bunga`, but not `… dan menjaga kebersihan`
  const asked = upper.caller !== -1 && !BETTERING.has(norm(reading, clause.headFirst)) && clause.form === null;
  const also = (above.attitude === "obligation" || asked) && above.voice === "active" && /^(?:dan|serta)$/u.test(joint);
  return (
    above.negated &&
    (above.attitude !== null || ((either || also) && upper.attitude !== null)) &&
    clause.voice === "active" &&
    clause.first === clause.headFirst &&
    (either || also)
  );
}

const EITHER = /^(?:atau|ataupun|maupun)$/u;

/** How a clause is joined to the last; behind a comma as the rest of the row is: `membakar kayu, (memetik bunga, atau …)`. */
function jointBefore(reading: Reading, { first }: Clause): string {
  const word = norm(reading, first - 1);
  if (word !== ",") return word;
  for (let at = first; at < first + 12; at++)
    if (/^(?:atau|ataupun|maupun|dan|serta|[.?!;])$/u.test(norm(reading, at))) return norm(reading, at);
  return word;
}
