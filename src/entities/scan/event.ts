import type { Token } from "../../text/index.js";
import { knownNameAt } from "../known.js";
import type { Reading } from "../reading.js";
import {
  eventHeadAt,
  honorificAt,
  isCommonWord,
  isFunctionWord,
  isWeakHead,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { bracketAt } from "./bracket.js";
import { isNameWord } from "./name.js";

const LONGEST = 8;
/** Names by themselves, without a complement. */
const BARE =
  /^(?:motogp|moto[23]|asian games|sea games|asian para games|piala dunia|piala asia|piala eropa|pilpres|olimpiade|kejuaraan dunia|musyawarah nasional|munas|munaslub|musyawarah kubro|world cup|formula [1e])$/u;

/** `German Open`, `Thailand Masters 2025`: a country's tournament. */
function tournamentAt(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  const known = knownNameAt(tokens, index);
  const tail = index + (known?.value.kind === "country" ? known.length : 1);
  if (known?.value.kind !== "country" && !/^[a-z]{3,}(?:an|ch|ese|ish)$/u.test((tokens[index] as Token).norm))
    return index;
  if (tail >= end || !isNameWord(reading, tail) || !/^(?:open|masters)$/u.test((tokens[tail] as Token).norm))
    return index;
  return /^(?:19|20)\d\d$/u.test(tokens[tail + 1]?.text ?? "") ? tail + 2 : tail + 1;
}

/** Past `-2025`, `/2025` behind a year. */
function pastRange({ tokens }: Reading, index: number): number {
  const stroke = tokens[index];
  const year = tokens[index + 1];
  const joined = stroke?.start === tokens[index - 1]?.end && year?.start === stroke?.end;
  return joined && /^[-–/]$/u.test(stroke?.text ?? "") && /^(?:\d\d|20\d\d)$/u.test(year?.text ?? "")
    ? index + 2
    : index;
}

/** One past the event whose head stands at `index` (`KTT Kazan`, `Piala Dunia U-17 2023`), or `index`. */
export function eventAt(reading: Reading, index: number, end: number): number {
  if (!isNameWord(reading, index)) return index;
  const { tokens } = reading;
  const head = eventHeadAt(tokens, index);
  if (head === null) return tournamentAt(reading, index, end);
  let i = index + head.length;
  const headEnd = i;
  let specific = false;
  while (i < end && i - headEnd < LONGEST) {
    const token = tokens[i] as Token;
    if (token.kind === "number") {
      if (!/^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(token.text)) break;
      specific ||= i > headEnd || token.text.length === 4;
      i++;
      if (token.text.length === 4) {
        i = pastRange(reading, i);
        break;
      }
      continue;
    }
    if (/^ke-(?:\d{1,3}|[ivxlc]{1,6})$/u.test(token.norm)) {
      specific = true;
      i++;
      continue;
    }
    if (token.norm === "tahun" && specific && /^(?:19|20)\d\d$/u.test(tokens[i + 1]?.text ?? "")) {
      i += 2;
      break;
    }
    const bracket = bracketAt(reading, i, end);
    if (bracket !== null) {
      if (bracket.kind !== "names" || !isNameWord(reading, bracket.last)) break;
      i = bracket.last;
      continue;
    }
    if (!isNameWord(reading, i) || isFunctionWord(token.norm)) break;
    if (titleAt(tokens, i) !== null && !isCommonWord(token.norm)) break;
    if (honorificAt(tokens, i) !== null && i > headEnd && !isCommonWord(token.norm)) break;
    if (organizationHeadAt(tokens, i) !== null && specific) break;
    const known = knownNameAt(tokens, i);
    specific ||= known !== null || !isCommonWord(token.norm);
    i += known === null ? 1 : known.length;
  }
  const bare = BARE.test(head.value);
  if (i === headEnd) return bare ? i : index;
  return specific || !isWeakHead(head.value) ? i : index;
}
