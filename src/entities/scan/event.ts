import { isMonth, wordSet } from "../../lexicon/index.js";
import type { Token } from "../../text/index.js";
import { type Findings, PRIORITY } from "../candidate.js";
import { isHouseBehind } from "../houses.js";
import { knownNameAt } from "../known.js";
import { Look, type Reading } from "../reading.js";
import {
  eventHeadAt,
  honorificAt,
  isCommonWord,
  isFunctionWord,
  isGivenName,
  isHeadAt,
  isListedWord,
  isWeakHead,
  organizationHeadAt,
  titleAt,
} from "../words.js";
import { bracketAt } from "./bracket.js";
import { isIntroduced, isNamesake, isNameWord } from "./name.js";
import { pushAliases, pushCandidate } from "./push.js";

const LONGEST = 8;
/** Names by themselves, without a complement. */
const BARE =
  /^(?:motogp|moto[23]|asian games|sea games|asian para games|piala dunia|piala asia|piala eropa|pilpres|olimpiade|kejuaraan dunia|kejuaraan asia|konferensi asia afrika|musyawarah nasional|munas|munaslub|musyawarah kubro|(?:world|thomas|uber|sudirman) cup|formula [1e]|premier league|super league|la liga|serie a|bundesliga|ligue 1)$/u;

const OPEN = /^(?:open|masters)$/u;
const TOURNAMENT = /^(?:open|masters|classic|challenger)$/u;

/** `German Open`, `Thailand Masters 2025`, `Abu Dhabi Open`: a country's or a town's tournament. */
function tournamentAt(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  const known = knownNameAt(tokens, index);
  const place = known?.value.type === "location" || (tokens[index] as Token).text === "US";
  const tail = index + (place ? (known?.length ?? 1) : 1);
  if (!place && !/^[a-z]{3,}(?:an|ch|ese|ish)$/u.test((tokens[index] as Token).norm)) return index;
  if (tail >= end || !isNameWord(reading, tail) || !(place ? TOURNAMENT : OPEN).test((tokens[tail] as Token).norm))
    return index;
  return isYear(tokens[tail + 1]) ? tail + 2 : tail + 1;
}

const ENGLISH_GLUE = new Set(["of", "and", "for", "the", "on", "&"]);
/** What closes the English name of an event, if it has so many words. */
const TAILS: ReadonlyMap<string, number> = new Map([
  ["cup", 2],
  ["marathon", 2],
  ["summit", 2],
  ["championship", 3],
  ["championships", 3],
  ["conference", 3],
  ["festival", 3],
  ["awards", 2],
  ["prize", 3],
  ["tour", 3],
  ["show", 3],
  ["masters", 2],
  ["open", 2],
  ["e-prix", 2],
  ["fair", 3],
  ["forum", 3],
  ["games", 3],
  ["mart", 3],
  ["run", 3],
  ["week", 3],
]);
/** `Half Marathon`: any. */
const ANY_ONE = /^(?:half|full|ultra|mini)$/u;
const FORUM = /^(?:business|ceo|economic|economy|energy|investment|leaders|trade)$/u;
const TAIL_SHOW = /^(?:air|auto|motor|trade)$/u;

/** `Jakarta Food Security Summit`, `Java Jazz Festival 2025`: told by the last word of a row that no ordinary word opens. */
function tailedAt(reading: Reading, index: number, end: number): number {
  const { tokens } = reading;
  const norm = (i: number) => (tokens[i] as Token).norm;
  if (isFunctionWord(norm(index)) || isCommonWord(norm(index))) return index;
  // `Juara Zelmora Open`: a capital for the sentence
  const opener = ((reading.looks[index - 1] ?? 0) & Look.Initial) !== 0 && titleAt(tokens, index - 1) !== null;
  if (isNameWord(reading, index - 1) && !opener) return index;
  if (titleAt(tokens, index) !== null || isHeadAt(tokens, index)) return index;
  if (ANY_ONE.test(norm(index))) return index;
  let i = index + 1;
  for (; i < end && i - index < LONGEST; i++) {
    const bracket = bracketAt(reading, i, end);
    if (bracket?.kind === "names" && isNameWord(reading, bracket.last)) i = bracket.last;
    // `Jakarta Food Security Summit (JFSS) 2026`
    else if (bracket?.kind === "names" && isYear(tokens[bracket.last]) && TAILS.has(norm(i - 1)))
      return bracket.last + 1;
    else if (!isNameWord(reading, i) && !(ENGLISH_GLUE.has(norm(i)) && isNameWord(reading, i + 1))) break;
  }
  const words = TAILS.get(norm(i - 1)) ?? 0;
  const year = isYear(tokens[i]);
  // `Nusa Cyber Forum` is an association, `Nusa Business Forum`, `Nusa Cyber Forum 2025` are held
  if (norm(i - 1) === "forum" && !year && !FORUM.test(norm(i - 2))) return index;
  if (words === 0 || i - index < words - Number(year)) return index;
  if (norm(i - 1) === "show" && !TAIL_SHOW.test(norm(i - 2))) return index;
  return year ? i + 1 : i;
}

/** A given name that is no other word: `Hari Wibowo`, but `Hari Santri`. */
const isPersonal = (norm: string): boolean => isGivenName(norm) && !isListedWord(norm);

/** `2025`, `2025/2026`, `2025/26` */
const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d(?:[-–/](?:20)?\d\d)?$/u.test(token?.text ?? "");

/** Past the year or the season at `index`, or `index`. */
export const pastYear = (reading: Reading, index: number): number =>
  isYear(reading.tokens[index]) ? pastRange(reading, index + 1) : index;

/** Past `-2025`, `/2025` behind a year. */
function pastRange({ tokens }: Reading, index: number): number {
  const stroke = tokens[index];
  const year = tokens[index + 1];
  const joined = stroke?.start === tokens[index - 1]?.end && year?.start === stroke?.end;
  return joined && /^[-–/]$/u.test(stroke?.text ?? "") && /^(?:\d\d|20\d\d)$/u.test(year?.text ?? "")
    ? index + 2
    : index;
}

/** Past `21-26`. */
const pastDays = (tokens: readonly Token[], index: number): number =>
  /^[-–]$/u.test(tokens[index + 1]?.text ?? "") && tokens[index + 2]?.kind === "number" ? index + 3 : index + 1;

const isCountry = (tokens: readonly Token[], index: number): boolean =>
  knownNameAt(tokens, index)?.value.kind === "country";

/** `Perang Enam Hari`, `Perang Oktober`; but `Perang Oktober 2023` tells when. */
function isCalendarWord(reading: Reading, index: number): boolean {
  const { norm } = reading.tokens[index] as Token;
  if (!isNameWord(reading, index)) return false;
  return isMonth(norm)
    ? reading.tokens[index + 1]?.kind !== "number"
    : COUNT.test(norm) && isNameWord(reading, index + 1);
}
const COUNT = /^(?:tiga|empat|lima|enam|tujuh|delapan|seratus)$/u;

/** The police's and the army's, which have the same names every year: `Operasi Ketupat`. */
const CAMPAIGN = wordSet("ketupat lilin zebra patuh keselamatan sikat pekat antik tinombala");
const SURGERY = /^(?:caesar|sesar|bariatrik|plastik)$/u;

/** `Operasi Caesar`, `Operasi Bandara Juanda`: a capital for the sentence, or what is operated. */
function isDoneAt({ tokens, looks }: Reading, index: number, behind: number): boolean {
  if (CAMPAIGN.has(tokens[behind]?.norm ?? "")) return false;
  const silent = ((looks[index] ?? 0) & (Look.Initial | Look.TitleLine)) !== 0;
  const surgery = SURGERY.test(tokens[behind]?.norm ?? "");
  // `Daerah Operasi 1 Jakarta`
  const numbered = tokens[behind]?.kind === "number";
  return silent || surgery || numbered || knownNameAt(tokens, behind) !== null || isHeadAt(tokens, behind);
}

/** `ke-80`, `ke-XX` */
const ORDINAL = /^ke-(?:\d{1,3}|[ivxlc]{1,6})$/u;

/** One past the event whose head stands at `index` (`KTT Kazan`, `Piala Dunia U-17 2023`), or `index`. */
export function eventAt(reading: Reading, index: number, end: number): number {
  if (!isNameWord(reading, index)) return index;
  const { tokens } = reading;
  const head = eventHeadAt(tokens, index);
  // `Ribut Hari Wibowo`, `ujar Hari Arifianto`, but `Hari Kartini`
  const somebody = head?.value === "hari" && isNamesake(reading, index) && tokens[index + 1]?.norm !== "kartini";
  if (somebody && (isPersonal((tokens[index + 1] as Token).norm) || isIntroduced(reading, index))) return index;
  // `GP Ansor`
  if (head !== null && (organizationHeadAt(tokens, index)?.length ?? 0) > head.length) return index;
  if (head === null) return Math.max(tournamentAt(reading, index, end), tailedAt(reading, index, end));
  let i = index + head.length;
  const headEnd = i;
  if (head.value === "operasi" && isDoneAt(reading, index, headEnd)) return index;
  let specific = false;
  while (i < end && i - headEnd < LONGEST) {
    const token = tokens[i] as Token;
    if (token.kind === "number") {
      // `Indonesia Masters Super 500`
      const level = tokens[i - 1]?.norm === "super" && /^\d{3,4}$/u.test(token.text);
      if (!level && !isYear(token) && !/^\d{1,2}$/u.test(token.text)) break;
      // `Pilpres AS 5 November`, `Indonesia Masters 21-26 Januari`
      if (isMonth(tokens[pastDays(tokens, i)]?.norm ?? "")) break;
      const year = pastYear(reading, i);
      specific ||= i > headEnd || year > i;
      if (year > i) {
        i = year;
        break;
      }
      i++;
      continue;
    }
    if (ORDINAL.test(token.norm)) {
      specific = true;
      i++;
      continue;
    }
    if (token.norm === "tahun" && specific && isYear(tokens[i + 1])) {
      i += 2;
      break;
    }
    const bracket = bracketAt(reading, i, end);
    if (bracket !== null) {
      // `Hari Ulang Tahun (HUT) | ke-80 RI`
      const behind = tokens[bracket.last];
      const goesOn = isNameWord(reading, bracket.last) || isYear(behind) || ORDINAL.test(behind?.norm ?? "");
      if (!/^(?:names|class)$/u.test(bracket.kind) || !goesOn) break;
      i = bracket.last;
      continue;
    }
    // `Perang Enam Hari`, `Perang Oktober`
    if (i === headEnd && head.value === "perang" && isCalendarWord(reading, i)) {
      specific = true;
      i += isNameWord(reading, i + 1) ? 2 : 1;
      break;
    }
    if (!isNameWord(reading, i) || isFunctionWord(token.norm)) break;
    if (titleAt(tokens, i) !== null && !isCommonWord(token.norm)) break;
    if (honorificAt(tokens, i) !== null && i > headEnd && !isCommonWord(token.norm)) break;
    // `KTT ASEAN Forum 2023`: the year tells that it is no institution
    if (organizationHeadAt(tokens, i) !== null && specific && !(token.norm === "forum" && isYear(tokens[i + 1]))) break;
    const known = knownNameAt(tokens, i);
    specific ||= known !== null || !isCommonWord(token.norm);
    i += known === null ? 1 : known.length;
  }
  // `Perang Iran dan Irak`
  if (head.value === "perang" && tokens[i]?.norm === "dan" && isCountry(tokens, i - 1)) {
    const other = knownNameAt(tokens, i + 1);
    if (other?.value.kind === "country") return i + 1 + other.length;
  }
  const bare = BARE.test(head.value);
  if (i === headEnd) return bare ? i : index;
  return specific || !isWeakHead(head.value) ? i : index;
}

/** Pushes the event that `eventAt` found, and its letters: `Nusa Economic Forum (NEF)`; returns where to go on. */
export function pushEvent(reading: Reading, first: number, last: number, end: number, found: Findings): number {
  // `diterbitkan dalam Zelmora Open`
  const paper = isHouseBehind(reading.tokens, first);
  const [type, rule] = paper ? (["organization", "organization/tail"] as const) : (["event", "event/head"] as const);
  pushCandidate(reading, first, last, type, rule, PRIORITY.head, found);
  const bracket = bracketAt(reading, last, end);
  const short = bracket?.kind === "names" ? bracket.names[0] : undefined;
  // `KTT ASEAN-ROK (Republic of Korea)` spells out a part of it
  if (bracket?.kind !== "names" || short === undefined || !isShort(reading.tokens[short.first])) return last;
  pushAliases(reading, first, last, bracket.names, type, found);
  return bracket.last;
}

const isShort = (token: Token | undefined): boolean => /^[A-Z]{2}/u.test(token?.text ?? "");
