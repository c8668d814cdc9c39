import { Look } from "../reading.js";
import { hintedLabel } from "./hints.js";
import { featureKey, hashText, pair } from "./hash.js";
import { Shape } from "./shape.js";
import { Listed, type View } from "./view.js";

/** No token has more features. */
export const MOST_FEATURES = 64;

const EDGE = 0x5bd1e995;

/**
 * Writes the keys of the features of the token at `i` into `out`, and returns how many there are. Training and tagging both
 * call this. `first` and `last` are the sentence's tokens: words of other sentences are not seen.
 */
export function featuresAt(view: View, i: number, first: number, last: number, out: Int32Array): number {
  const { words, shapes, clusters, listed, runFirst, runLast, reading } = view;
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = featureKey(template, value);
  };
  const word = (at: number): number => (at >= first && at < last ? (words[at] as number) : EDGE);
  const shape = (at: number): number => (at >= first && at < last ? (shapes[at] as number) : 0);
  const cluster = (at: number): number => (at >= first && at < last ? (clusters[at] as number) : 0);
  const list = (at: number): number => (at >= first && at < last ? (listed[at] as number) : 0);

  const w = word(i);
  const w1 = word(i - 1);
  const v1 = word(i + 1);
  const s = shape(i);
  const s1 = shape(i - 1);
  const t1 = shape(i + 1);
  put(1, w);
  put(2, w1);
  put(3, v1);
  put(4, word(i - 2));
  put(5, word(i + 2));
  put(6, pair(w1, s));
  put(7, pair(v1, s));
  put(8, s);
  put(9, s1 * 32 + s);
  put(10, s * 32 + t1);
  put(11, (s1 * 32 + s) * 32 + t1);
  put(12, (shape(i - 2) * 32 + s1) * 32 + s);
  put(13, (s * 32 + t1) * 32 + shape(i + 2));

  const c = cluster(i);
  const c1 = cluster(i - 1);
  const d1 = cluster(i + 1);
  if (c > 0) put(14, c);
  if (c1 > 0) put(15, c1 * 32 + s);
  if (d1 > 0) put(16, d1 * 32 + s);
  if (cluster(i - 2) > 0) put(17, cluster(i - 2));
  if (cluster(i + 2) > 0) put(18, cluster(i + 2));
  put(19, c1 * 512 + c);
  put(20, c * 512 + d1);

  const token = reading.tokens[i];
  const norm = token?.norm ?? "";
  const size = norm.length;
  if (s <= Shape.Hyphened) {
    if (size > 2) {
      put(21, hashText(norm, 0, 2));
      put(22, hashText(norm, size - 2));
    }
    if (size > 3) {
      put(23, hashText(norm, 0, 3));
      put(24, hashText(norm, size - 3));
    }
    if (size > 4) {
      put(25, hashText(norm, 0, 4));
      put(26, hashText(norm, size - 4));
    }
  }

  const from = Math.max(first, runFirst[i] as number);
  const to = Math.min(last, runLast[i] as number);
  const before = Math.min(i - from, 3);
  const behind = Math.min(to - 1 - i, 3);
  const place = before * 4 + behind;
  put(27, place * 32 + s);
  if (to - from > 1) {
    if (i > from) {
      put(28, word(from));
      put(29, cluster(from));
      put(30, pair(word(from - 1), 1));
      put(31, cluster(from - 1));
    }
    if (i < to - 1) {
      put(32, word(to - 1));
      put(33, cluster(to - 1));
      put(34, pair(word(to), 1));
      put(35, cluster(to));
    }
  }
  const length = Math.min(to - from, 4);
  put(36, pair(word(from - 1), length * 4 + Math.min(before, 1)));
  put(37, pair(word(to), length * 4 + Math.min(behind, 1)));
  put(38, pair(pair(word(from - 2), word(from - 1)), Math.min(before, 1)));

  const bits = list(i);
  const look = (reading.looks[i] ?? 0) & (Look.Initial | Look.TitleLine);
  const here = part(bits, Listed.known);
  put(39, here * 32 + s);
  put(40, part(list(i - 1), Listed.known) * 32 + here);
  put(41, here * 32 + part(list(i + 1), Listed.known));
  const title = part(bits, Listed.title);
  put(42, (part(list(i - 1), Listed.title) * 4 + title) * 4 + part(list(i + 1), Listed.title));
  put(43, (part(list(i - 1), Listed.title) * 4 + title) * 32 + s);
  const head = part(bits, Listed.head);
  if (head > 0) put(44, head);
  if (i > from) put(45, part(list(from), Listed.head) * 8 + part(list(i - 1), Listed.head));
  const nature = bits >>> Listed.given.shift;
  put(46, (nature * 64 + look) * 32 + s);
  put(47, (nature * 8 + (list(i - 1) >>> Listed.given.shift)) * 8 + (list(i + 1) >>> Listed.given.shift));
  if (i > from) put(48, part(list(from), Listed.title) * 4 + Math.min(before, 2));
  const hint = (at: number): number => (at >= first && at < last ? (view.hints[at] as number) : 0);
  const h = hint(i);
  const h1 = hint(i - 1);
  const k1 = hint(i + 1);
  put(49, h);
  put(50, hintedLabel(h1) * 8 + hintedLabel(h));
  put(51, hintedLabel(h) * 8 + hintedLabel(k1));
  put(52, hintedLabel(h) * 32 + s);
  if (h > 0) put(53, pair(w, hintedLabel(h)));
  put(54, pair(h1, h));
  put(55, pair(h, k1));
  put(56, (hintedLabel(h1) * 8 + hintedLabel(h)) * 8 + hintedLabel(k1));
  put(57, hintedLabel(h) * 512 + c);
  return n;
}

function part(bits: number, { shift, mask }: { readonly shift: number; readonly mask: number }): number {
  return (bits >>> shift) & mask;
}
