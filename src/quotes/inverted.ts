import { isBahwaCue, isInversionCue, isPreposition, nounCues, verbVoice } from "../lexicon/index.js";
import { firstEndingAfter, isCapitalized, type QuotedRegion, type Token, type TokenRange } from "../text/index.js";
import type { CueType } from "../types.js";
import { hasPredicate, trimContent } from "./clause.js";
import { type CueHit, type QuoteContext, rangeOf, windowRound } from "./context.js";
import { cueFirstQuote } from "./cue-first.js";
import type { Draft, DraftCue, ReadSource, Source } from "./draft.js";
import { markedContent, regionEndingBefore, reportedContent } from "./marked.js";
import { clitic } from "./named.js";
import { isStop } from "./noun-phrase.js";
import { agentOf } from "./passive.js";
import { bothHalves, commaNear, insertedTail, needsMain, roundCue } from "./round-cue.js";
import { sourceAt } from "./source.js";
import { subjectBefore } from "./subject.js";
import { isThing } from "./utterer.js";
import { DEMONSTRATIVES } from "./words.js";

const BOUNDARY = new Set([",", "?", "!", "…", ".", "-", "--", "–", "—"]);
/** Behind them a clitic cue opens what was said: `…, namun katanya harga akan turun`. */
const TURNS = new Set(["namun", "tetapi", "tapi", "sebab", "karena"]);
/** They may stand between the content and its cue: `…," demikian kata Budi`, `…, masih kata Budi`. */
const BRIDGES = new Set(["demikian", "begitu", "begitulah", "itulah", "masih"]);
/** What somebody does by words, and not by what he thinks or wants. */
const TELLING: ReadonlySet<CueType> = new Set<CueType>(["neutral", "assertion", "concession"]);
/** Connectives and short phrases before an inserted cue are not its content: `Selain itu, lanjutnya, …`. */
const INSERTED_LEAD = 7;

interface Inverted {
  readonly cue: DraftCue;
  readonly source: Source | null;
  readonly passive: boolean;
  /** Tokens of cue and speaker. */
  readonly first: number;
  readonly last: number;
}

const AUXILIARIES = new Set(["akan", "bakal", "telah", "sudah", "masih", "belum", "tetap", "tidak", "bisa", "dapat"]);

/** `…, kata Siti` and `…," ujarnya`: a bare or clitic cue behind its content, or inserted into it. */
export function invertedQuotes(context: QuoteContext, unit: TokenRange, cues: readonly CueHit[]): Draft[] {
  const drafts: Draft[] = [];
  let free = unit.first;
  for (const hit of cues) {
    const near = windowRound(context.tokens, unit, hit.first);
    const cue = invertedCue(context, near, hit);
    const draft = cueFirstQuote(context, near, hit) ?? (cue && contentOf(context, near, cue, cues, free));
    if (!draft) continue;
    drafts.push(draft);
    free = Math.max(free, cue?.last ?? 0, draft.last);
  }
  return drafts;
}

function invertedCue(context: QuoteContext, unit: TokenRange, hit: CueHit): Inverted | null {
  const { tokens } = context;
  const nya = hit.voices.has("nya") ? clitic(hit) : null;
  const passive = !nya && !hit.voices.has("bare") && hit.voices.has("passive") && !isKnown(hit, tokens);
  if (!nya && !hit.voices.has("bare") && !passive) return null;
  if (context.regionAt(hit.first)) return null;
  let before = hit.first - 1;
  if (before >= unit.first && BRIDGES.has((tokens[before] as Token).norm)) before--;
  const previous = before >= unit.first ? (tokens[before] as Token) : null;
  const bounded =
    previous === null || previous.kind === "quote" || (previous.kind === "punctuation" && BOUNDARY.has(previous.norm));
  const cue = { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type };
  const opens = previous === null ? commaNear(context, hit.last) : TURNS.has(previous.norm);
  // `Namun, ditolaknya dengan alasan …`: an act, unless words follow a comma
  const own = (tokens[hit.last - 1] as Token).norm.endsWith("nya");
  if (passive && own && hit.cue.type === "denial" && tokens[hit.last]?.norm !== ",") return null;
  if (nya && opens && isInversionCue(hit.cue.lemma))
    return { cue, source: nya, passive, first: before + 1, last: hit.last };
  if (nya)
    return (bounded || closesSentence(context, unit, hit)) && previous
      ? { cue, source: nya, passive, first: before + 1, last: hit.last }
      : null;
  // `Kisah ini kembali mencuat`: what opens a sentence is a noun, unless somebody and a comma follow
  const opener = previous === null && !passive ? sourceAt(context, hit.last, unit.last) : null;
  if (previous === null && !passive && (opener?.source.kind === "group" || tokens[opener?.last ?? -1]?.norm !== ","))
    return null;
  const found = passive ? agentOf(context, hit, unit) : sourceAt(context, hit.last, unit.last);
  if (!found) return null;
  // `Namun, nilai tersebut tetap rendah`: a noun
  if (DEMONSTRATIVES.has(tokens[hit.last]?.norm ?? "")) return null;
  // `…, diperkirakan harga akan naik`, `…, prediksi banjir menjadi perhatian`: behind a comma a clause of its own
  if (previous?.kind !== "quote" && hasOwnVerb(context, found, hit.last)) return null;
  if (passive) {
    // `…," ditambahkan Budi`; a medium behind `dilansir` is a relay, and `dinilai gagal` names nobody
    const named =
      found.source.kind === "role" ||
      found.source.kind === "name" ||
      found.source.kind === "clitic" ||
      found.source.kind === "pronoun";
    // … but in `demikian dilaporkan Budi` a person does the telling
    const relayed = hit.cue.syntax.has("REL") && !(before + 1 < hit.first && isNamedPersonAt(context, found.source));
    if (!bounded || !previous || !named || relayed || !isFinal(context, unit, found.last)) return null;
  }
  const afterMark = previous?.kind === "quote";
  if (!bounded && !isInversionCue(hit.cue.lemma)) return null;
  const isInserted = found.source.kind === "pronoun" && tokens[found.last]?.norm === ",";
  if (
    !bounded &&
    !isInserted &&
    !(isCapitalized((tokens[hit.last] as Token).text) && isFinal(context, unit, found.last))
  )
    return null;
  if (!afterMark && found.source.kind === "group" && !isFinal(context, unit, found.last)) return null;
  // `…, tutup botol`, `…, protes dilakukan`
  if (!afterMark && isThing(context, found.source)) return null;
  // `Lari, Bela Diri, dan Senam`
  if (!afterMark && previous && !passive && isCapitalized((tokens[hit.first] as Token).text)) return null;
  return { cue, source: found.source, passive, first: before + 1, last: found.last };
}

const SPEAKING = new Set(["kata", "ujar", "tutur", "imbuh"]);

/** `Stok masih aman katanya.`: the comma is lost. */
function closesSentence({ tokens }: QuoteContext, unit: TokenRange, { cue, first, last }: CueHit): boolean {
  if (!SPEAKING.has(cue.lemma) || (last < unit.last && tokens[last]?.norm !== ".")) return false;
  const before = tokens[first - 1] as Token;
  return before.kind === "word" && !isPreposition(before.norm) && verbVoice(before.norm) === null;
}

/** `…, diketahui sopir itu mengantuk`: what is known has its subject behind it, and no agent without `oleh`. */
function isKnown({ cue, last }: CueHit, tokens: readonly Token[]): boolean {
  return cue.lemma === "tahu" && tokens[last]?.norm !== "oleh";
}

/** Does the phrase behind a cue run on into a verb, so that it is a subject and nobody who speaks? */
function hasOwnVerb({ tokens }: QuoteContext, { source, last }: ReadSource, first: number): boolean {
  if (source.entity !== null || (source.kind !== "group" && source.kind !== "name")) return false;
  const closing = tokens[last - 1]?.norm ?? "";
  if (last - first > 1 && AUXILIARIES.has(closing)) return true;
  const behind = tokens[last];
  return behind?.kind === "word" && !isCapitalized(behind.text) && behind.norm === "menjadi";
}

function isNamedPersonAt(context: QuoteContext, source: Source): boolean {
  const mention = context.mentionAt(firstEndingAfter(context.tokens, source.start));
  return mention !== null && mention.entity.type === "person";
}

function isFinal(context: QuoteContext, unit: TokenRange, index: number): boolean {
  return (
    index >= unit.last ||
    isStop(context.tokens[index] as Token) ||
    context.dateAt(index) >= 0 ||
    !isCapitalized((context.tokens[index] as Token).text)
  );
}

function contentOf(
  context: QuoteContext,
  unit: TokenRange,
  cue: Inverted,
  cues: readonly CueHit[],
  free: number,
): Draft | null {
  const region = regionEndingBefore(context, cue.first);
  if (region && saidBefore(context, region, cues)) return null;
  const attribution = [rangeOf(context.tokens, cue.first, unit.last)];
  const base = { cue: cue.cue, source: cue.source, continues: false, attribution, negated: false };
  if (region && region.first >= free) return regionContent(context, unit, region, free, base);
  return clauseContent(context, unit, cue, free, base);
}

/** `Siti mengatakan “…,” ujarnya`: the first of two cues names who said it. */
function saidBefore(context: QuoteContext, region: QuotedRegion, cues: readonly CueHit[]): boolean {
  const opening = region.open ?? region.first;
  const mark = context.tokens[opening - 1]?.norm;
  const last = mark === "," || mark === ":" ? opening - 1 : opening;
  const hit = cues[firstEndingAfter(cues, context.tokens[last - 1]?.start ?? 0)];
  if (hit?.last !== last || !hit.voices.has("active")) return false;
  return subjectBefore(context, context.sentenceOf(hit.first).first, hit.first) !== null;
}

type Base = Pick<Draft, "cue" | "source" | "continues" | "attribution" | "negated">;

function regionContent(context: QuoteContext, unit: TokenRange, region: QuotedRegion, free: number, base: Base): Draft {
  const opening = region.open ?? region.first;
  const sentence = context.sentenceOf(opening);
  const from = Math.max(sentence.first, unit.first, free);
  const lead = opening - from;
  const colon = lead > 0 && (context.tokens[opening - 1] as Token).norm === ":";
  const comma = lead > 0 && (context.tokens[opening - 1] as Token).norm === ",";
  if (lead >= 2 && !colon && !(comma && lead <= INSERTED_LEAD)) {
    // `Serangan dilakukan "untuk melindungi pasukan kami," kata X`: the clause before the marks is part of what was said
    const trimmed = trimContent(context, from, region.last);
    return { ...base, rule: "quote/mixed-final", kind: "mixed", first: trimmed.first, last: trimmed.last };
  }
  const trimmed = markedContent(context, region);
  return { ...base, rule: "quote/direct-final", kind: "direct", first: trimmed.first, last: trimmed.last };
}

function clauseContent(context: QuoteContext, unit: TokenRange, cue: Inverted, free: number, base: Base): Draft | null {
  const { tokens } = context;
  const sentence = context.sentenceOf(cue.first);
  const from = Math.max(sentence.first, free);
  const before = trimContent(context, from, cue.first);
  // `Penegasan itu, …, disampaikan Menlu`: the subject of the passive is a noun of saying, no words
  if (cue.passive && (pointsAtWords(tokens, before.first) || !tells(cue))) return null;
  const after = insertedTail(context, sentence, cue.last, cue.source);
  const lengthBefore = before.last - before.first;
  const lengthAfter = after ? after.last - after.first : 0;
  const set = tokens[cue.first - 1]?.norm === ",";
  // `Jalan itu kata Siti sudah lama rusak`: the commas are lost
  const open = lengthBefore > 1 && tokens[cue.last]?.kind === "word";
  const bare = !set && open && !cue.passive && cue.source?.kind === "name" && cue.source.entity !== null;
  const round =
    (set || bare) && set === (tokens[cue.last]?.norm === ",")
      ? roundCue(context, before, trimContent(context, cue.last, sentence.last))
      : null;
  const inserted =
    after !== null &&
    lengthAfter > lengthBefore &&
    (lengthBefore <= INSERTED_LEAD || !hasPredicate(context, before.first, before.last));
  const content = inserted && after ? after : before;
  const halved =
    !inserted &&
    lengthBefore > 0 &&
    (needsMain(context, before, after) || !hasPredicate(context, before.first, before.last));
  const whole = round ?? (halved ? bothHalves(before, after) : null);
  if (whole) {
    const attribution = [rangeOf(tokens, cue.first, cue.last)];
    return { ...base, attribution, rule: "quote/indirect-inserted", ...reportedContent(context, whole) };
  }
  if (halved || content.last - content.first < 3) return null;
  const last = inserted ? cue.last : unit.last;
  const attribution = [rangeOf(tokens, cue.first, last)];
  const rule = inserted ? "quote/indirect-inserted" : "quote/indirect-final";
  return { ...base, attribution, rule, ...reportedContent(context, content) };
}

/** `…, disampaikan Siti`, `…, dinilainya`; in `…, didukung Siti` and `…, dilihat Siti` nothing is said. */
function tells({ cue: { lemma, type }, source }: Inverted): boolean {
  return (TELLING.has(type) || source?.kind === "clitic") && !isBahwaCue(lemma);
}

function pointsAtWords(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.norm === "hal" || nounCues().longestAt(tokens, index) !== null;
}
