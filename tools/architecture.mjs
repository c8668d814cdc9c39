#!/usr/bin/env node
// Draws the graph of docs/ARCHITECTURE.md from the imports in src/. With `--check` it only says whether it is up to date.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(ROOT, "src");
const PAGE = join(ROOT, "docs", "ARCHITECTURE.md");
const BEGIN = "<!-- Written by `npm run docs:architecture`, from the imports in src/: do not edit. -->";
const END = "<!-- End of what is written. -->";

/** Everybody imports these: their arrows would hide the others. */
const GROUND = new Set(["errors", "freeze", "types"]);

/** The folder below `src`, or for a file in `src` itself its name. */
const partOf = (path) => path.split("/")[0].replace(/\.ts$/, "");

const files = readdirSync(SRC, { recursive: true })
  .map((path) => path.split(sep).join("/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .sort();

/** `from part` → the parts and packages that it imports, those that it names for their types alone apart. */
const graph = new Map();
for (const path of files) {
  const source = readFileSync(join(SRC, path), "utf8");
  const part = partOf(path);
  const targets = graph.get(part) ?? new Map();
  graph.set(part, targets);
  for (const { name, typesOnly } of importsOf(ts.createSourceFile(path, source, ts.ScriptTarget.ES2022))) {
    const target = name.startsWith(".") ? posix.join(dirname(path), name) : name;
    const to = name.startsWith(".") ? partOf(target.replace(/\.js$/, ".ts")) : packageOf(name);
    if (to === part || to === ".." || to === null) continue;
    targets.set(to, (targets.get(to) ?? true) && typesOnly);
  }
}

function importsOf(tree) {
  return tree.statements
    .filter((node) => (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    .map((node) => ({ name: node.moduleSpecifier.text, typesOnly: isTypesOnly(node) }));
}

function isTypesOnly(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || all(node.exportClause?.elements);
  const { importClause } = node;
  if (importClause === undefined) return false;
  return importClause.isTypeOnly || (importClause.name === undefined && all(importClause.namedBindings?.elements));
}

function all(elements) {
  return elements !== undefined && elements.length > 0 && elements.every((one) => one.isTypeOnly);
}

function packageOf(name) {
  if (name.startsWith("node:")) return "Node";
  return name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name.split("/")[0];
}

const isPart = (name) => graph.has(name);
const id = (name) => name.replaceAll(/[^A-Za-z0-9]/g, "_");

/** Only arrows that no longer way says already: `stances → lexicon` behind `stances → text → lexicon`. Types prove no code. */
function essential(from) {
  const direct = [...graph.get(from)].filter(([to]) => isPart(to) && !GROUND.has(to));
  return direct
    .filter(([to, typesOnly]) => {
      const ways = direct.filter(([via, viaTypes]) => via !== to && (typesOnly || !viaTypes));
      return !ways.some(([via]) => reaches(via, to, typesOnly, new Set([from])));
    })
    .map(([to]) => to);
}

function reaches(from, to, throughTypes, seen) {
  if (seen.has(from)) return false;
  seen.add(from);
  const next = [...(graph.get(from) ?? [])].filter(([, typesOnly]) => throughTypes || !typesOnly);
  return next.some(([part]) => part === to || reaches(part, to, throughTypes, seen));
}

const parts = [...graph.keys()].filter((part) => !GROUND.has(part)).sort();
const packages = [...new Set(parts.flatMap((part) => [...graph.get(part).keys()].filter((to) => !isPart(to))))].sort();

const mermaid = [
  "```mermaid",
  "flowchart TD",
  ...parts.map((part) => `  ${id(part)}["${part}"]`),
  ...packages.map((name) => `  ${id(name)}(["${name}"])`),
  ...parts.flatMap((from) =>
    [...essential(from), ...[...graph.get(from).keys()].filter((to) => !isPart(to))]
      .sort()
      .map((to) => `  ${id(from)} ${graph.get(from).get(to) ? "-.->" : "-->"} ${id(to)}`),
  ),
  "```",
];

const rows = parts.map((part) => {
  const imports = [...graph.get(part).entries()]
    .filter(([to]) => !GROUND.has(to))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([to, typesOnly]) => (typesOnly ? `_${to}_` : to));
  return [`\`${part}\``, imports.join(", ") || "nothing"];
});

function table(all) {
  const widths = all[0].map((_, column) => Math.max(3, ...all.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`;
  return [line(all[0]), line(widths.map((width) => "-".repeat(width))), ...all.slice(1).map(line)];
}

const drawn = [BEGIN, "", ...mermaid, "", ...table([["Part", "Imports"], ...rows]), "", END].join("\n");
const page = readFileSync(PAGE, "utf8");
const [before, rest] = page.split(BEGIN);
const after = rest?.split(END)[1];
if (after === undefined) throw new Error("docs/ARCHITECTURE.md has lost one of its marks");
const written = `${before}${drawn}${after}`;
if (!process.argv.includes("--check")) writeFileSync(PAGE, written);
else if (written !== page) {
  console.error("docs/ARCHITECTURE.md is not what the imports give: run `npm run docs:architecture`.");
  process.exitCode = 1;
}
