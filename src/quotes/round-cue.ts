import {
  isConjunction,
  isNyaAdverb,
  isPlainPredicate,
  isPreposition,
  isState,
  looksLikeVerb,
  preverbTrie,
} from "../lexicon/index.js";
import { isCapitalized, type Token, type TokenRange } from "../text/index.js";
import { DEGREES, hasPredicate, type Stretch, trimContent } from "./clause.js";
import type { QuoteContext } from "./context.js";
import type { Source } from "./draft.js";
import { CIRCUMSTANCE } from "./noun-phrase.js";
import { DEMONSTRATIVES, SUBORDINATING } from "./words.js";

const ADVERBS = new Set(["lagi", "sekali", "kemudian", "pula", "juga"]);

/** `Meski harga beras naik, katanya, stok aman`, `Itu bukan soal harga, katanya, melainkan …`: the first half is no statement without the other. */
export function needsMain({ tokens }: QuoteContext, before: Stretch, after: Stretch | null): boolean {
  if (!after) return false;
  return SUBORDINATING.has(tokens[before.first]?.norm ?? "") || tokens[after.first]?.norm === "melainkan";
}

/** `Layanan di Filipina dan beberapa negara lain, lanjutnya, juga naik`: neither half is a clause, both together are one. */
export function bothHalves(
  context: QuoteContext,
  sentence: TokenRange,
  cueLast: number,
  before: Stretch,
  after: Stretch | null,
): Stretch | null {
  if (after) return before.last - before.first < 3 ? null : { first: before.first, last: after.last };
  if (context.tokens[cueLast]?.norm !== ",") return null;
  return roundCue(context, before, trimContent(context, cueLast + 1, sentence.last));
}

/** A word behind the speaker that is part of the clause, not of what was round the utterance: `kata Siti sudah sesuai`. */
function goesOnAt(context: QuoteContext, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== "word" || isCapitalized(token.text) || context.dateAt(index) >= 0) return false;
  return isPlainPredicate(token.norm) || looksLikeVerb(token.norm);
}

/** What goes on behind an inserted cue: `…, lanjut dia, Sucofindo juga dapat …`. */
export function insertedTail(
  context: QuoteContext,
  sentence: TokenRange,
  cueLast: number,
  source: Source | null,
): Stretch | null {
  if (commaNear(context, cueLast)) while (context.tokens[cueLast]?.norm !== ",") cueLast++;
  const comma = context.tokens[cueLast]?.norm === ",";
  // `Selain itu, ucapnya pemegang saham juga …`, `Selain itu, ucap dia banyak pemegang saham …`, `Angka itu, kata Siti sudah sesuai …`
  const open =
    source?.kind === "clitic" ||
    (source?.kind === "pronoun" && isPlainWord(context.tokens[cueLast])) ||
    goesOnAt(context, cueLast);
  if (!comma && !open) return null;
  const tail = trimContent(context, comma ? cueLast + 1 : cueLast, sentence.last);
  return tail.last - tail.first >= 3 && hasPredicate(context, tail.first, tail.last) ? tail : null;
}

/** No word that tells when, where or how it was said: `kata dia saat ditemui`. */
function isPlainWord(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (
    !isPreposition(token.norm) &&
    !isConjunction(token.norm) &&
    !CIRCUMSTANCE.has(token.norm) &&
    !ADVERBS.has(token.norm)
  );
}

/** `Kondisi itu, menurut dia, berat`: a subject and its predicate with a cue between them, each too short by itself. */
export function roundCue(context: QuoteContext, before: Stretch, after: Stretch): Stretch | null {
  const opening = context.tokens[after.first] as Token;
  if (before.first === before.last || after.first === after.last || isCapitalized(opening.text)) return null;
  // `Jalur itu pun, lanjutnya, sudah ditinggalkan`
  const last = context.tokens[before.last - 1]?.norm === "pun" ? before.last - 2 : before.last - 1;
  const subject = context.tokens[last] as Token;
  if (
    !DEMONSTRATIVES.has(subject.norm) &&
    !isNounPhrase(context, before.first, last + 1) &&
    context.mentionAt(last)?.mention.kind !== "name"
  )
    return null;
  const adverb = preverbTrie().longestAt(context.tokens, after.first)?.length ?? 0;
  const verb = context.tokens[after.first + adverb]?.norm ?? "";
  if (hasPredicate(context, before.first, before.last) || !(isPredicate(opening.norm) || isPredicate(verb)))
    return null;
  return { first: before.first, last: after.last };
}

/** `Penerima beasiswa, katanya, tetap gratis`: nouns and nothing else. */
function isNounPhrase(context: QuoteContext, first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let i = first; i < last; i++) {
    const { kind, norm } = context.tokens[i] as Token;
    if (kind !== "word" || context.dateAt(i) >= 0 || !isNoun(norm) || isPlainPredicate(norm)) return false;
  }
  return true;
}

/** `Bantuan, katanya, terus mengalir`, but no `Namun, katanya, …` */
function isNoun(norm: string): boolean {
  return !isConjunction(norm) && !isPreposition(norm) && !isNyaAdverb(norm) && !looksLikeVerb(norm) && norm.length > 4;
}

function isPredicate(norm: string): boolean {
  return norm === "termasuk" || isPlainPredicate(norm) || isState(norm) || DEGREES.has(norm) || looksLikeVerb(norm);
}

/** `Tegasnya sekali lagi, …`: a comma at once or behind two adverbs. */
export function commaNear(context: QuoteContext, index: number): boolean {
  for (let i = index; i < index + 3; i++) {
    const token = context.tokens[i];
    if (token?.norm === ",") return true;
    if (token?.kind !== "word" || !ADVERBS.has(token.norm)) return false;
  }
  return false;
}
