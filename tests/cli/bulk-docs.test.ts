import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The `sh` blocks of docs/bulk.md are run one after the other in one folder; a `text` block right behind one is its output. */
const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const PAGE = readFileSync(new URL("../../docs/bulk.md", import.meta.url), "utf8");
const BLOCKS = [...PAGE.matchAll(/^```sh\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm)];

const folder = mkdtempSync(join(tmpdir(), "kutip-docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  writeFileSync(join(folder, "kutip"), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
  chmodSync(join(folder, "kutip"), 0o755);
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "articles", "b1.txt"), "Polisi menyatakan, jalan itu ditutup.");
  writeFileSync(join(folder, "articles", "b2.txt"), "Indonesia menolak kenaikan tarif.");
  const records = [
    { id: "a1", text: 'Kediri - "Panen cukup," kata Menteri Pangan Siti Marhamah.', publishedAt: "2024-06-11" },
    { id: "a2", text: "Rusia mendukung sentralitas ASEAN.", publishedAt: "2024-06-10" },
    { id: "a3", text: "Rusia mendukung sentralitas ASEAN.", publishedAt: "2024-06-11" },
  ];
  writeFileSync(join(folder, "news.jsonl"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
});

describe("docs/bulk.md", () => {
  it("has commands", () => {
    expect(BLOCKS.length).toBeGreaterThan(5);
  });

  it.each(BLOCKS.map(([, command = "", output = ""]) => [command, output]))("%s", (command, output) => {
    const env: NodeJS.ProcessEnv = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
    delete env.FORCE_COLOR;
    const { status, stdout } = spawnSync("sh", ["-ec", command], { cwd: folder, env, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: output });
  });
});
