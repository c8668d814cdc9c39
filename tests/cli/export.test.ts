import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { afterAll, describe, expect, it } from "vitest";

/** `kutip html` and `kutip export`: that each kind arrives where it should. What is in them is the business of tests/export. */
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const ARTICLES = fileURLToPath(new URL("../../fixtures/articles/", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "kutip-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

function kutip(argv: readonly string[], input = "") {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of ["NO_COLOR", "FORCE_COLOR", "NODE_OPTIONS"]) delete env[name];
  const options = { input, env, cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], options);
  return { status, stdout, stderr };
}

const read = (...names: string[]) => readFileSync(join(folder, ...names), "utf8");
const HOSTILE = '<script>alert(1)</script> "Kami setuju," kata Siti Marhamah, Senin (10/6).';

describe("kutip html", () => {
  it("prints a page", () => {
    const { status, stdout, stderr } = kutip(["html", "--published", "2024-06-11"], HOSTILE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="id"/);
    expect(stdout).toContain("Siti Marhamah");
    expect(stdout).toContain("10 Juni 2024");
    expect(stdout).not.toContain("<script>alert");
  });

  it("puts several articles on one, with English words round them, into a file", () => {
    const { status, stdout } = kutip(["html", "--lang", "en", "--jobs", "2", "--out", "page.html", ARTICLES]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(read("page.html")).toContain('<html lang="en"');
    for (const place of ["Phnom Penh", "Kuala Lumpur"]) expect(read("page.html")).toContain(place);
  });

  it("prints no page where there is nothing to read", () => {
    const { status, stdout, stderr } = kutip(["html", "tiada.txt"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("kutip: tiada.txt: no such file");
  });

  it("refuses another language", () => {
    expect(kutip(["html", "--lang", "fr"]).status).toBe(2);
  });
});

describe("kutip export", () => {
  it("csv: four tables in a folder", () => {
    expect(kutip(["export", "csv", "--out", "csv", ARTICLES])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readdirSync(join(folder, "csv")).sort()).toEqual(["dates.csv", "entities.csv", "quotes.csv", "stances.csv"]);
    expect(parseCsv(read("csv", "quotes.csv"), { columns: true }).length).toBeGreaterThan(20);
  });

  it("dna: documents and statements", () => {
    kutip(["export", "dna", "--out", "deep/dna", ARTICLES]);
    expect(parseCsv(read("deep", "dna", "documents.csv"), { columns: true })).toHaveLength(5);
    expect(parseCsv(read("deep", "dna", "statements.csv"), { columns: true }).length).toBeGreaterThan(5);
  });

  it("brat, timeml: files for each article, called after it", () => {
    const input = ['{"id":"a/b.txt","text":"Senin (10/6/2024)."}', '{"id":"a b","text":"Halo."}', '{"text":"Halo."}'];
    const records = `${input.join("\n")}\n`;
    kutip(["export", "brat", "--input", "jsonl", "--out", "brat"], records);
    expect(readdirSync(join(folder, "brat")).sort()).toEqual(
      ["_3.ann", "_3.txt", "a_b-2.ann", "a_b-2.txt", "a_b.ann", "a_b.txt", "annotation.conf"].sort(),
    );
    expect(read("brat", "a_b.txt")).toBe("Senin (10/6/2024).");
    kutip(["export", "timeml", "--input", "jsonl", "--out", "timeml"], records);
    expect(readdirSync(join(folder, "timeml"))).toHaveLength(3);
    expect(new XMLParser().parse(read("timeml", "a_b.tml"))).toHaveProperty("TimeML");
  });

  it("graphml: one network of all", () => {
    const { status, stdout } = kutip(["export", "graphml", ARTICLES]);
    expect(status).toBe(0);
    const { graphml } = new XMLParser({ ignoreAttributes: false }).parse(stdout);
    expect(graphml.graph.edge.length).toBeGreaterThan(5);
  });

  it.each(["json-ld", "annotations"])("%s: one value", (kind) => {
    const { stdout } = kutip(["export", kind, "-"], HOSTILE);
    expect(JSON.parse(stdout)).toHaveProperty("@context");
  });

  it("asks for a folder where there are several files, and writes over none", () => {
    const missing = kutip(["export", "csv", ARTICLES]);
    expect({ status: missing.status, stdout: missing.stdout }).toEqual({ status: 2, stdout: "" });
    expect(missing.stderr).toContain("name a folder for them by --out");
    writeFileSync(join(folder, "file"), "x");
    const again = kutip(["export", "csv", "--out", "file", ARTICLES]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("--out: file cannot be made");
    kutip(["export", "csv", "--out", "twice"], HOSTILE);
    const before = read("twice", "quotes.csv");
    const second = kutip(["export", "csv", "--out", "twice"], HOSTILE);
    expect(second.status).toBe(2);
    expect(second.stderr).toContain("has something in it; name another file");
    expect(read("twice", "quotes.csv")).toBe(before);
  });

  it.each([[["export"]], [["export", "xls", ARTICLES]]])("%j: says which kinds there are", (argv) => {
    const { status, stderr } = kutip(argv);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^kutip: (?:missing required argument 'kind'|.*Allowed choices are .*brat)/);
  });
});
