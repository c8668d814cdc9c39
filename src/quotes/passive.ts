import type { Token, TokenRange } from "../text/index.js";
import { findToken, hasPredicate, trimContent } from "./clause.js";
import { type CueHit, type QuoteContext, rangeOf } from "./context.js";
import type { Draft, ReadSource } from "./draft.js";
import { kindOf } from "./marked.js";
import { clitic } from "./named.js";
import { sourceAt } from "./source.js";

/** `Dijelaskan Menkeu, penurunan itu terjadi karena …`: a passive cue and its agent open the sentence. */
export function passiveQuotes(context: QuoteContext, cues: readonly CueHit[]): Draft[] {
  const drafts: Draft[] = [];
  for (const hit of cues) {
    if (!hit.voices.has("passive") || hit.cue.syntax.has("REL")) continue;
    const draft = passiveQuote(context, hit, context.sentenceOf(hit.first));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function passiveQuote(context: QuoteContext, hit: CueHit, sentence: TokenRange): Draft | null {
  const { tokens } = context;
  if (hit.first > sentence.first + 3) return null;
  for (let i = sentence.first; i < hit.first; i++) {
    if (!["selanjutnya", "lebih", "lanjut", "juga", ",", "seperti"].includes((tokens[i] as Token).norm)) return null;
  }
  const found = agentOf(context, hit, sentence);
  if (!found || found.source.kind === "group") return null;
  const marker = tokens[found.last]?.norm;
  if (marker !== "," && marker !== "bahwa") return null;
  const content = trimContent(context, pastRelative(tokens, found.last + 1, sentence.last), sentence.last);
  const length = content.last - content.first;
  if (length < 3 || (length < 6 && !hasPredicate(context, content.first, content.last))) return null;
  const cue = { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type };
  const attribution = [rangeOf(tokens, hit.first, found.last)];
  return {
    rule: "quote/passive-initial",
    kind: kindOf(context, content),
    ...content,
    cue,
    source: found.source,
    continues: false,
    attribution,
    negated: false,
  };
}

/** Behind the comma that closes it: `Dijelaskan Budi, yang memimpin rapat, harga …`. */
function pastRelative(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[first]?.norm !== "yang") return first;
  const comma = findToken(tokens, first, last, ({ norm }) => norm === ",");
  return comma < 0 ? first : comma + 1;
}

/** Behind the verb, with `oleh` or without, or its clitic: `Dijelaskannya, …`. */
export function agentOf(context: QuoteContext, hit: CueHit, sentence: TokenRange): ReadSource | null {
  const { tokens } = context;
  if ((tokens[hit.last - 1] as Token).norm.endsWith("nya")) {
    return { source: clitic(hit), last: hit.last };
  }
  return sourceAt(context, tokens[hit.last]?.norm === "oleh" ? hit.last + 1 : hit.last, sentence.last);
}
