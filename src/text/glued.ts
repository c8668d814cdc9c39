import { normalize, wordTest } from "../lexicon/index.js";
import { isCapitalized } from "./chars.js";
import { type Around, isPairOfWords, isWritten, mayHaveTail, opensTail, smallMediumIn, tailOf } from "./halves.js";
import type { TokenizedText } from "./lines.js";
import { smallBorderIn } from "./small-words.js";
import type { Token, TokenRange } from "./token.js";
import { make } from "./tokenize/characters.js";

/** Shorter words hide no other: `ASini`. */
const SHORTEST = 5;
/** No two words that one meets are longer. */
const LONGEST = 60;
/** A capital behind a small letter, or the last of several before small ones. */
const BORDER = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})/gu;
/** `KPKmenyelidiki` */
const SHOUTED = /^[A-Z]{2,}[a-z]{2,}$/u;
const SITE = /\.[a-zA-Z]/u;

const mayBeTwo = /* @__PURE__ */ wordTest(
  ({ kind, text }) =>
    kind === "word" &&
    text.length <= LONGEST &&
    (text.search(BORDER) > 0 || SHOUTED.test(text) || mayHaveTail(text) || smallBorderIn(text) > 0) &&
    !isWritten(text),
);

/**
 * Parts words that scraping glued together where a link begins or ends: `Presiden Amerika Serikat|Donald Trump|membahas`.
 * Each half must be a word by itself, so `YouTube` and `Ramadan` stay whole. Null where nothing is glued.
 */
export function partGlued(text: string, { tokens, lines }: TokenizedText): TokenizedText | null {
  const borders = findBorders(tokens, lines);
  if (borders.size === 0) return null;
  const parted: Token[] = [];
  const moved: TokenRange[] = [];
  for (const line of lines) {
    const first = parted.length;
    for (let i = line.first; i < line.last; i++) {
      const token = tokens[i] as Token;
      let from = token.start;
      for (const border of borders.get(i) ?? []) {
        parted.push(make(text, from, border, "word"));
        from = border;
      }
      parted.push(from === token.start ? token : make(text, from, token.end, "word"));
    }
    moved.push({ ...line, first, last: parted.length });
  }
  return { tokens: parted, lines: moved };
}

/** Offsets of the lost blanks, by the token that they are in. */
function findBorders(tokens: readonly Token[], lines: readonly TokenRange[]): ReadonlyMap<number, readonly number[]> {
  const borders = new Map<number, readonly number[]>();
  let names: ReadonlySet<string> | null = null;
  const isAlone = (norm: string): boolean => {
    names ??= namesOf(tokens);
    return names.has(norm);
  };
  for (const { first, last } of lines) {
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      if (token.end - token.start < SHORTEST || !mayBeTwo(token.word)) continue;
      const before = i > first ? lastHalf(tokens[i - 1] as Token, borders.get(i - 1)) : null;
      const datelined = i === first + 2 && before?.norm === "," && SITE.test((tokens[first] as Token).text);
      const found = bordersIn(token.text, { isAlone, before, datelined });
      if (found.length > 0)
        borders.set(
          i,
          found.map((offset) => token.start + offset),
        );
    }
  }
  return borders;
}

/** `Hun` of `kepada|Hun`. */
function lastHalf({ text, norm, start }: Token, borders: readonly number[] = []): NonNullable<Around["before"]> {
  const border = borders.at(-1);
  if (border === undefined) return { text, norm };
  const half = text.slice(border - start);
  return { text: half, norm: normalize(half) };
}

/** The words that begin with a capital and are surely one, and the pairs of them that stand side by side. */
function namesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  let before: string | null = null;
  for (const { word } of tokens) {
    const { kind, text, norm } = word;
    const isName = kind === "word" && text.length > 2 && isCapitalized(text) && text.search(BORDER) < 0;
    if (isName) names.add(norm);
    if (isName && before) names.add(`${before} ${norm}`);
    before = isName ? norm : null;
  }
  return names;
}

function bordersIn(text: string, around: Around): number[] {
  const small = smallBorderIn(text) || smallMediumIn(text);
  if (small > 0) return [small];
  const found: number[] = [];
  // `TASS|dari` has no border before its last capital, `BRILiaN` none before its own
  const capitals = [...text.matchAll(BORDER)]
    .map(({ index }) => index)
    .filter((index) => index < text.length - 1 && !opensTail(text.slice(index)));
  let from = 0;
  const here = (): Around => (from > 0 ? { ...around, before: null, datelined: false } : around);
  capitals.forEach((border, i) => {
    const left = text.slice(from, border);
    const right = text.slice(border, capitals[i + 1]);
    const tail = tailOf(left, here(), true);
    if (tail > 0) found.push(from + tail, border);
    else if (isPairOfWords(left, nameIn(right, around), here())) found.push(border);
    else return;
    from = border;
  });
  const tail = tailOf(text.slice(from), here(), false);
  if (tail > 0) found.push(from + tail);
  return found;
}

/** `Israel` of `Israeldan` */
const nameIn = (word: string, around: Around): string => word.slice(0, tailOf(word, around, true) || undefined);
