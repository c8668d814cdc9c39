import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BratDocument, toBrat } from "../../src/export/index.js";
import { extract } from "../../src/index.js";
import { articles, hostileDocument } from "./support.js";

/** A reader of brat's standoff after its own manual: offsets in code points, arguments that must be there. */
function read({ text, annotations }: BratDocument) {
  const points = [...text];
  // Python's line reader ends a line at many a control; none but the tab has a place here
  const lines = annotations.split(/(?!\t)[\p{Cc}\u2028\u2029]/u);
  expect(lines.pop()).toBe("");
  const spans = new Map<string, { type: string; text: string }>();
  const events = new Map<string, { type: string; args: Map<string, string> }>();
  const attributes: string[] = [];
  const relations: string[] = [];
  const must = (id: string) => expect(spans.has(id) || events.has(id), `${id} in ${annotations}`).toBe(true);
  for (const line of lines) {
    const [id = "", body = "", words, ...more] = line.split("\t");
    expect(more).toEqual([]);
    if (id.startsWith("T")) {
      const [, type = "", offsets = ""] = /^(\w+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body) ?? [];
      const pieces = offsets
        .split(";")
        .map((piece) => points.slice(...(piece.split(" ").map(Number) as [number, number])).join(""));
      expect(pieces.join(" ")).toBe(words);
      spans.set(id, { type, text: pieces.join(" ") });
    } else if (id.startsWith("E")) {
      const [head = "", ...args] = body.split(" ");
      const [type = "", trigger = ""] = head.split(":");
      expect(spans.get(trigger)?.type).toBe(type);
      events.set(id, { type, args: new Map(args.map((arg) => arg.split(":") as [string, string])) });
      for (const arg of args) must(arg.split(":")[1] as string);
    } else if (id.startsWith("R")) {
      const [, from = "", to = ""] = /^Same_as Arg1:(T\d+) Arg2:(T\d+)$/.exec(body) ?? [];
      must(from);
      must(to);
      relations.push(`${from} ${to}`);
    } else if (id.startsWith("A")) {
      must(body.split(" ")[1] as string);
      attributes.push(body);
    } else {
      expect(id).toMatch(/^#\d+$/);
      must(body.split(" ")[1] as string);
    }
  }
  return { spans, events, attributes, relations };
}

describe("toBrat", () => {
  it("marks what was found in the five articles, with types that the configuration knows", () => {
    const { documents, configuration } = toBrat(articles);
    for (const [index, document] of documents.entries()) {
      const { quotes, stances } = (articles[index] as (typeof articles)[number]).extraction;
      const { spans, events, attributes, relations } = read(document);
      expect([...events.values()].filter(({ type }) => type === "Quote")).toHaveLength(quotes.length);
      expect([...events.values()].filter(({ type }) => type === "Stance")).toHaveLength(stances.length);
      expect(relations.length).toBeGreaterThan(10);
      const known = new Set(configuration.match(/^\w+/gm));
      for (const { type } of spans.values()) expect(known, type).toContain(type);
      for (const attribute of attributes) expect(known).toContain(attribute.split(" ")[0]);
    }
  });

  it("has quotes and stances as events on their cues and predicates", () => {
    const [document] = toBrat(extract("📰\nRusia menolak usul itu, kata Siti Marhamah.")).documents;
    const { events, spans, attributes } = read(document as BratDocument);
    const text = (id: string | undefined) => spans.get(id ?? "")?.text;
    const [quote, stance] = [...events.values()];
    expect([text(quote?.args.get("Content")), text(quote?.args.get("Speaker"))]).toEqual([
      "Rusia menolak usul itu",
      "Siti Marhamah",
    ]);
    expect([text(stance?.args.get("Holder")), text(stance?.args.get("Target"))]).toEqual(["Rusia", "usul itu"]);
    expect(stance?.args.get("In")).toBe("E1");
    expect(attributes).toContain("Polarity E2 oppose");
  });

  it("writes a span over a line break in pieces", () => {
    const text = "Rusia\r\nmenolak";
    const found = extract(text);
    const extraction = {
      ...found,
      dates: [],
      quotes: [],
      stances: [],
      entities: found.entities.map((entity) => ({
        ...entity,
        mentions: [{ start: 0, end: text.length, text, kind: "name" as const }],
      })),
    };
    expect(toBrat(extraction).documents[0]?.annotations).toBe(
      "T1\tLocation 0 5;7 14\tRusia menolak\n#1\tAnnotatorNotes T1\tRusia\n",
    );
  });

  it("keeps its lines and offsets whatever the text holds", () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const { entities, dates, quotes, stances } = document.extraction;
        const spans = [
          ...entities.flatMap(({ mentions }) => mentions),
          ...dates,
          ...quotes.map(({ content }) => content),
        ];
        spans.push(
          ...quotes.flatMap(({ cue }) => cue ?? []),
          ...stances.flatMap(({ predicate, target }) => [predicate, target]),
        );
        // no rule finds nothing but line breaks
        fc.pre(spans.every(({ text }) => /[^\s\p{Cc}]/u.test(text)));
        read(toBrat(document).documents[0] as BratDocument);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
