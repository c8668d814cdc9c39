import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/article/index.js";
import { createEntityFinder } from "../../src/entities/index.js";
import { entitiesOf, mentionsOf } from "./found.js";

describe("the user's own names", () => {
  const names = [
    { name: "Warung Makmur", type: "organization", aliases: ["WM"] },
    { name: "Laut China", type: "event" },
    { name: "Republik Awan", type: "location", country: "XA" },
  ] as const;

  it("win over everything in their place", () => {
    expect(mentionsOf("Acara Laut China Selatan ramai.", { names })[0]).toBe("event:Laut China");
  });

  it("are linked with their aliases, and carry their country", () => {
    const found = entitiesOf("Ia makan di Warung Makmur. Menurut WM, Republik Awan jauh.", { names });
    expect(found.map(({ name, aliases, country, rule }) => ({ name, aliases, country, rule }))).toEqual([
      { name: "Warung Makmur", aliases: ["WM"], country: null, rule: "custom" },
      { name: "Republik Awan", aliases: [], country: "XA", rule: "custom" },
    ]);
  });

  it("are capitalised as given", () => {
    expect(mentionsOf("Sebuah warung makmur di desa.", { names })).toEqual([]);
  });

  it("are compiled once for a finder", () => {
    const find = createEntityFinder({ names });
    expect(find(readDocument("Ia makan di Warung Makmur."))[0]?.name).toBe("Warung Makmur");
    expect(find(readDocument("Tidak ada."))).toEqual([]);
  });
});
