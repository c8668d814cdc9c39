export { isAllCaps, isCapitalized, normalize } from "./chars.js";
export { readText, type TextStructure } from "./read.js";
export { contains, firstEndingAfter, makeSpan, type Offsets, overlaps } from "./span.js";
export type { Paragraph, QuotedRegion, Sentence, Token, TokenKind, TokenRange } from "./token.js";
export { tokenize } from "./tokenize.js";
