import { LABEL_COUNT, mayFollow, OUTSIDE } from "../../src/entities/tagger/labels.js";

const SIZE = LABEL_COUNT;
/** Longer segments (a page of capitals) are cut: they teach nothing. */
const LONGEST = 512;

/** A segment with the rows of its features. */
export interface Example {
  readonly domain: number;
  readonly labels: Uint8Array;
  /** Rows of all tokens, one after the other; token `i` has those from `starts[i]` on. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** Weights of one copy: shared by all domains, or one domain's own. */
export interface Weights {
  /** `features[row * LABEL_COUNT + label]`. */
  readonly features: Float32Array;
  /** `moves[before * LABEL_COUNT + label]`. */
  readonly moves: Float32Array;
}

/** What one segment is computed in; used again for the next. */
interface Lattice {
  /** Exponentials of the transitions, 0 for what may not follow. */
  readonly moves: Float64Array;
  /** Exponentials of the scores of the tokens, the highest of each as 1. */
  readonly local: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Gradient of the scores of the tokens: 1 for the right label, less the model's probabilities. */
  readonly rest: Float64Array;
  /** Gradient of the transitions. */
  readonly restMoves: Float64Array;
}

/**
 * One step of gradient ascent on the log-likelihood of one segment.
 *
 * @param scale the weights stand for so many times what the arrays hold
 */
export type Step = (example: Example, scale: number, rate: number) => void;

/** @param ownRate how much faster or slower the domains' copies learn than the shared one */
export function makeStep(shared: Weights, domains: readonly Weights[], ownRate: number): Step {
  const room = () => new Float64Array(LONGEST * SIZE);
  const square = () => new Float64Array(SIZE * SIZE);
  const lattice: Lattice = {
    moves: square(),
    local: room(),
    forward: room(),
    backward: room(),
    rest: room(),
    restMoves: square(),
  };
  return (example, scale, rate) => {
    const own = domains[example.domain] as Weights;
    const length = Math.min(example.labels.length, LONGEST);
    readScores(lattice, example, length, shared, own, scale);
    sumForward(lattice, length);
    sumBackward(lattice, length);
    compare(lattice, example.labels, length);
    const step = rate / scale;
    update(lattice, example, length, shared, step);
    update(lattice, example, length, own, step * ownRate);
  };
}

function readScores(
  { moves, local }: Lattice,
  { rows, starts }: Example,
  length: number,
  shared: Weights,
  own: Weights,
  scale: number,
): void {
  for (let m = 0; m < SIZE * SIZE; m++) {
    const sum = (shared.moves[m] as number) + (own.moves[m] as number);
    moves[m] = mayFollow(Math.floor(m / SIZE), m % SIZE) ? Math.exp(sum * scale) : 0;
  }
  local.fill(0, 0, length * SIZE);
  for (let i = 0; i < length; i++) {
    const here = i * SIZE;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const at = (rows[k] as number) * SIZE;
      for (let y = 0; y < SIZE; y++)
        local[here + y] =
          (local[here + y] as number) + (shared.features[at + y] as number) + (own.features[at + y] as number);
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < SIZE; y++) top = Math.max(top, local[here + y] as number);
    for (let y = 0; y < SIZE; y++) local[here + y] = Math.exp(((local[here + y] as number) - top) * scale);
  }
}

/** Each row is scaled to sum to 1: only proportions are asked for. */
function toOne(values: Float64Array, here: number): void {
  let sum = 0;
  for (let y = 0; y < SIZE; y++) sum += values[here + y] as number;
  for (let y = 0; y < SIZE; y++) values[here + y] = (values[here + y] as number) / sum;
}

function sumForward({ moves, local, forward }: Lattice, length: number): void {
  for (let i = 0; i < length; i++) {
    const here = i * SIZE;
    for (let y = 0; y < SIZE; y++) {
      let value = 0;
      if (i === 0) value = moves[OUTSIDE * SIZE + y] as number;
      else
        for (let x = 0; x < SIZE; x++) value += (forward[here - SIZE + x] as number) * (moves[x * SIZE + y] as number);
      forward[here + y] = value * (local[here + y] as number);
    }
    toOne(forward, here);
  }
}

function sumBackward({ moves, local, backward }: Lattice, length: number): void {
  for (let i = length - 1; i >= 0; i--) {
    const here = i * SIZE;
    const next = here + SIZE;
    for (let x = 0; x < SIZE; x++) {
      let value = 0;
      if (i === length - 1) value = moves[x * SIZE + OUTSIDE] as number;
      else
        for (let y = 0; y < SIZE; y++)
          value += (moves[x * SIZE + y] as number) * (local[next + y] as number) * (backward[next + y] as number);
      backward[here + x] = value;
    }
    toOne(backward, here);
  }
}

/** The gradients: what the annotation says, less what the model expects. */
function compare(
  { moves, local, forward, backward, rest, restMoves }: Lattice,
  labels: Uint8Array,
  length: number,
): void {
  restMoves.fill(0);
  for (let i = 0; i < length; i++) {
    const here = i * SIZE;
    let total = 0;
    for (let y = 0; y < SIZE; y++) total += (forward[here + y] as number) * (backward[here + y] as number);
    for (let y = 0; y < SIZE; y++)
      rest[here + y] =
        (y === labels[i] ? 1 : 0) - ((forward[here + y] as number) * (backward[here + y] as number)) / total;
    if (i > 0) compareMoves(i);
  }
  // Before the segment and behind it stand words outside any name
  const end = (length - 1) * SIZE;
  for (let y = 0; y < SIZE; y++) {
    restMoves[OUTSIDE * SIZE + y] = (restMoves[OUTSIDE * SIZE + y] as number) + (rest[y] as number);
    restMoves[y * SIZE + OUTSIDE] = (restMoves[y * SIZE + OUTSIDE] as number) + (rest[end + y] as number);
  }

  function compareMoves(i: number): void {
    const here = i * SIZE;
    const weightOf = (x: number, y: number) =>
      (forward[here - SIZE + x] as number) *
      (moves[x * SIZE + y] as number) *
      (local[here + y] as number) *
      (backward[here + y] as number);
    let total = 0;
    for (let x = 0; x < SIZE; x++) for (let y = 0; y < SIZE; y++) total += weightOf(x, y);
    for (let x = 0; x < SIZE; x++)
      for (let y = 0; y < SIZE; y++)
        restMoves[x * SIZE + y] = (restMoves[x * SIZE + y] as number) - weightOf(x, y) / total;
    const move = (labels[i - 1] as number) * SIZE + (labels[i] as number);
    restMoves[move] = (restMoves[move] as number) + 1;
  }
}

function update(
  { rest, restMoves }: Lattice,
  { rows, starts }: Example,
  length: number,
  { features, moves }: Weights,
  step: number,
): void {
  for (let i = 0; i < length; i++) {
    const here = i * SIZE;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
      const at = (rows[k] as number) * SIZE;
      for (let y = 0; y < SIZE; y++)
        features[at + y] = (features[at + y] as number) + step * (rest[here + y] as number);
    }
  }
  for (let m = 0; m < SIZE * SIZE; m++) moves[m] = (moves[m] as number) + step * (restMoves[m] as number);
}
