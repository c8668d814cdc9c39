import { format } from "date-fns";
import { id } from "date-fns/locale";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onlyDate, told } from "./support.js";

/** Noon of a day from 1950 to 2050, in the zone of the process: far from any change of the clock. */
const days = fc
  .integer({ min: 0, max: 36_890 })
  .map((offset) => new Date(1950, 0, 1 + offset, 12))
  .filter((day) => day.getFullYear() <= 2050);
const clocks = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
const RUNS = { seed: 17, numRuns: 250 };

const iso = (day: Date): string => format(day, "yyyy-MM-dd");
const local = (day: Date, pattern: string): string => format(day, pattern, { locale: id });
const plain = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("id-ID", options);
const two = (value: number): string => String(value).padStart(2, "0");

/** What newspapers print, by date-fns and by Intl: two independent tables of names. */
const FULL: Readonly<Record<string, (day: Date) => string>> = {
  "5 Agustus 2022": (day) => local(day, "d MMMM yyyy"),
  "05 Agt 2022": (day) => local(day, "dd MMM yyyy"),
  "Jumat, 5 Agustus 2022": (day) => local(day, "EEEE, d MMMM yyyy"),
  "Jumat (5/8/2022)": (day) => local(day, "EEEE '('d/M/yyyy')'"),
  "Jumat (05/08/2022)": (day) => local(day, "EEEE '('dd/MM/yyyy')'"),
  "hari Jumat, tanggal 5 Agustus 2022": (day) => local(day, "'hari' EEEE, 'tanggal' d MMMM yyyy"),
  "5/8/2022": (day) => local(day, "d/M/yyyy"),
  "05-08-2022": (day) => local(day, "dd-MM-yyyy"),
  "05.08.2022": (day) => local(day, "dd.MM.yyyy"),
  "2022-08-05": (day) => local(day, "yyyy-MM-dd"),
  "Intl full": (day) => plain({ dateStyle: "full" }).format(day),
  "Intl long": (day) => plain({ dateStyle: "long" }).format(day),
  "Intl medium": (day) => plain({ dateStyle: "medium" }).format(day),
};

describe("there and back", () => {
  test.each(Object.entries(FULL))("a day as %s", (_, print) => {
    fc.assert(
      fc.property(days, (day) => {
        const found = onlyDate(`Rapat digelar pada ${print(day)} di Ambon.`);
        expect(found.text).toBe(print(day));
        expect(found.value).toBe(iso(day));
        expect(found.granularity).toBe("day");
        expect(found.interval?.start).toBe(iso(day));
        expect(found.weekday?.agrees ?? true).toBe(true);
        expect(found.inferred).toEqual({ year: null, month: null, day: null });
      }),
      RUNS,
    );
  });

  test.each<[string, (day: Date, hour: number, minute: number) => string]>([
    ["(5/8/2022) pukul 14.30 WIB", (day, h, m) => `${local(day, "EEEE '('d/M/yyyy')'")} pukul ${two(h)}.${two(m)} WIB`],
    ["5 Agustus 2022 pukul 14:30", (day, h, m) => `${local(day, "d MMMM yyyy")} pukul ${two(h)}:${two(m)}`],
    ["2022-08-05 14:30", (day, h, m) => `${iso(day)} ${two(h)}:${two(m)}`],
  ])("a moment as %s", (_, print) => {
    fc.assert(
      fc.property(days, clocks, (day, { hour, minute }) => {
        const words = print(day, hour, minute);
        const found = onlyDate(`Rapat digelar pada ${words} di Ambon.`);
        expect(found.text).toBe(words);
        expect(found.value).toBe(`${iso(day)}T${two(hour)}:${two(minute)}`);
        expect(found.interval?.start).toBe(`${iso(day)}T${two(hour)}:${two(minute)}:00`);
      }),
      RUNS,
    );
  });

  test.each<[string, (day: Date) => string]>([
    ["Agustus 2022", (day) => local(day, "MMMM yyyy")],
    ["bulan Agustus tahun 2022", (day) => local(day, "'bulan' MMMM 'tahun' yyyy")],
    ["Intl", (day) => plain({ month: "long", year: "numeric" }).format(day)],
  ])("a month as %s", (_, print) => {
    fc.assert(
      fc.property(days, (day) => {
        const found = onlyDate(`Rapat digelar pada ${print(day)} di Ambon.`);
        expect([found.text, found.value]).toEqual([print(day), format(day, "yyyy-MM")]);
      }),
      RUNS,
    );
  });

  test("a day without its year, told within half a year of it", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -150, max: 150 }), (day, away) => {
        const reference = new Date(day.getFullYear(), day.getMonth(), day.getDate() + away, 12);
        const [short, named] = [local(day, "EEEE '('d/M')'"), local(day, "EEEE, d MMMM")];
        for (const words of [short, named]) {
          const found = onlyDate(`Rapat digelar pada ${words} di Ambon.`, iso(reference));
          expect([found.text, found.value]).toEqual([words, iso(day)]);
          expect(found.inferred.year).toBe("reference");
          expect(found.weekday?.candidateYears).toContain(day.getFullYear());
        }
      }),
      RUNS,
    );
  });

  test("a range by Intl's formatRange", () => {
    const range = plain({ dateStyle: "long" });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (day, length) => {
        const end = new Date(day.getFullYear(), day.getMonth(), day.getDate() + length, 12);
        const words = range.formatRange(day, end);
        expect(told(`Rapat digelar pada ${words} di Ambon.`)).toEqual([`${words} = ${iso(day)}/${iso(end)}`]);
      }),
      RUNS,
    );
  });
});
