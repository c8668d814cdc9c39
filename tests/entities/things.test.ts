import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] | undefined =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles;

describe("ships, works, sorts", () => {
  it.each([
    ["Mereka menaiki KRI Bima Suci ke Surabaya.", ["location:Surabaya"]],
    ["Ia menumpang KM Bukit Siguntang menuju Nunukan.", ["location:Nunukan"]],
    ["Ia memakai prosesor Panther Lake dari Intel.", ["organization:Intel"]],
    ["Ia menulis novel Zelmora Biru di Solo.", ["location:Solo"]],
    ["Empat KRI TNI AL tiba.", ["organization:KRI TNI AL"]],
  ])("%s", (text, names) => {
    expect(mentionsOf(text)).toEqual(names);
  });
});

describe("where an officer's house or place ends", () => {
  it.each([
    ["Ketua Umum PP Zelmora Budi Santoso hadir.", "Budi Santoso", "Ketua Umum PP Zelmora"],
    ["Komandan Lanud Zelmar Saleh Marsekal Pertama Budi Santoso tiba.", "Budi Santoso", "Komandan Lanud Zelmar Saleh"],
    ["Uskup Ruteng Budi Santoso menandatangani surat.", "Budi Santoso", "Uskup Ruteng"],
    ["Warga memanggil ketua RT Budi Santoso kemarin.", "Budi Santoso", "ketua RT"],
    ["Wali Nagari Zelmar, Budi Santoso, meminta jembatan.", "Budi Santoso", "Wali Nagari Zelmar"],
    ["Ketua Gapoktan Sri Asih, Haji Gendut, mengaku rugi.", "Gendut", "Ketua Gapoktan Sri Asih"],
    ["Ketua RT 03 RW 01, Budi Santoso, hadir.", "Budi Santoso", "Ketua RT 03 RW 01"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it("places", () => {
    expect(mentionsOf("Wali Nagari Zelmar, Budi Santoso, meminta jembatan.")).toContain("location:Zelmar");
    expect(mentionsOf("Amaris Hotel Malioboro berada dekat jalan itu.")).toEqual(["location:Amaris Hotel Malioboro"]);
  });

  it("led by somebody", () => {
    expect(rolesOf("Dewan direksi pimpinan Budi Santoso tetap memilih itu.", "Budi Santoso")).toEqual([]);
    expect(rolesOf("Kemarin pimpinan KPK Budi Santoso hadir.", "Budi Santoso")).toEqual(["pimpinan KPK"]);
  });
});

describe("where a name ends", () => {
  it.each([
    ["Kepala Staf Angkatan Laut Laksamana Budi Santoso hadir.", "organization:Angkatan Laut"],
    ["Anggaran Kementerian Pertahanan Rp 185 triliun disetujui.", "organization:Kementerian Pertahanan"],
    [
      "Dasarnya Putusan Mahkamah Konstitusi Nomor 105/PUU-XXII/2024 itu.",
      "law:Putusan Mahkamah Konstitusi Nomor 105/PUU-XXII/2024",
    ],
    ["Kepala sekolah, Rina Dewi SPdI MSi, menuturkan hal itu.", "person:Rina Dewi"],
    ["Saham Zelmora, perusahaan asal Sunter, naik tajam.", "organization:Zelmora"],
    ["Ia pulang dari Zelmora Indonesia Masters 2026 kemarin.", "event:Zelmora Indonesia Masters 2026"],
    ["Mereka menyeberang ke Gili Meno kemarin.", "location:Gili Meno"],
    ["Rapat di Kawasan Gelora Bung Karno dibuka.", "location:Kawasan Gelora Bung Karno"],
    ["Ia menikahi anak Jalan Kolonel Masturi itu.", "location:Jalan Kolonel Masturi"],
  ])("%s", (text, name) => {
    expect(mentionsOf(text)).toContain(name);
  });

  it("people keep what looks like a house", () => {
    expect(mentionsOf("Kata Budi Santoso, perusahaan itu bangkrut.")).toEqual(["person:Budi Santoso"]);
  });
});

it("a comma at the end of the text", () => {
  expect(() => mentionsOf("Juara itu Zelmora Kwindel,")).not.toThrow();
});

describe("districts in a row", () => {
  it("are places", () => {
    const found = mentionsOf("Anak itu dari tiga kecamatan, yaitu Sukaluyu, Ciranjang dan Bojongpicung.");
    expect(found).toEqual(["location:Sukaluyu", "location:Ciranjang", "location:Bojongpicung"]);
  });
  it("vegetables are not", () => {
    expect(mentionsOf("Mereka menanam benih Terong, Pare, Kangkung, dan cabai.")).toEqual([]);
  });
});
