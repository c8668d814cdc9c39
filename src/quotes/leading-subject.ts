import type { Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import type { Subject } from "./draft.js";
import { governed, phraseStart } from "./governed.js";
import { behindRelative } from "./kin.js";
import { isPronoun, named, pronoun, roleStart } from "./named.js";

/** The first noun phrase of a clause, past fronted adverbials: `Sementara itu, Lavrov …`. */
export function leadingSubject(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  for (let i = floor; i < end; i++) {
    const token = tokens[i] as Token;
    const mention = context.mentionAt(i);
    if (mention && mention.first >= floor) {
      if (mention.entity.type === "person" && !governed(context, floor, roleStart(context, mention))) {
        // `Pengacara Rudi, Dewi Lestari, menolak`
        const meant = behindRelative(context, phraseStart(context, floor, mention.first), mention, end) ?? mention;
        return { source: named(meant), first: meant.first, last: meant.last, shared: false };
      }
      i = mention.last - 1;
      continue;
    }
    if (isPronoun(token.norm) && !governed(context, floor, i)) {
      return { source: pronoun(token), first: i, last: i + 1, shared: false };
    }
  }
  for (let i = floor; i < end; i++) {
    const mention = context.mentionAt(i);
    if (!mention || mention.first < floor) continue;
    if (mention.entity.type !== "location" && !governed(context, floor, mention.first)) {
      return { source: named(mention), first: mention.first, last: mention.last, shared: false };
    }
    i = mention.last - 1;
  }
  return null;
}
