import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { ExportDocument } from "../../src/export/index.js";
import { extract } from "../../src/index.js";
import type { Extraction, Span } from "../../src/types.js";

const FOLDER = new URL("../../fixtures/articles/", import.meta.url);

/** The five articles of the repository. */
export const articles: readonly ExportDocument[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .sort()
  .map((file) => {
    const extraction = extract(readFileSync(new URL(file, FOLDER), "utf8"), { now: "2025-08-01" });
    return { id: file.replace(".txt", ""), extraction };
  });

/** An extraction as anybody could have made it: spans of any text, put together by chance. */
export function makeExtraction(text: string, spans: readonly Span[], words: string): Extraction {
  const at = (index: number): Span => spans[index % spans.length] as Span;
  const evidence = { rule: words, confidence: 0.5 };
  return {
    text,
    article: {
      headline: at(0),
      dateline: { ...at(1), place: null, agency: null },
      stamp: null,
      credits: [],
      body: [],
      furniture: [],
    },
    sentences: [],
    entities: [
      {
        id: "e1",
        type: "person",
        name: words,
        aliases: [words],
        roles: [words],
        country: null,
        mentions: [
          { ...at(0), kind: "name" },
          { ...at(2), kind: "pronoun" },
        ],
        ...evidence,
      },
      {
        id: "e2",
        type: "location",
        name: words,
        aliases: [],
        roles: [],
        country: "ID",
        mentions: [{ ...at(1), kind: "name" }],
        ...evidence,
      },
    ],
    dates: [
      {
        ...at(3),
        type: "date",
        value: "2022-08-05",
        mod: null,
        quant: null,
        freq: null,
        granularity: "day",
        interval: { start: "2022-08-05", end: "2022-08-06" },
        timeZone: null,
        inferred: { year: null, month: null, day: null },
        weekday: null,
        anchor: { kind: "none", index: null },
        alternatives: [],
        ...evidence,
      },
    ],
    quotes: [
      {
        kind: "mixed",
        content: at(4),
        cue: { ...at(5), lemma: words, type: "neutral" },
        speaker: { mention: at(0), kind: "name", entity: "e1", name: words },
        continues: false,
        via: [{ ...at(1), entity: null, name: words }],
        addressee: at(2),
        channel: at(3),
        when: 0,
        where: at(1),
        negated: true,
        ...evidence,
      },
      {
        kind: "direct",
        content: at(6),
        cue: null,
        speaker: { mention: at(2), kind: "group", entity: null, name: words },
        continues: false,
        via: [],
        addressee: null,
        channel: null,
        when: null,
        where: null,
        negated: false,
        ...evidence,
      },
    ],
    stances: [
      {
        holder: { entity: "e2", name: words, mention: at(1) },
        polarity: "oppose",
        predicate: at(5),
        target: at(6),
        targetEntities: ["e1"],
        modality: "desire",
        negated: false,
        strength: 2,
        source: { entity: "e1", name: words, mention: at(0) },
        quote: 1,
        ...evidence,
      },
    ],
  };
}

/** Texts that have broken other people's exports, and any UTF-16 at all. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<script>alert(1)</script>",
        "</style><b>",
        "</title>",
        "<!--",
        "]]>",
        "&amp;&#0;",
        '"',
        "'",
        "`",
        "=1+1",
        "＝1",
        "@SUM(A1)",
        "\t",
        "\r\n",
        "\n",
        "\u2028",
        "\u0085",
        "\0",
        "\u001b",
        "\u202e",
        "\u2066",
        "\ufeff",
        "😀",
        "\ud83d",
        "\ude00",
        ";",
        ",",
        " kata Sri Lestari ",
      ),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** A document with such a text in every field. No span cuts a surrogate pair, as none of an extractor's does. */
export const hostileDocument: fc.Arbitrary<ExportDocument> = fc
  .tuple(hostileText, hostileText, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 7, maxLength: 7 }))
  .map(([text, words, cuts]) => {
    const borders = [0];
    for (const char of text) borders.push((borders.at(-1) as number) + char.length);
    const spans = cuts.map(([a, b]): Span => {
      const [i, j] = [a % borders.length, b % borders.length];
      const [start, end] = [borders[Math.min(i, j)] as number, borders[Math.max(i, j)] as number];
      return { start, end, text: text.slice(start, end) };
    });
    return { id: `a${words}`, extraction: makeExtraction(text, spans, words), title: words };
  });

/** A text after a way through UTF-8, which has no halves of surrogate pairs. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}
