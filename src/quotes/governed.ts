import {
  isConjunction,
  isPreposition,
  leadPhrases,
  looksLikeVerb,
  preverbTrie,
  relayForms,
  wordSet,
} from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import { pastListener } from "./addressee.js";
import type { QuoteContext } from "./context.js";
import { DEMONSTRATIVES } from "./words.js";

/** They tie a name to the noun before it and have no subject of their own: `seorang warga berinisial R`. */
export const NAMING = new Set(["berinisial", "bernama", "bergelar", "berusia", "berjudul", "bertajuk", "bermarga"]);
/** They tell what somebody looks like or is: `pria berbadan tegap mengatakan`. */
export const BEARING = wordSet(
  "berbadan bertubuh berambut berkacamata berseragam berpakaian berbaju bertopi berperawakan berumur berprofesi berkebangsaan berkewarganegaraan berstatus berpangkat bermarga",
);

/** No part of a noun phrase that they stand before. */
const LEADING = new Set(["yang", "adapun"]);

/** Leftmost token of the noun phrase that ends with the mention at `first`: `media pemerintah` before `Rusia`. */
export function phraseStart(context: QuoteContext, floor: number, first: number): number {
  const { tokens } = context;
  let start = first;
  while (start > floor && first - start < 8) {
    const token = tokens[start - 1] as Token;
    if (token.kind !== "word" || isPreposition(token.norm) || isConjunction(token.norm) || LEADING.has(token.norm))
      break;
    if (context.dateAt(start - 1) >= 0 || closesPhrase(context, start - 1)) break;
    if (!isCapitalized(token.text) && looksLikeVerb(token.norm)) break;
    start--;
  }
  return start;
}

/** For a name in brackets (`Partai Komunis China (Communist Party of China/CPC)`) where the bracket opens, else `first`. */
function outsideBracket(tokens: readonly Token[], floor: number, first: number): number {
  for (let i = first - 1; i >= Math.max(floor, first - 10); i--) {
    const norm = (tokens[i] as Token).norm;
    if (norm === ")") return first;
    if (norm === "(") return i;
  }
  return first;
}

/** Behind them somebody speaks: `dalam sambutannya Budi mengatakan`. */
const SETTINGS = new Set(["dalam", "melalui", "lewat", "pada"]);

/** How somebody says something: `Dengan tegas Budi mengatakan`. */
const MANNERS = wordSet(
  "tegas lantang keras jelas gamblang lugas jujur bangga tenang santai singkat emosional gembira haru sedih berapi-api terbata-bata terisak bercanda rinci detail terang-terangan",
);
/** The same with another word: `Dengan nada kesal Budi mengatakan`. */
const MANNER_NOUNS = wordSet("nada suara penuh raut wajah senyum gaya berat rendah senang");

/** Ends a phrase of manner here that opens the sentence? */
function closesManner(context: QuoteContext, index: number): boolean {
  const { tokens } = context;
  const before = tokens[index - 1]?.norm ?? "";
  const single = before === "dengan" && MANNERS.has(tokens[index]?.norm ?? "");
  const first = single ? index - 1 : MANNER_NOUNS.has(before) && tokens[index - 2]?.norm === "dengan" ? index - 2 : -1;
  return first >= 0 && context.sentenceOf(first).first === first;
}

/** `Kepada wartawan (Budi mengatakan)`, `Meski demikian (warga berharap)`: what leads on to a subject, at the head of the sentence. */
export function closesLead(context: QuoteContext, index: number): boolean {
  const { first } = context.sentenceOf(index);
  if (index - first >= LEAD) return false;
  // `Kepada Antara (Budi mengatakan)`
  if (context.tokens[first]?.norm === "kepada" && pastListener(context, first + 1) === index + 1) return true;
  return leadPhrases().longestAt(context.tokens, first)?.length === index + 1 - first;
}

/** No such lead has more tokens. */
const LEAD = 6;

/** What closes a setting, by the word before it: `di sisi lain (Budi mengatakan)`, `di tempat terpisah (Budi mengatakan)`. */
const APART: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["lain", wordSet("sisi pihak kesempatan")],
  ["terpisah", wordSet("tempat waktu kesempatan")],
]);

/** `pada kesempatan itu (Budi mengatakan)`, `dalam keterangan tertulisnya (Budi mengatakan)`: what stands behind is a phrase of its own. */
export function closesPhrase(context: QuoteContext, index: number): boolean {
  const { tokens } = context;
  const { norm } = tokens[index] as Token;
  if (closesManner(context, index) || closesLead(context, index)) return true;
  // `DPR dalam hal ini Komisi III` goes on
  if (DEMONSTRATIVES.has(norm)) return tokens[index - 1]?.norm !== "hal" || tokens[index - 2]?.norm !== "dalam";
  if (APART.get(norm)?.has(tokens[index - 1]?.norm ?? "")) return true;
  if (!norm.endsWith("nya")) return false;
  // `Oleh karenanya (Budi meminta)`
  if (norm === "karenanya") return true;
  return SETTINGS.has(tokens[index - 1]?.norm ?? "") || SETTINGS.has(tokens[index - 2]?.norm ?? "");
}

/** Who stands behind them has made what is told of: `film garapan Budi`. */
const MADE_BY = wordSet("garapan karya besutan gubahan buatan asuhan bentukan milik ciptaan racikan");

/** Verbs in `ber-` that take somebody all the same. */
const MEETING = wordSet(
  "bertemu berjumpa bersua berhadapan bermitra berduet berupa bersama beranggotakan berisi berkat",
);

/** `setelah acara berakhir Budi mengatakan`, `pakar terkemuka Budi mengatakan`: who stands behind is the subject of the next verb. */
function takesNoObject(norm: string): boolean {
  return norm.startsWith("ter") || (norm.startsWith("ber") && !norm.endsWith("kan") && !MEETING.has(norm));
}

/** Does a verb follow who is named at `first`? */
function acts(context: QuoteContext, first: number): boolean {
  const { norm } = context.tokens[context.mentionAt(first)?.last ?? first] ?? { norm: "" };
  return looksLikeVerb(norm) || preverbTrie().get(norm) !== null || norm === ",";
}

/** Is the phrase at `first` the object of a preposition or of a verb? */
export function governed(context: QuoteContext, floor: number, first: number): boolean {
  const { tokens } = context;
  let naming = false;
  if (first - 1 > floor && MADE_BY.has(tokens[first - 1]?.norm ?? "")) return true;
  for (let i = outsideBracket(tokens, floor, first) - 1, steps = 0; i >= floor && steps < 14; i--, steps++) {
    const token = tokens[i] as Token;
    if (context.mentionAt(i)) continue;
    // `sebagai kepala operasi (COO) Danantara`
    if (token.norm === ")" && tokens[i - 2]?.norm === "(") {
      i -= 2;
      continue;
    }
    if (token.kind !== "word" && token.kind !== "number") return false;
    if (closesPhrase(context, i)) return false;
    // `Seorang pengacara dari Kediri bernama Siti`
    if (naming && (token.norm === "dari" || token.norm === "asal")) continue;
    // `Bupati Garut yang diwakili (oleh) Sekda Budi Santoso mengatakan`: it is the deputy who speaks
    if (token.norm === "diwakili" || (token.norm === "oleh" && tokens[i - 1]?.norm === "diwakili")) return false;
    // `Kepala Dinas Sosial merangkap Plt Sekda Budi Santoso mengatakan`
    if (token.norm === "merangkap") continue;
    if (isPreposition(token.norm) || token.norm === "adalah") return true;
    // `dalam rapat DPR dan Menpora pekan lalu`
    if (token.norm === "dan" && i === first - 1 && context.mentionAt(i - 1) && !acts(context, first)) continue;
    if (isConjunction(token.norm) || token.norm === "yang") return false;
    if (NAMING.has(token.norm)) {
      naming = true;
      continue;
    }
    if (!isCapitalized(token.text) && looksLikeVerb(token.norm)) return !takesNoObject(token.norm);
    if (i === floor && (relayForms().longestAt(tokens, i) || token.norm === "menurut")) return true;
  }
  return false;
}
