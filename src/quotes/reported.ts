import {
  groupSpeakers,
  isAgentNoun,
  isAscribingCue,
  isBahwaCue,
  isConjunction,
  isLightVerb,
  isPlainPredicate,
  isPledgingCue,
  isPreposition,
  isShowingCue,
  isSpeechCue,
  isViewingCue,
  looksLikeVerb,
  nounCues,
  verbVoice,
  wordSet,
} from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import { AUXILIARIES, findToken, hasPredicate } from "./clause.js";
import type { Complement } from "./complement.js";
import type { CueHit, QuoteContext } from "./context.js";
import { isPronoun } from "./named.js";
import { saysState } from "./state-clause.js";
import { isRumour, tellsOfMany, themeEnd } from "./themes.js";
import { isCount } from "./verbless.js";
import { isJudgement } from "./viewed.js";
import { CIRCUMSTANCES, DEMONSTRATIVES, INTERVIEWED, POINTERS, PROPERTIES, PURPOSE } from "./words.js";

/** `khawatir setelah wabah melanda`: why, not what. */
const BENEFITING = wordSet("para semua seluruh setiap masing-masing sejumlah beberapa kepentingan kebutuhan korban");
/** `pembangunan (jembatan)`, `kesembuhannya` */
const THING = /^[a-z]{5,}an(?:nya)?$/u;
const SEEN = wordSet("melihat mendengar menyaksikan membaca mengetahui");
const STATES_OF_MIND = wordSet("khawatir cemas heran prihatin optimistis pesimistis yakin curiga keluh");
const REASONS = wordSet("setelah usai karena lantaran akibat sebab saat ketika atas terhadap");
/** Verbs without a prefix. */
const MOVING = new Set(["kembali", "turun", "keluar", "masuk", "pulang", "mundur", "pindah", "bangkit"]);
const EXPLAINING = wordSet("yaitu yakni");
/** How long it may be told who is called on, in tokens. */
const OBJECT = 6;
/** Behind them a verb tells who or how it is, and no act. */
const NO_ACT = wordSet("yang dan serta dalam dengan untuk dari");
/** Who asks for them is to act himself. */
const LEAVE = wordSet("izin restu waktu kesempatan maaf");
const LISTING = wordSet("dan serta atau tetapi tapi namun lalu kemudian sekaligus");

function isPledge(norm: string): boolean {
  return isPlainPredicate(norm) || looksLikeVerb(norm);
}

const WISHING = new Set([
  "beri arahan agar",
  "garis bawah agar",
  "kata agar",
  "sampai agar",
  "tegas agar",
  "tutur agar",
  "ujar agar",
]);
/** Of what they say a property can be the subject: `tingginya minat disebabkan promosi`. */
const EFFECTS = wordSet(
  "adalah merupakan menjadi membuat menyebabkan mengakibatkan menunjukkan terlihat tampak terjadi disebabkan dipicu akan bisa dapat tidak bukan",
);

/** `menilai tingginya minat disebabkan promosi`: the property is the subject of a clause. */
function hasCause(context: QuoteContext, first: number, limit: number): boolean {
  const { tokens } = context;
  const end = Math.min(limit, first + 20);
  let relative = false;
  for (let i = first + 2; i < end; i++) {
    const { norm } = tokens[i] as Token;
    if (norm === "," || norm === "untuk" || norm === "agar" || norm === "dalam" || isConjunction(norm)) return false;
    // `banyaknya lampu yang sudah lama tidak menyala`
    if (EFFECTS.has(norm) && !(relative && AUXILIARIES.has(norm)) && tokenBefore(context, i) !== "yang") return true;
    relative = norm === "yang" || (relative && !looksLikeVerb(norm));
  }
  return false;
}

/** With `-nya` they make a clause a noun: `adanya pelanggaran`. */
const EXISTING = new Set(["ada", "muncul", "timbul", "terjadi"]);
/** What somebody pledges; `keinginannya untuk …` and `kesiapannya untuk …` are only named. */
const INTENTIONS = wordSet("rencana komitmen niat tekad janji");

/** Farthest auxiliary and passive behind a noun of saying, in tokens. */
const HANDLED = 14;

/** May this cue take this complement? What follows must be a clause, unless `bahwa` says so. */
export function accepts(context: QuoteContext, hit: CueHit, complement: Complement, limit: number): boolean {
  const { syntax, lemma } = hit.cue;
  const { first, marker } = complement;
  const property = marker === "zero" && PROPERTIES.has(context.tokens[first]?.norm ?? "");
  // … but `perlunya melakukan kajian` tells what is to be done
  if (property && !looksLikeVerb(context.tokens[first + 1]?.norm ?? "") && !hasCause(context, first, limit))
    return false;
  if (syntax.has("FRAME") && marker !== "bahwa") return false;
  if (marker === "bahwa") return true;
  if (isViewingCue(lemma) && marker === "zero") return isJudgement(context, first, Math.min(limit, first + 40));
  const end = Math.min(limit, first + 40);
  // `ia melihat, harga masih tinggi`
  if (isViewingCue(lemma) && marker === "comma") return hasPredicate(context, first, end);
  // `survei itu menunjukkan harga masih tinggi`
  if (lemma === "tunjuk" && marker === "zero")
    return context.tokens[first]?.norm !== "adanya" && hasPredicate(context, first, end);
  // `data itu menunjukkan, harga …`, `Budi menyadari, harga masih tinggi`
  if (isBahwaCue(lemma))
    return (
      marker === "comma" &&
      syntax.has("SVC") &&
      end - first > 5 &&
      (isShowingCue(lemma) ||
        // `menemukan, memeriksa, dan membawa`: one act beside the other
        (!looksLikeVerb(context.tokens[first]?.norm ?? "") && hasPredicate(context, first, end)))
    );
  // `mencatat, dan melaporkan keadaan gunung`: one act beside the other
  if ((marker === "comma" || marker === "zero") && LISTING.has(context.tokens[first]?.norm ?? "")) return false;
  const opening = context.tokens[first]?.norm ?? "";
  switch (marker) {
    case "comma":
    case "colon":
    case "region":
      // `Budi mengatakan, stok aman.`
      if (syntax.has("SVC") && end - first > (marker === "region" || isPreposition(opening) ? 5 : 2)) return true;
      return (syntax.has("SVZ") || syntax.has("SVB") || syntax.has("SVQ")) && hasPredicate(context, first, end);
    case "purpose":
      // `mengatakan agar warga tenang`
      return (syntax.has("SVI") || WISHING.has(`${lemma} ${tokenBefore(context, first)}`)) && end - first >= 2;
    default: {
      // `meminta izin kepada warga untuk masuk`: what he himself would do
      if (lemma === "minta" && LEAVE.has(context.tokens[first]?.norm ?? "")) return false;
      if (syntax.has("SVI") && findToken(context.tokens, first, end, (t, i) => opensCall(context, t, i)) > first)
        return true;
      // `…, yaitu mendorong petani menanam jagung`: a plan is told
      if (lemma === "dorong") return !EXPLAINING.has(tokenBefore(context, hit.first)) && drivesTo(context, first, end);
      if (isInterview(context, first, end)) return false;
      if (isPledgingCue(lemma) && !isPledge(opening)) return false;
      if (STATES_OF_MIND.has(lemma) && (REASONS.has(opening) || SEEN.has(opening))) return false;
      // `mengaku sudah tua`, but `mengakui hasil tersebut`
      const admits = context.tokens[hit.first]?.norm === "mengakui";
      if ((isSpeechCue(lemma) && !admits) || startsWithPronoun(context, first)) return true;
      // `menyatakan komitmennya untuk mendukung …`, `menyampaikan adanya pelanggaran`: a clause in the form of a noun
      if (tellsOfMany(context.tokens, lemma, first)) return true;
      if (isNominalClause(context.tokens, first, end) && (syntax.has("SVZ") || syntax.has("SVB"))) return true;
      if (isLightVerb(context.tokens[hit.first]?.norm ?? "") && startsWithNounOfSaying(context.tokens, first))
        return false;
      if (
        isAscribingCue(lemma) &&
        findToken(context.tokens, first, Math.min(end, first + 16), (t) => t.norm === "sebagai") > first
      )
        return true;
      if (hit.cue.type === "denial" && isRumour(context.tokens, first)) return false;
      if (!syntax.has("SVZ") && !syntax.has("SVB") && !syntax.has("SVC")) return false;
      return (
        hasPredicate(context, first, themeEnd(context.tokens, lemma, first, end)) ||
        saysState(context, lemma, first, end)
      );
    }
  }
}

/** `membantah saat ditanya soal itu`: when it was said, unless a clause follows (`mengatakan saat ditanya soal itu ia sakit`). */
function isInterview(context: QuoteContext, first: number, end: number): boolean {
  const [when, verb] = context.tokens.slice(first, first + 2);
  const asked = REASONS.has(when?.norm ?? "") && INTERVIEWED.has(verb?.norm ?? "");
  return asked && !hasPredicate(context, first + 2, end);
}

/** `mendorong warga untuk …`, `mendorong DPR segera membahas …` */
function opensCall(context: QuoteContext, { norm }: Token, index: number): boolean {
  if (norm === "untuk" && isBenefit(context, index + 1)) return false;
  return PURPOSE.has(norm) || (norm === "segera" && isAct(context.tokens[index + 1]));
}

/** `mendorong para petani menanam jagung`: people, and what they are to do. */
function drivesTo(context: QuoteContext, first: number, end: number): boolean {
  const { tokens } = context;
  const mention = context.mentionAt(first);
  const group = groupSpeakers().longestAt(tokens, first)?.length ?? Number(isAgentNoun(tokens[first]?.norm ?? ""));
  const behind = mention && mention.entity.type !== "location" ? mention.last : first + group;
  if (behind === first) return false;
  const verb = findToken(tokens, behind, Math.min(end, behind + OBJECT), ({ norm }) => looksLikeVerb(norm));
  return verb > 0 && verbVoice(tokens[verb]?.norm ?? "") === "active" && !NO_ACT.has(tokenBefore(context, verb));
}

/** `bonus untuk atlet`, `beasiswa untuk tiga tahun`: for whom and how long, no act. */
function isBenefit(context: QuoteContext, index: number): boolean {
  const token = context.tokens[index];
  if (token === undefined || isCapitalized(token.text) || isCount(token)) return true;
  const thing = THING.test(token.norm) && !looksLikeVerb(token.norm);
  return thing || context.dateAt(index) >= 0 || BENEFITING.has(token.norm) || isAgentNoun(token.norm);
}

function isAct(token: Token | undefined): boolean {
  if (token?.kind !== "word" || isCapitalized(token.text)) return false;
  return looksLikeVerb(token.norm) || MOVING.has(token.norm);
}

function isNominalClause(tokens: readonly Token[], first: number, end: number): boolean {
  const opening = (tokens[first] as Token | undefined)?.norm.replace(/nya$/, "") ?? "";
  if (EXISTING.has(opening)) return tokens[first]?.norm === `${opening}nya` && end - first > 2;
  if (!INTENTIONS.has(opening)) return false;
  const purpose = findToken(tokens, first + 1, Math.min(end, first + 10), (token) => token.norm === "untuk");
  return purpose > 0 && verbVoiceAhead(tokens, purpose + 1);
}

/** A verb behind `untuk`, with an adverb between at most: `untuk tetap mendukung`. */
function verbVoiceAhead(tokens: readonly Token[], index: number): boolean {
  return looksLikeVerb(tokens[index]?.norm ?? "") || looksLikeVerb(tokens[index + 1]?.norm ?? "");
}

/** `apresiasi`, `rasa terima kasihnya`: an act of speech, whose words are not reported. */
function startsWithNounOfSaying(tokens: readonly Token[], index: number): boolean {
  const bare = tokens.slice(index, index + 3).map((token) => ({ norm: token.norm.replace(/nya$/, "") }));
  const noun = nounCues().longestAt(bare, 0);
  if (noun === null) return false;
  const behind = index + noun.length;
  return !isHandled(tokens, behind);
}

/** `menyatakan usulan penetapan jalan itu sudah diserahkan`, `… itu berada di tangan Budi`: of something said, what is done with it. */
function isHandled(tokens: readonly Token[], first: number): boolean {
  for (let i = first; i < first + HANDLED; i++) {
    const { norm, kind } = tokens[i] ?? { norm: "", kind: "punctuation" };
    if (kind === "punctuation" || norm === "yang" || PURPOSE.has(norm) || isConjunction(norm)) return false;
    const before = tokens[i - 1]?.norm ?? "";
    if (verbVoice(norm) === "passive" && AUXILIARIES.has(before)) return true;
    if (DEMONSTRATIVES.has(before) && isAct(tokens[i])) return true;
  }
  return false;
}

function tokenBefore({ tokens }: QuoteContext, index: number): string {
  return tokens[index - 1]?.norm ?? "";
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
