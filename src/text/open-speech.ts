import { isQuoteMark, type Token, type TokenRange } from "./token.js";

/** Speech that is opened once is closed within so many lines. */
const REACH = 4;

/**
 * Joins the lines over which marked words run that are opened on the first and closed on the last: `“Jalan itu rusak.⏎Kami lelah,” kata Budi`. Papers
 * that open each paragraph of a speech anew leave no mark that closes nothing.
 */
export function joinOpenSpeech(tokens: readonly Token[], lines: readonly TokenRange[]): readonly TokenRange[] {
  const marks = lines.map((line) => doubleMarks(tokens, line));
  const joined: TokenRange[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as TokenRange;
    const end = opensLast(tokens, line, marks[i] as readonly number[]) ? closingLine(tokens, lines, marks, i) : i;
    const closing = lines[end] as TokenRange;
    joined.push(end === i ? line : { first: line.first, last: closing.last, start: line.start, end: closing.end });
    i = end;
  }
  return joined;
}

function doubleMarks(tokens: readonly Token[], { first, last }: TokenRange): readonly number[] {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (isQuoteMark(token) && token.norm === '"') found.push(i);
  }
  return found;
}

/** Is the last of an odd number of marks one that opens? */
function opensLast(tokens: readonly Token[], { first, last }: TokenRange, marks: readonly number[]): boolean {
  const mark = marks.length % 2 === 1 ? (marks[marks.length - 1] as number) : -1;
  if (mark < 0 || mark + 1 >= last) return false;
  return (mark === first || !touches(tokens, mark)) && touches(tokens, mark + 1);
}

/** The line that closes what the one at `index` opens, or `index`. */
function closingLine(
  tokens: readonly Token[],
  lines: readonly TokenRange[],
  marks: readonly (readonly number[])[],
  index: number,
): number {
  for (let i = index + 1; i < lines.length && i <= index + REACH; i++) {
    const found = marks[i] as readonly number[];
    if (found.length === 0) continue;
    const mark = found[0] as number;
    const closes = found.length % 2 === 1 && mark > (lines[i] as TokenRange).first && touches(tokens, mark);
    return closes ? i : index;
  }
  return index;
}

/** Does the token follow the one before it without a blank? */
function touches(tokens: readonly Token[], index: number): boolean {
  return (tokens[index - 1] as Token).end === (tokens[index] as Token).start;
}
