import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { naturalStemmerForEsbuild } from "../../tools/natural-stemmer.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a bundler keeps of our modules for this much code of a user's. */
async function keptBy(code: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: `${ROOT}src` },
    absWorkingDir: ROOT,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    plugins: [naturalStemmerForEsbuild()],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [output] = Object.values((metafile as Metafile).outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

const partsOf = (paths: readonly string[]): string[] => [
  ...new Set(
    paths.map((path) => /node_modules\/([^/]+)/u.exec(path)?.[1] ?? /^src\/([^/.]+)/u.exec(path)?.[1] ?? path),
  ),
];

describe("sideEffects: false", () => {
  it("brings into a bundle of kutip/dates no quotes, entities, stances, and no compromise", async () => {
    const kept = await keptBy('import { extractDates } from "./dates-entry.js"; console.log(extractDates("Senin"));');
    const parts = partsOf(kept).filter((part) => part !== "<stdin>");
    expect(parts.sort()).toEqual(
      ["article", "date-fns", "dates", "dates-entry", "errors", "freeze", "lexicon", "options", "text"].sort(),
    );
  });

  it("brings along no list that dates do not read", async () => {
    const kept = await keptBy('import { extractDates } from "./dates-entry.js"; console.log(extractDates("Senin"));');
    const lists = kept.flatMap((path) => /^src\/lexicon\/data\/(.+)\.ts$/u.exec(path)?.[1] ?? []);
    expect(lists.sort()).toEqual([
      "abbreviations",
      "calendar-words",
      "countries",
      "country-forms",
      "function-words",
      "media",
      "place-forms",
      "provinces",
      "regencies-and-cities",
      "regions",
      "reporting-cues",
      "world-cities",
    ]);
  });

  it("leaves nothing of a source of which only the error is used", async () => {
    const kept = await keptBy('import { KutipError } from "./index.js"; console.log(KutipError.name);');
    expect(partsOf(kept).sort()).toEqual(["<stdin>", "errors"]);
  });

  it("leaves nothing of the built package of which nothing is used", () => {
    // Through package.json, as a user's bundler reads it.
    const script = `
      const { buildSync } = require("esbuild");
      const stdin = { contents: 'import "kutip"; import {} from "kutip/dates"; console.log(1)', resolveDir: ${JSON.stringify(ROOT)} };
      const { outputFiles } = buildSync({ stdin, bundle: true, format: "esm", write: false, logLevel: "silent" });
      console.log(outputFiles[0].text);`;
    const code = execFileSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" });
    expect(code.length).toBeLessThan(200);
    expect(code).toContain("console.log(1)");
  });

  it("is what package.json says", () => {
    const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as Record<string, unknown>;
    expect(manifest.sideEffects).toBe(false);
  });
});
