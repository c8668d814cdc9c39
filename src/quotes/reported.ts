import {
  isAscribingCue,
  isBahwaCue,
  isConjunction,
  isLightVerb,
  isSpeechCue,
  nounCues,
  relayForms,
} from "../lexicon/index.js";
import { isCapitalized, type Token, type TokenRange } from "../text/index.js";
import { findToken, hasPredicate } from "./clause.js";
import { type Complement, withNoun } from "./complement.js";
import type { CueHit, QuoteContext } from "./context.js";
import { beforePreverbs, isPronoun } from "./noun-phrase.js";
import { subjectBefore } from "./subject.js";
import { CIRCUMSTANCES, JOINTS, POINTERS, PURPOSE } from "./words.js";

/** May this cue take this complement? What follows must be a clause, unless `bahwa` says so. */
export function accepts(context: QuoteContext, hit: CueHit, complement: Complement, limit: number): boolean {
  const { syntax, lemma } = hit.cue;
  const { first, marker } = complement;
  if (syntax.has("FRAME") && marker !== "bahwa") return false;
  if (marker === "bahwa") return true;
  if (isBahwaCue(lemma)) return false;
  const end = Math.min(limit, first + 40);
  switch (marker) {
    case "comma":
    case "colon":
    case "region":
      if (syntax.has("SVC") && end - first > 5) return true;
      return (syntax.has("SVZ") || syntax.has("SVB") || syntax.has("SVQ")) && hasPredicate(context, first, end);
    case "purpose":
      return syntax.has("SVI") && end - first >= 2;
    default: {
      if (syntax.has("SVI") && findToken(context.tokens, first, end, (t) => PURPOSE.has(t.norm)) > first) return true;
      if (isSpeechCue(lemma) || startsWithPronoun(context, first)) return true;
      if (isLightVerb(context.tokens[hit.first]?.norm ?? "") && startsWithNounOfSaying(context.tokens, first))
        return false;
      if (isAscribingCue(lemma) && findToken(context.tokens, first, first + 8, (t) => t.norm === "sebagai") > first)
        return true;
      return (syntax.has("SVZ") || syntax.has("SVB") || syntax.has("SVC")) && hasPredicate(context, first, end);
    }
  }
}

/** `apresiasi`, `rasa terima kasihnya`: an act of speech, whose words are not reported. */
function startsWithNounOfSaying(tokens: readonly Token[], index: number): boolean {
  const bare = tokens.slice(index, index + 3).map((token) => ({ norm: token.norm.replace(/nya$/, "") }));
  return nounCues().longestAt(bare, 0) !== null;
}

function startsWithPronoun(context: QuoteContext, index: number): boolean {
  return isPronoun(context.tokens[index]?.norm ?? "");
}

/** `hal itu`, `hal tersebut dalam pertemuan di Beijing`: nothing but a pointer, with circumstances. */
export function pointsBack(
  tokens: readonly Token[],
  content: { readonly first: number; readonly last: number },
): boolean {
  let i = content.first;
  while (i < content.last && POINTERS.has((tokens[i] as Token).norm)) i++;
  return i > content.first && (i === content.last || CIRCUMSTANCES.has((tokens[i] as Token).norm));
}

/** The reported clause runs to the end of its sentence, but not over a relay or a second cue of the same subject. */
export function contentEnd(
  context: QuoteContext,
  first: number,
  sentence: TokenRange,
  next: readonly CueHit[],
): number {
  const { tokens } = context;
  let end = sentence.last;
  // a quoted region that crosses the sentence's end is kept whole
  const crossing = context.regions[context.regionAt(end - 1)];
  if (crossing && crossing.last > end) end = crossing.close === null ? crossing.last : crossing.close + 1;
  for (const hit of next) {
    if (hit.first >= end || hit.first <= first) continue;
    const verb = beforePreverbs(context, first, hit.first);
    const joint = tokens[verb - 1] as Token;
    const behind = tokens[withNoun(context, hit).last]?.norm ?? "";
    const marked = behind === "bahwa" || behind === "agar" || (behind === "," && hit.cue.syntax.has("SVC"));
    if (JOINTS.has(joint.norm) && marked) end = verb - 1;
    else if (!isConjunction(joint.norm) && marked) {
      const subject = subjectBefore(context, first, hit.first);
      const opener = subject ? tokens[subject.first - 1] : undefined;
      if (subject && !subject.shared && opener && (opener.norm === "sementara" || opener.norm === "sedangkan"))
        end = subject.first - 1;
    }
  }
  const relay = findToken(tokens, first + 1, end, (token, i) => {
    if (token.norm !== "seperti" && token.norm !== "sebagaimana" && token.norm !== ",") return false;
    const skip = tokens[i + 1]?.norm === "yang" ? i + 2 : i + 1;
    return relayForms().longestAt(tokens, skip) !== null && isCapitalized(tokens[skip + 1]?.text ?? "");
  });
  return relay > first ? relay : end;
}
