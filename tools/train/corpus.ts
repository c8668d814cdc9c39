import { readDocument } from "../../src/article/index.js";
import { detectByRules } from "../../src/entities/detect.js";
import type { Reading } from "../../src/entities/reading.js";
import { resolveOverlaps } from "../../src/entities/resolve.js";
import { featuresAt, MOST_FEATURES } from "../../src/entities/tagger/features.js";
import { hintsOf } from "../../src/entities/tagger/hints.js";
import type { KeyTable } from "../../src/entities/tagger/key-table.js";
import { beginLabel, OUTSIDE } from "../../src/entities/tagger/labels.js";
import { type Segmenter, segmentsOf } from "../../src/entities/tagger/segments.js";
import { hasCapital } from "../../src/entities/tagger/shape.js";
import { viewOf } from "../../src/entities/tagger/view.js";
import { firstEndingAfter, type Token } from "../../src/text/index.js";
import type { Example, GoldMention } from "./data.js";
import { random } from "./random.js";

/** One segment: the keys of the features of its tokens, and the right labels. */
export interface Instance {
  /** Place of the example that it is from. */
  readonly example: number;
  readonly keys: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/**
 * How much of what the rules find is kept from the tagger: 0 shows it all, 1 nothing. The rules were written with some of
 * these texts at hand, so that they are righter here than elsewhere; what is hidden teaches the tagger to do without.
 */
export type Hidden = number;

const TYPES = ["PER", "ORG", "LOC"];

/** Turns annotated texts into instances. */
export function instancesOf(
  examples: readonly Example[],
  clusters: KeyTable,
  hidden: Hidden,
  seed: number,
  segment: Segmenter = segmentsOf,
): Instance[] {
  const out = new Int32Array(MOST_FEATURES);
  const next = random(seed);
  return examples.flatMap((example, index) => {
    const { reading, hints } = read(example, hidden, next);
    const view = viewOf(reading, clusters, hints);
    const gold = labelsOf(reading.tokens, example.mentions, segment === segmentsOf ? view.shapes : null);
    return reading.doc.sentences.flatMap((sentence) =>
      segment(sentence, reading.looks, view.shapes).map(({ first, last }): Instance => {
        const keys: Int32Array[] = [];
        for (let i = first; i < last; i++)
          keys.push(out.slice(0, featuresAt(view, i, sentence.first, sentence.last, out)));
        return { example: index, keys, labels: gold.slice(first, last) };
      }),
    );
  });
}

function read(
  { text }: Example,
  hidden: Hidden,
  next: () => number,
): { readonly reading: Reading; readonly hints: Int32Array } {
  const { reading, candidates } = detectByRules(readDocument(text), null);
  const kept = resolveOverlaps(candidates);
  return { reading, hints: hintsOf(reading, hidden === 0 ? kept : kept.filter(() => next() >= hidden)) };
}

/** Labels of all tokens. A name that begins or ends inside a token, or with a small letter, is left out. */
function labelsOf(tokens: readonly Token[], mentions: readonly GoldMention[], shapes: Uint8Array | null): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
  for (const { start, end, type } of mentions) {
    const place = TYPES.indexOf(type);
    if (place < 0) continue;
    const first = firstEndingAfter(tokens, start);
    let last = first;
    while (last < tokens.length && (tokens[last] as Token).end <= end) last++;
    if (last === first || (tokens[first] as Token).start !== start || (tokens[last - 1] as Token).end !== end) continue;
    if (shapes !== null && !hasCapital(shapes[first] as number)) continue;
    labels.fill(beginLabel(place) + 1, first, last);
    labels[first] = beginLabel(place);
  }
  return labels;
}
