import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import { goldIds, load } from "../support/gold.js";
import { f1, type Measure, precision, recall, score, sum, type Tally } from "../support/score.js";

/** What the five articles must reach together (counts of all articles added up). */
const FLOORS: readonly (readonly [measure: Measure, figure: string, of: (tally: Tally) => number, floor: number])[] = [
  ["dateValue", "recall", recall, 1],
  ["dateValue", "precision", precision, 1],
  ["direct", "recall", recall, 1],
  ["quotes", "F1", f1, 0.98],
  ["speaker", "share of matched quotes", precision, 1],
  ["mentions", "F1", f1, 0.88],
  ["stances", "F1", f1, 0.91],
];

describe("extract against the annotated articles", () => {
  const total = sum(
    goldIds().map((id) => {
      const loaded = load(id);
      return score(loaded, extract(loaded.text, { now: "2026-11-21" }));
    }),
  );

  it.each(FLOORS)("%s: %s", (measure, figure, of, floor) => {
    const tally = total[measure];
    const counts = `${tally.right} right of ${tally.found} found, ${tally.wanted} to find`;
    expect(of(tally), `${measure} ${figure} (${counts})\n${tally.misses.join("\n")}`).toBeGreaterThanOrEqual(floor);
  });
});
