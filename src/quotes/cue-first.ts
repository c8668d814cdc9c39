import { isInversionCue } from "../lexicon/index.js";
import type { Token, TokenRange } from "../text/index.js";
import { hasPredicate, trimContent } from "./clause.js";
import { type CueHit, type QuoteContext, rangeOf } from "./context.js";
import type { Draft, ReadSource } from "./draft.js";
import { isSpeech, markedContent, reportedContent } from "./marked.js";
import { clitic } from "./named.js";
import { sourceAt } from "./source.js";

/** How far behind the speaker the words may begin, in tokens: `Katanya kepada wartawan di Jakarta, “…”`. */
const REACH = 14;

/** `Begini kata Siti: “…”` */
const SHOWING = new Set(["begini", "berikut"]);

/** `Kata Siti: “…”`, `Ujarnya kepada wartawan, “…”`: a bare or clitic cue opens the sentence, and the words come last. */
export function cueFirstQuote(context: QuoteContext, unit: TokenRange, hit: CueHit): Draft | null {
  if (
    hit.first !== unit.first &&
    !(hit.first === unit.first + 1 && SHOWING.has(context.tokens[unit.first]?.norm ?? ""))
  )
    return null;
  const speaker = speakerOf(context, unit, hit);
  if (!speaker) return null;
  const content = contentBehind(context, unit, speaker.last);
  return (
    content && {
      rule: "quote/cue-first",
      ...content,
      cue: { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type },
      source: speaker.source,
      continues: false,
      attribution: [rangeOf(context.tokens, hit.first, content.first)],
      negated: false,
    }
  );
}

function speakerOf(context: QuoteContext, unit: TokenRange, hit: CueHit): ReadSource | null {
  if (hit.voices.has("nya")) return { source: clitic(hit), last: hit.last };
  if (!hit.voices.has("bare") || !isInversionCue(hit.cue.lemma)) return null;
  const found = sourceAt(context, hit.last, unit.last);
  // `Pesan singkat: …`, `Kata orang: …`
  return found && found.source.kind !== "group" ? found : null;
}

/** Marked words behind a comma or a colon, or a clause behind a colon, with nothing but a phrase before them. */
function contentBehind(
  context: QuoteContext,
  unit: TokenRange,
  from: number,
): Pick<Draft, "kind" | "first" | "last"> | null {
  const { tokens } = context;
  for (let i = from; i < Math.min(unit.last, from + REACH); i++) {
    const { kind, norm } = tokens[i] as Token;
    const region = kind === "quote" ? context.regionAt(i) : null;
    if (kind === "quote" && region?.open !== i) return null;
    if (!region && norm !== ":") continue;
    if (hasPredicate(context, from, i)) return null;
    if (region) return isSpeech(context, region) ? { kind: "direct", ...markedContent(context, region) } : null;
    if (tokens[i + 1]?.kind === "quote") continue;
    const clause = trimContent(context, i + 1, unit.last);
    return hasPredicate(context, clause.first, clause.last) ? reportedContent(context, clause) : null;
  }
  return null;
}
