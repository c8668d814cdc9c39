import { Look } from "../reading.js";
import { featureKey, hashText, pair } from "./hash.js";
import { hintedLabel } from "./hints.js";
import { Shape } from "./shape.js";
import { Listed, type View } from "./view.js";

/** No token has more features. */
export const MOST_FEATURES = 48;

/** The word before the first of a sentence, and behind its last. */
const EDGE = 0x5bd1e995;

/**
 * Writes the keys of the features of the token at `i` into `out`, and returns how many there are. Training and tagging both
 * call this. `first` and `last` are the sentence's tokens: words of other sentences are not seen.
 *
 * The first argument of `featureKey` is the kind of the feature. The kinds overlap on purpose: each was left out in turn, and
 * what cost nothing is gone.
 */
export function featuresAt(view: View, i: number, first: number, last: number, out: Int32Array): number {
  const { words, shapes, clusters, hints } = view;
  let n = 0;

  // The words round it
  const word = words[i] as number;
  out[n++] = featureKey(1, word);
  out[n++] = featureKey(2, at(words, i - 1, first, last, EDGE));
  out[n++] = featureKey(3, at(words, i + 1, first, last, EDGE));

  // Their shapes
  const shape = shapes[i] as number;
  const shape1 = at(shapes, i - 1, first, last, 0);
  const next1 = at(shapes, i + 1, first, last, 0);
  out[n++] = featureKey(4, shape);
  out[n++] = featureKey(5, (shape1 * 32 + shape) * 32 + next1);
  out[n++] = featureKey(6, (at(shapes, i - 2, first, last, 0) * 32 + shape1) * 32 + shape);
  out[n++] = featureKey(7, (shape * 32 + next1) * 32 + at(shapes, i + 2, first, last, 0));

  // Their clusters
  const cluster = clusters[i] as number;
  const cluster1 = at(clusters, i - 1, first, last, 0);
  const nextCluster1 = at(clusters, i + 1, first, last, 0);
  const cluster2 = at(clusters, i - 2, first, last, 0);
  const nextCluster2 = at(clusters, i + 2, first, last, 0);
  if (cluster > 0) out[n++] = featureKey(8, cluster);
  if (cluster1 > 0) out[n++] = featureKey(9, cluster1 * 32 + shape);
  if (nextCluster1 > 0) out[n++] = featureKey(10, nextCluster1 * 32 + shape);
  if (cluster2 > 0) out[n++] = featureKey(11, cluster2);
  if (nextCluster2 > 0) out[n++] = featureKey(12, nextCluster2);
  out[n++] = featureKey(13, cluster1 * 512 + cluster);
  out[n++] = featureKey(14, cluster * 512 + nextCluster1);

  // Its beginning and end: `-sono`, `-indo`
  if (shape <= Shape.Hyphened) {
    const norm = view.reading.tokens[i]?.norm ?? "";
    const size = norm.length;
    if (size > 3) {
      out[n++] = featureKey(15, hashText(norm, 0, 3));
      out[n++] = featureKey(16, hashText(norm, size - 3));
    }
    if (size > 4) {
      out[n++] = featureKey(17, hashText(norm, 0, 4));
      out[n++] = featureKey(18, hashText(norm, size - 4));
    }
  }

  n = runFeatures(view, i, first, last, out, n);
  n = listFeatures(view, i, first, last, out, n);

  // What the rules made of it and its neighbours
  const hint = hints[i] as number;
  const hint1 = hintedLabel(at(hints, i - 1, first, last, 0));
  const nextHint1 = hintedLabel(at(hints, i + 1, first, last, 0));
  const label = hintedLabel(hint);
  out[n++] = featureKey(19, hint);
  out[n++] = featureKey(20, hint1 * 8 + label);
  out[n++] = featureKey(21, label * 8 + nextHint1);
  out[n++] = featureKey(22, (hint1 * 8 + label) * 8 + nextHint1);
  out[n++] = featureKey(23, label * 32 + shape);
  out[n++] = featureKey(24, label * 512 + cluster);
  return n;
}

/** Capitalised words in a row: how many, where in them, which are the first and the last, and what stands round them. */
function runFeatures(view: View, i: number, first: number, last: number, out: Int32Array, count: number): number {
  const { words, clusters, shapes, listed } = view;
  const from = Math.max(first, view.runFirst[i] as number);
  const to = Math.min(last, view.runLast[i] as number);
  const before = Math.min(i - from, 3);
  const behind = Math.min(to - 1 - i, 3);
  const length = Math.min(to - from, 4);
  let n = count;
  out[n++] = featureKey(26, (before * 4 + behind) * 32 + (shapes[i] as number));
  if (i > from) {
    out[n++] = featureKey(27, words[from] as number);
    out[n++] = featureKey(28, clusters[from] as number);
    out[n++] = featureKey(29, part(listed, from, Listed.head) * 8 + part(listed, i - 1, Listed.head));
  }
  if (i < to - 1) {
    out[n++] = featureKey(30, words[to - 1] as number);
    out[n++] = featureKey(31, clusters[to - 1] as number);
  }
  out[n++] = featureKey(32, pair(at(words, from - 1, first, last, EDGE), length * 4 + Math.min(before, 1)));
  out[n++] = featureKey(33, pair(at(words, to, first, last, EDGE), length * 4 + Math.min(behind, 1)));
  return n;
}

/** What the lists know of it and its neighbours. */
function listFeatures(view: View, i: number, first: number, last: number, out: Int32Array, count: number): number {
  const { listed, shapes, reading } = view;
  const shape = shapes[i] as number;
  const bits = listed[i] as number;
  const bits1 = at(listed, i - 1, first, last, 0);
  const nextBits1 = at(listed, i + 1, first, last, 0);
  const known = bits & Listed.known.mask;
  let n = count;
  out[n++] = featureKey(34, known * 32 + shape);
  out[n++] = featureKey(35, (bits1 & Listed.known.mask) * 32 + known);
  out[n++] = featureKey(36, known * 32 + (nextBits1 & Listed.known.mask));
  const title = field(bits, Listed.title);
  const title1 = field(bits1, Listed.title);
  out[n++] = featureKey(37, (title1 * 4 + title) * 4 + field(nextBits1, Listed.title));
  out[n++] = featureKey(38, (title1 * 4 + title) * 32 + shape);
  const head = field(bits, Listed.head);
  if (head > 0) out[n++] = featureKey(39, head);
  const look = (reading.looks[i] as number) & (Look.Initial | Look.TitleLine);
  const nature = bits >>> Listed.given.shift;
  out[n++] = featureKey(40, (nature * 64 + look) * 32 + shape);
  out[n++] = featureKey(41, ((bits1 >>> Listed.given.shift) * 8 + nature) * 8 + (nextBits1 >>> Listed.given.shift));
  return n;
}

type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array;

function at(values: Numbers, index: number, first: number, last: number, otherwise: number): number {
  return index >= first && index < last ? (values[index] as number) : otherwise;
}

interface Field {
  readonly shift: number;
  readonly mask: number;
}

function field(bits: number, { shift, mask }: Field): number {
  return (bits >>> shift) & mask;
}

function part(listed: Uint32Array, index: number, where: Field): number {
  return field(listed[index] as number, where);
}
