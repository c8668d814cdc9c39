import { BitReader, toBytes } from "./bits.js";
import { makeKeyTable } from "./key-table.js";
import { LABEL_COUNT } from "./labels.js";
import { makeDecoder } from "./prefix-code.js";
import type { Model } from "./tag.js";

/** A model as it lies in the bundle; the strings are bits, six a character. */
export interface PackedModel {
  readonly step: number;
  /** Weights are -`bound` to `bound` steps. */
  readonly bound: number;
  readonly features: number;
  /** Bits of the low part of the differences between keys. */
  readonly keyBits: number;
  readonly words: number;
  readonly wordBits: number;
  readonly clusters: number;
  /** Lengths of the codes of the weights, one table a label, and of the clusters: a letter each, `a` for none. */
  readonly weightCodes: readonly string[];
  readonly clusterCodes: string;
  /** `transitions[before * LABEL_COUNT + label]` in steps. */
  readonly transitions: readonly number[];
  /** Rising keys of the features, each with its weights. */
  readonly weightData: string;
  /** Rising keys of the words, each with its cluster. */
  readonly clusterData: string;
}

const lengthsOf = (codes: string): number[] => Array.from(codes, (letter) => letter.charCodeAt(0) - 97);

export function unpackModel(packed: PackedModel): Model {
  const { step, bound, features, keyBits } = packed;
  const keys = new Int32Array(features);
  const weights = new Int8Array(features * LABEL_COUNT);
  const decoders = packed.weightCodes.map((codes) => makeDecoder(lengthsOf(codes)));
  const reader = new BitReader(toBytes(packed.weightData));
  let key = 0;
  for (let row = 0; row < features; row++) {
    key += reader.rice(keyBits);
    keys[row] = key;
    for (let y = 0; y < LABEL_COUNT; y++)
      weights[row * LABEL_COUNT + y] = (decoders[y] as (reader: BitReader) => number)(reader) - bound;
  }
  const transitions = Float32Array.from(packed.transitions, (score) => score * step);
  return { clusters: unpackClusters(packed), rows: makeKeyTable(keys), weights, step, transitions };
}

function unpackClusters({ words, wordBits, clusterCodes, clusterData }: PackedModel) {
  const keys = new Int32Array(words);
  const values = new Uint16Array(words);
  const decode = makeDecoder(lengthsOf(clusterCodes));
  const reader = new BitReader(toBytes(clusterData));
  let key = 0;
  for (let i = 0; i < words; i++) {
    key += reader.rice(wordBits);
    keys[i] = key;
    values[i] = decode(reader) + 1;
  }
  return makeKeyTable(keys, values);
}
