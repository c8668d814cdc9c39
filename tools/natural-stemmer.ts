import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";

const require = createRequire(import.meta.url);

export const STEMMER_ID = "natural/lib/natural/stemmers/indonesian/stemmer_id.js";
const directory = dirname(require.resolve(STEMMER_ID));
const ROOTS_ID = "kutip:roots";

/**
 * The sources keep their state on `this` of plain function calls, which is the global object in sloppy mode and nothing in
 * an ES module. Every `this` but the constructor's becomes the name that the constructor binds to it.
 */
function bindThis(source: string, name: string): string {
  // Not the one in "a copy of this software".
  return source.replaceAll(/\bthis(?=\.|\n)/gu, name).replace(`const ${name} = ${name}`, `const ${name} = this`);
}

/** The root list inside natural is Sastrawi's (CC BY-NC-SA): it must not be read, let alone shipped. */
function ownRoots(source: string): string {
  return source
    .replace("const dictionary = loadDictionary()", `const dictionary = require("${ROOTS_ID}")`)
    .replace(/function loadDictionary \(\) \{[^}]*\}/u, "");
}

/** `for … in` over a list also visits what others have put into `Array.prototype`, and calls it for a rule. */
const ownKeys = (source: string): string =>
  source.replaceAll(/for \(const i in (\w+)\)/gu, "for (const i of Object.keys($1))");

/** `/*!` keeps a copyright notice through the bundler. */
const keepNotice = (source: string): string => source.replace(/^\/\*\n/u, "/*!\n");

const PATCHES: Readonly<Record<string, (source: string) => string>> = {
  "stemmer_id.js": ownRoots,
  "prefix_rules.js": (source) => ownRoots(bindThis(source, "PrefixRules")),
  "suffix_rules.js": (source) => bindThis(source, "SuffixRules"),
  "removal.js": (source) => source,
  // All that the stemmer takes from its base is an object to hang `stem` on: tokenizer and stop words stay out.
  "base_stemmer_id.js": () => "module.exports = function () {}",
};

function patched(file: string): string {
  const patch = PATCHES[file];
  if (patch === undefined) throw new Error(`natural-stemmer: no patch for ${file}`);
  const source = keepNotice(ownKeys(patch(readFileSync(join(directory, file), "utf8"))));
  if (source.includes("kata-dasar")) throw new Error(`natural-stemmer: ${file} still reads natural's root list`);
  if (/\bfor \(.* in /u.test(source)) throw new Error(`natural-stemmer: ${file} still reads foreign keys`);
  if (file !== "removal.js" && /\bthis\.|return this\b/u.test(source)) {
    throw new Error(`natural-stemmer: ${file} still relies on a sloppy this`);
  }
  return source;
}

const ENTRY = `
export function useRoots(roots) {
  const dictionary = require("${ROOTS_ID}");
  for (const root of roots) dictionary.add(root);
}
export function stem(word) { return require("./stemmer_id.js").stem(word); }
`;

const sources: Plugin = {
  name: "natural-stemmer-sources",
  setup(context) {
    context.onResolve({ filter: /^kutip:roots$/ }, () => ({ path: ROOTS_ID, namespace: "natural-stemmer" }));
    context.onResolve({ filter: /^\.\/[a-z_]+(?:\.js)?$/ }, ({ path }) => {
      const file = path.replace(/^\.\//u, "").replace(/(?:\.js)?$/u, ".js");
      return { path: file, namespace: "natural-stemmer" };
    });
    context.onLoad({ filter: /.*/, namespace: "natural-stemmer" }, ({ path }) => ({
      contents: path === ROOTS_ID ? "module.exports = new Set()" : patched(path),
      loader: "js",
    }));
  },
};

let text: Promise<string> | undefined;

/** natural's Indonesian stemmer as the text of one ES module that exports `stem` and `useRoots`. */
export function bundleNaturalStemmer(): Promise<string> {
  text ??= build({
    stdin: { contents: ENTRY, resolveDir: directory },
    plugins: [sources],
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    legalComments: "inline",
    write: false,
  }).then((result) => result.outputFiles[0]?.text ?? "");
  return text;
}

/** For esbuild, and so for tsup. */
export function naturalStemmerForEsbuild(): Plugin {
  return {
    name: "natural-stemmer",
    setup(context) {
      context.onResolve({ filter: /^natural\/.*\/stemmer_id\.js$/ }, () => ({
        path: STEMMER_ID,
        namespace: "natural-stemmer-bundle",
      }));
      context.onLoad({ filter: /.*/, namespace: "natural-stemmer-bundle" }, async () => ({
        contents: await bundleNaturalStemmer(),
        loader: "js",
      }));
    },
  };
}

/** For vite, and so for vitest. */
export function naturalStemmerForVite() {
  const id = `\0${STEMMER_ID}`;
  return {
    name: "natural-stemmer",
    enforce: "pre" as const,
    resolveId: (source: string): string | null => (source === STEMMER_ID ? id : null),
    load: (loaded: string): Promise<string> | null => (loaded === id ? bundleNaturalStemmer() : null),
  };
}
