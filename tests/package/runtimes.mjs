#!/usr/bin/env node
// Runs the packed package in the runtimes that can be had: `npm run check:runtimes`, after a build. Node by its releases, Bun
// and Deno come from the npm registry into a temporary folder; Chromium is the one of this machine (CHROMIUM names another).
// What cannot be had is said, and is no failure; the runtime that runs this script always can. With `--require` all must be there.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** `engines` promises 20 and later; 18, past its end of life, is tried to know, not to promise. */
const NODES = { 18: "18.20.8", 20: "20", 22: "22", 24: "24" };
const UNPROMISED = new Set(["node 18"]);

const folder = mkdtempSync(join(tmpdir(), "kutip-runtimes-"));
const outcomes = [];

function execute(command, args, options = {}) {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 300_000,
    ...options,
  });
}

// ------------------------------------------------------------------------------------------------- what is run

const articles = readdirSync(join(ROOT, "fixtures", "articles"))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(ROOT, "fixtures", "articles", name), "utf8"));

/** The whole of five articles, cut down to a few figures and a sum over all of the JSON, so that any difference shows. */
const PROBE = `
export async function probe({ extract, KutipError }, { extractDates }, articles) {
  let quotes = 0, dates = 0, entities = 0, stances = 0, sum = 0;
  for (const text of articles) {
    const found = extract(text, { now: "2026-01-01" });
    quotes += found.quotes.length; dates += found.dates.length;
    entities += found.entities.length; stances += found.stances.length;
    for (const { start, end, text: slice } of found.dates) if (text.slice(start, end) !== slice) throw new Error("offsets");
    const json = JSON.stringify(found);
    for (let i = 0; i < json.length; i++) sum = (Math.imul(sum, 31) + json.charCodeAt(i)) >>> 0;
    const alone = JSON.stringify(extractDates(text, { now: "2026-01-01" }));
    if (alone !== JSON.stringify(found.dates)) throw new Error("kutip/dates finds other dates");
  }
  let code = null;
  try { extract(42); } catch (error) { if (error instanceof KutipError) code = error.code; }
  return [quotes, dates, entities, stances, sum, code].join(" ");
}
`;

function prepare() {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  execute("npm", ["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder], { cwd: ROOT });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  execute("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", tarball]);
  writeFileSync(join(folder, "probe.js"), PROBE);
  writeFileSync(join(folder, "articles.js"), `export default ${JSON.stringify(articles)};`);
  const use = 'import { probe } from "./probe.js";\nimport articles from "./articles.js";\n';
  const esm = 'import * as whole from "kutip";\nimport * as dates from "kutip/dates";\n';
  const cjs =
    'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\nconst whole = require("kutip"), dates = require("kutip/dates");\n';
  const print = "console.log(await probe(whole, dates, articles));";
  writeFileSync(join(folder, "esm.js"), `${esm}${use}${print}`);
  writeFileSync(join(folder, "cjs.js"), `${cjs}${use}${print}`);
}

/** A package's binary from the registry, or null. The folder is its own: nothing of it lies beside kutip. */
function install(spec) {
  const home = join(folder, `runtime-${spec.replaceAll(/[^a-z0-9]/g, "-")}`);
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), JSON.stringify({ private: true }));
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--foreground-scripts"];
  execute("npm", [...args, spec], { cwd: home });
  return join(home, "node_modules", ".bin", spec.replace(/@.*$/, ""));
}

// ------------------------------------------------------------------------------------------------- where it is run

function report(name, state, detail) {
  outcomes.push({ name, state });
  console.log(`${state.padEnd(10)}${name.padEnd(16)}${detail}`);
}

function compare(name, version, outputs, expected) {
  const wrong = Object.entries(outputs).find(([, output]) => output !== expected);
  if (wrong === undefined) report(name, "ok", `${version}: ${Object.keys(outputs).join(", ")}`);
  else report(name, "FAIL", `${version}: ${wrong[0]} gave "${wrong[1]}", not "${expected}"`);
}

function lastLine(error) {
  return String(error.stderr || error.message)
    .trim()
    .split("\n")
    .filter((line) => !line.startsWith("npm warn"))
    .slice(0, 2)
    .join(" ");
}

function tryRuntime(name, spec, expected, run) {
  let binary;
  let version;
  try {
    binary = install(spec);
    version = execute(binary, ["--version"]).split("\n")[0].trim();
  } catch (error) {
    report(name, "not had", lastLine(error));
    return;
  }
  try {
    compare(name, version, run(binary), expected);
  } catch (error) {
    report(name, "FAIL", lastLine(error));
  }
}

/** ESM in a page, from a server of this script: no bundler between. */
async function tryChromium(expected) {
  if (!existsSync(CHROMIUM)) return report("chromium", "not had", `${CHROMIUM} is not there`);
  const types = { ".js": "text/javascript", ".html": "text/html" };
  const imports = { kutip: "/node_modules/kutip/dist/index.js", "kutip/dates": "/node_modules/kutip/dist/dates.js" };
  writeFileSync(
    join(folder, "page.html"),
    `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">import * as whole from "kutip"; import * as dates from "kutip/dates";
import { probe } from "./probe.js"; import articles from "./articles.js";
document.title = await probe(whole, dates, articles).catch((error) => "error: " + error.message);</script>`,
  );
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url, "http://localhost").pathname);
    if (!path.startsWith(folder) || !existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    response.end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { chromium } = await import("playwright-core");
  let browser;
  try {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  } catch (error) {
    server.close();
    return report("chromium", "not had", lastLine(error));
  }
  try {
    const page = await browser.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/page.html`);
    await page.waitForFunction(() => globalThis.document.title !== "", null, { timeout: 60_000 });
    compare("chromium", browser.version(), { ESM: faults[0] ?? (await page.title()) }, expected);
  } catch (error) {
    report("chromium", "FAIL", lastLine(error));
  } finally {
    await browser.close();
    server.close();
  }
}

prepare();
const run = (binary, ...before) => ({
  ESM: execute(binary, [...before, "esm.js"]).trim(),
  CommonJS: execute(binary, [...before, "cjs.js"]).trim(),
});
const expected = execute(process.execPath, ["esm.js"]).trim();
if (!expected.endsWith("INVALID_TEXT")) throw new Error(`the probe gave "${expected}"`);
compare("this node", process.version, run(process.execPath), expected);
for (const [major, version] of Object.entries(NODES)) {
  tryRuntime(`node ${major}`, `node@${version}`, expected, (binary) => run(binary));
}
tryRuntime("bun", "bun", expected, (binary) => run(binary, "run"));
tryRuntime("deno", "deno", expected, (binary) =>
  run(binary, "run", "--allow-read", "--allow-env", "--node-modules-dir=manual"),
);
await tryChromium(expected);

rmSync(folder, { recursive: true, force: true });
const names = (state) => outcomes.filter((one) => one.state === state).map(({ name }) => name);
console.log(
  `had: ${names("ok").join(", ")}; not had: ${names("not had").join(", ") || "none"}; failed: ${names("FAIL").join(", ") || "none"}`,
);
const failed = names("FAIL").filter((name) => !UNPROMISED.has(name));
const missing = process.argv.includes("--require") ? names("not had") : [];
process.exitCode = failed.length + missing.length === 0 ? 0 : 1;
