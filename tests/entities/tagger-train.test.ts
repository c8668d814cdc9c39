import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/article/index.js";
import { readNames } from "../../src/entities/reading.js";
import { makeKeyTable } from "../../src/entities/tagger/key-table.js";
import { makeTagger } from "../../src/entities/tagger/tag.js";
import { unpackModel } from "../../src/entities/tagger/unpack.js";
import { instancesOf } from "../../tools/train/corpus.js";
import { type Settings, train } from "../../tools/train/crf.js";
import { type Example, readWritten, type Type, unmark } from "../../tools/train/data.js";
import { foldTo, keepBest } from "../../tools/train/fold.js";
import { packModel } from "../../tools/train/pack.js";

const PEOPLE = ["Zorbek", "Quldo Vimran", "Trafdi", "Hexu Pondra"];
const FIRMS = ["Glantix", "Vornela Jaya", "Skubrindo"];

function example(id: string, parts: readonly (string | readonly [name: string, type: Type])[]): Example {
  let text = "";
  const mentions = parts.flatMap((part) => {
    const start = text.length;
    text += typeof part === "string" ? part : part[0];
    return typeof part === "string" ? [] : [{ start, end: text.length, type: part[1], entity: null }];
  });
  return { id, group: "made-up", text, mentions };
}

const examples = PEOPLE.flatMap((person, i) =>
  FIRMS.map((firm, k) =>
    example(`${i}-${k}`, ["Kemarin ada ", [person, "PER"], " mendatangi saham ", [firm, "ORG"], " yang baru."]),
  ),
);
const SETTINGS: Settings = { epochs: 6, averageFrom: 3, rate: 0.1, lastRate: 0.05, l2: 1e-4, ownRate: 0.7, seed: 3 };
const clusters = { keys: Int32Array.of(5), values: Uint16Array.of(1) };
const table = makeKeyTable(clusters.keys, clusters.values);

function build() {
  const half = examples.length / 2;
  const domains = [instancesOf(examples.slice(0, half), table, 0, 1), instancesOf(examples.slice(half), table, 0.5, 1)];
  const whole = train(domains, SETTINGS, null);
  const keep = keepBest(foldTo(1, whole), whole.counts, 150);
  return packModel(foldTo(1, train(domains, SETTINGS, keep)), clusters, 1 / 12);
}

describe("training", () => {
  const model = build();

  it("gives the same bytes each time", () => {
    expect(JSON.stringify(build())).toBe(JSON.stringify(model));
    expect(model.weights.count).toBe(150);
  });

  it("learns names from their words and what stands round them", () => {
    const tag = makeTagger(unpackModel(model));
    const reading = readNames(readDocument("Kemarin ada Bluvan Trosk mendatangi saham Wimpeka yang baru."));
    const { names } = tag(reading, new Int32Array(reading.tokens.length));
    const found = names.map(({ first, last, type }) => [
      type,
      reading.tokens
        .slice(first, last)
        .map(({ text }) => text)
        .join(" "),
    ]);
    expect(found).toEqual([
      ["person", "Bluvan Trosk"],
      ["organization", "Wimpeka"],
    ]);
  });
});

describe("invented articles", () => {
  it("have their names marked in place", () => {
    expect(unmark("[[Glantix|ORG]] dibeli [[Quldo Vimran|PER]].")).toEqual({
      text: "Glantix dibeli Quldo Vimran.",
      mentions: [
        { start: 0, end: 7, type: "ORG", entity: null },
        { start: 15, end: 27, type: "PER", entity: null },
      ],
    });
    expect(unmark("tanpa [nama] | apa pun").mentions).toEqual([]);
  });

  it("have no mark that is broken", () => {
    const written = readWritten("tools/train/written");
    expect(written.length).toBeGreaterThan(300);
    for (const { id, text, mentions } of written) {
      expect(text, id).not.toMatch(/\[\[|\]\]|======/u);
      expect(mentions.length, id).toBeGreaterThan(0);
    }
  });
});
