import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { datesIn } from "./support.js";

interface Case {
  readonly id: string;
  readonly text: string;
  readonly reference: string | null;
  readonly expressions: readonly {
    readonly begin: number;
    readonly end: number;
    readonly value: string;
    readonly mod?: string;
    readonly alt_values?: readonly (string | { readonly value: string })[];
  }[];
}

const cases: readonly Case[] = readFileSync(new URL("../../fixtures/dates.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case);

/** Reached figures, rounded down: they may rise, never fall. */
const STRICT_FLOOR = 0.995;
const VALUE_FLOOR = 0.995;
const TAGGED_EMPTY_TEXTS = 0;

function f1(right: number, found: number, wanted: number): number {
  return (2 * right) / (found + wanted);
}

describe("the constructed cases", () => {
  const counts = { strict: 0, value: 0, found: 0, wanted: 0, taggedEmpty: 0 };
  const misses: string[] = [];
  for (const { id, text, reference, expressions } of cases) {
    const found = datesIn(text, reference);
    counts.found += found.length;
    counts.wanted += expressions.length;
    if (expressions.length === 0 && found.length > 0) counts.taggedEmpty++;
    for (const wanted of expressions) {
      const near = found.find((date) => date.start < wanted.end && wanted.begin < date.end);
      const isStrict = near?.start === wanted.begin && near.end === wanted.end;
      const others = (wanted.alt_values ?? []).map((other) => (typeof other === "string" ? other : other.value));
      const isRight = near !== undefined && (near.value === wanted.value || others.includes(near.value));
      if (isStrict) counts.strict++;
      if (isRight) counts.value++;
      if (!isStrict || !isRight)
        misses.push(`${id}: ${text} wants ${wanted.value}, got ${near?.text} = ${near?.value}`);
    }
  }

  test("extents", () => {
    expect(f1(counts.strict, counts.found, counts.wanted), misses.join("\n")).toBeGreaterThanOrEqual(STRICT_FLOOR);
  });

  test("values", () => {
    expect(f1(counts.value, counts.found, counts.wanted), misses.join("\n")).toBeGreaterThanOrEqual(VALUE_FLOOR);
  });

  test("texts without a date stay untouched", () => {
    expect(counts.taggedEmpty).toBe(TAGGED_EMPTY_TEXTS);
  });
});
