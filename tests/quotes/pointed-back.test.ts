import { describe, expect, test } from "vitest";
import { extractQuotes } from "../../src/index.js";

const CLAUSE = "Jalan itu rusak sejak lama";
const read = (text: string) =>
  extractQuotes(text, { now: "2026-11-21" }).map(
    ({ kind, cue, speaker, content }) => `${kind} | ${cue?.text ?? "-"} | ${speaker?.name ?? "-"} | ${content.text}`,
  );
const story = (...paragraphs: readonly string[]) => read(["Warga Garut resah.", ...paragraphs].join("\n\n"));

describe("a sentence that points back to what was said", () => {
  test.each([
    ["Hal itu disampaikan", "disampaikan"],
    ["Hal tersebut disampaikan langsung oleh", "disampaikan"],
    ["Itu disampaikan", "disampaikan"],
    ["Kritik itu dilontarkan", "dilontarkan"],
    ["Kepastian tersebut diungkap", "diungkap"],
    ["Demikian disampaikan", "disampaikan"],
    ["Demikian hal itu ditegaskan", "ditegaskan"],
    ["Itulah yang diungkapkan", "diungkapkan"],
    ["Demikian kata", "kata"],
    ["Begitu ujar", "ujar"],
    ["Demikian penjelasan", "penjelasan"],
    ["Demikian penegasan dari", "penegasan"],
  ])("%s", (pointing, cue) => {
    const behind = `${pointing} Kepala Dinas Pekerjaan Umum Budi Santoso, Jumat (20/6/2025).`;
    const quote = `indirect | ${cue} | Budi Santoso | ${CLAUSE}`;
    expect(story(`${CLAUSE}. ${behind}`)).toEqual([quote]);
    expect(story(`${CLAUSE}.`, behind)).toEqual([quote]);
  });

  test("marked words that open the story are his too", () => {
    const behind = "Demikian disampaikan Budi Santoso, Jumat (20/6/2025).";
    expect(story(`“${CLAUSE}.” ${behind}`)).toEqual([`direct | disampaikan | Budi Santoso | ${CLAUSE}.`]);
    expect(story(`“${CLAUSE}.”`, behind)).toEqual([`direct | disampaikan | Budi Santoso | ${CLAUSE}.`]);
  });

  test("marked words that go on with another's stay his", () => {
    expect(
      story(`“Kami lelah,” kata Siti Aminah.`, `“${CLAUSE}.”`, "Hal itu disampaikan Budi Santoso, Jumat (20/6/2025)."),
    ).toEqual(["direct | kata | Siti Aminah | Kami lelah", `direct | - | Siti Aminah | ${CLAUSE}.`]);
  });

  test.each([
    "Hal senada disampaikan Budi Santoso, Jumat (20/6/2025).",
    "Demikian pula disampaikan Budi Santoso, Jumat (20/6/2025).",
    "Hal itu dibantah Budi Santoso, Jumat (20/6/2025).",
    "Itu jalan milik Budi Santoso yang ada di Garut.",
    "Begitu Budi Santoso datang, warga pulang.",
    "Demikian warga menunggu Budi Santoso di Garut.",
  ])("not: %s", (behind) => {
    expect(story(`${CLAUSE}. ${behind}`)).toEqual([]);
  });
});

describe("a closing mark that was forgotten", () => {
  test.each([
    [`“${CLAUSE}, kata Budi Santoso, Jumat.`, `direct | kata | Budi Santoso | ${CLAUSE}`],
    [`"Kami lelah. ${CLAUSE}, ujarnya.`, `direct | ujarnya | nya | Kami lelah. ${CLAUSE}`],
  ])("%s", (text, quote) => {
    expect(story(text)).toEqual([quote]);
  });

  test("words of saying inside the speech do not close it", () => {
    expect(
      story("“Katanya ada dana, kata orang begitu. Tapi jalan belum juga baik.", "“Kami lelah,” kata Budi Santoso."),
    ).toEqual([
      "direct | - | Budi Santoso | Katanya ada dana, kata orang begitu. Tapi jalan belum juga baik.",
      "direct | kata | Budi Santoso | Kami lelah",
    ]);
  });
});

describe("how somebody speaks, before who does", () => {
  test.each([
    ["Dengan tegas", "Budi Santoso"],
    ["Dengan nada kesal", "Budi Santoso"],
    ["Dengan lantang Ketua RT", "Budi Santoso"],
  ])("%s %s mengatakan", (manner, name) => {
    expect(story(`${manner} ${name} mengatakan jalan itu rusak sejak lama.`)).toEqual([
      `indirect | mengatakan | ${name} | jalan itu rusak sejak lama`,
    ]);
  });

  test("who is met says nothing", () => {
    expect(story("Bersama Budi Santoso Siti Aminah mengatakan jalan itu rusak sejak lama.")).not.toContain(
      "indirect | mengatakan | Budi Santoso | jalan itu rusak sejak lama",
    );
  });
});
