import type { Token } from "../text/index.js";
import { type Candidate, retain } from "./candidate.js";
import type { EntityRule } from "./confidence.js";
import type { Reading } from "./reading.js";
import { isGivenName } from "./words.js";

const UNSURE: ReadonlySet<EntityRule> = new Set<EntityRule>([
  "tagger/person",
  "person/evidence",
  "person/shape",
  "person/role",
]);

/** Letters with a figure among them: `P2BK`, `DP3A`. */
const FIGURED = /^[A-Z]+\d[A-Z\d]*$/u;

/**
 * What the tagger and the words round it took for somebody: `Kasatreskrim | Polres Melati`, `Tim | Satgas`, for no name stands directly before an
 * institution's; and `P2BK Melati`, which is an office.
 */
export function readUnitWords({ tokens }: Reading, candidates: Candidate[]): void {
  const institutions = new Set(candidates.flatMap(({ type, first }) => (type === "organization" ? [first] : [])));
  retain(candidates, ({ type, rule, first, last }) => {
    if (type !== "person" || last - first > 1 || !UNSURE.has(rule) || !institutions.has(last)) return true;
    return isGivenName((tokens[first] as Token).norm);
  });
  candidates.forEach((candidate, index) => {
    if (!UNSURE.has(candidate.rule) || !FIGURED.test((tokens[candidate.first] as Token).text)) return;
    candidates[index] = { ...candidate, type: "organization", rule: "organization/evidence" };
  });
}
