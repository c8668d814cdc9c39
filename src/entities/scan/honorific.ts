import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { honorificAt } from "../words.js";
import { pushCandidate } from "./push.js";

/** `Kang Emil`: the honorific is part of the name by which he is known. */
export function isNicknameAt(reading: Reading, index: number): boolean {
  return knownNameAt(reading.tokens, index)?.value.kind === "person";
}

/** Past `Jenderal TNI (Purn)`, `AKBP`, `H.` */
export function skipHonorifics(reading: Reading, index: number, end: number): number {
  let i = index;
  while (i < end) {
    const hit = honorificAt(reading.tokens, i);
    if (hit === null || i + hit.length > end || isNicknameAt(reading, i)) break;
    i += hit.length;
  }
  return i;
}

/** The service in a rank is named with it: `Jenderal TNI`. */
export function pushServices(reading: Reading, first: number, last: number, found: Findings): void {
  for (let i = first; i < last; i++) {
    if (reading.tokens[i]?.text !== "TNI") continue;
    pushCandidate(reading, i, i + 1, "organization", "known", PRIORITY.known, found);
  }
}
