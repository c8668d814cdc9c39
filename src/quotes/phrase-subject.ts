import {
  isConjunction,
  isNyaAdverb,
  isPreposition,
  looksLikeVerb,
  relayForms,
  titles,
  wordSet,
} from "../lexicon/index.js";
import { isCapitalized, plainName, type Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import type { Source, Subject } from "./draft.js";
import { BEARING, closesLead, closesPhrase } from "./governed.js";
import { isEpithet, kinPhrase } from "./kin.js";
import { isText } from "./law-speaker.js";
import { isAccount } from "./named.js";
import { isStop } from "./noun-phrase.js";
import { sourceAt } from "./source.js";
import { DEMONSTRATIVES, INTERVIEWED } from "./words.js";

const IN = new Set(["dalam", "pada", "di"]);
/** They lead on to a count and are none of it. */
const QUANTITY = new Set(["sebanyak", "sebesar", "yaitu", "yakni", "kemudian", "lalu"]);
const COUNTERS = new Set(["sebanyak", "sebesar"]);
/** They open the clause that tells when somebody was asked. */
const MEETING_AT = new Set(["saat", "ketika"]);
const BOUNDS = new Set(["sekitar", "hampir", "setidaknya", "sedikitnya"]);

/** A subject that is no entity: `polisi mengatakan`, `para analis menilai`, `laporan itu menyebut`. */
export function phraseSubject(context: QuoteContext, floor: number, end: number): Subject | null {
  const { tokens } = context;
  let start = end;
  while (start > floor && end - start < 8) {
    const token = tokens[start - 1] as Token;
    // `Asosiasi yang mewakili para agen mengatakan`, `kajian tentang rencana mengurangi karbon mengatakan`
    if (token.norm === "yang" || token.norm === "tentang")
      return phraseFrom(context, clauseOpening(context, floor, end), end);
    if (isStop(token) || isConjunction(token.norm)) break;
    // `Pria yang sehari-hari berjualan bakso itu mengatakan`
    if (context.dateAt(start - 1) >= 0 && !inRelative(tokens, floor, start - 1)) break;
    // `…, di mana 80 persen petani mengaku`
    if (token.norm === "mana" && tokens[start - 2]?.norm === "di") break;
    // `Pada kesempatan itu Kepala Negara mengatakan`
    if (start < end && closesLead(context, start - 1)) break;
    if (start < end && closesPhrase(context, start - 1) && titles().longestAt(tokens, start)) break;
    // `Warga saat ditemui di rumahnya mengaku`
    if (INTERVIEWED.has(token.norm) && MEETING_AT.has(tokens[start - 2]?.norm ?? ""))
      return phraseFrom(context, clauseOpening(context, floor, end), end);
    const bears = BEARING.has(token.norm) || isTrait(tokens, floor, start - 1, end);
    const act = looksLikeVerb(token.norm) && !bears && !isCapitalized(token.text) && !closesPhrase(context, start - 1);
    if (act && !inRelative(tokens, floor, start - 1)) return null;
    start--;
  }
  // `Putra Budi dan Siti itu mengaku`
  const mention = context.mentionAt(start);
  const kin = mention && tokens[start - 1]?.norm === "dan" ? kinPhrase(context, floor, mention) : null;
  if (kin) return { source: kin.source, first: kin.first, last: kin.last, shared: false };
  return phraseFrom(context, start, end) ?? phraseFrom(context, clauseOpening(context, floor, end), end);
}

/** `Perempuan | berhijab itu`, `Politikus partai | berlambang banteng itu`: it tells whom the pointer behind it means. */
function isTrait(tokens: readonly Token[], floor: number, index: number, end: number): boolean {
  if (!(tokens[index] as Token).norm.startsWith("ber") || !DEMONSTRATIVES.has(tokens[end - 1]?.norm ?? ""))
    return false;
  for (let i = index - 1; i >= Math.max(floor, index - 3); i--) {
    if (isEpithet(tokens[i]?.norm ?? "") || titles().longestAt(tokens, i)) return true;
  }
  return false;
}

/** Stands the verb behind a `yang` of its own clause? */
function inRelative(tokens: readonly Token[], floor: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - 4); i--) {
    if (tokens[i]?.norm === "yang" || tokens[i]?.norm === "tentang") return true;
  }
  return false;
}

export function phraseFrom(context: QuoteContext, start: number, end: number): Subject | null {
  const { tokens } = context;
  let first = start;
  while (first < end && (tokens[first]?.norm === "itu" || tokens[first]?.norm === "ini")) first++;
  while (first < end && LEADING_ADVERBS.has(tokens[first]?.norm ?? "")) first++;
  const lead = first;
  // `Dalam riset Pertamina menyebutkan …`
  if (
    IN.has(tokens[first]?.norm ?? "") &&
    (tokens[first - 1]?.norm === "," || first === context.sentenceOf(first).first) &&
    isText(context, first + 1)
  )
    first++;
  // `Opsi utamanya ada sebanyak 29,1 persen menjawab`
  for (let i = first; i + 1 < end; i++)
    if (COUNTERS.has((tokens[i] as Token).norm) && tokens[i + 1]?.kind === "number") first = i;
  // `…, kemudian 22 persen menyatakan`, `Sebanyak 60 persen responden`
  while (first + 1 < end && QUANTITY.has((tokens[first] as Token).norm)) first++;
  const bounded = first;
  first = pastBound(tokens, first, end);
  const opening = tokens[first];
  const counted = opening?.kind === "number" && (first > start || /^(?:,|mana)$/u.test(tokens[first - 1]?.norm ?? ""));
  if (
    !opening ||
    first >= end ||
    (opening.kind !== "word" && !counted && !isAccount(opening)) ||
    isPreposition(opening.norm) ||
    isConjunction(opening.norm) ||
    opening.norm === "yang" ||
    // `terlihat seekor cacing dan terdengar teriakan yang menyebut …`
    (opening.kind === "word" && !context.mentionAt(first) && isAct(opening)) ||
    NO_SUBJECT.has(opening.norm)
  )
    return null;
  const found = sourceAt(context, first, withoutParticle(tokens, first, end));
  if (!found) return null;
  return {
    source: bounded < first ? withBound(context, found.source, bounded) : found.source,
    first: lead,
    last: end,
    shared: false,
  };
}

/** `Publik pun`, `53 persen konsumen memang` */
function withoutParticle(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  for (let norm = ""; last - 1 > first; last--) {
    norm = tokens[last - 1]?.norm ?? "";
    // `Aprindo awalnya menduga`
    if (!PARTICLES.has(norm) && !isNyaAdverb(norm)) break;
  }
  return last;
}

const PARTICLES = new Set(["pun", "memang", "sendiri", "juga"]);

function isAct({ text, norm }: Token): boolean {
  return !isCapitalized(text) && looksLikeVerb(norm);
}

/** Behind what makes a count of people a rough one (`sekitar 60 persen`, `kurang dari 10 persen`): where its number stands. */
function pastBound(tokens: readonly Token[], first: number, end: number): number {
  const word = tokens[first]?.norm ?? "";
  const behind = /^(?:lebih|kurang)$/u.test(word) && tokens[first + 1]?.norm === "dari" ? first + 2 : first + 1;
  const isBound = behind > first + 1 || BOUNDS.has(word);
  return isBound && behind < end && tokens[behind]?.kind === "number" ? behind : first;
}

/** Less than ten percent are not ten percent: the bound is part of who says so. */
function withBound(context: QuoteContext, source: Source, bound: number): Source {
  const { start } = context.tokens[bound] as Token;
  return { ...source, start, name: plainName(context.doc.text.slice(start, source.end)) };
}

/** They open an adverbial, whatever stands in it. */
const NO_SUBJECT = wordSet(
  "ternyata alih-alih berkat selain akibat tiba-tiba kalau jika terlebih yakni yaitu sama tak sulit takut",
);

/** In front of a subject, without a comma: `Akhirnya pemohon menjawab`. */
const LEADING_ADVERBS = wordSet("adapun apalagi akhirnya biasanya bahkan belakangan kini lantas selanjutnya");

/** Single words and phrases in front of a clause, with a comma behind. */
const OPENERS = wordSet(
  "berdasarkan menurut merujuk mengacu mengutip tiba-tiba akhirnya selanjutnya kemudian lalu sebelumnya bahkan belakangan kini alih-alih meski meskipun walau walaupun kendati",
);

const COORDINATORS = new Set(["dan", "namun", "tetapi", "tapi", "sementara", "sedangkan", "serta", "maka", "apalagi"]);

/** Past what may stand before a subject: `Namun, `, `Sementara itu, `, `Dalam kesempatan itu, `. */
export function clauseOpening(context: QuoteContext, floor: number, end: number): number {
  const { tokens } = context;
  let first = floor;
  for (let i = floor; i < Math.min(end, floor + 30); i++) {
    const token = tokens[i] as Token;
    if (token.norm === ":" || (i === first && (COORDINATORS.has(token.norm) || token.norm === ","))) first = i + 1;
    else if (token.norm === "," && opensAdverbial(tokens[first] as Token, context.dateAt(first) >= 0)) first = i + 1;
    // `Melansir Reuters, Senin (5/5), sumber …`
    else if (token.norm === "," && first === floor && relayForms().longestAt(tokens, first)) first = i + 1;
  }
  return first;
}

function opensAdverbial(token: Token, date: boolean): boolean {
  return (
    date ||
    OPENERS.has(token.norm) ||
    isPreposition(token.norm) ||
    isConjunction(token.norm) ||
    token.norm === "itu" ||
    token.norm === "selain"
  );
}
