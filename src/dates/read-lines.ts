import type { Document } from "../document.js";
import { isCapitalized, type Token } from "../text/index.js";
import { classify, PARSED } from "./classify.js";
import { GUARDED, guard } from "./guards.js";
import type { Line } from "./line.js";

/**
 * The lines of a document in which dates are looked for: of the story, told twice or not, its headline, dateline and stamp those
 * that hold a word which a date can begin with.
 */
export function readLines(doc: Document): Line[] {
  const { tokens, inBody, article } = doc;
  const frame = [article.headline, article.dateline, article.stamp].filter((span) => span !== null);
  const isFramed = (at: number): boolean => {
    const { start, end } = tokens[at] as Token;
    return frame.some((span) => span.start <= start && end <= span.end);
  };
  const told = new Set(article.furniture.flatMap(({ kind, start }) => (kind === "repetition" ? [start] : [])));
  const classes = new Uint32Array(tokens.length);
  const lines: Line[] = [];
  for (const line of doc.lines) {
    const again = told.has(line.start);
    let first = line.first;
    let found = 0;
    for (let at = line.first; at <= line.last; at++) {
      if (at < line.last && (inBody[at] === 1 || again || isFramed(at))) {
        const own = classify((tokens[at] as Token).marks);
        classes[at] = own;
        found |= own;
        continue;
      }
      if (found & PARSED) {
        guard(tokens, first, at, classes, found);
        lines.push(new TextLine(doc, first, at, classes));
      }
      first = at + 1;
      found = 0;
    }
  }
  return lines;
}

const SENTENCE_END = new Set([".", "!", "?", ":", "…", '"', "“", "”"]);

class TextLine implements Line {
  readonly #tokens: readonly Token[];
  readonly #classes: Uint32Array;

  constructor(
    readonly doc: Document,
    readonly first: number,
    readonly last: number,
    classes: Uint32Array,
  ) {
    this.#tokens = doc.tokens;
    this.#classes = classes;
  }

  #readable(at: number): Token | undefined {
    return at >= this.first && at < this.last && this.#classes[at] !== GUARDED ? this.#tokens[at] : undefined;
  }

  norm(at: number): string {
    return this.#readable(at)?.norm ?? "";
  }

  nextClassed(from: number): number {
    let at = from;
    while (at < this.last && !((this.#classes[at] as number) & PARSED)) at++;
    return at;
  }

  classes(at: number): number {
    return this.#readable(at) ? (this.#classes[at] ?? 0) & PARSED : 0;
  }

  isNumber(at: number): boolean {
    return this.#readable(at)?.kind === "number";
  }

  isWord(at: number): boolean {
    return this.#readable(at)?.kind === "word";
  }

  isCapital(at: number): boolean {
    return at >= this.first && at < this.last && isCapitalized(this.#tokens[at]?.text ?? "");
  }

  isUpper(at: number): boolean {
    return /^[A-Z]+$/u.test(this.#readable(at)?.text ?? "");
  }

  touches(at: number): boolean {
    return at > this.first && at < this.last && this.#tokens[at]?.start === this.#tokens[at - 1]?.end;
  }

  opens(at: number): boolean {
    const before = this.#tokens[at - 1];
    return (
      at <= this.first ||
      SENTENCE_END.has(before?.norm ?? "") ||
      before?.kind === "quote" ||
      before?.end === this.doc.article.dateline?.end
    );
  }
}
