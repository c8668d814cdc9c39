import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

const speakerOf = (text: string) => extract(text, { now: "2026-11-21" }).quotes.at(-1)?.speaker?.name;

describe("who speaks has an office behind the name", () => {
  it.each([
    "Ratna Dewi yang juga Ketua DPRD Garut mengatakan semuanya siap.",
    "Ratna Dewi yang juga merupakan anggota DPRD Garut mengatakan, semuanya siap.",
    "Ratna Dewi, SH, yang juga Ketua PMI Garut mengatakan semuanya siap.",
    "Ratna Dewi selaku Kepala Bidang Mutasi dan Promosi BKD Garut mengatakan, semuanya siap.",
    "Ratna Dewi selaku Wakil Rektor Bidang Riset, Inovasi, dan Kerja Sama UPI mengatakan, semuanya siap.",
    "Ratna Dewi selaku Dandim 0611/Garut mengatakan, semuanya siap.",
  ])("%s", (text) => {
    expect(speakerOf(text)).toBe("Ratna Dewi");
  });

  it.each([
    ["Menurut Ratna Dewi selaku ketua panitia, Pertamina mengatakan semuanya siap.", "Pertamina"],
    ["Usai ditolak Ratna Dewi selaku ketua panitia, Pertamina mengatakan semuanya siap.", "Pertamina"],
    ["Ratna Dewi yang juga warga Garut hadir. Pertamina mengatakan semuanya siap.", "Pertamina"],
  ])("but not in another clause: %s", (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it.each([
    "Bupati Garut yang diwakili Sekda Garut Ratna Dewi mengatakan semuanya siap.",
    "Bupati Garut Budi Santoso, yang diwakili oleh Sekda Garut Ratna Dewi, mengatakan semuanya siap.",
    "Kepala Dinas Sosial merangkap Plt Sekda Garut Ratna Dewi mengatakan semuanya siap.",
  ])("or stands for another, or holds two: %s", (text) => {
    expect(speakerOf(text)).toBe("Ratna Dewi");
  });

  it("but not who accompanies", () => {
    expect(speakerOf("Bupati Garut Budi Santoso didampingi Sekda Garut Ratna Dewi mengatakan semuanya siap.")).toBe(
      "Budi Santoso",
    );
  });

  it.each(["S.H., M.H.", "SH", "S.I.K., M.Si."])("with degrees that are no words of hers: %s", (degrees) => {
    const { quotes } = extract(`Menurut Ratna Dewi, ${degrees}, semuanya sudah siap.`, { now: "2026-11-21" });
    expect(quotes.map(({ content }) => content.text)).toEqual(["semuanya sudah siap"]);
  });
});
