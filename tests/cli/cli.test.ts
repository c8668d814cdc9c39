import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

/** The built command, started as a user starts it. `npm test` builds it first. */
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const ARTICLE = fileURLToPath(new URL("../../fixtures/articles/phnom-penh-2022.txt", import.meta.url));
const OTHER = fileURLToPath(new URL("../../fixtures/articles/kuala-lumpur-2025.txt", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "kutip-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

function kutip(argv: readonly string[], input: string | Buffer = "") {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of ["NO_COLOR", "FORCE_COLOR", "NODE_OPTIONS"]) delete env[name];
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], { input, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("kutip", () => {
  it("prints a plain summary of a file", () => {
    const { status, stdout, stderr } = kutip([ARTICLE, "--now", "2022-08-08"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("Berita Mancanegara: Menlu China dan Rusia Bertemu di Kamboja");
    for (const heading of ["Who said what", "For and against", "Dates", "Entities"]) {
      expect(stdout).toMatch(new RegExp(`^${heading}`, "m"));
    }
    expect(stdout).toContain("2022-08-05");
    expect(stdout).not.toContain("\u001b[");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("colours on request", () => {
    expect(kutip([ARTICLE, "--color"]).stdout).toContain("\u001b[");
  });

  it("knows its version", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(kutip(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("helps", () => {
    const { status, stdout, stderr } = kutip(["--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: kutip \[options] \[files...]\n/);
    for (const word of [
      "--format",
      "--input",
      "--jobs",
      "--out",
      "--resume",
      "stances",
      "--published",
      "--time-zone",
      "--min-confidence",
      "--now",
      "--version",
      "Examples:",
    ]) {
      expect(stdout).toContain(word);
    }
  });
});

describe("kutip --format", () => {
  it("json: one pretty value for one file", () => {
    const { status, stdout } = kutip(["--format", "json", ARTICLE]);
    const value = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(stdout.split("\n").length).toBeGreaterThan(10);
    expect(value.file).toBe(ARTICLE);
    expect(value.text).toBe(readFileSync(ARTICLE, "utf8"));
    for (const { content } of value.quotes) expect(value.text.slice(content.start, content.end)).toBe(content.text);
  });

  it("json: a line for each of several files", () => {
    const lines = kutip(["--format", "json", ARTICLE, OTHER]).stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).file)).toEqual([ARTICLE, OTHER]);
  });

  it("json: lines for several files also where only one can be read", () => {
    const { status, stdout } = kutip(["--format", "json", ARTICLE, join(folder, "tiada.txt")]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  it("jsonl: a line for one file too", () => {
    const { stdout } = kutip(["--format", "jsonl", ARTICLE]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stdout).file).toBe(ARTICLE);
  });

  it("refuses another format", () => {
    const { status, stdout, stderr } = kutip(["--format", "xml", ARTICLE]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^kutip: option '-f, --format <format>' argument 'xml' is invalid\. Allowed choices are/);
  });
});

describe("kutip and standard input", () => {
  const text = 'Kediri - "Panen cukup," kata Menteri Pangan Siti Marhamah, Jumat (5/8/2022).\r\n';

  it.each([[[]], [["-"]]])("reads it with the arguments %j", (argv) => {
    const { status, stdout, stderr } = kutip([...argv, "--format", "json"], text);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ file: "-", text });
  });

  it("counts offsets without the byte order mark", () => {
    const value = JSON.parse(kutip(["--format", "json"], `\uFEFF${text}`).stdout);
    expect(value.text).toBe(text);
    expect(value.dates[0]).toMatchObject({ text: "Jumat (5/8/2022)", start: text.indexOf("Jumat") });
  });

  it("takes no input for an empty text", () => {
    expect(kutip([], "")).toEqual({ status: 0, stdout: "(empty text)\n", stderr: "" });
  });

  it("names it in an error", () => {
    const { status, stderr } = kutip(["-"], Buffer.from([0x50, 0x4b, 0, 4]));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "kutip: standard input: is a binary file; kutip reads plain text\n",
    });
  });
});

describe("kutip and files that are no articles", () => {
  const directory = join(folder, "folder");
  mkdirSync(directory);
  const faults: [string, string, string][] = [
    ["a missing file", join(folder, "tiada.txt"), "no such file; check the name and the folder"],
    ["an empty directory", directory, "is a folder without .txt and .jsonl files"],
    ["a pattern", join(folder, "tiada-*.txt"), "matches no file"],
    ["a binary file", file("a.zip", Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff])), "is a binary file"],
    ["windows-1252", file("a.lama", Buffer.from("Jum\x92at", "latin1")), "is not valid UTF-8"],
  ];

  it.each(faults)("%s: says so, goes on, and ends with 1", (_, bad, message) => {
    const { status, stdout, stderr } = kutip(["--format", "jsonl", bad, ARTICLE]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^kutip: .*\nkutip: 1 of 2 failed: 1 [A-Z0-9_]+\n$/);
    expect(stderr).toContain(`kutip: ${bad}: ${message}`);
    const [failed, read] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(failed).toEqual({
      file: bad,
      error: { code: expect.any(String), message: expect.stringContaining(message) },
    });
    expect(read.file).toBe(ARTICLE);
  });

  it("does all the others and names each fault", () => {
    const { status, stdout, stderr } = kutip([ARTICLE, ...faults.map(([, bad]) => bad), OTHER]);
    expect(status).toBe(1);
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(faults.length + 1);
    expect(lines.at(-1)).toBe("kutip: 5 of 7 failed: 3 NOT_FOUND, 1 BINARY, 1 NOT_UTF8");
    expect(stdout).toContain(`── ${ARTICLE} ─`);
    expect(stdout).toContain(`── ${OTHER} ─`);
  });

  it("takes an empty file for an empty text", () => {
    expect(kutip([file("kosong.txt", "")])).toEqual({ status: 0, stdout: "(empty text)\n", stderr: "" });
  });
});

describe("kutip and wrong options", () => {
  it.each([
    [["--published", "kemarin"], /^kutip: --published: .*kemarin/],
    [["--published", "2024-02-30"], /^kutip: --published: .*2024-02-30/],
    [["--now", "besok"], /^kutip: --now: .*besok/],
    [["--time-zone", "Asia/Majapahit"], /^kutip: --time-zone: .*Asia\/Majapahit/],
    [["--min-confidence", "banyak"], /^kutip: --min-confidence: .*from 0 to 1/],
    [["--formt", "json"], /^kutip: unknown option '--formt'[\s\S]*Did you mean --format/],
    [["--jobs", "0"], /^kutip: option '-j, --jobs <number>'.*whole number from 1/],
    [["--jobs", "banyak"], /^kutip: option '-j, --jobs <number>'.*whole number from 1/],
    [["--resume"], /^kutip: --resume: name the file to go on with by --out/],
    [["--resume", "--out", "x", "--format", "json"], /^kutip: --resume: goes with --format jsonl only/],
    [["--out", join(folder, "tiada", "x")], /^kutip: --out: .*there is no such folder/],
    [["--out", folder], /^kutip: --out: .*it is a directory/],
    [["--published"], /^kutip: option '-p, --published <date>' argument missing/],
  ])("%j: says so and ends with 2", (argv, message) => {
    const { status, stdout, stderr } = kutip([ARTICLE, ...argv]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
  });
});

describe("kutip in a pipe", () => {
  it("ends quietly when the reader goes away", async () => {
    const child = spawn(process.execPath, [CLI, "--format", "jsonl", ...Array<string>(200).fill(ARTICLE)]);
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
