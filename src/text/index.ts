export { normalize } from "../lexicon/index.js";
export { isAllCaps, isCapitalized } from "./chars.js";
export { partGlued } from "./glued.js";
export { readTokens, type TokenizedText } from "./lines.js";
export { readQuotedRegions, readStructure, readText, type TextStructure } from "./read.js";
export {
  apart,
  contains,
  firstEndingAfter,
  itemAt,
  makeSpan,
  type Offsets,
  overlaps,
  plainName,
  tokensOf,
} from "./span.js";
export { isLetterAway, isSwapped } from "./spelling.js";
export type { Paragraph, QuotedRegion, Sentence, Token, TokenKind, TokenRange } from "./token.js";
export { tokenize } from "./tokenize/index.js";
