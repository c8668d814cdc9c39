import { isConjunction, isPreposition, looksLikeVerb, preverbTrie, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";

const STOPS = new Set([".", ",", ";", ":", "!", "?", "…", "(", ")", "[", "]", "–", "—", "-", "--", "/"]);

/** They follow a speaker and begin what was round the utterance. */
export const CIRCUMSTANCE = wordSet(
  "saat ketika usai seusai sehabis setelah sebelum seperti sebagaimana sambil seraya sembari dikutip dilansir ditemui dihubungi dikonfirmasi yang kemarin tadi via",
);

/** Behind a speaker they tell how it was said: `tanya hakim lagi`. */
const MANNER = wordSet("lagi singkat lirih pelan kembali heran tegas lantang santai serius kesal");

/** How far a noun phrase may reach, in tokens. */
export const REACH = 24;

export function isStop(token: Token): boolean {
  return token.kind === "quote" || (token.kind === "punctuation" && STOPS.has(token.norm));
}

/** Skips adverbs and auxiliaries leftwards: the index behind the subject of the verb at `verb`. */
export function beforePreverbs(context: QuoteContext, floor: number, verb: number): number {
  const { tokens } = context;
  let end = verb;
  scan: while (end > floor) {
    for (let length = Math.min(3, end - floor); length > 0; length--) {
      const hit = preverbTrie().longestAt(tokens, end - length);
      if (hit && hit.length === length) {
        end -= length;
        continue scan;
      }
    }
    break;
  }
  return beforeTime(context, floor, end);
}

/** `yang malam itu mencatat`: when it was stands between the pronoun and its verb. */
function beforeTime({ tokens, dateAt }: QuoteContext, floor: number, end: number): number {
  const date = end > floor ? dateAt(end - 1) : -1;
  let first = end;
  while (date >= 0 && first > floor && dateAt(first - 1) === date) first--;
  return tokens[first - 1]?.norm === "yang" ? first : end;
}

/** End of the noun phrase at `first`: before a stop, a preposition, a date, a verb; brackets inside a title are passed over. */
export function phraseEnd(context: QuoteContext, first: number, limit: number): number {
  const { tokens } = context;
  const end = Math.min(limit, first + REACH);
  let i = first;
  while (i < end) {
    const token = tokens[i] as Token;
    const mention = context.mentionAt(i);
    if (mention && mention.first === i) {
      i = mention.last;
      continue;
    }
    if (token.norm === "(" || token.norm === "[") {
      const close = closingBracket(tokens, i, end);
      const after = tokens[close + 1];
      if (close < 0 || !after || !isCapitalized(after.text)) break;
      i = close + 1;
      continue;
    }
    if (isStop(token) || context.dateAt(i) >= 0 || CIRCUMSTANCE.has(token.norm)) break;
    if (i > first && MANNER.has(token.norm) && (i + 1 >= end || isStop(tokens[i + 1] as Token))) break;
    if (token.kind === "word" && !isCapitalized(token.text)) {
      if (isPreposition(token.norm)) break;
      if (isConjunction(token.norm) && !(token.norm === "dan" && joinsNames(tokens, i)) && token.norm !== "sekaligus")
        break;
      if (i > first && looksLikeVerb(token.norm)) break;
    }
    i++;
  }
  return Math.min(i, limit);
}

function joinsNames(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return !!before && !!after && isCapitalized(before.text) && isCapitalized(after.text);
}

function closingBracket(tokens: readonly Token[], open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + 8); i++) {
    if (tokens[i]?.norm === ")" || tokens[i]?.norm === "]") return i;
  }
  return -1;
}
