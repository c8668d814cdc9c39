import { resolve } from "node:path";
import { defineConfig, type Options } from "tsup";
import { ownKeysForEsbuild } from "./tools/compromise-keys.js";
import { naturalStemmerForEsbuild } from "./tools/natural-stemmer.js";
import { thirdPartyNotices } from "./tools/third-party.js";

/** commander is CommonJS and asks for `node:events`; an ES module has no `require` of its own. */
const REQUIRE = [
  'import { createRequire as createRequireHere } from "node:module";',
  "const require = createRequireHere(import.meta.url);",
].join("\n");

/** The CLI uses the library that lies beside it, and its KutipError, instead of carrying a second copy. */
const besideTheLibrary: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "beside-the-library",
  setup(context) {
    const library = resolve("src/index.js");
    const errors = resolve("src/errors.js");
    context.onResolve({ filter: /^\.\.\/(?:index|errors)\.js$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      return file === library || file === errors ? { path: "./index.js", external: true } : null;
    });
  },
};

const NOTICE = "/*! kutip contains compromise, natural, date-fns and others: see THIRD-PARTY-LICENSES.txt */";

const shared = {
  outDir: "dist",
  target: "es2022",
  treeshake: true,
  // Users install nothing but kutip, and a bundled compromise is one that nobody else can re-programme.
  noExternal: [/^compromise/u, /^date-fns/u, /^natural/u, /^commander/u, /^picocolors/u],
} satisfies Options;

const library: Options = {
  ...shared,
  format: ["esm", "cjs"],
  platform: "neutral",
  dts: true,
  banner: { js: NOTICE },
  esbuildPlugins: [naturalStemmerForEsbuild(), ownKeysForEsbuild(), thirdPartyNotices("dist")],
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
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    banner: { js: REQUIRE },
    esbuildPlugins: [besideTheLibrary, naturalStemmerForEsbuild(), thirdPartyNotices("dist")],
  },
]);
