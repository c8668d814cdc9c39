import { describe, expect, it } from "vitest";
import { extract, linkAcross, summarizeStances } from "../../src/index.js";
import { goldIds, load } from "../support/gold.js";

const now = { now: "2026-11-21" };
const read = (...texts: string[]) => texts.map((text) => extract(text, now));
const five = goldIds().map((id) => extract(load(id).text, now));

function linked(...texts: string[]): string[] {
  return linkAcross(read(...texts)).map(({ name, members }) => `${name} ${members.map((m) => m.document).join(",")}`);
}

describe("linkAcross", () => {
  it("joins countries by their code", () => {
    expect(linked("Tiongkok menolak usul itu.", "China menerima usul itu.")).toEqual(["Tiongkok 0,1"]);
  });

  it("joins spellings of a person's full name, and keeps two people with one surname apart", () => {
    expect(linked("Sergey Lavrov tiba di Moskow.", "Sergei Lavrov tiba di Moskow.")).toContain("Sergey Lavrov 0,1");
    const two = linked("Menteri Keuangan Budi Santoso hadir.", "Gubernur Rina Santoso hadir.");
    expect(two).toEqual(expect.arrayContaining(["Budi Santoso 0", "Rina Santoso 1"]));
  });

  it("joins an acronym with the one name it stands for", () => {
    expect(linked("Perserikatan Bangsa-Bangsa (PBB) bersidang.", "PBB bersidang lagi.")).toEqual([
      "Perserikatan Bangsa-Bangsa 0,1",
    ]);
  });

  it("joins a single name only where it is unmistakable", () => {
    const wang = linked("Menteri Luar Negeri China Wang Yi tiba.", "“Kami setuju,” kata Wang.");
    expect(wang).toContain("Wang Yi 0,1");
    const budi = linked("Menteri Keuangan Budi Santoso hadir.", "“Kami setuju,” kata Budi.");
    expect(budi).toEqual(expect.arrayContaining(["Budi Santoso 0", "Budi 1"]));
  });

  it("knows nicknames and initials that the whole country uses, and says the full name", () => {
    expect(linked("Presiden Joko Widodo pulang.", "Harga naik, kata Jokowi.")).toEqual(["Joko Widodo 0,1"]);
    expect(linked("SBY menolak.", "Presiden Susilo Bambang Yudhoyono tiba.")).toEqual(["Susilo Bambang Yudhoyono 0,1"]);
    expect(linked("Buku Soekarno terbit.", "Pidato Bung Karno diputar.")).toContain("Soekarno 0,1");
    expect(linked("Gus Dur tertawa.", "Menteri Agama Abdul Wahid hadir.")).toHaveLength(2);
  });

  it("keeps apart what shares a country's code", () => {
    expect(linked("Skotlandia menolak.", "Inggris menolak.", "Kerajaan Inggris menolak.")).toEqual([
      "Inggris 1,2",
      "Skotlandia 0",
    ]);
  });

  it("loses no entity of the five articles and gives none twice", () => {
    const members = linkAcross(five).flatMap((entity) => entity.members.map((m) => `${m.document} ${m.entity}`));
    const all = five.flatMap(({ entities }, document) => entities.map(({ id }) => `${document} ${id}`));
    expect([...members].sort()).toEqual([...all].sort());
  });

  it("finds the two ministers and the two countries of the five articles in all of them", () => {
    const everywhere = linkAcross(five).filter(({ members }) => new Set(members.map((m) => m.document)).size === 5);
    const names = everywhere.map(({ name }) => name.replace("Sergei", "Sergey"));
    expect(names).toEqual(expect.arrayContaining(["Wang Yi", "Sergey Lavrov", "China", "Rusia"]));
  });

  it("takes nothing", () => {
    expect(linkAcross([])).toEqual([]);
  });
});

describe("summarizeStances", () => {
  const { entities, summaries } = summarizeStances(five);

  it("counts every stance of the five articles once", () => {
    const all = five.flatMap(({ stances }, document) => stances.map((_, stance) => `${document} ${stance}`));
    const counted = summaries.flatMap((summary) => summary.stances.map((s) => `${s.document} ${s.stance}`));
    expect([...counted].sort()).toEqual([...all].sort());
    for (const { support, oppose, neutral, stances } of summaries) {
      expect(support + oppose + neutral).toBe(stances.length);
    }
  });

  it("joins holders and targets over the years", () => {
    const long = summaries.filter(
      ({ from, to }) => from !== null && to !== null && from.slice(0, 4) !== to.slice(0, 4),
    );
    expect(long.length).toBeGreaterThan(3);
    for (const { holder } of long) {
      if (holder.entity !== null) expect(entities.map(({ id }) => id)).toContain(holder.entity);
    }
    const rusia = summaries.find(({ holder, support }) => holder.name === "Rusia" && support > 1);
    expect(rusia).toBeDefined();
  });

  it("tells support from opposition", () => {
    const texts = ["Rusia mendukung sentralitas ASEAN.", "Rusia menentang hegemoni."];
    const both = summarizeStances(read(...texts)).summaries;
    expect(both.map(({ target, support, oppose }) => [target.name, support, oppose])).toEqual([
      ["sentralitas ASEAN", 1, 0],
      ["hegemoni", 0, 1],
    ]);
  });

  const targets = (...texts: string[]) =>
    summarizeStances(read(...texts)).summaries.map(
      ({ target, stances }) => `${target.variants.join(" | ")} ${stances.length}`,
    );

  it("parts targets that a modifier makes two of", () => {
    expect(targets("Rusia mendukung tatanan asli.", "Rusia mendukung tatanan palsu.")).toEqual([
      "tatanan asli 1",
      "tatanan palsu 1",
    ]);
    expect(targets("Rusia menolak sanksi ekonomi.", "Rusia menolak sanksi olahraga.")).toHaveLength(2);
  });

  it("joins wordings of one target", () => {
    const texts = [
      "Prabowo Subianto mendukung rencana pembangunan bendungan.",
      "Prabowo Subianto mendukung pembangunan bendungan itu.",
    ];
    expect(targets(...texts)).toEqual(["rencana pembangunan bendungan | pembangunan bendungan itu 2"]);
  });

  it("joins what says less to the one that says more, unless there are two", () => {
    const pair = ["Rusia mendukung kerja sama.", "Rusia mendukung kerja sama ekonomi."];
    expect(targets(...pair)).toEqual(["kerja sama ekonomi | kerja sama 2"]);
    expect(targets(...pair, "Rusia mendukung kerja sama militer.")).toHaveLength(3);
  });

  it("shows who stood for and against what in the five articles, 2022 to 2025", () => {
    const lines = summaries.map(
      ({ holder, target, support, oppose, from }) =>
        `${holder.name} +${support} -${oppose} ${target.name} ${from?.slice(0, 4)}`,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        "China +3 -0 Rusia 2022",
        "Wang Yi +1 -0 tatanan asli 2022",
        "Wang Yi +0 -1 tatanan palsu 2022",
        "China +1 -0 sentralitas ASEAN 2023",
        "Iran +0 -1 senjata nuklir 2025",
      ]),
    );
    expect(
      summaries.flatMap(({ from, to }) => [from, to]).every((day) => day !== null && day >= "2022" && day < "2026"),
    ).toBe(true);
  });
});
