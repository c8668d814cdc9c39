import { BitWriter, toText } from "../../src/entities/tagger/bits.js";
import { LABEL_COUNT } from "../../src/entities/tagger/labels.js";
import { canonicalCodes } from "../../src/entities/tagger/prefix-code.js";
import type { PackedModel } from "../../src/entities/tagger/unpack.js";
import type { Clusters } from "./clusters.js";
import { codeLengths } from "./huffman.js";

/** Weights of one fold, ready to be packed: keys in rising order. */
export interface Folded {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Weights beyond so many steps are cut. */
const BOUND = 100;

const lettersOf = (lengths: Uint8Array): string =>
  Array.from(lengths, (length) => String.fromCharCode(97 + length)).join("");

/** Low bits for numbers of this mean (Rice). */
function riceBits(largest: number, count: number): number {
  return Math.max(0, Math.floor(Math.log2((largest / Math.max(1, count)) * Math.LN2)));
}

export function packModel({ keys, weights, transitions }: Folded, clusters: Clusters, step: number): PackedModel {
  const steps = Int32Array.from(weights, (w) => Math.max(-BOUND, Math.min(BOUND, Math.round(w / step))));
  const largest = steps.reduce((a, b) => Math.max(a, Math.abs(b)), 1);
  const lengths = Array.from({ length: LABEL_COUNT }, (_, y) => {
    const counts = new Float64Array(2 * largest + 1);
    for (let at = y; at < steps.length; at += LABEL_COUNT) counts[(steps[at] as number) + largest]!++;
    return codeLengths(counts);
  });
  const codes = lengths.map(canonicalCodes);
  const keyBits = riceBits(1 << 24, keys.length);
  const writer = new BitWriter();
  keys.forEach((key, row) => {
    writer.rice(key - (keys[row - 1] ?? 0), keyBits);
    for (let y = 0; y < LABEL_COUNT; y++) {
      const symbol = (steps[row * LABEL_COUNT + y] as number) + largest;
      writer.write(codes[y]?.[symbol] as number, lengths[y]?.[symbol] as number);
    }
  });
  const counts = new Float64Array(clusters.count);
  for (const value of clusters.values) counts[value - 1]!++;
  const clusterLengths = codeLengths(counts);
  const clusterCodes = canonicalCodes(clusterLengths);
  const wordBits = riceBits(1 << 24, clusters.keys.length);
  const words = new BitWriter();
  clusters.keys.forEach((key, i) => {
    words.rice(key - (clusters.keys[i - 1] ?? 0), wordBits);
    const symbol = (clusters.values[i] as number) - 1;
    words.write(clusterCodes[symbol] as number, clusterLengths[symbol] as number);
  });
  return {
    step,
    bound: largest,
    features: keys.length,
    keyBits,
    words: clusters.keys.length,
    wordBits,
    clusters: clusters.count,
    weightCodes: lengths.map(lettersOf),
    clusterCodes: lettersOf(clusterLengths),
    transitions: Array.from(transitions, (score) => Math.round(score / step)),
    weightData: toText(writer.bytes()),
    clusterData: toText(words.bytes()),
  };
}
