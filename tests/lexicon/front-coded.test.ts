import { describe, expect, test } from "vitest";
import { commonWords } from "../../src/lexicon/data/common-words.js";
import { districts } from "../../src/lexicon/data/districts.js";
import { frontCoded } from "../../src/lexicon/lines.js";
import { frontCode, frontCodeLists } from "../../tools/front-coded-lists.js";

describe("lists in the bundle", () => {
  test.each([
    ["districts", districts()],
    ["common words", commonWords()],
    ["one line", ["Abang"]],
    ["lines that share more than can be told", ["a".repeat(60), `${"a".repeat(60)}b`, `${"a".repeat(61)}é`]],
  ])("are read back: %s", (_, list) => {
    expect(frontCoded(frontCode(list))()).toEqual(list);
  });

  test("each line tells what it shares with the one before", () => {
    expect(frontCode(["Abang", "Abepura", "Abepura Utara", "Zaman"])).toBe("0Abang\n2epura\n7 Utara\n0Zaman");
  });

  const module = (list: readonly string[]) =>
    `import { lines } from "../lines.js";\n\nexport const own = lines(\`\n${list.join("\n")}\n\`);\n`;

  test("long sorted lists are written so, others are left", () => {
    const long = districts();
    const short = "export const other = lines(`\nAbang\nAbepura\n`);\n";
    const coded = frontCodeLists(module(long) + short);
    expect(coded).toContain(short);
    expect(coded).toContain('import { frontCoded, lines } from "../lines.js"');
    expect(coded).toContain(`frontCoded(${JSON.stringify(frontCode(long))})`);
    for (const list of [long.slice(0, 20), [...long].reverse(), [...long, "Abang"]])
      expect(frontCodeLists(module(list))).toBe(module(list));
  });
});
