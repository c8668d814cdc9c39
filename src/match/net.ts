import { KutipError } from "../errors.js";
import type { Token } from "../text/index.js";
import { type Net, nlp, type Part, type View } from "./nlp.js";
import { compilable, groupNames, parsePattern } from "./pattern.js";
import type { Rule } from "./rule.js";
import { type Tagger, toTerms } from "./terms.js";

/** Token indices, half open. */
export interface MatchRange {
  readonly first: number;
  readonly last: number;
}

export interface RuleMatch extends MatchRange {
  readonly ruleId: string;
  readonly groups: Readonly<Record<string, MatchRange>>;
}

export interface Matcher {
  /**
   * All places between tokens `first` and `last` (exclusive) where a rule fires, by first token, then in the order of the
   * rules. Matches of one rule do not overlap; those of two rules may. The range should be a sentence: `^` and `$` are its ends.
   */
  match(tokens: readonly Token[], first: number, last: number, tagger: Tagger): readonly RuleMatch[];
}

/**
 * compromise copies the rest of the sentence for each of its terms, which is quadratic. So a range is read through windows;
 * only a match of more than `WINDOW - STEP` terms across a window's end is lost, and no sentence of a newspaper is that long.
 */
const WINDOW = 320;
const STEP = 256;

interface Compiled {
  readonly order: number;
  readonly parts: readonly Part[];
  readonly hasGroups: boolean;
}

/** Compiles rules; throws `INVALID_RULE` for two rules with one id, or with one pattern, of which compromise would drop one. */
export function compileRules(rules: readonly Rule[]): Matcher {
  const compiled = new Map<string, Compiled>();
  const patterns = new Set<string>();
  const netted: { readonly match: string; readonly reason: string }[] = [];
  const alone: string[] = [];
  rules.forEach(({ id, pattern }, order) => {
    if (compiled.has(id)) throw new KutipError("INVALID_RULE", `two rules are called ${id}`);
    const match = compilable(pattern);
    if (patterns.has(match))
      throw new KutipError("INVALID_RULE", `another rule has the pattern of ${id}: "${pattern}"`);
    const parts = parsePattern(pattern);
    patterns.add(match);
    compiled.set(id, { order, parts, hasGroups: groupNames(parts).length > 0 });
    if (parts.some(isUnindexable)) alone.push(id);
    else netted.push({ match, reason: id });
  });
  const net = netted.length > 0 ? nlp().buildNet(netted) : null;

  return {
    match(tokens, first, last, tagger) {
      const found: RuleMatch[] = [];
      const ends = new Map<string, number>();
      for (let from = first; from < last; from += STEP) {
        const to = Math.min(from + WINDOW, last);
        const isLastWindow = to === last;
        const view = nlp()([{ terms: toTerms(tokens, from, to, tagger) }]);
        const hits = windowHits(view, net, alone, compiled).sort((a, b) => a.first - b.first);
        for (const hit of hits) {
          const rule = compiled.get(hit.ruleId);
          // The next window sees these whole.
          if (rule === undefined || (!isLastWindow && hit.first >= from + STEP)) continue;
          // A window's end is no end of the sentence.
          if (rule.parts[0]?.start && hit.first !== first) continue;
          if (rule.parts.at(-1)?.end && hit.last !== last) continue;
          if (hit.first < (ends.get(hit.ruleId) ?? 0)) continue;
          ends.set(hit.ruleId, hit.last);
          found.push(hit);
        }
        if (isLastWindow) break;
      }
      const order = (match: RuleMatch): number => compiled.get(match.ruleId)?.order ?? 0;
      return found.sort((a, b) => a.first - b.first || order(a) - order(b));
    },
  };
}

/** The net asks for a word or tag of each choice before it tries a pattern, and so forgets choices that have none: `(kata|/^uj/)`. */
function isUnindexable({ choices, operator, optional, negative }: Part): boolean {
  if (choices === undefined || operator !== "or" || optional || negative) return false;
  return choices.some((choice) => choice.every((part) => part.negative || part.optional || !(part.word || part.tag)));
}

function windowHits(
  view: View,
  net: Net | null,
  alone: readonly string[],
  compiled: ReadonlyMap<string, Compiled>,
): RuleMatch[] {
  const hits: RuleMatch[] = [];
  const add = (ruleId: string, hit: View): void => {
    const range = rangeOf(hit);
    const rule = compiled.get(ruleId);
    if (range !== null && rule !== undefined) hits.push({ ruleId, ...range, groups: groupsOf(hit, rule) });
  };
  if (net !== null) for (const { reason, view: hit } of view.sweep(net, { tagger: false }).found) add(reason, hit);
  for (const ruleId of alone) {
    const matches = view.match(compiled.get(ruleId)?.parts ?? []);
    for (let i = 0; i < matches.docs.length; i++) add(ruleId, matches.eq(i));
  }
  return hits;
}

function rangeOf(view: View): MatchRange | null {
  const terms = view.docs[0];
  const first = terms?.[0];
  const last = terms?.at(-1);
  return first && last ? { first: first.at, last: last.at + 1 } : null;
}

/** A sweep loses the groups, so the pattern is matched again on what it found. */
function groupsOf(hit: View, { parts, hasGroups }: Compiled): Readonly<Record<string, MatchRange>> {
  if (!hasGroups) return {};
  const groups: Record<string, MatchRange> = {};
  for (const [name, view] of Object.entries(hit.match(parts).groups())) {
    const range = rangeOf(view);
    if (range !== null) groups[name] = range;
  }
  return groups;
}
