import { normalize } from "../../lexicon/index.js";
import { CharClass, classOf, SINGLE_QUOTES } from "../chars.js";
import { readReference } from "../entities.js";
import { readTag } from "../tags.js";
import type { Token } from "../token.js";
import { charLength, classAt, make, skipExtenders } from "./characters.js";

const APOSTROPHE = new Set(SINGLE_QUOTES);

export function whiteSpace(text: string, start: number): Token {
  let end = start;
  let broken = false;
  for (; end < text.length; end++) {
    const found = classOf(text.charCodeAt(end));
    if (found === CharClass.Break) broken = true;
    else if (found !== CharClass.Space) break;
  }
  return make(text, start, end, broken ? "break" : "space", broken ? "\n" : " ");
}

export function quote(text: string, start: number): Token {
  const char = text.charAt(start);
  const doubled = text.charAt(start + 1) === char && (char === "'" || char === "`" || char === "’" || char === "‘");
  const end = skipExtenders(text, start + (doubled ? 2 : 1));
  return make(text, start, end, "quote", doubled || !APOSTROPHE.has(char) ? '"' : "'");
}

export function punctuation(text: string, start: number): Token {
  const char = text.charAt(start);
  if (char === "&") return symbol(text, start);
  if (char === "@" || char === "#") return handle(text, start);
  let end = start + 1;
  if (".-!?_*=…".includes(char)) while (text.charAt(end) === char) end++;
  const norm = char === "…" || (char === "." && end - start > 1) ? "…" : null;
  return make(text, start, skipExtenders(text, end), "punctuation", norm);
}

export function symbol(text: string, start: number): Token {
  const tag = text.charAt(start) === "<" ? readTag(text, start) : null;
  if (tag) return make(text, start, tag.end, tag.kind, tag.kind === "break" ? "\n" : " ");
  if (text.charAt(start) === "&") {
    const reference = readReference(text, start);
    if (reference) return characterReference(text, start, reference.length, reference.char);
  }
  return make(text, start, skipExtenders(text, start + charLength(text, start)), "symbol");
}

function characterReference(text: string, start: number, length: number, char: string): Token {
  const end = start + length;
  switch (classAt(char, 0)) {
    case CharClass.Space:
      return make(text, start, end, "space", " ");
    case CharClass.Break:
      return make(text, start, end, "break", "\n");
    case CharClass.Quote:
      return make(text, start, end, "quote", APOSTROPHE.has(char) ? "'" : '"');
    case CharClass.Punctuation:
      return make(text, start, end, "punctuation", normalize(char));
    default:
      return make(text, start, end, "symbol", normalize(char));
  }
}

function handle(text: string, start: number): Token {
  let end = start + 1;
  for (; end < text.length; end++) {
    const found = classOf(text.charCodeAt(end));
    if (found === CharClass.Letter || found === CharClass.Digit || found === CharClass.Extender) continue;
    const inner = classOf(text.charCodeAt(end + 1));
    const joins = text.charAt(end) === "_" || (text.charAt(end) === "." && text.charAt(start) === "@");
    if (!joins || (inner !== CharClass.Letter && inner !== CharClass.Digit && text.charAt(end + 1) !== "_")) break;
  }
  return end > start + 1 ? make(text, start, end, "handle") : make(text, start, end, "punctuation");
}
