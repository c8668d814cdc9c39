import { isMonth, isWeekday, places } from "../lexicon/index.js";
import { isAllCaps, isCapitalized, makeSpan, type Token } from "../text/index.js";
import type { Dateline, Span } from "../types.js";
import { agencyName } from "./agencies.js";
import { DASH, Hint, type Line } from "./lines.js";

/** How sure the form is: a medium says it, or a place alone (`YOGYAKARTA -`, which a caption's `TARIF NAIK -` resembles). */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly strong: boolean;
}

/** A dateline is short: at most these tokens before its dash. */
const REACH = 16;
const NUMBERED = /^\p{Nd}/u;
/** What opens a caption, a label or a ticker, and no place. */
const NO_PLACE = new Set(
  "foto video infografis opini info laporan breaking update ilustrasi hoaks fakta cek profil kronologi tips eksklusif live".split(
    " ",
  ),
);

/**
 * Reads the dateline that opens a line: `Jakarta (ANTARA) -`, `JAKARTA, KOMPAS.com -`, `Liputan6.com, Jakarta -`,
 * `YOGYAKARTA -`, `KEBUMEN,  –`.
 *
 * The parts before the dash are names, separated by commas, with the medium perhaps in brackets. Anything else before the
 * dash makes it a sentence: `Ia datang - meski sakit - ke rapat`.
 */
export function readDateline(text: string, tokens: readonly Token[], line: Line): FoundDateline | null {
  return line.hints & Hint.Dash ? parse(text, tokens, line.first, line.last, line) : null;
}

/**
 * Reads a dateline inside a line, behind a standfirst or a by-line that scraping put before it:
 * `… menunjukkan penurunan risiko Jakarta (ANTARA) - Menteri …`. Only forms with a known medium.
 */
export function readInnerDateline(text: string, tokens: readonly Token[], line: Line): FoundDateline | null {
  if (!(line.hints & Hint.Dash)) return null;
  const limit = Math.min(line.last, line.first + 80);
  for (let dash = line.first + 3; dash < limit; dash++) {
    if (!DASH.test((tokens[dash] as Token).text)) continue;
    const first = innerStart(tokens, line.first, dash);
    if (first === null) continue;
    const found = parse(text, tokens, first, line.last, line);
    if (found?.strong && found.dateline.place && found.dateline.agency) return found;
  }
  return null;
}

/** Walks back from the dash over `Place (MEDIUM)` or `MEDIUM, PLACE`; null where there is no known medium. */
function innerStart(tokens: readonly Token[], floor: number, dash: number): number | null {
  const before = tokens[dash - 1] as Token;
  if (before.norm === ")") {
    let open = dash - 2;
    while (open > floor && dash - open < 6 && (tokens[open] as Token).norm !== "(") open--;
    if ((tokens[open] as Token).norm !== "(" || !agencyName(tokens.slice(open + 1, dash - 1))) return null;
    let first = open;
    while (first > floor && open - first < 3 && isName(tokens[first - 1] as Token)) first--;
    return first < open ? first : null;
  }
  let first = dash;
  while (
    first > floor &&
    dash - first < 8 &&
    (isName(tokens[first - 1] as Token) || (tokens[first - 1] as Token).norm === ",")
  )
    first--;
  // `…, Bayu Indra TRIBUNNEWS.COM, JAKARTA -`: the medium and what follows it
  for (let i = dash - 1; i >= first; i--)
    if (agencyName(tokens.slice(i, i + 1)) && /\./u.test((tokens[i] as Token).text)) return i;
  return null;
}

function parse(text: string, tokens: readonly Token[], first: number, last: number, line: Line): FoundDateline | null {
  const dash = tokens[first]?.norm === "laporan" ? null : findDash(tokens, first, last);
  if (dash === null || dash === first || dash + 1 >= last) return null;
  const parts = splitParts(tokens, first, dash);
  if (parts === null) return null;
  const names = parts.filter((part) => !part.dated);
  const bracketed = names.find((part) => part.bracketed);
  const agencyPart = bracketed ?? names.find((part) => agencyName(tokens.slice(part.first, part.last)));
  const placePart = names.find((part) => part !== agencyPart) ?? null;
  if (!agencyPart && !placePart) return null;
  const glued = (tokens[dash] as Token).end === (tokens[dash + 1] as Token).start;
  const comma = parts.length > 1 || (tokens[dash - 1] as Token).norm === ",";
  if (!agencyPart && !bare(tokens, placePart as Part, { comma, glued, line, next: tokens[dash + 1] as Token }))
    return null;
  if (agencyPart && !placePart && !mediumAlone(tokens, agencyPart)) return null;
  const span = (part: Part): Span =>
    makeSpan(text, (tokens[part.first] as Token).start, (tokens[part.last - 1] as Token).end);
  const after = placePart ? null : placeBehind(tokens, dash + 1, last);
  const end = after ? after.last : dash;
  const whole = makeSpan(text, (tokens[first] as Token).start, (tokens[end] as Token).end);
  const place = placePart ?? after;
  return {
    dateline: { ...whole, place: place && span(place), agency: agencyPart ? span(agencyPart) : null },
    strong: agencyPart !== undefined || comma,
  };
}

/** `KONTAN.CO.ID – JAKARTA. Pengamat …`: the place behind the dash, in capitals, closed by a full stop. */
function placeBehind(tokens: readonly Token[], first: number, last: number): Part | null {
  let end = first;
  while (end < last && end - first < 3 && isPlaceInCapitals(tokens[end] as Token)) end++;
  return end > first && end + 1 < last && tokens[end]?.norm === "."
    ? { first, last: end, bracketed: false, dated: false }
    : null;
}

function isPlaceInCapitals(token: Token): boolean {
  return token.kind === "word" && isAllCaps(token.text) && token.text.length > 3;
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly bracketed: boolean;
  /** `(5/8)`, `20 Juni 2025`: a date beside the place. */
  readonly dated: boolean;
}

function findDash(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first; i < last && i < first + REACH; i++) {
    const token = tokens[i] as Token;
    if (DASH.test(token.text)) return i;
    if (token.kind === "quote" || token.kind === "symbol") return null;
  }
  return null;
}

/** The parts between commas and brackets; null where a part holds anything but names and dates. */
function splitParts(tokens: readonly Token[], first: number, dash: number): Part[] | null {
  const parts: Part[] = [];
  let from = first;
  let bracketed = false;
  const close = (to: number): boolean => {
    if (to > from) {
      const own = tokens.slice(from, to);
      const dated = own.every((token) => NUMBERED.test(token.text) || isCalendar(token) || token.norm === "/");
      if (!dated && !own.every(isName)) return false;
      if (to - from > 5) return false;
      parts.push({ first: from, last: to, bracketed: bracketed && !dated, dated });
    }
    from = to + 1;
    return true;
  };
  for (let i = first; i < dash; i++) {
    const norm = (tokens[i] as Token).norm;
    if (norm === "," || norm === "(" || norm === ")" || norm === "/") {
      if (norm === "/" && bracketed) continue;
      if (!close(i)) return null;
      bracketed = norm === "(";
    }
  }
  return close(dash) ? parts : null;
}

function isCalendar({ norm }: Token): boolean {
  return isWeekday(norm) || isMonth(norm);
}

function isName(token: Token): boolean {
  if (token.kind === "url") return true;
  return token.kind === "word" && (isCapitalized(token.text) || agencyName([token]));
}

interface Setting {
  readonly comma: boolean;
  readonly glued: boolean;
  readonly line: Line;
  readonly next: Token;
}

/**
 * A place without a medium: known, or one word in capitals; `Jakarta -` also needs blanks and a real sentence behind it.
 * Districts are not looked up: datelines name towns, and the list would be a third of `kutip/dates`.
 */
function bare(tokens: readonly Token[], place: Part, { comma, glued, line, next }: Setting): boolean {
  const words = tokens.slice(place.first, place.last);
  if (words.some((word) => isCalendar(word) || NO_PLACE.has(word.norm))) return false;
  if (place.first !== line.first || line.words - words.length < 5) return false;
  if (next.kind !== "quote" && !isCapitalized(next.text) && next.kind !== "number") return false;
  const known = isPlace(words);
  if (words.every((word) => isAllCaps(word.text) || word.text.length === 1)) {
    return known || comma || (words.length === 1 && !isAcronym(words));
  }
  return known && !glued && line.words >= 10 && (line.terminated || comma);
}

function isPlace(words: readonly Token[]): boolean {
  return places().longestAt(words, 0)?.length === words.length;
}

/** `PBB - Sekjen …`: a short word without vowels is no unknown place. */
function isAcronym(words: readonly Token[]): boolean {
  const [word] = words;
  return word !== undefined && (word.text.length < 4 || !/[AEIOU]/u.test(word.text));
}

/** `TRIBUNNEWS.COM - `, `UNAIR NEWS – `: a medium without a place must show that it is one. */
function mediumAlone(tokens: readonly Token[], part: Part): boolean {
  return !part.bracketed && agencyName(tokens.slice(part.first, part.last));
}
