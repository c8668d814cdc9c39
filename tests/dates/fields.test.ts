import { describe, expect, test } from "vitest";
import { datesIn, onlyDate } from "./support.js";

const REFERENCE = "2022-08-06T10:00";

describe("what an expression reports beside its value", () => {
  test("a year chosen by the weekday", () => {
    const date = onlyDate("Hal itu dikatakannya, Jumat (5/8).");
    expect(date.inferred).toEqual({ year: "weekday", month: null, day: null });
    expect(date.weekday).toMatchObject({ stated: 5, agrees: true });
    expect(date.weekday?.candidateYears).toEqual(expect.arrayContaining([2011, 2016, 2022, 2033]));
    expect(date.anchor).toEqual({ kind: "none", index: null });
  });

  test("a year taken from the reference", () => {
    const date = onlyDate("Hal itu dikatakannya, Jumat (5/8).", REFERENCE);
    expect(date.inferred.year).toBe("reference");
    expect(date.anchor.kind).toBe("reference");
  });

  test("a slip of the newspaper is reported, not corrected", () => {
    const date = onlyDate("Hal itu dikatakannya, Kamis (11/12/2013).", "2014-12-11");
    expect(date.value).toBe("2013-12-11");
    expect(date.weekday).toMatchObject({ stated: 4, agrees: false });
    expect(date.alternatives).toEqual([{ value: "2014-12-11", reason: "weekday agrees in this year" }]);
  });

  test("half-open intervals", () => {
    const interval = (text: string) => onlyDate(text, REFERENCE).interval;
    expect(interval("Rapat 5 Agustus 2022.")).toEqual({ start: "2022-08-05", end: "2022-08-06" });
    expect(interval("Rapat Februari 2024.")).toEqual({ start: "2024-02-01", end: "2024-03-01" });
    expect(interval("Rapat pekan lalu.")).toEqual({ start: "2022-07-25", end: "2022-08-01" });
    expect(interval("Rapat pukul 14.30 WIB.")).toEqual({ start: "2022-08-06T14:30:00", end: "2022-08-06T14:31:00" });
    expect(interval("Rapat pukul 24.00 WIB.")).toEqual({ start: "2022-08-07T00:00:00", end: "2022-08-07T00:01:00" });
    expect(interval("Rapat 5-7 Agustus 2022.")).toEqual({ start: "2022-08-05", end: "2022-08-08" });
    expect(interval("Rapat pukul 10.00 WIB s.d. selesai.")).toEqual({ start: "2022-08-06T10:00:00", end: null });
    expect(interval("Saat ini rapat.")).toBeNull();
    expect(interval("Rapat dua jam.")).toBeNull();
  });

  test("time zones", () => {
    expect(onlyDate("Api padam pukul 06.15 WIT.", REFERENCE).timeZone).toEqual({
      id: "Asia/Jayapura",
      source: "explicit",
    });
    expect(onlyDate("Api padam pukul 06.15.", REFERENCE).timeZone).toEqual({ id: "Asia/Jakarta", source: "option" });
    expect(onlyDate("Api padam pukul 06.15 waktu setempat.", REFERENCE).timeZone).toBeNull();
  });

  test("modifiers", () => {
    const mod = (text: string) => onlyDate(text, REFERENCE).mod;
    expect(mod("Rapat awal Maret 2024.")).toBe("START");
    expect(mod("Rapat pertengahan bulan depan.")).toBe("MID");
    expect(mod("Rapat akhir tahun lalu.")).toBe("END");
    expect(mod("Rapat sekitar pukul 06.14.")).toBe("APPROX");
    expect(mod("Rapat kurang dari 24 jam.")).toBe("LESS_THAN");
    expect(mod("Rapat 24 jam.")).toBeNull();
  });

  test("frequency", () => {
    expect(onlyDate("Ia mandi dua kali sehari.")).toMatchObject({ type: "set", freq: "2X", quant: null });
    expect(onlyDate("Ia mandi setiap hari.")).toMatchObject({ type: "set", freq: null, quant: "EVERY" });
  });

  test("the expression that it is counted from", () => {
    const [, second] = datesIn("Ia tiba Senin (1/8). Sehari kemudian ia pergi.", REFERENCE);
    expect(second?.anchor).toEqual({ kind: "expression", index: 0 });
    expect(second?.inferred.day).toBe("narrative");
  });

  test("every rule has a measured confidence", () => {
    for (const date of datesIn("Rapat Jumat (5/8) pukul 10.00 WIB, dua jam, sejak 2019.", REFERENCE)) {
      expect(date.rule).toMatch(/^(date|time|duration|set|range)\/[a-z-]+$/);
      expect(date.confidence).toBeGreaterThan(0.5);
    }
  });
});
