import { describe, expect, it } from "vitest";
import {
  compileRules,
  type MatchRange,
  phraseTagger,
  type Rule,
  type RuleMatch,
  type Tagger,
} from "../../src/match/index.js";
import { type Token, tokenize } from "../../src/text/index.js";

/** Tags the tokens of an example; a layer that adds tags of its own (Person) passes its own. */
export type MakeTagger = (tokens: readonly Token[]) => Tagger;

const lexical: MakeTagger = (tokens) => phraseTagger(tokens, 0, tokens.length);

/** An example without its marks, and what the marks showed: `Menurut ⟦Budi⟧` is `Menurut Budi` and `Budi` at 8. */
export function unmark(example: string): { readonly text: string; readonly spans: readonly string[] } {
  let text = "";
  let open = 0;
  const spans: string[] = [];
  for (const char of example) {
    if (char === "⟦") open = text.length;
    else if (char === "⟧") spans.push(`${open}-${text.length} "${text.slice(open)}"`);
    else text += char;
  }
  return { text, spans };
}

/** What a rule finds in a text taken as one sentence, in the form in which `unmark` gives the marks. */
export function findings(rule: Rule, text: string, makeTagger: MakeTagger = lexical): readonly string[] {
  const tokens = tokenize(text).filter(({ kind }) => kind !== "space" && kind !== "break");
  const matches = compileRules([rule]).match(tokens, 0, tokens.length, makeTagger(tokens));
  return matches.map((match) => {
    const range = shown(rule, match);
    const start = tokens[range.first]?.start ?? -1;
    const end = tokens[range.last - 1]?.end ?? -1;
    return `${start}-${end} "${text.slice(start, end)}"`;
  });
}

/** Where the optional group took no part, nothing is shown. */
function shown(rule: Rule, match: RuleMatch): MatchRange {
  if (rule.group === null) return match;
  return match.groups[rule.group] ?? { first: -1, last: -1 };
}

/** The rules prove themselves: each example fires exactly at its marks, each counter-example stays silent. */
export function describeRules(layer: string, rules: readonly Rule[], makeTagger: MakeTagger = lexical): void {
  describe.each(rules.map((rule) => [rule.id, rule] as const))(`${layer} %s`, (_, rule) => {
    it.each(rule.examples)("finds %s", (example) => {
      const { text, spans } = unmark(example);
      expect(findings(rule, text, makeTagger)).toEqual(spans);
    });
    if (rule.counterExamples.length > 0) {
      it.each(rule.counterExamples)("finds nothing in %s", (text) => {
        expect(findings(rule, text, makeTagger)).toEqual([]);
      });
    }
  });
  it(`${layer}: compiles all rules together`, () => {
    expect(() => compileRules(rules)).not.toThrow();
  });
}
