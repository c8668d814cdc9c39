import { LABEL_COUNT, mayFollow, OUTSIDE } from "./labels.js";

/** `transitions[before * LABEL_COUNT + label]`; what may not follow scores minus infinity. */
export function withoutForbidden(transitions: Float32Array): Float32Array {
  return transitions.map((score, at) =>
    mayFollow(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT) ? score : Number.NEGATIVE_INFINITY,
  );
}

/**
 * The best labels for `length` tokens that stand between tokens outside any name.
 *
 * @param scores `scores[token * LABEL_COUNT + label]`
 * @param labels receives the result
 * @param back room for `length * LABEL_COUNT` steps
 */
export function viterbi(
  scores: Float32Array,
  length: number,
  transitions: Float32Array,
  labels: Uint8Array,
  back: Uint8Array,
): void {
  let row = new Float32Array(LABEL_COUNT).fill(Number.NEGATIVE_INFINITY);
  let next = new Float32Array(LABEL_COUNT);
  row[OUTSIDE] = 0;
  for (let i = 0; i < length; i++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = OUTSIDE;
      for (let before = 0; before < LABEL_COUNT; before++) {
        const score = (row[before] as number) + (transitions[before * LABEL_COUNT + label] as number);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      next[label] = best + (scores[i * LABEL_COUNT + label] as number);
      back[i * LABEL_COUNT + label] = from;
    }
    [row, next] = [next, row];
  }
  let label = OUTSIDE;
  let best = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < LABEL_COUNT; last++) {
    const score = (row[last] as number) + (transitions[last * LABEL_COUNT + OUTSIDE] as number);
    if (score > best) {
      best = score;
      label = last;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label] as number;
  }
}
