import { KEY_BITS } from "../../src/entities/tagger/hash.js";
import { LABEL_COUNT } from "../../src/entities/tagger/labels.js";
import { canonicalCodes, LONGEST_CODE } from "../../src/entities/tagger/prefix-code.js";
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

/** Weights beyond so many steps are cut: none is needed. */
const MOST_STEPS = 100;

/** @param numbers `width` a key, row by row */
export function packRows(keys: Int32Array, numbers: ArrayLike<number>, width: number): PackedRows {
  const list = Array.from(numbers);
  const zero = list.reduce((most, value) => Math.max(most, -value), 0);
  const sets = Array.from(keys, (_, row) => {
    let set = 0;
    for (let i = 0; i < width; i++) if (list[row * width + i] !== 0) set |= 1 << i;
    return set;
  });
  const places = Array.from({ length: width }, (_, i) =>
    list.filter((value, at) => at % width === i && value !== 0).map((value) => value + zero),
  );
  const lengths = [sets, ...places].map((symbols) => codeLengths(countsOf(symbols)));
  const codes = lengths.map(canonicalCodes);
  const keyBits = riceBits(keys.length);
  const writer = new BitWriter();
  const write = (table: number, symbol: number) =>
    writer.write(codes[table]?.[symbol] as number, lengths[table]?.[symbol] as number);
  keys.forEach((key, row) => {
    writer.rice(key - (keys[row - 1] ?? 0), keyBits);
    write(0, sets[row] as number);
    for (let i = 0; i < width; i++) {
      const value = list[row * width + i] as number;
      if (value !== 0) write(i + 1, value + zero);
    }
  });
  writer.write(0, LONGEST_CODE + 6);
  const letters = (table: readonly number[]) => table.map((length) => String.fromCharCode(97 + length)).join("");
  return { count: keys.length, keyBits, zero, codes: lengths.map(letters), data: writer.text() };
}

function countsOf(symbols: readonly number[]): number[] {
  const counts: number[] = [];
  for (const symbol of symbols) {
    while (counts.length <= symbol) counts.push(0);
    counts[symbol] = (counts[symbol] as number) + 1;
  }
  return counts;
}

/** The low bits of a Rice code for the differences of so many keys. */
function riceBits(count: number): number {
  const mean = 2 ** KEY_BITS / Math.max(1, count);
  return Math.max(0, Math.min(LONGEST_CODE, Math.floor(Math.log2(mean * Math.LN2))));
}

export function packModel(
  { keys, weights, transitions }: Folded,
  clusters: Pick<Clusters, "keys" | "values">,
  step: number,
): PackedModel {
  const steps = Array.from(weights, (w) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(w / step))));
  return {
    step,
    transitions: Array.from(transitions, (score) => Math.round(score / step)),
    weights: packRows(keys, steps, LABEL_COUNT),
    clusters: packRows(clusters.keys, clusters.values, 1),
  };
}
