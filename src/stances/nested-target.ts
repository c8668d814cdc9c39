import type { Finding } from "./finding.js";
import { NEEDS } from "./needs.js";
import { norm, type Reading } from "./reading.js";

/** Said once: of `meminta X dilakukan dengan melibatkan Y` the whole, of `menyepakati perlunya X` what is needed. */
export function withoutNested(reading: Reading, findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const byEnd = new Map<number, Finding[]>();
  for (const one of findings) {
    const same = byEnd.get(one.target.last);
    if (same) same.push(one);
    else byEnd.set(one.target.last, [one]);
  }
  return findings.filter((one) => !byEnd.get(one.target.last)?.some((other) => saysMore(reading, other, one)));
}

function saysMore(reading: Reading, one: Finding, other: Finding): boolean {
  if (one.polarity !== other.polarity || one.holder.name !== other.holder.name) return false;
  if (isLoose(reading, other)) return endsAs(other, one);
  return one.predicate.first === other.predicate.first && endsAs(one, other) && !isLoose(reading, one);
}

/** Does the target of the second close that of the first? */
function endsAs({ target: outer }: Finding, { target: inner }: Finding): boolean {
  return outer.first < inner.first && outer.last === inner.last;
}

/** `perlunya X`, `adalah X`: without its first word. */
function isLoose(reading: Reading, { target }: Finding): boolean {
  const word = norm(reading, target.first);
  return NEEDS.has(word) || word === "adalah";
}
