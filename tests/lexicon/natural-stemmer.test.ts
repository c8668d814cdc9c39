import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { roots } from "../../src/lexicon/data/roots.js";
import { bundleNaturalStemmer, naturalStemmerForEsbuild, STEMMER_ID } from "../../tools/natural-stemmer.js";

interface Stemmer {
  stem(word: string): string;
  useRoots(roots: Iterable<string>): void;
}

const require = createRequire(import.meta.url);
const foreignRoots = require("natural/lib/natural/stemmers/indonesian/data/kata-dasar.json") as string[];

/** Every so many words: a list that is there at all is there as a whole. */
const SAMPLE = 307;

/** Runs of the foreign list in a text, whatever the separator: four neighbours in a row are no chance. */
function foreignRuns(text: string): string[] {
  const found: string[] = [];
  for (let i = 0; i + 4 <= foreignRoots.length; i += SAMPLE) {
    const run = foreignRoots.slice(i, i + 4);
    for (const separator of ['","', "\\n", "\n", " "])
      if (text.includes(run.join(separator))) found.push(run.join(" "));
  }
  return found;
}

describe("the bundled stemmer", () => {
  it("stems in strict mode exactly as natural does in sloppy mode", async () => {
    const text = await bundleNaturalStemmer();
    const ours = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Stemmer;
    // natural as it is, in this process only, as the oracle; it leaks globals, ours must not.
    const theirs = require(STEMMER_ID) as Stemmer;
    ours.useRoots(foreignRoots.filter(Boolean));
    const affixes = [
      "me_kan",
      "mem_",
      "meny_i",
      "di_kan",
      "pe_an",
      "per_an",
      "ke_an",
      "ber_",
      "ter_",
      "_nya",
      "me_kannya",
    ];
    const words = roots()
      .slice(0, 300)
      .flatMap((root) => affixes.map((affix) => affix.replace("_", root)));
    expect(words.map((word) => ours.stem(word))).toEqual(words.map((word) => theirs.stem(word)));
  });

  it("keeps the notices of its authors", async () => {
    const text = await bundleNaturalStemmer();
    expect(text).toContain("Copyright (c) 2017, Alif Bhaskoro, Andy Librian, R. Kukuh");
    expect(text).toContain("Permission is hereby granted");
  });

  it("does not bring natural's list of roots, its tokenizer or its stop words", async () => {
    const result = await build({
      entryPoints: [join(import.meta.dirname, "../../src/lexicon/lemma.ts")],
      plugins: [naturalStemmerForEsbuild()],
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
    });
    const text = result.outputFiles[0]?.text ?? "";
    expect(text.length).toBeGreaterThan(10_000);
    expect(text).not.toMatch(/kata-dasar|stopwords|Tokenizer/u);
    expect(foreignRuns(text)).toEqual([]);
    expect(Object.keys(result.metafile.inputs).filter((input) => /node_modules/u.test(input))).toEqual([]);
  });

  it("does not find natural's list of roots in dist, where it has been built", () => {
    const dist = join(import.meta.dirname, "../../dist");
    let files: string[] = [];
    try {
      files = readdirSync(dist).filter((file) => /\.(?:c?js|map)$/u.test(file));
    } catch {
      // Not built yet.
    }
    for (const file of files) expect(foreignRuns(readFileSync(join(dist, file), "utf8")), file).toEqual([]);
  });
});
