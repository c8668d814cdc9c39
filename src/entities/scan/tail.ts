import {
  isEnglishOrganizationHead,
  isEnglishOrganizationTail,
  isEnglishPlaceTail,
  spelledOut,
} from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import type { EntityType } from "../../types.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import {
  honorificAt,
  isCommonWord,
  isFunctionWord,
  isGivenName,
  isOrganizationTail,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { bracketAt } from "./bracket.js";
import { pastYear } from "./event.js";
import { isNameWord } from "./name.js";
import { pushAliases, pushCandidate } from "./push.js";

export interface TailHit {
  readonly last: number;
  readonly type: EntityType;
}

const GLUE = new Set(["of", "and", "for", "the", "&", "on"]);
const HOTEL = /^(?:hotel|resort|residence|suites)$/u;
const TOURNAMENT = /^(?:super|premier|pro|champions|nations|conference|europa)$/u;
const LONGEST = 7;

const DERIVED = /^(?:me(?:m|n|ng|ny)|ber|per|pe(?:m|n|ng|ny)|di|ter)[a-z]{4,}(?:an|kan|i)?$/u;

function isOpener(norm: string): boolean {
  return isFunctionWord(norm) || isCommonWord(norm) || DERIVED.test(norm);
}

/** The name that begins at `index` and is told by its last word. */
export function tailAt(reading: Reading, index: number, sentenceEnd: number): TailHit | null {
  const { tokens } = reading;
  if (!isNameWord(reading, index) || isOpener((tokens[index] as Token).norm) || titleAt(tokens, index) !== null)
    return null;
  const { norm: opening } = tokens[index] as Token;
  if (organizationHeadAt(tokens, index) !== null && !isEnglishOrganizationHead(opening)) return null;
  let found: TailHit | null = null;
  let headed = false;
  // `Center of Economic and Law Studies | Bima Yudhistira`: the lists know its end
  const listed = isEnglishOrganizationHead(opening) ? (spelledOut().longestAt(tokens, index)?.length ?? 0) : 0;
  const end = listed > 2 ? Math.min(sentenceEnd, index + listed) : sentenceEnd;
  for (let i = index + 1; i < end && i - index < LONGEST; i++) {
    const { norm } = tokens[i] as Token;
    if (!isNameWord(reading, i)) {
      if (!GLUE.has(norm) || i + 1 >= end || !isNameWord(reading, i + 1)) break;
      headed ||= (norm === "of" || norm === "for") && isEnglishOrganizationHead((tokens[i - 1] as Token).norm);
      continue;
    }
    const derived = DERIVED.test(norm) && knownNameAt(tokens, i) === null;
    if (isFunctionWord(norm) || derived || norm === "sepeda" || honorificAt(tokens, i) !== null) break;
    if (headed && found !== null && isNamed(reading, i, end)) break;
    if (headed) found = { last: i + 1, type: "organization" };
    else if (isEnglishPlaceTail(norm)) found = { last: i + 1, type: "location" };
    // `BRI Super League`
    else if (norm === "league" && TOURNAMENT.test((tokens[i - 1] as Token).norm))
      found = { last: i + 1, type: "event" };
    else if (isOrganizationTail(norm) || isEnglishOrganizationTail(norm)) {
      const venue =
        (norm === "center" || norm === "centre") &&
        /^(?:convention|exhibition|sports?|city|town|trade|shopping)$/u.test((tokens[i - 1] as Token).norm);
      found = { last: i + 1, type: venue ? "location" : "organization" };
    }
  }
  // `BRI Super League 2025/2026`
  if (found?.type === "event") return { ...found, last: pastYear(reading, found.last) };
  // `Amaris Hotel Malioboro`
  const town = found?.type === "location" && HOTEL.test((tokens[found.last - 1] as Token).norm) ? found.last : end;
  const place = town < sentenceEnd && isNameWord(reading, town) ? knownNameAt(tokens, town) : null;
  if (found !== null && place?.value.type === "location") return { ...found, last: town + place.length };
  // `BMW Group Indonesia`
  if (found?.type === "organization" && found.last < sentenceEnd && isIndonesia(reading, found.last))
    return { ...found, last: found.last + 1 };
  // `Center of Reform on Economics (CORE) Indonesia`
  const bracket = found?.type === "organization" ? bracketAt(reading, found.last, sentenceEnd) : null;
  if (found !== null && bracket?.kind === "names" && bracket.last < sentenceEnd && isIndonesia(reading, bracket.last))
    return { ...found, last: bracket.last + 1 };
  return found;
}

/** `Stanford Graduate School of Business | Szu-Chi Huang`: a given name and one or two words that end the row. */
function isNamed(reading: Reading, index: number, end: number): boolean {
  const { tokens } = reading;
  const norm = (i: number) => (tokens[i] as Token).norm;
  let last = index;
  while (last < end && isNameWord(reading, last)) last++;
  if (last - index < 2 || last - index > 3 || GLUE.has(tokens[last]?.norm ?? "")) return false;
  for (let i = index; i < last; i++) {
    if (
      isCommonWord(norm(i)) ||
      isEnglishOrganizationTail(norm(i)) ||
      isOrganizationTail(norm(i)) ||
      knownNameAt(tokens, i) !== null
    )
      return false;
  }
  return isGivenName(norm(index)) || (norm(index).includes("-") && isGivenName(norm(last - 1)));
}

export function isIndonesia(reading: Reading, index: number): boolean {
  return isNameWord(reading, index) && (reading.tokens[index] as Token).norm === "indonesia";
}

export function pushTailed(reading: Reading, first: number, end: number, hit: TailHit, found: Findings): void {
  pushCandidate(reading, first, hit.last, hit.type, "organization/tail", PRIORITY.head, found);
  const bracket = bracketAt(reading, hit.last, end);
  if (bracket?.kind === "names") pushAliases(reading, first, hit.last, bracket.names, hit.type, found);
}
