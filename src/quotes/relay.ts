import { relayForms } from "../lexicon/index.js";
import { isCapitalized, plainName, type Token, type TokenRange } from "../text/index.js";
import type { Relay } from "../types.js";
import type { QuoteContext } from "./context.js";
import { isStop } from "./noun-phrase.js";

/** They tell what kind of medium is named behind them. */
const MEDIA = new Set([
  "kantor",
  "media",
  "laman",
  "stasiun",
  "surat",
  "harian",
  "koran",
  "majalah",
  "portal",
  "situs",
]);

/** `pertanian.org` */
const SITE = /[a-z\d]\.[a-z]{2}/u;

/**
 * The media that carried the words, innermost first: `seperti dikutip VOI dari ANTARA` gives ANTARA, then VOI;
 * `tambahnya, menurut RIA Novosti` gives RIA Novosti.
 */
export function relaysIn(context: QuoteContext, range: TokenRange, speaker: number): Relay[] {
  const { tokens } = context;
  const chain: Relay[] = [];
  for (let i = range.first; i < range.last; i++) {
    const hit = relayForms().longestAt(tokens, i);
    const isAccording = (tokens[i] as Token).norm === "menurut" && (tokens[i] as Token).start > speaker;
    if (!hit && !isAccording) continue;
    let at = i + (hit?.length ?? 1);
    while (
      tokens[at]?.norm === "oleh" ||
      tokens[at]?.norm === "dari" ||
      tokens[at]?.norm === "laman" ||
      tokens[at]?.norm === "situs"
    )
      at++;
    for (let more = true; more && at < range.last; ) {
      const medium = mediumAt(context, at, range.last);
      if (!medium) break;
      chain.unshift(medium.relay);
      at = medium.last;
      more = tokens[at]?.norm === "dari" || tokens[at]?.norm === "mengutip";
      if (more) at++;
    }
    i = at - 1;
  }
  return chain;
}

export function mediumAt(context: QuoteContext, first: number, limit: number): { relay: Relay; last: number } | null {
  const { tokens, doc } = context;
  if (context.dateAt(first) >= 0) return null;
  const mention = context.mentionAt(first);
  if (mention && mention.first === first && mention.entity.type === "organization") {
    const { start, end, text } = mention.mention;
    return { relay: { start, end, text, entity: mention.entity.id, name: mention.entity.name }, last: mention.last };
  }
  let last = first;
  const media = MEDIA.has(tokens[first]?.norm ?? "");
  while (last < limit && last - first < 6) {
    const token = tokens[last] as Token;
    if (isStop(token) || context.dateAt(last) >= 0 || token.norm === "dari" || token.norm === "pada") break;
    if (!media && !isCapitalized(token.text) && token.kind !== "url" && !SITE.test(token.norm)) break;
    last++;
  }
  if (last === first) return null;
  const start = (tokens[first] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  const text = doc.text.slice(start, end);
  // `kantor berita Reuters` is Reuters
  const named = media ? context.mentionAt(last - 1) : null;
  const house = named && named.first > first && named.entity.type === "organization" ? named.entity : null;
  return { relay: { start, end, text, entity: house?.id ?? null, name: house?.name ?? plainName(text) }, last };
}
