import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { inTurn } from "../../src/cli/output.js";
import { run } from "../../src/cli/run.js";
import type { World } from "../../src/cli/world.js";
import { KutipError } from "../../src/errors.js";
import type { ExtractOptions } from "../../src/types.js";
import { sample } from "./sample.js";

const folder = mkdtempSync(join(tmpdir(), "kutip-run-"));
afterAll(() => rmSync(folder, { recursive: true }));
const article = join(folder, "a.txt");
writeFileSync(article, "Halo.");

type Overrides = Partial<Omit<World, "stdout">> & { readonly stdout?: Pick<World["stdout"], "isTTY" | "columns"> };

/** Runs the command in a world that remembers what was printed. */
async function runIn(argv: string[], overrides: Overrides = {}) {
  const seen = { stdout: "", stderr: "", options: [] as ExtractOptions[] };
  const world: World = {
    env: {},
    stdin: streamOf("Dari pipa."),
    stderr: new Writable({
      write(chunk, _, done) {
        seen.stderr += chunk;
        done();
      },
    }),
    interrupted: new Promise(() => {}),
    startPool: () => {
      throw new Error("no threads here");
    },
    extract: (text, options) => {
      if (options.publishedAt === "kemarin") throw new KutipError("INVALID_DATE", "unreadable");
      if (text === "rusak") throw new TypeError("a bug");
      seen.options.push(options);
      return { ...sample, text };
    },
    ...overrides,
    stdout: {
      ...inTurn(async (text) => {
        seen.stdout += text;
      }),
      ...overrides.stdout,
    },
  };
  return { code: await run(argv, world), ...seen };
}

function streamOf(text: string, isTTY = false): World["stdin"] {
  const chunks = async function* () {
    yield text;
  };
  return Object.assign(chunks(), { isTTY });
}

describe("run", () => {
  it("is plain in a pipe and coloured on a terminal", async () => {
    const tty = { isTTY: true, columns: 100 };
    const coloured = async (argv: string[], overrides: Overrides) =>
      (await runIn([article, ...argv], overrides)).stdout.includes("\u001b[");
    expect(await coloured([], {})).toBe(false);
    expect(await coloured([], { stdout: tty })).toBe(true);
    expect(await coloured([], { stdout: tty, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await coloured([], { stdout: tty, env: { TERM: "dumb" } })).toBe(false);
    expect(await coloured([], { env: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await coloured([], { env: { CI: "true" } })).toBe(false);
    expect(await coloured(["--color"], { env: { NO_COLOR: "1" } })).toBe(true);
    expect(await coloured(["--no-color"], { stdout: tty })).toBe(false);
  });

  it("prints the help when it is started alone on a terminal", async () => {
    const { code, stdout, stderr } = await runIn([], { stdin: streamOf("", true) });
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: kutip [options] [files...]");
    expect(stdout).toContain("Commands:");
    expect(stdout).toContain("Examples:");
    expect(stderr).toBe("");
  });

  it("hands the options on", async () => {
    const argv = ["-p", "2024-04-09", "--now", "2024-05-01", "--time-zone", "Asia/Makassar", article];
    const { options } = await runIn(argv);
    expect(options.at(-1)).toEqual({ publishedAt: "2024-04-09", now: "2024-05-01", timeZone: "Asia/Makassar" });
  });

  it("tries the options before it reads anything", async () => {
    const { code, stdout, stderr } = await runIn(["--published", "kemarin", article, join(folder, "tiada")]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toBe("kutip: --published: unreadable\n");
  });

  it("goes on after a fault of its own", async () => {
    const broken = join(folder, "rusak.txt");
    writeFileSync(broken, "rusak");
    const { code, stdout, stderr } = await runIn(["--format", "jsonl", broken, article]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/rusak\.txt: internal error, please report it with the article: TypeError: a bug/);
    const [failed, read] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(failed).toMatchObject({ file: broken, error: { code: "INTERNAL" } });
    expect(read).toMatchObject({ file: article, text: "Halo." });
  });
});
