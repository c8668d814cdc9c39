import { describe, expect, it } from "vitest";
import { summary } from "./marked.js";

/** Each line: the marked-up text, then what must be found. */
export type Case = readonly [source: string, ...expected: string[]];

export function check(title: string, cases: readonly Case[], speaker: string | null = null): void {
  describe(title, () => {
    it.each(cases.map((one) => [one[0], one.slice(1)] as const))("%s", (source, expected) => {
      expect(summary(source, speaker)).toEqual(expected);
    });
  });
}

/** Who says what {@link said} quotes. */
export const BUDI = "Budi Santoso";

export const said = (words: string): string => `“{${words}},” <kata> [${BUDI}|P].`;
