import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stancesIn } from "./marked.js";

const paragraphs = readFileSync(new URL("../../fixtures/noise/plain-facts.txt", import.meta.url), "utf8")
  .trim()
  .split(/\n\n/u);

/** Every run of capitalised words becomes a person: more holders than any recogniser would offer. */
const named = (text: string): string => text.replace(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu, (run) => `[${run}|P]`);

describe("plain facts", () => {
  it("are no stances in the reporter's words", () => {
    expect(paragraphs).toHaveLength(20);
    const found = paragraphs.flatMap((text) => stancesIn(named(text)));
    expect(found.map((stance) => `${stance.holder.name}: ${stance.predicate.text} ${stance.target.text}`)).toEqual([]);
  });

  it("are hardly any stances when somebody says them", () => {
    const found = paragraphs.flatMap((text) => stancesIn(`[Budi|P] <mengatakan>: “{${text.trim()}}”`, "Budi"));
    expect(found.map((stance) => `${stance.holder.name}: ${stance.predicate.text} ${stance.target.text}`)).toEqual([]);
  });
});
