import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

const typesOf = (text: string): readonly string[] => entitiesOf(text).map(({ type, name }) => `${type}:${name}`);

describe("a house between a title and the name by which the article calls its holder", () => {
  it.each([
    [
      "Ketua Zlad Jerome Pramono hadir. Hasil rapat Zlad diumumkan. Harga naik, kata Pramono.",
      ["organization:Zlad", "person:Jerome Pramono"],
    ],
    [
      "Ketua Umum Idiva M. Tegar Sandika menolak. Tarif itu adil, kata Tegar.",
      ["organization:Idiva", "person:M. Tegar Sandika"],
    ],
  ])("%s", (text, names) => {
    expect(typesOf(text)).toEqual(names);
  });

  it("goes with the title", () => {
    const text = "Ketua Umum Idiva M. Tegar Sandika menolak. Tarif itu adil, kata Tegar.";
    expect(entitiesOf(text).find(({ type }) => type === "person")?.roles).toEqual(["Ketua Umum Idiva"]);
  });

  it.each([
    ["Ketua Umum Oktora Kunto Edy menolak. Tarif itu adil, kata Kunto.", "person:Oktora Kunto Edy"],
    ["Kepala Dinas Sosial Yose Rizal Damuri hadir. Rumah Yose ramai, kata Rizal.", "person:Yose Rizal Damuri"],
    [
      "Ketua Zlad Jerome Pramono hadir. Rapat selesai, kata Zlad. Harga naik, kata Pramono.",
      "person:Zlad Jerome Pramono",
    ],
  ])("no house: %s", (text, name) => {
    expect(typesOf(text)).toContain(name);
  });
});
