import { lemma } from "../lexicon/index.js";
import type { Sentence, Token, TokenRange } from "../text/index.js";
import { type BackPointer, backPointer, isSaid } from "./back-pointer.js";
import { findToken, hasPredicate, trimContent } from "./clause.js";
import { findCues, insideSpeech, type QuoteContext, rangeOf } from "./context.js";
import type { Draft, Source } from "./draft.js";
import { reportedContent } from "./marked.js";
import { isPronoun, pronoun } from "./named.js";
import { agentOf } from "./passive.js";
import { sourceAt } from "./source.js";

/** A lead has no more sentences; of a longer paragraph the last one is meant. */
const LEAD = 2;
const SHORTEST = 5;

/** What sentences that point back say of the words before them, and the quotes of nobody's that these take the place of. */
export interface PointedBack {
  readonly quotes: readonly Draft[];
  readonly replaced: ReadonlySet<Draft>;
}

interface Pointing {
  readonly sentence: Sentence;
  readonly pointer: BackPointer;
  readonly before: TokenRange;
}

/** `Harga beras akan turun.¶Hal itu disampaikan Siti Aminah di Kediri`: what stands before it in the reporter's words is what she said. */
export function pointedBackQuotes(context: QuoteContext, quoted: readonly Draft[]): PointedBack {
  const pointing = context.doc.sentences.flatMap((sentence, index): Pointing[] => {
    const pointer = context.doc.inBody[sentence.first] === 1 ? backPointer(context.tokens, sentence) : null;
    const before = pointer && meant(context, index);
    return pointer && before ? [{ sentence, pointer, before }] : [];
  });
  if (pointing.length === 0) return { quotes: [], replaced: new Set() };
  const said = new Uint8Array(context.tokens.length);
  const opening = openingSpeech(quoted);
  for (const draft of quoted) if (draft !== opening) said.fill(1, draft.first, draft.last);
  for (const { sentence } of pointing) said.fill(1, sentence.first, sentence.last);
  const quotes: Draft[] = [];
  const replaced = new Set<Draft>();
  for (const found of pointing) {
    const { before } = found;
    if (said.subarray(before.first, before.last).includes(1)) continue;
    const marked = opening && before.first <= opening.first && opening.last <= before.last ? opening : null;
    const draft = pointedBack(context, found, marked);
    if (!draft) continue;
    quotes.push(draft);
    if (marked) replaced.add(marked);
  }
  return { quotes, replaced };
}

/** Marked words that fill a paragraph with nobody's words before them: who said them is told behind. */
function openingSpeech(quoted: readonly Draft[]): Draft | null {
  let earliest: Draft | null = null;
  for (const draft of quoted) if (!earliest || draft.first < earliest.first) earliest = draft;
  return earliest?.rule === "quote/direct-paragraph" ? earliest : null;
}

/** The sentence before, or the whole paragraph before where that is a short one. */
function meant({ doc: { sentences, inBody } }: QuoteContext, index: number): TokenRange | null {
  const own = sentences[index] as Sentence;
  let last = index - 1;
  while (last > 0 && !inBody[(sentences[last] as Sentence).first]) last--;
  const before = sentences[last];
  if (before === undefined || before.paragraph === own.paragraph) return before ?? null;
  let opening = before;
  let count = 1;
  for (let i = last - 1; sentences[i]?.paragraph === before.paragraph; i--) {
    // a dateline is a sentence of its own
    if (!inBody[(sentences[i] as Sentence).first]) continue;
    opening = sentences[i] as Sentence;
    count++;
  }
  return count > LEAD ? before : { ...before, first: opening.first, start: opening.start };
}

function pointedBack(
  context: QuoteContext,
  { sentence, pointer, before }: Pointing,
  marked: Draft | null,
): Draft | null {
  const { doc } = context;
  if (!doc.inBody[before.first] || (!marked && insideSpeech(context, before.first))) return null;
  const said = saying(context, sentence, pointer);
  if (!said) return null;
  if (marked) return { ...marked, ...said, rule: "quote/pointed-back", continues: false };
  // `Budi menyinggung harga beras. Hal itu disampaikannya …`, `Budi melapor bahwa …`: the reporter tells what he spoke of
  const own = said.source?.kind === "clitic" || said.source?.kind === "pronoun";
  const told = own && findToken(context.tokens, before.first, before.last, ({ norm }) => norm === "bahwa") >= 0;
  if (said.source?.entity === null && (told || findCues(context, before).some(({ voices }) => voices.has("active"))))
    return null;
  const content = trimContent(context, before.first, before.last);
  if (content.last - content.first < SHORTEST || !hasPredicate(context, content.first, content.last)) return null;
  return {
    rule: "quote/pointed-back",
    ...reportedContent(context, content),
    ...said,
    continues: false,
    negated: false,
  };
}

/** The verb of saying and who it goes with: `(Hal itu) disampaikan Siti`, `(Hal itu) ia sampaikan`, `(Demikian) kata Siti`. */
function saying(
  context: QuoteContext,
  sentence: Sentence,
  { at, by }: BackPointer,
): Pick<Draft, "cue" | "source" | "attribution"> | null {
  const { tokens } = context;
  const attribution = [rangeOf(tokens, at, sentence.last)];
  const opening = tokens[at] as Token;
  const verb = tokens[at + 1];
  if (by === "passive" && verb && isPronoun(opening.norm) && isSaid(`di${verb.norm}`)) {
    const cue = { start: verb.start, end: verb.end, lemma: lemma(verb.norm) ?? verb.norm, type: "neutral" as const };
    return { cue, source: pronoun(opening), attribution };
  }
  if (by === "noun") {
    const source = sourceAt(context, tokens[at + 1]?.norm === "dari" ? at + 2 : at + 1, sentence.last)?.source;
    const cue = { start: opening.start, end: opening.end, lemma: opening.norm, type: "neutral" as const };
    return source && isSomebody(source) ? { cue, source, attribution } : null;
  }
  const hit = findCues(context, { ...sentence, first: at })[0];
  if (hit?.first !== at) return null;
  const direct = tokens[hit.last]?.norm === "langsung" ? { ...hit, last: hit.last + 1 } : hit;
  const source = agentOf(context, direct, sentence)?.source;
  if (!source || !isSomebody(source)) return null;
  return { cue: { start: hit.start, end: hit.end, lemma: hit.cue.lemma, type: hit.cue.type }, source, attribution };
}

const isSomebody = ({ kind }: Source): boolean => kind !== "group" && kind !== "anonymous";
