import { isPreposition, nounCues, titles, wordSet } from "../lexicon/index.js";
import { firstEndingAfter, type QuotedRegion, type TokenRange } from "../text/index.js";
import { hasPredicate } from "./clause.js";
import { type QuoteContext, rangeOf, SPEECH_TOKENS } from "./context.js";
import type { Draft } from "./draft.js";
import { isSpeech, isTerm, markedContent } from "./marked.js";
import { isNamedPerson, named, roleStart } from "./named.js";
import { sourceAt } from "./source.js";

/** `Berikut ini adalah pernyataan lengkap Siti: “…”` */
const SHOWING = wordSet("begini berikut inilah ini adalah demikian isi petikan kutipan");
/** What may be told of the words between their noun and who they are of. */
const WHOLE = wordSet("lengkap resmi selengkapnya tertulis terbuka singkat dari");
/** They tell round the name and are none of it: `Siti (45), pedagang: “…”`. */
const ROUND = new Set([",", "("]);

/** Marked words behind a colon and nothing but who speaks: `Siti Aminah: “…”`, `Begini penjelasan Siti Aminah: “…”`. */
export function ledInQuotes(
  context: QuoteContext,
  unit: TokenRange,
  claimed: (region: QuotedRegion) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let i = unit.first + 1; i < unit.last; i++) {
    const region = context.regionAt(i);
    if (!region) continue;
    const draft = region.open === i && context.tokens[i - 1]?.norm === ":" ? ledIn(context, region, i - 1) : null;
    if (draft && context.doc.inBody[i] && !claimed(region)) drafts.push(draft);
    i = Math.max(i, region.last);
  }
  return drafts;
}

function ledIn(context: QuoteContext, region: QuotedRegion, colon: number): Draft | null {
  const { tokens } = context;
  const long = region.last - region.first >= SPEECH_TOKENS && !isTerm(context, region);
  if (!long && !isSpeech(context, region)) return null;
  const { first } = context.sentenceOf(colon);
  let noun = first;
  while (noun < colon && SHOWING.has(tokens[noun]?.norm ?? "")) noun++;
  const hit = nounCues().longestAt(tokens, noun);
  // `Inilah Siti: “…”` shows a person
  if (!hit && noun > first) return null;
  let from = noun + (hit?.length ?? 0);
  while (hit && from < colon && WHOLE.has(tokens[from]?.norm ?? "")) from++;
  const speaker = speakerAt(context, from, colon);
  if (!speaker) return null;
  const base = { kind: "direct" as const, ...markedContent(context, region), source: speaker, continues: false };
  const told = { ...base, attribution: [rangeOf(tokens, first, colon)], negated: false };
  if (!hit) return { ...told, rule: "quote/direct-named", cue: null };
  const [opening, closing] = [tokens[noun], tokens[noun + hit.length - 1]];
  const span = { start: opening?.start ?? 0, end: closing?.end ?? 0 };
  return { ...told, rule: "quote/cue-first", cue: { ...span, lemma: opening?.norm ?? "", type: hit.value } };
}

/** The person whom the words from `from` to the colon name, with what he is, and tell nothing else of: no `film Siti: “…”`. */
function speakerAt(context: QuoteContext, from: number, colon: number): Draft["source"] {
  const found = sourceAt(context, from, colon);
  const person = found && context.mentionAt(firstEndingAfter(context.tokens, found.source.start));
  if (!found || !person || !isNamedPerson(person)) return null;
  if (roleStart(context, person) > from && !titles().longestAt(context.tokens, from)) return null;
  const behind = context.tokens[found.last]?.norm ?? "";
  const round = found.last === colon || ROUND.has(behind) || isPreposition(behind);
  return round && !hasPredicate(context, found.last, colon) ? named(person) : null;
}
