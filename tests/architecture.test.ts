import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** From the ground up. A part imports from its own and from lower layers; parts of one layer do not know each other. */
const LAYERS: readonly (readonly string[])[] = [
  ["errors", "freeze", "types"],
  ["lexicon"],
  ["text"],
  ["article", "document"],
  ["match"],
  ["dates", "entities"],
  ["quotes"],
  ["stances"],
  ["corpus"],
  ["options", "confident"],
  ["config"],
  ["export"],
  ["extractor", "dates-entry"],
  ["index"],
  ["cli"],
];

/** The document is a text with its article read: these two may name each other. */
const TOGETHER: ReadonlySet<string> = new Set(["article", "document"]);

interface Source {
  /** Path below `src`, with `/`. */
  readonly path: string;
  /** The folder below `src`, or for a file in `src` itself its name. */
  readonly part: string;
  readonly tree: ts.SourceFile;
}

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((native) => {
    const path = native.split(sep).join("/");
    const text = readFileSync(join(SRC, native), "utf8");
    return { path, part: partOf(path), tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
  });

function partOf(path: string): string {
  return path.split("/")[0]?.replace(/\.ts$/, "") ?? "";
}

function layerOf(part: string): number {
  return LAYERS.findIndex((layer) => layer.includes(part));
}

/** Every module that the file names: `import`, `export … from`, `import()`, `import("…").Type`. */
function importsOf({ tree }: Source): string[] {
  const names: string[] = [];
  visit(tree, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      if (ts.isStringLiteral(node.moduleSpecifier)) names.push(node.moduleSpecifier.text);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) names.push(name.text);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) names.push(node.argument.literal.text);
    }
  });
  return names;
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** `../text/index.js` seen from `dates/tables.ts` is `text/index.ts`; null for a package. */
function resolve(from: Source, name: string): string | null {
  if (!name.startsWith(".")) return null;
  return posix.join(posix.dirname(from.path), name).replace(/\.js$/, ".ts");
}

/** `dates/tables.ts → text/chars.ts`, for all imports that break the rule. */
function offences(breaks: (from: Source, target: string) => boolean): string[] {
  return sources.flatMap((from) =>
    importsOf(from)
      .map((name) => resolve(from, name))
      .filter((target) => target !== null)
      .filter((target) => breaks(from, target))
      .map((target) => `${from.path} → ${target}`),
  );
}

describe("architecture", () => {
  it("has a layer for every part of src", () => {
    expect([...new Set(sources.map(({ part }) => part))].filter((part) => layerOf(part) < 0)).toEqual([]);
  });

  it("imports downwards only", () => {
    const upwards = offences((from, target) => {
      const part = partOf(target);
      if (part === from.part || target.startsWith("../")) return false;
      return layerOf(part) >= layerOf(from.part) && !(TOGETHER.has(part) && TOGETHER.has(from.part));
    });
    expect(upwards).toEqual([]);
  });

  it("enters a folder through its index.ts only", () => {
    const reachingPast = offences((from, target) => {
      return (
        target.includes("/") &&
        !target.startsWith("../") &&
        partOf(target) !== from.part &&
        !/^[^/]+\/index\.ts$/.test(target)
      );
    });
    expect(reachingPast).toEqual([]);
  });

  it("leaves src for nothing but package.json", () => {
    expect(offences((_, target) => target.startsWith("../") && target !== "../package.json")).toEqual([]);
  });

  it("knows compromise in src/match only", () => {
    expect(importersOf((name) => /^(compromise|fr-compromise)(\/|$)/.test(name), "match")).toEqual([]);
  });

  it("knows Node in src/cli only", () => {
    expect(importersOf((name) => name.startsWith("node:"), "cli")).toEqual([]);
    expect(importersOf((name) => ["commander", "picocolors"].includes(name), "cli")).toEqual([]);
    expect(globalsOutsideCli(["process", "console", "Buffer", "require", "__dirname", "setTimeout"])).toEqual([]);
  });
});

function importersOf(isName: (name: string) => boolean, allowed: string): string[] {
  return sources
    .filter(({ part }) => part !== allowed)
    .flatMap((from) =>
      importsOf(from)
        .filter(isName)
        .map((name) => `${from.path} → ${name}`),
    );
}

/** Uses of a global by name: not as a property (`frame.process`), not as a name declared here. */
function globalsOutsideCli(names: readonly string[]): string[] {
  const found: string[] = [];
  for (const { path, part, tree } of sources) {
    if (part === "cli") continue;
    visit(tree, (node) => {
      if (!ts.isIdentifier(node) || !names.includes(node.text)) return;
      const { parent } = node;
      const isProperty =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node) ||
        ts.isPropertySignature(parent);
      if (!isProperty) found.push(`${path}: ${node.text}`);
    });
  }
  return found;
}
