import { readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import { onlyListedPackages } from "./third-party.js";

/**
 * compromise reads its plug-ins with `for … in`, and so reads what others have put into `Object.prototype` too: one string
 * there, and it throws. It reads their own keys instead.
 */
const ownKeys: Plugin = {
  name: "compromise-own-keys",
  setup(context) {
    context.onLoad({ filter: /compromise[\\/]src[\\/]API[\\/]extend\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const contents = source.replaceAll("for (const key in plugin)", "for (const key of Object.keys(plugin))");
      if (/\bfor \(\w+ \w+ in /u.test(contents)) throw new Error(`compromise-own-keys: ${path} has another loop`);
      return { contents, loader: "js" };
    });
  },
};

async function bundleCompromise(): Promise<string> {
  const { outputFiles } = await build({
    // An export of a bundle is set up by a loop over keys too.
    stdin: { contents: 'import one from "compromise/one"; bundled = one;', resolveDir: import.meta.dirname },
    plugins: [ownKeys, onlyListedPackages()],
    bundle: true,
    format: "iife",
    platform: "neutral",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** A module is run where it is imported, a function when it is called: compromise starts with the first rule. */
export function compromiseForEsbuild(): Plugin {
  return {
    name: "compromise",
    setup(context) {
      context.onLoad({ filter: /[\\/]src[\\/]match[\\/]compromise\.ts$/ }, async () => ({
        contents: `export function compromise() { let bundled; ${await bundleCompromise()} return bundled; }`,
        loader: "js",
      }));
    },
  };
}
