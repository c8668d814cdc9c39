import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extract, extractDates, extractEntities, extractQuotes } from "../src/index.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

describe("docs/ARCHITECTURE.md", () => {
  it("is drawn from the imports", () => {
    const tool = join(ROOT, "tools/architecture.mjs");
    expect(() => execFileSync(process.execPath, [tool, "--check"], { stdio: "pipe" })).not.toThrow();
  });

  it("names files that are there", () => {
    const [, table = ""] = read("docs/ARCHITECTURE.md").split("## Where do I change it?");
    const rows =
      table
        .split("## ")[0]
        ?.split("\n")
        .filter((line) => line.startsWith("| ")) ?? [];
    expect(rows.length).toBeGreaterThan(20);
    const missing = rows.slice(1).flatMap((row) => {
      let folder = "";
      return [...row.matchAll(/`((?:[\w.-]+\/)*[\w*.-]+\.(?:ts|md|jsonl)|(?:src|tests|tools)\/[\w/.-]+)`/gu)]
        .map(([, path = ""]) => {
          // `src/lexicon/data/acronyms.ts`, `media.ts`: a bare name lies beside the one before it
          if (path.includes("/")) folder = path.slice(0, path.lastIndexOf("/") + 1);
          return path.includes("/") || path === "CHANGELOG.md" ? path : folder + path;
        })
        .filter((path) => !path.includes("*") && !existsSync(join(ROOT, path)));
    });
    expect(missing).toEqual([]);
  });
});

describe("CONTRIBUTING.md", () => {
  const page = read("CONTRIBUTING.md");
  const lines = [...page.matchAll(/^```text (\S+)\n([\s\S]*?)\n```$/gm)].map(([, path = "", line = ""]) => ({
    path,
    line,
  }));
  /** The text of a section's example. */
  const example = (heading: string): string => {
    const section = page.split(`## Where do I add ${heading}?`)[1]?.split("\n## ")[0] ?? "";
    return /^> (.+)$/m.exec(section)?.[1] ?? "";
  };

  it.each(lines)("shows a line of $path", ({ path, line }) => {
    expect(read(path).split("\n")).toContain(line);
  });

  it("shows one for each", () => {
    expect(lines.length).toBe(4);
  });

  it("says what a cue does", () => {
    const [quote] = extractQuotes(example("a cue"));
    expect([quote?.speaker?.name, quote?.cue?.lemma]).toEqual(["Siti Aminah", "beber"]);
  });

  it("says what a title does", () => {
    const [person] = extractEntities(example("a title"));
    expect([person?.name, person?.roles]).toEqual(["Bambang Wijaya", ["Kepala Desa"]]);
  });

  it("says what a date form does", () => {
    expect(extractDates(example("a date form"))[0]?.value).toBe("2023-11-10");
  });

  it("says what an abbreviation does", () => {
    const text = example("an abbreviation");
    expect(extract(text).sentences.map((sentence) => sentence.text)).toEqual([text]);
  });

  it("names scripts that package.json has", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [
      "CONTRIBUTING.md",
      "docs/ARCHITECTURE.md",
      ".github/workflows/ci.yml",
      ".github/workflows/release.yml",
    ]
      .flatMap((path) => [...read(path).matchAll(/npm run (?:--silent )?([\w:]+)/g)])
      .map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the workflows", () => {
  const folder = ".github/workflows";
  const files = readdirSync(join(ROOT, folder));

  it.each(files)("%s pins what it uses to a commit", (file) => {
    const uses = [...read(join(folder, file)).matchAll(/uses: (.+)$/gm)].map(([, action = ""]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("publishes with provenance, by the identity of the workflow", () => {
    const release = read(join(folder, "release.yml"));
    expect(release).toContain("id-token: write");
    expect(release).toMatch(/npm publish --provenance/);
    expect(release).not.toMatch(/NODE_AUTH_TOKEN|NPM_TOKEN/);
  });
});
