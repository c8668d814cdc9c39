import { describe, expect, test } from "vitest";
import { toTemporal } from "../../src/dates/index.js";
import { onlyDate } from "./support.js";

const REFERENCE = "2022-08-06T10:00";
const DAY = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`\d{2}:\d{2}:\d{2}`;

/** A type of `Temporal` that takes the strings which the real one takes, and says what it was made of. */
function type(name: string, grammar: string) {
  const pattern = new RegExp(`^${grammar}$`);
  return {
    from(item: string): string {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(item)?.[0];
      const rolls = day !== undefined && new Date(`${day}T00:00Z`).toISOString().slice(0, 10) !== day;
      if (!pattern.test(item) || rolls) throw new RangeError(`${name}: ${item}`);
      return `${name} ${item}`;
    },
  };
}

const Temporal = {
  PlainDate: type("PlainDate", DAY),
  PlainYearMonth: type("PlainYearMonth", String.raw`\d{4}-\d{2}`),
  PlainMonthDay: type("PlainMonthDay", String.raw`\d{2}-\d{2}`),
  PlainTime: type("PlainTime", CLOCK),
  PlainDateTime: type("PlainDateTime", `${DAY}T${CLOCK}`),
  ZonedDateTime: type("ZonedDateTime", String.raw`${DAY}T${CLOCK}\[[A-Z][A-Za-z_/]+\]`),
  Duration: type("Duration", String.raw`P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?`),
};

function made(text: string, reference: string | null = REFERENCE): unknown {
  return toTemporal(onlyDate(text, reference), Temporal);
}

describe("toTemporal", () => {
  test.each([
    ["Rapat Jumat (5/8).", "PlainDate 2022-08-05"],
    ["Rapat Februari 2024.", "PlainYearMonth 2024-02"],
    ["Rapat Jumat (5/8) pukul 14.30.", "PlainDateTime 2022-08-05T14:30:00"],
    ["Rapat Jumat (5/8) pukul 14.30 waktu setempat.", "PlainDateTime 2022-08-05T14:30:00"],
    ["Rapat Jumat (5/8) pukul 14.30 WITA.", "ZonedDateTime 2022-08-05T14:30:00[Asia/Makassar]"],
    ["Rapat Sabtu (31/12/2022) pukul 24.00 WIB.", "ZonedDateTime 2023-01-01T00:00:00[Asia/Jakarta]"],
    ["Rapat pukul 9 pagi.", "PlainDateTime 2022-08-06T09:00:00"],
    ["Rapat tiga jam.", "Duration PT3H"],
    ["Rapat empat tahun enam bulan.", "Duration P4Y6M"],
    ["Rapat dua minggu.", "Duration P2W"],
  ])("%s", (text, expected) => expect(made(text)).toBe(expected));

  test("what no reference dates", () => {
    expect(made("Upacara 17 Agustus.", null)).toBe("PlainMonthDay 08-17");
    expect(made("Upacara pukul 10.00.", null)).toBe("PlainTime 10:00:00");
    expect(made("Upacara kemarin.", null)).toBeNull();
  });

  test.each([
    ["Pameran 5-7 Agustus 2022.", "PlainDate 2022-08-05", "PlainDate 2022-08-07"],
    ["Penjualan Januari-Juni 2022.", "PlainYearMonth 2022-01", "PlainYearMonth 2022-06"],
    [
      "Jumat pukul 15.30-17.00 WIB.",
      "ZonedDateTime 2022-08-05T15:30:00[Asia/Jakarta]",
      "ZonedDateTime 2022-08-05T17:00:00[Asia/Jakarta]",
    ],
    ["Jumat pukul 10.00 WIB s.d. selesai.", "ZonedDateTime 2022-08-05T10:00:00[Asia/Jakarta]", null],
    ["Ramadan 1446 H.", "PlainDate 2025-03-01", "PlainDate 2025-03-30"],
  ])("%s is a range", (text, start, end) => expect(made(text)).toEqual({ start, end }));

  test.each([
    "Rapat tahun 2022.",
    "Rapat pekan lalu.",
    "Rapat kuartal II 2021.",
    "Rapat era 1990-an.",
    "Rapat Jumat malam.",
    "Saat ini rapat.",
    "Rapat setiap Senin.",
    "Rapat setiap hari.",
    "Rapat beberapa hari.",
    "Rapat setengah hari.",
    "Menjabat 2014-2019.",
  ])("%s has no type there", (text) => expect(made(text)).toBeNull());
});
