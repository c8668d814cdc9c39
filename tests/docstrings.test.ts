import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import * as kutipExport from "../src/export/index.js";
import * as kutip from "../src/index.js";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

interface Example {
  readonly where: string;
  readonly path: string;
  readonly code: string;
}

/** Every fenced block behind an `@example` in a docstring. */
const examples: readonly Example[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .flatMap((path) => {
    const text = readFileSync(join(SRC, path), "utf8");
    return [...text.matchAll(/@example\n((?: \*.*\n)+)/g)].map((match, index) => ({
      where: `${path} ${index + 1}`,
      path,
      code: (match[1] ?? "").replace(/^ \* ?/gm, "").replace(/```(?:ts)?\n?|^\/$/gm, ""),
    }));
  });

/** `expression; // value` becomes a comparison; everything else runs as it stands. */
function compile(code: string): string {
  const body = code
    .replace(/^import \{([^}]*)\} from "kutip";$/gm, "const {$1} = kutip;")
    .replace(/^import \{([^}]*)\} from "kutip\/export";$/gm, "const {$1} = kutipExport;")
    .replace(/^(\s*)(?:console\.log\((.+)\)|(.+?));\s*\/\/ (.+)$/gm, "$1expect($2$3).toEqual($4);");
  return transformSync(body, { loader: "ts" }).code;
}

describe("examples in docstrings", () => {
  it("are there for every public function", () => {
    const all = examples.map((example) => example.code).join("\n");
    for (const name of [...Object.keys(kutip), ...Object.keys(kutipExport)]) expect(all, name).toContain(name);
  });

  it.each(examples)("$where", async ({ path, code }) => {
    const compiled = compile(code);
    expect(compiled).toContain("expect(");
    expect.hasAssertions();
    // an example of a function inside the library names it without an import
    const inside = code.includes("import ") ? {} : await import(join(SRC, path));
    new Function("kutip", "kutipExport", "expect", ...Object.keys(inside), compiled)(
      kutip,
      kutipExport,
      expect,
      ...Object.values(inside),
    );
  });
});
