import { KutipError } from "../errors.js";
import { groupNames, parsePattern } from "./pattern.js";

/** A pattern with the texts that prove it. */
export interface RuleSpec {
  /** `entity/title-person`: layer and name. */
  readonly id: string;
  /**
   * compromise match syntax over our tags, words in lower case: `#Title+ [<person>#NameWord+]`. A `+` stops where the
   * next part could begin: `#Title+ #TitleCase+` would end the title after one word.
   */
  readonly pattern: string;
  /** The group that the marks in the examples show; without it they show the whole match. */
  readonly group?: string;
  /** At least one text with what the rule finds in ⟦ ⟧. */
  readonly examples: readonly string[];
  /** Texts in which it finds nothing. */
  readonly counterExamples: readonly string[];
  /** The higher wins where two rules claim the same words. Default 0. */
  readonly priority?: number;
}

export interface Rule {
  readonly id: string;
  readonly pattern: string;
  readonly group: string | null;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
  readonly priority: number;
}

const MARKED = /^[^⟦⟧]*(?:⟦[^⟦⟧]+⟧[^⟦⟧]*)+$/u;

/**
 * Makes a rule, or throws KutipError `INVALID_RULE` for one that could never work: an unknown tag, a pattern that does not
 * parse, a group that the pattern does not name, a missing or unmarked example.
 */
export function defineRule(spec: RuleSpec): Rule {
  const { id, pattern, examples, counterExamples } = spec;
  const fail = (problem: string): never => {
    throw new KutipError("INVALID_RULE", `rule ${id || "without id"}: ${problem}`);
  };
  if (!/^[a-z]+(?:\/[a-z0-9-]+)+$/u.test(id)) fail("the id must look like layer/name");
  const parts = (() => {
    try {
      return parsePattern(pattern);
    } catch (error) {
      return fail(error instanceof KutipError ? error.message : String(error));
    }
  })();
  if (spec.group !== undefined && !groupNames(parts).includes(spec.group))
    fail(`no group <${spec.group}> in "${pattern}"`);
  if (examples.length === 0) fail("no example");
  for (const example of examples) if (!MARKED.test(example)) fail(`what it finds is not marked in "${example}"`);
  for (const example of counterExamples) if (/[⟦⟧]/u.test(example)) fail(`a counter-example is marked: "${example}"`);
  return Object.freeze({
    id,
    pattern,
    group: spec.group ?? null,
    examples,
    counterExamples,
    priority: spec.priority ?? 0,
  });
}
