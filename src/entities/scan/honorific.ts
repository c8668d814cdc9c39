import type { Token } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import { honorificAt, isGivenName, isHeadAt } from "../words.js";
import { hasOrdinaryWord, isNameWord } from "./name.js";
import { pushCandidate } from "./push.js";

/** `Kang Emil`: the honorific is part of the name by which he is known. */
export function isNicknameAt(reading: Reading, index: number): boolean {
  return knownNameAt(reading.tokens, index)?.value.kind === "person";
}

/** Ranks before a corps: `Kolonel Nav`, `Letkol Inf`, `Mayor Laut`. */
const RANK =
  /^(?:letda|lettu|letnan|satu|dua|kapt|kapten|mayor|letkol|kol|kolonel|serda|sertu|serka|serma|pelda|peltu|kopda|praka|pratu|prada)$/u;
const CORPS =
  /^(?:inf|infanteri|kav|kavaleri|arm|arh|czi|zeni|cpl|cpm|cpn|chb|cba|caj|cke|ckm|cku|ctp|chk|mar|marinir|laut|pnb|nav|tek|lek|kal|adm|sus|pas|pom|kes|kum|psk|penerbang|pelaut|teknik|elektronika|navigator)$/u;
/** In brackets, also behind the service: `Kolonel (Inf)`, `Kolonel Laut (P)`, `Brigjen TNI (Mar)`. */
const BRANCH = /^(?:[pestkw]|kh|pm|pom)$/u;
/** Behind any rank: `Jenderal (Pol)`. */
const FORCE = /^(?:pol|tni|purn)$/u;
const SERVICE = /^(?:laut|tni|udara)$/u;

/** `Inf` in `Kolonel Inf` */
export function isCorpsAt(tokens: readonly Token[], index: number): boolean {
  return CORPS.test(withoutStop(tokens[index]?.norm ?? "")) && RANK.test(withoutStop(tokens[index - 1]?.norm ?? ""));
}

/** Past `Jenderal TNI (Purn)`, `AKBP`, `H.` */
export function skipHonorifics(reading: Reading, index: number, end: number): number {
  let i = index;
  while (i < end) {
    const hit = honorificAt(reading.tokens, i);
    if (hit === null || i + hit.length > end || isNicknameAt(reading, i)) break;
    i += hit.length;
    if (i + 1 < end) i = pastCorps(reading, i, end);
  }
  return i;
}

/** Past `Inf`, `Laut (P)`, `(Mar)` behind a rank, if a name follows. */
function pastCorps(reading: Reading, index: number, end: number): number {
  const rank = RANK.test(norm(reading, index - 1));
  let i = index;
  if (rank && CORPS.test(norm(reading, i))) i++;
  if (i + 3 < end && norm(reading, i) === "(" && norm(reading, i + 2) === ")") {
    const corps = norm(reading, i + 1);
    const served = rank || SERVICE.test(norm(reading, i - 1));
    if (FORCE.test(corps) || (served && (CORPS.test(corps) || BRANCH.test(corps)))) i += 3;
  }
  return isNameWord(reading, i) ? i : index;
}

/** A rank, a corps or a force without its full stop: `Letkol. Inf.` */
function norm(reading: Reading, index: number): string {
  return withoutStop((reading.tokens[index] as Token).norm);
}

const withoutStop = (norm: string): string => (norm.endsWith(".") ? norm.slice(0, -1) : norm);

/** The service in a rank is named with it: `Jenderal TNI`. */
export function pushServices(reading: Reading, first: number, last: number, found: Findings): void {
  for (let i = first; i < last; i++) {
    if (reading.tokens[i]?.text !== "TNI") continue;
    pushCandidate(reading, i, i + 1, "organization", "known", PRIORITY.known, found);
  }
}

const RANKS =
  "ipda|iptu|akp|kompol|akbp|kombes|brigjen|irjen|komjen|jenderal|mayor|letkol|kolonel|mayjen|letjen|laksamana|marsekal";
/** Nobody but a person stands behind them: ranks, degrees. */
const CERTAIN = new RegExp(`^(?:dr|drs|dra|drg|prof|ir|${RANKS})$`, "u");
const SURE_RANK = new RegExp(`^(?:${RANKS})$`, "u");

/** A rank that names no place. */
export const isSureRank = (norm: string): boolean => SURE_RANK.test(norm);

/**
 * Where the name behind an honorific ends, or `first` where none stands there. Behind a rank an ordinary word may stand between words
 * that are none: `AKBP Adhitama Alam Soeroto`.
 */
export function nameEndBehind(reading: Reading, first: number, stop: number): number {
  if (!hasOrdinaryWord(reading, first, stop)) return stop;
  if (isNamedOddly(reading, first, stop)) return stop;
  if (first === 0 || !CERTAIN.test(norm(reading, first - 1)) || hasOrdinaryWord(reading, first, first + 1))
    return first;
  let last = stop;
  while (last > first && hasOrdinaryWord(reading, last - 1, last)) last--;
  return last - first > 2 ? last : first;
}

/** `Irjen Ribut Wibowo`: behind a rank an ordinary word is a name's where a given name ends the row. */
function isNamedOddly(reading: Reading, first: number, stop: number): boolean {
  const { tokens } = reading;
  if (
    stop - first < 2 ||
    !isSureRank(withoutStop(tokens[first - 1]?.norm ?? "")) ||
    !isGivenName(norm(reading, stop - 1))
  )
    return false;
  return !isHeadAt(tokens, first) && !/^(?:polisi|besar|pertama|madya|muda|purnawirawan)$/u.test(norm(reading, first));
}
