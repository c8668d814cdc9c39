import type { Candidate } from "./candidate.js";

/**
 * Keeps of overlapping candidates the one with the higher priority, among equals the longer, then the earlier one. The result is in text order.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort(
    (a, b) => b.priority - a.priority || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Map<number, Candidate[]>();
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    let free = true;
    for (let i = candidate.first; i < candidate.last && free; i++) {
      for (const other of taken.get(i) ?? [])
        if (candidate.start < other.end && other.start < candidate.end) free = false;
    }
    if (!free) continue;
    kept.push(candidate);
    for (let i = candidate.first; i < candidate.last; i++) {
      const here = taken.get(i);
      if (here === undefined) taken.set(i, [candidate]);
      else here.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
