import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ENTRY = fileURLToPath(new URL("../../src/dates-entry.ts", import.meta.url));
const CASES = fileURLToPath(new URL("../../fixtures/dates.jsonl", import.meta.url));

/** All cases, and what counts days across changes of the clock and days that a zone left out, in a process of its own. */
const SCRIPT = `
import { readFileSync } from "node:fs";
import { extractDates } from "./dates.mjs";
const cases = readFileSync(process.argv[2], "utf8").split("\\n").filter(Boolean).map((line) => JSON.parse(line));
const texts = ["kemarin, besok, lusa", "dua pekan lalu", "akhir pekan ini", "30 Desember 2011", "sehari kemudian, pukul 02.30"];
const references = ["2011-12-31T23:59", "2024-03-10T02:30", "2024-11-03T01:30", "2024-03-31", "1949-05-01", new Date(1e12)];
const found = [
  ...cases.map(({ text, reference }) => extractDates(text, { now: "2026-11-21", ...(reference && { publishedAt: reference }) })),
  ...references.flatMap((publishedAt) => texts.map((text) => extractDates(text, { publishedAt }))),
];
console.log(new Date(2024, 6, 1).getTimezoneOffset());
console.log(JSON.stringify(found));
`;

const folder = mkdtempSync(join(tmpdir(), "kutip-zones-"));
beforeAll(() => {
  buildSync({
    entryPoints: [ENTRY],
    bundle: true,
    format: "esm",
    outfile: join(folder, "dates.mjs"),
    logLevel: "error",
  });
  writeFileSync(join(folder, "run.mjs"), SCRIPT);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function runIn(zone: string): { offset: number; found: string } {
  const env = { ...process.env, TZ: zone };
  const output = execFileSync(process.execPath, [join(folder, "run.mjs"), CASES], {
    env,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const [offset, found = ""] = output.split("\n");
  return { offset: Number(offset), found };
}

describe("the zone of the process does not matter", () => {
  test.each([
    ["Asia/Jayapura", -540],
    ["America/New_York", 240],
    ["Pacific/Apia", -780],
  ])(
    "%s gives what UTC gives",
    (zone, minutes) => {
      const [utc, other] = [runIn("UTC"), runIn(zone)];
      expect([utc.offset, other.offset]).toEqual([0, minutes]);
      expect(JSON.parse(utc.found).length).toBeGreaterThan(300);
      expect(other.found).toBe(utc.found);
    },
    60_000,
  );
});
