import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";

/** Who says the last quote: the entity's name, or in brackets what else is known of him. */
function lastSpeaker(text: string): string | null {
  const { entities, quotes } = extract(text, { now: "2026-11-21" });
  const speaker = quotes.at(-1)?.speaker ?? null;
  const known = entities.find(({ id }) => id === speaker?.entity)?.name;
  return known ?? (speaker && `(${speaker.name})`);
}

const ECONOMIST = "Ekonom Ratna Dewi menilai aturan itu cacat. “Harus dicabut,” kata Ratna.\n\n";

describe("an office without a name that opens a sentence and does something", () => {
  it.each([
    [
      `${ECONOMIST}Adapun Menteri Kehutanan enggan berkomentar. Ia hanya mengatakan aturan itu sah.`,
      "(Menteri Kehutanan)",
    ],
    [
      `${ECONOMIST}Sementara itu, Kepala Dinas Pasar menepis tudingan itu. “Semua sah,” ujarnya.`,
      "(Kepala Dinas Pasar)",
    ],
    [`${ECONOMIST}Menteri Kehutanan tak sependapat. Menurut dia, aturan itu sah.`, "(Menteri Kehutanan)"],
    [`${ECONOMIST}Seorang sopir yang parkir di depan pasar menggeleng. “Saya tidak tahu,” katanya.`, "(Seorang sopir)"],
    [
      `Bupati Kediri Budi Santoso hadir. ${ECONOMIST}Bupati enggan berkomentar. Dia hanya mengatakan aturan itu sah.`,
      "Budi Santoso",
    ],
  ])("%s", (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    [`${ECONOMIST}Presiden telah menandatanganinya pekan lalu. Menurutnya, aturan itu tidak sah.`],
    [`${ECONOMIST}Kepala desa juga harus bekerja keras. Menurutnya, aturan itu tidak sah.`],
    [`${ECONOMIST}Gubernur dan wakilnya menolak hadir. Menurutnya, aturan itu tidak sah.`],
    [`${ECONOMIST}Siswa menjalani ujian. “Mereka sehat,” tuturnya.`],
    ["Ekonom Ratna Dewi menemui Menteri Kehutanan. Ia mengatakan aturan itu cacat."],
  ])("leaves the speaker in mind: %s", (text) => {
    expect(lastSpeaker(text)).toBe("Ratna Dewi");
  });
});
