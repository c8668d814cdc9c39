import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { networkOf } from "../../examples/playground/src/network.js";
import { extract } from "../../src/index.js";

const now = "2026-01-01";

describe("the network of the playground", () => {
  it("leads from holders to what they are for and against", () => {
    const { stances, ...rest } = extract(
      "Rusia menolak usul itu. China mendukung usul itu. Rusia mendukung perdamaian.",
      { now },
    );
    const { holders, targets, edges } = networkOf({ stances, ...rest });
    expect(holders.map(({ label, stances: indices }) => [label, indices])).toEqual([
      ["Rusia", [0, 2]],
      ["China", [1]],
    ]);
    expect(targets.map(({ label }) => label)).toEqual(["perdamaian", "usul itu"]);
    expect(edges.map(({ holder, target, polarity }) => [holder, target, polarity])).toEqual([
      [0, 1, "oppose"],
      [1, 1, "support"],
      [0, 0, "support"],
    ]);
  });

  it("joins what is the same but for its case and line breaks, and keeps what differs apart", () => {
    const { edges, targets } = networkOf(
      extract("Rusia menolak usul itu. Rusia menolak Usul  itu. Rusia menolak usul lain.", { now }),
    );
    expect(targets.map(({ stances }) => stances.length).sort()).toEqual([1, 2]);
    expect(edges).toHaveLength(2);
  });

  it("has no nodes where there are no stances", () => {
    expect(networkOf(extract("Hujan turun di Kediri.", { now }))).toEqual({ holders: [], targets: [], edges: [] });
  });

  it("loses no stance of the five articles", () => {
    const folder = new URL("../../fixtures/articles/", import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
      const extraction = extract(readFileSync(new URL(file, folder), "utf8"), { now });
      const { holders, targets, edges } = networkOf(extraction);
      const all = extraction.stances.map((_, index) => index);
      for (const lists of [holders, targets, edges]) {
        expect(lists.flatMap(({ stances }) => stances).sort((a, b) => a - b)).toEqual(all);
      }
      for (const { holder, target } of edges) {
        expect(holders[holder]).toBeDefined();
        expect(targets[target]).toBeDefined();
      }
    }
  });
});
