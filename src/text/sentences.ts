import { abbreviation, isLetteredNoun, isSentenceOpener, wordFact } from "../lexicon/index.js";
import { isCapitalized } from "./chars.js";
import type { Token, TokenRange } from "./token.js";

const CLOSING = new Set([")", "]", "}"]);
/**
 * Splits one paragraph into sentences.
 *
 * A sentence ends behind `.`, `!`, `?` or an ellipsis (with the marks and brackets that close there) where what follows can
 * open another: not before a small letter (`“… setuju.” kata Siti`), not behind `Drs.`, not behind a list number.
 */
export function splitSentences(words: readonly Token[], paragraph: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = paragraph.first;
  const close = (last: number) => {
    sentences.push({ first, last, start: (words[first] as Token).start, end: (words[last - 1] as Token).end });
    first = last;
  };
  for (let index = paragraph.first; index < paragraph.last; index++) {
    if (!mayEnd(words, index, first)) continue;
    let last = index + 1;
    while (last < paragraph.last && closes(words, last)) last++;
    if (last < paragraph.last && opens(words, index, last)) close(last);
    index = last - 1;
  }
  if (first < paragraph.last) close(paragraph.last);
  return sentences;
}

const Ending = { None: 0, Abbreviation: 1, Mark: 2, Stop: 3 } as const;

const endingOf = wordFact(({ kind, norm }) => {
  if (kind === "word") return norm.length > 1 && norm.endsWith(".") ? Ending.Abbreviation : Ending.None;
  if (kind !== "punctuation") return Ending.None;
  const mark = norm.charAt(0);
  if (mark === ".") return Ending.Stop;
  return mark === "!" || mark === "?" || mark === "…" ? Ending.Mark : Ending.None;
});

function mayEnd(words: readonly Token[], index: number, first: number): boolean {
  const ending = endingOf((words[index] as Token).word);
  if (ending !== Ending.Stop) return ending !== Ending.None;
  // a list's `1.` and `a.`
  return index - 1 !== first || !/^(?:\d{1,3}|[a-z])$/u.test((words[first] as Token).text);
}

/** A closing quotation mark or bracket that stands directly behind the token before it. */
function closes(words: readonly Token[], index: number): boolean {
  const token = words[index] as Token;
  const before = words[index - 1] as Token;
  if (token.start !== before.end) return false;
  if (CLOSING.has(token.norm)) return true;
  const after = words[index + 1];
  return token.kind === "quote" && (after === undefined || after.start > token.end || after.kind !== "word");
}

function opens(words: readonly Token[], end: number, next: number): boolean {
  const ending = words[end] as Token;
  const after = words[next] as Token;
  if (after.kind === "word" && !isCapitalized(after.text)) return false;
  if (after.kind === "punctuation" && !"([-–—*•".includes(after.norm.charAt(0))) return false;
  if (ending.kind !== "word") return ending.norm !== "…" || next > end + 1 || after.start > ending.end;
  const known = abbreviation(ending.norm);
  if (after.kind === "quote" || isSentenceOpener(after.norm) || isLabel(words, end)) return true;
  return known?.endsSentence === true && after.kind === "word" && abbreviation(after.norm) === null;
}

/** A letter that is no initial: `Grup C.`, `Grup C dan D.`, `23 Zulhijah 1446 H.` */
function isLabel(words: readonly Token[], index: number): boolean {
  const letter = (text: string | undefined) => text !== undefined && /^[A-Z]\.?$/u.test(text);
  if (!letter(words[index]?.text)) return false;
  const before = words[index - 1];
  if (before === undefined) return false;
  return (
    isLetteredNoun(before.norm) ||
    /^1[34]\d\d$/.test(before.norm) ||
    ((before.norm === "dan" || before.norm === "atau") && letter(words[index - 2]?.text))
  );
}
