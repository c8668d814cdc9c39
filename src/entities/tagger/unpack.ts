import { makeKeyTable } from "./key-table.js";
import { type PackedRows, unpackRows } from "./rows.js";
import type { Model } from "./tag.js";

/** A model as it lies in the bundle. */
export interface PackedModel {
  /** A weight of so much is one step. */
  readonly step: number;
  /** `transitions[before * LABEL_COUNT + label]` in steps. */
  readonly transitions: readonly number[];
  /** Keys of the features, each with its weights in steps. */
  readonly weights: PackedRows;
  /** Keys of the words, each with one more than its cluster. */
  readonly clusters: PackedRows;
}

export function unpackModel({ step, transitions, weights, clusters }: PackedModel): Model {
  const features = unpackRows(weights);
  const words = unpackRows(clusters);
  return {
    clusters: makeKeyTable(words.keys, words.numbers),
    rows: makeKeyTable(features.keys),
    weights: features.numbers,
    step,
    transitions: Float32Array.from(transitions, (score) => score * step),
  };
}
