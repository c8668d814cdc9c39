import type { Document } from "../document.js";
import type { Token } from "../text/index.js";
import { classify } from "./classify.js";
import { guardedTokens } from "./guards.js";
import type { Line } from "./line.js";

const SENTENCE_END = new Set([".", "!", "?", ":", "…", '"', "“", "”"]);

/** The lines of a document in which dates are looked for: the story, its headline, dateline and stamp. */
export function readLines(doc: Document): Line[] {
  const { headline, dateline, stamp } = doc.article;
  const frame = [headline, dateline, stamp];
  const lines: Line[] = [];
  for (const paragraph of doc.paragraphs) {
    let first = paragraph.first;
    const close = (end: number): void => {
      if (end > first) lines.push(makeLine(doc, first, end));
    };
    for (let at = paragraph.first; at < paragraph.last; at++) {
      const token = doc.tokens[at] as Token;
      if (doc.inBody[at] === 1 || frame.some((span) => span && span.start <= token.start && token.end <= span.end))
        continue;
      close(at);
      first = at + 1;
    }
    close(paragraph.last);
  }
  return lines;
}

function makeLine(doc: Document, first: number, last: number): Line {
  const { tokens } = doc;
  const bits = new Uint32Array(last - first);
  for (let at = first; at < last; at++) bits[at - first] = classify(tokens[at] as Token);
  const guarded = guardedTokens(tokens, first, last, bits);
  const readable = (at: number): Token | undefined =>
    at >= first && at < last && guarded[at - first] === 0 ? tokens[at] : undefined;
  return {
    doc,
    first,
    last,
    norm: (at) => readable(at)?.norm ?? "",
    classes: (at) => (readable(at) ? (bits[at - first] ?? 0) : 0),
    isNumber: (at) => readable(at)?.kind === "number",
    isWord: (at) => readable(at)?.kind === "word",
    isCapital: (at) => /^\p{Lu}/u.test(tokens[at]?.text ?? "") && at >= first && at < last,
    isUpper: (at) => /^\p{Lu}+$/u.test(readable(at)?.text ?? ""),
    touches: (at) => at > first && at < last && tokens[at]?.start === tokens[at - 1]?.end,
    opens: (at) => at <= first || SENTENCE_END.has(tokens[at - 1]?.norm ?? "") || tokens[at - 1]?.kind === "quote",
  };
}
