import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";

const extractor = createExtractor();
const SIGNS = { support: "+", oppose: "-", neutral: "0" } as const;

/** From raw text, quotes and names and all. */
function held(text: string): readonly string[] {
  const { stances } = extractor.extract(text, { publishedAt: "2025-06-20" });
  return stances.map(({ holder, polarity, target }) => `${holder.name} ${SIGNS[polarity]} ${target.text}`);
}

/** Each line: a raw text, then what must be found. */
export type News = readonly [text: string, ...expected: string[]];

export function reads(title: string, news: readonly News[]): void {
  describe(title, () => {
    it.each(news.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
      expect(held(text)).toEqual(expected);
    });
  });
}
