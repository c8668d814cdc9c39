import { groupSpeakers, isBahwaCue, wordSet } from "../lexicon/index.js";
import type { Sentence, Token } from "../text/index.js";
import type { CueType } from "../types.js";
import { type CueHit, findCues, type QuoteContext, rangeOf } from "./context.js";
import { isFirstMention, isNamedPerson } from "./named.js";
import { beforePreverbs } from "./noun-phrase.js";
import { DEMONSTRATIVES, INFINITIVE, NEGATORS } from "./words.js";

/** What a reporter asks for, and what people are when he reaches them. */
const ASKED = wordSet("wawancara konfirmasi tanggapan komentar");
const REACHED = wordSet("dikonfirmasi dihubungi ditemui dimintai diwawancarai");
/** How many tokens of a sentence are its opening. */
const OPENING = 6;

/** Does the reporter tell in the sentence what somebody says or was asked, or who he is? */
export function isNarrated(context: QuoteContext, sentence: Sentence): boolean {
  return tellsOfSaying(context, sentence) || tellsOfAsking(context, sentence) || introduces(context, sentence);
}

/** `Perusahaan itu belum menanggapi permintaan wawancara.` */
function tellsOfAsking({ tokens }: QuoteContext, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { norm } = tokens[i] as Token;
    // `…, meski dirinya tak merinci lebih jauh`
    if (norm === "merinci" && NEGATORS.has(tokens[i - 1]?.norm ?? "")) return true;
    if (REACHED.has(norm) || (norm === "permintaan" && ASKED.has(tokens[i + 1]?.norm ?? ""))) return true;
  }
  return false;
}

/** `Juru bicaranya, Siti Aminah, mengirim surat`: the reporter names somebody for the first time. */
function introduces(context: QuoteContext, { first, last }: Sentence): boolean {
  const { tokens, mentionAt } = context;
  for (let i = first + 1; i < Math.min(last, first + 2 * OPENING); i++) {
    const mention = mentionAt(i);
    if (!mention) continue;
    const setOff = tokens[mention.first - 1]?.norm === "," && tokens[mention.last]?.norm === ",";
    if (setOff && isNamedPerson(mention) && isFirstMention(context, mention)) return true;
    i = mention.last - 1;
  }
  return false;
}

const JUDGING: ReadonlySet<CueType> = new Set<CueType>(["evaluation", "agreement"]);

/** `Namun, dewan belum memastikan jadwalnya`, `Ditargetkan 500 orang akan pindah`: the reporter tells what somebody says. */
function tellsOfSaying(context: QuoteContext, { first, last }: Sentence): boolean {
  const opening = rangeOf(context.tokens, first, Math.min(last, first + OPENING + 4));
  return findCues(context, opening).some((hit) => {
    const opens =
      hit.first === first || (hit.cue.type === "neutral" && hit.first <= first + 3 && isPointing(context, first));
    if (hit.voices.has("passive") && (opens || isSaidBy(context, hit))) return true;
    if (!hit.voices.has("active") || isBahwaCue(hit.cue.lemma)) return false;
    // `China menghargai komitmen itu` is what its minister goes on to say, `Budi Santoso, membenarkan hal itu` is not
    if (JUDGING.has(hit.cue.type) && !endsNamedPerson(context, first, hit.first)) return false;
    const lead = context.tokens.slice(Math.max(first, hit.first - 3), hit.first);
    return !lead.some(({ norm }) => INFINITIVE.has(norm) || norm === "yang" || norm === "dan");
  });
}

/** `Hal itu, diungkap saat kunjungannya ke Kediri` */
function isPointing({ tokens }: QuoteContext, first: number): boolean {
  return tokens[first]?.norm === "hal" && DEMONSTRATIVES.has(tokens[first + 1]?.norm ?? "");
}

/** `Anggaran itu diprediksi para ahli akan …`, `Hal itu disampaikannya …`: who says it is told. */
function isSaidBy(context: QuoteContext, hit: CueHit): boolean {
  const own = (context.tokens[hit.last - 1] as Token).norm.endsWith("nya");
  if (own) return hit.cue.type === "neutral" && !isBahwaCue(hit.cue.lemma);
  if (hit.cue.type !== "evaluation") return false;
  const oleh = context.tokens[hit.last]?.norm === "oleh" ? hit.last + 1 : hit.last;
  return context.mentionAt(oleh)?.mention.kind === "name" || groupSpeakers().longestAt(context.tokens, oleh) !== null;
}

/** A person named in apposition or alone, right before the verb: `Siti juga menyoroti …`. */
function endsNamedPerson(context: QuoteContext, floor: number, verb: number): boolean {
  const behind = beforePreverbs(context, floor, verb);
  const last = context.tokens[behind - 1]?.norm === "," ? behind - 2 : behind - 1;
  const mention = context.mentionAt(last);
  return mention !== null && isNamedPerson(mention);
}
