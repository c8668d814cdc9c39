import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import type { Stance } from "../../src/types.js";
import { stancesIn } from "./marked.js";

const paragraphs = readFileSync(new URL("../../fixtures/noise/plain-facts.txt", import.meta.url), "utf8")
  .trim()
  .split(/\n\n/u);

/** Every run of capitalised words becomes a person: more holders than any recogniser would offer. */
const named = (text: string): string => text.replace(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu, (run) => `[${run}|P]`);

const told = (found: readonly Stance[]): string[] =>
  found.map((stance) => `${stance.holder.name}: ${stance.predicate.text} ${stance.target.text}`);

// Prices, weather, results, schedules, consultations, appointments, traffic, statistics, lives, feelings about oneself.
describe("plain facts", () => {
  it("are hardly ever stances as they stand", () => {
    expect(paragraphs).toHaveLength(100);
    const found = paragraphs.flatMap((text) => extract(text, { now: "2025-01-01" }).stances);
    expect(told(found).slice(3)).toEqual([]);
  });

  it("are hardly ever stances in the reporter's words, were every name a person's", () => {
    const found = paragraphs.flatMap((text) => stancesIn(named(text)));
    expect(told(found).slice(3)).toEqual([]);
  });

  it("are seldom stances when somebody says all of them", () => {
    const found = paragraphs.flatMap((text) => stancesIn(`[Budi|P] <mengatakan>: “{${text.trim()}}”`, "Budi"));
    expect(told(found).slice(3)).toEqual([]);
  });
});
