import type { EntityType, Span } from "../types.js";
import { codePointOffsets } from "./code-points.js";
import { type ExportInput, readDocuments, type Source } from "./documents.js";
import { oneLine } from "./people.js";

/** What goes into a brat collection for one article: `<id>.txt` and `<id>.ann`, both UTF-8. */
export interface BratDocument {
  readonly id: string;
  /** The text, untouched, for the `.txt` file. */
  readonly text: string;
  /** The standoff lines for the `.ann` file; offsets are Unicode code points, as in Python. */
  readonly annotations: string;
}

export interface BratExport {
  readonly documents: readonly BratDocument[];
  /** `annotation.conf` of the collection: the types, relations, events and attributes that the lines use. */
  readonly configuration: string;
}

const ENTITY_TYPES = {
  person: "Person",
  organization: "Organization",
  location: "Location",
  event: "Event",
  law: "Law",
} as const satisfies Record<EntityType, string>;

const CONFIGURATION = `[entities]
Person
Organization
Location
Event
Law
Date
Content
Speaker
Addressee
Channel
Place
Target

[relations]
Same_as\tArg1:<ENTITY>, Arg2:<ENTITY>
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]
Quote\tContent:<ANY>, Speaker?:<ANY>, Addressee?:<ANY>, Channel?:<ANY>, When?:Date, Where?:<ANY>
Stance\tHolder?:<ANY>, Target:<ANY>, Source?:<ANY>, In?:Quote

[attributes]
Kind\tArg:Quote, Value:direct|indirect|mixed
Continues\tArg:Quote
Negated\tArg:<EVENT>
Polarity\tArg:Stance, Value:support|oppose|neutral
Modality\tArg:Stance, Value:assertion|commitment|obligation|desire|possibility|conditional
Strength\tArg:Stance, Value:1|2|3
`;

/**
 * brat standoff: mentions, dates, cues and contents as `T` lines, mentions of one thing joined by `R`, quotes and stances as `E` with
 * their `A`ttributes; names and values are notes (`#`).
 *
 * A span that runs over a line break is written in pieces round it, as brat does itself.
 *
 * @throws KutipError `INVALID_DOCUMENT`, `INVALID_DATE`
 * @example
 * ```ts
 * import { extract } from "kutip";
 * import { toBrat } from "kutip/export";
 * toBrat(extract("Rusia menolak usul itu.")).documents[0]?.annotations.split("\n")[0]; // "T1\tLocation 0 5\tRusia"
 * ```
 */
export function toBrat(input: ExportInput): BratExport {
  return { documents: readDocuments(input).map(write), configuration: CONFIGURATION };
}

function write(source: Source): BratDocument {
  const { text, entities, dates, quotes, stances } = source.extraction;
  const out = makeLines(text);

  const firstMentions = new Map<string, string>();
  for (const { id, type, name, mentions } of entities) {
    for (const mention of mentions) {
      const line = out.span(ENTITY_TYPES[type], mention);
      const first = firstMentions.get(id);
      if (first === undefined) {
        firstMentions.set(id, line);
        out.note(line, name);
      } else if (first !== line) out.relation("Same_as", line, first);
    }
  }
  const dateLines = dates.map((date) => {
    const line = out.span("Date", date);
    out.note(line, `${date.type} ${date.value}${date.mod === null ? "" : ` ${date.mod}`}`);
    return line;
  });
  const quoteLines = quotes.map((quote) => {
    const event = out.event("Quote", quote.cue ?? quote.content, [
      ["Content", out.span("Content", quote.content)],
      ["Speaker", out.part("Speaker", quote.speaker?.mention ?? null)],
      ["Addressee", out.part("Addressee", quote.addressee)],
      ["Channel", out.part("Channel", quote.channel)],
      ["When", quote.when === null ? null : (dateLines[quote.when] ?? null)],
      ["Where", out.part("Place", quote.where)],
    ]);
    out.attribute("Kind", event, quote.kind);
    if (quote.continues) out.attribute("Continues", event);
    if (quote.negated) out.attribute("Negated", event);
    const relays = quote.via.map(({ name }) => name);
    out.note(
      event,
      [quote.speaker?.name ?? null, ...relays.map((name) => `via ${name}`)].filter((part) => part !== null).join("; "),
    );
    return event;
  });
  for (const stance of stances) {
    const event = out.event("Stance", stance.predicate, [
      ["Holder", out.part("Speaker", stance.holder.mention)],
      ["Target", out.span("Target", stance.target)],
      ["Source", out.part("Speaker", stance.source?.mention ?? null)],
      ["In", stance.quote === null ? null : (quoteLines[stance.quote] ?? null)],
    ]);
    out.attribute("Polarity", event, stance.polarity);
    out.attribute("Modality", event, stance.modality);
    out.attribute("Strength", event, String(stance.strength));
    if (stance.negated) out.attribute("Negated", event);
    out.note(event, stance.holder.name);
  }
  return { id: source.id, text, annotations: out.text() };
}

/** Controls and separators: at some of them Python's line reader, which brat uses, ends a line, and a tab ends a field. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
const AT_BREAKS = /([\p{Cc}\u2028\u2029]+)/u;

interface Lines {
  /** Marks a span, and gives the id of its line; the same span of the same type is marked once. */
  span(type: string, span: Span): string;
  /** A span that takes part in an event: an entity's line where one marks just these words. */
  part(type: string, span: Span | null): string | null;
  relation(type: string, from: string, to: string): void;
  event(type: string, trigger: Span, args: readonly (readonly [role: string, line: string | null])[]): string;
  attribute(name: string, of: string, value?: string): void;
  note(of: string, text: string): void;
  text(): string;
}

function makeLines(text: string): Lines {
  const lines: string[] = [];
  const toCodePoints = codePointOffsets(text);
  const spans = new Map<string, string>();
  const entityAt = new Map<string, string>();
  const counts = { T: 0, R: 0, E: 0, A: 0, "#": 0 };
  const next = (kind: keyof typeof counts): string => {
    counts[kind] += 1;
    return `${kind}${counts[kind]}`;
  };
  const isEntity = new Set<string>([...Object.values(ENTITY_TYPES), "Date"]);

  const span = (type: string, { start, end }: Span): string => {
    const there = spans.get(`${type} ${start} ${end}`);
    if (there !== undefined) return there;
    const id = next("T");
    const pieces = piecesOf(text, start, end);
    const offsets = pieces.map((piece) => `${toCodePoints(piece.start)} ${toCodePoints(piece.end)}`).join(";");
    lines.push(`${id}\t${type} ${offsets}\t${pieces.map((piece) => piece.text).join(" ")}`);
    spans.set(`${type} ${start} ${end}`, id);
    if (isEntity.has(type)) entityAt.set(`${start} ${end}`, id);
    return id;
  };
  return {
    span,
    part: (type, found) => (found === null ? null : (entityAt.get(`${found.start} ${found.end}`) ?? span(type, found))),
    relation: (type, from, to) => lines.push(`${next("R")}\t${type} Arg1:${from} Arg2:${to}`),
    event(type, trigger, args) {
      const anchor = span(type, trigger);
      const id = next("E");
      const filled = args.filter(([, line]) => line !== null).map(([role, line]) => ` ${role}:${line}`);
      lines.push(`${id}\t${type}:${anchor}${filled.join("")}`);
      return id;
    },
    attribute: (name, of, value) => lines.push(`${next("A")}\t${name} ${of}${value === undefined ? "" : ` ${value}`}`),
    note(of, words) {
      const clean = oneLine(words.replace(BREAKS, " "));
      if (clean !== "") lines.push(`${next("#")}\tAnnotatorNotes ${of}\t${clean}`);
    },
    text: () => lines.map((line) => `${line}\n`).join(""),
  };
}

/** A span without the line breaks in it: brat wants one fragment a line. */
function piecesOf(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(AT_BREAKS)) {
    if (part !== "" && !AT_BREAKS.test(part)) pieces.push({ start: at, end: at + part.length, text: part });
    at += part.length;
  }
  return pieces.length > 0 ? pieces : [{ start, end, text: oneLine(text.slice(start, end)) }];
}
