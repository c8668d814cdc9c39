import type { Document } from "../document.js";
import { cuesWith } from "../lexicon/index.js";
import { firstEndingAfter, makeSpan, plainName, type QuotedRegion } from "../text/index.js";
import type { CustomCue, DateExpression, Entity, Quote, Speaker } from "../types.js";
import { accordingToQuotes } from "./according-to.js";
import { activeQuotes } from "./active.js";
import { circumstancesOf } from "./circumstances.js";
import { closingQuotes } from "./closing.js";
import { confidenceOf } from "./confidence.js";
import { findCues, makeContext, type QuoteContext } from "./context.js";
import { continuationQuotes } from "./continuation.js";
import { type Draft, isNamedSource, type Source } from "./draft.js";
import { readInterview } from "./interview.js";
import { invertedQuotes } from "./inverted.js";
import { ledInQuotes } from "./led-in.js";
import { ownSideQuotes } from "./own-side.js";
import { passiveQuotes } from "./passive.js";
import { pointedBackQuotes } from "./pointed-back.js";
import { relaysIn } from "./relay.js";
import { relayedQuote } from "./relayed.js";
import { restatedQuotes } from "./restated.js";
import { resolveSpeakers } from "./speaker.js";
import { uncuedQuotes } from "./uncued.js";

export { readHouses } from "./houses.js";
export { behindRelation, RELATIVES, tellsOfAnother } from "./kin.js";
export { readAsSpeakers } from "./one-reading.js";

export interface QuoteConfig {
  readonly cues?: readonly CustomCue[];
}

export type QuoteFinder = (
  doc: Document,
  entities: readonly Entity[],
  dates: readonly DateExpression[],
) => readonly Quote[];

/** Compiles the reporting verbs, the user's own among them, into a finder of quotes. */
export function createQuoteFinder(config: QuoteConfig = {}): QuoteFinder {
  const cues = cuesWith(config.cues ?? []);
  return (doc, entities, dates) => {
    const context = makeContext(doc, entities, dates, cues);
    const drafts = findDrafts(context);
    const speakers = resolveSpeakers(context, drafts, entities);
    return drafts.map((draft, index) => finish(context, draft, speakers[index] ?? null));
  };
}

/** The passes in order of their precision; a later one leaves alone what an earlier one has claimed. */
function findDrafts(context: QuoteContext): Draft[] {
  const claimedRegions = new Set<QuotedRegion>();
  const claimed = (region: QuotedRegion) => claimedRegions.has(region);
  const cued: Draft[] = [];
  for (const unit of context.doc.units) {
    const cues = findCues(context, unit);
    const keep = (drafts: readonly Draft[]) => {
      for (const draft of drafts) {
        if (draft.last <= draft.first) continue;
        cued.push(draft);
        for (const region of regionsOf(context, draft)) claimedRegions.add(region);
      }
    };
    const own = cued.length;
    if (cues.length > 0) {
      keep(invertedQuotes(context, unit, cues));
      keep(activeQuotes(context, cues, claimed));
      keep(passiveQuotes(context, cues));
    }
    keep(closingQuotes(context, unit, claimed));
    keep(ledInQuotes(context, unit, claimed));
    keep(accordingToQuotes(context, unit, citedFrom(context, cued.slice(own))));
    const relayed = cued.length === own ? relayedQuote(context, unit) : null;
    if (relayed) keep([relayed]);
    const kept = withoutNestedReports(context, cued.splice(own));
    for (const draft of kept) cued.push(draft);
  }
  const uncued = uncuedQuotes(context, claimed, cued);
  const found = [...cued, ...uncued];
  const pointed = pointedBackQuotes(context, found);
  const all = inOrder([...found.filter((draft) => !pointed.replaced.has(draft)), ...pointed.quotes]);
  const continued = continuationQuotes(context, all);
  continued.push(...restatedQuotes(context, all, continued));
  const read = [...all, ...continued, ...ownSideQuotes(context, all, continued)];
  const interview = readInterview(context, read);
  return inOrder([...read.filter((draft) => !interview.covers(draft)), ...interview.answers]);
}

/** Inside what somebody says only another named speaker's words are a quote of their own. */
function withoutNestedReports(context: QuoteContext, drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts];
  const contents = drafts.filter((draft) => draft.kind !== "direct").sort((a, b) => a.first - b.first);
  // how far the contents reach that begin up to here
  let reach = 0;
  const reaches = contents.map((draft) => {
    reach = Math.max(reach, draft.last);
    return reach;
  });
  return drafts.filter((draft) => {
    if (!draft.cue || (draft.source && isNamedSource(draft.source)) || draft.kind === "direct") return true;
    const cue = firstEndingAfter(context.tokens, draft.cue.start);
    return (reaches[lastBeginningBy(contents, cue)] ?? 0) <= cue;
  });
}

/** Index of the last of the sorted drafts that begins at or before the token, or -1. */
function lastBeginningBy(drafts: readonly Draft[], token: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle] as Draft).first <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The token from which on `menurut` names a relay: behind a cued quote (`…,” tambahnya, menurut RIA Novosti`).
 * An inserted cue leaves the sentence open for another source.
 */
function citedFrom(context: QuoteContext, drafts: readonly Draft[]): number {
  let from = Number.POSITIVE_INFINITY;
  for (const draft of drafts) {
    if (!draft.cue || draft.rule === "quote/indirect-inserted") continue;
    from = Math.min(from, Math.max(draft.last, firstEndingAfter(context.tokens, draft.cue.start) + 1));
  }
  return from;
}

function regionsOf(context: QuoteContext, draft: Draft): QuotedRegion[] {
  const found: QuotedRegion[] = [];
  for (let i = draft.first; i < draft.last; i++) {
    const region = context.regionAt(i);
    if (!region) continue;
    found.push(region);
    i = Math.max(i, region.last);
  }
  return found;
}

/** By position; of two quotes with the same content the surer one stays. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort(
    (a, b) => a.first - b.first || b.last - a.last || confidenceOf(b.rule) - confidenceOf(a.rule),
  );
  return sorted.filter((draft, index) => {
    const before = sorted[index - 1];
    return !before || before.first !== draft.first || before.last !== draft.last;
  });
}

function finish(context: QuoteContext, draft: Draft, source: Source | null): Quote {
  const { text } = context.doc;
  const opening = context.tokens[draft.first];
  const closing = context.tokens[draft.last - 1];
  const content = makeSpan(text, opening?.start ?? 0, closing?.end ?? 0);
  const speakerEnd = draft.source?.end ?? draft.cue?.end ?? 0;
  return {
    kind: draft.kind,
    content,
    cue: draft.cue && {
      ...makeSpan(text, draft.cue.start, draft.cue.end),
      lemma: draft.cue.lemma,
      type: draft.cue.type,
    },
    speaker: speakerOf(text, draft, source),
    continues: draft.continues,
    via: [...(draft.lead ?? []), ...draft.attribution]
      .flatMap((range) => relaysIn(context, range, speakerEnd))
      .filter((relay) => !draft.source || relay.end <= draft.source.start || relay.start >= draft.source.end),
    ...circumstancesOf(context, draft.lead ?? [], draft.attribution),
    negated: draft.negated,
    rule: draft.rule,
    confidence: confidenceOf(draft.rule),
  };
}

function speakerOf(text: string, draft: Draft, source: Source | null): Speaker | null {
  if (!source) return null;
  const own = draft.source;
  const mention = own && makeSpan(text, own.start, own.end);
  return {
    mention,
    kind: own ? source.kind : "none",
    entity: source.entity,
    name: source.name ?? (mention && plainName(mention.text)),
  };
}
