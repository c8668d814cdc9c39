import { isPlainPredicate, isState, looksLikeVerb, wordSet } from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { DEGREES, findToken, hasPredicate } from "./clause.js";
import type { QuoteContext } from "./context.js";

/** `melihat kebijakan itu tidak jelas` tells a view, `melihat anak itu jatuh` what was seen. */
const JUDGING = wordSet(
  "tidak tak bukan belum cenderung harus perlu masih adalah merupakan akan sangat terlalu semakin cukup justru layak bisa dapat mampu mesti lebih paling meningkat menurun",
);

/** `ia merasa perutnya tidak enak`, `ia merasa nyaman di sini` */
const FELT =
  /^(?:perut|badan|tubuh|kepala|hati|diri)(?:nya)?$|^(?:nyaman|aman|betah|bangga|senang|bahagia|lega)$|^ter/u;

/** `merasa program itu tidak efektif`, but not `merasa lebih aman`: a view of something. */
export function isJudgement(context: QuoteContext, first: number, end: number): boolean {
  const { norm } = context.tokens[first] as Token;
  if (FELT.test(norm) || isPlainPredicate(norm) || looksLikeVerb(norm) || isState(norm) || DEGREES.has(norm))
    return false;
  return (
    hasPredicate(context, first, end) &&
    findToken(context.tokens, first, Math.min(end, first + 14), (t) => JUDGING.has(t.norm)) > first
  );
}
