import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
/** What every character of a text goes through before and while dates are looked for. */
const PARTS = ["dates", "text"];

/** Every regular expression literal of the sources, once. */
const regexes = new Map<string, string>();
for (const part of PARTS) {
  for (const path of readdirSync(join(SRC, part), { recursive: true, encoding: "utf8" }).sort()) {
    if (!path.endsWith(".ts")) continue;
    const text = readFileSync(join(SRC, part, path), "utf8");
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !regexes.has(node.text)) regexes.set(node.text, `${part}/${path}`);
      node.forEachChild(visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  }
}

describe("regular expressions", () => {
  test("are found", () => expect(regexes.size).toBeGreaterThan(50));

  test("that blow up are caught", () => expect(checkSync("^(?:\\d+,?)+$", "u").status).toBe("vulnerable"));

  test.each([...regexes])("%s (%s)", (literal) => {
    const close = literal.lastIndexOf("/");
    const { status } = checkSync(literal.slice(1, close), literal.slice(close + 1));
    expect(status).toBe("safe");
  });
});
