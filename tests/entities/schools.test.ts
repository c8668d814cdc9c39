import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

const namesOf = (text: string): readonly string[] =>
  entitiesOf(text).map(({ mentions }) => [...new Set(mentions.map((mention) => mention.text))].join(" = "));

describe("one school, however its number and its kind are written", () => {
  it.each([
    [
      "Siswa SMPN 1 Cisaru dirawat. Siswa SMP Negeri 1 Cisaru mual. Guru SMP 1 Cisaru hadir. Komite SMP Cisaru diam.",
      ["SMPN 1 Cisaru = SMP Negeri 1 Cisaru = SMP 1 Cisaru = SMP Cisaru"],
    ],
    [
      "Siswa SDN 01 Kedungsari dirawat. Guru SDN Kedungsari 1 hadir. Murid SD 01 pulang.",
      ["SDN 01 Kedungsari = SDN Kedungsari 1 = SD 01"],
    ],
    [
      "Siswa Sekolah Menengah Atas Negeri (SMAN) 3 Kebumen pulang. Guru SMA 3 Kebumen hadir.",
      ["Sekolah Menengah Atas Negeri (SMAN) 3 Kebumen = SMA 3 Kebumen"],
    ],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("two schools", () => {
  it.each([
    ["Siswa SDN 01 Kedungsari dirawat. Guru SDN Kedungsari 02 hadir.", ["SDN 01 Kedungsari", "SDN Kedungsari 02"]],
    [
      "Siswa SMA Negeri 2 Kebumen pulang. Guru SMK Negeri 2 Kebumen hadir.",
      ["SMA Negeri 2 Kebumen", "SMK Negeri 2 Kebumen"],
    ],
    [
      "Siswa SMAN 2 Kebumen pulang. Guru SMAN 2 Gombong hadir. Alumni SMAN 2 diam.",
      ["SMAN 2 Kebumen", "SMAN 2 Gombong", "SMAN 2"],
    ],
    [
      "Siswa SMP Negeri 1 Cisaru mual. Kepala SMP Negeri 2 Cisaru hadir. Guru SMP Cisaru diam.",
      ["SMP Negeri 1 Cisaru", "SMP Negeri 2 Cisaru", "SMP Cisaru"],
    ],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("an airport, with and without its kind", () => {
  it.each([
    [
      "Pesawat tiba di Bandara Internasional Sulumau. Penumpang Bandara Sulumau diam. Jadwal Sulumau berubah.",
      ["Bandara Internasional Sulumau = Bandara Sulumau = Sulumau"],
    ],
    ["Pesawat tiba di Bandara Sulumau. Penumpang Bandara Tarakuni diam.", ["Bandara Sulumau", "Bandara Tarakuni"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
