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
});
