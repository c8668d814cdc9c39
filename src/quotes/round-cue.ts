import {
  isConjunction,
  isNyaAdverb,
  isPlainPredicate,
  isPreposition,
  isState,
  looksLikeVerb,
  preverbTrie,
  titles,
  verbVoice,
  wordSet,
} from "../lexicon/index.js";
import { isCapitalized, type Token, type TokenRange } from "../text/index.js";
import { AUXILIARIES, DEGREES, findToken, hasPredicate, type Stretch, trimContent } from "./clause.js";
import type { QuoteContext } from "./context.js";
import type { Source } from "./draft.js";
import { CIRCUMSTANCE } from "./noun-phrase.js";
import { INTERVIEWED, SETTING_AGAINST, SUBORDINATING, TOPIC } from "./words.js";

/** They open what leads on to a clause: `Apalagi, katanya, …`. */
const LEADS = wordSet(
  "apalagi walakin lantas selain akibat demi guna berdasarkan begitu demikian yang tak tidak bukan hingga sampai pun mungkin barangkali",
);
/** How long a lead may be, in tokens. */
const LEAD = 8;
const ADVERBS = new Set(["lagi", "sekali", "kemudian", "pula", "juga"]);
/** In front of a verb they open a predicate. */
const BEFORE_VERB = wordSet("juga tetap jarang sering selalu justru malah turut ikut");
/** Who was beside the speaker. */
const BESIDE = wordSet("didampingi ditemani disaksikan diwakili");

/** `Meski harga beras naik, katanya, stok aman`, `Itu bukan soal harga, katanya, melainkan …`: the first half is no statement without the other. */
export function needsMain(context: QuoteContext, before: Stretch, after: Stretch | null): boolean {
  if (!after || before.first === before.last) return false;
  const { tokens } = context;
  if (SUBORDINATING.has(tokens[before.first]?.norm ?? "") || tokens[after.first]?.norm === "melainkan") return true;
  return lacksSubject(context, after) || (isMain(context, after) && leavesOpen(context, before));
}

/** `Harga di sana, kata Siti, juga akan naik`: the subject stands before the cue. */
function lacksSubject({ tokens }: QuoteContext, { first, last }: Stretch): boolean {
  let i = first;
  while (i < last && (AUXILIARIES.has(tokens[i]?.norm ?? "") || BEFORE_VERB.has(tokens[i]?.norm ?? ""))) i++;
  const { norm } = tokens[i] ?? { norm: "" };
  return i > first && i < last && isPredicate(norm);
}

/** `Lahan basah itu, menurut Siti juga akan ditanami`: a subject, the cue and its predicate. */
export function isSplit(context: QuoteContext, before: Stretch, after: Stretch): boolean {
  return isSubject(context, before) && lacksSubject(context, after);
}

/** A clause, and not what was round the utterance: `…, kata Siti, didampingi suaminya`, `…, kata Siti, mengutip data itu`. */
function isMain(context: QuoteContext, { first, last }: Stretch): boolean {
  const { norm, text } = context.tokens[first] as Token;
  if (CIRCUMSTANCE.has(norm) || INTERVIEWED.has(norm) || BESIDE.has(norm) || verbVoice(norm) === "active") return false;
  if (isPreposition(norm) || isConjunction(norm) || context.dateAt(first) >= 0 || isCapitalized(text)) return false;
  return hasPredicate(context, first, last);
}

/** `Untuk warga yang pindah, …`, `Harga naik, sebab tahun lalu, …`: in front of the cue a phrase waits for its clause. */
function leavesOpen(context: QuoteContext, { first, last }: Stretch): boolean {
  const { tokens } = context;
  const { norm } = tokens[first] as Token;
  const comma = findToken(tokens, first, last, (token) => token.norm === ",");
  if (isPreposition(norm) || TOPIC.has(norm) || SETTING_AGAINST.has(norm))
    return comma < 0 || !hasPredicate(context, comma + 1, last);
  let open = last;
  while (open > first && tokens[open - 1]?.norm !== ",") open--;
  return open > first && isConjunction(tokens[open]?.norm ?? "") && !hasPredicate(context, open, last);
}

/** `Layanan di Filipina dan beberapa negara lain, lanjutnya, juga naik`: neither half is a clause, both together are one. */
export function bothHalves(before: Stretch, after: Stretch | null): Stretch | null {
  return !after || before.last - before.first < 3 ? null : { first: before.first, last: after.last };
}

/** A word behind the speaker that is part of the clause, not of what was round the utterance: `kata Siti sudah sesuai`. */
function goesOnAt(context: QuoteContext, index: number): boolean {
  const token = context.tokens[index];
  if (token?.kind !== "word" || isCapitalized(token.text) || context.dateAt(index) >= 0) return false;
  return isPlainPredicate(token.norm) || looksLikeVerb(token.norm);
}

/** What goes on behind an inserted cue: `…, lanjut dia, Sucofindo juga dapat …`. */
export function insertedTail(
  context: QuoteContext,
  sentence: TokenRange,
  cueLast: number,
  source: Source | null,
): Stretch | null {
  if (commaNear(context, cueLast)) while (context.tokens[cueLast]?.norm !== ",") cueLast++;
  const comma = context.tokens[cueLast]?.norm === ",";
  // `Selain itu, ucapnya pemegang saham juga …`, `Selain itu, ucap dia banyak pemegang saham …`, `Angka itu, kata Siti sudah sesuai …`
  const open =
    source?.kind === "clitic" ||
    (source?.kind === "pronoun" && isPlainWord(context.tokens[cueLast])) ||
    goesOnAt(context, cueLast);
  if (!comma && !open) return null;
  const tail = trimContent(context, comma ? cueLast + 1 : cueLast, sentence.last);
  return tail.last - tail.first >= 3 && hasPredicate(context, tail.first, tail.last) ? tail : null;
}

/** No word that tells when, where or how it was said: `kata dia saat ditemui`. */
function isPlainWord(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (
    !isPreposition(token.norm) &&
    !isConjunction(token.norm) &&
    !CIRCUMSTANCE.has(token.norm) &&
    !ADVERBS.has(token.norm)
  );
}

/** `Kondisi itu, menurut dia, berat`: behind a subject both halves are one clause; `Saat ini, katanya, korban dalam keadaan trauma`: behind a lead a clause without a verb. */
export function roundCue(context: QuoteContext, before: Stretch, after: Stretch): Stretch | null {
  if (before.first === before.last || after.first === after.last) return null;
  const opening = context.tokens[after.first] as Token;
  if (isCapitalized(opening.text) || context.dateAt(after.first) >= 0) return null;
  if (hasPredicate(context, before.first, before.last)) return null;
  const nominal =
    !hasPredicate(context, after.first, after.last) &&
    (opening.kind !== "word" || isPlainWord(opening)) &&
    !titles().longestAt(context.tokens, after.first);
  if (isSubject(context, before)) {
    const adverb = preverbTrie().longestAt(context.tokens, after.first)?.length ?? 0;
    const verb = context.tokens[after.first + adverb]?.norm ?? "";
    const goesOn = opening.kind === "quote" || isPredicate(opening.norm) || isPredicate(verb);
    return nominal || goesOn ? { first: before.first, last: after.last } : null;
  }
  return nominal && before.last - before.first <= LEAD && after.last - after.first >= 3 ? after : null;
}

/** `Penerima beasiswa, katanya, tetap gratis`, but no `Namun, katanya, …` and no `Akibat hujan, katanya, …`. */
function isSubject(context: QuoteContext, { first }: Stretch): boolean {
  const { kind, norm } = context.tokens[first] as Token;
  if (kind !== "word" || context.dateAt(first) >= 0 || preverbTrie().longestAt(context.tokens, first)) return false;
  if (isConjunction(norm) || isPreposition(norm) || isNyaAdverb(norm) || isPlainPredicate(norm)) return false;
  return !looksLikeVerb(norm) && !LEADS.has(norm);
}

function isPredicate(norm: string): boolean {
  return norm === "termasuk" || isPlainPredicate(norm) || isState(norm) || DEGREES.has(norm) || looksLikeVerb(norm);
}

/** `Tegasnya sekali lagi, …`: a comma at once or behind two adverbs. */
export function commaNear(context: QuoteContext, index: number): boolean {
  for (let i = index; i < index + 3; i++) {
    const token = context.tokens[i];
    if (token?.norm === ",") return true;
    if (token?.kind !== "word" || !ADVERBS.has(token.norm)) return false;
  }
  return false;
}
