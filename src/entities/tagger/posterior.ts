import { LABEL_COUNT, OUTSIDE } from "./labels.js";

/** Exponentials of the transitions; what may not follow is 0. */
export function expTransitions(transitions: Float32Array, step: number): Float64Array {
  return Float64Array.from(transitions, (score) => Math.exp(score * step));
}

/**
 * How sure the model is of each label, by the forward-backward algorithm.
 *
 * @param scores `scores[token * LABEL_COUNT + label]`, in steps of `step`
 * @param outside receives the probability of `O`, from `offset` on
 * @returns the probability of `labels[token]` at each token
 */
export function posterior(
  scores: Float64Array,
  labels: Uint8Array,
  length: number,
  moves: Float64Array,
  step: number,
  outside: Float32Array,
  offset: number,
): Float64Array {
  const size = LABEL_COUNT;
  const local = new Float64Array(length * size);
  const alpha = new Float64Array(length * size);
  for (let i = 0; i < length; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < size; y++) top = Math.max(top, scores[i * size + y] as number);
    let sum = 0;
    for (let y = 0; y < size; y++) {
      let value = 0;
      if (i === 0) value = moves[OUTSIDE * size + y] as number;
      else
        for (let x = 0; x < size; x++) value += (alpha[(i - 1) * size + x] as number) * (moves[x * size + y] as number);
      const here = Math.exp(((scores[i * size + y] as number) - top) * step);
      local[i * size + y] = here;
      alpha[i * size + y] = value * here;
      sum += value * here;
    }
    for (let y = 0; y < size; y++) alpha[i * size + y] = (alpha[i * size + y] as number) / sum;
  }
  const sure = new Float64Array(length);
  let beta = new Float64Array(size);
  for (let i = length - 1; i >= 0; i--) {
    const now = new Float64Array(size);
    let sum = 0;
    for (let x = 0; x < size; x++) {
      let value = 0;
      if (i === length - 1) value = moves[x * size + OUTSIDE] as number;
      else
        for (let y = 0; y < size; y++)
          value += (moves[x * size + y] as number) * (local[(i + 1) * size + y] as number) * (beta[y] as number);
      now[x] = value;
      sum += value;
    }
    let total = 0;
    for (let x = 0; x < size; x++) {
      now[x] = (now[x] as number) / sum;
      total += (alpha[i * size + x] as number) * (now[x] as number);
    }
    const label = labels[i] as number;
    sure[i] = ((alpha[i * size + label] as number) * (now[label] as number)) / total;
    outside[offset + i] = ((alpha[i * size + OUTSIDE] as number) * (now[OUTSIDE] as number)) / total;
    beta = now;
  }
  return sure;
}
