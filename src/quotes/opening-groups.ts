import {
  groupSpeakers,
  isAccused,
  isAgentNoun,
  isNyaAdverb,
  isPlainPredicate,
  looksLikeVerb,
  preverbTrie,
  wordSet,
} from "../lexicon/index.js";
import type { Token } from "../text/index.js";
import { insideSpeech, type QuoteContext } from "./context.js";
import type { Source } from "./draft.js";
import { named } from "./named.js";
import { phraseEnd } from "./noun-phrase.js";
import { clauseOpening } from "./phrase-subject.js";
import { unnamed } from "./unnamed.js";
import { DEMONSTRATIVES } from "./words.js";

/** Some of whom a sentence of the reporter's tells: the next `mereka` may be they. */
export interface OpeningGroup {
  /** Token index from which on they are in mind. */
  readonly at: number;
  /** Null where it is not sure who is meant. */
  readonly source: Source | null;
}

const COUNTS = wordSet(
  "para sejumlah beberapa puluhan belasan ratusan ribuan jutaan sekelompok serombongan sebagian dua tiga empat lima enam tujuh delapan sembilan sepuluh kedua ketiga keempat kelima",
);
/** Those whom they bring in are `mereka`: `Polres Kediri mengungkap sindikat pencuri. Mereka mengaku …` */
const AUTHORITIES =
  /^(?:Pol(?:da|res|resta|restabes|ri|sek|sekta)|Bareskrim|BNN[PK]?|Imigrasi|Ke[jk]a(?:gung|jati|jari|ri|ti)|Kejaksaan|Kepolisian|KPK|Komisi Pemberantasan|Pengadilan|Satpol|TNI)\b/u;

/** Who opens each sentence of the reporter's, where they are many (`Walhi menolak izin itu. Mereka menilai …`), or is counted in it. */
export function openingGroups(context: QuoteContext, inContent: Uint8Array): OpeningGroup[] {
  const found: OpeningGroup[] = [];
  for (const sentence of context.doc.sentences) {
    if (!context.doc.inBody[sentence.first] || insideSpeech(context, sentence.first + 1)) continue;
    const first = clauseOpening(context, sentence.first, sentence.last);
    if (first >= sentence.last || inContent[first]) continue;
    const group = groupAt(context, inContent, first, sentence.last);
    if (group) found.push(group);
  }
  return found;
}

function groupAt(context: QuoteContext, inContent: Uint8Array, first: number, last: number): OpeningGroup | null {
  const { tokens } = context;
  const mention = context.mentionAt(first);
  const opener = mention?.first === first ? mention : null;
  const group = !opener && isGroup(tokens, first);
  const others = countedBehind(tokens, opener ? opener.last : group ? first + 2 : first, last);
  const told = others < 0 || inContent[others] ? null : groupFrom(context, others, last);
  // `Walhi bertemu sejumlah warga. Mereka …`: either may be meant
  if (opener?.entity.type === "organization" && !AUTHORITIES.test(opener.entity.name))
    return { at: first, source: told ? null : named(opener) };
  // `Budi dan Siti mendatangi balai desa`, `Budi menyurvei 20 petani`: they may have others with them
  if (opener?.entity.type === "person" && (told || tokens[opener.last]?.norm === "dan"))
    return { at: first, source: null };
  if (group) return { at: first, source: told ? null : groupFrom(context, first, last) };
  return told && { at: others, source: told };
}

/** `ratusan mahasiswa`, `warga`, but `korban` may be one. */
function isGroup(tokens: readonly Token[], index: number): boolean {
  if (isCounted(tokens, index)) return true;
  return groupSpeakers().longestAt(tokens, index) !== null && !isAccused(tokens[index]?.norm ?? "");
}

function groupFrom(context: QuoteContext, first: number, last: number): Source | null {
  const end = groupEnd(context, first, last);
  const source = end > first ? unnamed(context, first, end) : null;
  return source?.entity === null ? source : null;
}

/** `Panitia | tidak menjawab` */
function groupEnd(context: QuoteContext, first: number, last: number): number {
  const end = phraseEnd(context, first, last);
  for (let i = first + 1; i < end; i++) {
    const { norm } = context.tokens[i] as Token;
    if (DEMONSTRATIVES.has(norm)) return i + 1;
    if (
      preverbTrie().longestAt(context.tokens, i) ||
      looksLikeVerb(norm) ||
      isPlainPredicate(norm) ||
      isNyaAdverb(norm)
    )
      return i;
  }
  return end;
}

/** `ratusan mahasiswa`, `15 warga` */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const counts = token?.kind === "number" || COUNTS.has(token?.norm ?? "");
  return counts && isAgentNoun(tokens[index + 1]?.norm ?? "");
}

/** Where the last of the others stand of whom the sentence tells, or -1. */
function countedBehind(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (isCounted(tokens, i)) return i;
  return -1;
}
