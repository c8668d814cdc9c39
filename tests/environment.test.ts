import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compromiseForEsbuild } from "../tools/compromise.js";
import { naturalStemmerForEsbuild } from "../tools/natural-stemmer.js";
import { articles } from "./support/fixtures.js";
import { anyText } from "./support/news.js";

/** Processes of their own: whatever zone, language, order or added property they have, they find the same. */

const folder = mkdtempSync(join(tmpdir(), "kutip-environment-"));
const texts = [
  ...articles.map(([, text]) => text),
  "&kata;Harga naik,&extra; kata Siti Marhamah, &contains; 5 extra 2022.",
  ...fc.sample(anyText(articles.map(([, text]) => text)), { seed: 20260817, numRuns: 300 }),
];

/** What a careless script before us may have done to the objects that all share. */
const POLLUTION = `
for (const prototype of [Object.prototype, Array.prototype, Function.prototype, String.prototype, RegExp.prototype, Map.prototype]) {
  for (const key of ["extra", "contains", "kata", "berita", "jakarta", "0abc"]) prototype[key] = function extra() { return "extra"; };
  prototype.evil = "evil";
  prototype.nothing = undefined;
}
`;

const SCRIPT = `
import { readFileSync } from "node:fs";
import * as library from "./library.mjs";
const texts = JSON.parse(readFileSync(process.argv[2], "utf8"));
const backwards = process.argv[3] === "backwards";
const own = library.createExtractor({ names: [{ name: "Warung Makmur", type: "organization", aliases: ["WM"] }] });
const found = new Array(texts.length);
for (let i = 0; i < texts.length; i++) {
  const at = backwards ? texts.length - 1 - i : i;
  const options = { now: "2026-08-17", ...(at % 2 ? { publishedAt: new Date(Date.UTC(2024, 5, 11, 20)) } : {}) };
  const whole = library.extract(texts[at], options);
  const { xml, timexes } = library.toTimeML(whole.dates, texts[at]);
  found[at] = JSON.stringify([whole, own.extractEntities(texts[at]), xml, timexes, library.summarizeStances([whole])]);
}
let keys = "";
for (const key in {}) keys += key;
process.stdout.write(new Date(2024, 6, 1).getTimezoneOffset() + " " + (keys !== "") + "\\n" + found.join("\\n"));
`;

beforeAll(async () => {
  await build({
    entryPoints: ["src/index.ts"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile: join(folder, "library.mjs"),
    logLevel: "error",
    plugins: [naturalStemmerForEsbuild(), compromiseForEsbuild()],
  });
  writeFileSync(join(folder, "texts.json"), JSON.stringify(texts));
  writeFileSync(join(folder, "plain.mjs"), SCRIPT);
  // imports run before the code of a module: the pollution must come from one that is imported first
  writeFileSync(join(folder, "pollution.mjs"), POLLUTION);
  writeFileSync(join(folder, "polluted.mjs"), `import "./pollution.mjs";${SCRIPT}`);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly offset: number;
  readonly polluted: boolean;
  readonly found: string;
}

function run(script: string, env: Readonly<Record<string, string>>, ...options: readonly string[]): Run {
  const output = execFileSync(process.execPath, [join(folder, script), join(folder, "texts.json"), ...options], {
    env: { ...process.env, TZ: "UTC", LANG: "C", LC_ALL: "C", ...env },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const border = output.indexOf("\n");
  const [offset, polluted] = output.slice(0, border).split(" ");
  return { offset: Number(offset), polluted: polluted === "true", found: output.slice(border + 1) };
}

describe("what is found does not depend on", () => {
  let usual: Run;
  beforeAll(() => {
    usual = run("plain.mjs", {});
  }, 120_000);

  test("nothing at all: there is much", () => {
    expect(usual).toMatchObject({ offset: 0, polluted: false });
    expect(usual.found.split("\n")).toHaveLength(texts.length);
    expect(usual.found.length).toBeGreaterThan(500_000);
  });

  test("the run, nor on what was read before", { timeout: 120_000 }, () => {
    expect(run("plain.mjs", {}, "backwards").found === usual.found).toBe(true);
  });

  test.each([
    ["Pacific/Apia", "tr_TR.UTF-8", -780],
    ["America/St_Johns", "lt_LT.UTF-8", 150],
    ["Asia/Kathmandu", "ar_SA.UTF-8", -345],
  ])("the zone %s and the language %s", { timeout: 120_000 }, (TZ, LANG, offset) => {
    const other = run("plain.mjs", { TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG });
    expect(other.offset).toBe(offset);
    expect(other.found === usual.found).toBe(true);
  });

  test("keys that others put into the prototypes", { timeout: 120_000 }, () => {
    const other = run("polluted.mjs", {});
    expect(other.polluted).toBe(true);
    expect(other.found === usual.found).toBe(true);
  });
});
