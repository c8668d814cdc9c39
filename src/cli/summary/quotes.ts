import type { Entity, Extraction, Quote } from "../../types.js";
import { cellWidth, clean, hang, pad, shorten, widest, wrap } from "./layout.js";
import { maxLines, type View } from "./view.js";

const WIDEST_CUE = 14;
const KIND_WIDTH = "indirect".length;

/** Who said what, in text order: a speaker, then what he or she says until somebody else speaks. */
export function renderQuotes(extraction: Extraction, view: View): string[] {
  const cueWidth = Math.min(WIDEST_CUE, Math.max(1, widest(extraction.quotes.map(cueOf))));
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const lines: string[] = [];
  let speaking: string | null = null;
  for (const quote of extraction.quotes) {
    const speaker = speakerOf(quote, entities);
    const goesOn = speaker.key === speaking || (quote.continues && speaker.key === NOBODY && speaking !== null);
    if (!goesOn) {
      if (speaking !== null) lines.push("");
      lines.push(...renderSpeaker(speaker, view));
      speaking = speaker.key;
    }
    lines.push(...renderQuote(quote, extraction, cueWidth, view));
  }
  return lines;
}

const NOBODY = "";

interface SpeakerLine {
  /** Quotes with the same key stand under one speaker. */
  readonly key: string;
  readonly name: string;
  readonly detail: string;
}

function speakerOf(quote: Quote, entities: ReadonlyMap<string, Entity>): SpeakerLine {
  const { speaker } = quote;
  if (speaker === null || speaker.kind === "none") return { key: NOBODY, name: "(no speaker named)", detail: "" };
  const entity = speaker.entity === null ? undefined : entities.get(speaker.entity);
  const name = clean(entity?.name ?? speaker.name ?? speaker.mention?.text ?? "?");
  if (entity) return { key: entity.id, name, detail: clean(entity.roles[0] ?? "") };
  return { key: `${speaker.kind} ${name}`, name, detail: speaker.kind === "anonymous" ? "not named" : "" };
}

function renderSpeaker({ name, detail }: SpeakerLine, { palette, width }: View): string[] {
  const shown = shorten(name, width - 2);
  const room = width - 2 - cellWidth(shown) - 2;
  return [`  ${palette.name(shown)}${detail === "" || room < 10 ? "" : `, ${shorten(detail, room)}`}`];
}

function renderQuote(quote: Quote, extraction: Extraction, cueWidth: number, view: View): string[] {
  const { palette, width } = view;
  const cue = shorten(cueOf(quote), cueWidth);
  const label = `    ${palette.note(pad(quote.kind, KIND_WIDTH))}  ${palette.cue(pad(cue, cueWidth))}  `;
  const indent = 4 + KIND_WIDTH + 2 + cueWidth + 2;
  const room = width - indent;
  const notes = notesOf(quote, extraction).join(" · ");
  return hang(label, indent, [
    ...wrap(contentOf(quote), room, maxLines(view)),
    ...wrap(notes, room, maxLines(view)).map(palette.note),
  ]);
}

/** A continuation has often no cue of its own: the arrow says that it goes on. */
function cueOf(quote: Quote): string {
  if (quote.cue !== null) return clean(quote.cue.text);
  return quote.continues ? "↳" : "";
}

function contentOf(quote: Quote): string {
  const content = clean(quote.content.text);
  return quote.kind === "direct" ? `“${content}”` : content;
}

function notesOf(quote: Quote, { dates }: Extraction): string[] {
  const notes: string[] = [];
  if (quote.negated) notes.push("negated");
  if (quote.when !== null) notes.push(`when: ${dates[quote.when]?.value ?? "?"}`);
  if (quote.where !== null) notes.push(`where: ${clean(quote.where.text)}`);
  if (quote.addressee !== null) notes.push(`to: ${clean(quote.addressee.text)}`);
  if (quote.channel !== null) notes.push(`by: ${clean(quote.channel.text)}`);
  if (quote.via.length > 0) notes.push(`via ${quote.via.map(({ name }) => clean(name)).join(" ← ")}`);
  return notes;
}
