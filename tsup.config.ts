import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { compromiseForEsbuild } from "./tools/compromise.js";
import { frontCodedListsForEsbuild } from "./tools/front-coded-lists.js";
import { naturalStemmerForEsbuild } from "./tools/natural-stemmer.js";
import { onlyListedPackages, thirdPartyNotices } from "./tools/third-party.js";

/** commander is CommonJS and asks for `node:events`; an ES module has no `require` of its own. */
const REQUIRE = [
  'import { createRequire as createRequireHere } from "node:module";',
  "const require = createRequireHere(import.meta.url);",
].join("\n");

/** The CLI uses the library that lies beside it, and its KutipError, instead of carrying a second copy. */
const BESIDE: Readonly<Record<string, string>> = {
  [resolve("src/index.js")]: "./index.js",
  [resolve("src/errors.js")]: "./index.js",
  [resolve("src/export/index.js")]: "./export.js",
};

const besideTheLibrary: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "beside-the-library",
  setup(context) {
    context.onResolve({ filter: /^(?:\.\.\/)+(?:index|errors|export\/index)\.js$/ }, ({ path, resolveDir }) => {
      const file = BESIDE[resolve(resolveDir, path)];
      return file === undefined ? null : { path: file, external: true };
    });
  },
};

const NOTICE = "/*! kutip contains compromise, natural, date-fns and others: see THIRD-PARTY-LICENSES.txt */";

const shared = {
  outDir: "dist",
  target: "es2022",
  treeshake: true,
  // Half of what an import costs is reading source: minified it takes a third of the time.
  minify: "terser",
  esbuildOptions: (options) => {
    options.minifySyntax = true;
  },
  terserOptions: {
    ecma: 2020,
    // Functions used once stay functions: written into their callers they are made anew at each call, up to a fifth of the time.
    compress: { passes: 3, reduce_funcs: false },
    // Node prints the line that an error was thrown from, which must not be the whole library.
    // A source of ASCII alone is kept and read as one byte a character.
    format: { ascii_only: true, max_line_len: 500, comments: /^!/ },
  },
  // Users install nothing but kutip, and a bundled compromise is one that nobody else can re-programme.
  noExternal: [
    /^compromise/u,
    /^date-fns/u,
    /^natural/u,
    /^commander/u,
    /^picocolors/u,
    /^cli-progress/u,
    /^csv-stringify/u,
    /^fast-xml-/u,
    /^tinyglobby/u,
    /^tinypool/u,
  ],
} satisfies Options;

const library: Options = {
  ...shared,
  format: ["esm", "cjs"],
  platform: "neutral",
  dts: true,
  banner: { js: NOTICE },
  esbuildPlugins: [
    naturalStemmerForEsbuild(),
    compromiseForEsbuild(),
    frontCodedListsForEsbuild(),
    onlyListedPackages(),
    thirdPartyNotices("dist"),
  ],
};

export default defineConfig([
  {
    ...library,
    entry: { index: "src/index.ts" },
  },
  {
    ...library,
    // A build of its own: a chunk shared with the whole would bring the whole lexicon along.
    entry: { dates: "src/dates-entry.ts" },
  },
  {
    ...library,
    // Takes what others extracted: nothing of the extractor is in it.
    entry: { export: "src/export/index.ts" },
  },
  {
    ...shared,
    entry: {
      cli: "src/cli/main.ts",
      "cli-worker": "src/cli/bulk/worker.ts",
      // tinypool starts its threads from the file that lies there beside it.
      "entry/worker": "node_modules/tinypool/dist/entry/worker.js",
    },
    format: ["esm"],
    platform: "node",
    splitting: false,
    banner: { js: REQUIRE },
    esbuildPlugins: [besideTheLibrary, naturalStemmerForEsbuild(), onlyListedPackages(), thirdPartyNotices("dist")],
  },
]);
