import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const REFERENCE = "2025-06-20T10:00:00+07:00";

/** Lines of JSON with a `text` and perhaps `published`, or the five fixtures. */
export function readArticles(file) {
  if (!file) {
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

export const sizeOf = (articles) => articles.reduce((sum, { text }) => sum + text.length, 0);

/** One text of about so many characters, made of whole articles. */
export function oneText(articles, size) {
  const all = articles.map(({ text }) => text).join("\n\n");
  return {
    text: all.repeat(Math.ceil(size / all.length)).slice(0, size),
    published: REFERENCE,
  };
}

/** What slow parsers choke on. */
export const HOSTILE = [
  ["“", 1_000_000],
  ['"', 1_000_000],
  ["(", 1_000_000],
  ["1", 1_000_000],
  ["1 hari ", 100_000],
  ["5/8 ", 250_000],
  ["Senin ", 160_000],
  ["kata ", 200_000],
  ["A. A. A. ", 110_000],
  ["KAPITAL ", 125_000],
  ["Budi Santoso ", 77_000],
  ["Serikat Melati ", 67_000],
  ["Zelmora, ", 111_000],
  ["-nya ", 200_000],
  ["katanya, ", 111_000],
].map(([unit, times]) => ({ unit, text: unit.repeat(times), published: REFERENCE }));
