#!/usr/bin/env node
// Checks the package as others get it: packed, installed into an empty folder, used from there. Run by `npm run check:package`
// after a build. Needs no network. Prints a line for each check, then `N passed, N failed`.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "node_modules", ".bin");
const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "kutip-package-"));
const installed = join(folder, "node_modules", "kutip");

/** The packed files, below 4.5 MB together: word lists grow unseen, and ESM, CommonJS and `kutip/dates` carry them each. */
const MAX_UNPACKED_BYTES = 4_500_000;

/** Each build of `kutip/export`, as it is. */
const MAX_EXPORT_BYTES = 240_000;

let passed = 0;
let failed = 0;

function check(name, test) {
  try {
    test();
    passed++;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${name}`);
    const output = [error.stdout, error.stderr, error.stdout === undefined ? error.message : ""]
      .filter(Boolean)
      .join("\n");
    console.log(output.replace(/^/gm, "      "));
  }
}

function execute(command, args, options = {}) {
  return execFileSync(command, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });
}

function node(...args) {
  return execute(process.execPath, args);
}

function npm(args, options) {
  return execute("npm", ["--offline", "--no-audit", "--no-fund", "--loglevel=error", ...args], options);
}

function equal(got, expected, what) {
  if (got !== expected) throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
}

function write(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

// ------------------------------------------------------------------------------------------------ the package's form

check("publint", () => execute(join(BIN, "publint"), ["--strict"], { cwd: ROOT }));
check("attw: types for node10, node16 and bundlers", () => {
  // `prepack` would build once more; the build is there already.
  npm(["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: ROOT });
  execute(join(BIN, "attw"), [tarball(), "--no-emoji", "--no-color"]);
});

function tarball() {
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (name === undefined) throw new Error("npm pack made no tarball");
  return join(folder, name);
}

check("installs into an empty folder", () => {
  write("package.json", JSON.stringify({ name: "empty", private: true }));
  npm(["install", "--ignore-scripts", tarball()]);
});
check("brings no dependency along", () => {
  equal(manifest.dependencies, undefined, "dependencies");
  const packages = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  equal(packages.join(), "kutip", "installed packages");
});
check("has licence, notices, read-me and changelog", () => {
  const files = ["LICENSE", "README.md", "CHANGELOG.md", "dist/THIRD-PARTY-LICENSES.txt"];
  for (const file of files) {
    if (statSync(join(installed, file)).size < 100) throw new Error(`${file} is empty`);
  }
  const notices = readFileSync(join(installed, "dist", "THIRD-PARTY-LICENSES.txt"), "utf8");
  for (const name of [
    "compromise",
    "natural",
    "date-fns",
    "commander",
    "picocolors",
    "tinypool",
    "csv-stringify",
    "Unicode",
    "Cahya DSN",
  ]) {
    if (!notices.includes(name)) throw new Error(`THIRD-PARTY-LICENSES.txt does not name ${name}`);
  }
});
check("is written in ASCII, which an engine keeps and reads as one byte a character", () => {
  for (const file of readdirSync(join(installed, "dist")).filter((name) => /\.c?js$/.test(name))) {
    const bytes = readFileSync(join(installed, "dist", file));
    const at = bytes.findIndex((byte) => byte > 127);
    if (at >= 0) throw new Error(`${file}: ${bytes.subarray(Math.max(0, at - 40), at + 20)}`);
  }
});
check("holds nothing but the build and its papers", () => {
  const top = readdirSync(installed).sort().join();
  equal(top, "CHANGELOG.md,LICENSE,README.id.md,README.md,dist,package.json", "files");
});
check("is small", () => {
  const bytes = filesOf(installed).reduce((sum, file) => sum + statSync(file).size, 0);
  if (bytes > MAX_UNPACKED_BYTES) throw new Error(`${bytes} bytes unpacked, more than ${MAX_UNPACKED_BYTES}`);
});
check("has no root-word list under a non-commercial licence in it", () => {
  // The list inside `natural` is CC BY-NC-SA. Some of its words are in any Indonesian word list; most of it is in none of ours.
  const roots = require("natural/lib/natural/stemmers/indonesian/data/kata-dasar.json");
  const words = new Set();
  for (const file of filesOf(installed)) {
    for (const [word] of readFileSync(file, "utf8").matchAll(/\p{L}+/gu)) words.add(word.toLowerCase());
  }
  const list = Array.isArray(roots) ? roots : Object.values(roots).flat();
  const share = list.filter((root) => words.has(root)).length / list.length;
  if (list.length < 20_000 || share > 0.2) throw new Error(`${Math.round(share * 100)} % of ${list.length} roots`);
});

const DATES = ["dates", "article", "text", "lexicon", "options.ts"];

/**
 * `quote/direct-final`, words of rules: strings of the `foreign` folders that the `own` ones do not have, and that are in the
 * build of `builtInto`; enough of them that none is there by chance.
 */
function holdsNothingOf(code, { foreign, own, builtInto, least }) {
  const there = readFileSync(join(installed, "dist", builtInto), "utf8");
  const shared = new Set(own.flatMap((part) => literalsOf(join("src", part))));
  const telling = foreign
    .flatMap((part) => literalsOf(join("src", part)))
    .filter((literal) => !shared.has(literal) && there.includes(literal));
  if (telling.length < least) throw new Error(`only ${telling.length} strings tell the parts apart`);
  const found = telling.filter((literal) => code.includes(`"${literal}"`));
  if (found.length > 0) throw new Error(`the bundle has ${found.slice(0, 5).join(", ")}`);
}

check("kutip/dates carries nothing but dates", () => {
  const bundle = write("bundle.mjs", 'import { extractDates } from "kutip/dates"; console.log(extractDates(""));');
  const options = { entryPoints: [bundle], bundle: true, minify: true, format: "esm", write: false };
  const code = require("esbuild").buildSync(options).outputFiles[0].text;
  const dates = { foreign: ["match", "entities", "quotes", "stances", "corpus"], own: DATES };
  holdsNothingOf(code, { ...dates, builtInto: "index.js", least: 300 });
});
check("kutip/dates finds what kutip finds", () => {
  const folder = join(ROOT, "fixtures", "articles");
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const file = write(
    "same.mjs",
    `import { extractDates } from "kutip"; import { extractDates as alone } from "kutip/dates";
     let count = 0;
     for (const text of ${JSON.stringify(texts)}) {
       const found = extractDates(text, { now: "2026-01-01" });
       count += found.length;
       if (JSON.stringify(found) !== JSON.stringify(alone(text, { now: "2026-01-01" }))) console.log("differs");
     }
     console.log(count > 20 ? "same" : count);`,
  );
  equal(node(file), "same\n", "output");
});

/** Double-quoted strings of the sources in a folder, or in one file. */
function literalsOf(path) {
  const full = join(ROOT, path);
  const files = path.endsWith(".ts") ? [full] : filesOf(full).filter((file) => file.endsWith(".ts"));
  const strings = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"([\w/ -]{6,80})"/g)].map((m) => m[1]),
  );
  return [...new Set(strings)];
}

check("kutip/export carries nothing of the extractor", () => {
  for (const file of ["export.js", "export.cjs"]) {
    const code = readFileSync(join(installed, "dist", file), "utf8");
    const own = ["export", "options.ts", "config.ts", "types.ts", "dates"];
    const foreign = ["lexicon", "text", "article", "match", "entities", "quotes", "stances", "corpus"];
    holdsNothingOf(code, { foreign, own, builtInto: "index.js", least: 300 });
    if (code.length > MAX_EXPORT_BYTES) throw new Error(`${file} has ${code.length} bytes`);
  }
});

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

// ----------------------------------------------------------------------------------------------------------- in use

const TEXT = 'Kediri - "Panen cukup," kata Siti Marhamah, Jumat (5/8/2022).';
const NAMES =
  "KutipError,createExtractor,extract,extractDates,extractEntities,extractQuotes,extractStances,linkAcross,parseArticle,summarizeStances,toTemporal,toTimeML";
const USE = `
const { quotes, dates } = extract(${JSON.stringify(TEXT)});
console.log(quotes[0].speaker.name, dates[0].value);`;
const OUTPUT = "Siti Marhamah 2022-08-05\n";

check("ESM: import", () => {
  equal(node(write("esm.mjs", `import { extract } from "kutip";${USE}`)), OUTPUT, "output");
});
check("ESM: all names", () => {
  const file = write("names.mjs", `import * as kutip from "kutip"; console.log(Object.keys(kutip).sort().join());`);
  equal(node(file), `${NAMES}\n`, "names");
});
check("CJS: require", () => {
  equal(node(write("cjs.cjs", `const { extract } = require("kutip");${USE}`)), OUTPUT, "output");
});
check("CJS: all names", () => {
  const file = write("names.cjs", `console.log(Object.keys(require("kutip")).sort().join());`);
  equal(node(file), `${NAMES}\n`, "names");
});
check("kutip/dates: import and require", () => {
  const use = `console.log(extractDates(${JSON.stringify(TEXT)})[0].value, typeof toTimeML, typeof toTemporal, typeof KutipError);`;
  const names = "{ extractDates, KutipError, toTemporal, toTimeML }";
  const output = "2022-08-05 function function function\n";
  equal(node(write("dates.mjs", `import ${names} from "kutip/dates"; ${use}`)), output, "output of import");
  equal(node(write("dates.cjs", `const ${names} = require("kutip/dates"); ${use}`)), output, "output of require");
});
check("kutip/export: import and require", () => {
  const use = `console.log(toCsv(extract(${JSON.stringify(TEXT)})).quotes.includes("Panen cukup"), toHtml([]).startsWith("<!doctype html>"));`;
  const output = "true true\n";
  const imports = `import { extract } from "kutip"; import { toCsv, toHtml } from "kutip/export";`;
  equal(node(write("export.mjs", `${imports} ${use}`)), output, "output of import");
  const requires = `const { extract } = require("kutip"); const { toCsv, toHtml } = require("kutip/export");`;
  equal(node(write("export.cjs", `${requires} ${use}`)), output, "output of require");
});
check("is silent and leaves the process alone on import", () => {
  const probe = (load) => `
    const before = JSON.stringify([Object.keys(process.env), Object.getOwnPropertyNames(globalThis)]);
    ${load}
    const after = JSON.stringify([Object.keys(process.env), Object.getOwnPropertyNames(globalThis)]);
    if (before !== after) console.log("changed");`;
  equal(node(write("silent.mjs", probe(`await import("kutip");`))), "", "output of import");
  equal(node(write("silent.cjs", probe(`require("kutip");`))), "", "output of require");
});
check("an error that nobody catches is a few lines, not the library", () => {
  const file = write("fault.cjs", `require("kutip").extract(42);`);
  try {
    node(file);
  } catch ({ stderr }) {
    if (!stderr.includes("KutipError: The text must be a string, but it is the number 42.")) throw new Error(stderr);
    if (stderr.length > 4000) throw new Error(`${stderr.length} characters are printed`);
    return;
  }
  throw new Error("nothing was thrown");
});
check("runs without anything of Node", () => {
  const file = write(
    "bare.cjs",
    `const vm = require("node:vm"), fs = require("node:fs");
     const sandbox = { module: { exports: {} }, Intl, result: null };
     sandbox.exports = sandbox.module.exports;
     sandbox.self = sandbox;
     vm.runInNewContext(fs.readFileSync(require.resolve("kutip"), "utf8"), sandbox);
     console.log(sandbox.module.exports.extract(${JSON.stringify(TEXT)}).quotes[0].speaker.name);`,
  );
  equal(node(file), "Siti Marhamah\n", "output");
});
check("command: npx kutip", () => {
  equal(npm(["exec", "--", "kutip", "--version"]), `${manifest.version}\n`, "version");
  write("article.txt", TEXT);
  const { quotes } = JSON.parse(npm(["exec", "--", "kutip", "--format", "json", "article.txt"]));
  equal(quotes[0].speaker.name, "Siti Marhamah", "speaker");
});
check("command: worker threads, folders, a line for each line", () => {
  const records = [1, 2, 3].map((id) => JSON.stringify({ id, text: TEXT }));
  write("news/a.jsonl", `${records.join("\n")}\n`);
  write("news/b.txt", TEXT);
  const lines = npm(["exec", "--", "kutip", "--jobs", "2", "news"]).trimEnd().split("\n");
  equal(
    lines
      .map((line) => JSON.parse(line))
      .map(({ id, file }) => id ?? file)
      .join(),
    `1,2,3,${join("news", "b.txt")}`,
    "ids",
  );
  for (const line of lines) equal(JSON.parse(line).quotes[0].speaker.name, "Siti Marhamah", "speaker");
});
check("the library carries nothing of the command", () => {
  for (const file of ["index.js", "index.cjs"]) {
    const code = readFileSync(join(installed, "dist", file), "utf8");
    const own = readdirSync(join(ROOT, "src")).filter((part) => part !== "cli");
    holdsNothingOf(code, { foreign: ["cli"], own, builtInto: "cli.js", least: 30 });
  }
});

// ------------------------------------------------------------------------------------------------------------- types

const TYPED = `
import { createExtractor, extract, KutipError, type Extraction, type ExtractOptions, type Quote, type Span } from "kutip";
import { type DateExpression, extractDates, toTimeML } from "kutip/dates";
import { type ExportDocument, toGraphml } from "kutip/export";
const document: ExportDocument = { id: "a", extraction: extract("Rusia menolak usul itu.") };
if (!toGraphml(document, { targets: "concepts" }).startsWith("<?xml")) throw new Error("no XML");
const date: DateExpression | undefined = extractDates("Jumat (5/8/2022)")[0];
const tid: string | undefined = toTimeML(date ? [date] : [], "Jumat (5/8/2022)").timexes[0]?.tid;
if (tid !== "t1") throw new Error(String(tid));
const options: ExtractOptions = { publishedAt: "2022-08-08" };
const extraction: Extraction = extract(${JSON.stringify(TEXT)}, options);
const quote: Quote | undefined = createExtractor({ names: [] }).extractQuotes(extraction.text)[0];
const span: Span = quote ? quote.content : { start: 0, end: 0, text: "" };
export function notCalled(): void {
  // @ts-expect-error: results are read-only
  span.start = 1;
  // @ts-expect-error: no such option
  extract("", { published: "2022-08-08" });
}
const code: string = new KutipError("INVALID_TEXT", "").code;
console.log(quote?.speaker?.name, extraction.dates[0]?.value, code === "INVALID_TEXT" ? "" : code);
`;
const STRICT = { strict: true, noEmit: true, target: "ES2022", lib: ["ES2022", "DOM"], types: [], skipLibCheck: false };

for (const [resolution, compilerOptions] of Object.entries({
  node10: { module: "CommonJS", moduleResolution: "Node10" },
  "node16, CJS": { module: "Node16", moduleResolution: "Node16" },
  "node16, ESM": { module: "Node16", moduleResolution: "Node16" },
  bundler: { module: "ESNext", moduleResolution: "Bundler" },
})) {
  check(`tsc: types under ${resolution}`, () => {
    const file = `types.${resolution.endsWith("ESM") ? "mts" : "ts"}`;
    write(file, TYPED);
    write("tsconfig.json", JSON.stringify({ compilerOptions: { ...STRICT, ...compilerOptions }, files: [file] }));
    node(join(ROOT, "node_modules", "typescript", "bin", "tsc"), "-p", folder);
  });
}
check("ts-node: plain CommonJS", () => {
  const file = write("notebook.ts", TYPED);
  const compilerOptions = { ...STRICT, noEmit: false, module: "CommonJS", moduleResolution: "Node10" };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["notebook.ts"] }));
  const tsNode = join(ROOT, "node_modules", "ts-node", "dist", "bin.js");
  const output = node(tsNode, "--compiler", join(ROOT, "node_modules", "typescript"), file);
  equal(output.trim(), OUTPUT.trim(), "output");
});

rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
