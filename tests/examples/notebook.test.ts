import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

/**
 * The script is run as its first lines say, the notebook cell by cell in one module; what the cells print is kept in the notebook.
 * After a change of the output: UPDATE_README=1 npx vitest run tests/examples
 */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCE = join(ROOT, "examples", "notebook");
const NOTEBOOK = join(SOURCE, "first-look.ipynb");
const TS_NODE = join(ROOT, "node_modules", "ts-node", "dist", "bin.js");
const ARTICLES = ["beijing-2024", "jakarta-2023", "kuala-lumpur-2025", "nizhny-novgorod-2024", "phnom-penh-2022"];

interface Cell {
  readonly cell_type: "code" | "markdown";
  readonly source: readonly string[];
  outputs?: { output_type: "stream"; name: "stdout"; text: string[] }[];
  execution_count?: number | null;
}

/** A checkout of its own, with the library installed as for a user: what is run here leaves nothing behind. */
const checkout = mkdtempSync(join(tmpdir(), "kutip-notebook-"));
const folder = join(checkout, "examples", "notebook");
mkdirSync(folder, { recursive: true });
mkdirSync(join(checkout, "node_modules"));
symlinkSync(join(ROOT, "fixtures"), join(checkout, "fixtures"), "junction");
symlinkSync(ROOT, join(checkout, "node_modules", "kutip"), "junction");
symlinkSync(join(ROOT, "node_modules", "@types"), join(checkout, "node_modules", "@types"), "junction");
for (const file of ["package.json", "tsconfig.json"]) copyFileSync(join(SOURCE, file), join(folder, file));
afterAll(() => rmSync(checkout, { recursive: true }));

function run(cwd: string, ...args: string[]): string {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: "1" };
  for (const name of ["FORCE_COLOR", "NODE_OPTIONS"]) delete env[name];
  const { status, stdout, stderr } = spawnSync(process.execPath, [TS_NODE, ...args], { cwd, env, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

function expectPage(page: string): void {
  expect(page).toMatch(/^<!doctype html>/);
  const quotes = ARTICLES.map(
    (id) =>
      extract(readFileSync(join(ROOT, "fixtures", "articles", `${id}.txt`), "utf8"), { now: "2026-01-01" }).quotes,
  );
  expect(page.match(/<blockquote/g)).toHaveLength(quotes.flat().length);
}

describe("examples/notebook", () => {
  it("has a script that prints tables and writes the page", { timeout: 60_000 }, () => {
    const page = join(checkout, "page.html");
    const output = run(ROOT, join("examples", "notebook", "first-look.ts"), page);
    for (const id of ARTICLES) expect(output).toContain(`'${id}'`);
    expect(output.match(/^┌/gm)).toHaveLength(4);
    expect(output).toMatch(/'Wang Yi' +│ 'indirect'/);
    expectPage(readFileSync(page, "utf8"));
  });

  it("has a notebook whose cells run and print what it shows", { timeout: 60_000 }, () => {
    const notebook: { cells: Cell[] } = JSON.parse(readFileSync(NOTEBOOK, "utf8"));
    const cells = notebook.cells.filter(({ cell_type }) => cell_type === "code");
    const border = "----- next cell -----";
    const module = cells
      .map(({ source }) => `${source.join("")}\nconsole.log(${JSON.stringify(border)});\n`)
      .join("\n");
    writeFileSync(join(folder, "cells.ts"), module);
    const printed = run(folder, "cells.ts").split(`${border}\n`).slice(0, -1);
    expect(printed).toHaveLength(cells.length);
    expectPage(readFileSync(join(folder, "first-look.html"), "utf8"));
    if (process.env.UPDATE_README === "1") {
      cells.forEach((cell, index) => {
        const text = (printed[index] ?? "").split(/(?<=\n)/);
        cell.outputs = [{ output_type: "stream", name: "stdout", text }];
        cell.execution_count = index + 1;
      });
      writeFileSync(NOTEBOOK, `${JSON.stringify(notebook, null, 1)}\n`);
    }
    const shown = cells.map(({ outputs }) => (outputs ?? []).flatMap(({ text }) => text).join(""));
    expect(printed).toEqual(shown);
  });
});
