/**
 * Text for a terminal: width in cells, cut and wrapped at words. An article may hold any character at all, so nothing of
 * it reaches the terminal before `clean` has taken the control characters out (an escape sequence could repaint the screen).
 */

const CONTROLS_AND_SPACE = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Invisible format characters: soft hyphens, zero-width spaces, and the marks that turn the writing direction round. */
const FORMAT = /\p{Cf}/gu;
const ZERO_WIDTH = /\p{M}/u;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;

/** One line, without control characters. */
export function clean(text: string): string {
  return text.replace(CONTROLS_AND_SPACE, " ").replace(FORMAT, "").trim();
}

/** How many cells of a terminal the text takes. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const char of text) width += cellsOf(char);
  return width;
}

/** The cells of the widest of them; 0 where there is none. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, cellWidth(text)), 0);
}

function cellsOf(char: string): number {
  if (char < "\u0300") return 1;
  if (ZERO_WIDTH.test(char)) return 0;
  return WIDE.test(char) ? 2 : 1;
}

/** Fills up with spaces to `width` cells. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - cellWidth(text)));
}

/** Cuts a text that is longer than `width` cells, at a word where one is near, and marks the cut with `…`. */
export function shorten(text: string, width: number): string {
  return wrap(text, width, 1)[0] ?? "";
}

/** Lines of at most `width` cells, broken at spaces. What does not fit in `maxLines` is cut off with `…`. */
export function wrap(text: string, width: number, maxLines: number): string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = "";
  for (const word of piecesOf(text, room)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (cellWidth(longer) <= room) {
      line = longer;
      continue;
    }
    if (lines.length === maxLines - 1) return [...lines, ellipsis(line, word, room)];
    lines.push(line);
    line = word;
  }
  return line === "" ? lines : [...lines, line];
}

/** The words; one that is wider than a line (a URL) in pieces. */
function* piecesOf(text: string, room: number): Generator<string> {
  for (const word of text.split(" ")) {
    let from = 0;
    let end = 0;
    let width = 0;
    for (const char of word) {
      const cells = cellsOf(char);
      if (width + cells > room && end > from) {
        yield word.slice(from, end);
        from = end;
        width = 0;
      }
      end += char.length;
      width += cells;
    }
    if (end > from) yield word.slice(from);
  }
}

/** The beginning of the text that fills at most `room` cells, but one character at least. */
function head(text: string, room: number): string {
  let width = 0;
  let end = 0;
  for (const char of text) {
    width += cellsOf(char);
    if (width > room && end > 0) break;
    end += char.length;
  }
  return text.slice(0, end);
}

function ellipsis(line: string, next: string, room: number): string {
  // `di Nizhny Novgorod` + `…`, but a line with hardly anything in it takes a part of the next word along.
  const full = cellWidth(line) >= room / 2 ? line : head(`${line} ${next}`.trimStart(), room - 1);
  const bare = full.replace(/[,;:.]$/, "");
  if (cellWidth(bare) + 2 <= room) return `${bare} …`;
  // No room for the mark: it takes the place of the last word, or of a letter where there is but one.
  const words = bare.slice(0, bare.lastIndexOf(" ") + 1).trimEnd();
  return cellWidth(words) >= room / 2 ? `${words} …` : `${head(bare, room - 1).trimEnd()}…`;
}

/** `label` before the first line, as many spaces before the others. `labelWidth` is in cells, for a label with colour codes in it. */
export function hang(label: string, labelWidth: number, lines: readonly string[]): string[] {
  const [first = "", ...others] = lines;
  return [`${label}${first}`.trimEnd(), ...others.map((line) => " ".repeat(labelWidth) + line)];
}
