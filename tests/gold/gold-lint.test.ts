import { describe, expect, it } from "vitest";
import { goldIds, load, locate } from "../support/gold.js";

const WEEKDAYS = ["minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu"];
const VALUE =
  /^(?:(?:\d{4}|XXXX)(?:-(?:\d{2}|XX))?(?:-(?:\d{2}|XX))?(?:T\d{2}:\d{2}(?::\d{2})?|T(?:MO|AF|EV|NI))?|(?:\d{4}|XXXX)-W(?:\d{2}|XX)(?:-[1-7])?|P(?:\d+|X)[YMWD]|(?:PAST|PRESENT|FUTURE)_REF)$/u;

describe("the annotated articles", () => {
  it("are the five fixtures", () => {
    expect(goldIds()).toEqual([
      "beijing-2024",
      "jakarta-2023",
      "kuala-lumpur-2025",
      "nizhny-novgorod-2024",
      "phnom-penh-2022",
    ]);
  });

  it("cannot name what is not in the text", () => {
    expect(locate("PBB dan Piagam PBB", "PBB", 2)).toEqual({ start: 15, end: 18 });
    expect(() => locate("PBB dan Piagam PBB", "PBB", 3)).toThrow('not in the text: "PBB" (occurrence 3)');
    expect(() => locate("PBB dan Piagam PBB", "", 1)).toThrow("not in the text");
  });
});

describe.each(goldIds())("%s", (id) => {
  // load() throws where a date, surface, quote or target is not in the article
  const { text, gold } = load(id);
  const ids = gold.entities.map((entity) => entity.id);

  it("names itself", () => {
    expect(gold.id).toBe(id);
  });

  it("has dates of a known type, with a TIMEX3 value, that do not overlap", () => {
    let last = 0;
    for (const date of [...gold.dates].sort((a, b) => a.start - b.start || a.end - b.end)) {
      expect(["DATE", "TIME", "DURATION", "SET"]).toContain(date.type);
      for (const value of [date.value, ...(date.alt ?? [])]) expect(value).toMatch(VALUE);
      expect(date.value.startsWith("P") && !date.value.endsWith("_REF"), date.text).toBe(date.type === "DURATION");
      expect(date.value.includes("T") && /\dT/u.test(date.value), date.text).toBe(date.type === "TIME");
      expect(date.start, date.text).toBeGreaterThanOrEqual(last);
      last = date.end;
    }
  });

  it("has dates that agree with the weekday and the numbers they name", () => {
    for (const { text: words, value } of gold.dates) {
      const weekday = WEEKDAYS.findIndex((name) => words.toLowerCase().includes(name));
      if (weekday >= 0) expect(new Date(`${value}T00:00Z`).getUTCDay(), words).toBe(weekday);
      const day = /\((\d+)\/(\d+)\)/u.exec(words);
      if (day) expect(value.slice(5).split("-").map(Number), words).toEqual([Number(day[2]), Number(day[1])]);
    }
  });

  it("has entities of a known type, each with its own id and at least one mention", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const entity of gold.entities) {
      expect(["PER", "ORG", "LOC", "EVT", "LAW"]).toContain(entity.type);
      expect(entity.surfaces, entity.name).toContain(entity.name);
      expect(new Set(entity.surfaces).size, entity.name).toBe(entity.surfaces.length);
      for (const role of entity.roles) locate(text, role, 1);
      for (const surface of entity.surfaces) {
        const mentions = gold.mentions.filter((m) => m.entity === entity && text.slice(m.start, m.end) === surface);
        expect(mentions.length, surface).toBeGreaterThan(0);
      }
    }
    const surfaces = gold.entities.flatMap((entity) => entity.surfaces);
    expect(new Set(surfaces).size, "a surface belongs to one entity").toBe(surfaces.length);
  });

  it("has no mention in the page furniture", () => {
    const lines = furnitureLines(text, gold.article.furniture);
    for (const mention of gold.mentions.filter((m) => !m.optional)) {
      const line = lines.find((range) => mention.start < range.end && range.start < mention.end);
      expect(line, text.slice(mention.start, mention.end)).toBeUndefined();
    }
  });

  it("has quotes in order, of a known kind, by a known speaker", () => {
    let last = 0;
    gold.quotes.forEach((quote, i) => {
      expect(["direct", "indirect", "mixed"]).toContain(quote.kind);
      expect(quote.start, quote.content).toBeGreaterThanOrEqual(last);
      last = quote.end;
      if (quote.cue !== null) expect(paragraphOf(text, quote.start)).toContain(quote.cue);
      if (quote.speaker !== null) expect(text).toContain(quote.speaker);
      if (quote.entity !== null) expect(ids).toContain(quote.entity);
      if (quote.continues) expect(gold.quotes[i - 1]?.entity, quote.content).toBe(quote.entity);
      else if (quote.kind !== "direct") expect(quote.cue, quote.content).not.toBeNull();
      const marked = /[“”"]/u.test(text.slice(quote.start, quote.end));
      expect(marked, quote.content).toBe(quote.kind === "mixed");
      const before = text.charAt(quote.start - 1);
      expect(/[“"]/u.test(before), quote.content).toBe(quote.kind === "direct");
    });
  });

  it("has stances of a known polarity, whose holder, quote and predicate exist", () => {
    const seen = new Set<string>();
    for (const stance of gold.stances) {
      expect(["support", "oppose", "neutral"]).toContain(stance.polarity);
      if (/^e\d+$/u.test(stance.holder)) expect(ids).toContain(stance.holder);
      else expect(text).toContain(stance.holder);
      const target = stance.targets[0];
      expect(paragraphOf(text, target?.start ?? 0)).toContain(stance.predicate);
      const key = `${stance.holder} ${stance.polarity} ${target?.start}`;
      expect(seen.has(key), `twice: ${key} ${stance.target}`).toBe(false);
      seen.add(key);
    }
  });

  it("has a frame that is in the article", () => {
    const { headline, dateline, stamp, credits, furniture } = gold.article;
    const lines = text.split("\n").map((line) => line.trim());
    if (headline !== null) expect(lines).toContain(headline);
    if (dateline !== null) {
      const { place, agency } = dateline;
      expect(lines.some((line) => line.startsWith(agency === null ? place : `${place} (${agency})`))).toBe(true);
    }
    if (stamp !== null) expect(lines).toContain(stamp.text);
    for (const credit of credits) expect(text).toContain(credit.name);
    expect(furnitureLines(text, furniture)).toHaveLength(furniture.length);
  });
});

/** The lines that are furniture, in order; a line may stand in the list more than once. */
function furnitureLines(text: string, furniture: readonly string[]): readonly { start: number; end: number }[] {
  const due = [...furniture];
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (due.length > 0 && line.trim() === due[0]) {
      due.shift();
      found.push({ start, end: start + line.length });
    }
    start += line.length + 1;
  }
  return found;
}

function paragraphOf(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset) + 1, end < 0 ? text.length : end);
}
