import type { Quote, Stance } from "./types.js";

/** The quotes and stances of rules at least this precise; a stance goes with the quote that holds it, and points at where that stands now. */
export function confident(
  quotes: readonly Quote[],
  stances: readonly Stance[],
  least: number,
): { readonly quotes: readonly Quote[]; readonly stances: readonly Stance[] } {
  if (least === 0) return { quotes, stances };
  const places = new Map<number, number>();
  const kept = quotes.filter((quote, index) => {
    if (quote.confidence < least) return false;
    places.set(index, places.size);
    return true;
  });
  return {
    quotes: kept,
    stances: stances
      .filter(({ confidence, quote }) => confidence >= least && (quote === null || places.has(quote)))
      .map((stance) => (stance.quote === null ? stance : { ...stance, quote: places.get(stance.quote) ?? null })),
  };
}
