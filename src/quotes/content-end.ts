import { isAgentNoun, isConjunction, isDocument, relayForms, verbVoice, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token, type TokenRange } from "../text/index.js";
import { findToken, hasPredicate } from "./clause.js";
import { withNoun } from "./complement.js";
import type { CueHit, QuoteContext } from "./context.js";
import { isPronoun } from "./named.js";
import { beforePreverbs } from "./noun-phrase.js";
import { subjectBefore } from "./subject.js";
import { JOINTS, PURPOSE, SETTING_AGAINST } from "./words.js";

const CALLING = new Set(["lebih", "tidak", "tak", "segera", "tetap"]);
const DASHES = new Set(["-", "--", "–", "—"]);
/** Where words are said or written; with `-nya` by the one who is speaking. */
const PAPERS = wordSet("laporan keterangan pernyataan unggahan cuitan rilis surat pidato sambutan tulisan paparan");
const BY = new Set(["dalam", "melalui", "lewat"]);
/** A statement shorter than this is not cut. */
const SHORTEST = 4;
/** `mengatakan stok aman, tetapi (ia) mengingatkan bahwa …` */
const TURNING = new Set(["tetapi", "tapi", "namun"]);
const OPENER_REACH = 10;
/** Who speaks does so besides, and who is told of hardly ever: `mengatakan stok aman seraya menegaskan …`. */
const ADDING = new Set(["seraya", "sembari"]);
/** What no thing does: `mengatakan jalan itu rusak dan menilai warga dirugikan`. */
const SAID = wordSet("kata ujar tutur ungkap nyata nilai aku sebut duga yakin klaim anggap");

/** `berharap insiden itu tidak terulang dan meminta penyedia untuk …`: no thing can call on somebody, so the speaker does. */
function callsAnew(context: QuoteContext, first: number, joint: number, hit: CueHit): boolean {
  const { tokens } = context;
  const { type, syntax, lemma } = hit.cue;
  const pledges = lemma === "janji" && (tokens[hit.last]?.norm === "akan" || tokens[hit.last]?.norm === "untuk");
  if (!(pledges || type === "directive") || !syntax.has("SVI") || joint - first < 2) return false;
  const limit = hit.last + 8;
  // `dan meminta warga tenang`, but a thing can do more than call: `dan mendorong warga bekerja`
  const calls = (token: Token) =>
    pledges ||
    PURPOSE.has(token.norm) ||
    CALLING.has(token.norm) ||
    (lemma === "minta" && verbVoice(token.norm) === "active");
  if (findToken(tokens, hit.last, limit, calls) < 0) return false;
  return isThing(context, first, joint);
}

/** Is it no person, body or paper whom the clause is about? */
function isThing(context: QuoteContext, first: number, joint: number): boolean {
  const opening = context.tokens[first] as Token;
  if (isAgentNoun(opening.norm) || isPronoun(opening.norm) || isCapitalized(opening.text)) return false;
  for (let i = first; i < joint; i++) {
    const mention = context.mentionAt(i);
    if (mention && (mention.entity.type === "person" || mention.entity.type === "organization")) return false;
  }
  return !isDocument(opening.norm);
}

/** `…, dan menambahkan stok aman`, `… seraya menegaskan stok aman`, without `bahwa`: more words of his, where a clause follows. */
function addsWords(context: QuoteContext, first: number, joint: number, hit: CueHit, end: number): boolean {
  const { lemma, syntax, type } = hit.cue;
  if (!hit.voices.has("active") || !syntax.has("SVZ") || !hasPredicate(context, hit.last, end)) return false;
  const adds = ADDING.has(context.tokens[joint]?.norm ?? "") && (type === "neutral" || type === "assertion");
  return lemma === "tambah" || adds || (SAID.has(lemma) && joint - first >= 2 && isThing(context, first, joint));
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
  const crossing = context.regionAt(end - 1);
  if (crossing && crossing.last > end) end = crossing.close === null ? crossing.last : crossing.close + 1;
  for (const hit of next) {
    if (hit.first >= end || hit.first <= first) continue;
    const verb = beforePreverbs(context, first, hit.first);
    const joint = tokens[verb - 1] as Token;
    const behind = tokens[withNoun(context, hit).last]?.norm ?? "";
    const marked = behind === "bahwa" || behind === "agar" || (behind === "," && hit.cue.syntax.has("SVC"));
    const told = marked || addsWords(context, first, verb - 1, hit, end);
    // `…, bahkan menyarankan agar …`
    const goesOn =
      (joint.norm === "," && tokens[verb]?.norm === "bahkan") || (behind === "bahwa" && TURNING.has(joint.norm));
    if ((JOINTS.has(joint.norm) || goesOn) && (told || callsAnew(context, first, verb - 1, hit))) end = verb - 1;
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
      if (behind === "bahwa" && TURNING.has(tokens[subject.first - 1]?.norm ?? "")) end = subject.first - 1;
      else if (SETTING_AGAINST.has(tokens[opener]?.norm ?? "") && !hasPredicate(context, opener + 1, subject.first))
        end = opener;
    }
  }
  const relay = findToken(tokens, first + 1, end, (token, i) => {
    if (token.norm !== "seperti" && token.norm !== "sebagaimana" && token.norm !== ",") return false;
    const skip = tokens[i + 1]?.norm === "yang" ? i + 2 : i + 1;
    return relayForms().longestAt(tokens, skip) !== null && isCapitalized(tokens[skip + 1]?.text ?? "");
  });
  if (relay > first) end = relay;
  const act = findToken(tokens, first + 1, end, (_, i) => actBehindMarks(context, i));
  if (act > first) end = act;
  const paper = findToken(tokens, first + SHORTEST, end, (_, i) => isOwnPaper(context, i, end));
  return paper > first ? paper : end;
}

/** `“…” — menandai …`, `“…,” dan mengerahkan armada`: behind the closing mark the reporter tells what was done. */
function actBehindMarks({ tokens, regionAt }: QuoteContext, index: number): boolean {
  const { norm } = tokens[index] as Token;
  const dash = DASHES.has(norm);
  if (!dash && norm !== "dan") return false;
  const mark = tokens[index - 1]?.norm === "," ? index - 2 : index - 1;
  const region = regionAt(mark);
  if (region?.close !== mark || verbVoice(tokens[index + 1]?.norm ?? "") !== "active") return false;
  return dash || mark < index - 1 || tokens[mark - 1]?.norm === ",";
}

/** `… dalam laporan terbarunya pada April 2025`: at the end of the sentence, where the speaker said it. */
function isOwnPaper(context: QuoteContext, index: number, end: number): boolean {
  const { tokens } = context;
  if (!BY.has((tokens[index] as Token).norm) || context.regionAt(index)) return false;
  const noun = tokens[index + 1]?.norm ?? "";
  const own = noun.endsWith("nya") ? index + 1 : tokens[index + 2]?.norm.endsWith("nya") ? index + 2 : -1;
  return own > 0 && PAPERS.has(noun.replace(/nya$/u, "")) && !hasPredicate(context, own + 1, end);
}
