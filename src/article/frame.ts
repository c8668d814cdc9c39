import { makeSpan, type Token } from "../text/index.js";
import type { Credit, Dateline, Furniture, FurnitureKind, Span, Stamp } from "../types.js";
import { authors, byline, splitCredit } from "./bylines.js";
import { closingInitials, lineCredits, readReport, signature, tailCredits } from "./credits.js";
import { type FoundDateline, readDateline, readInnerDateline } from "./dateline.js";
import { inlineFurniture, lineFurniture } from "./furniture.js";
import { isGallery, isPictured } from "./gallery.js";
import { isByline, isHeadline, isKicker, isSubheading } from "./headline.js";
import { Hint, isProse, type Line } from "./lines.js";
import { inlineLinks, isLinkTitle } from "./related.js";
import { readStamp } from "./stamp.js";

/** `HARGA BERAS - Petani memanen …`: how some papers open the caption of the lead picture. */
const CAPTION = /^(?:[A-Z\d][A-Z\d/]*\s){1,5}[-–—]\s/u;

/** Everything on the page that is not the story. */
export interface Frame {
  headline: Span | null;
  dateline: Dateline | null;
  stamp: Stamp | null;
  readonly credits: Credit[];
  readonly furniture: Furniture[];
}

/** How many open lines from the top a dateline may stand below headline, standfirst and captions. */
const DATELINE_REACH = 8;

/** Reads the newspaper's frame off the lines of a text. One pass a question, the surest first; a line answers one only. */
export function readFrame(text: string, tokens: readonly Token[], lines: readonly Line[]): Frame {
  const frame: Frame = { headline: null, dateline: null, stamp: null, credits: [], furniture: [] };
  const taken = new Uint8Array(lines.length);
  const open = () => lines.filter((line) => !taken[line.index]);
  const furnish = (kind: FurnitureKind, line: Line) => {
    frame.furniture.push({ ...makeSpan(text, line.start, line.end), kind });
    taken[line.index] = 1;
  };
  const credit = (found: readonly Credit[], ...own: readonly Line[]) => {
    if (found.length > 0) for (const line of own) taken[line.index] = 1;
    for (const each of found) frame.credits.push(each);
  };

  const gallery = isGallery(lines);
  for (const line of lines) {
    if (gallery && isPictured(line)) continue;
    const kind = lineFurniture(tokens, line) ?? furnitureByNeighbour(text, lines, line);
    if (kind) furnish(kind, line);
    else credit(lineCredits(text, tokens, line), line);
  }
  readEdges();
  const place = findDateline(text, tokens, open());
  if (place) readPlace(place.line, place.found);
  readTop(place?.line ?? null);
  readHeadings(place?.line ?? null);
  readInside();
  return frame;

  /** Stamps, by-lines and tag rows: above the first paragraph of the story and below the last. */
  function readEdges(): void {
    const prose = open().filter(isProse);
    const top = prose[0]?.index ?? lines.length;
    const bottom = prose[prose.length - 1]?.index ?? -1;
    for (const line of open()) {
      if (line.index >= top && line.index <= bottom) continue;
      const stamp = readStamp(text, line);
      if (stamp && frame.stamp) furnish("identifier", line);
      else if (stamp) {
        frame.stamp = stamp;
        taken[line.index] = 1;
      } else {
        const before = lines[line.index - 1];
        // `Ridwan Saputra⏎Editor`: some pages put the name first
        const next = lines[line.index + 1];
        const nameFirst =
          before &&
          before.index > 0 &&
          !taken[before.index] &&
          isHeadword(before) &&
          (before.index > bottom || (next !== undefined && !isHeadword(next)));
        const name = nameFirst ? before : next;
        const initials = closingInitials(text, tokens, line.first, line.last, true);
        const split = name && !taken[name.index] ? splitCredit(text, tokens, line, name) : null;
        if (split && name && !taken[line.index]) credit([split], line, name);
        else if (initials && initials.start === line.start) credit([initials], line);
        else if (line.index > bottom && !taken[line.index]) readFoot(line);
        else if (line.index > 0 && line.index < top && !taken[line.index]) {
          const author = byline(text, tokens, line) ?? authors(text, tokens, lines, line);
          if (author) credit([author], line);
        }
      }
    }
  }

  function readFoot(line: Line): void {
    const signed = signature(text, tokens, line);
    if (signed.length > 0) credit(signed, line);
    else if (line.index > 0 && isTagRow(line)) furnish("identifier", line);
  }

  function readPlace(line: Line, { dateline }: FoundDateline): void {
    frame.dateline = dateline;
    if (dateline.start === line.start) return;
    let last = line.first;
    while ((tokens[last] as Token).start < dateline.start) last++;
    const report = readReport(text, tokens, line.first, last);
    if (report) frame.credits.push(report);
  }

  /** Headline and rubric: the open lines above the story. A standfirst, cut off or not, is the story's. */
  function readTop(datelined: Line | null): void {
    const all = open();
    const story = datelined ?? all.find(isProse);
    if (!story) return;
    const above = all.filter((line) => line.index < story.index);
    const byline = above.findIndex((line, i) => above[i + 1] && isByline(line, above[i + 1] as Line));
    if (byline >= 0) {
      const [author, office] = above.splice(byline, 2) as [Line, Line];
      const span = makeSpan(text, author.start, author.end);
      credit([{ ...span, role: "reporter", name: span }], author);
      furnish("identifier", office);
    }
    const rubric = above[0] && above[1] && isKicker(above[0]) && isHeadline(above[1]) ? above.shift() : undefined;
    if (rubric) furnish("heading", rubric);
    const [first, ...rest] = above;
    if (!first || !isHeadline(first) || isSigned(first)) {
      if (datelined) for (const line of above) readCaption(line);
      return;
    }
    frame.headline = makeSpan(text, first.start, first.end);
    taken[first.index] = 1;
    for (const line of rest) readCaption(line);
  }

  /** `… tegas Presiden. (ryh/mik)`: initials close a paragraph of the story, never a headline or heading. */
  function isSigned({ first, last }: Line): boolean {
    return closingInitials(text, tokens, first, last, false) !== null;
  }

  /** `TARIF NAIK - Warga antre …` above the real dateline: the caption of the picture. */
  function readCaption(line: Line): void {
    if (line.terminated && frame.dateline && CAPTION.test(line.text)) furnish("caption", line);
  }

  function readHeadings(datelined: Line | null): void {
    const all = open();
    const from = datelined?.index ?? -1;
    all.forEach((line, i) => {
      if (line.index <= from || !isSubheading(line, all[i - 1] ?? null, all[i + 1] ?? null)) return;
      if (isSigned(line)) return;
      // above a story of a few short lines
      if (i === 0 && !datelined && !frame.headline) {
        frame.headline = makeSpan(text, line.start, line.end);
        taken[line.index] = 1;
      } else furnish("heading", line);
    });
  }

  /** What scraping left inside the paragraphs. */
  function readInside(): void {
    const all = open();
    const final = all[all.length - 1];
    for (const line of all) {
      let last = line.last;
      const credits = tailCredits(text, tokens, line, gallery);
      for (const each of credits) frame.credits.push(each);
      const [foremost] = credits;
      if (foremost) while (last > line.first && (tokens[last - 1] as Token).start >= foremost.start) last--;
      const initials = last > line.first ? closingInitials(text, tokens, line.first, last, line === final) : null;
      if (initials) frame.credits.push(initials);
      const scraps = line.hints & Hint.Inline ? inlineFurniture(line.text, line.start) : [];
      const linked = line.hints & Hint.Link && line.hints & Hint.Colon;
      const pieces = linked ? scraps.concat(inlineLinks(tokens, line.first, last)) : scraps;
      for (const { start, end, kind } of pieces) {
        frame.furniture.push({ ...makeSpan(text, start, end), kind });
        // what looked like one stands in the title of a link, or began with a button
        if (frame.dateline && start < frame.dateline.end && frame.dateline.start < end) frame.dateline = null;
      }
    }
  }
}

/** A name that stands alone: two to four capitalised words. */
function isHeadword(line: Line): boolean {
  return line.words >= 2 && line.words <= 4 && !line.terminated && line.titled === 1 && !line.text.includes(",");
}

function furnitureByNeighbour(text: string, lines: readonly Line[], line: Line): FurnitureKind | null {
  if (isRepeated(lines, line)) return "caption";
  if (holdsNext(lines, line)) return "repetition";
  return isLinkTitle(text, lines, line) ? "related" : null;
}

/** A caption that the page shows twice, or once more in the next paragraph without its label. */
function isRepeated(lines: readonly Line[], line: Line): boolean {
  const labelled = lines[line.index - 1]?.text ?? "";
  const caption = labelled.replace(/^foto\s{0,3}:\s{0,3}/iu, "");
  if (caption.length < labelled.length && caption.length > 20 && line.text.startsWith(caption)) return true;
  if (line.terminated || line.words < 3) return false;
  return lines[line.index - 1]?.text === line.text || lines[line.index + 1]?.text === line.text;
}

/** How much of the second line below shows that a line goes on with it, and how far behind the first, with links between them. */
const OVERLAP = 40;
const BETWEEN = 600;

/** `A B C⏎A⏎B C⏎B⏎C`: of nested blocks each was scraped by itself; the paragraphs that are none stay. */
function holdsNext(lines: readonly Line[], { index, text }: Line): boolean {
  const next = lines[index + 1];
  const after = lines[index + 2];
  if (!next || !after || next.words < 3 || !text.startsWith(next.text)) return false;
  return text.slice(next.text.length, next.text.length + BETWEEN).includes(after.text.slice(0, OVERLAP));
}

/** `kopi halal kopi murni`: key words below the story, in small letters throughout. */
function isTagRow(line: Line): boolean {
  return (
    !line.terminated &&
    line.words >= 2 &&
    line.words <= 20 &&
    /^[\p{Ll}\p{Nd}][\p{Ll}\p{M}\p{Nd} -]{3,200}$/u.test(line.text)
  );
}

function findDateline(
  text: string,
  tokens: readonly Token[],
  open: readonly Line[],
): { readonly line: Line; readonly found: FoundDateline } | null {
  const story = open.findIndex(isProse);
  let weak: { readonly line: Line; readonly found: FoundDateline } | null = null;
  for (const line of open.slice(0, Math.min(DATELINE_REACH, story < 0 ? open.length : story + 4))) {
    const found = readDateline(text, tokens, line);
    if (found?.strong) return { line, found };
    if (found && !weak && (story < 0 || line.index <= (open[story] as Line).index)) weak = { line, found };
  }
  const first = open[story];
  const inner = first && !weak ? readInnerDateline(text, tokens, first) : null;
  return first && inner ? { line: first, found: inner } : weak;
}
