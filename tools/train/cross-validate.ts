import { readDocument } from "../../src/article/index.js";
import type { Candidate } from "../../src/entities/candidate.js";
import { TAGGER_RULES } from "../../src/entities/confidence.js";
import { fillIn } from "../../src/entities/consistency.js";
import { detectByRules } from "../../src/entities/detect.js";
import { findEntities } from "../../src/entities/index.js";
import { resolveOverlaps } from "../../src/entities/resolve.js";
import type { Tagger } from "../../src/entities/tagger/index.js";
import type { Tagged } from "../../src/entities/tagger/tag.js";
import type { Token } from "../../src/text/index.js";
import type { Example } from "./data.js";
import { countEntities, countMentions, type Named, namesOf, type Score, TYPE_OF } from "./measure.js";

/** Scores the whole entity layer, with a tagger or (null) with its rules alone. */
export function scoreLayer(score: Score, examples: readonly Example[], tagger: Tagger | null): void {
  for (const example of examples) {
    const entities = findEntities(readDocument(example.text), { tagger });
    countMentions(score, example, namesOf(entities));
    countEntities(score, example, entities);
  }
}

/** Scores a tagger that sees no rule: its names, the dateline's, and the second pass over the article. */
export function scoreTagger(score: Score, examples: readonly Example[], tagger: Tagger): void {
  for (const example of examples) {
    const found = detectByRules(readDocument(example.text), null);
    const { tokens } = found.reading;
    const { names } = tagger(found.reading, new Int32Array(tokens.length));
    const frame = found.candidates.filter(({ rule }) => rule.startsWith("dateline/"));
    const candidates = [...frame, ...names.map((name) => candidateOf(tokens, name))];
    fillIn(found.reading, { ...found, candidates, nothing: new Set() });
    countMentions(score, example, resolveOverlaps(candidates).map(namedOf));
  }
}

/** Scores the labels of one domain's weights as they are, with nothing round them. */
export function scoreLabels(
  score: Score,
  examples: readonly Example[],
  tag: (document: ReturnType<typeof detectByRules>) => readonly Tagged[],
): void {
  for (const example of examples) {
    const found = detectByRules(readDocument(example.text), null);
    const names = tag(found).map((name) => namedOf(candidateOf(found.reading.tokens, name)));
    countMentions(score, example, names);
  }
}

function candidateOf(tokens: readonly Token[], { first, last, type }: Tagged): Candidate {
  const { start } = tokens[first] as Token;
  const { end } = tokens[last - 1] as Token;
  return { first, last, start, end, type, rule: TAGGER_RULES[type], country: null, priority: 40 };
}

function namedOf({ start, end, type }: Candidate): Named {
  return { start, end, type: TYPE_OF[type] };
}
