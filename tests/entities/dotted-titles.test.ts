import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.js";

const said = (holder: string) =>
  `“Kami siap membantu,” kata ${holder}, Jumat (20/6/2025). Budi menambahkan, timnya sudah datang.`;

describe("ranks and acting officers written with full stops", () => {
  test.each([
    "AKBP.",
    "AKP.",
    "Kompol.",
    "Iptu.",
    "Brigjen. Pol.",
    "Brigjen Pol.",
    "Kombes. Pol.",
    "Irjen. Pol. Drs.",
    "Kol. Inf.",
    "Letkol. Inf.",
    "Kapten Inf.",
    "Mayjen. TNI",
    "Serka.",
    "Tgk. H.",
  ])("%s is no part of the name, and ends no sentence", (rank) => {
    const { entities, quotes } = extract(said(`${rank} Budi Santoso`));
    const people = entities.filter(({ type }) => type === "person");
    expect(people.map(({ name, roles }) => [name, roles])).toEqual([["Budi Santoso", []]]);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(["Budi Santoso", "Budi Santoso"]);
  });

  test.each([
    ["Pj. Bupati Garut", "Pj. Bupati Garut"],
    ["Plt. Corporate Secretary Pertamina", "Plt. Corporate Secretary Pertamina"],
    ["Plh. Sekda", "Plh. Sekda"],
    ["Pjs. Wali Kota Bandung", "Pjs. Wali Kota Bandung"],
    ["Pth. Kepala Kantor Pertanahan Garut", "Pth. Kepala Kantor Pertanahan Garut"],
    ["Wk. Ketua DPRD Garut", "Wk. Ketua DPRD Garut"],
  ])("%s is the role, as without full stops", (title, role) => {
    const { entities, quotes } = extract(said(`${title} Budi Santoso`));
    const people = entities.filter(({ type }) => type === "person");
    expect(people.map(({ name, roles }) => [name, roles])).toEqual([["Budi Santoso", [role]]]);
    expect(quotes[0]?.speaker?.entity).toBe(people[0]?.id);
  });

  test("a full stop behind an office that nobody abbreviates ends the sentence", () => {
    const { quotes } = extract("Hal itu disampaikan Kapolres. Budi Santoso mengatakan, jalan ditutup.");
    expect(quotes.map(({ content }) => content.text)).toEqual(["jalan ditutup"]);
  });
});

describe("fields of an officer", () => {
  test("`Komunikasi Korporat` is nobody", () => {
    const { entities } = extract(said("Executive Vice President Komunikasi Korporat dan TJSL PLN Budi Santoso"));
    expect(entities.map(({ name, roles }) => [name, ...roles])).toEqual([
      ["PLN"],
      ["Budi Santoso", "Executive Vice President Komunikasi Korporat dan TJSL PLN"],
    ]);
  });

  test("a house of several words is told from the officer", () => {
    const { entities } = extract(said("Corporate Secretary Pertamina Patra Niaga Budi Santoso"));
    expect(entities.map(({ name }) => name)).toEqual(["Pertamina Patra Niaga", "Budi Santoso"]);
  });
});
