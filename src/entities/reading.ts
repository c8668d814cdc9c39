import type { Document } from "../document.js";
import { isCommonWord, isFunctionWord, wordFact } from "../lexicon/index.js";
import { isAllCaps, isCapitalized, type Token } from "../text/index.js";
import { withoutArticle } from "./words.js";

/** What one token looks like, as bits. */
export enum Look {
  /** In the running text or the headline: names are looked for here. */
  Active = 1,
  Capital = 2,
  AllCaps = 4,
  /** The first word of a sentence or of a quotation: its capital says nothing. */
  Initial = 8,
  /** In a line whose words are all capitalised: capitals say nothing there. */
  TitleLine = 16,
  Word = 32,
}

/** A document with what its letters tell about every token. */
export interface Reading {
  readonly doc: Document;
  readonly tokens: readonly Token[];
  readonly looks: Uint8Array;
  /** Words that this document writes in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words that this document capitalises inside a sentence, with the number of times. */
  readonly capital: ReadonlyMap<string, number>;
}

const OPENING = new Set(["(", "[", ":", "-", "–", "—", "*", "•", ";", "/"]);
const LOOKS = Look.Word | Look.Capital | Look.AllCaps;
/** No function word. */
const CONTENT = 64;
/** A name behind it is not capitalised for being a name. */
const OPENS = 128;
const MARK = 256;

/** `SpU`, `Sp.OG`, `SpPD-KGH`: what a doctor is is no name. */
const SPECIALIST = /^Sp\.?[A-Z][A-Za-z]{0,3}(?:[.-][A-Za-z]{1,4}){0,3}\.?$/u;

/** `al-Assad`, `ash-Sharaa`: an article that is written small, and a name. */
const isArticled = (text: string, norm: string): boolean =>
  /^[a-z]{2,3}[-\u2010\u2011][A-Z][a-z]/u.test(text) && withoutArticle(norm) !== norm;

/** What a spelling shows by itself: bits of {@link Look} and the bits above. */
const spellingOf = wordFact(({ kind, text, norm }) => {
  if (kind !== "word") return (kind === "quote" || OPENING.has(norm) ? OPENS : 0) | (kind === "punctuation" ? MARK : 0);
  const capital =
    (isCapitalized(text) && !SPECIALIST.test(text)) || isArticled(text, norm)
      ? Look.Capital | (isAllCaps(text) ? Look.AllCaps : 0)
      : 0;
  return Look.Word | capital | (isFunctionWord(norm) ? 0 : CONTENT);
});

/** So many words must be written small before a line with capitals counts as running text. */
const SMALL_SHARE = 0.25;

export function readNames(doc: Document): Reading {
  const { tokens } = doc;
  const looks = new Uint8Array(tokens.length);
  const lower = new Set<string>();
  const capital = new Map<string, number>();
  const { headline } = doc.article;
  for (const sentence of doc.sentences) {
    const inHeadline = headline !== null && headline.start <= sentence.start && sentence.end <= headline.end;
    let words = 0;
    let small = 0;
    let initial = true;
    for (let i = sentence.first; i < sentence.last; i++) {
      const own = spellingOf((tokens[i] as Token).word);
      let look = (own & LOOKS) | (inHeadline || doc.inBody[i] === 1 ? Look.Active : 0);
      if (own & Look.Word) {
        if (own & Look.Capital) {
          if (initial) look |= Look.Initial;
        } else if (own & CONTENT) small++;
        if (own & CONTENT) words++;
        initial = false;
      } else if (own & OPENS) initial = true;
      else if (!(own & MARK)) initial = false;
      looks[i] = look;
    }
    const closed = tokens[sentence.last - 1]?.norm === ".";
    const title =
      !closed &&
      words > 0 &&
      small < words * SMALL_SHARE &&
      isTitle(tokens, sentence.first, sentence.last, looks, words);
    for (let i = sentence.first; i < sentence.last; i++) {
      const look = looks[i] as number;
      if (title) looks[i] = look | Look.TitleLine;
      if ((look & (Look.Word | Look.Active)) !== (Look.Word | Look.Active)) continue;
      const { norm } = tokens[i] as Token;
      if (!(look & Look.Capital)) lower.add(norm);
      else if (!title && !(look & Look.Initial)) capital.set(norm, (capital.get(norm) ?? 0) + 1);
    }
  }
  return { doc, tokens, looks, lower, capital };
}

/**
 * A line with hardly a small word is a title only if ordinary words are capitalised in it: `Wang Yi Temui Menlu Rusia`, not `Kata Wang Yi.`
 */
function isTitle(tokens: readonly Token[], first: number, last: number, looks: Uint8Array, words: number): boolean {
  let common = 0;
  for (let i = first; i < last; i++) {
    const look = looks[i] as number;
    const { norm } = tokens[i] as Token;
    if (look & Look.Capital && !(look & Look.Initial) && (isCommonWord(norm) || isVerbal(norm))) common++;
  }
  return words >= 4 && common >= 1;
}

function isVerbal(norm: string): boolean {
  return /^(?:me|ber|di|ter)[a-z]{4,12}$/u.test(norm);
}

/** Look-up form of the words, one blank between them. */
export function phraseOf(reading: Reading, first: number, last: number): string {
  let phrase = (reading.tokens[first] as Token).norm;
  for (let i = first + 1; i < last; i++) phrase += ` ${(reading.tokens[i] as Token).norm}`;
  return phrase;
}
