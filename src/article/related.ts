import { cueTrie, wordSet } from "../lexicon/index.js";
import { isAllCaps, isCapitalized, type Token } from "../text/index.js";
import type { FurniturePiece, Line } from "./lines.js";
import { isWordlike } from "./lines.js";

/** What stands alone above links; without its colon `Baca juga` has lost them. */
const LABEL =
  /^(?:(?:baca|simak) juga\s{0,3}:|next article|(?:berita|artikel) terkait\s{0,3}:?|artikel-artikel yang direkomendasikan\s{0,3}:?)$/iu;
const BULLET = /^[*•·▪–-]\s/u;
/** No list has more links. */
const LINKS = 6;

/**
 * The title of a link below its label: `Baca juga:⏎Harga Beras Naik Lagi`. More than one only behind bullets, or on lines
 * with none left out between them where the paragraphs have one.
 */
export function isLinkTitle(text: string, lines: readonly Line[], line: Line): boolean {
  if (!isTitle(line)) return false;
  const bulleted = BULLET.test(line.text);
  for (let i = line.index - 1; i >= 0 && line.index - i <= LINKS; i--) {
    const above = lines[i] as Line;
    if (LABEL.test(above.text)) return bulleted || i === line.index - 1 || isApart(text, lines[i - 1], above);
    if (!isTitle(above) || (bulleted ? !BULLET.test(above.text) : isApart(text, above, lines[i + 1] as Line)))
      return false;
  }
  return false;
}

function isTitle({ text, words }: Line): boolean {
  return (
    words >= (BULLET.test(text) ? 2 : 4) &&
    words <= 25 &&
    /^(?:\p{L}|[*•·▪–-]\s)/u.test(text) &&
    !/[.:…"”]$/u.test(text)
  );
}

/** Is a line left empty between the two? */
function isApart(text: string, above: Line | undefined, { start }: Line): boolean {
  return above === undefined || text.slice(above.end, start).split("\n").length > 2;
}

/** Words that open the sentence behind a link's title, and no title goes on with. */
const RESUMES = wordSet(
  "adapun kedua ketiga ia dia dalam diketahui hal kemudian lebih lanjut menurut meski namun pada padahal sebelumnya selain sementara selanjutnya seperti saat setelah tak terkait untuk mereka kami kita beliau pihaknya",
);
/** In a `Judul dengan Huruf Besar` only these: `Untuk` and `Saat` are words of the title there. */
const RESUMES_TITLED = wordSet(
  "adapun kedua ketiga ia dia menurut namun sebelumnya sementara selanjutnya padahal diketahui",
);
/** A title is not longer than this. */
const LONGEST = 24;

/**
 * Links inside a line: `… katanya. Baca juga: Judul berita lain Ia juga mengajak …`.
 *
 * The title runs to the end of the line, to the next link, or to a capital that can only open a sentence. Where none of
 * these comes in time, the label alone is furniture: a lost sentence is worse than a title left in.
 */
export function inlineLinks(tokens: readonly Token[], first: number, last: number): FurniturePiece[] {
  const found: FurniturePiece[] = [];
  let previous = -1;
  for (let i = first + 1; i + 2 < last; i++) {
    if (!isLink(tokens, i) || (i !== previous && !closesBefore(tokens[i - 1] as Token))) continue;
    const end = titleEnd(tokens, i + 3, last);
    previous = end;
    found.push({ kind: "related", start: (tokens[i] as Token).start, end: (tokens[end - 1] as Token).end });
    i = end - 1;
  }
  return found;
}

function isLink(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index]?.text;
  return (
    (verb === "Baca" || verb === "BACA" || verb === "Simak") &&
    tokens[index + 1]?.norm === "juga" &&
    tokens[index + 2]?.norm === ":"
  );
}

function closesBefore(token: Token): boolean {
  return token.kind === "quote" || /^[.!?…)\]]/u.test(token.norm) || token.norm.endsWith(".");
}

function titleEnd(tokens: readonly Token[], from: number, last: number): number {
  const opening = tokens
    .slice(from, Math.min(from + 8, last))
    .filter((token) => token.kind === "word" && token.text.length > 3);
  const titled =
    opening.length > 0 && opening.filter((token) => isCapitalized(token.text)).length / opening.length > 0.7;
  const resumes = titled ? RESUMES_TITLED : RESUMES;
  let words = 0;
  for (let i = from; i < last && i < from + LONGEST; i++) {
    const token = tokens[i] as Token;
    if (isLink(tokens, i)) return i;
    if (words >= 4) {
      if (token.kind === "word" && isCapitalized(token.text) && resumes.has(token.norm)) return i;
      if (
        token.kind === "quote" &&
        /^["“”]/u.test(token.text) &&
        (tokens[i - 1] as Token).end < token.start &&
        isCapitalized(tokens[i + 1]?.text ?? "")
      )
        return i;
      if (words > 5 && reports(tokens, i)) return nameStart(tokens, i, from);
      // no title ends so: a sentence of the story has been swallowed
      if (token.norm === ".") return from;
    }
    if (isWordlike(token)) words++;
  }
  return last - from <= LONGEST ? last : from;
}

/** A name before a reporting verb: `… warisan dunia UNESCO | Mahyeldi mengatakan …` is where the story goes on. */
function reports(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind !== "word" || !isCapitalized(token.text) || isCapitalized(tokens[index + 1]?.text ?? "")) return false;
  return (
    cueTrie()
      .longestAt(tokens, index + 1)
      ?.value.voices.has("active") === true
  );
}

/** Back over `Sekretaris Kabinet Teddy`, not over an acronym, which rather closes the title. */
function nameStart(tokens: readonly Token[], index: number, floor: number): number {
  let first = index;
  while (first > floor && isNameWord(tokens[first - 1] as Token)) first--;
  return first > floor ? first : index;
}

function isNameWord(token: Token): boolean {
  return token.kind === "word" && isCapitalized(token.text) && !isAllCaps(token.text);
}
