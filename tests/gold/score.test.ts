import { describe, expect, it } from "vitest";
import type { DateType, EntityType, Extraction } from "../../src/types.js";
import { goldIds, type Loaded, load, type Range } from "../support/gold.js";
import { f1, MEASURES, recall, score, sum } from "../support/score.js";

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: "person",
  ORG: "organization",
  LOC: "location",
  EVT: "event",
  LAW: "law",
};

/** The extraction that says exactly what the annotation says (the fields that are scored, no others). */
function ideal({ text, gold }: Loaded): Extraction {
  const span = ({ start, end }: Range) => ({ start, end, text: text.slice(start, end) });
  const nameOf = (id: string | null) => gold.entities.find((entity) => entity.id === id)?.name ?? null;
  return {
    dates: gold.dates.map((date) => ({ ...span(date), type: date.type.toLowerCase() as DateType, value: date.value })),
    entities: gold.entities.map((entity) => ({
      id: `x-${entity.id}`,
      type: TYPES[entity.type],
      name: entity.name,
      mentions: gold.mentions.filter((m) => m.entity === entity).map((m) => ({ ...span(m), kind: "name" })),
    })),
    quotes: gold.quotes.map((quote) => ({
      kind: quote.kind,
      content: span(quote),
      cue: quote.cue === null ? null : { text: quote.cue },
      speaker: quote.speaker && {
        mention: { text: quote.speaker },
        entity: quote.entity && `x-${quote.entity}`,
        name: nameOf(quote.entity) ?? quote.speaker,
      },
    })),
    stances: gold.stances.map((stance) => ({
      holder: {
        entity: nameOf(stance.holder) && `x-${stance.holder}`,
        name: nameOf(stance.holder) ?? stance.holder,
      },
      polarity: stance.polarity,
      predicate: { text: stance.predicate },
      target: span(stance.targets[0] as Range),
    })),
  } as unknown as Extraction;
}

const NOTHING = { dates: [], entities: [], quotes: [], stances: [] } as unknown as Extraction;
const ALL = goldIds().map(load);

describe("score", () => {
  it("is full for what the annotation says", () => {
    const total = sum(ALL.map((loaded) => score(loaded, ideal(loaded))));
    for (const measure of MEASURES) {
      expect(total[measure].misses, measure).toEqual([]);
      expect(f1(total[measure]), measure).toBe(1);
    }
  });

  it("is nothing, with a line for each miss, for an empty extraction", () => {
    const total = sum(ALL.map((loaded) => score(loaded, NOTHING)));
    for (const measure of ["dateValue", "mentions", "clusters", "quotes", "direct", "stances"] as const) {
      expect(recall(total[measure]), measure).toBe(0);
      expect(total[measure].misses, measure).toHaveLength(total[measure].wanted);
    }
  });

  it("does not ask for sentences that go on without a cue, nor for what is left open", () => {
    for (const loaded of ALL) {
      const { gold } = loaded;
      const wanted = score(loaded, NOTHING);
      expect(wanted.quotes.wanted).toBe(gold.quotes.filter((q) => !q.continues).length);
      expect(wanted.mentions.wanted).toBe(gold.mentions.filter((m) => !m.optional).length);
      expect(wanted.stances.wanted).toBe(gold.stances.filter((s) => !s.optional).length);
    }
  });

  it("tells the wrong value, type, speaker, kind and polarity", () => {
    const loaded = load("jakarta-2023");
    const right = ideal(loaded);
    const wrong = {
      ...right,
      dates: right.dates.map((date) => ({ ...date, value: "1999" })),
      entities: right.entities.map((entity) => (entity.type === "person" ? { ...entity, type: "law" } : entity)),
      quotes: right.quotes.map((quote) => ({ ...quote, kind: "direct", speaker: null, cue: null })),
      stances: right.stances.map((stance) => ({ ...stance, polarity: "neutral" })),
    } as unknown as Extraction;
    const got = score(loaded, wrong);
    expect(got.dateExtent.right).toBe(2);
    expect(got.dateValue.right).toBe(0);
    expect(got.mentions.wanted - got.mentions.right).toBe(8);
    expect(got.quotes.right).toBe(9);
    expect([got.kind.right, got.cue.right, got.speaker.right, got.stances.right]).toEqual([0, 0, 0, 0]);
    expect(got.speaker.misses[0]).toBe(
      "jakarta-2023: speaker Wang Yi | got nobody: China dan Rusia akan bersama-sama mendorong multipolaritas d",
    );
  });

  it("forgives quote marks and punctuation at the edges, not half of the words", () => {
    const loaded = load("kuala-lumpur-2025");
    const right = ideal(loaded);
    const moved = (by: (range: Range) => Range) =>
      score(loaded, {
        ...right,
        quotes: right.quotes.map((quote) => {
          const range = by(quote.content);
          return { ...quote, content: { ...range, text: loaded.text.slice(range.start, range.end) } };
        }),
      }).quotes.right;
    expect(moved(({ start, end }) => ({ start, end: end + 1 }))).toBe(12);
    expect(moved(({ start, end }) => ({ start, end: Math.round((start + end) / 2) }))).toBe(0);
  });
});
