import { looksLikeVerb, wordSet } from "../lexicon/index.js";
import { isCapitalized, type Token } from "../text/index.js";
import type { QuoteContext } from "./context.js";
import { DEMONSTRATIVES, NUMERALS } from "./words.js";

/** They look like nouns, and behind one tell what befell it: `tim itu kehilangan bola`. */
const BEFALLING = wordSet(
  "kalah menang unggul kehilangan kekurangan kesulitan kewalahan kebobolan kecolongan ketinggalan kebanjiran kerepotan",
);
const SIDES = new Set(["atas", "bawah", "luar"]);
/** What a thing is held against: `kinerja itu di atas ekspektasi`. */
const MEASURES = wordSet(
  "harapan ekspektasi dugaan perkiraan rata-rata target batas ambang standar normal kewajaran kendali nalar akal jangkauan",
);
/** Before them none of it is a predicate: `akibat kehilangan bola`, `rumah yang di atas batas`. */
const ATTACHING = wordSet(
  "akibat karena setelah usai tanpa atas dari soal mengenai tentang terhadap yang rasa pihak tim",
);

/** Does a predicate without a verb begin here, behind a noun? */
export function isVerbless(context: QuoteContext, first: number, index: number): boolean {
  if (index === first || !mayBeVerbless(context, index)) return false;
  const before = context.tokens[index - 1] as Token;
  if (ATTACHING.has(before.norm)) return false;
  return context.tokens[index]?.kind === "quote" ? isSaidInMarks(context, index) : before.kind === "word";
}

function mayBeVerbless({ tokens }: QuoteContext, index: number): boolean {
  const { kind, norm } = tokens[index] as Token;
  if (kind === "quote" || BEFALLING.has(norm)) return true;
  // `gudang itu milik Budi`
  if (norm === "milik") return DEMONSTRATIVES.has(tokens[index - 1]?.norm ?? "");
  // `jemaah itu baru 41 persen`
  if (norm === "baru") return isCount(tokens[index + 1]);
  return norm === "di" && SIDES.has(tokens[index + 1]?.norm ?? "") && MEASURES.has(tokens[index + 2]?.norm ?? "");
}

export function isCount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "number" || NUMERALS.has(token.norm));
}

/** `kenaikan ini yang tertinggi sejak 2010` */
export function isHighest({ tokens }: QuoteContext, relative: number): boolean {
  const norm = tokens[relative + 1]?.norm ?? "";
  const degree = norm === "paling" || (norm.startsWith("ter") && !looksLikeVerb(norm));
  return degree && DEMONSTRATIVES.has(tokens[relative - 1]?.norm ?? "");
}

/** `menyebut situasi itu “aman dan terkendali”`: behind a noun that is complete the marked words are said of it; `kapal itu “Laut”` is a name. */
function isSaidInMarks({ tokens, regionAt, mentionAt }: QuoteContext, index: number): boolean {
  const region = regionAt(index);
  const opening = tokens[index + 1];
  if (region?.open !== index || region.last - region.first < 2) return false;
  if (opening?.kind !== "word" || isCapitalized(opening.text)) return false;
  const before = tokens[index - 1]?.norm ?? "";
  return DEMONSTRATIVES.has(before) || before.endsWith("nya") || mentionAt(index - 1) !== null;
}
