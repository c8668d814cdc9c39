import { describe, expect, it } from "vitest";
import { compileTrie, lazy, lazyTrieOf, splitPhrase } from "../../src/lexicon/index.js";
import { type Token, tokenize } from "../../src/text/index.js";

const tokens = (text: string): Token[] => tokenize(text).filter(({ kind }) => kind !== "space" && kind !== "break");

describe("splitPhrase", () => {
  it.each([
    "Perserikatan Bangsa-Bangsa",
    "Jl. Sudirman",
    "Kombes Pol (Purn)",
    "Komisi III, DPR",
    "Al-Qur'an",
    "S.H.",
    "St. Petersburg",
    "Jum’at",
    "Kompas.com",
    "L'Equipe",
    "ATR/BPN",
    "N'Djamena",
    "Nuku'alofa",
    "Trinidad & Tobago",
  ])("splits %s as the tokenizer does", (phrase) => {
    expect(splitPhrase(phrase)).toEqual(tokens(phrase).map(({ norm }) => norm));
  });
});

describe("compileTrie", () => {
  const trie = compileTrie([
    ["menteri", 1],
    ["menteri luar negeri", 2],
    ["Jl. Sudirman", 3],
  ]);

  it("finds the longest phrase", () => {
    expect(trie.longestAt(tokens("Menteri Luar Negeri Retno"), 0)).toEqual({ length: 3, value: 2 });
    expect(trie.longestAt(tokens("Menteri Luar Biasa"), 0)).toEqual({ length: 1, value: 1 });
    expect(trie.longestAt(tokens("di Jl. Sudirman"), 1)).toEqual({ length: 2, value: 3 });
  });

  it("finds nothing where no phrase starts, ends or is", () => {
    expect(trie.longestAt(tokens("luar negeri"), 0)).toBeNull();
    expect(trie.longestAt(tokens("menteri"), 1)).toBeNull();
    expect(trie.longestAt([], 0)).toBeNull();
    expect(trie.get("menteri luar")).toBeNull();
  });

  it("lets a later entry replace an earlier one and ignores the empty phrase", () => {
    const twice = compileTrie([
      ["a", 1],
      ["A", 2],
      ["", 3],
    ]);
    expect(twice.get("a")).toBe(2);
    expect(twice.get("")).toBeNull();
  });

  it("keeps the phrase as the value of a plain list", () => {
    expect(lazyTrieOf(() => ["Laut Jawa"])().longestAt(tokens("laut jawa"), 0)).toEqual({
      length: 2,
      value: "Laut Jawa",
    });
  });

  it.each([
    ["a compiled list", compileTrie([["laut jawa", 1]])],
    ["the library's own", lazyTrieOf(() => ["laut jawa"])()],
  ])("says of %s where a phrase can start", (_, trie) => {
    expect(tokens("Laut Jawa membentang").map((token) => trie.opensAt(token))).toEqual([true, false, false]);
  });
});

describe("lazy", () => {
  it("makes its value once, at the first call", () => {
    let made = 0;
    const value = lazy(() => ++made);
    expect(made).toBe(0);
    expect([value(), value(), made]).toEqual([1, 1, 1]);
  });
});
