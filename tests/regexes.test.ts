import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Every regular expression of the library: none takes more than linear time, whatever the text. */

const SRC = fileURLToPath(new URL("../src", import.meta.url));
/** What was found safe stays so, under this version of the checker; a verdict takes it seconds. */
const VERDICTS = join(tmpdir(), "kutip-regexes-4.5.0");

const literals = new Map<string, string>();
/** Files that build expressions from parts. */
const builders = new Set<string>();
for (const path of readdirSync(SRC, { recursive: true, encoding: "utf8" }).sort()) {
  if (!path.endsWith(".ts")) continue;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && !literals.has(node.text)) literals.set(node.text, path);
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      builders.add(path);
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(SRC, path), "utf8"), ts.ScriptTarget.ES2022, true));
}

/** Imports the library with a `RegExp` that notes what is built, and by which file. */
async function builtExpressions(): Promise<Map<string, string>> {
  const built = new Map<string, string>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags], own) {
      const made = Reflect.construct(target, [source, flags], own) as RegExp;
      const path = /\/src\/([\w/.-]+\.ts)/.exec(new Error().stack?.split("\n")[2] ?? "")?.[1];
      if (path !== undefined) built.set(String(made), path);
      return made;
    },
  });
  try {
    const { extract } = await import("../src/index.js");
    // rules are compiled when they are first asked for
    for (const name of readdirSync(join(SRC, "../fixtures/articles")).filter((path) => path.endsWith(".txt"))) {
      extract(readFileSync(join(SRC, "../fixtures/articles", name), "utf8"), { now: "2026-08-17" });
    }
  } finally {
    globalThis.RegExp = native;
  }
  return built;
}

const built = await builtExpressions();

async function isSafe(expression: string): Promise<boolean> {
  const mark = join(VERDICTS, createHash("sha256").update(expression).digest("hex"));
  try {
    return readFileSync(mark, "utf8") === expression;
  } catch {
    // not checked before
  }
  const close = expression.lastIndexOf("/");
  const { status } = await check(expression.slice(1, close), expression.slice(close + 1), { timeout: 60_000 });
  if (status === "safe") {
    mkdirSync(VERDICTS, { recursive: true });
    writeFileSync(mark, expression);
  }
  return status === "safe";
}

describe("regular expressions", () => {
  test("are found", () => expect(literals.size).toBeGreaterThan(200));

  test("that are built of parts are found", () => {
    // this one only tries whether a rule's expression can be read
    expect([...builders].filter((path) => path !== "match/pattern.ts").sort()).toEqual([
      ...new Set([...built.values()].filter((path) => path !== "match/pattern.ts").sort()),
    ]);
  });

  test("that blow up are caught", { timeout: 60_000 }, async () =>
    expect(await isSafe("/^(?:\\d+,?)+$/u")).toBe(false),
  );

  test.concurrent.each([...literals, ...built])("%s (%s)", { timeout: 120_000 }, async (expression) => {
    expect(await isSafe(expression)).toBe(true);
  });
});
