import { KEY_BITS } from "../../src/entities/tagger/hash.js";
import { LABEL_COUNT } from "../../src/entities/tagger/labels.js";
import { canonicalCodes } from "../../src/entities/tagger/prefix-code.js";
import type { PackedRows } from "../../src/entities/tagger/rows.js";
import type { PackedModel } from "../../src/entities/tagger/unpack.js";
import { BitWriter } from "./bits.js";
import type { Clusters } from "./clusters.js";
import { codeLengths } from "./huffman.js";

/** Weights of one fold, ready to be packed: keys in rising order. */
export interface Folded {
  readonly keys: Int32Array;
  /** `weights[row * LABEL_COUNT + label]`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Weights beyond so many steps are cut: they are kept in eight bits. */
const MOST_STEPS = 100;

/** @param numbers `width` a key, row by row, none below 0 */
export function packRows(keys: Int32Array, numbers: ArrayLike<number>, width: number): PackedRows {
  const lengths = Array.from({ length: width }, (_, i) => {
    const counts: number[] = [];
    for (let at = i; at < numbers.length; at += width) {
      const symbol = numbers[at] as number;
      while (counts.length <= symbol) counts.push(0);
      counts[symbol] = (counts[symbol] as number) + 1;
    }
    return codeLengths(counts);
  });
  const codes = lengths.map(canonicalCodes);
  const keyBits = riceBits(keys.length);
  const writer = new BitWriter();
  keys.forEach((key, row) => {
    writer.rice(key - (keys[row - 1] ?? 0), keyBits);
    for (let i = 0; i < width; i++) {
      const symbol = numbers[row * width + i] as number;
      writer.write(codes[i]?.[symbol] as number, lengths[i]?.[symbol] as number);
    }
  });
  const letters = (list: readonly number[]) => list.map((length) => String.fromCharCode(97 + length)).join("");
  return { count: keys.length, keyBits, codes: lengths.map(letters), data: writer.text() };
}

/** The low bits of a Rice code for the differences of so many keys. */
function riceBits(count: number): number {
  const mean = 2 ** KEY_BITS / Math.max(1, count);
  return Math.max(0, Math.min(16, Math.floor(Math.log2(mean * Math.LN2))));
}

export function packModel({ keys, weights, transitions }: Folded, clusters: Clusters, step: number): PackedModel {
  const steps = Array.from(weights, (w) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(w / step))));
  const bound = steps.reduce((most, value) => Math.max(most, -value), 0);
  const numbers = steps.map((value) => value + bound);
  return {
    step,
    bound,
    transitions: Array.from(transitions, (score) => Math.round(score / step)),
    weights: packRows(keys, numbers, LABEL_COUNT),
    clusters: packRows(clusters.keys, clusters.values, 1),
  };
}
