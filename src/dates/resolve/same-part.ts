import type { SamePart } from "../meaning.js";
import { type Anchors, inferredFrom, NO_ANCHOR, REFERENCE, type Resolved, resolved, yearValue } from "./resolved.js";

/** `periode yang sama tahun lalu` after `semester pertama 2025` is `2024-H1`; with nothing told it is the year alone. */
export function resolveSame({ years }: SamePart, { toldPeriod, reference, source }: Anchors): Resolved {
  if (toldPeriod) {
    const value = toldPeriod.value.replace(
      /(^|\/)(\d{4})/g,
      (_, edge: string, year: string) => edge + yearValue(Number(year) + years),
    );
    const anchor = { kind: "expression", index: toldPeriod.index } as const;
    return resolved(value, toldPeriod.granularity, { anchor, inferred: inferredFrom("narrative", "year", "month") });
  }
  if (!reference) return resolved("XXXX", "year", { anchor: NO_ANCHOR });
  return resolved(yearValue(reference.year + years), "year", {
    anchor: REFERENCE,
    inferred: inferredFrom(source, "year"),
  });
}
