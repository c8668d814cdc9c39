import { norm, type Range, type Reading } from "./reading.js";
import { isTimeUnit, pastTime, SINCE } from "./time-phrase.js";
import { ADJUNCT_PREPOSITIONS, ADVERBS, COORDINATORS, LINKING_PREPOSITIONS, PURPOSE, SUBORDINATORS } from "./words.js";

const SOFT = new Set([",", ";", "-", "–", "—"]);

export type Border = "none" | "comma" | "coordinator" | "subordinator" | "purpose" | "relative" | "preposition";

export function borderAt(reading: Reading, index: number, adjacent: boolean): Border {
  const token = reading.tokens[index];
  if (token === undefined || reading.mentionAt[index] !== -1) return "none";
  if (token.kind === "punctuation") return SOFT.has(token.norm) && !isSpan(reading, index) ? "comma" : "none";
  if (token.kind !== "word") return "none";
  const word = token.norm;
  if (word === "yang") return "relative";
  if (PURPOSE.has(word)) return "purpose";
  // `saat ini`, `sementara itu`, `kejadian seperti ini`
  if (
    /^(?:saat|sementara|ketika|sejak|hingga|sampai|seperti)$/u.test(word) &&
    /^(?:ini|itu)$/u.test(reading.tokens[index + 1]?.norm ?? "")
  )
    return "none";
  // `hingga kini ia mendukung X`
  if (SINCE.test(word) && pastTime(reading, index) > index) return "none";
  if (SUBORDINATORS.has(word)) return "subordinator";
  if (COORDINATORS.has(word)) return isTakingPart(reading, index) || isAgo(reading, index) ? "none" : "coordinator";
  if (adjacent && (ADJUNCT_PREPOSITIONS.has(word) || LINKING_PREPOSITIONS.has(word))) return "preposition";
  return "none";
}

/** `periode 2014–2019`, `naik 8%–15%` */
function isSpan({ tokens }: Reading, index: number): boolean {
  const before = tokens[index - 1]?.norm === "%" ? index - 2 : index - 1;
  return tokens[index]?.norm !== "," && tokens[before]?.kind === "number" && tokens[index + 1]?.kind === "number";
}

/** `ikut serta merawat X` */
function isTakingPart(reading: Reading, index: number): boolean {
  return norm(reading, index) === "serta" && /^(?:ikut|turut)$/u.test(norm(reading, index - 1));
}

/** `bulan lalu`, `dua pekan lalu` */
function isAgo(reading: Reading, index: number): boolean {
  return norm(reading, index) === "lalu" && isTimeUnit(norm(reading, index - 1));
}

/** A noun phrase between two borders, or null where there are only marks and adverbs. */
export function nounPhrase(reading: Reading, from: number, to: number): Range | null {
  let first = from;
  while (first < to && !isWordLike(reading, first)) first++;
  let last = to;
  while (last > first && !isWordLike(reading, last - 1)) last--;
  return first < last ? { first, last } : null;
}

export function isWordLike(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return false;
  if (reading.mentionAt[index] !== -1) return true;
  if (token.kind === "word") return !COORDINATORS.has(token.norm);
  return token.kind === "number";
}

/** `Budi, kemarin malam,`, `Budi, sudah tiga kali`: nothing but when and how often. */
export function isBetween(reading: Reading, { first, last }: Range): boolean {
  let at = first;
  while (at < last) {
    const from = at;
    if (reading.mentionAt[at] !== -1) return false;
    if (ADVERBS.has(norm(reading, at))) at++;
    else if (norm(reading, at + 1) === "kali") at += 2;
    else at = pastTime(reading, at);
    if (at === from) return false;
  }
  return true;
}

/** Where the sentence of `first` ends: at its closing mark, or `last`. */
export function sentenceEnd(reading: Reading, first: number, last: number): number {
  let end = first;
  while (end < last && !(reading.tokens[end]?.kind === "punctuation" && /^[.?!;…]$/u.test(norm(reading, end)))) end++;
  return end;
}

/** `warga yang (sejak awal) | menolak X`: right behind `yang`, or with nothing but when between. */
export function isBehindYang(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 5; at--)
    if (norm(reading, at) === "yang") return isBetween(reading, { first: at + 1, last: first });
  return false;
}
