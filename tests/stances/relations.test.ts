import { expect, it } from "vitest";
import { extract } from "../../src/index.js";

const holders = (text: string) => extract(text, { now: "2026-11-21" }).stances.map(({ holder }) => holder.name);

it.each([
  ["Ratna Dewi dihukum. Pengacara Ratna menolak hukuman itu.", "Pengacara Ratna"],
  ["Ratna Dewi dihukum. Ajudan Ratna menolak hukuman itu.", "Ajudan Ratna"],
  ["Juru bicara Ratna Dewi, Doni Pratama, menolak hukuman itu.", "Doni Pratama"],
  ["Kabar itu dibantah manajer Ratna Dewi, Doni Pratama.", "Doni Pratama"],
  ["Pengacara Doni Pratama menolak hukuman itu.", "Doni Pratama"],
])("who is told of by another's name holds it himself: %s", (text, holder) => {
  expect(holders(text)).toEqual([holder]);
});
