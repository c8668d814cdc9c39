import { isCapitalized, type QuotedRegion, type Token, type TokenRange } from "../text/index.js";
import type { Stretch } from "./clause.js";
import { type QuoteContext, SPEECH_TOKENS } from "./context.js";
import type { Draft } from "./draft.js";

/** What stands between two marks, without the comma that belongs to the sentence round them. */
export function markedContent(context: QuoteContext, region: TokenRange): { first: number; last: number } {
  const { tokens } = context;
  let { first, last } = region;
  while (first < last && (tokens[last - 1] as Token).norm === ",") last--;
  while (first < last && (tokens[first] as Token).norm === ",") first++;
  return { first, last };
}

/** The region whose closing mark (with a comma round it) stands directly before the cue, or was forgotten there. */
export function regionEndingBefore(context: QuoteContext, index: number): QuotedRegion | null {
  const { tokens } = context;
  const unclosed = context.regionAt(index - 1);
  if (unclosed?.close === null && unclosed.last === index) return unclosed;
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const token = tokens[i] as Token;
    if (token.kind === "quote") {
      const region = context.regionAt(i);
      return region && region.close === i ? region : null;
    }
    if (token.kind !== "punctuation") return null;
  }
  return null;
}

/** Long enough or closed like a sentence: speech, and no term in marks. */
export function isSpeech(context: QuoteContext, region: QuotedRegion): boolean {
  if (region.last - region.first >= 2 * SPEECH_TOKENS) return true;
  const { norm } = context.tokens[region.last - 1] as Token;
  return region.last - region.first >= (norm === "," ? 3 : 2) && /^[,.!?…]/u.test(norm);
}

/** What a cue reports, with its kind: what stands wholly between two marks is direct, and the marks are not of it. */
export function reportedContent(context: QuoteContext, content: Stretch): Pick<Draft, "kind" | "first" | "last"> {
  const region = context.regionAt(content.first + 1);
  const whole = region?.open === content.first && region.close === content.last - 1 && !isTerm(context, region);
  if (whole) return { kind: "direct", ...markedContent(context, region) };
  return { kind: kindOf(context, content), first: content.first, last: content.last };
}

/** Indirect, unless a marked part of it is more than a term: `“Selatan Global”` stays indirect. */
function kindOf(context: QuoteContext, content: Stretch): "indirect" | "mixed" {
  for (let i = content.first; i < content.last; i++) {
    const region = context.regionAt(i);
    if (!region) continue;
    if (region.first >= content.first && region.last <= content.last && !isTerm(context, region)) return "mixed";
    i = Math.max(i, region.last);
  }
  return "indirect";
}

/** A name or term in marks: at most four words, each with a capital, or a single word. */
export function isTerm(context: QuoteContext, region: QuotedRegion): boolean {
  const words = context.tokens
    .slice(region.first, Math.min(region.last, region.first + 9))
    .filter((token) => token.kind === "word");
  if (words.length <= 1) return true;
  return words.length <= 8 && words.every((token) => isCapitalized(token.text) || token.text.length <= 3);
}
