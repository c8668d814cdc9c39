import { firstEndingAfter, tokensOf } from "../text/index.js";
import type { Quote } from "../types.js";
import { norm, type Range, type Reading } from "./reading.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS, LINKING_PREPOSITIONS, SUBORDINATORS } from "./words.js";

export interface Stretch extends Range {
  /** Index of the quote, or -1 for the reporter. */
  readonly quote: number;
  /** Index of the sentence that it ends in. */
  readonly sentence: number;
}

/** Runs of body tokens that one voice says, split at sentences in the reporter's words. */
export function* stretches(reading: Reading): Generator<Stretch> {
  const { doc, tokens, quoteAt } = reading;
  let sentence = 0;
  let first = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const ends = doc.sentences[sentence]?.last === index;
    if (ends) sentence++;
    const quote = quoteAt[first] ?? -1;
    const breaks =
      index === tokens.length ||
      quoteAt[index] !== quote ||
      doc.inBody[index] !== doc.inBody[first] ||
      (ends && quote === -1);
    if (!breaks) continue;
    if (index > first && doc.inBody[first] === 1)
      yield { first, last: index, quote, sentence: ends ? sentence - 1 : sentence };
    first = index;
  }
}

/** No subject that is cut off by a cue is longer, in tokens. */
const BEFORE_REACH = 20;

/** `Dewan, kata Budi, akan menolak X`: the subject of what is reported stands before the cue, inside the content or in front of it. */
export function subjectBefore(reading: Reading, quote: Quote, stretch: Stretch): Range | null {
  const { cue, kind, content } = quote;
  if (!cue || kind === "direct" || cue.start >= content.end) return null;
  if (stretch.first !== firstEndingAfter(reading.tokens, content.start)) return null;
  const { tokens } = reading;
  const comma = tokensOf(tokens, cue).first - 1;
  const inside = cue.start > content.start;
  // `Budi, ketua dewan, mengatakan, …`: who says it stands before the cue
  const told = quote.speaker?.mention;
  if (told && told.start < cue.start) return null;
  if (norm(reading, comma) !== "," || !(inside || norm(reading, stretch.first - 1) === ",")) return null;
  const voice = inside ? stretch.quote : -1;
  let first = comma;
  while (first > 0 && first > comma - BEFORE_REACH && reading.quoteAt[first - 1] === voice) {
    const token = tokens[first - 1];
    if (token === undefined || (token.kind === "punctuation" && reading.mentionAt[first - 1] === -1)) break;
    first--;
  }
  if (first === comma) return null;
  return reading.mentionAt[first] === -1 && opensSentence(norm(reading, first)) ? null : { first, last: comma };
}

/** `Selain itu, lanjut Budi, …`: no subject */
function opensSentence(word: string): boolean {
  return (
    SUBORDINATORS.has(word) || ADJUNCT_PREPOSITIONS.has(word) || LINKING_PREPOSITIONS.has(word) || ADVERBS.has(word)
  );
}
