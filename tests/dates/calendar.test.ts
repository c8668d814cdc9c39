import { addDays as fnsAddDays, addMonths as fnsAddMonths, format, getISOWeek, getISOWeekYear } from "date-fns";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  daysBetween,
  daysInMonth,
  easter,
  isCalendarDate,
  isoDate,
  isoWeekOf,
  plusDays,
  plusMonths,
  weekdayOf,
} from "../../src/dates/calendar.js";
import { assertTimeZone, parseReference } from "../../src/dates/index.js";
import { KutipError } from "../../src/errors.js";

const dates = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => ({ year, month, day }));

/** The local noon of a date: far from any change of the clock. */
function noon({ year, month, day }: { year: number; month: number; day: number }): Date {
  return new Date(year, month - 1, day, 12);
}

describe("arithmetic, with date-fns and Intl as oracles", () => {
  test("days, months and ISO weeks", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, amount) => {
        expect(isoDate(plusDays(date, amount))).toBe(format(fnsAddDays(noon(date), amount), "yyyy-MM-dd"));
        expect(isoDate(plusMonths(date, amount))).toBe(format(fnsAddMonths(noon(date), amount), "yyyy-MM-dd"));
        expect(daysBetween(date, plusDays(date, amount))).toBe(amount);
        const week = isoWeekOf(date);
        expect([week.year, week.week]).toEqual([getISOWeekYear(noon(date)), getISOWeek(noon(date))]);
        expect(weekdayOf(week.monday)).toBe(1);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("weekdays", () => {
    const names = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" });
    const order = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    fc.assert(
      fc.property(dates, (date) => {
        const utc = new Date(Date.UTC(date.year, date.month - 1, date.day));
        expect(order[weekdayOf(date) - 1]).toBe(names.format(utc));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("days that do not exist", () => {
    expect(isCalendarDate(2023, 2, 29)).toBe(false);
    expect(isCalendarDate(2024, 2, 29)).toBe(true);
    expect(isCalendarDate(1900, 2, 29)).toBe(false);
    expect(isCalendarDate(2024, 25, 12)).toBe(false);
    expect(daysInMonth(2024, 4)).toBe(30);
  });

  test.each([
    [1943, "1943-04-25"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2038, "2038-04-25"],
  ])("Easter %i", (year, day) => {
    expect(isoDate(easter(year))).toBe(day);
  });
});

describe("arguments", () => {
  test("a string without an offset is local, any other is converted", () => {
    expect(parseReference("2024-06-11", "Asia/Jakarta")).toEqual({ year: 2024, month: 6, day: 11 });
    const local = { year: 2024, month: 6, day: 11, hour: 10, minute: 49 };
    expect(parseReference("2024-06-11T10:49", "Asia/Jakarta")).toEqual(local);
    expect(parseReference("2024-06-11 10:49:05", "Asia/Jayapura")).toEqual(local);
    expect(parseReference("2024-06-11T03:49:05Z", "Asia/Jakarta")).toEqual(local);
    expect(parseReference("2024-06-11T12:49+09:00", "Asia/Jakarta")).toEqual(local);
    expect(parseReference("2024-06-10T23:49-04:00", "Asia/Jakarta")).toEqual(local);
    expect(parseReference(new Date(Date.UTC(2024, 5, 11, 3, 49)), "Asia/Jakarta")).toEqual(local);
    expect(parseReference("2024-06-10T20:00Z", "Asia/Jakarta")).toMatchObject({ day: 11, hour: 3 });
  });

  test.each(["kemarin", "", "2024-02-30", "2024-13-01", "11/06/2024", "2024-06-11T25:00", "2024-06-11T10:61"])(
    "an unreadable date: %j",
    (value) => {
      expect(() => parseReference(value, "Asia/Jakarta")).toThrow(expect.objectContaining({ code: "INVALID_DATE" }));
    },
  );

  test("an invalid Date, and what is neither", () => {
    expect(() => parseReference(new Date(Number.NaN), "Asia/Jakarta")).toThrow(KutipError);
    expect(() => parseReference(5 as unknown as string, "Asia/Jakarta")).toThrow(KutipError);
  });

  test("time zones", () => {
    expect(() => assertTimeZone("Asia/Makassar")).not.toThrow();
    for (const zone of ["WIB?", "", "Mars/Olympus", 7, null]) {
      expect(() => assertTimeZone(zone)).toThrow(expect.objectContaining({ code: "INVALID_TIME_ZONE" }));
    }
  });
});
