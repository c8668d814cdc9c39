import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

const quotes = (text: string) =>
  extract(text).quotes.map(({ kind, content, speaker, continues }) => [
    kind,
    speaker?.name ?? null,
    content.text,
    continues,
  ]);
const LEAD = "Wartawan Warta Andi Saputra mewawancarai Kepala BMKG Budi Hartono di Kediri.";
const DROUGHT = "Kami menilai kemarau tahun ini normal. Saya menolak anggapan itu.";
const RAIN = "Hujan turun pada Oktober.";

describe("interviews", () => {
  test.each([
    ["T and J", `T: Apakah kemarau mundur?\nJ: ${DROUGHT}\nT: Kapan hujan turun?\nJ: ${RAIN}`],
    ["names", `Tempo: Apakah kemarau mundur?\n\nBudi Hartono: ${DROUGHT}\n\nTempo: Lalu?\n\nBudi Hartono: ${RAIN}`],
    ["turns", `Apakah kemarau mundur?\n\n${DROUGHT}\n\nPetani menilai hujan terlambat. Benar begitu?\n\n${RAIN}`],
    ["marks", `Apakah kemarau mundur?\n\n"${DROUGHT}"\n\nKapan hujan turun?\n\n"${RAIN}"`],
  ])("answers are direct quotes of the one who is asked, questions nobody's: %s", (_name, turns) => {
    const text = `${LEAD} Berikut petikannya.\n\n${turns}`;
    expect(quotes(text)).toEqual([
      ["direct", "Budi Hartono", DROUGHT, false],
      ["direct", "Budi Hartono", RAIN, false],
    ]);
    expect(extract(text).stances.map(({ holder, polarity }) => [holder.name, polarity])).toContainEqual([
      "Budi Hartono",
      "oppose",
    ]);
  });

  test("one label with a question is enough below an announcement", () => {
    const text = `Berikut wawancara dengan Ketua MUI Budi Hartono:\n\nTempo: Apa sikap MUI?\nBudi Hartono: ${DROUGHT}`;
    expect(quotes(text)).toEqual([["direct", "Budi Hartono", DROUGHT, false]]);
  });

  test("where the reporter goes on with another's words the interview is over", () => {
    const text = `${LEAD} Berikut petikannya:\n\nSuara Sawah: Apakah kemarau mundur?\nBudi Hartono: ${RAIN}\n\nSecara terpisah, Wali Kota Rina Dewi membantah hal itu. Ia mengatakan, sumur warga sudah kering.\n\n"Kami khawatir," katanya.`;
    expect(quotes(text)).toEqual([
      ["direct", "Budi Hartono", RAIN, false],
      ["indirect", "Rina Dewi", "sumur warga sudah kering", false],
      ["direct", "Rina Dewi", "Kami khawatir", false],
    ]);
  });

  test("an answer of several paragraphs goes on; another whom he names keeps his words", () => {
    const own = "Wali Kota Rina Dewi mengatakan, sumur warga sudah kering.";
    const text = `${LEAD} Berikut petikannya:\n\nApakah kemarau mundur?\n\n${DROUGHT}\n\n${own}\n\nLalu?\n\n${RAIN}`;
    expect(quotes(text)).toEqual([
      ["direct", "Budi Hartono", DROUGHT, false],
      ["direct", "Budi Hartono", own, true],
      ["indirect", "Rina Dewi", "sumur warga sudah kering", false],
      ["direct", "Budi Hartono", RAIN, false],
    ]);
  });

  test.each([
    ["questions of the reporter's", `Kemarau datang.\n\nMengapa mundur?\n\n${RAIN}\n\nSampai kapan?\n\n${RAIN}`],
    ["nobody is asked", `Berikut petikannya.\n\nApakah kemarau mundur?\n\n${RAIN}\n\nLalu?\n\n${RAIN}`],
    ["marks of a test", "Siapa yang terbaik?\n\nKompas: 7\nBudi Hartono: 8\nSiti Aminah: 9"],
    ["choices", `${LEAD}\n\nApa ibu kota Jawa Timur?\nA: Surabaya\nB: Malang\nJ: Kediri`],
    ["names before colons", `Kemarau mundur?\n\nBudi Hartono: ${RAIN}\n\nSiti Aminah: ${RAIN}`],
  ])("none: %s", (_name, text) => {
    expect(extract(text).quotes.filter(({ rule }) => rule === "quote/interview")).toEqual([]);
  });
});
