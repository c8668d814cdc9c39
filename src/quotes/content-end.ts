import { isAgentNoun, isConjunction, relayForms, verbVoice } from "../lexicon/index.js";
import { isCapitalized, type Token, type TokenRange } from "../text/index.js";
import { findToken, hasPredicate } from "./clause.js";
import { withNoun } from "./complement.js";
import type { CueHit, QuoteContext } from "./context.js";
import { isPronoun } from "./named.js";
import { beforePreverbs } from "./noun-phrase.js";
import { subjectBefore } from "./subject.js";
import { JOINTS, PURPOSE } from "./words.js";

const CALLING = new Set(["lebih", "tidak", "tak", "segera", "tetap"]);
const OPENER_REACH = 10;
const SETTING_AGAINST = new Set(["sementara", "sedangkan"]);

/** `berharap insiden itu tidak terulang dan meminta penyedia untuk …`: no thing can call on somebody, so the speaker does. */
function callsAnew(context: QuoteContext, first: number, joint: number, hit: CueHit): boolean {
  const { tokens } = context;
  if (hit.cue.type !== "directive" || !hit.cue.syntax.has("SVI") || joint - first < 2) return false;
  const limit = hit.last + 8;
  // `dan meminta warga tenang`, but a thing can do more than call: `dan mendorong warga bekerja`
  const calls = (token: Token) =>
    PURPOSE.has(token.norm) ||
    CALLING.has(token.norm) ||
    (hit.cue.lemma === "minta" && verbVoice(token.norm) === "active");
  if (findToken(tokens, hit.last, limit, calls) < 0) return false;
  const opening = tokens[first] as Token;
  if (isAgentNoun(opening.norm) || isPronoun(opening.norm) || isCapitalized(opening.text)) return false;
  for (let i = first; i < joint; i++) {
    const mention = context.mentionAt(i);
    if (mention && (mention.entity.type === "person" || mention.entity.type === "organization")) return false;
  }
  return true;
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
    // `…, bahkan menyarankan agar …`
    const goesOn = joint.norm === "," && tokens[verb]?.norm === "bahkan";
    if ((JOINTS.has(joint.norm) || goesOn) && (marked || callsAnew(context, first, verb - 1, hit))) end = verb - 1;
    else if (!isConjunction(joint.norm) && hit.voices.has("active")) {
      const subject = subjectBefore(context, first, hit.first);
      if (!subject || subject.shared || !(marked || subject.source.kind === "name")) continue;
      // `…, sedangkan Siti menilai sebaliknya`, `…, sedangkan rekannya dari Bali, Siti, menilai …`
      let opener = subject.first - 1;
      while (
        opener > first &&
        subject.first - opener < OPENER_REACH &&
        !SETTING_AGAINST.has(tokens[opener]?.norm ?? "")
      )
        opener--;
      if (SETTING_AGAINST.has(tokens[opener]?.norm ?? "") && !hasPredicate(context, opener + 1, subject.first))
        end = opener;
    }
  }
  const relay = findToken(tokens, first + 1, end, (token, i) => {
    if (token.norm !== "seperti" && token.norm !== "sebagaimana" && token.norm !== ",") return false;
    const skip = tokens[i + 1]?.norm === "yang" ? i + 2 : i + 1;
    return relayForms().longestAt(tokens, skip) !== null && isCapitalized(tokens[skip + 1]?.text ?? "");
  });
  return relay > first ? relay : end;
}
