import { isCapitalized, makeSpan, type Token } from "../text/index.js";
import type { Credit, CreditRole } from "../types.js";
import { agencyName } from "./agencies.js";
import {
  copyrightAt,
  labelAt,
  makeCredit,
  NAME_LINKS,
  nameEnd,
  opensLegal,
  readChain,
  SEPARATORS,
} from "./credit-chain.js";
import { Hint, type Line } from "./lines.js";

/** Labels that stand at the end of an article put onto one line; the rest also open sentences. */
const TAIL_LABELS = new Set([
  "pewarta",
  "reporter",
  "penulis",
  "editor",
  "redaktur",
  "penerjemah",
  "penyunting",
  "jurnalis",
  "kontributor",
  "laporan",
]);
const PEOPLE = new Set(["wartawan", "reporter", "kontributor", "jurnalis", "koresponden"]);

/** The credits that fill a line: `Pewarta: Xinhua`, `(Penulis: Bone, Abdul H)`, `Laporan Wartawan Media, Bayu Indra`. */
export function lineCredits(text: string, tokens: readonly Token[], line: Line): Credit[] {
  if (line.text.length > 250) return [];
  const wrapped = tokens[line.first]?.norm === "(" && tokens[line.last - 1]?.norm === ")";
  const first = line.first + (wrapped ? 1 : 0);
  let last = line.last - (wrapped ? 1 : 0);
  const report = readReport(text, tokens, first, last) ?? contributors(text, tokens, line);
  if (report) return [report];
  if (!(line.hints & (Hint.Colon | Hint.Copyright))) return [];
  if (last - first > 2 && tokens[last - 1]?.norm === "." && tokens[last - 2]?.kind === "word") last--;
  const { credits, end } = readChain(text, tokens, first, last);
  return end === last ? credits : [];
}

/** `Laporan Wartawan Tribun, Bayu Indra`: who reports stands behind the last comma. */
export function readReport(text: string, tokens: readonly Token[], first: number, last: number): Credit | null {
  if (tokens[first]?.norm !== "laporan" || !PEOPLE.has(tokens[first + 1]?.norm ?? "") || last - first > 16) return null;
  let from = first + 2;
  for (let i = from; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.norm === "," || token.norm === ":") from = i + 1;
    else if (token.kind === "word" && !isCapitalized(token.text) && !token.norm.includes(".")) return null;
  }
  return makeCredit(text, tokens, "reporter", first, from, last);
}

const CONTRIBUTED =
  /\s(?:(?:ikut|turut) )?berkontribusi (?:dalam|pada) (?:(?:penulisan|pembuatan|penyusunan) )?(?:artikel|tulisan|laporan|berita|liputan) ini\.?$/u;

/** `Budi Hartono (Palu) dan Rina Dewi ikut berkontribusi dalam penulisan artikel ini.` */
function contributors(
  text: string,
  tokens: readonly Token[],
  { first, last, start, end, text: own }: Line,
): Credit | null {
  const found = /ini\.?$/u.test(own) ? CONTRIBUTED.exec(own) : null;
  if (!found) return null;
  const close = nameEnd(tokens, first, last);
  const name = makeSpan(text, start, start + found.index);
  return close - first > 1 && tokens[close - 1]?.end === name.end
    ? { ...makeSpan(text, start, end), role: "reporter", name }
    : null;
}

/** `(Kontributor Bone, Abdul Haq|Editor: Ihsan)`: credits in brackets at the end of a line. */
function bracketedCredits(text: string, tokens: readonly Token[], first: number, last: number): Credit[] {
  if (tokens[last - 1]?.norm !== ")") return [];
  let open = last - 2;
  while (open > first && last - open < 28 && tokens[open]?.norm !== "(") open--;
  if (tokens[open]?.norm !== "(") return [];
  let from = open + 1;
  const credits: Credit[] = [];
  if (PEOPLE.has(tokens[from]?.norm ?? "") && tokens[from + 1]?.norm !== ":") {
    const end = nameEnd(tokens, from + 1, last - 1);
    const credit = makeCredit(text, tokens, "reporter", from, from + 1, end);
    if (credit) credits.push(credit);
    from = SEPARATORS.has(tokens[end]?.norm ?? "") ? end + 1 : end;
  }
  const chain = readChain(text, tokens, from, last - 1);
  if (chain.credits.length === 0 || chain.end < last - 1) return [];
  return [...credits, ...chain.credits];
}

/** Credits at the end of a longer line: `… demikian. Pewarta: Asep F Editor: Tri S Copyright © MEDIA 2025`; in a gallery also `Foto: Rina Dewi`. */
export function tailCredits(
  text: string,
  tokens: readonly Token[],
  { first, last, hints }: Line,
  gallery: boolean,
): Credit[] {
  const bracketed = bracketedCredits(text, tokens, first, last);
  if (bracketed.length > 0 || !(hints & (Hint.Colon | Hint.Copyright))) return bracketed;
  for (let index = Math.max(first + 1, last - 60); index < last; index++) {
    const label = labelAt(tokens, index, last);
    const isLabel = label && (TAIL_LABELS.has(label.key) || (gallery && label.key === "foto"));
    if (label ? !isLabel : !copyrightAt(tokens, index, last)) continue;
    const { credits, end } = readChain(text, tokens, index, last);
    if (credits.length > 0 && (end === last || opensLegal(tokens, end))) return credits;
  }
  return [];
}

const INITIALS = /^(?:[a-zA-Z]{1,6}|[a-z]{1,3}\d{1,2})$/u;
/** `Ykb`, `P-3`: with the page that it was printed on. */
const PRINTED = /^[A-Z][a-zA-Z]{0,4}(?:-\d{1,2})?$/u;
/** `Aqi`, `Z-2`, `zul-57`, `m31`: by themselves, behind the last sentence. */
const SIGNED = /^(?:[A-Z][a-z]{1,3}|[a-z]{1,3}\d{1,2}|[a-zA-Z]{1,3}\d{0,2}-\d{1,2})$/u;
const BETWEEN = new Set(["-", "*", ".", ","]);

/**
 * The initials that close a paragraph: `… itu. (ryh/mik)`, `… Moskow.[IT/r]`, `(kha)`, `(Ykb/P-3)`, `(Antara/kha)`.
 *
 * Small letters in brackets behind the end of a sentence. Capitals, and letters without a slash, only where the article
 * ends (`final`).
 */
export function closingInitials(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  final: boolean,
): Credit | null {
  const close = tokens[last - 1]?.norm;
  const wanted = close === ")" ? "(" : close === "]" ? "[" : null;
  if (!wanted) return null;
  let open = last - 2;
  let slashes = 0;
  while (open > first && last - open < 20 && tokens[open]?.norm !== wanted) {
    const { norm, text: own } = tokens[open] as Token;
    if (norm === "/") slashes++;
    else if (!BETWEEN.has(norm) && !INITIALS.test(own) && !PRINTED.test(own) && !SIGNED.test(own)) return null;
    open--;
  }
  if (tokens[open]?.norm !== wanted || last - open < 3) return null;
  const words = tokens.slice(open + 1, last - 1).filter((token) => token.kind === "word");
  const closed = open > first && endsBefore(tokens[open - 1] as Token);
  // `(Budi)` and `(Budi/Rina)` on a line of their own are names
  const apart = open === first && words.some(({ text, norm }) => /\d/u.test(text) || (slashes > 0 && text === norm));
  const prints = (word: Token) =>
    slashes > 0 ? PRINTED.test(word.text) || isInitials(word, 0, wanted) || agencyName([word]) : SIGNED.test(word.text);
  const printed = final && (closed || apart) && words.every(prints);
  if (words.length === 0 || !(printed || words.every((word, i) => isInitials(word, i, wanted)))) return null;
  if (open > first && !closed && !(final && slashes > 0)) return null;
  if (slashes === 0 && (!final || words.length > 1 || words[0]?.text.length === 1)) return null;
  return wrap(text, tokens, "initials", open, last);
}

/** A credit in brackets: the name without them. */
function wrap(text: string, tokens: readonly Token[], role: CreditRole, first: number, last: number): Credit {
  const [opening, closing] = [tokens[first] as Token, tokens[last - 1] as Token];
  const [from, to] = [tokens[first + 1] as Token, tokens[last - 2] as Token];
  return { ...makeSpan(text, opening.start, closing.end), role, name: makeSpan(text, from.start, to.end) };
}

function isInitials(word: Token, index: number, bracket: string): boolean {
  return word.text === word.norm ? word.text.length <= 5 : bracket === "[" && index === 0 && word.text.length <= 4;
}

function endsBefore(token: Token): boolean {
  return token.kind === "quote" || /^[.!?…)*]/u.test(token.norm) || token.norm.endsWith(".");
}

/** What signs the article on a line of its own below it: `(Arif Setia)`, `RINA DEWI | ARIF SETIA`, `rs/as (AFP, Reuters)`. */
export function signature(text: string, tokens: readonly Token[], line: Line): Credit[] {
  const bracketed = bracketedName(text, tokens, line);
  if (bracketed) return [bracketed];
  if (NAMES_IN_CAPITALS.test(line.text)) {
    const span = makeSpan(text, line.start, line.end);
    const role = signedBy(tokens.slice(line.first, line.last));
    return line.words > 1 || role === "agency" ? [{ ...span, role, name: span }] : [];
  }
  const desk = DESK.exec(line.text);
  if (!desk) return [];
  const initials = makeSpan(text, line.start, line.start + (desk[0] as string).length);
  let open = line.first;
  while ((tokens[open] as Token).start < initials.end) open++;
  const sources = namesWithin(tokens, open, line.last);
  if (!sources) return [];
  return [{ ...initials, role: "initials", name: initials }, wrap(text, tokens, signedBy(sources), open, line.last)];
}

/** `RINA DEWI`, `ANTARA | REUTERS`. */
const NAMES_IN_CAPITALS = /^\p{Lu}{2,20}(?: (?:\| )?\p{Lu}[\p{Lu}.]{0,19}){0,9}$/u;
/** Small initials of two people or more, before a bracket. */
const DESK = /^[a-z]{2,3}(?:\/[a-z]{2,3}){1,3}(?=\s{0,3}\()/u;

function signedBy(names: readonly Token[]): CreditRole {
  return names.every((token) => token.kind !== "word" || agencyName([token])) ? "agency" : "reporter";
}

/** `(Arif Setia)`: the reporter, `(AFP, Reuters)`: where the news is from. */
function bracketedName(text: string, tokens: readonly Token[], line: Line): Credit | null {
  const names = namesWithin(tokens, line.first, line.last);
  return names && wrap(text, tokens, signedBy(names), line.first, line.last);
}

/** The tokens between these brackets, if they are names and no more. */
function namesWithin(tokens: readonly Token[], open: number, last: number): readonly Token[] | null {
  const close = last - 1;
  if (tokens[open]?.norm !== "(" || tokens[close]?.norm !== ")" || close - open > 7 || close - open < 2) return null;
  const names = tokens.slice(open + 1, close);
  const named = (token: Token) => token.kind === "word" && (isCapitalized(token.text) || agencyName([token]));
  return names.every((token) => named(token) || NAME_LINKS.has(token.norm)) ? names : null;
}
