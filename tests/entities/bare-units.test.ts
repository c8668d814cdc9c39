import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const namesOf = (text: string): readonly string[] =>
  entitiesOf(text).map(({ type, mentions }) => `${type}:${mentions.map((mention) => mention.text).join(" = ")}`);

describe("a unit without its place", () => {
  it.each([
    [
      "Sopir diperiksa di Polsek Kedungwaru. Keluarganya menunggu di Polsek sejak pagi.",
      ["organization:Polsek Kedungwaru = Polsek"],
    ],
    [
      "Kasus itu ditangani Satreskrim Polres Kebumen. Hasil kerja Satreskrim diumumkan.",
      ["organization:Satreskrim Polres Kebumen = Satreskrim"],
    ],
    ["Petugas DPMPTSP datang. Kepala DPMPTSP Kota Palu hadir.", ["organization:DPMPTSP = DPMPTSP Kota Palu"]],
    // Two of them, any of them, none of them
    [
      "Polsek Kedungwaru dan Polsek Sukamaju berjaga. Ia menunggu di Polsek sejak pagi.",
      ["organization:Polsek Kedungwaru", "organization:Polsek Sukamaju"],
    ],
    ["Polsek Kedungwaru berjaga. Lapor ke Polsek terdekat atau setiap Polsek.", ["organization:Polsek Kedungwaru"]],
    ["Ia menunggu di Polsek sejak pagi.", []],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("a word before an institution is nobody", () => {
  it.each([
    [
      "“Pelaku residivis,” kata Kasatreskrim Polresta Kebumen, AKP Budi Santoso.",
      ["organization:Polresta Kebumen", "person:Budi Santoso"],
    ],
    ["Menurut Budi, PDIP hadir.", ["person:Budi", "organization:PDIP"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("letters with a figure", () => {
  it.each([
    ["Laporan P2BK Kedungwaru mencatat dua lokasi banjir, kata Andri.", "person:P2BK Kedungwaru"],
    ["Petugas P2BK Kedungwaru, Dadi Santoso, menyebut tidak ada korban.", "person:P2BK Kedungwaru"],
  ])("are no person's: %s", (text, person) => {
    expect(mentionsOf(text)).not.toContain(person);
  });
});

describe("pupils of a school", () => {
  it.each([
    ["Sebanyak 52 siswa SD Inpres Talaga Rata dirawat.", ["organization:SD Inpres Talaga Rata"]],
    ["Kepala SDN Talaga 2 Budi Santoso hadir.", ["organization:SDN Talaga 2", "person:Budi Santoso"]],
    ["Warga menggerakkan RT-RW di Kebumen.", ["location:Kebumen"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
