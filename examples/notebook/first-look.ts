/**
 * A first look at a handful of articles: who said what, who stands for or against what, and when; and a page of all of them.
 *
 *     npm run build
 *     npx ts-node examples/notebook/first-look.ts [page.html]
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// From a package of your own: from "kutip" and from "kutip/export".
import { toHtml } from "../../dist/export.cjs";
import { extract, linkAcross, summarizeStances } from "../../dist/index.cjs";

const folder = join(__dirname, "../../fixtures/articles");
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => ({
    id: file.replace(/\.txt$/, ""),
    // `now` is used for articles without a date; it makes this show the same on every day
    extraction: extract(readFileSync(join(folder, file), "utf8"), { now: "2026-01-01" }),
  }));
const extractions = articles.map(({ extraction }) => extraction);

const short = (text: string, length: number) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};

console.log("Who said what");
console.table(
  articles.flatMap(({ id, extraction: { quotes, dates } }) =>
    quotes.slice(0, 3).map(({ speaker, kind, cue, content, when }) => ({
      article: id,
      who: speaker?.name ?? "",
      kind,
      cue: cue?.text ?? "",
      said: short(content.text, 48),
      when: when === null ? "" : dates[when]?.value,
    })),
  ),
);

console.log("Who stands for or against what, in all articles");
console.table(
  summarizeStances(extractions)
    .summaries.slice(0, 12)
    .map(({ holder, target, support, oppose, from, to }) => ({
      who: holder.name,
      for: support,
      against: oppose,
      what: target.head,
      from: from ?? "",
      to: to ?? "",
    })),
);

console.log("When");
console.table(
  articles.flatMap(({ id, extraction: { dates } }) =>
    dates
      .filter(({ interval }) => interval !== null)
      .slice(0, 3)
      .map(({ text, value, interval }) => ({ article: id, words: short(text, 24), value, from: interval?.start })),
  ),
);

console.log("Who is in more than one article");
console.table(
  linkAcross(extractions)
    .map(({ name, type, members }) => ({ name, type, articles: new Set(members.map(({ document }) => document)).size }))
    .filter(({ articles: count }) => count > 2),
);

const page = process.argv[2] ?? "first-look.html";
writeFileSync(page, toHtml(articles, { lang: "en", title: "First look" }));
console.log(`${page} shows the articles with everything marked: open it in a browser.`);
