// Bundles the training program (it shares its features with the library) and runs it. Run: npm run train -- --sets DIR
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = mkdtempSync(join(tmpdir(), "kutip-train-"));
process.on("exit", () => rmSync(out, { recursive: true, force: true }));
const plain = { bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" };
const esm = (name) => join(out, name);
await build({
  ...plain,
  packages: "external",
  entryPoints: [here("../natural-stemmer.ts")],
  outfile: here("../../node_modules/.cache/kutip/natural-stemmer.mjs"),
});
const { naturalStemmerForEsbuild } = await import(
  pathToFileURL(here("../../node_modules/.cache/kutip/natural-stemmer.mjs"))
);
const entry = process.env.KUTIP_TRAIN_ENTRY ?? here("main.ts");
await build({
  ...plain,
  entryPoints: [entry],
  outfile: esm("train.mjs"),
  plugins: [naturalStemmerForEsbuild()],
  define: { TRAIN_ROOT: JSON.stringify(here("../..")) },
});
await import(pathToFileURL(esm("train.mjs")));
