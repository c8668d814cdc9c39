import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKeyTable } from "../../src/entities/tagger/key-table.js";
import { LABEL_COUNT } from "../../src/entities/tagger/labels.js";
import { canonicalCodes, LONGEST_CODE } from "../../src/entities/tagger/prefix-code.js";
import { unpackRows } from "../../src/entities/tagger/rows.js";
import { unpackModel } from "../../src/entities/tagger/unpack.js";
import { codeLengths } from "../../tools/train/huffman.js";
import { packModel, packRows } from "../../tools/train/pack.js";

const keyList = fc.uniqueArray(fc.nat(2 ** 24 - 1), { maxLength: 60 }).map((keys) => Int32Array.from(keys).sort());

describe("packed model", () => {
  it("gives back keys and numbers", () => {
    fc.assert(
      fc.property(
        keyList,
        fc.integer({ min: 1, max: 7 }),
        fc.infiniteStream(fc.oneof(fc.constant(0), fc.integer({ min: -90, max: 400 }))),
        (keys, width, stream) => {
          const numbers = Int16Array.from({ length: keys.length * width }, () => stream.next().value as number);
          const rows = unpackRows(packRows(keys, numbers, width));
          expect(rows.keys).toEqual(keys);
          expect(rows.numbers).toEqual(numbers);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it("gives back weights to half a step, and cuts those that are too large", () => {
    const keys = Int32Array.of(3, 70_000, 16_777_215);
    const weights = Float32Array.from({ length: 3 * LABEL_COUNT }, (_, i) => Math.sin(i) * 2);
    weights[4] = 1e6;
    const transitions = Float32Array.from({ length: LABEL_COUNT ** 2 }, (_, i) => Math.cos(i));
    const clusters = { keys: Int32Array.of(9, 12), values: Uint16Array.of(2, 400) };
    const step = 1 / 12;
    const model = unpackModel(packModel({ keys, weights, transitions }, clusters, step));
    expect(model.rows.find(70_000)).toBe(1);
    expect(model.rows.find(70_001)).toBe(-1);
    expect(model.clusters.find(12)).toBe(400);
    expect(model.clusters.find(11)).toBe(-1);
    weights.forEach((weight, i) => {
      if (i !== 4) expect(Math.abs((model.weights[i] as number) * step - weight)).toBeLessThanOrEqual(step / 2 + 1e-6);
    });
    expect(model.weights[4]).toBe(100);
    transitions.forEach((move, i) => {
      expect(Math.abs((model.transitions[i] as number) - move)).toBeLessThanOrEqual(step / 2 + 1e-6);
    });
  });

  it("finds each key and no other", () => {
    fc.assert(
      fc.property(keyList, fc.nat(2 ** 24 - 1), (keys, other) => {
        const table = makeKeyTable(keys);
        keys.forEach((key, i) => {
          expect(table.find(key)).toBe(i);
        });
        expect(table.find(other)).toBe(keys.indexOf(other));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it("makes prefix codes that are short enough for one look-up", () => {
    const lengths = codeLengths(Array.from({ length: 40 }, (_, i) => 2 ** Math.min(i, 30)));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_CODE);
    expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBeLessThanOrEqual(1);
    const words = Array.from(canonicalCodes(lengths), (code, i) =>
      code.toString(2).padStart(lengths[i] as number, "0"),
    );
    for (const a of words) expect(words.filter((b) => b.startsWith(a))).toEqual([a]);
  });
});
