import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/article/index.js";
import type { Candidate } from "../../src/entities/candidate.js";
import { readNames } from "../../src/entities/reading.js";
import { retype } from "../../src/entities/retype.js";

const text = "Kapal merapat di Polsubsektor Graha Bunga. Petugas di Polsubsektor melapor dari Depok.";
const reading = readNames(readDocument(text));

function candidate(words: string, nth: number, part: Pick<Candidate, "type" | "rule">): Candidate {
  const start = nth === 1 ? text.indexOf(words) : text.lastIndexOf(words);
  const end = start + words.length;
  const first = reading.tokens.findIndex((token) => token.start === start);
  const last = reading.tokens.findIndex((token) => token.end === end) + 1;
  return { start, end, first, last, country: null, priority: 10, ...part };
}

describe("a guess at a bare head", () => {
  const whole = candidate("Polsubsektor Graha Bunga", 1, { type: "organization", rule: "organization/head" });
  const bare = candidate("Polsubsektor", 2, { type: "location", rule: "tagger/location" });
  const place = candidate("Depok", 1, { type: "location", rule: "tagger/location" });

  it("is the institution that the article names in full", () => {
    const candidates = [whole, bare, place];
    retype(reading, candidates);
    expect(candidates.map(({ type }) => type)).toEqual(["organization", "organization", "location"]);
  });

  it("stays a guess where the article names none", () => {
    const candidates = [bare, place];
    retype(reading, candidates);
    expect(candidates.map(({ type }) => type)).toEqual(["location", "location"]);
  });
});
