import { describe, expect, it } from "vitest";
import { LABEL_COUNT, mayFollow, OUTSIDE } from "../../src/entities/tagger/labels.js";
import { expTransitions, posterior } from "../../src/entities/tagger/posterior.js";
import { viterbi, withoutForbidden } from "../../src/entities/tagger/viterbi.js";
import { random } from "../../tools/train/random.js";

/** All ways to label so many tokens. */
function* labellings(length: number): Generator<number[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of labellings(length - 1)) for (let label = 0; label < LABEL_COUNT; label++) yield [...rest, label];
}

function scoreOf(labels: readonly number[], scores: Float64Array, moves: Float32Array): number {
  let sum = 0;
  [...labels, OUTSIDE].forEach((label, i) => {
    const before = labels[i - 1] ?? OUTSIDE;
    if (!mayFollow(before, label)) sum = Number.NEGATIVE_INFINITY;
    sum += moves[before * LABEL_COUNT + label] as number;
    if (i < labels.length) sum += scores[i * LABEL_COUNT + label] as number;
  });
  return sum;
}

const next = random(11);
const cases = Array.from({ length: 24 }, (_, i) => {
  const length = 1 + (i % 4);
  const scores = Float64Array.from({ length: length * LABEL_COUNT }, () => Math.round((next() - 0.4) * 60));
  const moves = withoutForbidden(
    Float32Array.from({ length: LABEL_COUNT ** 2 }, () => Math.round((next() - 0.5) * 40)),
  );
  return { length, scores, moves };
});

describe("tagger's decoder", () => {
  it("finds the best labels of all", () => {
    for (const { length, scores, moves } of cases) {
      let best = Number.NEGATIVE_INFINITY;
      for (const labels of labellings(length)) best = Math.max(best, scoreOf(labels, scores, moves));
      const labels = new Uint8Array(length);
      viterbi(scores, length, moves, labels);
      expect(scoreOf([...labels], scores, moves)).toBe(best);
    }
  });

  it("knows how sure it is of each label", () => {
    const step = 1 / 12;
    for (const { length, scores, moves } of cases) {
      const labels = new Uint8Array(length);
      viterbi(scores, length, moves, labels);
      let all = 0;
      const here = new Float64Array(length);
      const none = new Float64Array(length);
      for (const other of labellings(length)) {
        const weight = Math.exp(scoreOf(other, scores, moves) * step);
        all += weight;
        other.forEach((label, i) => {
          if (label === labels[i]) here[i] = (here[i] as number) + weight;
          if (label === OUTSIDE) none[i] = (none[i] as number) + weight;
        });
      }
      const outside = new Float32Array(length + 1);
      const sure = posterior(scores, labels, length, expTransitions(moves, step), step, outside, 1);
      sure.forEach((value, i) => {
        expect(value).toBeCloseTo((here[i] as number) / all, 6);
        expect(outside[1 + i]).toBeCloseTo((none[i] as number) / all, 5);
      });
    }
  });
});
