import { isConjunction, isNyaAdverb, isPreposition, lemma, nounCues, wordSet } from "../lexicon/index.js";
import { isCapitalized, type QuotedRegion, type Token, type TokenRange } from "../text/index.js";
import type { CueType } from "../types.js";
import { hasPredicate } from "./clause.js";
import { type QuoteContext, rangeOf, windowRound } from "./context.js";
import type { Draft, Source } from "./draft.js";
import { isText } from "./law-speaker.js";
import { isSpeech, markedContent, regionEndingBefore } from "./marked.js";
import { clitic, isNamedPerson, named } from "./named.js";
import { isStop } from "./noun-phrase.js";
import { sourceAt } from "./source.js";
import { SO } from "./words.js";

/** What a text that is cited is said to be: `“…,” demikian bunyi pasal itu`. */
const TEXTS = wordSet("bunyi isi petikan kutipan narasi riset siaran rilis surat unggahan cuitan status menurut versi");
/** Of these some need no `demikian`. */
const BARE_TEXTS = wordSet("bunyi isi petikan kutipan narasi cuitan unggahan");
/** Behind `demikian` or at once: how marked words came out of what is written. */
const WRITTEN = wordSet("tertulis tercantum termuat tertera tertuang terbaca");
const CITED = wordSet("dikutip mengutip dinukil menukil");
const BEFORE_TEXT = wordSet("dari dalam di pada");

/** They stand behind marked words and are no verbs of saying. */
const NO_CUE = wordSet("yang ini itu tersebut demikian begitu seperti sebagaimana juga lalu kemudian sementara namun");

const LIKE = new Set([...SO, "seperti", "sebagaimana"]);
const CLOSING = "quote/direct-closing";

interface Closing {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly type: CueType;
  readonly source: Source;
  readonly rule: "quote/direct-closing" | "quote/direct-unlisted" | "quote/direct-named";
  readonly index: number;
}

/** Marked words that a noun of saying closes (`“…,” demikian pernyataan polisi`), or a verb that no list has (`“…,” ultimatum Didik`). */
export function closingQuotes(
  context: QuoteContext,
  whole: TokenRange,
  claimed: (region: QuotedRegion) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (let i = whole.first; i < whole.last; i++) {
    const region = context.regionAt(i);
    if (!region) continue;
    i = Math.max(i, region.close ?? region.last);
    const first = (region.close ?? -1) + 1;
    const unit = windowRound(context.tokens, whole, i);
    if (first <= unit.first || first >= unit.last || claimed(region) || !isSpeech(context, region)) continue;
    if (region.last - region.first < 3 || !context.doc.inBody[region.first]) continue;
    const at = (context.tokens[first] as Token).norm === "," ? first + 1 : first;
    if (regionEndingBefore(context, at) !== region) continue;
    const found =
      at < unit.last
        ? (textCue(context, at, unit) ??
          writtenCue(context, at, unit) ??
          unlistedCue(context, region, at, unit) ??
          nameAlone(context, region, at, unit))
        : null;
    if (!found) continue;
    const { start, end, type, source, rule } = found;
    drafts.push({
      rule,
      kind: "direct",
      ...markedContent(context, region),
      cue: rule === "quote/direct-named" ? null : { start, end, lemma: found.lemma, type },
      source,
      continues: false,
      attribution: [rangeOf(context.tokens, found.index, unit.last)],
      negated: false,
    });
  }
  return drafts;
}

function textCue(context: QuoteContext, at: number, unit: TokenRange): Closing | null {
  const { tokens } = context;
  const demikian = SO.has((tokens[at] as Token).norm);
  const index = demikian ? at + 1 : at;
  const noun = tokens[index];
  if (!noun || index >= unit.last) return null;
  const hit = demikian ? nounCues().longestAt(tokens, index) : null;
  const known = demikian ? TEXTS : BARE_TEXTS;
  if (!hit && !known.has(noun.norm)) return null;
  const last = index + (hit?.length ?? 1);
  const found = sourceAt(context, tokens[last]?.norm === "dari" ? last + 1 : last, unit.last);
  if (!found) return null;
  return {
    start: (tokens[at] as Token).start,
    end: (tokens[last - 1] as Token).end,
    lemma: noun.norm === "menurut" ? "turut" : noun.norm,
    type: hit?.value ?? "neutral",
    source: found.source,
    rule: CLOSING,
    index: at,
  };
}

/** `“…,” demikian tertulis dalam laporan itu`, `“…,” mengutip Pasal 10 aturan itu`: what is cited is a text, no medium. */
function writtenCue(context: QuoteContext, at: number, unit: TokenRange): Closing | null {
  const { tokens } = context;
  let index = at;
  while (index < at + 2 && LIKE.has(tokens[index]?.norm ?? "")) index++;
  const verb = tokens[index];
  if (!verb || index >= unit.last) return null;
  const cited = CITED.has(verb.norm);
  if (!cited && !WRITTEN.has(verb.norm)) return null;
  const first = BEFORE_TEXT.has(tokens[index + 1]?.norm ?? "") ? index + 2 : index + 1;
  if (!isText(context, first)) return null;
  const found = sourceAt(context, first, unit.last);
  if (!found) return null;
  const { start, end } = verb;
  return {
    start,
    end,
    lemma: lemma(verb.norm) ?? verb.norm,
    type: "neutral",
    source: found.source,
    rule: CLOSING,
    index: at,
  };
}

/** A small word between marked words that end like speech and a person: whatever it is, it says that he said them. */
function unlistedCue(context: QuoteContext, region: QuotedRegion, at: number, unit: TokenRange): Closing | null {
  const { tokens } = context;
  const word = tokens[at] as Token;
  if (word.kind !== "word" || isCapitalized(word.text) || word.norm.length < 4 || NO_CUE.has(word.norm)) return null;
  if (isPreposition(word.norm) || isConjunction(word.norm) || isNyaAdverb(word.norm)) return null;
  if (context.dateAt(at) >= 0 || !endsOpen(context, region)) return null;
  const behind = tokens[at + 1];
  const base = { start: word.start, lemma: lemma(word.norm) ?? word.norm, type: "neutral" as const, index: at };
  if (word.norm.endsWith("nya") && (!behind || at + 1 >= unit.last || isStop(behind))) {
    return { ...base, end: word.end, source: clitic(word), rule: "quote/direct-unlisted" };
  }
  if (!behind || !isCapitalized(behind.text)) return null;
  const found = sourceAt(context, at + 1, unit.last);
  if (found?.source.kind !== "name" || found.source.entity === null) return null;
  return { ...base, end: word.end, source: found.source, rule: "quote/direct-unlisted" };
}

/** `“…,” Rifki Maulana, manajer toko itu.`, `“…,” demikian Rifki Maulana dalam siaran pers.`: a name, what he is, and no verb. */
function nameAlone(context: QuoteContext, region: QuotedRegion, from: number, unit: TokenRange): Closing | null {
  const so = context.tokens[from] as Token;
  const at = SO.has(so.norm) ? from + 1 : from;
  const mention = context.mentionAt(at);
  if (!mention || mention.first !== at || !isNamedPerson(mention) || !endsOpen(context, region)) return null;
  const behind = context.tokens[mention.last];
  const stops = !behind || behind.norm === "," || behind.norm === "." || (at > from && isPreposition(behind.norm));
  if (mention.last < unit.last && !stops) return null;
  if (hasPredicate(context, mention.last, unit.last)) return null;
  const base = { type: "neutral" as const, source: named(mention), index: from };
  const { start, end } = at > from ? so : mention.mention;
  return { ...base, start, end, lemma: at > from ? so.norm : "", rule: at > from ? CLOSING : "quote/direct-named" };
}

/** Ends the region with a comma, or as a question or exclamation, so that the sentence goes on behind it? */
function endsOpen(context: QuoteContext, region: QuotedRegion): boolean {
  const closing = context.tokens[region.last - 1] as Token;
  return closing.norm === "," || closing.norm === "?" || closing.norm === "!" || /[,?!]$/u.test(closing.text);
}
