import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datesIn } from "./support.js";

const pieces = fc.constantFrom(
  ..."hari ini itu kemarin besok Senin Minggu minggu malam pagi tadi nanti (5/8) 5/8/2022 5 7 17 2019 Agustus Mei - – / , . ( ) pukul jam 10.30 WIB setiap tiap dua tiga kali sepekan tahun lalu depan awal akhir kuartal II abad XXI Natal Ramadan 1446 H s.d. hingga sampai antara dan yang periode sama ' '66 1990-an setengah lebih dari sekitar ke mendatang saat “ ” \n".split(
    /(?<=.) (?=.)/u,
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" ")),
  fc.array(pieces, { maxLength: 20 }).map((words) => words.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

describe("any text", () => {
  test("expressions slice it, in order, without overlap, and come out the same twice", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, "2024-06-11T10:49"), (text, reference) => {
        const dates = datesIn(text, reference);
        let last = 0;
        for (const date of dates) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(JSON.stringify(date)).not.toMatch(/NaN|undefined/);
          if (date.interval?.end) expect(date.interval.end > date.interval.start).toBe(true);
          last = date.end;
        }
        expect(datesIn(text, reference)).toEqual(dates);
        expect(JSON.parse(JSON.stringify(dates))).toEqual(dates);
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  test.each([
    "1 hari ",
    "5/8 ",
    "Senin ",
    "dua ",
    "pukul 10.00-",
    "“kemarin” ",
    "5 sampai ",
    "5, ",
    "1 dan ",
    "(",
    "1",
  ])("linear in %j", { timeout: 60_000 }, (unit) => {
    // quadratic reading would not end within the time limit
    expect(datesIn(unit.repeat(100_000), "2024-06-11").length).toBeLessThanOrEqual(100_000);
  });
});
