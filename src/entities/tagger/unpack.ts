import { makeKeyTable } from "./key-table.js";
import { type PackedRows, unpackRows } from "./rows.js";
import type { Model } from "./tag.js";

/** A model as it lies in the bundle. */
export interface PackedModel {
  /** A weight of so much is one step. */
  readonly step: number;
  /** Weights are stored as steps above `-bound`. */
  readonly bound: number;
  /** `transitions[before * LABEL_COUNT + label]` in steps. */
  readonly transitions: readonly number[];
  /** Keys of the features, each with its weights. */
  readonly weights: PackedRows;
  /** Keys of the words, each with its cluster. */
  readonly clusters: PackedRows;
}

export function unpackModel({ step, bound, transitions, weights, clusters }: PackedModel): Model {
  const features = unpackRows(weights);
  const words = unpackRows(clusters);
  const signed = new Int8Array(features.numbers.length);
  for (let i = 0; i < signed.length; i++) signed[i] = (features.numbers[i] as number) - bound;
  return {
    clusters: makeKeyTable(words.keys, words.numbers),
    rows: makeKeyTable(features.keys),
    weights: signed,
    step,
    transitions: Float32Array.from(transitions, (score) => score * step),
  };
}
