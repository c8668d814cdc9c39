import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles ?? [];

describe("a role that a comma sets off from the name", () => {
  it.each([
    ["Deputi Bidang Kelautan BMKG, Guswara mengatakan ombak akan naik.", "Guswara", "Deputi Bidang Kelautan BMKG"],
    ["Kepala SMA Melati Jogja, Ngadiya menjelaskan jadwal itu.", "Ngadiya", "Kepala SMA Melati Jogja"],
    [
      "“Sudah aman,” kata Kepala Dinas Sosial Kebumen, Suparman saat ditemui.",
      "Suparman",
      "Kepala Dinas Sosial Kebumen",
    ],
    [
      "“Sudah aman,” ujar anggota Komisi IV DPRD Kebumen, Zamroni usai rapat.",
      "Zamroni",
      "anggota Komisi IV DPRD Kebumen",
    ],
    ["“Sudah aman,” ujar Kepala Dinas Sosial Kebumen, Zamroni.", "Zamroni", "Kepala Dinas Sosial Kebumen"],
    ["Juru bicara KPK saat itu, Ratna Dewi, membantah.", "Ratna Dewi", "Juru bicara KPK"],
    ["Budi Santoso, Ketua MK saat ini, menolak hal itu.", "Budi Santoso", "Ketua MK"],
    ["Menurut peneliti Kode Anggrek, Ratna Lestari, aturan itu keliru.", "Ratna Lestari", "peneliti Kode Anggrek"],
    [
      "Direktur PPA & PPO Bareskrim Polri, Brigjen Pol Ratna Dewi, hadir.",
      "Ratna Dewi",
      "Direktur PPA & PPO Bareskrim Polri",
    ],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it.each([
    ["Di hadapan Kepala Dinas Sosial Kebumen, Suparman mengatakan ia menyesal.", "Suparman"],
    ["Menurut Kepala Dinas Sosial Kebumen, Suparman di rumahnya menyimpan beras.", "Suparman"],
  ])("nobody else's: %s", (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });

  it.each([
    "“Sudah aman,” kata Kepala BPBD Kebumen, Sabtu di Kebumen.",
    "“Sudah aman,” kata Kepala Dinas Sosial, Kebumen.",
  ])("no person: %s", (text) => {
    expect(mentionsOf(text).filter((mention) => mention.startsWith("person"))).toEqual([]);
  });
});

describe("people in a row", () => {
  it("are no institution", () => {
    const mentions = mentionsOf("Menurut peneliti Joko Kencana, Ratna Lestari, dan Budi Santoso, aturan itu keliru.");
    expect(mentions).toEqual(["person:Joko Kencana", "person:Ratna Lestari", "person:Budi Santoso"]);
  });
});

describe("an institution that bears a person's name", () => {
  it.each([
    [
      "“Sudah aman,” kata Rektor Universitas Ahmad Yani, Muchlas Santoso, di Bandung.",
      ["organization:Universitas Ahmad Yani", "person:Muchlas Santoso", "location:Bandung"],
    ],
    [
      "Kepala Divisi Komunikasi dan Legal Bandara I Gusti Ngurah Rai, Gede Wirawan, hadir.",
      ["organization:Divisi Komunikasi dan Legal Bandara I Gusti Ngurah Rai", "person:Gede Wirawan"],
    ],
    [
      "“Sudah aman,” kata Ketua DPRD Kabupaten Bekasi Fatma Hanum, Kamis.",
      ["organization:DPRD Kabupaten Bekasi", "person:Fatma Hanum"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
