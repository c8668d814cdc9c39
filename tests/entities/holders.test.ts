import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] | undefined =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles;

describe("whose role it is", () => {
  it.each([
    ["Kuasa hukum Budi, Ratna Dewi, membantah tuduhan itu.", "Ratna Dewi", "Kuasa hukum Budi"],
    ["Menurut pengacara Budi Santoso, Ratna Dewi, kliennya sakit.", "Ratna Dewi", "pengacara Budi Santoso"],
    ["Kuasa hukum para tersangka, Budi Santoso SH MH, membantah.", "Budi Santoso", "Kuasa hukum para tersangka"],
    ["Ayah korban, Budi Santoso, melapor.", "Budi Santoso", "Ayah korban"],
    [
      "Pengamat politik dari Universitas Melati (UM), Budi Santoso, menilai hal itu wajar.",
      "Budi Santoso",
      "Pengamat politik dari Universitas Melati (UM)",
    ],
    [
      "Juru kampanye laut Greenpeace Indonesia, Budi Santoso, mengatakan hal itu.",
      "Budi Santoso",
      "Juru kampanye laut Greenpeace Indonesia",
    ],
    ["Ketua Tim Hukum AMIN, Budi Santoso, menolak.", "Budi Santoso", "Ketua Tim Hukum AMIN"],
    ["Wakil Ketua TPN Melati-Mawar, Budi Santoso, menolak.", "Budi Santoso", "Wakil Ketua TPN Melati-Mawar"],
    ["Vonis bagi mantan Menteri Pertanian Budi Santoso dibacakan.", "Budi Santoso", "mantan Menteri Pertanian"],
    ["Hadir bekas Bupati Kebumen Budi Santoso.", "Budi Santoso", "bekas Bupati Kebumen"],
    ["Kepala Biro Hukum Kejaksaan Agung Budi Santoso tiba.", "Budi Santoso", "Kepala Biro Hukum Kejaksaan Agung"],
    ["Anggota Dewan Pertimbangan Agung Budi Santoso tiba.", "Budi Santoso", "Anggota Dewan Pertimbangan Agung"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it.each([
    ["Kuasa hukum Budi, Ratna Dewi, membantah tuduhan itu.", "Budi"],
    ["Kuasa hukum terdakwa Budi Santoso, Ratna Dewi, membantah.", "Ratna Santoso"],
    ["Wakil Ketua TPN Melati-Mawar, Budi Santoso, menolak.", "Melati"],
  ])("nobody else's: %s (%s)", (text, name) => {
    expect(rolesOf(text, name) ?? []).toEqual([]);
  });

  it.each([
    ["Pengacara Budi Santoso, Ratna Dewi, dan Agus Salim hadir.", "Budi Santoso", ["Pengacara"]],
    ["Kuasa hukum Budi Santoso, yang hadir, membantah.", "Budi Santoso", ["Kuasa hukum"]],
    ["Kuasa hukum korban Budi Santoso melapor.", "Budi Santoso", ["korban"]],
    ["Ketua RT Amin, Budi Santoso, dan Agus Salim hadir.", "Budi Santoso", []],
  ])("but: %s", (text, name, roles) => {
    expect(rolesOf(text, name)).toEqual(roles);
  });
});

describe("somebody described by his club", () => {
  it.each(["Bek Levantia itu mengaku siap.", "Menurut gelandang Levantia tersebut, laga berat."])("%s", (text) => {
    expect(mentionsOf(text)).toEqual(["organization:Levantia"]);
  });

  it.each([
    ["Bek Levantia mengaku siap.", "person:Levantia"],
    ["Pelatih Budi itu mengaku siap.", "person:Budi"],
    ["Kebijakan Bupati Sudewo itu ditolak.", "person:Sudewo"],
  ])("but: %s", (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });
});
