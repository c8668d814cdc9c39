import { KEY_BITS } from "../../src/entities/tagger/hash.js";
import { LABEL_COUNT } from "../../src/entities/tagger/labels.js";
import type { Instance } from "./corpus.js";
import { type Example, makeStep, type Weights } from "./crf-step.js";
import { random, shuffle } from "./random.js";

export interface Settings {
  readonly epochs: number;
  /** Weights are averaged over the ends of the epochs from this one on. */
  readonly averageFrom: number;
  readonly rate: number;
  /** Share of the rate that is left at the end: it falls in a straight line, so that the last weights lie still. */
  readonly lastRate: number;
  readonly l2: number;
  /** How much faster or slower the domains' copies learn than the shared one. */
  readonly ownRate: number;
  readonly seed: number;
}

/** A linear-chain CRF: shared weights, and for each domain what it adds to them. */
export interface Crf {
  /** Rising. */
  readonly keys: Int32Array;
  /** How often each feature occurs. */
  readonly counts: Uint32Array;
  readonly shared: Weights;
  readonly domains: readonly Weights[];
}

const KEYS = 2 ** KEY_BITS;

/** Numbers the features of the data, all of them or only those of `keep`. */
function indexFeatures(domains: readonly (readonly Instance[])[], keep: Int32Array | null) {
  const seen = new Uint32Array(KEYS);
  for (const instances of domains)
    for (const { keys } of instances)
      for (const row of keys) for (const key of row) seen[key] = (seen[key] as number) + 1;
  const list: number[] = [];
  if (keep === null) for (let key = 0; key < KEYS; key++) if (seen[key] !== 0) list.push(key);
  const keys = keep ?? Int32Array.from(list);
  const rowOf = new Int32Array(KEYS).fill(-1);
  const counts = new Uint32Array(keys.length);
  keys.forEach((key, row) => {
    rowOf[key] = row;
    counts[row] = seen[key] as number;
  });
  return { rowOf, keys, counts };
}

function exampleOf({ labels, keys }: Instance, domain: number, rowOf: Int32Array): Example {
  const rows: number[] = [];
  const starts = new Int32Array(keys.length + 1);
  keys.forEach((list, i) => {
    for (const key of list) if (rowOf[key] !== -1) rows.push(rowOf[key] as number);
    starts[i + 1] = rows.length;
  });
  return { domain, labels, rows: Int32Array.from(rows), starts };
}

/**
 * Trains by stochastic gradient ascent on the log-likelihood, one segment at a time. The same data and settings give the same
 * weights.
 *
 * @param domains the data, each part with its own guideline
 * @param keep rising keys of the only features to use, or null for all
 */
export function train(domains: readonly (readonly Instance[])[], settings: Settings, keep: Int32Array | null): Crf {
  const { rowOf, keys, counts } = indexFeatures(domains, keep);
  const data = domains.flatMap((instances, domain) => instances.map((instance) => exampleOf(instance, domain, rowOf)));
  const make = (): Weights => ({
    features: new Float32Array(keys.length * LABEL_COUNT),
    moves: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  });
  const weights = [make(), ...domains.map(make)];
  const sums = weights.map(make);
  const step = makeStep(weights[0] as Weights, weights.slice(1), settings.ownRate);
  const next = random(settings.seed);
  const order = Int32Array.from(data, (_, i) => i);
  let scale = 1;
  let time = 0;
  const falling = (1 - settings.lastRate) / (settings.epochs * order.length);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const rate = settings.rate * (1 - falling * time++);
      // L2 shrinks all weights at each step: one number does it
      scale *= 1 - rate * settings.l2;
      step(data[index] as Example, scale, rate);
    }
    if (epoch < settings.averageFrom) continue;
    const share = scale / (settings.epochs - settings.averageFrom + 1);
    sums.forEach((sum, copy) => {
      add(sum.features, (weights[copy] as Weights).features, share);
      add(sum.moves, (weights[copy] as Weights).moves, share);
    });
  }
  return { keys, counts, shared: sums[0] as Weights, domains: sums.slice(1) };
}

function add(sum: Float32Array, values: Float32Array, share: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (values[i] as number) * share;
}
