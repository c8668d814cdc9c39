import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/**
 * compromise reads its plug-ins with `for … in`, and so reads what others have put into `Object.prototype` too: one string
 * there, and the import throws. It reads their own keys instead.
 */
export function ownKeysForEsbuild(): Plugin {
  return {
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
}
