import { describe, expect, it } from "vitest";
import { lemma } from "../../src/lexicon/index.js";

describe("lemma", () => {
  it.each([
    ["disayangkan", "sayang"],
    ["penyesalan", "sesal"],
    ["penyelidikan", "selidik"],
    ["membantah", "bantah"],
    ["persetujuan", "setuju"],
    ["menyetujui", "setuju"],
    ["mengatakan", "kata"],
    ["diungkapkannya", "ungkap"],
    ["memperingatkan", "ingat"],
    ["pertanggungjawaban", null],
    ["mendukung", "dukung"],
    ["dukungan", "dukung"],
    ["penolakan", "tolak"],
    ["pengecaman", "kecam"],
    ["berharap", "harap"],
    ["ditegaskan", "tegas"],
    ["kutukan", "kutuk"],
    ["menentang", "tentang"],
    ["kata", "kata"],
    ["Mengatakan", "kata"],
    ["kata-kata", "kata"],
  ])("%s → %s", (word, root) => {
    expect(lemma(word)).toBe(root);
  });

  it("leaves names and what is no plain word alone", () => {
    for (const word of ["Merapi", "Prabowo", "KTP-nya", "di-PHP", "S.H.", "5/8", "", "é", "a".repeat(500)]) {
      expect(lemma(word)).toBeNull();
    }
  });

  it("does not depend on what was asked before", () => {
    const words = ["menyebut", "penyelidikan", "kutukan", "Merapi", "membantah", "diberitakan"];
    const first = words.map(lemma);
    for (let i = 0; i < 12_000; i++) lemma(`kata${"abcdefghij"[i % 10]}x${i.toString(36)}`);
    expect([...words].reverse().map(lemma).reverse()).toEqual(first);
  });

  it("leaves no trace on the global object", () => {
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    for (const word of ["menyalahkan", "perlawanan", "sebarluaskan", "keberatannya"]) lemma(word);
    expect(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))).toEqual([]);
    expect(globalThis).not.toHaveProperty("removal");
    expect(globalThis).not.toHaveProperty("currentWord");
  });
});
