import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/article/index.js";
import type { Reading } from "../../src/entities/reading.js";
import type { Tagger } from "../../src/entities/tagger/index.js";
import { shippedTagger } from "../../src/entities/tagger/index.js";
import type { TaggedType } from "../../src/entities/tagger/labels.js";
import { entitiesOf, mentionsOf } from "./found.js";

/** A tagger that reads these phrases wherever they stand. */
function fake(phrases: Readonly<Record<string, TaggedType>>, sure = 0.99): Tagger {
  return ({ tokens, doc }: Reading) => {
    const names = Object.entries(phrases).flatMap(([phrase, type]) => {
      const start = doc.text.indexOf(phrase);
      const first = tokens.findIndex((token) => token.start === start);
      const last = 1 + tokens.findIndex((token) => token.end === start + phrase.length);
      return first < 0 || last <= first ? [] : [{ first, last, type, sure }];
    });
    return { names: names.sort((a, b) => a.first - b.first), outside: new Float32Array(tokens.length) };
  };
}

const TEXT = "Mereka membeli Vornela Trask kemarin, kata pegawai itu.";

describe("tagger among the rules", () => {
  it("adds names that no rule sees, if it is sure enough", () => {
    expect(mentionsOf(TEXT, { tagger: fake({ "Vornela Trask": "organization" }) })).toEqual([
      "organization:Vornela Trask",
    ]);
    const unsure = mentionsOf(TEXT, { tagger: fake({ "Vornela Trask": "organization" }, 0.3) });
    expect(unsure).toEqual(mentionsOf(TEXT, { tagger: null }));
  });

  it("says that the name is its own", () => {
    const [entity] = entitiesOf(TEXT, { tagger: fake({ "Vornela Trask": "organization" }) });
    expect(entity?.rule).toBe("tagger/organization");
  });

  it("corrects a rule's name only if it is surer still", () => {
    const text = "Acara itu digelar di Hotel Melati Semarang kemarin.";
    const rules = mentionsOf(text, { tagger: null });
    expect(mentionsOf(text, { tagger: fake({ "Hotel Melati Semarang": "location" }) })).toEqual([
      "location:Hotel Melati Semarang",
    ]);
    expect(mentionsOf(text, { tagger: fake({ "Hotel Melati Semarang": "organization" }, 0.6) })).toEqual(rules);
  });

  it("leaves laws, the user's own names and the dateline alone", () => {
    const law = "Dasarnya UU Nomor 7 Tahun 2011 dan aturan lain.";
    expect(mentionsOf(law, { tagger: fake({ UU: "organization" }) })).toEqual(["law:UU Nomor 7 Tahun 2011"]);
    const config = { names: [{ name: "Vornela Trask", type: "person" as const }] };
    expect(mentionsOf(TEXT, { ...config, tagger: fake({ Vornela: "organization" }) })).toEqual([
      "person:Vornela Trask",
    ]);
    const dateline = "Semarang (ANTARA) - Warga menanam padi di sawah mereka kemarin pagi.";
    expect(mentionsOf(dateline, { tagger: fake({ Semarang: "person" }) })).toEqual(
      mentionsOf(dateline, { tagger: null }),
    );
  });

  it("makes no name of a class word, nor of half a bracket", () => {
    for (const name of ["BUMN", "Glantix) Jaya"]) {
      const text = `Mereka (dari ${name} itu) datang lagi.`;
      expect(mentionsOf(text, { tagger: fake({ [name]: "organization" }) })).toEqual(
        mentionsOf(text, { tagger: null }),
      );
    }
  });
});

describe("shipped tagger", () => {
  it("reads names of which no list knows a word", () => {
    const text = "“Kami siap,” kata Sulvaro Dempeng, pelatih tim itu. Menurut Dempeng, lawan bermain bagus.";
    expect(mentionsOf(text)).toContain("person:Sulvaro Dempeng");
  });

  it("takes any text", () => {
    for (const text of [
      "",
      " ",
      "A",
      "(((",
      "X ".repeat(3000),
      "KATA ".repeat(3000),
      "\ud800 Budi \udc00",
      "Budi\u0000Santoso",
    ]) {
      expect(() => entitiesOf(text)).not.toThrow();
    }
  });

  it("keeps no state", () => {
    const first = readDocument("Presiden bertemu Wimpeka Trosk di Jakarta.");
    const other = readDocument("KEMBALI KE JAKARTA. PT Glantix Jaya rugi.");
    const before = entitiesOf(first.text);
    entitiesOf(other.text);
    expect(entitiesOf(first.text)).toEqual(before);
    expect(shippedTagger()).toBe(shippedTagger());
  });
});
