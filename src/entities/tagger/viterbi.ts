import { LABEL_COUNT, mayFollow, OUTSIDE } from "./labels.js";

const SIZE = LABEL_COUNT;

/** `transitions[before * LABEL_COUNT + label]`; what may not follow scores minus infinity. */
export function withoutForbidden(transitions: Float32Array): Float32Array {
  return transitions.map((score, at) =>
    mayFollow(Math.floor(at / SIZE), at % SIZE) ? score : Number.NEGATIVE_INFINITY,
  );
}

/**
 * The best labels for `length` tokens that stand between tokens outside any name.
 *
 * @param scores `scores[token * LABEL_COUNT + label]`
 * @param labels receives the result
 */
export function viterbi(scores: Float64Array, length: number, transitions: Float32Array, labels: Uint8Array): void {
  const best = new Float64Array(length * SIZE);
  const back = new Uint8Array(length * SIZE);
  for (let y = 0; y < SIZE; y++) best[y] = (transitions[OUTSIDE * SIZE + y] as number) + (scores[y] as number);
  for (let i = 1; i < length; i++) {
    const row = i * SIZE;
    for (let y = 0; y < SIZE; y++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = OUTSIDE;
      for (let x = 0; x < SIZE; x++) {
        const score = (best[row - SIZE + x] as number) + (transitions[x * SIZE + y] as number);
        if (score <= top) continue;
        top = score;
        from = x;
      }
      best[row + y] = top + (scores[row + y] as number);
      back[row + y] = from;
    }
  }
  const end = (length - 1) * SIZE;
  let label = OUTSIDE;
  let top = Number.NEGATIVE_INFINITY;
  for (let x = 0; x < SIZE; x++) {
    const score = (best[end + x] as number) + (transitions[x * SIZE + OUTSIDE] as number);
    if (score <= top) continue;
    top = score;
    label = x;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * SIZE + label] as number;
  }
}
