import { isConjunction, isPlainPredicate, isPreposition, looksLikeVerb } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";

/** `saat ini` is a date, no conjunction. */
const POINTERS = new Set(["ini", "itu"]);
const JOINTS = new Set(["dan", "serta", "lalu", "kemudian"]);
const EDGE = new Set([",", ".", ";", ":", "!", "?", "…", "-", "--", "–", "—"]);

/** Does a stretch of words hold a predicate of its own, not only a noun phrase with a relative clause? */
export function hasPredicate(context: QuoteContext, first: number, last: number): boolean {
  const { tokens } = context;
  let relative = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.norm === "yang" || token.norm === "agar") {
      relative = true;
      continue;
    }
    if (token.norm === "untuk") {
      // `untuk mengawal program`, but `untuk tahun 2006 sebesar …` is no clause
      const next = tokens[i + 1];
      if (next && (looksLikeVerb(next.norm) || isPlainPredicate(next.norm))) relative = true;
      continue;
    }
    if (token.norm === "," && i > first + 3) relative = false;
    // what follows is a clause of its own: `kemitraan pada 2022, ketika Putin mengunjungi Beijing`
    if (i > first && isConjunction(token.norm) && !JOINTS.has(token.norm) && !POINTERS.has(tokens[i + 1]?.norm ?? ""))
      return false;
    if (token.kind !== "word" || context.mentionAt(i)) continue;
    const verb = looksLikeVerb(token.norm) && !isCapitalized(token.text);
    if (!verb && !isPlainPredicate(token.norm)) continue;
    // `dalam mendukung`, `dengan memberi`: no finite verb
    const before = tokens[i - 1]?.norm ?? "";
    if (verb && isPreposition(before)) continue;
    // `menegaskan arah hubungan dan mencapai hasil`: joined to the verb before the stretch
    if (verb && i > first && JOINTS.has(before) && !relative) return false;
    if (!relative) return true;
    // the first verb behind `yang` belongs to the relative clause, the next one is the main verb
    if (verb) relative = false;
  }
  return false;
}

/** Shrinks a stretch past commas, full stops and blanks at its edges; quotation marks go only in pairs. */
export function trimContent(context: QuoteContext, first: number, last: number): { first: number; last: number } {
  const { tokens } = context;
  let from = first;
  let to = last;
  for (;;) {
    const opening = tokens[from];
    const closing = tokens[to - 1];
    if (from >= to || !opening || !closing) return { first: from, last: from };
    if (opening.kind === "punctuation" && EDGE.has(opening.norm)) from++;
    else if (closing.kind === "punctuation" && EDGE.has(closing.norm) && closing.norm !== "?" && closing.norm !== "!")
      to--;
    else if (opening.kind === "quote" && isUnpaired(context, from, from, to)) from++;
    else if (closing.kind === "quote" && isUnpaired(context, to - 1, from, to)) to--;
    else return { first: from, last: to };
  }
}

function isUnpaired(context: QuoteContext, mark: number, first: number, last: number): boolean {
  const region = context.regions[context.regionAt(mark)];
  if (!region || region.open === null || region.close === null) return true;
  return region.open < first || region.close >= last;
}

/** Index of the first token in `first`..`last` that satisfies the test, or -1. */
export function findToken(
  tokens: readonly Token[],
  first: number,
  last: number,
  test: (token: Token, index: number) => boolean,
): number {
  for (let i = first; i < Math.min(last, tokens.length); i++) if (test(tokens[i] as Token, i)) return i;
  return -1;
}
