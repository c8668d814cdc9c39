import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The built command at work in bulk. */
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "kutip-bulk-"));
afterAll(() => rmSync(folder, { recursive: true }));

const env: NodeJS.ProcessEnv = { ...process.env };
for (const name of ["NO_COLOR", "FORCE_COLOR", "NODE_OPTIONS"]) delete env[name];

function kutip(argv: readonly string[], input: string | Buffer = "") {
  const options = { input, env, cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], options);
  return { status, stdout, stderr };
}

function start(...argv: string[]) {
  return spawn(process.execPath, [CLI, ...argv], { env, cwd: folder });
}

function path(name: string): string {
  return join(folder, name);
}

function write(name: string, content: string | Buffer): string {
  mkdirSync(join(path(name), ".."), { recursive: true });
  writeFileSync(path(name), content);
  return name;
}

const idsOf = (output: string) => parse(output).map(({ id }) => id);
const filesOf = (output: string) => parse(output).map(({ file }) => file);
const parse = (output: string) =>
  output
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const sentence = (n: number) => `Kediri - "Panen ke-${n} cukup," kata Menteri Pangan Siti Marhamah, Senin (10/6). `;
const record = (n: number) =>
  JSON.stringify({ id: `r${n}`, text: sentence(n).repeat((n % 7) + 1), publishedAt: "2024-06-11" });
const records = (count: number) => Array.from({ length: count }, (_, n) => `${record(n)}\n`).join("");

const COUNT = 40;
let whole = "";

beforeAll(() => {
  write("in.jsonl", records(COUNT));
  const { status, stdout, stderr } = kutip(["in.jsonl"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  whole = stdout;
});

describe("kutip and JSON Lines", () => {
  it("gives one line for each, in their order, with the date each was given", () => {
    expect(idsOf(whole)).toEqual(Array.from({ length: COUNT }, (_, n) => `r${n}`));
    const [first] = parse(whole);
    expect(Object.keys(first).slice(0, 2)).toEqual(["id", "text"]);
    expect(first.dates[0]).toMatchObject({ text: "Senin (10/6)", value: "2024-06-10" });
    expect(first.quotes[0]).toMatchObject({ content: { text: "Panen ke-0 cukup" } });
  });

  it("gives the same on several threads", () => {
    expect(kutip(["--jobs", "3", "in.jsonl"]).stdout).toBe(whole);
  });

  it("reads standard input with --input", () => {
    expect(kutip(["--input", "jsonl", "-"], records(2)).stdout).toBe(
      whole.split("\n").slice(0, 2).join("\n").concat("\n"),
    );
  });

  it("reads a byte order mark, UTF-16 and a last line without its end", () => {
    const two = records(2).trimEnd();
    const utf16 = Buffer.from(`\uFEFF${two}`, "utf16le");
    for (const input of [`\uFEFF${two}`, utf16, Buffer.from(utf16).swap16(), two.replace("\n", "\r\n")]) {
      const { status, stdout } = kutip(["--input", "jsonl"], input);
      expect({ status, ids: idsOf(stdout) }).toEqual({ status: 0, ids: ["r0", "r1"] });
    }
  });

  it("keeps an id as it is, and goes on without one", () => {
    const input = '{"id":7,"text":"a"}\n{"text":"b"}\n{"id":{"k":[1]},"text":"c","publishedAt":null,"lain":1}\n';
    expect(idsOf(kutip(["--input", "jsonl"], input).stdout)).toEqual([7, null, { k: [1] }]);
  });

  it("prints it for people on request", () => {
    const { stdout } = kutip(["--input", "jsonl", "--format", "summary"], records(1));
    expect(stdout).toContain("── r0 ─");
    expect(stdout).toContain("Who said what");
  });

  it("puts --published where a record has no date, and its own before it", () => {
    const input = `{"id":1,"text":"Ia tiba kemarin."}\n{"id":2,"text":"Ia tiba kemarin.","publishedAt":"2020-01-02"}\n`;
    const { stdout } = kutip(["--input", "jsonl", "--published", "2024-06-11"], input);
    expect(parse(stdout).map(({ dates }) => dates[0].value)).toEqual(["2024-06-10", "2020-01-01"]);
  });
});

describe("kutip as a filter in a larger engine", () => {
  const bad: [string, Buffer | string, string][] = [
    ["an empty line", "", "EMPTY_LINE"],
    ["half a record", '{"id":"x","text":"Ha', "INVALID_JSON"],
    ["another value", "[1]", "INVALID_RECORD"],
    ["a record without text", '{"id":"x"}', "INVALID_RECORD"],
    ["a text that is none", '{"id":"x","text":7}', "INVALID_RECORD"],
    ["a date that is none", '{"id":"x","text":"a","publishedAt":"besok"}', "INVALID_DATE"],
    ["a number for a date", '{"id":"x","text":"a","publishedAt":2024}', "INVALID_RECORD"],
    ["other letters", Buffer.from('{"text":"caf\xe9"}', "latin1"), "NOT_UTF8"],
    ["NUL bytes", "\0\0", "INVALID_JSON"],
  ];

  it("gives a line for each line, a fault as a record, and the rest as ever", () => {
    const good = Buffer.from(`${record(1)}\n`);
    const lines = bad.flatMap(([, line]) => [Buffer.from(line), Buffer.from("\n"), good]);
    for (const jobs of ["1", "2"]) {
      const { status, stdout, stderr } = kutip(["--input", "jsonl", "--jobs", jobs], Buffer.concat(lines));
      const out = parse(stdout);
      expect(status).toBe(1);
      expect(out).toHaveLength(2 * bad.length);
      bad.forEach(([, , code], index) => {
        const failed = out[2 * index];
        expect(Object.keys(failed)).toEqual(["id", "error"]);
        expect(failed.error).toEqual({ code, message: expect.stringMatching(/./) });
        expect(out[2 * index + 1]).toMatchObject({ id: "r1", quotes: [{}, {}] });
      });
      expect(stderr).toContain("kutip: standard input, line 1: is an empty line");
      expect(stderr.trimEnd().split("\n").at(-1)).toBe(
        "kutip: 9 of 18 failed: 4 INVALID_RECORD, 2 INVALID_JSON, 1 EMPTY_LINE, 1 INVALID_DATE, 1 NOT_UTF8",
      );
    }
  });

  it("answers each line before the next comes", async () => {
    for (const jobs of ["1", "2"]) {
      const child = start("--input", "jsonl", "--jobs", jobs);
      const answers = createInterface({ input: child.stdout });
      for (let n = 0; n < 3; n++) {
        child.stdin.write(`${record(n)}\n`);
        const [answer] = await once(answers, "line");
        expect(JSON.parse(answer).id).toBe(`r${n}`);
      }
      child.stdin.end();
      expect((await once(child, "close"))[0]).toBe(0);
    }
  });

  it("gives in pieces what it gives at once", () => {
    const lines = records(COUNT).split(/^/m);
    const pieces = [lines.slice(0, 7), lines.slice(7, 8), lines.slice(8)];
    expect(pieces.map((piece) => kutip(["--input", "jsonl"], piece.join("")).stdout).join("")).toBe(whole);
  });

  it("gives nothing for nothing", () => {
    expect(kutip(["--input", "jsonl"], "")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("kutip and folders, patterns", () => {
  beforeAll(() => {
    for (const name of ["f/b.txt", "f/a/z.txt", "f/a/y.TXT", "f/.git/no.txt", "f/no.md", "f/[1].txt"])
      write(name, name);
    write("f/c.jsonl", records(2));
    symlinkSync(path("f"), path("f/a/circle"));
  });

  it("reads what a folder holds, by name", () => {
    const lines = parse(kutip(["--format", "jsonl", "f"]).stdout);
    const names = ["f/[1].txt", "f/a/y.TXT", "f/a/z.txt", "f/b.txt", "r0", "r1"];
    expect(lines.map(({ file, id }) => file ?? id)).toEqual(names);
  });

  it("reads what a pattern matches, and a file of that name first", () => {
    expect(filesOf(kutip(["--format", "jsonl", "f/*.txt", "f/a/?.txt"]).stdout)).toEqual([
      "f/[1].txt",
      "f/b.txt",
      "f/a/z.txt",
    ]);
    expect(filesOf(kutip(["--format", "jsonl", "f/[1].txt"]).stdout)).toEqual(["f/[1].txt"]);
  });

  it("reads JSON Lines as text on request", () => {
    expect(filesOf(kutip(["--format", "jsonl", "--input", "text", "f/c.jsonl"]).stdout)).toEqual(["f/c.jsonl"]);
  });

  it("says of a file of JSON Lines that it is missing", () => {
    const { status, stdout } = kutip(["tiada.jsonl", "f/c.jsonl"]);
    expect(status).toBe(1);
    expect(parse(stdout)[0]).toEqual({
      file: "tiada.jsonl",
      error: { code: "NOT_FOUND", message: expect.any(String) },
    });
    expect(parse(stdout)).toHaveLength(3);
  });
});

describe("kutip --out, --resume", () => {
  it("writes a file and nothing else, and does not write over one", () => {
    expect(kutip(["--out", "out.jsonl", "in.jsonl"])).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(path("out.jsonl"), "utf8")).toBe(whole);
    const again = kutip(["--out", "out.jsonl", "in.jsonl"]);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("has something in it; name another file");
    expect(readFileSync(path("out.jsonl"), "utf8")).toBe(whole);
  });

  it("goes on behind the last whole line, wherever the run was cut off", () => {
    const second = whole.indexOf("\n") + 1;
    for (const length of [10, second, whole.length - 1, whole.length]) {
      write("cut.jsonl", Buffer.from(whole));
      truncateSync(path("cut.jsonl"), length);
      const { status, stdout, stderr } = kutip(["--resume", "--jobs", "2", "--out", "cut.jsonl", "in.jsonl"]);
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
      expect(readFileSync(path("cut.jsonl"), "utf8")).toBe(whole);
    }
  });

  it("begins where nothing was begun, and reads standard input too", () => {
    const { status } = kutip(["--resume", "--out", "new.jsonl", "--input", "jsonl"], records(COUNT));
    expect(status).toBe(0);
    expect(readFileSync(path("new.jsonl"), "utf8")).toBe(whole);
  });

  it("loses and doubles nothing when it is killed in the middle", async () => {
    const child = start("--jobs", "2", "--out", "killed.jsonl", "--input", "jsonl");
    child.stdin.on("error", () => {});
    child.stdin.write(records(30));
    // It is at work and waits for more: the end comes in the middle.
    for (let size = 0; size < 2000; ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      size = readFileSync(path("killed.jsonl"), { encoding: "utf8", flag: "a+" }).length;
    }
    child.kill("SIGKILL");
    expect(await once(child, "close")).toEqual([null, "SIGKILL"]);
    appendFileSync(path("killed.jsonl"), '{"id":"r');
    const { status } = kutip(["--resume", "--jobs", "2", "--out", "killed.jsonl", "in.jsonl"]);
    expect(status).toBe(0);
    expect(readFileSync(path("killed.jsonl"), "utf8")).toBe(whole);
  });

  it("keeps faults as they are, and counts them", () => {
    write("bad.jsonl", `${record(0)}\nrusak\n${record(1)}\n`);
    const once = kutip(["--out", "bad-out.jsonl", "bad.jsonl"]);
    const result = readFileSync(path("bad-out.jsonl"), "utf8");
    expect([once.status, parse(result).length]).toEqual([1, 3]);
    const resumed = kutip(["--resume", "--out", "bad-out.jsonl", "bad.jsonl"]);
    expect(resumed).toEqual({ status: 1, stdout: "", stderr: "kutip: 1 of 3 failed: 1 before the interruption\n" });
    expect(readFileSync(path("bad-out.jsonl"), "utf8")).toBe(result);
  });

  it.each([
    ["another order", `${record(1)}\n${record(0)}\n`, "line 1 .* is not about other.jsonl, line 1"],
    ["another text", `${record(0).replace("Panen", "Hasil")}\n${record(1)}\n`, "line 1 .* another text than"],
    ["less input", `${record(0)}\n`, "line 2 .* no more articles"],
  ])("refuses an output of %s, and leaves it alone", (_, input, message) => {
    const before = whole.split("\n").slice(0, 2).join("\n").concat("\n{torn");
    write("other-out.jsonl", before);
    write("other.jsonl", input);
    const { status, stderr } = kutip(["--resume", "--out", "other-out.jsonl", "other.jsonl"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^kutip: --resume: .*${message}.*; nothing was changed\n$`));
    expect(readFileSync(path("other-out.jsonl"), "utf8")).toBe(before);
  });

  it("goes on with files, too", () => {
    write("g/a.txt", sentence(1));
    write("g/b.txt", sentence(2));
    kutip(["--out", "g.jsonl", "g"]);
    const result = readFileSync(path("g.jsonl"), "utf8");
    truncateSync(path("g.jsonl"), result.indexOf("\n") + 1);
    expect(kutip(["--resume", "--out", "g.jsonl", "g"]).status).toBe(0);
    expect(readFileSync(path("g.jsonl"), "utf8")).toBe(result);
    expect(filesOf(result)).toEqual(["g/a.txt", "g/b.txt"]);
  });
});

describe("kutip, interrupted", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s: ends with %i after a whole line, and says how to go on", async (signal, status) => {
    const name = `${signal}.jsonl`;
    const child = start("--jobs", "2", "--out", name, "--input", "jsonl");
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdin.on("error", () => {});
    child.stdin.write(records(20));
    for (let lines = 0; lines < 20; ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      lines = readFileSync(path(name), { encoding: "utf8", flag: "a+" }).split("\n").length - 1;
    }
    child.kill(signal);
    expect(await once(child, "close")).toEqual([status, null]);
    expect(stderr).toBe("kutip: interrupted after 20 articles; the same command with --resume goes on from there\n");
    expect(whole.startsWith(readFileSync(path(name), "utf8"))).toBe(true);
  });

  it.each(["1", "2"])("ends quietly when the reader goes away, with %s jobs", async (jobs) => {
    const child = start("--jobs", jobs, "in.jsonl", "in.jsonl", "in.jsonl");
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await once(child, "close")).toEqual([0, null]);
    expect(stderr).toBe("");
  });

  it.runIf(process.platform === "linux").each([["--out /dev/full"], ["> /dev/full"], ["--jobs 2 > /dev/full"]])(
    "says that the disk is full: %s",
    (where) => {
      const command = `"${process.execPath}" "${CLI}" in.jsonl ${where}`;
      const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
      expect({ status, stderr }).toEqual({
        status: 74,
        stderr: "kutip: the output cannot be written: the disk is full\n",
      });
    },
  );
});

describe("kutip stances", () => {
  beforeAll(() => {
    write("s/a.txt", "Rusia mendukung sentralitas ASEAN, Jumat (5/8/2022).");
    write("s/b.txt", "Rusia mendukung sentralitas ASEAN. Rusia menolak sanksi, Senin (10/6/2024).");
  });

  it("prints a table over all articles", () => {
    const { status, stdout, stderr } = kutip(["stances", "s/*.txt"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [head, first, second] = stdout.split("\n");
    expect(head).toMatch(/^Who +\+ − ○ {2}What +From … to$/);
    expect(first).toMatch(/^Rusia +2 0 0 {2}sentralitas ASEAN +2022-08-05 … 2024-06-10$/);
    expect(second).toMatch(/^Rusia +0 1 0 {2}sanksi +2024-06-10$/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("prints records that say where each stance is", () => {
    const [first] = parse(kutip(["stances", "--format", "jsonl", "--jobs", "2", "s"]).stdout);
    expect(first).toMatchObject({
      holder: { name: "Rusia" },
      support: 2,
      stances: [
        { file: "s/a.txt", stance: 0 },
        { file: "s/b.txt", stance: 0 },
      ],
    });
  });

  it("takes the day from the record where the text has none", () => {
    const input = '{"id":1,"text":"Indonesia menolak kenaikan tarif.","publishedAt":"2024-06-11T10:00"}\n';
    expect(kutip(["stances", "--input", "jsonl"], input).stdout).toContain("2024-06-11");
  });

  it("says that there are none, and names what could not be read", () => {
    const { status, stdout, stderr } = kutip(["stances", "-", "tiada.txt"], "Halo.");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "no stances found\n" });
    expect(stderr).toContain("kutip: tiada.txt: no such file");
  });

  it("has nothing to resume", () => {
    const { status, stderr } = kutip(["stances", "--resume", "--out", "x", "s"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "kutip: --resume: does not go with stances\n" });
  });

  it("has a help of its own", () => {
    const { stdout } = kutip(["stances", "--help"]);
    expect(stdout).toMatch(/^Usage: kutip stances /);
    expect(stdout).toContain("--jobs");
  });
});
