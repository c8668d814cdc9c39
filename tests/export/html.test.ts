import { createHash } from "node:crypto";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { cutSegments } from "../../src/export/html/segments.js";
import { renderArticle, toHtml } from "../../src/export/index.js";
import { extract } from "../../src/index.js";
import { articles, hostileDocument } from "./support.js";

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#96;": "`",
  "&#13;": "\r",
};

/** What a reader of the page sees of the article: without numbers and signs, without tags. */
function textOf(html: string): string[] {
  const article = /<article[^>]*>\n([\s\S]*?)\n<\/article>/.exec(html)?.[1] ?? "";
  return [...article.matchAll(/<(p|h1|h2) class="k-line[^"]*">(.*?)<\/\1>/gs)].map(([, , inside = ""]) =>
    inside
      .replace(/<a class="k-ref[^>]*>.*?<\/a>/g, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? "?"),
  );
}

/** The page is written so that it is well-formed XML too: unbalanced tags and stray quotes show at once. */
function expectBalanced(html: string): void {
  const xml = html
    .replace(/^<!doctype html>/, "")
    .replace(/<(?:style|script)>[\s\S]*?<\/(?:style|script)>/g, "")
    .replace(/<(meta|input)([^>]*)>/g, "<$1$2/>")
    .replace(/ (tabindex|checked|open)(?=[ />])/g, ' $1=""');
  expect(XMLValidator.validate(xml)).toBe(true);
}

describe("toHtml", () => {
  it("shows every line of every article, untouched", () => {
    for (const document of articles) {
      const lines = document.extraction.text.split(/\r?\n/).filter((line) => line.trim() !== "");
      expect(textOf(toHtml(document))).toEqual(lines);
      expectBalanced(toHtml(document));
    }
  });

  it("links every quote, stance, date and entity to its place and back", () => {
    for (const document of articles) {
      const html = toHtml(document, { lang: "en" });
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id as string);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
      const { quotes, stances, entities, dates } = document.extraction;
      for (const [letter, list] of Object.entries({ q: quotes, s: stances, n: entities, t: dates })) {
        list.forEach((_, index) => {
          expect(ids).toContain(`k1${letter}${index + 1}`);
          expect(html).toMatch(new RegExp(`data-k="[^"]*\\bk1${letter}${index + 1}\\b`));
        });
      }
    }
  });

  it("allows its own style sheet and script by their hashes, and nothing else", () => {
    const html = toHtml(extract("Rusia menolak usul itu."));
    const hash = (tag: string) => {
      const inside = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? "";
      return `'sha256-${createHash("sha256").update(inside).digest("base64")}'`;
    };
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash("style")}; script-src ${hash("script")}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/ style=| on\w+=|src=|@import|url\(/);
  });

  it("shows markup in the article as text", () => {
    const text = "<script>alert(1)</script> & </style> </title> \"Aman,\" kata <img src=x onerror='x'> Siti Marhamah.";
    const html = toHtml({ id: "a", extraction: extract(text), title: `</title><script>"'` });
    expect(textOf(html)).toEqual([text]);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain("<img");
  });

  it("shows controls of direction by name instead of obeying them", () => {
    const html = toHtml({ id: "a", extraction: extract("Rusia \u202Emenolak\u202C usul."), title: "\u2066x" });
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(html).toContain("[U+202E]");
  });

  it("links to the web only", () => {
    const extraction = extract("Rusia menolak usul itu.");
    expect(toHtml({ id: "a", extraction, url: "javascript:alert(1)" })).not.toContain('href="javascript');
    expect(toHtml({ id: "a", extraction, url: "https://example.org/?a=1&b='" })).toContain(
      'href="https://example.org/?a=1&amp;b=&#39;"',
    );
  });

  it("speaks Indonesian and English", () => {
    const extraction = extract("Rusia menolak usul itu.");
    expect(toHtml(extraction)).toMatch(/<html lang="id">[\s\S]*menentang/);
    expect(toHtml(extraction, { lang: "en", theme: "dark" })).toMatch(
      /<html lang="en" data-theme="dark">[\s\S]*opposes/,
    );
  });

  it("takes several articles, one section each", () => {
    const html = toHtml(articles, { title: "Lima artikel" });
    expect(html).toContain("<title>Lima artikel</title>");
    expect(html.match(/<section class="k-document"/g)).toHaveLength(5);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expectBalanced(html);
  });

  it("is balanced, and holds no markup of the article, whatever that holds", () => {
    const tags = (html: string) => html.match(/<\/?(?:script|style|title|b)\b/g)?.join();
    const usual = tags(toHtml(extract("a")));
    fc.assert(
      fc.property(hostileDocument, (document) => {
        const html = toHtml(document);
        expectBalanced(html);
        expect(tags(html)).toBe(usual);
        const lines = document.extraction.text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== "");
        expect(textOf(html)).toHaveLength(lines.length);
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});

describe("renderArticle", () => {
  it("gives the parts of the page, the same style and script for every article", () => {
    const [one, other] = articles.slice(0, 2).map((document) => renderArticle(document));
    expect(one?.css).toBe(other?.css);
    expect(one?.script).toBe(other?.script);
    expect(toHtml(articles[0] as (typeof articles)[0])).toContain(one?.html);
  });

  it("has rules for its own element only", () => {
    const { css } = renderArticle(extract("a"));
    const flat = css.replace(/@(?:media|supports)[^{]*\{/g, "").replace(/\{[^}]*\}/g, "\n");
    const selectors = flat
      .split("\n")
      .map((line) => line.replaceAll("}", "").trim())
      .filter(Boolean);
    expect(selectors.length).toBeGreaterThan(60);
    expect(selectors.filter((selector) => !/^(?:\.kutip|\.k-footer)/.test(selector))).toEqual([]);
  });
});

describe("cutSegments", () => {
  it("tiles the text, and each piece lies wholly inside its marks", () => {
    const mark = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), record: `${a} ${b}`, classes: [] }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const segments = cutSegments(5, 25, marks);
        expect(segments[0]?.start).toBe(5);
        expect(segments.at(-1)?.end).toBe(25);
        segments.forEach((segment, index) => {
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
          const over = marks.filter(({ start, end }) => start < end && start < segment.end && end > segment.start);
          expect(new Set(segment.marks)).toEqual(new Set(over));
          for (const { start, end } of over) expect(start <= segment.start && end >= segment.end).toBe(true);
        });
      }),
      { seed: 9, numRuns: 500 },
    );
  });
});
