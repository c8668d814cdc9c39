import type { Fault } from "../fault.js";

/** Named one by one; what comes after them is counted only, where the output has its record. */
const NAMED = 20;

/** Counts what was done and what failed, and says so. */
export interface Failures {
  /** What to print about this fault; empty where enough of them have been named. */
  add(place: string, fault: Fault): string;
  /** A record of an earlier run that had failed then. */
  addEarlier(): void;
  readonly count: number;
  /** One line at the end; empty where nothing failed. */
  summary(total: number): string;
}

export function countFailures(nameAll: boolean): Failures {
  const codes = new Map<string, number>();
  let count = 0;
  let earlier = 0;
  return {
    add(place, fault) {
      count++;
      codes.set(fault.code, (codes.get(fault.code) ?? 0) + 1);
      if (nameAll || count <= NAMED) return `kutip: ${place}: ${fault.message}\n`;
      return count === NAMED + 1 ? "kutip: more faults follow; each is a record in the output\n" : "";
    },
    addEarlier() {
      earlier++;
    },
    get count() {
      return count + earlier;
    },
    summary(total) {
      if (count + earlier === 0) return "";
      const parts = [...codes].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${times} ${code}`);
      if (earlier > 0) parts.push(`${earlier} before the interruption`);
      return `kutip: ${count + earlier} of ${total} failed: ${parts.join(", ")}\n`;
    },
  };
}
