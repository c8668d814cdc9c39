import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../src/index.js";
import type { Extraction, Span } from "../src/types.js";

/** What holds for every text, whatever was found in it. */

const OPTIONS = { now: "2026-08-17" } as const;
const ARTICLES = new URL("../fixtures/articles/", import.meta.url);
const articles = readdirSync(ARTICLES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, readFileSync(new URL(name, ARTICLES), "utf8")] as const);

/** Walks over the whole result and names the first thing that is wrong with it. */
function faultOf(extraction: Extraction, text: string): string | null {
  if (extraction.text !== text) return "text is not the input";
  return faultOfValue(extraction, text, "") ?? faultOfReferences(extraction);
}

function faultOfValue(value: unknown, text: string, path: string): string | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (typeof value !== "object") return `${path} is ${typeof value}`;
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return `${path} is no plain object`;
  if (isSpan(value) && !obeysSliceLaw(value, text)) return `${path} is no slice: ${JSON.stringify(value)}`;
  for (const [key, child] of Object.entries(value)) {
    const fault = faultOfValue(child, text, `${path}.${key}`);
    if (fault !== null) return fault;
  }
  return null;
}

/** The first part of a result that a caller could change under another's feet. */
function unfrozenPart(value: unknown, path = "the result"): string | null {
  if (typeof value !== "object" || value === null) return null;
  if (!Object.isFrozen(value)) return path;
  for (const [key, child] of Object.entries(value)) {
    const part = unfrozenPart(child, `${path}.${key}`);
    if (part !== null) return part;
  }
  return null;
}

function isSpan(value: object): value is Span {
  // An interval of dates has `start` and `end` too, but no `text`.
  return "start" in value && "end" in value && "text" in value;
}

function obeysSliceLaw({ start, end, text }: Span, input: string): boolean {
  return (
    Number.isInteger(start) && start >= 0 && start < end && end <= input.length && input.slice(start, end) === text
  );
}

/** Ids and indices point to what exists; records stand in text order; confidences are shares. */
function faultOfReferences({ entities, dates, quotes, stances, sentences }: Extraction): string | null {
  const ids = new Set(entities.map(({ id }) => id));
  const named = (id: string | null) => id === null || ids.has(id);
  const indexed = (index: number | null, list: readonly unknown[]) => index === null || list[index] !== undefined;
  if (ids.size !== entities.length) return "two entities have one id";
  for (const { mentions, type, country, name } of entities) {
    if (mentions.length === 0) return "an entity without mention";
    if (!isOrdered(mentions)) return "mentions out of order";
    if (name === "") return "an entity without name";
    if (country !== null && (type !== "location" || !/^[A-Z]{2}$/.test(country)))
      return `country ${country} of a ${type}`;
  }
  for (const { content, speaker, via, when } of quotes) {
    if (content.text.trim() === "") return "an empty quote";
    if (!named(speaker?.entity ?? null)) return "a speaker who does not exist";
    if (!via.every(({ entity }) => named(entity))) return "a relay that does not exist";
    if (!indexed(when, dates)) return "a quote at a date that does not exist";
  }
  for (const { holder, source, targetEntities, quote } of stances) {
    if (!named(holder.entity) || !named(source?.entity ?? null)) return "a holder who does not exist";
    if (!targetEntities.every(named)) return "a target that does not exist";
    if (!indexed(quote, quotes)) return "a stance in a quote that does not exist";
  }
  if (!dates.every(({ anchor }) => indexed(anchor.index, dates))) return "an anchor that does not exist";
  for (const { rule, confidence } of [...entities, ...dates, ...quotes, ...stances]) {
    if (rule === "" || confidence < 0 || confidence > 1) return `rule ${rule}, confidence ${confidence}`;
  }
  if (!isOrdered(dates) || !isOrdered(quotes.map(({ content }) => content)) || !isOrdered(sentences)) {
    return "records out of order";
  }
  return null;
}

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.start ?? 0) <= span.start);
}

describe.each(articles)("%s", (_, text) => {
  const extraction = extract(text, OPTIONS);

  it("gives slices of the input, references that hold, plain data", () => {
    expect(faultOf(extraction, text)).toBeNull();
  });

  it("is frozen all over", () => {
    expect(unfrozenPart(extraction)).toBeNull();
  });

  it("is not empty, or the other tests here would say little", () => {
    for (const list of [extraction.entities, extraction.dates, extraction.quotes, extraction.stances]) {
      expect(list).not.toHaveLength(0);
    }
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(extraction))).toStrictEqual(extraction);
  });

  it("is the same every time, whatever was read in between", () => {
    for (const [, other] of articles) extract(other, OPTIONS);
    expect(extract(text, OPTIONS)).toStrictEqual(extraction);
  });

  it("keeps the slice law with CRLF, with NFD, and without any line break", () => {
    for (const variant of [text.replace(/\n/g, "\r\n"), text.normalize("NFD"), text.replace(/\n+/g, " ")]) {
      expect(faultOf(extract(variant, OPTIONS), variant)).toBeNull();
    }
  });

  it("keeps the slice law wherever the text is cut off", () => {
    for (let end = 0; end < text.length; end += 97) {
      const head = text.slice(0, end);
      expect(faultOf(extract(head, OPTIONS), head), `cut at ${end}`).toBeNull();
    }
  });
});

/** What news is made of, and what spoils it: glued together at random it meets the rules where they do not expect it. */
const FRAGMENTS: readonly string[] = [
  // names, titles, organizations, places
  ..."Siti Marhamah|Menteri Pangan|Menlu|Drs. H. Budi Wicaksana, M.Si.|Presiden|PT Panen Raya Tbk.|Polda Jawa Timur".split(
    "|",
  ),
  ..."Perserikatan Bangsa-Bangsa (PBB)|Rusia|Kota Kediri|KPK|KTT G20|UU No. 12 Tahun 2011|sumber|dia|ia|mereka|-nya".split(
    "|",
  ),
  // cues and relays
  ..."kata|katanya|ujar|ujarnya|menurut|menurutnya|mengatakan bahwa|menegaskan|imbuhnya|tidak membantah|menuturkan".split(
    "|",
  ),
  ..."seperti dikutip|dari ANTARA|kepada wartawan|dalam keterangan tertulis|bahwa|ketika|seraya|namun".split("|"),
  // stances
  ..."mendukung|menolak|tidak setuju|mengecam keras|menyayangkan|akan|harus|jika|impor kedelai|kebijakan itu".split(
    "|",
  ),
  // dates
  ..."Jumat (5/8)|5 Agustus 2022|kemarin|pukul 14.30 WIB|31/2/2025|tahun 1990-an|dua hari lalu|Jum'at|abad ke-21".split(
    "|",
  ),
  ..."pada|Senin-Rabu|10-12 Juni|2024-06-11 10:49:05|sejak|hingga|akhir pekan|setiap Senin|99/99/9999|Rp1.000,50".split(
    "|",
  ),
  // the frame of a page
  ..."JAKARTA, KOMPAS.com -|Jakarta (ANTARA) -|Baca juga:|Editor:|Pewarta: Xinhua|Copyright © ANTARA 2025|(ryh/mik)".split(
    "|",
  ),
  // marks, paired or not
  ...[
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    "…",
    "...",
    ",",
    ".",
    "?",
    "!",
    ":",
    ";",
    "—",
    "-",
    "/",
  ],
  ...['," ', '." ', '"\n"', "” “", "''", '""""'],
  // entities, tags, addresses
  ...[
    "&quot;",
    "&amp;",
    "&nbsp;",
    "&#8220;",
    "&#x201D;",
    "&lt;p&gt;",
    "<br>",
    "<p>",
    "&",
    "https://a.id/b?c=d",
    "@siti",
    "a@b.id",
  ],
  // white space, controls, invisible characters
  ...[
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u00a0",
    "\u2028",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\0",
    "\u001b[31m",
    "\u0007",
  ],
  // decomposed letters, emoji, halves of characters
  ...[
    "e\u0301",
    "\u0301",
    "I\u0307",
    "İ",
    "ß",
    "ﬁ",
    "🇮🇩",
    "👩‍🌾",
    "王毅",
    "Лавров",
    "وانغ",
    "\ud83d",
    "\udc4d",
    "\ufffd",
  ],
  ...["__proto__", "constructor", "toString", "hasOwnProperty"],
];

const newsLike = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...FRAGMENTS) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  ),
  {
    maxLength: 14,
  },
);
const glued = fc.tuple(newsLike, fc.constantFrom("", " ", " ", " ")).map(([parts, glue]) => parts.join(glue));
const anyString = fc.oneof(
  { weight: 9, arbitrary: glued },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
);

describe("100,000 generated strings", () => {
  it("never throw, and never break the slice law or a reference, or give anything but plain data", {
    timeout: 240_000,
  }, () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const fault = faultOf(extract(text, OPTIONS), text);
        if (fault !== null) throw new Error(fault);
      }),
      { seed: 20220805, numRuns: 100_000 },
    );
  });

  it("give the same answer twice", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(JSON.stringify(extract(text, OPTIONS))).toBe(JSON.stringify(extract(text, OPTIONS)));
      }),
      { seed: 20240409, numRuns: 2_000 },
    );
  });
});
