import { describe, expect, test } from "vitest";
import { readText } from "../../src/text/index.js";

/** Quoted regions as `depth:text`, `<` and `>` where a mark was supplied. */
function regions(text: string): string[] {
  return readText(text).quotedRegions.map(({ start, end, open, close, depth }) => {
    return `${depth}:${open === null ? "<" : ""}${text.slice(start, end)}${close === null ? ">" : ""}`;
  });
}

describe("quotation marks pair by context", () => {
  test.each([
    ["typographic", "“Kami siap,” kata Siti.", ["0:Kami siap,"]],
    ["the same glyph on both sides", "”Kami siap,” kata Siti. ”Kami kuat,” ujarnya.", ["0:Kami siap,", "0:Kami kuat,"]],
    ["straight", 'Ia berkata, "Kami siap." Lalu, "Kami kuat."', ["0:Kami siap.", "0:Kami kuat."]],
    ["no blank before the opener", 'Ia mengatakan,"Kami siap."', ["0:Kami siap."]],
    ["no blank behind the closer", '"Kami siap,"kata Siti.', ["0:Kami siap,"]],
    ["the blank slipped", "”Kami siap, ”kata Siti. ”Kami kuat,” ujarnya.", ["0:Kami siap,", "0:Kami kuat,"]],
    ["character references", "&quot;Kami siap,&quot; kata Siti.", ["0:Kami siap,"]],
    ["two apostrophes", "''Kami siap,'' kata Siti.", ["0:Kami siap,"]],
    ["a word in marks", "Kebijakan “tanpa batas” itu disebut “adil”.", ["0:tanpa batas", "0:adil"]],
    [
      "nested singles",
      "“Ia bilang ‘tidak mau’ kepada saya,” kata Siti.",
      ["0:Ia bilang ‘tidak mau’ kepada saya,", "1:tidak mau"],
    ],
    ["singles alone", "Tema 'Jaga Laut' dipilih.", ["0:Jaga Laut"]],
    ["brackets", "(“Kami siap,” katanya)", ["0:Kami siap,"]],
  ])("%s", (_name, text, expected) => {
    expect(regions(text)).toEqual(expected);
  });

  test.each([
    ["apostrophes in words", "Qur'an dibaca pada hari Jum'at, mu'jizat itu nyata."],
    ["a plural apostrophe", "Para petani' itu pulang."],
    ["inches", 'Layar 14" lebih ringan.'],
  ])("%s quote nothing", (_name, text) => {
    expect(regions(text)).toEqual([]);
  });
});

describe("odd marks are repaired inside their paragraph", () => {
  test.each([
    ["an opener without a closer", "“Kami siap. Kami kuat.\nRapat usai.", ["0:Kami siap. Kami kuat.>"]],
    ["a closer without an opener", "Rapat usai. Kami siap,” kata Siti.", ["0:<Kami siap,"]],
    [
      "the next quote is safe",
      '"Kami siap. "Kami kuat," kata Siti.\n"Kami maju," kata Budi.',
      ["0:Kami siap.>", "0:Kami kuat,", "0:Kami maju,"],
    ],
    ["a quote over two paragraphs", "“Kami siap.\n“Kami kuat,” kata Siti.", ["0:Kami siap.>", "0:Kami kuat,"]],
  ])("%s", (_name, text, expected) => {
    expect(regions(text)).toEqual(expected);
  });
});
