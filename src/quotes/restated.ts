import { isFunctionWord, lemma } from "../lexicon/index.js";
import type { Sentence, Token } from "../text/index.js";
import { type QuoteContext, sentenceIndex } from "./context.js";
import type { Draft } from "./draft.js";
import { isNarrated } from "./narrated.js";
import { ABOUT_SPEAKER, isSaidAnew, OPENING, tellsOf, uncued } from "./same-speaker.js";

/** Most sentences between a statement and the marked words that say it again. */
const BETWEEN = 3;
/** Shorter words join others, and names hardly ever. */
const SHORTEST = 4;
/** So many words must come again, and so large a part of those in the sentence. */
const FEWEST = 2;
const SHARE = 1 / 3;
/** Less is a piece of a table. */
const SENTENCE = 4;

/** Behind what somebody is reported to say, sentences that he then says again in marks, wherever paragraphs end. */
export function restatedQuotes(context: QuoteContext, drafts: readonly Draft[], found: readonly Draft[]): Draft[] {
  const { sentences, inBody } = context.doc;
  const taken = new Set(found.map(({ first }) => first));
  return drafts.flatMap((head, index) => {
    const next = drafts[index + 1];
    if (head.kind === "direct" || !next?.cue || next.kind !== "direct") return [];
    const from = sentenceIndex(context, head.last - 1) + 1;
    const to = sentenceIndex(context, next.first);
    if (to <= from || to - from > BETWEEN) return [];
    return sentences
      .slice(from, to)
      .filter((sentence) => inBody[sentence.first] === 1 && isMore(context, sentence, head, next))
      .map((sentence) => uncued(context, sentence, "quote/continued-restated"))
      .filter(({ first }) => !taken.has(first));
  });
}

function isMore(context: QuoteContext, sentence: Sentence, head: Draft, next: Draft): boolean {
  const { tokens, regionAt } = context;
  const { first, last } = sentence;
  // `Sebelumnya, ramai diberitakan …`
  if (last - first < SENTENCE || tokens[first]?.norm === "sebelumnya") return false;
  for (let i = first; i < last; i++) {
    if (regionAt(i) || (i < first + OPENING && ABOUT_SPEAKER.has((tokens[i] as Token).norm))) return false;
  }
  return (
    isSaidAnew(context, sentence, head, next) &&
    isSaidAgain(context, sentence, next) &&
    !tellsOf(context, sentence, head) &&
    !isNarrated(context, sentence)
  );
}

/** `Ada empat gudang yang penuh. “Empat gudang itu sudah penuh semua,” …`: the same words. */
function isSaidAgain(context: QuoteContext, sentence: Sentence, marked: Draft): boolean {
  const said = rootsIn(context, marked.first, marked.last);
  const told = rootsIn(context, sentence.first, sentence.last);
  let again = 0;
  for (const root of told) if (said.has(root)) again++;
  return again >= FEWEST && again >= SHARE * told.size;
}

function rootsIn({ tokens }: QuoteContext, first: number, last: number): ReadonlySet<string> {
  const roots = new Set<string>();
  for (let i = first; i < last; i++) {
    const { kind, norm } = tokens[i] as Token;
    if (kind === "number") roots.add(norm);
    if (kind === "word" && norm.length >= SHORTEST && !isFunctionWord(norm)) roots.add(lemma(norm) ?? norm);
  }
  return roots;
}
