import type { Token } from "../text/index.js";
import type { Term } from "./nlp.js";
import type { Tag } from "./tags.js";

/** What a token is, for the patterns. The index is that of the token in the list that is matched. */
export type Tagger = (token: Token, index: number) => readonly Tag[];

/** The form in which words of patterns and terms are compared. */
export const toNormal = (norm: string): string => norm.replaceAll("-", "_");

/** Tokens `first` to `last` (exclusive) as terms. Punctuation is a term of its own; white space must not be among them. */
export function toTerms(tokens: readonly Token[], first: number, last: number, tagger: Tagger): Term[] {
  const terms: Term[] = [];
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    terms.push({
      text: token.text,
      normal: toNormal(token.norm),
      pre: "",
      post: " ",
      tags: tagger(token, at),
      start: token.start,
      end: token.end,
      at,
    });
  }
  return terms;
}
