import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";

/**
 * Every code block of README.md and of README.id.md is run against the built package, in a folder where it is installed as for a user:
 * - `ts` is type-checked and executed; `//=>` comments, in order, hold its lines of output;
 * - `sh` is executed; commands that install are only looked up, as they need a network;
 * - a `text` block right after one of these is its whole output.
 * After a change of the output: UPDATE_README=1 npx vitest run tests/readme.test.ts
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** In English, and in Indonesian with the same blocks. */
const READMES = ["README.md", "README.id.md"] as const;
const UPDATE = process.env.UPDATE_README === "1";

interface Block {
  readonly language: string;
  readonly code: string;
  /** Line of the page, from 1. */
  readonly line: number;
  /** What is between this block and the next. */
  readonly after: string;
}

function readBlocks(markdown: string): Block[] {
  const found = [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```\n/gm)];
  return found.map((match, index) => ({
    language: match[1] ?? "",
    code: match[2] ?? "",
    line: markdown.slice(0, match.index).split("\n").length,
    after: markdown.slice(match.index + match[0].length, found[index + 1]?.index),
  }));
}

const MARK = /\/\/=>[^\n]*/g;
const INSTALLS = /^(npm (ci|install)\b|git clone\b)/;

describe.each(READMES)("%s", (name) => {
  const README = join(ROOT, name);
  const readme = readFileSync(README, "utf8");
  const blocks = readBlocks(readme);

  /** The folder of somebody who has installed the package. */
  const folder = mkdtempSync(join(tmpdir(), "kutip-readme-"));
  const bin = join(folder, "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  symlinkSync(ROOT, join(folder, "node_modules", "kutip"), "junction");
  // What npm makes of `bin`; and npx without its search of the registry.
  writeFileSync(join(bin, "kutip"), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, "dist", "cli.js")}" "$@"\n`);
  writeFileSync(join(bin, "npx"), '#!/bin/sh\nexec "$@"\n');
  for (const name of ["kutip", "npx"]) chmodSync(join(bin, name), 0o755);

  const env: NodeJS.ProcessEnv = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  for (const name of ["NO_COLOR", "FORCE_COLOR", "NODE_OPTIONS"]) delete env[name];

  function outputOf(command: string, args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`exit code ${status}\n${stderr}`);
    return stdout;
  }

  function fileOf(block: Block): string {
    return join(folder, `line-${block.line}.mts`);
  }

  function compile(): string[] {
    const files = blocks
      .filter(({ language }) => language === "ts")
      .map((block) => [fileOf(block), block.code] as const);
    for (const [file, code] of files) writeFileSync(file, code);
    const program = ts.createProgram(
      files.map(([file]) => file),
      {
        strict: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        skipLibCheck: true,
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules", "@types")],
      },
    );
    program.emit();
    return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
      const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0;
      return `${diagnostic.file?.fileName} line ${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
    });
  }

  /** Pieces of the page to put in place of others, for UPDATE_README. */
  const updates: [Block, string][] = [];

  it("has the blocks of README.md", () => {
    const code = (markdown: string) => readBlocks(markdown).map((block) => [block.language, block.code]);
    if (!UPDATE) expect(code(readme)).toEqual(code(readFileSync(join(ROOT, "README.md"), "utf8")));
  });

  it("has code that compiles", { timeout: 60_000 }, () => {
    expect(compile()).toEqual([]);
  });

  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const shown = next?.language === "text" && block.after.trim() === "" ? next : null;
    const title = `line ${block.line}: ${block.code.split("\n", 1)[0]}`;

    if (block.language === "ts") {
      it(title, () => {
        const output = outputOf(process.execPath, [fileOf(block).replace(/mts$/, "mjs")]);
        const marks = block.code.match(MARK);
        if (marks === null) return compare(shown, output);
        const lines = output.replace(/\n$/, "").split("\n");
        const given = marks.map((mark) => mark.slice("//=>".length).trim());
        if (!UPDATE || lines.length !== given.length) return expect(lines).toEqual(given);
        updates.push([block, block.code.replace(MARK, () => `//=> ${lines.shift()}`)]);
      });
    } else if (block.language === "sh" && INSTALLS.test(block.code)) {
      it(title, () => {
        const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
        for (const [, run, test] of block.code.matchAll(/npm (?:run (\S+)|(test))/g)) {
          expect(scripts).toHaveProperty([run ?? test ?? ""]);
        }
      });
    } else if (block.language === "sh") {
      // In the order of the page: a later command reads the file that an earlier one wrote.
      it(title, () => compare(shown, outputOf("bash", ["-ec", block.code])));
    } else {
      it(`${title} (output)`, () => {
        expect(block.language, "a language that is run").toBe("text");
        expect(blocks[index - 1]?.language, "stands after a block that is run").toMatch(/^(ts|sh)$/);
      });
    }
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
    if (!UPDATE) return;
    let markdown = readme;
    for (const [block, code] of updates) {
      const fence = (text: string) => `\`\`\`${block.language}\n${text}\`\`\`\n`;
      const at = positionOfLine(markdown, readme, block.line);
      const before = fence(block.code);
      expect(markdown.slice(at, at + before.length)).toBe(before);
      markdown = markdown.slice(0, at) + fence(code) + markdown.slice(at + before.length);
    }
    writeFileSync(README, markdown);
  });

  function compare(shown: Block | null, output: string): void {
    if (shown === null) expect(output).toBe("");
    else if (UPDATE) updates.push([shown, output]);
    else expect(output).toBe(shown.code);
  }
});

/** Where a line of the old text now starts: updates come in the order of the page, so what differs stands before it. */
function positionOfLine(now: string, old: string, line: number): number {
  const rest = old
    .split("\n")
    .slice(line - 1)
    .join("\n");
  return now.length - rest.length;
}
