import { defineConfig } from "tsup";
import { compromiseForEsbuild } from "../../tools/compromise.js";
import { naturalStemmerForEsbuild } from "../../tools/natural-stemmer.js";

/** One file that plain Node runs: a million texts are read a good deal faster than through a test runner. */
export default defineConfig({
  entry: ["tests/nightly/run.ts"],
  outDir: "tests/nightly/dist",
  format: ["esm"],
  target: "node20",
  splitting: false,
  noExternal: [/^compromise/u, /^natural/u, /^date-fns/u],
  esbuildPlugins: [naturalStemmerForEsbuild(), compromiseForEsbuild()],
});
