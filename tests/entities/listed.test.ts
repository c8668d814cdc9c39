import { describe, expect, it } from "vitest";
import { mentionsOf as all } from "./found.js";

const mentionsOf = (text: string, type: string): readonly string[] =>
  all(text)
    .filter((mention) => mention.startsWith(`${type}:`))
    .map((mention) => mention.slice(type.length + 1));

describe("an unknown name in a row", () => {
  it.each([
    ["Ia singgah di Surabaya, Gorbenko, dan Malang.", "location", "Gorbenko"],
    ["Saham Telkom dan Zelmora turun tajam.", "organization", "Zelmora"],
    ["Kerja sama dengan Zelmora dan Microsoft dimulai.", "organization", "Zelmora"],
    ["Ada platform seperti Zelmagram, TikTok, dan Facebook.", "organization", "Zelmagram"],
    ["Klub melepas pemain seperti Zelmar Gorbenko, Budi Santoso, dan Andi Wijaya.", "person", "Zelmar Gorbenko"],
    [
      "Tiga pengusaha muda Spanyol, Zelmar Gorbenko, Budi Santoso, dan Andi Wijaya, hadir.",
      "person",
      "Zelmar Gorbenko",
    ],
    ["Cabang ada di Surabaya, Malang, Gorbenko, dan Zelmana.", "location", "Gorbenko"],
    ["Banjir melanda kecamatan lain, termasuk Gorbenko dan Zelmana.", "location", "Gorbenko"],
  ])("%s", (text, type, name) => {
    expect(mentionsOf(text, type)).toContain(name);
  });

  it.each([
    "Permainan yang dipakai tersangka yaitu Wortel.",
    "Ia bertemu Budi Santoso, Wortel, dan Microsoft.",
    "Pemain seperti itu, Wortel, dijual di pasar.",
    "Harga di Surabaya, Wortel, dan cabai naik.",
    "Presiden tiba di Jakarta, Selasa, dan Malang.",
  ])("no name: %s", (text) => {
    const found = ["person", "organization", "location"].flatMap((type) => mentionsOf(text, type));
    expect(found).not.toContain("Wortel");
    expect(found).not.toContain("Selasa");
  });
});

describe("what is no person", () => {
  it.each([
    "Mobil bernama Rakata itu menempuh jarak jauh.",
    "Varietas bernama Zelmora Merah tetap dijaga.",
    "Ketua Budi Santoso SPd MSi menuturkan peserta berhak hadir.",
    "Langkah ganda putra Budi Santoso/Rian Ardianto terhenti.",
  ])("%s", (text) => {
    for (const name of mentionsOf(text, "person")) expect(["Budi Santoso", "Rian Ardianto"]).toContain(name);
  });

  it("and who is", () => {
    expect(mentionsOf("Seorang warga bernama Zelmar tewas.", "person")).toEqual(["Zelmar"]);
    expect(mentionsOf("Tiga orang berinisial JT, SR, dan MN ditahan polisi.", "person")).toEqual(["JT", "SR", "MN"]);
    expect(mentionsOf("Marganda bin Haji Pasaribu menuturkan itu.", "person")).toEqual(["Marganda bin Haji Pasaribu"]);
    expect(mentionsOf("Pembina Moh. Herianto menambahkan hal itu.", "person")).toEqual(["Moh. Herianto"]);
  });
});

describe("what an acronym in brackets stands for", () => {
  it.each(["Ia membaca tentang Cardiopulmonary Resuscitation (CPR) kemarin.", "Lampirkan Curriculum Vitae (CV) itu."])(
    "a thing: %s",
    (text) => {
      expect(mentionsOf(text, "organization")).toEqual([]);
    },
  );

  it("an organisation", () => {
    expect(mentionsOf("Bantuan dari Zelmora Relief Foundation (ZRF) tiba.", "organization")).toContain(
      "Zelmora Relief Foundation",
    );
  });
});

describe("events and laws", () => {
  it.each([
    [
      "Ia membuka Jakarta Food Security Summit (JFSS) 2026 di Solo.",
      "event",
      "Jakarta Food Security Summit (JFSS) 2026",
    ],
    ["Ia menang di Abu Dhabi Open kemarin.", "event", "Abu Dhabi Open"],
    ["Ia juara US Open 2021 itu.", "event", "US Open 2021"],
    ["Tarif diatur Kepmenhub No.564/2022 sejak lama.", "law", "Kepmenhub No.564/2022"],
    ["Ia membaca Permenpan RB Nomor 5 Tahun 2024 tadi.", "law", "Permenpan RB Nomor 5 Tahun 2024"],
  ])("%s", (text, type, name) => {
    expect(mentionsOf(text, type)).toEqual([name]);
  });
});
