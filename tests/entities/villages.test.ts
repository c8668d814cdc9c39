import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles ?? [];

describe("a village behind its officer's title", () => {
  it.each([
    ["Camat Kedungsih, Nandang memastikan bantuan sampai.", "Nandang", "Camat Kedungsih"],
    ["“Sudah aman,” kata Kadus Growong, Suparman.", "Suparman", "Kadus Growong"],
    ["“Sudah aman,” kata Lurah Kedungsih, Nandang usai rapat.", "Nandang", "Lurah Kedungsih"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
    expect(mentionsOf(text)).toContain(`location:${role.split(" ")[1]}`);
  });

  it.each([
    ["Ratna Dewi hadir. “Sudah aman,” ujar mantan Kades Growong itu.", ["person:Ratna Dewi", "location:Growong"]],
    ["Ratna Dewi hadir. “Sudah aman,” ujar mantan Kades Suparman itu.", ["person:Ratna Dewi", "person:Suparman"]],
    ["“Sudah aman,” kata Camat Wakito, Senin.", ["person:Wakito"]],
    ["Warga melaporkan Kepala Desa Sutikno ke polisi.", ["person:Sutikno"]],
    ["Warga mendatangi Kepala Desa Growong kemarin.", ["location:Growong"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    "Menurut Camat Kedungsih, Nandang mengatakan itu kemarin.",
    "Di hadapan Camat Kedungsih, Nandang mengatakan ia menyesal.",
  ])("is nobody's who is told of: %s", (text) => {
    expect(rolesOf(text, "Nandang")).toEqual([]);
  });
});

describe("an office of a regency and its officer", () => {
  it.each([
    ["Ketua DPRD Sumarno mengatakan anggaran sah.", "Sumarno", "Ketua DPRD"],
    ["Menurut Kepala Dishub Sugiharto, jalan ditutup.", "Sugiharto", "Kepala Dishub"],
    ["Kepala Dispermades Sutikno mengatakan berkas dikirim.", "Sutikno", "Kepala Dispermades"],
    ["Kepala Disdagkop Ratna Dewi hadir.", "Ratna Dewi", "Kepala Disdagkop"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it.each([
    ["Ketua DPRD Sukabumi mengatakan anggaran sah.", ["organization:DPRD Sukabumi"]],
    ["Kepala Polsek Sugiharto mengatakan warga aman.", ["organization:Polsek Sugiharto"]],
    ["Ia memukul kepala Bernadus Hadi.", ["person:Bernadus Hadi"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
