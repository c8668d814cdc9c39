/** Wrapped lines are not longer: a paragraph on one line is. */
const WIDEST = 160;
/** So many breaks tell how a text is set. */
const BREAKS = 4;
/** Of wrapped lines about every second begins with a small letter; of paragraphs hardly one does. */
const SMALL = 0.4;
const INDENT = 8;
/** A line that is filled reaches so far. */
const FILLED = 0.7;

/**
 * How wide a text is set whose lines an editor or a mail program has broken, or 0 where each line is a paragraph. Blank lines, and lines
 * after which one follows, do not count.
 */
export function wrapWidth(text: string): number {
  let width = 0;
  let breaks = 0;
  let small = 0;
  for (let start = 0, end = text.indexOf("\n"); end >= 0; start = end + 1, end = text.indexOf("\n", start)) {
    const length = end - start;
    if (length > WIDEST) return 0;
    const next = text.charCodeAt(pastIndent(text, end + 1));
    if (length <= 1 || isBlankLine(next)) continue;
    breaks++;
    if (next >= 97 && next <= 122) small++;
    if (length > width) width = length;
  }
  return breaks >= BREAKS && small >= breaks * SMALL ? width : 0;
}

function pastIndent(text: string, start: number): number {
  let at = start;
  while (at < start + INDENT && text.charCodeAt(at) === 32) at++;
  return at;
}

const isBlankLine = (unit: number): boolean => unit === 10 || unit === 13 || Number.isNaN(unit);

/** Does the line from `start` to `end` reach the width, so that the next one goes on with it? */
export function isFilled(start: number, end: number, width: number): boolean {
  return end - start >= width * FILLED;
}
