import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const TOOL = fileURLToPath(new URL("../../tools/dates-table.mjs", import.meta.url));

test("docs/dates.md has the cases of the fixture", () => {
  expect(() => execFileSync(process.execPath, [TOOL, "--check"], { stdio: "pipe" })).not.toThrow();
});
