import type { Reading } from "../reading.js";
import { featuresAt, MOST_FEATURES } from "./features.js";
import { hintedLabel } from "./hints.js";
import type { KeyTable } from "./key-table.js";
import { isBegin, isInside, LABEL_COUNT, OUTSIDE, TAGGED_TYPES, type TaggedType, typeOfLabel } from "./labels.js";
import { expTransitions, posterior } from "./posterior.js";
import { type Segment, type Segmenter, segmentsOf } from "./segments.js";
import { viewOf } from "./view.js";
import { viterbi, withoutForbidden } from "./viterbi.js";

/** What training leaves: weights of the features that are kept, and the words' clusters. */
export interface Model {
  /** One more than the cluster of a word, by `wordKey`. */
  readonly clusters: KeyTable;
  /** Row of a feature, by `featureKey`. */
  readonly rows: KeyTable;
  /** `weights[row * LABEL_COUNT + label]`, in steps of `step`. */
  readonly weights: Int16Array | Float32Array;
  readonly step: number;
  /** `transitions[before * LABEL_COUNT + label]`. */
  readonly transitions: Float32Array;
}

/** A name that the tagger reads: half-open token range. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly type: TaggedType;
  /** The probability that the model gives to the least sure of its labels; 1 where the rules say the same. */
  readonly sure: number;
}

export interface Tagging {
  /** In the order of the text. */
  readonly names: readonly Tagged[];
  /** For each token near which rules and tagger disagree the probability that it is in no name, else 0. */
  readonly outside: Float32Array;
}

/** @param hints see `hintsOf` */
export type Tagger = (reading: Reading, hints: Int32Array) => Tagging;

/**
 * Builds the tagger of a model: linear in the length of the text, and without state.
 *
 * @param segment where names may stand; other guidelines than ours need more
 */
export function makeTagger(
  { clusters, rows, weights, step, transitions }: Model,
  segment: Segmenter = segmentsOf,
): Tagger {
  const moves = withoutForbidden(transitions.map((score) => score / step));
  const chances = expTransitions(moves, step);
  return (reading, hints) => {
    const view = viewOf(reading, clusters, hints);
    const keys = new Int32Array(MOST_FEATURES);
    const names: Tagged[] = [];
    const outside = new Float32Array(reading.tokens.length);
    let scores = new Float64Array(64 * LABEL_COUNT);
    let labels = new Uint8Array(64);
    for (const sentence of reading.doc.sentences) {
      for (const { first, last } of segment(sentence, reading.looks, view.shapes)) {
        const length = last - first;
        if (length > labels.length) {
          scores = new Float64Array(length * 2 * LABEL_COUNT);
          labels = new Uint8Array(length * 2);
        }
        scores.fill(0, 0, length * LABEL_COUNT);
        for (let i = 0; i < length; i++) {
          const count = featuresAt(view, first + i, sentence.first, sentence.last, keys);
          addScores(keys, count, rows, weights, scores, i * LABEL_COUNT);
        }
        viterbi(scores, length, moves, labels);
        const sure = agrees(labels, hints, first, length)
          ? null
          : posterior(scores, labels, length, chances, step, outside, first);
        collect(labels, sure, { first, last }, names);
      }
    }
    return { names, outside };
  };
}

function addScores(
  keys: Int32Array,
  count: number,
  rows: KeyTable,
  weights: Int16Array | Float32Array,
  scores: Float64Array,
  base: number,
): void {
  for (let k = 0; k < count; k++) {
    const row = rows.find(keys[k] as number);
    if (row < 0) continue;
    const from = row * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++)
      scores[base + y] = (scores[base + y] as number) + (weights[from + y] as number);
  }
}

/** Do the rules say the same? Then nobody asks how sure it is. */
function agrees(labels: Uint8Array, hints: Int32Array, first: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (labels[i] !== hintedLabel(hints[first + i] as number)) return false;
  return true;
}

function collect(labels: Uint8Array, chances: Float64Array | null, { first, last }: Segment, names: Tagged[]): void {
  const length = last - first;
  for (let i = 0; i < length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE || !isBegin(label)) continue;
    let end = i + 1;
    while (end < length && isInside(labels[end] as number)) end++;
    let sure = 1;
    // That the word behind it is no part of it counts too
    for (let k = i; chances !== null && k < Math.min(length, end + 1); k++) sure = Math.min(sure, chances[k] as number);
    names.push({ first: first + i, last: first + end, type: TAGGED_TYPES[typeOfLabel(label)] as TaggedType, sure });
    i = end - 1;
  }
}
