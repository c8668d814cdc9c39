import type { Document } from "../document.js";
import {
  type CueForm,
  type CueVoice,
  cueOfRoot,
  falseFriends,
  isAscribingCue,
  isNyaAdverb,
  lemma,
  looksLikeVerb,
  type ReportingCue,
  type Trie,
  type TrieHit,
} from "../lexicon/index.js";
import {
  firstEndingAfter,
  isCapitalized,
  itemAt,
  type QuotedRegion,
  type Token,
  type TokenRange,
  tokensOf,
} from "../text/index.js";
import type { DateExpression, Entity, Mention } from "../types.js";

/** A name or role mention, placed on the tokens. */
export interface PlacedMention extends TokenRange {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** A reporting verb in the text. */
export interface CueHit extends TokenRange {
  readonly cue: ReportingCue;
  readonly voices: ReadonlySet<CueVoice>;
}

/** Everything the quote rules look things up in; built once a document, read only. */
export interface QuoteContext {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateExpression[];
  readonly regions: readonly QuotedRegion[];
  readonly cues: Trie<CueForm>;
  /** The mention that covers a token, or null. */
  mentionAt(token: number): PlacedMention | null;
  /** Index of the date that covers a token, or -1. */
  dateAt(token: number): number;
  /** The quoted region (of the outer level) that holds a token or has it as a mark, or null. */
  regionAt(token: number): QuotedRegion | null;
  /** The sentence that holds a token; of one beyond all measure the part round the token. */
  sentenceOf(token: number): TokenRange;
}

/** Regions shorter than this are terms (`“Selatan Global”`): what stands in them is read with the sentence round them. */
export const SPEECH_TOKENS = 5;
/** No rule looks farther than this from a cue, in tokens: text without full stops must not cost more than other text. */
const WINDOW = 250;

export function makeContext(
  doc: Document,
  entities: readonly Entity[],
  dates: readonly DateExpression[],
  cues: Trie<CueForm>,
): QuoteContext {
  const { tokens } = doc;
  const placed: PlacedMention[] = [];
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      if (mention.kind === "name" || mention.kind === "role")
        placed.push({ ...tokensOf(tokens, mention), entity, mention });
    }
  }
  const mentions = new Int32Array(tokens.length).fill(-1);
  placed.forEach((mention, index) => {
    for (let i = mention.first; i < mention.last; i++) {
      const other = mentions[i] as number;
      if (other < 0 || placed[other]?.mention.kind === "role") mentions[i] = index;
    }
  });
  const dateIndex = new Int32Array(tokens.length).fill(-1);
  dates.forEach((date, index) => {
    const range = tokensOf(tokens, date);
    for (let i = range.first; i < range.last; i++) dateIndex[i] = index;
  });
  // marks in a caption or a link beside the story are nobody's speech
  const inStory = ({ first, last }: TokenRange) => doc.inBody.subarray(first, last).includes(1);
  const regions = doc.quotedRegions.filter((region) => region.depth === 0 && inStory(region));
  const regionIndex = new Int32Array(tokens.length).fill(-1);
  regions.forEach((region, index) => {
    const from = region.open ?? region.first;
    const to = region.close === null ? region.last : region.close + 1;
    for (let i = from; i < to; i++) regionIndex[i] = index;
  });
  return {
    doc,
    tokens,
    dates,
    regions,
    cues,
    mentionAt: (token) => itemAt(placed, mentions[token]),
    dateAt: (token) => dateIndex[token] ?? -1,
    regionAt: (token) => itemAt(regions, regionIndex[token]),
    sentenceOf(token) {
      const sentence = doc.sentences[sentenceIndex({ doc, tokens }, token)] as TokenRange;
      return windowRound(tokens, sentence, token);
    },
  };
}

/** The range itself, or of a longer one the part within reach of the token. */
export function windowRound(tokens: readonly Token[], range: TokenRange, token: number): TokenRange {
  if (range.last - range.first <= 2 * WINDOW) return range;
  return rangeOf(tokens, Math.max(range.first, token - WINDOW), Math.min(range.last, token + WINDOW));
}

export function rangeOf(tokens: readonly Token[], first: number, last: number): TokenRange {
  return { first, last, start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** Past the date that the token belongs to; the token itself where it belongs to none. */
export function pastDate(context: QuoteContext, index: number): number {
  const date = context.dateAt(index);
  let i = index;
  while (date >= 0 && context.dateAt(i) === date) i++;
  return i;
}

/** Index of the sentence that holds a token. */
export function sentenceIndex({ doc, tokens }: Pick<QuoteContext, "doc" | "tokens">, token: number): number {
  return firstEndingAfter(doc.sentences, (tokens[token] as Token).start);
}

/** Index of the paragraph that holds a token. */
export function paragraphOf(context: QuoteContext, token: number): number {
  return firstEndingAfter(context.doc.paragraphs, (context.tokens[token] as Token).start);
}

/** Is a long quoted region round the token: speech, in which nothing is annotated again? */
export function insideSpeech(context: QuoteContext, token: number): boolean {
  const region = context.regionAt(token);
  return region !== null && region.last - region.first >= SPEECH_TOKENS && token >= region.first && token < region.last;
}

/** `dijelaskannya`: the passive with its agent as a clitic. */
function passiveWithClitic(cues: Trie<CueForm>, token: Token): TrieHit<CueForm> | null {
  if (!token.norm.startsWith("di") || !token.norm.endsWith("nya")) return null;
  const hit = cues.longestAt([{ norm: token.norm.slice(0, -3) }], 0);
  return hit?.value.voices.has("passive")
    ? { length: 1, value: { cue: hit.value.cue, voices: new Set(["passive"]) } }
    : null;
}

/** `menyebutnya “…”`: an ascribing verb with its object as a clitic, and behind it what the object is called. */
function ascribing(cues: Trie<CueForm>, tokens: readonly Token[], index: number): TrieHit<CueForm> | null {
  const { norm } = tokens[index] as Token;
  if (tokens[index + 1]?.kind !== "quote" || !norm.startsWith("me") || !norm.endsWith("nya")) return null;
  const hit = cues.longestAt([{ norm: norm.slice(0, -3) }], 0);
  return hit?.value.voices.has("active") && isAscribingCue(hit.value.cue.lemma) ? hit : null;
}

/** A form of a known root that the table does not spell out; asked for only where `bahwa` shows that a verb of saying stands. */
function inflected(tokens: readonly Token[], index: number): TrieHit<CueForm> | null {
  const token = tokens[index] as Token;
  if (tokens[index + 1]?.norm !== "bahwa" || token.kind !== "word" || !looksLikeVerb(token.norm)) return null;
  const root = lemma(token.norm);
  const cue = root === null ? null : cueOfRoot(root);
  if (!cue) return null;
  return { length: 1, value: { cue, voices: new Set([token.norm.startsWith("di") ? "passive" : "active"]) } };
}

/** `Isak Sattu` does not sob. */
function isPartOfName({ tokens, mentionAt }: QuoteContext, index: number): boolean {
  if (!isCapitalized((tokens[index] as Token).text)) return false;
  const mention = mentionAt(index);
  return mention !== null && mention.last - mention.first > 1;
}

/** All reporting verbs of a unit that stand in the running text, outside speech, false friends left out. */
export function findCues(context: QuoteContext, unit: TokenRange): CueHit[] {
  const { tokens, doc, cues } = context;
  const hits: CueHit[] = [];
  let blockedUntil = unit.first;
  for (let i = unit.first; i < unit.last; i++) {
    if (!doc.inBody[i] || insideSpeech(context, i)) continue;
    const friend = falseFriends().longestAt(tokens, i);
    if (friend) blockedUntil = Math.max(blockedUntil, i + friend.length);
    if (i < blockedUntil) continue;
    const token = tokens[i] as Token;
    const hit =
      cues.longestAt(tokens, i) ?? passiveWithClitic(cues, token) ?? ascribing(cues, tokens, i) ?? inflected(tokens, i);
    if (!hit || i + hit.length > unit.last || isPartOfName(context, i)) continue;
    if (hit.value.voices.has("nya") && isNyaAdverb(token.norm)) continue;
    hits.push({ ...rangeOf(tokens, i, i + hit.length), cue: hit.value.cue, voices: hit.value.voices });
    i += hit.length - 1;
  }
  return hits;
}
