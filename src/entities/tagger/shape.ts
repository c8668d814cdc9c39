import { type Word, wordFact } from "../../lexicon/index.js";
import { isAllCaps, isCapitalized } from "../../text/index.js";

/** What a token looks like, for features: the more often a kind is seen, the better it is known. */
export enum Shape {
  Edge = 0,
  Small = 1,
  Title = 2,
  /** `KPK`, `PBB`. */
  ShortCapitals = 3,
  /** `JAKARTA`. */
  LongCapitals = 4,
  /** `H.`, `X`. */
  Letter = 5,
  /** `KOMPAS.com`, `iPhone`, `BeritaSatu`. */
  Mixed = 6,
  /** `Al-Azhar`. */
  Hyphened = 7,
  /** `U-17`, `B20`. */
  WithDigit = 8,
  Number = 9,
  Comma = 10,
  Stop = 11,
  Open = 12,
  Close = 13,
  Quote = 14,
  Slash = 15,
  Dash = 16,
  Colon = 17,
  Ampersand = 18,
  Other = 19,
}

const MARKS: ReadonlyMap<string, Shape> = /* @__PURE__ */ new Map([
  [",", Shape.Comma],
  [".", Shape.Stop],
  ["(", Shape.Open],
  ["[", Shape.Open],
  [")", Shape.Close],
  ["]", Shape.Close],
  ["/", Shape.Slash],
  ["-", Shape.Dash],
  ["–", Shape.Dash],
  ["—", Shape.Dash],
  [":", Shape.Colon],
  [";", Shape.Colon],
  ["&", Shape.Ampersand],
]);

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const shapeOf = wordFact((word): Shape => {
  const { kind, text } = word;
  if (kind === "word") return text === word.norm ? Shape.Small : wordShape(word);
  if (kind === "number") return Shape.Number;
  if (kind === "quote") return Shape.Quote;
  return MARKS.get(text) ?? Shape.Other;
});

function wordShape({ text, norm }: Word): Shape {
  let inner = 0;
  let hyphen = false;
  let digit = false;
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) inner++;
    else if (code === 45) hyphen = true;
    else if (isDigit(code)) digit = true;
  }
  if (!isCapitalized(text)) return inner > 0 ? Shape.Mixed : Shape.Small;
  if (norm.length === 1 || (norm.length === 2 && norm.charCodeAt(1) === 46)) return Shape.Letter;
  if (digit) return Shape.WithDigit;
  if (isAllCaps(text)) return norm.length <= 5 ? Shape.ShortCapitals : Shape.LongCapitals;
  if (hyphen) return Shape.Hyphened;
  return inner > 0 ? Shape.Mixed : Shape.Title;
}

/** Is it a word with a capital? Only such a word begins a name. */
export function hasCapital(shape: number): boolean {
  return shape >= Shape.Title && shape <= Shape.WithDigit;
}
