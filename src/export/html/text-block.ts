import type { Extraction } from "../../types.js";
import { escapeHtml } from "./escape.js";
import type { Labels } from "./labels.js";
import { marksOf } from "./layers.js";
import { type Line, readLines } from "./lines.js";
import { cutSegments, type Mark, type Segment } from "./segments.js";
import type { Speakers } from "./speakers.js";

/** `▲`, `▼`, `◆`: a stance's direction for those who do not see its colour. */
export const SIGNS = { support: "▲", oppose: "▼", neutral: "◆" } as const;

/** Something that stands at a place in the text without being of it: the number of a quote, the target of a link. */
interface Anchor {
  readonly at: number;
  readonly html: string;
}

/** The text of the article with its marks; `heading` is the element of its headline. */
export function renderText(
  extraction: Extraction,
  speakers: Speakers,
  prefix: string,
  words: Labels,
  heading: "h1" | "h2",
): string {
  const { text, article } = extraction;
  const marks = marksOf(extraction, speakers, prefix).sort((a, b) => a.start - b.start);
  const anchors = anchorsOf(extraction, speakers, prefix, words).sort((a, b) => a.at - b.at);
  let hasHeadline = false;
  let nextMark = 0;
  let nextAnchor = 0;
  let active: Mark[] = [];
  return readLines(text, article)
    .map((line) => {
      active = active.filter((mark) => mark.end > line.start);
      while (nextMark < marks.length && (marks[nextMark] as Mark).start < line.end)
        active.push(marks[nextMark++] as Mark);
      const own: Anchor[] = [];
      while (nextAnchor < anchors.length && (anchors[nextAnchor] as Anchor).at < line.end)
        own.push(anchors[nextAnchor++] as Anchor);
      const isHeading = line.role === "headline" && !hasHeadline;
      hasHeadline ||= isHeading;
      const tag = isHeading ? heading : "p";
      return `<${tag} class="k-line k-${line.role}">${renderLine(text, line, active, own)}</${tag}>`;
    })
    .join("\n");
}

function renderLine(text: string, line: Line, marks: readonly Mark[], anchors: readonly Anchor[]): string {
  const segments = cutSegments(line.start, line.end, marks);
  let html = "";
  let next = 0;
  for (const segment of segments) {
    while (next < anchors.length && (anchors[next] as Anchor).at <= segment.start)
      html += (anchors[next++] as Anchor).html;
    html += renderSegment(text, segment);
  }
  while (next < anchors.length) html += (anchors[next++] as Anchor).html;
  return html;
}

function renderSegment(text: string, { start, end, marks }: Segment): string {
  const words = escapeHtml(text.slice(start, end));
  if (marks.length === 0) return words;
  const classes = new Set(marks.flatMap((mark) => mark.classes));
  for (const mark of marks) {
    if (mark.start === start) classes.add(`${mark.classes[0]}-first`);
    if (mark.end === end) classes.add(`${mark.classes[0]}-last`);
  }
  const records = new Set(marks.map(({ record }) => record).filter((record) => record !== ""));
  const data = records.size === 0 ? "" : ` data-k="${[...records].join(" ")}"`;
  return `<${data === "" ? "span" : "mark"} class="${[...classes].join(" ")}"${data}>${words}</${data === "" ? "span" : "mark"}>`;
}

/** All begin where some mark begins, so that a segment does. */
function anchorsOf(extraction: Extraction, speakers: Speakers, prefix: string, words: Labels): Anchor[] {
  const { entities, dates, quotes, stances } = extraction;
  const place = (record: string) => `<span class="k-place" id="${record}" tabindex="-1"></span>`;
  const reference = (record: string, classes: string, label: string, sign: string) =>
    `<a class="k-ref ${classes}" id="${record}" href="#${record}-row" aria-label="${escapeHtml(label)}" data-go="${record}-row">${sign}</a>`;
  return [
    ...quotes.map(({ content }, index): Anchor => {
      const { name, colour } = speakers.of(index);
      const label = `${words.quote} ${index + 1}: ${name ?? words.noSpeaker}`;
      return {
        at: content.start,
        html: reference(`${prefix}q${index + 1}`, `k-ref-q k-c${colour}`, label, String(index + 1)),
      };
    }),
    ...stances.map(({ holder, polarity, predicate }, index): Anchor => {
      const label = `${words.stance} ${index + 1}: ${holder.name}, ${words.polarities[polarity]}`;
      return {
        at: predicate.start,
        html: reference(`${prefix}s${index + 1}`, `k-ref-s k-${polarity}`, label, SIGNS[polarity]),
      };
    }),
    ...entities.flatMap(({ mentions }, index): Anchor[] => {
      const [first] = mentions;
      return first === undefined ? [] : [{ at: first.start, html: place(`${prefix}n${index + 1}`) }];
    }),
    ...dates.map(({ start }, index): Anchor => ({ at: start, html: place(`${prefix}t${index + 1}`) })),
  ];
}
