import { LABEL_COUNT, mayFollow, OUTSIDE } from "../../src/entities/tagger/labels.js";
import type { Instance } from "./corpus.js";
import { random, shuffle } from "./random.js";

export interface Settings {
  readonly epochs: number;
  /** Weights are averaged over the ends of the epochs from this one on. */
  readonly averageFrom: number;
  readonly rate: number;
  readonly l2: number;
  /** How much a domain's own copy of a weight may differ: its share of the learning rate. */
  readonly ownRate: number;
  readonly seed: number;
}

/** A part of the training data with its own guideline. */
export interface Domain {
  readonly instances: readonly Instance[];
  /** How often each instance is seen in an epoch. */
  readonly repeat: number;
}

/** A linear-chain CRF: shared weights, and for each domain what it adds to them. */
export interface Crf {
  /** Row of each feature key, or -1. */
  readonly rowOf: Int32Array;
  readonly keys: Int32Array;
  readonly counts: Uint32Array;
  /** `weights[0]` is shared; `weights[1 + d]` belongs to domain `d`. */
  readonly weights: readonly Float32Array[];
  readonly transitions: readonly Float32Array[];
}

const SIZE = LABEL_COUNT;
const KEYS = 1 << 24;

interface Packed {
  readonly domain: number;
  readonly labels: Uint8Array;
  /** Rows of all tokens in a row; token `i` has those from `starts[i]` on. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** Features that occur at least `least` times, all of them or only those of `keep`. */
function indexFeatures(domains: readonly Domain[], least: number, keep: Int32Array | null) {
  const rowOf = new Int32Array(KEYS).fill(-1);
  const seen = new Uint32Array(KEYS);
  for (const { instances } of domains)
    for (const { keys } of instances) for (const row of keys) for (const key of row) seen[key] = (seen[key] as number) + 1;
  const list: number[] = [];
  if (keep !== null) for (const key of keep) list.push(key);
  else for (let key = 0; key < KEYS; key++) if ((seen[key] as number) >= least) list.push(key);
  const keys = Int32Array.from(list);
  const counts = new Uint32Array(keys.length);
  keys.forEach((key, row) => {
    rowOf[key] = row;
    counts[row] = seen[key] as number;
  });
  return { rowOf, keys, counts };
}

function pack({ labels, keys }: Instance, domain: number, rowOf: Int32Array): Packed {
  const rows: number[] = [];
  const starts = new Int32Array(keys.length + 1);
  keys.forEach((list, i) => {
    for (const key of list) if ((rowOf[key] as number) >= 0) rows.push(rowOf[key] as number);
    starts[i + 1] = rows.length;
  });
  return { domain, labels, rows: Int32Array.from(rows), starts };
}

/** Trains by stochastic gradient ascent on the log-likelihood, one segment at a time. The same input gives the same weights. */
export function train(domains: readonly Domain[], settings: Settings, least = 1, keep: Int32Array | null = null): Crf {
  const { rowOf, keys, counts } = indexFeatures(domains, least, keep);
  const data = domains.flatMap(({ instances, repeat }, domain) => {
    const packed = instances.map((instance) => pack(instance, domain, rowOf));
    return Array.from({ length: repeat }, () => packed).flat();
  });
  const copies = domains.length + 1;
  const weights = Array.from({ length: copies }, () => new Float32Array(keys.length * SIZE));
  const transitions = Array.from({ length: copies }, () => new Float32Array(SIZE * SIZE));
  const sums = { weights: weights.map((w) => new Float32Array(w.length)), transitions: transitions.map((t) => new Float32Array(t.length)) };
  const stepper = makeStepper(weights, transitions, settings.ownRate);
  const next = random(settings.seed);
  const order = Int32Array.from(data, (_, i) => i);
  let averaged = 0;
  let t = 0;
  let scale = 1;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const rate = settings.rate / (1 + (settings.rate * settings.l2 * t) );
      scale *= 1 - rate * settings.l2;
      stepper(data[index] as Packed, scale, rate);
      t++;
      if (scale < 1e-4) {
        for (const w of [...weights, ...transitions]) for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) * scale;
        scale = 1;
      }
    }
    if (epoch + 1 < settings.averageFrom) continue;
    averaged++;
    weights.forEach((w, c) => add(sums.weights[c] as Float32Array, w, scale));
    transitions.forEach((w, c) => add(sums.transitions[c] as Float32Array, w, scale));
  }
  for (const w of [...sums.weights, ...sums.transitions]) for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) / averaged;
  return { rowOf, keys, counts, weights: sums.weights, transitions: sums.transitions };
}

function add(sum: Float32Array, w: Float32Array, scale: number): void {
  for (let i = 0; i < w.length; i++) sum[i] = (sum[i] as number) + (w[i] as number) * scale;
}

const FORBIDDEN = -1e4;

/** One gradient step on one segment; the weights stand for `scale` times what the arrays hold. */
function makeStepper(weights: readonly Float32Array[], transitions: readonly Float32Array[], ownRate: number) {
  const shared = weights[0] as Float32Array;
  const sharedT = transitions[0] as Float32Array;
  const longest = 512;
  const scores = new Float64Array(longest * SIZE);
  const alpha = new Float64Array(longest * SIZE);
  const beta = new Float64Array(longest * SIZE);
  const moves = new Float64Array(SIZE * SIZE);
  const expMoves = new Float64Array(SIZE * SIZE);
  const expScores = new Float64Array(longest * SIZE);
  const gradT = new Float64Array(SIZE * SIZE);
  const scaling = new Float64Array(longest);
  return ({ domain, labels, rows, starts }: Packed, scale: number, rate: number): void => {
    const own = weights[1 + domain] as Float32Array;
    const ownT = transitions[1 + domain] as Float32Array;
    const length = Math.min(labels.length, longest);
    for (let m = 0; m < SIZE * SIZE; m++) {
      const allowed = mayFollow(Math.floor(m / SIZE), m % SIZE);
      moves[m] = allowed ? ((sharedT[m] as number) + (ownT[m] as number)) * scale : FORBIDDEN;
      expMoves[m] = allowed ? Math.exp(moves[m] as number) : 0;
      gradT[m] = 0;
    }
    scores.fill(0, 0, length * SIZE);
    for (let i = 0; i < length; i++) {
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
        const at = (rows[k] as number) * SIZE;
        for (let y = 0; y < SIZE; y++)
          scores[i * SIZE + y] = (scores[i * SIZE + y] as number) + (shared[at + y] as number) + (own[at + y] as number);
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < SIZE; y++) {
        scores[i * SIZE + y] = (scores[i * SIZE + y] as number) * scale;
        top = Math.max(top, scores[i * SIZE + y] as number);
      }
      for (let y = 0; y < SIZE; y++) expScores[i * SIZE + y] = Math.exp((scores[i * SIZE + y] as number) - top);
    }
    // Forward and backward, each row scaled to sum to 1
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let y = 0; y < SIZE; y++) {
        let value = 0;
        if (i === 0) value = expMoves[OUTSIDE * SIZE + y] as number;
        else for (let x = 0; x < SIZE; x++) value += (alpha[(i - 1) * SIZE + x] as number) * (expMoves[x * SIZE + y] as number);
        value *= expScores[i * SIZE + y] as number;
        alpha[i * SIZE + y] = value;
        sum += value;
      }
      scaling[i] = sum;
      for (let y = 0; y < SIZE; y++) alpha[i * SIZE + y] = (alpha[i * SIZE + y] as number) / sum;
    }
    for (let i = length - 1; i >= 0; i--) {
      let sum = 0;
      for (let x = 0; x < SIZE; x++) {
        let value = 0;
        if (i === length - 1) value = expMoves[x * SIZE + OUTSIDE] as number;
        else
          for (let y = 0; y < SIZE; y++)
            value +=
              (expMoves[x * SIZE + y] as number) * (expScores[(i + 1) * SIZE + y] as number) * (beta[(i + 1) * SIZE + y] as number);
        beta[i * SIZE + x] = value;
        sum += value;
      }
      for (let x = 0; x < SIZE; x++) beta[i * SIZE + x] = (beta[i * SIZE + x] as number) / sum;
    }
    const step = rate / scale;
    const ownStep = step * ownRate;
    for (let i = 0; i < length; i++) {
      let z = 0;
      for (let y = 0; y < SIZE; y++) z += (alpha[i * SIZE + y] as number) * (beta[i * SIZE + y] as number);
      const gold = labels[i] as number;
      for (let y = 0; y < SIZE; y++) {
        const p = ((alpha[i * SIZE + y] as number) * (beta[i * SIZE + y] as number)) / z;
        scores[i * SIZE + y] = (y === gold ? 1 : 0) - p;
      }
      for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
        const at = (rows[k] as number) * SIZE;
        for (let y = 0; y < SIZE; y++) {
          const g = scores[i * SIZE + y] as number;
          shared[at + y] = (shared[at + y] as number) + step * g;
          own[at + y] = (own[at + y] as number) + ownStep * g;
        }
      }
      // Moves into token i
      if (i === 0) {
        for (let y = 0; y < SIZE; y++) gradT[OUTSIDE * SIZE + y] = (gradT[OUTSIDE * SIZE + y] as number) + (scores[y] as number);
      } else {
        let total = 0;
        const base = i * SIZE;
        for (let x = 0; x < SIZE; x++)
          for (let y = 0; y < SIZE; y++)
            total += (alpha[base - SIZE + x] as number) * (expMoves[x * SIZE + y] as number) * (expScores[base + y] as number) * (beta[base + y] as number);
        for (let x = 0; x < SIZE; x++)
          for (let y = 0; y < SIZE; y++) {
            const p = ((alpha[base - SIZE + x] as number) * (expMoves[x * SIZE + y] as number) * (expScores[base + y] as number) * (beta[base + y] as number)) / total;
            gradT[x * SIZE + y] = (gradT[x * SIZE + y] as number) - p;
          }
        const move = (labels[i - 1] as number) * SIZE + gold;
        gradT[move] = (gradT[move] as number) + 1;
      }
    }
    const end = (length - 1) * SIZE;
    for (let x = 0; x < SIZE; x++) gradT[x * SIZE + OUTSIDE] = (gradT[x * SIZE + OUTSIDE] as number) + (scores[end + x] as number);
    for (let m = 0; m < SIZE * SIZE; m++) {
      sharedT[m] = (sharedT[m] as number) + step * (gradT[m] as number);
      ownT[m] = (ownT[m] as number) + ownStep * (gradT[m] as number);
    }
  };
}
