import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Timex3, toTimeML } from "../../src/dates/index.js";
import { datesIn } from "./support.js";

const REFERENCE = "2022-08-06T10:00";

function timeml(text: string, publishedAt?: string) {
  return toTimeML(datesIn(text, publishedAt ?? null), text, publishedAt === undefined ? {} : { publishedAt });
}

/** The attributes that are not what they are by default. */
function brief(timex: Timex3): object {
  const { start: _start, end: _end, functionInDocument, ...rest } = timex;
  const named = Object.entries(rest).filter(([, value]) => value !== null && value !== false);
  return { ...Object.fromEntries(named), ...(functionInDocument === "NONE" ? {} : { functionInDocument }) };
}

describe("records", () => {
  test("one an expression, with its attributes", () => {
    const { timexes } = timeml(
      "Rapat 5 Agustus 2022 pukul 10.00 WIB berlangsung lebih dari tiga jam, dua kali sepekan.",
    );
    expect(timexes.map(brief)).toEqual([
      { tid: "t1", type: "TIME", value: "2022-08-05T10:00" },
      { tid: "t2", type: "DURATION", value: "PT3H", mod: "MORE_THAN" },
      { tid: "t3", type: "SET", value: "P1W", freq: "2X" },
    ]);
  });

  test("what is counted names its anchor: the publication, or an expression before it", () => {
    const { timexes } = timeml("Ia tiba kemarin (5/8). Sehari kemudian ia pergi. Besok ia kembali.", REFERENCE);
    expect(timexes.map(brief)).toEqual([
      { tid: "t0", type: "TIME", value: "2022-08-06T10:00", functionInDocument: "PUBLICATION_TIME" },
      { tid: "t1", type: "DATE", value: "2022-08-05", temporalFunction: true, anchorTimeID: "t0" },
      { tid: "t2", type: "DATE", value: "2022-08-06", temporalFunction: true, anchorTimeID: "t1" },
      { tid: "t3", type: "DATE", value: "2022-08-07", temporalFunction: true, anchorTimeID: "t0" },
    ]);
  });

  test("without a day of publication nothing points to one", () => {
    const text = "Ia tiba kemarin.";
    expect(toTimeML(datesIn(text, REFERENCE), text).timexes.map(brief)).toEqual([
      { tid: "t1", type: "DATE", value: "2022-08-05", temporalFunction: true },
    ]);
  });

  test("a range is a duration between two points", () => {
    const { timexes } = timeml("Pameran 5-7 Agustus 2022 dibuka 6 Agustus 2022.");
    expect(timexes.map(brief)).toEqual([
      { tid: "t1", type: "DURATION", value: "P3D", temporalFunction: true, beginPoint: "t2", endPoint: "t3" },
      { tid: "t2", type: "DATE", value: "2022-08-05" },
      { tid: "t3", type: "DATE", value: "2022-08-07" },
      { tid: "t4", type: "DATE", value: "2022-08-06" },
    ]);
    expect(timexes.map(({ start, end }) => [start, end])).toEqual([
      [8, 24],
      [null, null],
      [null, null],
      [32, 46],
    ]);
  });

  test.each([
    ["Januari-Juni 2022", "P6M"],
    ["2014-2019", "P6Y"],
    ["28 Juli-3 Agustus 2022", "P7D"],
    ["5 Agustus 2022 pukul 15.30-17.00 WIB", "PT1H30M"],
    ["5 Agustus 2022 pukul 22.00-02.00 WIB", "PT4H"],
    ["5-7 Agustus", "PXD"],
    ["musim panas 2021", "P3M"],
    ["Ramadan 1446 H", "P30D"],
  ])("how long %s is", (words, length) => {
    expect(timeml(`Acara pada ${words} itu ramai.`).timexes[0]).toMatchObject({ type: "DURATION", value: length });
  });

  test("an open range has no end", () => {
    const { timexes } = timeml("Acara 5 Agustus 2022 pukul 10.00 WIB s.d. selesai. Kemarin ramai.", REFERENCE);
    expect(timexes.slice(1).map(brief)).toMatchObject([
      { tid: "t1", beginPoint: "t2" },
      { tid: "t2", type: "TIME", value: "2022-08-05T10:00" },
      { tid: "t3", type: "DATE" },
    ]);
    expect(timexes[1]?.endPoint).toBeNull();
  });
});

describe("xml", () => {
  test("marks the words up, with the publication in front", () => {
    expect(timeml("Ia tiba kemarin & <b>pergi</b>.", "2022-08-06").xml).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<TimeML>",
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2022-08-06" temporalFunction="false" functionInDocument="PUBLICATION_TIME">2022-08-06</TIMEX3></DCT>',
        '<TEXT>Ia tiba <TIMEX3 tid="t1" type="DATE" value="2022-08-05" temporalFunction="true" anchorTimeID="t0" functionInDocument="NONE">kemarin</TIMEX3> &amp; &lt;b&gt;pergi&lt;/b&gt;.</TEXT>',
        "</TimeML>",
        "",
      ].join("\n"),
    );
  });

  const pieces = fc.constantFrom(
    "Senin (1/8) ",
    "5-7 Agustus 2022 ",
    "kemarin ",
    "<x a='1'>",
    "]]>",
    "&amp; ",
    "\u0000",
    "\ud83d",
    "😀",
    '"',
  );
  test("is well-formed for any text, and holds all of it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 15 }),
        (parts) => {
          const text = parts.join("");
          const { xml } = timeml(text, REFERENCE);
          const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? "";
          const words = body.replace(/<TIMEX3(?: [a-zA-Z]+="[^"<>&]*")+\/?>|<\/TIMEX3>/g, "");
          expect(words).not.toMatch(/[<>]/);
          expect(xml).toMatch(/^[\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
          const plain = words.replace(
            /&(amp|lt|gt|quot);/g,
            (_, name: string) => ({ amp: "&", lt: "<", gt: ">" })[name] ?? '"',
          );
          // what XML cannot hold has become U+FFFD
          expect(plain).toBe(text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd"));
          expect((body.match(/<TIMEX3[^>]*[^/]>/g) ?? []).length).toBe((body.match(/<\/TIMEX3>/g) ?? []).length);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  test("refuses expressions of another text", () => {
    expect(() => toTimeML(datesIn("Ia tiba kemarin."), "Ia pergi.")).toThrow(
      expect.objectContaining({ code: "INVALID_TEXT" }),
    );
  });
});
