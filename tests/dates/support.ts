import { readDocument } from "../../src/article/index.js";
import { type DateContext, findDates, parseReference } from "../../src/dates/index.js";
import type { DateExpression } from "../../src/types.js";

const ZONE = "Asia/Jakarta";

/** The clock of every test. */
export const NOW = "2026-11-21";

export function contextFor(reference: string | null): DateContext {
  return {
    reference: reference === null ? null : parseReference(reference, ZONE),
    now: parseReference(NOW, ZONE),
    timeZone: ZONE,
  };
}

export function datesIn(text: string, reference: string | null = null): readonly DateExpression[] {
  return findDates(readDocument(text), contextFor(reference));
}

/** `words = value`, one an expression. */
export function told(text: string, reference: string | null = null): string[] {
  return datesIn(text, reference).map((found) => `${found.text} = ${found.value}`);
}

/** The only expression of a text. */
export function onlyDate(text: string, reference: string | null = null): DateExpression {
  const found = datesIn(text, reference);
  if (found.length !== 1 || !found[0])
    throw new Error(`expected one expression, got ${JSON.stringify(told(text, reference))}`);
  return found[0];
}
