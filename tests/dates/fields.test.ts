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

  test("a weekday that passes over the nearest year leaves it as an alternative", () => {
    const date = onlyDate("Hal itu dikatakannya, Kamis (5/8).", "2022-10-06");
    expect(date.value).toBe("2021-08-05");
    expect(date.inferred.year).toBe("weekday");
    expect(date.anchor.kind).toBe("none");
    expect(date.alternatives).toEqual([{ value: "2022-08-05", reason: "nearest year" }]);
  });

  test("a weekday that agrees next year only is a slip, unless the words point there", () => {
    const past = onlyDate("Rapat itu digelar pada Kamis (16/4) lalu.", "2025-04-30");
    expect(past.value).toBe("2025-04-16");
    expect(past.weekday).toMatchObject({ stated: 4, agrees: false });
    expect(onlyDate("Rapat itu digelar pada Kamis (16/4).", "2025-05-30").value).toBe("2025-04-16");
    expect(onlyDate("Rapat itu akan digelar pada Kamis (16/4).", "2025-05-30").value).toBe("2026-04-16");
  });

  test("so near publication the slip is the newspaper's", () => {
    const date = onlyDate("Hal itu dikatakannya, Kamis (5/8).", REFERENCE);
    expect(date.value).toBe("2022-08-05");
    expect(date.weekday).toMatchObject({ stated: 4, agrees: false });
    expect(date.alternatives).toEqual([{ value: "2021-08-05", reason: "weekday agrees in this year" }]);
  });

  test("candidate years are those near the year given, and the only ones that agree", () => {
    const { weekday } = onlyDate("Hal itu dikatakannya, Sabtu (29/2).", "2020-03-01");
    expect(weekday).toEqual({ stated: 6, agrees: true, candidateYears: [2020] });
  });

  test.each([
    ["Ia lahir 17/08/45.", "1945-08-17", "2045-08-17", "other century"],
    ["Minggu lalu hujan.", "2022-W30", "2022-07-31", "Sunday"],
    ["Hujan turun dua pekan lalu.", "2022-W29", "2022-07-23", "counted in days"],
    ["Warga libur pada Maulid Nabi 2015.", "2015-01-03", "2015-12-24", "again in this year"],
  ])("alternatives: %s", (text, value, other, reason) => {
    const date = onlyDate(text, REFERENCE);
    expect(date.value).toBe(value);
    expect(date.alternatives).toEqual([{ value: other, reason }]);
  });

  test.each([
    ["pukul 10.15.30", "second", "2022-08-06T10:15:30", "2022-08-06T10:15:31"],
    ["10 menit lagi", "minute", "2022-08-06T10:10:00", "2022-08-06T10:11:00"],
    ["12 jam lalu", "hour", "2022-08-05T22:00:00", "2022-08-05T23:00:00"],
    ["Jumat malam", "part-of-day", "2022-08-05T18:00:00", "2022-08-06T00:00:00"],
    ["29 Februari 2024", "day", "2024-02-29", "2024-03-01"],
    ["akhir pekan ini", "weekend", "2022-08-06", "2022-08-08"],
    ["pekan ini", "week", "2022-08-01", "2022-08-08"],
    ["Desember 2021", "month", "2021-12-01", "2022-01-01"],
    ["Ramadan 1446 H", "month", "2025-03-01", "2025-03-31"],
    ["musim dingin 2021", "season", "2021-12-01", "2022-03-01"],
    ["kuartal IV 2021", "quarter", "2021-10-01", "2022-01-01"],
    ["semester II 2021", "half-year", "2021-07-01", "2022-01-01"],
    ["tahun lalu", "year", "2021-01-01", "2022-01-01"],
    ["era 1990-an", "decade", "1990-01-01", "2000-01-01"],
    ["abad ke-20", "century", "1900-01-01", "2000-01-01"],
    ["5-7/8/2022", "day", "2022-08-05", "2022-08-08"],
    ["pukul 22.00-02.00 WIB", "minute", "2022-08-06T22:00:00", "2022-08-07T02:01:00"],
  ])("the half-open interval of %s", (words, granularity, start, end) => {
    const date = onlyDate(`Rapat pada ${words}.`, REFERENCE);
    expect(date.text).toBe(words);
    expect(date.granularity).toBe(granularity);
    expect(date.interval).toEqual({ start, end });
  });

  test("what is counted from the first day told, where nobody says when it was published", () => {
    const [, yesterday, may] = datesIn("Ia tiba Senin (10/6), pergi kemarin, dan pulang 12 Mei.");
    expect(yesterday).toMatchObject({ value: "2024-06-09", anchor: { kind: "expression", index: 0 } });
    expect(may).toMatchObject({ value: "2024-05-12", inferred: { year: "narrative" } });
  });

  test("what is quoted is counted from the day of speaking", () => {
    const [yesterday] = datesIn('"Saya pergi kemarin," kata Budi, Rabu (3/8).', REFERENCE);
    expect(yesterday).toMatchObject({ value: "2022-08-02", anchor: { kind: "expression", index: 1 } });
  });

  test("a year that stands with the neighbour is stated", () => {
    const [january, june] = datesIn("Penjualan Januari hingga Juni 2021 naik.", REFERENCE);
    expect(january).toMatchObject({ value: "2021-01", inferred: { year: "stated" }, anchor: { kind: "none" } });
    expect(june?.inferred.year).toBeNull();
    const [eighteenth] = datesIn("Libur 18 dan 19 Juni.", REFERENCE);
    expect(eighteenth?.inferred).toEqual({ year: "reference", month: "stated", day: null });
  });

  test("the year of the copyright line", () => {
    const found = datesIn("Jakarta (ANTARA) - Rapat digelar 5 Agustus.\n\nCopyright © ANTARA 2021");
    expect(found[0]).toMatchObject({ value: "2021-08-05", inferred: { year: "narrative" }, anchor: { kind: "none" } });
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
    expect(mod("Rapat pekan pertama Maret.")).toBe("START");
    expect(mod("Rapat minggu ketiga bulan depan.")).toBe("MID");
    expect(mod("Rapat pekan terakhir Mei 2024.")).toBe("END");
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
