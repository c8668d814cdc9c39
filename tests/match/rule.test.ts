import { describe, expect, it } from "vitest";
import { KutipError } from "../../src/errors.js";
import { defineRule, type RuleSpec } from "../../src/match/index.js";

const spec: RuleSpec = {
  id: "sample/rule",
  pattern: "menurut [<source>#TitleCase+]",
  group: "source",
  examples: ["Menurut ⟦Budi⟧, itu benar."],
  counterExamples: ["Ia menurut saja."],
};

const codeOf = (change: Partial<RuleSpec>): string => {
  try {
    defineRule({ ...spec, ...change });
    return "none";
  } catch (error) {
    return error instanceof KutipError ? error.code : String(error);
  }
};

describe("defineRule", () => {
  it("gives a frozen rule with its defaults filled in", () => {
    const rule = defineRule(spec);
    expect(rule).toMatchObject({ id: "sample/rule", group: "source", priority: 0 });
    expect(Object.isFrozen(rule)).toBe(true);
  });

  it.each([
    "menurut #TitleCase+",
    "(kata|ujar|tutur) #Pronoun",
    "[<person>(#GivenName|#TitleCase)+] (kata dia|ujarnya)?",
    "#Number{1,3} /^(juta|miliar)$/",
    "^#Title [<who>#TitleCase{1,5}] #Comma",
    "!bahwa [.] #Cue$",
    "bangsa-bangsa * bersatu",
    "@isTitleCase jl. s.d.",
    "(#TitleCase && !#Month) #Cue",
  ])("accepts %s", (pattern) => {
    expect(codeOf({ pattern, group: undefined as never })).toBe("none");
  });

  it.each([
    ["an unknown tag", "menurut #Titel"],
    ["an unknown tag in a choice", "(kata|#Titel)"],
    ["an empty tag", "menurut #"],
    ["an unknown method", "@isTitel"],
    ["a method over white space", "@hasComma"],
    ["an empty pattern", ""],
    ["blanks", "   "],
    ["an unclosed choice", "(kata|ujar"],
    ["a choice that was not opened", "kata)"],
    ["a choice in a choice", "(kata|(ujar|tutur))"],
    ["an empty choice", "(kata|)"],
    ["no choice at all", "()"],
    ["an unclosed group", "[<who>#TitleCase"],
    ["a group that was not opened", "#TitleCase]"],
    ["a group in a group", "[<a>[<b>#TitleCase]]"],
    ["an unclosed name", "[<who #TitleCase]"],
    ["a name on its own", "[<who> #TitleCase]"],
    ["a blank before the bracket", "[<who>#TitleCase ]"],
    ["an empty group", "[]"],
    ["an unclosed expression", "/^kata"],
    ["an expression that does not compile", "/(kata/"],
    ["a bad number of times", "#Number{a,b}"],
    ["a number of times of nothing", "{2}"],
    ["a stray bar", "kata|ujar"],
    ["a chunk", "<kata>"],
    ["a fuzzy word", "~kata~"],
    ["a repeated conjunction, which would not repeat", "(#TitleCase && !#Month)+"],
    ["a negation in a group, which would stay empty", "[<who>!#Title]"],
    ["nothing but options", "kata? ujar?"],
  ])("refuses %s", (_, pattern) => {
    expect(codeOf({ pattern, group: undefined as never })).toBe("INVALID_RULE");
  });

  it.each([
    ["no id", { id: "" }],
    ["an id without a layer", { id: "rule" }],
    ["a group that the pattern does not name", { group: "speaker" }],
    ["no example", { examples: [] }],
    ["an unmarked example", { examples: ["Menurut Budi, itu benar."] }],
    ["a mark that is not closed", { examples: ["Menurut ⟦Budi, itu benar."] }],
    ["an empty mark", { examples: ["Menurut ⟦⟧Budi"] }],
    ["a marked counter-example", { counterExamples: ["Menurut ⟦Budi⟧"] }],
  ] satisfies [string, Partial<RuleSpec>][])("refuses %s", (_, change) => {
    expect(codeOf(change)).toBe("INVALID_RULE");
  });

  it("says which rule and what is wrong", () => {
    expect(() => defineRule({ ...spec, pattern: "#Titel" })).toThrow(/sample\/rule.*#Titel/u);
  });
});
