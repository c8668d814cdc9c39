import { describe, expect, test } from "vitest";
import { daysBetween, isoDate, weekdayOf } from "../../src/dates/calendar.js";
import { feastDays, hijriFeastDay } from "../../src/dates/feasts.js";
import { hijriMonthStart } from "../../src/dates/hijri.js";

const feastDay = (feast: string, year: number) => feastDays(feast, year)[0] ?? null;

const YEARS = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

/** First day of a Hijri month by the arithmetic calendar. */
function civil(date: Date): { day: number; month: number; year: number } {
  const format = new Intl.DateTimeFormat("en-u-ca-islamic-civil-nu-latn", {
    timeZone: "UTC",
    day: "numeric",
    month: "numeric",
    year: "numeric",
  });
  const parts = new Map(format.formatToParts(date).map((part) => [part.type, Number(part.value)]));
  return { day: parts.get("day") ?? 0, month: parts.get("month") ?? 0, year: parts.get("year") ?? 0 };
}

describe("announced days", () => {
  test.each([1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445, 1446, 1447, 1448])(
    "months of %i lie within a day of the arithmetic calendar",
    (year) => {
      for (const month of [1, 3, 7, 9, 10, 12]) {
        const start = hijriMonthStart(year, month);
        if (!start) continue;
        const near = [-1, 0, 1].map((shift) =>
          civil(new Date(Date.UTC(start.year, start.month - 1, start.day + shift))),
        );
        expect(near.some((day) => day.day === 1 && day.month === month && day.year === year)).toBe(true);
      }
    },
  );

  test("Ramadan lasts 29 or 30 days", () => {
    for (const year of YEARS) {
      const [eid, fast] = [feastDay("idul fitri", year), hijriMonthStart(year - 579, 9)];
      expect(fast && eid && daysBetween(fast, eid)).toSatisfy((days) => days === 29 || days === 30);
    }
  });

  test("Chinese New Year is that of Intl's calendar", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", day: "numeric", month: "numeric" });
    for (const year of YEARS) {
      const day = feastDay("imlek", year);
      expect(day && format.format(new Date(Date.UTC(year, day.month - 1, day.day)))).toMatch(/^0?1\D+0?1$/);
    }
  });

  test("Galungan comes every 210 days, on a Wednesday", () => {
    const days = YEARS.flatMap((year) => feastDays("galungan", year));
    for (const [index, day] of days.entries()) {
      expect(weekdayOf(day)).toBe(3);
      const next = days[index + 1];
      if (next) expect(daysBetween(day, next)).toBe(210);
    }
    expect(feastDays("galungan", 2023).map(isoDate)).toEqual(["2023-01-04", "2023-08-02"]);
    expect(feastDays("kuningan", 2025).map(isoDate)).toEqual(["2025-05-03", "2025-11-29"]);
  });

  test("by Hijri year and by ours", () => {
    const iso = (day: ReturnType<typeof feastDay>) => day && isoDate(day);
    expect(iso(hijriFeastDay("idul fitri", 1444))).toBe("2023-04-22");
    expect(iso(feastDay("idul adha", 2024))).toBe("2024-06-17");
    expect(iso(hijriFeastDay("tahun baru islam", 1446))).toBe("2024-07-07");
    expect(feastDay("idul fitri", 1990)).toBeNull();
    expect(iso(feastDay("kenaikan isa almasih", 2024))).toBe("2024-05-09");
  });
});
