import { describe, expect, it } from "vitest";
import { phraseTagger, TAGS, tagToken } from "../../src/match/index.js";
import { type Token, tokenize } from "../../src/text/index.js";

const tokensOf = (text: string): Token[] => tokenize(text).filter(({ kind }) => kind !== "space" && kind !== "break");

/** The tags of each token of a text. */
function tags(text: string): Record<string, readonly string[]> {
  const tokens = tokensOf(text);
  const tagger = phraseTagger(tokens, 0, tokens.length);
  return Object.fromEntries(tokens.map((token, i) => [token.text, tagger(token, i)]));
}

describe("tagToken", () => {
  it.each([
    ["Budi", ["TitleCase", "GivenName"]],
    ["KPK", ["UpperCase"]],
    ["BUMN", ["UpperCase", "ClassWord"]],
    ["budi", ["LowerCase"]],
    ["H.", ["Initial", "TitleCase"]],
    ["S.H.", ["UpperCase", "Degree"]],
    ["di", ["LowerCase", "Preposition"]],
    ["Senin", ["TitleCase", "Weekday"]],
    ["bin", ["LowerCase", "NameParticle"]],
    ["1.000,50", ["Number"]],
    [",", ["Comma", "Punctuation"]],
    ["(", ["OpenBracket", "Punctuation"]],
    ["“", ["Quote", "Punctuation"]],
    ["?", ["Punctuation"]],
  ])("%s", (text, expected) => {
    const token = tokensOf(text)[0];
    expect(token && tagToken(token)).toEqual(expected);
  });
});

describe("phraseTagger", () => {
  it("tags every word of a phrase", () => {
    const found = tags("Menteri Luar Negeri Retno, kata sumber di Kementerian Luar Negeri China.");
    expect(found.Retno).toContain("TitleCase");
    expect(found.kata).toContain("Cue");
    expect(found.Kementerian).toContain("OrganizationHead");
    expect(found.China).toContain("Country");
    expect(tags("Menteri Luar Negeri Retno").Negeri).toContain("Title");
  });

  it("minds the capitals of names", () => {
    expect(tags("barang seperti itu as roda").as).not.toContain("Country");
    expect(tags("Dolar AS").AS).toContain("Country");
    expect(tags("KPK dan Bawaslu dan BAWASLU")).toMatchObject({
      KPK: expect.arrayContaining(["Organization"]),
      Bawaslu: expect.arrayContaining(["Organization"]),
      BAWASLU: expect.arrayContaining(["Organization"]),
    });
    expect(tags("hilang arah di bandung").bandung).not.toContain("Place");
  });

  it("adds what a layer above knows", () => {
    const tokens = tokensOf("kata Retno");
    const tagger = phraseTagger(tokens, 0, 2, (token) => (token.text === "Retno" ? ["Person"] : []));
    expect(tagger(tokens[1] as Token, 1)).toContain("Person");
  });

  it("gives only tags that patterns may name", () => {
    const all = Object.values(tags("Pak Budi bin Ali, S.H., “kata” 5/8 (Kota Bogor) di UU KPK www.a.id @b")).flat();
    expect(all.filter((tag) => !(TAGS as readonly string[]).includes(tag))).toEqual([]);
  });
});
