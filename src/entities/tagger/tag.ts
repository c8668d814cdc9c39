import type { Reading } from "../reading.js";
import { featuresAt, MOST_FEATURES } from "./features.js";
import type { KeyTable } from "./key-table.js";
import { isBegin, isInside, LABEL_COUNT, OUTSIDE, TAGGED_TYPES, type TaggedType, typeOfLabel } from "./labels.js";
import { expTransitions, posterior } from "./posterior.js";
import { segmentsOf } from "./segments.js";
import { viewOf } from "./view.js";
import { viterbi, withoutForbidden } from "./viterbi.js";

/** What training leaves: weights of the features that are kept, and the words' clusters. */
export interface Model {
  readonly clusters: KeyTable;
  /** Row of a feature. */
  readonly rows: KeyTable;
  /** `weights[row * LABEL_COUNT + label]`, in steps of `step`. */
  readonly weights: Int8Array | Float32Array;
  readonly step: number;
  /** `transitions[before * LABEL_COUNT + label]`. */
  readonly transitions: Float32Array;
}

/** A name that the tagger reads: half-open token range. */
export interface Tagged {
  readonly first: number;
  readonly last: number;
  readonly type: TaggedType;
  /** The probability that the model gives to the least sure of its labels. */
  readonly sure: number;
}

export interface Tagging {
  readonly names: readonly Tagged[];
  /** For each token the probability that it is in no name; 1 where no name can stand. */
  readonly outside: Float32Array;
}

export type Tagger = (reading: Reading, hints: Int32Array) => Tagging;

/** Builds the tagger of a model: linear in the length of the text, and without state. */
export function makeTagger({ clusters, rows, weights, step, transitions }: Model): Tagger {
  const moves = withoutForbidden(transitions.map((score) => score / step));
  const chances = expTransitions(moves, step);
  return (reading, hints) => {
    const view = viewOf(reading, clusters, hints);
    const keys = new Int32Array(MOST_FEATURES);
    const found: Tagged[] = [];
    const outside = new Float32Array(reading.tokens.length).fill(1);
    let scores = new Float32Array(64 * LABEL_COUNT);
    let labels = new Uint8Array(64);
    let back = new Uint8Array(64 * LABEL_COUNT);
    for (const sentence of reading.doc.sentences) {
      for (const { first, last } of segmentsOf(sentence, reading.looks, view.shapes)) {
        const length = last - first;
        if (length > labels.length) {
          scores = new Float32Array(length * 2 * LABEL_COUNT);
          labels = new Uint8Array(length * 2);
          back = new Uint8Array(length * 2 * LABEL_COUNT);
        }
        scores.fill(0, 0, length * LABEL_COUNT);
        for (let i = 0; i < length; i++) {
          const count = featuresAt(view, first + i, sentence.first, sentence.last, keys);
          const base = i * LABEL_COUNT;
          for (let k = 0; k < count; k++) {
            const row = rows.find(keys[k] as number);
            if (row < 0) continue;
            const at = row * LABEL_COUNT;
            for (let y = 0; y < LABEL_COUNT; y++)
              scores[base + y] = (scores[base + y] as number) + (weights[at + y] as number);
          }
        }
        viterbi(scores, length, moves, labels, back);
        collect(labels, posterior(scores, labels, length, chances, step, outside, first), first, length, found);
      }
    }
    return { names: found, outside };
  };
}

function collect(labels: Uint8Array, chances: Float64Array, offset: number, length: number, found: Tagged[]): void {
  for (let i = 0; i < length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE || !isBegin(label)) continue;
    let end = i + 1;
    let sure = chances[i] as number;
    while (end < length && isInside(labels[end] as number)) sure = Math.min(sure, chances[end++] as number);
    // The word behind it is in no case a part of it
    if (end < length) sure = Math.min(sure, chances[end] as number);
    found.push({ first: offset + i, last: offset + end, type: TAGGED_TYPES[typeOfLabel(label)] as TaggedType, sure });
    i = end - 1;
  }
}
