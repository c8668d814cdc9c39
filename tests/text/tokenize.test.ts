import { describe, expect, test } from "vitest";
import { type TokenKind, tokenize } from "../../src/text/index.js";

/** Texts of the tokens without white space. */
function words(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind !== "space" && token.kind !== "break")
    .map((token) => token.text);
}

describe("one token stays one token", () => {
  test.each<readonly [string, TokenKind]>([
    ["sela-sela", "word"],
    ["KTP-nya", "word"],
    ["di-PHP", "word"],
    ["COVID-19", "word"],
    ["minggu-minggu", "word"],
    ["negara-negara", "word"],
    ["Qur'an", "word"],
    ["Jum’at", "word"],
    ["Jum'at", "word"],
    ["Bhinneka‑Tunggal", "word"],
    ["Drs.", "word"],
    ["H.", "word"],
    ["Tbk.", "word"],
    ["Jl.", "word"],
    ["No.", "word"],
    ["dkk.", "word"],
    ["S.H.", "word"],
    ["M.Si.", "word"],
    ["Ph.D.", "word"],
    ["Kompas.com", "word"],
    ["REPUBLIKA.CO.ID", "word"],
    ["TEMPO.CO", "word"],
    ["setneg.go.id", "word"],
    ["G20", "word"],
    ["MH370", "word"],
    ["1.000,50", "number"],
    ["14.30", "number"],
    ["10:49:05", "number"],
    ["5/8", "number"],
    ["20/06/2025", "number"],
    ["2024-06-11", "number"],
    ["1990-an", "number"],
    ["https://contoh.id/berita?id=1", "url"],
    ["www.contoh.co.id/a_b", "url"],
    ["redaksi@contoh.co.id", "email"],
    ["@akun_resmi", "handle"],
    ["#Pemilu2024", "handle"],
    ["&quot;", "quote"],
    ["&#8220;", "quote"],
    ["''", "quote"],
    ["...", "punctuation"],
    ["--", "punctuation"],
    ["Cafe\u0301", "word"],
  ])("%s", (text, kind) => {
    const tokens = tokenize(text);
    expect(tokens.map((token) => [token.text, token.kind])).toEqual([[text, kind]]);
  });
});

describe("what splits", () => {
  test.each([
    ["pada Jumat (5/8).", ["pada", "Jumat", "(", "5/8", ")", "."]],
    ["Rp1.000 per kilo", ["Rp", "1.000", "per", "kilo"]],
    ["setuju itu.Dia pergi", ["setuju", "itu", ".", "Dia", "pergi"]],
    ["Ia rapat.Menteri pulang", ["Ia", "rapat", ".", "Menteri", "pulang"]],
    ["Senin-Jumat", ["Senin", "-", "Jumat"]],
    ["Mei-Juni 2025", ["Mei", "-", "Juni", "2025"]],
    ["2020-2024", ["2020", "-", "2024"]],
    ["lihat https://contoh.id/a.", ["lihat", "https://contoh.id/a", "."]],
    ["“Siap!” kata dia", ["“", "Siap", "!", "”", "kata", "dia"]],
    ["ASEAN/PBB", ["ASEAN", "/", "PBB"]],
    ["dan/atau", ["dan", "/", "atau"]],
    ["JAKARTA-Harga beras naik", ["JAKARTA", "-", "Harga", "beras", "naik"]],
    ["Contoh.com, Jakarta-Harga beras naik", ["Contoh.com", ",", "Jakarta", "-", "Harga", "beras", "naik"]],
    ["Menteri & gubernur", ["Menteri", "&", "gubernur"]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each(["TNI-Polri", "JAKARTA-BANDUNG", "Jakarta-Bandung", "Israel-Iran", "PKB-Gerindra"])(
    "%s opens a line whole",
    (text) => {
      expect(words(`${text} bertemu`)).toEqual([text, "bertemu"]);
    },
  );

  test("a glued dateline counts at the head of a line only", () => {
    expect(words("Ia ke JAKARTA-Bandung")).toContain("JAKARTA-Bandung");
  });
});

describe("the look-up form", () => {
  test.each([
    ["Jum’at", "jum'at"],
    ["Cafe\u0301", "café"],
    ["negara\u2011negara", "negara-negara"],
    ["&quot;", '"'],
    ["“", '"'],
    ["’", "'"],
    ["…", "…"],
    ["...", "…"],
    ["KOMPAS", "kompas"],
  ])("%s", (text, norm) => {
    expect(tokenize(text)[0]?.norm).toBe(norm);
  });

  test("an unknown reference is text", () => {
    expect(words("&bukan;")).toEqual(["&", "bukan", ";"]);
  });
});
