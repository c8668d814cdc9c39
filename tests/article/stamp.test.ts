import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/article/index.js";

const STORY = "Menteri Pertanian Siti Aminah mengatakan panen raya di tiga provinsi berjalan lancar pada musim ini.";
const stamp = (text: string) => readDocument(text).article.stamp;

describe("stamps", () => {
  test.each<readonly [string, string, string | null]>([
    ["2024-06-11 10:49:05", "2024-06-11T10:49:05", null],
    ["Tuesday 9 April 2024 - 23:30", "2024-04-09T23:30", null],
    ["Kompas.com - 20/06/2025, 17:28 WIB", "2025-06-20T17:28", "Asia/Jakarta"],
    ["Selasa, 26 Mei 2026 23:27 WIB", "2026-05-26T23:27", "Asia/Jakarta"],
    ["Jumat, 20 Jun 2025 11:36 WIB", "2025-06-20T11:36", "Asia/Jakarta"],
    ["20 Juni 2025 | 11.36 WIB", "2025-06-20T11:36", "Asia/Jakarta"],
    ["Jum'at, 20 Juni 2025 pukul 11.36 WITA", "2025-06-20T11:36", "Asia/Makassar"],
    ["20 Agt 2025 07:05 WIT", "2025-08-20T07:05", "Asia/Jayapura"],
    ["10/07/2025 14:30", "2025-07-10T14:30", null],
    ["2024-06-11T10:49", "2024-06-11T10:49", null],
    ["June 11, 2024 3:05 pm", "2024-06-11T15:05", null],
    ["Tim Redaksi, Kontan | Kamis, 29 Februari 2024", "2024-02-29", null],
    ["Diterbitkan: 20 Juni 2025", "2025-06-20", null],
  ])("%s", (line, value, timeZone) => {
    for (const text of [`${line}\n\n${STORY}`, `Panen Raya di Tiga Provinsi\n${line}\n${STORY}`, `${STORY}\n${line}`]) {
      expect(stamp(text)).toMatchObject({ text: line, value, timeZone });
      expect(readDocument(text).article.body.map((span) => span.text)).toEqual([STORY]);
    }
  });

  test.each([
    "31/02/2025 10:00",
    "29 Februari 2025",
    "13/13/2025, 17:28 WIB",
    "20/06/2025, 25:28 WIB",
    "20 Juni",
    "Program itu diluncurkan pada 6 Januari 2025",
    "Rapat kerja selesai, 6 Januari 2025",
    "1 Januari 2025: Tahun Baru",
  ])("no stamp: %s", (line) => {
    expect(stamp(`${line}\n\n${STORY}`)).toBeNull();
  });

  test("never from the running text", () => {
    expect(stamp(`${STORY} Rapat itu digelar pada Selasa, 26 Mei 2026 23:27 WIB.`)).toBeNull();
    expect(stamp(`${STORY}\nSelasa, 26 Mei 2026\n${STORY}`)).toBeNull();
  });

  test("the first counts, the second is furniture", () => {
    const { article } = readDocument(`20/06/2025, 17:28 WIB\nDiperbarui 21/06/2025, 08:00 WIB\n${STORY}`);
    expect(article.stamp?.value).toBe("2025-06-20T17:28");
    expect(article.furniture.map(({ kind }) => kind)).toEqual(["identifier"]);
  });
});
