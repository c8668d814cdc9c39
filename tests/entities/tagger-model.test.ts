import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";

const unpacked = vi.hoisted(() => ({ times: 0, ms: 0 }));
vi.mock("../../src/entities/tagger/unpack.js", async (original) => {
  const module = await original<typeof import("../../src/entities/tagger/unpack.js")>();
  return {
    ...module,
    unpackModel: (packed: Parameters<typeof module.unpackModel>[0]) => {
      unpacked.times++;
      const started = performance.now();
      const model = module.unpackModel(packed);
      unpacked.ms = performance.now() - started;
      return model;
    },
  };
});

const { createEntityFinder } = await import("../../src/entities/index.js");
const { readDocument } = await import("../../src/article/index.js");
const source = readFileSync(fileURLToPath(new URL("../../src/entities/tagger/model.ts", import.meta.url)));

describe("shipped model", () => {
  it("is small", () => {
    expect(source.length).toBeLessThanOrEqual(350_000);
    expect(gzipSync(source).length).toBeLessThanOrEqual(200_000);
  });

  it("is unpacked at its first use, once, and quickly", () => {
    const find = createEntityFinder();
    const doc = readDocument("Menteri Perhubungan Budi Santoso tiba di Semarang.");
    expect(unpacked.times).toBe(0);
    const first = find(doc);
    expect(unpacked.times).toBe(1);
    // 15 ms on a quiet machine; a busy one is given room
    expect(unpacked.ms).toBeLessThan(150);
    expect(createEntityFinder()(doc)).toEqual(first);
    expect(unpacked.times).toBe(1);
  });

  it("is not needed by the rules alone", () => {
    const before = unpacked.times;
    createEntityFinder({ tagger: null })(readDocument("Ia tiba di Semarang."));
    expect(unpacked.times).toBe(before);
  });
});
