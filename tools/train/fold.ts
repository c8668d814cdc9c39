import { type KeyTable, makeKeyTable } from "../../src/entities/tagger/key-table.js";
import { LABEL_COUNT } from "../../src/entities/tagger/labels.js";
import type { Segmenter } from "../../src/entities/tagger/segments.js";
import { makeTagger, type Tagger } from "../../src/entities/tagger/tag.js";
import type { Crf } from "./crf.js";
import type { Weights } from "./crf-step.js";
import type { Folded } from "./pack.js";

/** The weights for one domain: the shared ones and its own. */
export function foldTo(domain: number, { keys, shared, domains }: Crf): Folded {
  const own = domains[domain] as Weights;
  const sum = (a: Float32Array, b: Float32Array) => a.map((value, at) => value + (b[at] as number));
  return { keys, weights: sum(shared.features, own.features), transitions: sum(shared.moves, own.moves) };
}

/** Keys of the features that matter most, in rising order: those whose weights reach far, and that occur often. */
export function keepBest({ keys, weights }: Folded, counts: Uint32Array, size: number): Int32Array {
  const rank = new Float64Array(keys.length);
  keys.forEach((_, row) => {
    const own = weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
    rank[row] = (Math.max(...own) - Math.min(...own)) * (counts[row] as number) ** 0.25;
  });
  const order = Array.from(keys, (_, row) => row).sort((a, b) => (rank[b] as number) - (rank[a] as number) || a - b);
  return Int32Array.from(order.slice(0, size), (row) => keys[row] as number).sort();
}

/** A tagger with weights as they are, not yet packed. */
export function taggerOf({ keys, weights, transitions }: Folded, clusters: KeyTable, segment?: Segmenter): Tagger {
  return makeTagger({ clusters, rows: makeKeyTable(keys), weights, step: 1, transitions }, segment);
}
