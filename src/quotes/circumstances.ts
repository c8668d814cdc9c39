import { channels } from "../lexicon/index.js";
import { isCapitalized, makeSpan, type Token, type TokenRange } from "../text/index.js";
import type { Span } from "../types.js";
import type { QuoteContext } from "./context.js";
import { isStop } from "./noun-phrase.js";

export interface Circumstances {
  readonly addressee: Span | null;
  readonly channel: Span | null;
  readonly when: number | null;
  readonly where: Span | null;
}

/** `kata Budi kepada wartawan dalam jumpa pers di Jakarta, Jumat (5/8)`: to whom, by what means, where, when. */
export function circumstancesOf(context: QuoteContext, attribution: readonly TokenRange[]): Circumstances {
  let addressee: Span | null = null;
  let channel: Span | null = null;
  let when: number | null = null;
  let where: Span | null = null;
  const { tokens, doc } = context;
  for (const range of attribution) {
    for (let i = range.first; i < range.last; i++) {
      const token = tokens[i] as Token;
      const date = context.dateAt(i);
      if (date >= 0) {
        const type = context.dates[date]?.type;
        if (type === "date" || type === "time") when ??= date;
        continue;
      }
      if (token.norm === "kepada") addressee ??= phraseSpan(context, i + 1, range.last);
      else if (token.norm === "di") {
        const mention = context.mentionAt(i + 1);
        if (mention?.entity.type === "location")
          where ??= makeSpan(doc.text, mention.mention.start, mention.mention.end);
      }
      const hit = channels().longestAt(tokens, i);
      if (hit && token.norm !== "kepada" && i + hit.length <= range.last) {
        channel ??= makeSpan(doc.text, token.start, (tokens[i + hit.length - 1] as Token).end);
      }
    }
  }
  return { addressee, channel, when, where };
}

const PHRASE_ENDS = new Set([
  "di",
  "pada",
  "dalam",
  "saat",
  "usai",
  "seusai",
  "ketika",
  "melalui",
  "lewat",
  "dan",
  "untuk",
  "agar",
  "bahwa",
  "atas",
  "seperti",
  "yang",
]);

function phraseSpan(context: QuoteContext, first: number, limit: number): Span | null {
  const { tokens } = context;
  let last = first;
  while (last < limit && last - first < 8) {
    const token = tokens[last] as Token;
    if (isStop(token) || PHRASE_ENDS.has(token.norm) || context.dateAt(last) >= 0) break;
    if (last > first && isCapitalized((tokens[last - 1] as Token).text) && !isCapitalized(token.text)) break;
    last++;
  }
  if (last === first) return null;
  return makeSpan(context.doc.text, (tokens[first] as Token).start, (tokens[last - 1] as Token).end);
}
