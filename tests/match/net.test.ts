import { describe, expect, it } from "vitest";
import { compileRules, defineRule, phraseTagger, type Rule, type RuleMatch } from "../../src/match/index.js";
import { type Token, tokenize } from "../../src/text/index.js";

const tokensOf = (text: string): Token[] => tokenize(text).filter(({ kind }) => kind !== "space" && kind !== "break");

function rule(name: string, pattern: string): Rule {
  return defineRule({ id: `sample/${name}`, pattern, examples: ["⟦x⟧"], counterExamples: [] });
}

function run(text: string, ...rules: Rule[]): { readonly tokens: Token[]; readonly matches: readonly RuleMatch[] } {
  const tokens = tokensOf(text);
  return {
    tokens,
    matches: compileRules(rules).match(tokens, 0, tokens.length, phraseTagger(tokens, 0, tokens.length)),
  };
}

/** What was matched, as text. */
function words(text: string, ...rules: Rule[]): string[] {
  const { tokens, matches } = run(text, ...rules);
  return matches.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

describe("compileRules", () => {
  it("gives token ranges, whole and by group", () => {
    const { matches } = run(
      "Harga naik, menurut Menteri Keuangan Sri Lestari, kemarin.",
      rule("according", "menurut [<title>#Title+] [<name>#NameWord+] #Comma"),
    );
    expect(matches).toEqual([
      {
        ruleId: "sample/according",
        first: 3,
        last: 9,
        groups: { title: { first: 4, last: 6 }, name: { first: 6, last: 8 } },
      },
    ]);
  });

  it("leaves a group out that took no part", () => {
    const { matches } = run("kata Budi", rule("said", "kata [<title>#Title+]? [<name>#TitleCase+]"));
    expect(matches[0]?.groups).toEqual({ name: { first: 1, last: 2 } });
  });

  it("keeps our tokens whole: hyphens, abbreviations, numbers, brackets", () => {
    const text = "Di Perserikatan Bangsa-Bangsa (PBB), Drs. Budi dkk. membayar Rp1.000,50 pada 2024-2025.";
    expect(words(text, rule("un", "perserikatan bangsa-bangsa #OpenBracket pbb #CloseBracket"))).toEqual([
      "Perserikatan Bangsa-Bangsa (PBB)",
    ]);
    expect(words(text, rule("drs", "drs. #TitleCase dkk."))).toEqual(["Drs. Budi dkk."]);
    expect(words(text, rule("number", "rp #Number"))).toEqual(["Rp1.000,50"]);
    expect(words("sela-sela KTT", rule("redup", "sela-sela #EventHead"))).toEqual(["sela-sela KTT"]);
  });

  it("finds every place of a rule, and orders by place, then by rule", () => {
    const rules = [rule("b", "kata #TitleCase"), rule("a", "kata .")];
    const { matches } = run("kata Budi, lalu kata Siti", ...rules);
    expect(matches.map(({ ruleId, first }) => `${ruleId}@${first}`)).toEqual([
      "sample/b@0",
      "sample/a@0",
      "sample/b@4",
      "sample/a@4",
    ]);
  });

  it("does not forget choices that hold an expression or a negation", () => {
    expect(words("ujar Budi", rule("regex", "(kata|/^uj/) #TitleCase"))).toEqual(["ujar Budi"]);
    expect(words("ujar Budi", rule("negative", "(!kata|tutur) #TitleCase"))).toEqual(["ujar Budi"]);
    expect(words("ujar Budi dan kata Siti", rule("group", "(kata|/^uj/) [<n>#TitleCase]"))).toHaveLength(2);
  });

  it("knows the sentence's ends", () => {
    expect(words("Budi kata Budi", rule("start", "^#TitleCase"))).toEqual(["Budi"]);
    expect(run("Budi kata Siti", rule("end", "#TitleCase$")).matches.map(({ first }) => first)).toEqual([2]);
  });

  it("matches only between the given tokens", () => {
    const tokens = tokensOf("kata Budi kata Siti");
    const matcher = compileRules([rule("said", "kata #TitleCase")]);
    const tagger = phraseTagger(tokens, 0, tokens.length);
    expect(matcher.match(tokens, 1, 4, tagger).map(({ first }) => first)).toEqual([2]);
    expect(matcher.match(tokens, 1, 3, tagger)).toEqual([]);
    expect(matcher.match(tokens, 2, 2, tagger)).toEqual([]);
    expect(matcher.match([], 0, 0, tagger)).toEqual([]);
    expect(compileRules([]).match(tokens, 0, 4, tagger)).toEqual([]);
  });

  it("refuses two rules of one name or one pattern", () => {
    expect(() => compileRules([rule("a", "kata"), rule("a", "ujar")])).toThrow(/sample\/a/u);
    expect(() => compileRules([rule("a", "kata"), rule("b", "kata")])).toThrow(/pattern of sample\/b/u);
  });

  it("reads long ranges through windows without losing or doubling anything", () => {
    const said = rule("said", "kata [<name>#TitleCase+]");
    const names = rule("names", "#TitleCase+");
    const text = "kata Budi Santoso dan juga ".repeat(400);
    const { matches } = run(text, said, names, rule("start", "^kata"), rule("end", "juga$"));
    const count = (id: string): number => matches.filter(({ ruleId }) => ruleId === `sample/${id}`).length;
    expect([count("said"), count("names"), count("start"), count("end")]).toEqual([400, 400, 1, 1]);
    for (const { first, last, ruleId } of matches) {
      if (ruleId === "sample/said") expect([first % 5, last - first]).toEqual([0, 3]);
    }
  });

  it("takes linear time", () => {
    const matcher = compileRules([
      rule("a", "#TitleCase+ kata"),
      rule("b", "#TitleCase * kata dia"),
      rule("c", "(kata|/^x/) ."),
    ]);
    const tokens = tokensOf("Budi ".repeat(100_000));
    const tagger = phraseTagger(tokens, 0, tokens.length);
    // quadratic matching would not end within the time limit
    expect(matcher.match(tokens, 0, tokens.length, tagger)).toEqual([]);
  }, 60_000);

  it("leaves words that are names of object properties alone", () => {
    for (const word of ["constructor", "__proto__", "hasOwnProperty", "toString"]) {
      expect(words(`kata ${word}`, rule("said", "kata #TitleCase"))).toEqual([]);
      expect(words(`${word} kata Budi`, rule("said", "kata #TitleCase"))).toEqual(["kata Budi"]);
    }
  });
});
