/** Precision of each rule: the share of its quotes that match a quote of the annotated development articles. */
const PRECISION: Readonly<Record<string, number>> = {};

export function confidenceOf(rule: string): number {
  return PRECISION[rule] ?? 0.5;
}
