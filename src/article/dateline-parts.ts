import { isMonth, isWeekday, places } from "../lexicon/index.js";
import { isAllCaps, isCapitalized, type Token } from "../text/index.js";
import { agencyName } from "./agencies.js";
import { DASH } from "./lines.js";

/** A dateline is short: at most these tokens before its dash. */
const REACH = 16;
const NUMBERED = /^\d/u;

/** What stands between the commas and brackets of a dateline, as token indices. */
export interface Part {
  readonly first: number;
  readonly last: number;
  readonly bracketed: boolean;
  /** `(5/8)`, `20 Juni 2025`: a date beside the place. */
  readonly dated: boolean;
}

export function part(first: number, last: number): Part {
  return { first, last, bracketed: false, dated: false };
}

/** The dash behind the dateline, or the colon that some papers set for it. */
export function findMark(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first; i < last && i < first + REACH; i++) {
    const token = tokens[i] as Token;
    if (DASH.test(token.text) || token.norm === ":") return i;
    if (token.kind === "quote" || (token.kind === "symbol" && token.norm !== "|")) return null;
  }
  return null;
}

/** The parts between commas and brackets; null where a part holds anything but names and dates. */
export function splitParts(tokens: readonly Token[], first: number, dash: number): Part[] | null {
  const parts: Part[] = [];
  let from = first;
  let bracketed = false;
  const close = (to: number): boolean => {
    if (to > from) {
      // `(ANTARA/Bernama)`
      const own = tokens.slice(from, to).filter(({ norm }) => norm !== "/" || !bracketed);
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
    if (norm === "," || norm === "(" || norm === ")" || norm === "/" || norm === "|") {
      if (norm === "/" && bracketed) continue;
      if (!close(i)) return null;
      bracketed = norm === "(";
    }
  }
  return close(dash) ? parts : null;
}

export function isCalendar({ norm }: Token): boolean {
  return isWeekday(norm) || isMonth(norm);
}

export function isName(token: Token): boolean {
  if (token.kind === "url") return true;
  return token.kind === "word" && (isCapitalized(token.text) || agencyName([token]));
}

/** The part in brackets or with a known medium, else the one beside a known place that is written like one. */
export function findAgency(tokens: readonly Token[], names: readonly Part[]): Part | undefined {
  const known =
    names.find(({ bracketed }) => bracketed) ?? names.find((name) => agencyName(tokens.slice(name.first, name.last)));
  const [left, right] = names;
  if (known || !left || !right) return known;
  const [before, behind] = [tokens.slice(left.first, left.last), tokens.slice(right.first, right.last)];
  if (isPlace(behind) && !isPlace(before)) return before.some(isStyled) ? left : undefined;
  if (!isPlace(before) || isPlace(behind)) return undefined;
  // `Jakarta, WARTA RAYA`; `CEPU, Blora` are two places
  const louder = behind.every(({ text }) => isAllCaps(text)) && !before.every(({ text }) => isAllCaps(text));
  return louder || behind.some(isStyled) ? right : undefined;
}

/**
 * The part that only its place in the dateline or a piece of it tells to be a medium: `Kolaka, Lintas Pagi -`, `AGROWARTA, Subang -`. Behind a
 * town of ours a name that is no place is one; before a town it may be a district as well (`CEPU, Blora`).
 */
export function guessAgency(tokens: readonly Token[], names: readonly Part[]): Part | undefined {
  const [left, right] = names;
  if (!left || names.length > 2) return undefined;
  const before = tokens.slice(left.first, left.last);
  if (!right) return before.length === 1 && isAllCaps(before[0]?.text ?? "") && hasPress(before) ? left : undefined;
  const behind = tokens.slice(right.first, right.last);
  if (isPlace(behind)) return !isPlace(before) && hasPress(before) ? left : undefined;
  const province = behind.length === 1 && PROVINCE.test(behind[0]?.norm ?? "");
  return isPlace(before) && !province && places().longestAt(before, 0)?.value.country === "ID" ? right : undefined;
}

/** `MANGGARAI, NTT`, `Palu, Sulteng` */
const PROVINCE =
  /^(?:nt[bt]|diy|dki|ja(?:bar|teng|tim)|su[lm](?:bar|sel|teng|tra|ut)|kal(?:bar|sel|tara|teng|tim)|malut|babel|kepri)$/u;

/** What newspapers and sites call themselves by: `BALIWARTA`, `Radar Banten`, `DATAKITA`. */
const PRESS =
  /warta|kabar|berita|suara|radar|tribun|harian|terkini|news|media|online|ekspres|express|ekspos|sport|bisnis|koran|info|(?:pos|post|metro|kita|today|edu|link|yuk)$/u;

function hasPress(words: readonly Token[]): boolean {
  return words.some(({ norm }) => norm.length > 2 && PRESS.test(norm));
}

/** Capitals as no place has them: `InfoPublik`, `DDTCNews`. */
function isStyled({ text }: Token): boolean {
  return /[a-z][A-Z]|[A-Z]{2}[a-z]/u.test(text);
}

export function isPlace(words: readonly Token[]): boolean {
  return places().longestAt(words, 0)?.length === words.length;
}

export function knownPlace(tokens: readonly Token[], first: number): Part | null {
  const hit = isCapitalized(tokens[first]?.text ?? "") ? places().longestAt(tokens, first) : null;
  return hit ? part(first, first + hit.length) : null;
}
