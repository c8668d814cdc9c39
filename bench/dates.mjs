#!/usr/bin/env node
/**
 * How fast dates are found, as ratios of one run on one machine: hostile texts against ordinary news, and `extractDates`
 * against chrono-node's Indonesian locale, where that is installed (`npm i --no-save chrono-node@2.10.3`, or in any folder
 * that `NODE_PATH` names). Run it after a build.
 *
 *   node bench/dates.mjs [--articles FILE.jsonl[.gz]] [--lib dist/dates.js]
 *
 * The articles are lines of JSON with a `text` and perhaps `published`; the five fixtures by default.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const { extractDates } = await import(pathToFileURL(resolve(option("--lib", join(ROOT, "dist", "dates.js")))).href);
const REFERENCE = "2025-06-20T10:00:00+07:00";

function articles() {
  const file = option("--articles", null);
  if (file === null) {
    const folder = join(ROOT, "fixtures", "articles");
    const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    return names.map((name) => ({ text: readFileSync(join(folder, name), "utf8"), published: REFERENCE }));
  }
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n").filter(Boolean);
  return lines
    .map((line) => JSON.parse(line))
    .map(({ text, published }) => ({ text, published: published ?? REFERENCE }));
}

/** Nanoseconds a character: the best of some rounds, for other work on the machine only adds. */
function perCharacter(texts, run, rounds = 5) {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const article of texts) run(article);
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1e6) / size;
}

const kutip = ({ text, published }) => extractDates(text, { publishedAt: published });
const news = articles();
// as long as the hostile texts, and so on equal terms with them in memory
const long = [
  {
    text: news
      .map(({ text }) => text)
      .join("\n")
      .repeat(20)
      .slice(0, 700_000),
    published: REFERENCE,
  },
];
perCharacter(news, kutip, 3);
const ordinary = perCharacter(news, kutip);
const inOne = perCharacter(long, kutip, 3);
const speed = (ns) => `${(1000 / ns).toFixed(1)} M characters/s`;
console.log(`ordinary news      ${speed(ordinary)} (${news.length} articles); in one text of 700,000: ${speed(inOne)}`);

const HOSTILE = [
  "1 hari ",
  "1",
  "(",
  "5/8 ",
  "Senin ",
  "pukul 10.00-",
  "dua puluh ",
  "5, ",
  "1 dan ",
  "h-1 ",
  "1/",
  "“kemarin” ",
];
for (const unit of HOSTILE) {
  const text = unit.repeat(unit === "1 hari " ? 100_000 : Math.ceil(1_000_000 / unit.length));
  const ns = perCharacter([{ text, published: REFERENCE }], kutip, 3);
  console.log(
    `${JSON.stringify(unit).padEnd(16)} × ${text.length / unit.length}: ${speed(ns)}, ${(ns / inOne).toFixed(2)} of the time of news`,
  );
}

const chrono = await loadChrono();
if (chrono === null) console.log("chrono-node is not installed: no comparison");
else {
  const rival = ({ text, published }) => chrono.id.parse(text, { instant: new Date(published), timezone: 420 });
  perCharacter(news.slice(0, 20), rival, 2);
  const other = perCharacter(news, rival, 3);
  console.log(
    `chrono-node id     ${speed(other)}; extractDates is ${(other / perCharacter(news, kutip)).toFixed(2)} times as fast`,
  );
}

async function loadChrono() {
  for (const base of [
    import.meta.url,
    ...(process.env.NODE_PATH ?? "")
      .split(":")
      .filter(Boolean)
      .map((path) => join(path, "x.js")),
  ]) {
    try {
      return createRequire(base)("chrono-node");
    } catch {
      // not there
    }
  }
  return null;
}
