import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const roles = (text: string) =>
  entitiesOf(text)
    .filter(({ type }) => type === "person")
    .map(({ name, roles: held }) => `${name}: ${held.join("; ")}`);

describe("roles that commas set off from the name", () => {
  it.each([
    ["Sekretarisnya, Ratna Dewi, menolak itu.", ["Ratna Dewi: Sekretarisnya"]],
    ["Melalui penasihat hukumnya, Budi Santoso, ia membantah.", ["Budi Santoso: penasihat hukumnya"]],
    ["Ia datang bersama anaknya, Rudi, kemarin.", ["Rudi: anaknya"]],
    ["Istri Hendra, Maya Sari Dewi, menangis.", ["Hendra: ", "Maya Sari Dewi: Istri Hendra"]],
    ["Ibunda korban, Tarwiyah (60), histeris.", ["Tarwiyah: Ibunda korban"]],
    ["Pengacara keluarga, Budi Santoso, mengatakan itu.", ["Budi Santoso: Pengacara keluarga"]],
    ["Kepala sekolah itu, Ratna Dewi, mengeluh.", ["Ratna Dewi: Kepala sekolah itu"]],
    ["Psikolog forensik Ratna Dewi menilai itu.", ["Ratna Dewi: Psikolog forensik"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    ["Dalam pidatonya, Budi Santoso menolak itu.", ["Budi Santoso: "]],
    ["Menurut jaksa KPK, Budi Santoso menerima uang itu.", ["Budi Santoso: "]],
    ["Menurut jaksa KPK, Budi Santoso, uang itu hilang.", ["Budi Santoso: jaksa KPK"]],
    ["Ia marah kepada ibunya, Budi Santoso mengatakan.", ["Budi Santoso: "]],
    ["Pemilik warung, Budi, dan Ratna pulang.", ["Budi: ", "Ratna: "]],
  ])("but not where it is somebody else's: %s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it("takes the village before its inhabitant for a place", () => {
    expect(mentionsOf("Warga Sidomukti, Sumarni (32), mengeluh.")).toEqual(["location:Sidomukti", "person:Sumarni"]);
  });
});

describe("names that open with an ordinary word", () => {
  it.each([
    ["Kemarin Aman Hidayat datang.", ["person:Aman Hidayat"]],
    ["Bunga Lestari mengatakan itu.", ["person:Bunga Lestari"]],
    ["Hal itu dikatakan Damai Simanjuntak.", ["person:Damai Simanjuntak"]],
    ["Amanah (40), pedagang di sana, mengeluh.", ["person:Amanah"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ["Bunga Bank Indonesia naik.", ["organization:Bank Indonesia"]],
    ["Selamat Hari Raya kepada warga.", []],
    ["Bunga mawar dijual di sana.", []],
    ["Aman Jakarta malam ini.", ["location:Jakarta"]],
  ])("but not: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
