import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/export/index.js";
import { extract } from "../../src/index.js";
import { articles, hostileDocument, wellFormed } from "./support.js";

type Row = Record<string, string>;

function read(csv: string, options: object = {}): Row[] {
  return parse(csv, { columns: true, bom: true, ...options }) as Row[];
}

describe("toCsv", () => {
  const tables = toCsv(articles);

  it("has one row a record, each with its place in the text", () => {
    const kinds = {
      quotes: ["start", "end", "text"],
      dates: ["start", "end", "text"],
      entities: ["start", "end", "text"],
    };
    const texts = new Map(articles.map(({ id, extraction }) => [id, extraction.text]));
    for (const [table, [start, end, text]] of Object.entries(kinds) as ["quotes", [string, string, string]][]) {
      const rows = read(tables[table], { relax_quotes: false });
      expect(rows.length).toBeGreaterThan(20);
      for (const row of rows) {
        const words = texts.get(row.document as string)?.slice(Number(row[start]), Number(row[end]));
        expect(row[text]?.replace(/^'(?=[-=+@])/, "")).toBe(words);
      }
    }
    expect(read(tables.stances)).toHaveLength(
      articles.reduce((sum, { extraction }) => sum + extraction.stances.length, 0),
    );
    for (const row of read(tables.stances)) {
      expect(texts.get(row.document as string)?.slice(Number(row.target_start), Number(row.target_end))).toBe(
        row.target,
      );
      expect(["support", "oppose", "neutral"]).toContain(row.polarity);
      expect(Number(row.confidence)).toBeGreaterThan(0);
      expect(row.rule).toMatch(/^stance\//);
    }
  });

  it("follows RFC 4180: a header, lines that end in CRLF, the same number of fields in each", () => {
    for (const csv of Object.values(tables)) {
      expect(csv.endsWith("\r\n")).toBe(true);
      expect(() => parse(csv, { record_delimiter: "\r\n", relax_column_count: false })).not.toThrow();
    }
  });

  it("has a header without rows", () => {
    const { quotes } = toCsv([]);
    expect(quotes).toMatch(/^document,title,url,published,index,kind,.*\r\n$/);
    expect(quotes.split("\r\n")).toHaveLength(2);
  });

  it("defuses formulas, full-width ones and those behind blanks too", () => {
    const extraction = extract("Polisi menyatakan, jalan itu ditutup.");
    for (const formula of [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "\n=1",
      " =1",
      "＝1",
      "＋1",
      "－1",
      "＠A",
      "\u200b=1",
    ]) {
      const [row] = read(toCsv({ id: "a", extraction, title: formula }).quotes);
      expect(row?.title).toBe(`'${formula}`);
      const [kept] = read(toCsv({ id: "a", extraction, title: formula }, { formulas: "keep" }).quotes);
      expect(kept?.title).toBe(formula);
    }
    for (const harmless of ["a=1", "1-1", "Sri <sri@example.org>", "'=1"]) {
      expect(read(toCsv({ id: "a", extraction, title: harmless }).quotes)[0]?.title).toBe(harmless);
    }
  });

  it("writes a byte order mark and other delimiters on demand", () => {
    const { dates } = toCsv(articles, { bom: true, delimiter: ";" });
    expect(dates.startsWith("\uFEFFdocument;title;")).toBe(true);
    expect(read(dates, { delimiter: ";" })).toEqual(read(tables.dates));
    expect(tables.dates.startsWith("document,")).toBe(true);
  });

  it("gives every text back as it was", () => {
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const { quotes, stances } = toCsv(document, { formulas: "keep" });
        const rows = read(quotes, { bom: false });
        expect(rows.map(({ text }) => text)).toEqual(
          document.extraction.quotes.map(({ content }) => wellFormed(content.text)),
        );
        expect(rows[0]?.document).toBe(wellFormed(document.id));
        expect(rows[0]?.cue_lemma).toBe(wellFormed(document.title as string));
        expect(read(stances, { bom: false })[0]?.holder).toBe(wellFormed(document.title as string));
        for (const row of read(toCsv(document).quotes, { bom: false })) {
          for (const value of Object.values(row)) expect(value).not.toMatch(/^\s*[=+\-@\t\r]/);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("docs/exports.md", () => {
  it("has the columns of each table", () => {
    const docs = readFileSync(new URL("../../docs/exports.md", import.meta.url), "utf8");
    for (const [table, csv] of Object.entries(toCsv([]))) {
      const row = new RegExp(`^\\| \`${table}\`\\s*\\|(.*)\\|$`, "m").exec(docs)?.[1] ?? "";
      expect(row.replace(/[`\s]/g, "")).toBe(csv.trim());
    }
  });
});
