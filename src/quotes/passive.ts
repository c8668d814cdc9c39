import { isAgentNoun, isBahwaCue, isPreposition, nounCues, sourceFrames, titles, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token, type TokenRange } from "../text/index.js";
import { pastAside } from "./aside.js";
import { findToken, hasPredicate, type Stretch, trimContent } from "./clause.js";
import { type CueHit, type QuoteContext, rangeOf } from "./context.js";
import type { Draft, ReadSource, Source } from "./draft.js";
import { judgedQuote } from "./judged.js";
import { isEpithet } from "./kin.js";
import { isText } from "./law-speaker.js";
import { reportedContent } from "./marked.js";
import { clitic } from "./named.js";
import { beforePreverbs } from "./noun-phrase.js";
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
  const behind = hit.first > sentence.first + 1;
  const found = behind
    ? (writtenQuote(context, hit, sentence) ??
      nominalQuote(context, hit, sentence) ??
      judgedQuote(context, hit, sentence))
    : null;
  if (found || hit.first > sentence.first + LEAD) return found;
  return openingQuote(context, hit, sentence);
}

function openingQuote(context: QuoteContext, hit: CueHit, sentence: TokenRange): Draft | null {
  const { tokens } = context;
  const like = likewise(tokens, sentence.first);
  for (let i = like; i < hit.first; i++) if (!LEADS.has((tokens[i] as Token).norm)) return null;
  // `Dijelaskan dalam Perda Nomor 1 Tahun 2024 bahwa …`
  const text = IN.has(tokens[hit.last]?.norm ?? "") && isText(context, hit.last + 1);
  const nobody = hit.cue.type === "neutral" && !isBahwaCue(hit.cue.lemma) && isMarker(tokens[hit.last]);
  const agent = text ? sourceAt(context, hit.last + 1, sentence.last) : agentOf(context, hit, sentence);
  const found = agent ?? (nobody ? { source: null, last: hit.last } : null);
  if (!found || (found.source?.kind === "group" && !text) || !isMarker(tokens[found.last])) return null;
  const first =
    tokens[found.last]?.norm === "," && isCapitalized(tokens[found.last + 1]?.text ?? "")
      ? pastAside(context, found.last, sentence)
      : found.last + 1;
  const told = pastRelative(tokens, first, sentence.last);
  // `Hal senada disampaikan Siti, menurutnya …` is told by the cue behind the comma, `…, pria berusia 50 tahun` tells who she is
  if (like > sentence.first && (sourceFrames().longestAt(tokens, told) || tellsWho(context, told))) return null;
  // `Dijelaskan Kepala Desa Pare, Siti, bahwa …`
  const content = trimContent(context, tokens[told]?.norm === "bahwa" ? told + 1 : told, sentence.last);
  const short = content.last - content.first < 6;
  if ((short || like > sentence.first) && !hasPredicate(context, content.first, content.last)) return null;
  return draftOf(context, hit, content, found.source, rangeOf(tokens, hit.first, found.last));
}

/** Behind `hal senada`, `hal yang sama`, `senada`, which open a sentence, else its first token. */
function likewise(tokens: readonly Token[], first: number): number {
  const thing = tokens[first]?.norm === "hal" ? first + 1 : first;
  const same = tokens[thing]?.norm === "yang" ? thing + 1 : thing;
  return LIKEWISE.has(tokens[same]?.norm ?? "") ? same + 1 : first;
}

const ONE = new Set(["seorang", "salah", "yang"]);

/** Begins here what somebody is? */
function tellsWho({ tokens }: QuoteContext, index: number): boolean {
  const { norm } = tokens[index] ?? { norm: "" };
  return ONE.has(norm) || isAgentNoun(norm) || isEpithet(norm) || titles().longestAt(tokens, index) !== null;
}

const LIKEWISE = new Set(["senada", "serupa", "sama"]);
/** How many words may open the sentence in front of the cue. */
const LEAD = 4;
/** In front of a passive cue. */
const LEADS = wordSet("selanjutnya kemudian bahkan lebih lanjut jauh juga turut , seperti");
const MARKERS = new Set(["bahwa", ","]);
/** What a text does, with or without `bahwa`. */
const STATING = wordSet("sebut jelas nyata tegas terang");
const IN = new Set(["dalam", "pada", "di"]);
const OPENERS = new Set(["adapun", "namun", "sementara", "itu", ",", "diketahui", "selain", "lebih", "lanjut", "juga"]);
/** How long it may be told which paper it is. */
const LONGEST_TITLE = 24;

/** `Dalam putusan itu disebutkan bahwa …`: a text says it, and nobody does besides. */
function writtenQuote(context: QuoteContext, hit: CueHit, sentence: TokenRange): Draft | null {
  const { tokens } = context;
  let first = sentence.first;
  while (first < hit.first && OPENERS.has((tokens[first] as Token).norm)) first++;
  if (tokens[first]?.norm === "di" && tokens[first + 1]?.norm === "dalam") first++;
  if (!IN.has(tokens[first]?.norm ?? "") || hit.first - first > LONGEST_TITLE) return null;
  if (!isText(context, first + 1)) return null;
  const found = sourceAt(context, first + 1, hit.first);
  if (!found || hasPredicate(context, first + 1, hit.first)) return null;
  const marker = tokens[hit.last] as Token;
  // `Dalam surat itu disebutkan namanya sudah dihapus`
  const zero = !isMarker(marker);
  if (zero && (!STATING.has(hit.cue.lemma) || marker.kind !== "word" || isPreposition(marker.norm))) return null;
  const content = trimContent(context, zero ? hit.last : hit.last + 1, sentence.last);
  if (marker.norm !== "bahwa" && !hasPredicate(context, content.first, content.last)) return null;
  return draftOf(context, hit, content, found.source, rangeOf(tokens, first, hit.last));
}

function isMarker(token: Token | undefined): boolean {
  return MARKERS.has(token?.norm ?? "");
}

const CLAUSE = new Set(["agar", "supaya", "bahwa", "untuk"]);

/** `Imbauan agar warga mengungsi disampaikan Siti Aminah`: a noun of saying with its clause is the subject of the passive. */
function nominalQuote(context: QuoteContext, hit: CueHit, sentence: TokenRange): Draft | null {
  const { tokens } = context;
  const noun = nounCues().longestAt(tokens, sentence.first);
  const first = sentence.first + (noun?.length ?? 0);
  if (!noun || !CLAUSE.has(tokens[first]?.norm ?? "") || hit.cue.lemma !== "sampai") return null;
  const agent = agentOf(context, hit, sentence);
  if (!agent || agent.source.kind === "group") return null;
  const content = trimContent(context, first + 1, beforePreverbs(context, first, hit.first));
  return draftOf(context, hit, content, agent.source, rangeOf(tokens, hit.first, agent.last));
}

function draftOf(
  context: QuoteContext,
  hit: CueHit,
  content: Stretch,
  source: Source | null,
  attribution: TokenRange,
): Draft | null {
  if (content.last - content.first < 3) return null;
  return {
    rule: "quote/passive-initial",
    ...reportedContent(context, content),
    cue: { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type },
    source,
    continues: false,
    attribution: [attribution],
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
