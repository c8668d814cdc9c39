import { places } from "../lexicon/index.js";
import { isAllCaps, isCapitalized, makeSpan, type Token } from "../text/index.js";
import type { Dateline, Span } from "../types.js";
import { agencyLength, agencyName, isSite } from "./agencies.js";
import {
  findAgency,
  findMark,
  guessAgency,
  isCalendar,
  isName,
  isPlace,
  knownPlace,
  type Part,
  part,
  splitParts,
} from "./dateline-parts.js";
import { DASH, Hint, type Line } from "./lines.js";

/** How sure the form is: a medium says it, or a place alone (`YOGYAKARTA -`, which a caption's `TARIF NAIK -` resembles). */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly strong: boolean;
}

/** What opens a caption, a label or a ticker, and no place. */
const NO_PLACE = new Set(
  "foto video infografis opini info laporan breaking update ilustrasi hoaks fakta cek profil kronologi tips eksklusif live".split(
    " ",
  ),
);

/**
 * Reads the dateline that opens a line: `Jakarta (ANTARA) -`, `JAKARTA, KOMPAS.com -`, `Liputan6.com, Jakarta -`,
 * `YOGYAKARTA -`, `KEBUMEN,  –`, `Jakarta:`.
 *
 * The parts before the dash are names, separated by commas, with the medium perhaps in brackets. Anything else before the
 * dash makes it a sentence: `Ia datang - meski sakit - ke rapat`.
 */
export function readDateline(text: string, tokens: readonly Token[], line: Line): FoundDateline | null {
  const marked = line.hints & (Hint.Dash | Hint.Colon) ? parse(text, tokens, line.first, line) : null;
  return marked ?? readUnmarked(text, tokens, line);
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
    const found = parse(text, tokens, first, line);
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

function parse(text: string, tokens: readonly Token[], first: number, line: Line): FoundDateline | null {
  const { last } = line;
  const mark = tokens[first]?.norm === "laporan" ? null : findMark(tokens, first, last);
  if (mark === null || mark === first) return null;
  const parts = splitParts(tokens, first, mark);
  if (parts === null) return null;
  const names = parts.filter((part) => !part.dated);
  const known = findAgency(tokens, names);
  const agencyPart = known ?? guessAgency(tokens, names);
  const placePart = names.find((part) => part !== agencyPart && !isChannel(tokens, agencyPart, part)) ?? null;
  if (!agencyPart && !placePart) return null;
  const dashed = DASH.test((tokens[mark] as Token).text);
  // `Jakarta, CNN Indonesia --⏎`, `Jakarta -⏎`: the story begins on the next line
  const apart = mark + 1 === last;
  if (
    apart &&
    !(dashed && (known || parts.length === 1) && placePart && isPlace(tokens.slice(placePart.first, placePart.last)))
  )
    return null;
  const comma = parts.length > 1 || (tokens[mark - 1] as Token).norm === ",";
  if (!dashed) {
    if (!placePart || !beforeColon(tokens, placePart, { alone: !agencyPart, line, next: tokens[mark + 1] as Token }))
      return null;
  } else if (!apart && !known) {
    const glued = (tokens[mark] as Token).end === (tokens[mark + 1] as Token).start;
    const opening = names[0] as Part;
    if (!bare(tokens, opening, { comma, glued, line, next: tokens[mark + 1] as Token })) return null;
  }
  if (known && !placePart && !mediumAlone(tokens, known)) return null;
  const after = placePart ? null : placeBehind(tokens, mark + 1, last);
  const parted = { place: placePart ?? after, agency: agencyPart ?? null };
  return {
    dateline: makeDateline(text, tokens, first, (after ? after.last : mark) + 1, parted),
    strong: agencyPart !== undefined || comma,
  };
}

/** `Liputan6.com, Jakarta Gempa …`, `Jakarta, NU Online⏎`: medium and place, and no mark between them and the story. */
function readUnmarked(text: string, tokens: readonly Token[], line: Line): FoundDateline | null {
  const { first, last } = line;
  const found = placeBehindSite(tokens, first, last) ?? mediumBehindPlace(tokens, first, last);
  if (!found) return null;
  const { place, agency } = found;
  const stop = tokens[Math.max(place.last, agency.last)]?.norm === "." ? 1 : 0;
  const end = Math.max(place.last, agency.last) + stop;
  const next = tokens[end] as Token;
  if (end < last && !(next.kind === "word" && isCapitalized(next.text)) && next.kind !== "quote") return null;
  return { dateline: makeDateline(text, tokens, first, end, found), strong: true };
}

function placeBehindSite(tokens: readonly Token[], first: number, last: number): Named | null {
  if (tokens[first + 1]?.norm !== "," || !isSite(tokens[first] as Token)) return null;
  const place = knownPlace(tokens, first + 2);
  // `Detik.com, Jakarta Post dan …`: a second medium
  if (!place || place.last >= last || agencyName(tokens.slice(place.first, place.last + 1))) return null;
  return { place, agency: part(first, first + 1) };
}

/** No place has more words. */
const LONGEST_PLACE = 6;

/** A medium of one word is known only with nothing behind it: `Jakarta, Antara lain`. */
function mediumBehindPlace(tokens: readonly Token[], first: number, last: number): Named | null {
  let comma = first + 1;
  while (comma < last && comma <= first + LONGEST_PLACE && tokens[comma]?.norm !== ",") comma++;
  const from = comma + 1;
  if (tokens[comma]?.norm !== "," || from >= last) return null;
  const length = agencyLength(tokens, from);
  // `Jakarta, Kontan.co.id. Harga emas naik`
  const closed = isSite(tokens[from] as Token) && tokens[from + 1]?.norm === ".";
  if (length === 0 || from + length > last || (length === 1 && from + 1 < last && !closed)) return null;
  const place = knownPlace(tokens, first);
  return place?.last === comma ? { place, agency: part(from, from + length) } : null;
}

interface Named {
  readonly place: Part;
  readonly agency: Part;
}

function makeDateline(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  { place, agency }: { readonly place: Part | null; readonly agency: Part | null },
): Dateline {
  const span = (from: number, to: number): Span =>
    makeSpan(text, (tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  return {
    ...span(first, end),
    place: place && span(place.first, place.last),
    agency: agency && span(agency.first, agency.last),
  };
}

/** `KONTAN.CO.ID – JAKARTA. Pengamat …`, `Okezone - Solo - Pengamat …`: the place behind the dash, closed by a full stop or another dash. */
function placeBehind(tokens: readonly Token[], first: number, last: number): Part | null {
  const known = knownPlace(tokens, first);
  if (known && known.last + 1 < last && DASH.test((tokens[known.last] as Token).text)) return known;
  let end = first;
  while (end < last && end - first < 3 && isPlaceInCapitals(tokens[end] as Token)) end++;
  return end > first && end + 1 < last && tokens[end]?.norm === "." ? part(first, end) : null;
}

/** `Detik.com/detikSport -`: a part of the site. */
function isChannel(tokens: readonly Token[], agency: Part | undefined, { first }: Part): boolean {
  return agency?.last === first - 1 && tokens[agency.last]?.norm === "/" && isSite(tokens[agency.first] as Token);
}

function isPlaceInCapitals(token: Token): boolean {
  return token.kind === "word" && isAllCaps(token.text) && token.text.length > 3;
}

interface Opening {
  readonly alone: boolean;
  readonly line: Line;
  readonly next: Token;
}

/** `Jakarta: Menteri …`, `MEDAN (Waspada): …`: a known town, not a country whose words are told (`Rusia: NATO …`). */
function beforeColon(tokens: readonly Token[], place: Part, { alone, line, next }: Opening): boolean {
  const hit = places().longestAt(tokens, place.first);
  // `Melati.id, Cupertino: Jam tangan …`
  const sited = isSite(tokens[line.first] as Token) && place.first === line.first + 2 && place.last - place.first < 3;
  if (!sited && (hit?.length !== place.last - place.first || hit.value.kind === "country")) return false;
  if (next.kind !== "quote" && !isCapitalized(next.text)) return false;
  return !alone || (place.first === line.first && line.terminated && line.words >= 10);
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

/** `PBB - Sekjen …`: a short word without vowels is no unknown place. */
function isAcronym(words: readonly Token[]): boolean {
  const [word] = words;
  return word !== undefined && (word.text.length < 4 || !/[AEIOU]/u.test(word.text));
}

/** `TRIBUNNEWS.COM - `, `UNAIR NEWS – `: a medium without a place must show that it is one. */
function mediumAlone(tokens: readonly Token[], part: Part): boolean {
  return !part.bracketed && agencyName(tokens.slice(part.first, part.last));
}
