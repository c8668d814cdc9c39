import type { Finding } from "./finding.js";

/** Where findings are told, in order: at the predicate or the target, whichever stands behind. */
export function startsOf(found: readonly Finding[]): Int32Array {
  return Int32Array.from(found, ({ predicate, target }) => Math.max(predicate.first, target.first)).sort();
}

/** Is one of the sorted numbers from `first` on, but before `last`? */
export function holdsBetween(sorted: Int32Array, first: number, last: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < first) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && (sorted[low] as number) < last;
}
