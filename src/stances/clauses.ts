import { isCapitalized } from "../text/index.js";
import type { Clause } from "./clause.js";
import { readComplex } from "./complex.js";
import { place } from "./place.js";
import type { Reading } from "./reading.js";

const HARD = new Set([".", "?", "!", "…", ":"]);

/** Splits a stretch of tokens into clauses, in order. Linear: every token is looked at a bounded number of times. */
export function splitClauses(reading: Reading, first: number, last: number, lead: Clause | null = null): Clause[] {
  const clauses: Clause[] = [];
  let start = first;
  for (let index = first; index <= last; index++) {
    if (index === last || isHardBorder(reading, index)) {
      splitSentence(reading, start, index, clauses, start === first ? lead : null);
      start = index + 1;
    }
  }
  return clauses;
}

function isHardBorder(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== "punctuation" || !HARD.has(token.norm)) return false;
  if (token.norm !== "…") return true;
  const next = reading.tokens[index + 1];
  return next === undefined || next.kind !== "word" || isCapitalized(next.text);
}

function splitSentence(reading: Reading, first: number, last: number, clauses: Clause[], lead: Clause | null): void {
  const base = clauses.length;
  if (lead) clauses.push({ ...lead, end: last });
  let gap = first;
  let index = first;
  while (index < last) {
    const complex = readComplex(reading, index, last);
    if (complex === null) {
      index++;
      continue;
    }
    const placed = place(reading, gap, complex.first, clauses, base);
    const previous = clauses[clauses.length - 1];
    if (clauses.length > base && previous) clauses[clauses.length - 1] = { ...previous, end: placed.objectEnd };
    clauses.push({ ...complex, ...placed.link, end: last, lead: false });
    index = Math.max(complex.last, index + 1);
    gap = index;
  }
}
