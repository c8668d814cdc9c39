#!/usr/bin/env node
/**
 * How fast kutip is, as ratios of one run on one machine: its parts, other libraries on the same text, growth with the
 * length of a text, hostile texts, start-up and memory.
 *
 *   npm run bench [-- --articles FILE.jsonl[.gz]] [--only speed,growth,hostile,start,memory]
 *
 * The articles are lines of JSON with a `text` and perhaps `published`; the five fixtures by default.
 */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { id as chrono } from "chrono-node";
import { Bench } from "tinybench";
import { HOSTILE, oneText, ROOT, readArticles, sizeOf } from "./corpus.mjs";

const require = createRequire(import.meta.url);
const { values } = parseArgs({ options: { articles: { type: "string" }, only: { type: "string" } } });
const wanted = (values.only ?? "speed,growth,hostile,start,memory").split(",");

const { createExtractor } = await import(join(ROOT, "dist", "index.js"));
const { extractDates } = await import(join(ROOT, "dist", "dates.js"));
const extractor = createExtractor();
const articles = readArticles(values.articles);
const options = ({ published }) => ({ publishedAt: published, now: "2026-01-01" });
const extract = (article) => extractor.extract(article.text, options(article));

/** Characters a second of each task over all articles, the median of its rounds, warm: what has much code is compiled over many rounds. */
async function measure(tasks) {
  const bench = new Bench({ time: 2000, iterations: 5, warmupTime: 15000, warmupIterations: 3 });
  for (const [name, run] of tasks) bench.add(name, () => articles.forEach(run));
  await bench.run();
  const size = sizeOf(articles);
  return new Map(bench.tasks.map(({ name, result }) => [name, size / (result.latency.p50 / 1000)]));
}

/** Nanoseconds a character: the best of some rounds, for other work on the machine only adds. */
function perCharacter(article, run, rounds = 3) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run(article);
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1e6) / article.text.length;
}

const million = (speed) => `${(speed / 1e6).toFixed(2)} M characters/s`;
const row = (name, ...cells) => console.log(`  ${name.padEnd(34)}${cells.join("   ")}`);

async function speed() {
  const winkNlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
  const { default: three } = await import("compromise/three");
  const found = await measure([
    ["kutip extract", extract],
    ["kutip parseArticle", ({ text }) => extractor.parseArticle(text)],
    ["kutip extractDates", (article) => extractDates(article.text, options(article))],
    ["kutip extractEntities", (article) => extractor.extractEntities(article.text, options(article))],
    ["kutip extractQuotes", (article) => extractor.extractQuotes(article.text, options(article))],
    ["wink-nlp, full English pipe", ({ text }) => winkNlp.readDoc(text)],
    ["compromise/three", ({ text }) => three(text)],
    ["chrono-node id", ({ text, published }) => chrono.parse(text, { instant: new Date(published), timezone: 420 })],
  ]);
  console.log(`\nSpeed over ${articles.length} articles, ${sizeOf(articles)} characters`);
  for (const [name, own] of found) row(name, million(own));
  const ratio = (own, other) => `${(found.get(own) / found.get(other)).toFixed(2)} times as fast`;
  row("extract beside wink-nlp", ratio("kutip extract", "wink-nlp, full English pipe"));
  row("extract beside compromise/three", ratio("kutip extract", "compromise/three"));
  row("extractDates beside chrono-node", ratio("kutip extractDates", "chrono-node id"));
}

function growth() {
  console.log("\nCost of a character, beside that in a text of 10,000");
  perCharacter(oneText(articles, 300_000), extract, 10);
  const base = perCharacter(oneText(articles, 10_000), extract, 20);
  for (const size of [1_000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    const own = perCharacter(oneText(articles, size), extract, size > 1_000_000 ? 1 : size < 100_000 ? 20 : 5);
    row(`${size.toLocaleString("en")} characters`, (own / base).toFixed(2));
  }
}

function hostile() {
  console.log("\nHostile texts: cost of a character beside that in as much news (all layers, dates alone)");
  const dates = (article) => extractDates(article.text, options(article));
  const news = oneText(articles, 1_000_000);
  const [all, alone] = [perCharacter(news, extract, 2), perCharacter(news, dates)];
  for (const article of HOSTILE) {
    const cells = [perCharacter(article, extract, 1) / all, perCharacter(article, dates) / alone];
    row(JSON.stringify(article.unit), ...cells.map((cell) => cell.toFixed(2)));
  }
}

function start() {
  console.log("\nStart-up in a new process, best of 15");
  for (const [name, code] of [
    ["import kutip", 'await import(process.argv[1] + "/dist/index.js")'],
    ["require kutip", 'createRequire(process.argv[1] + "/x.js")("./dist/index.cjs")'],
    ["import kutip/dates", 'await import(process.argv[1] + "/dist/dates.js")'],
    [
      "import kutip and extract once",
      '(await import(process.argv[1] + "/dist/index.js")).extract("Harga beras naik, kata Budi Santoso di Jakarta, Jumat (5/8).")',
    ],
  ]) {
    const script = `import { createRequire } from "node:module"; const t = performance.now(); ${code}; console.log(performance.now() - t);`;
    const runs = Array.from({ length: 15 }, () =>
      Number(execFileSync(process.execPath, ["--input-type=module", "-e", script, ROOT.replace(/\/$/, "")])),
    );
    row(name, `${Math.min(...runs).toFixed(0)} ms`);
  }
}

function memory() {
  if (!globalThis.gc) return;
  const heap = () => {
    globalThis.gc();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  for (const article of articles.slice(0, 500)) extract(article);
  console.log("\nHeap held after so many articles");
  let done = 0;
  for (const count of [1_000, 5_000, 10_000]) {
    for (; done < count; done++) extract(articles[done % articles.length]);
    row(count.toLocaleString("en"), `${heap().toFixed(1)} MB`);
  }
}

for (const part of [speed, growth, hostile, start, memory]) if (wanted.includes(part.name)) await part();
