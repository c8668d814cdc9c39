import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("a company does not swallow the person behind it", () => {
  it.each([
    [
      "Tim United Autosprint siap balapan. Bos tim United Autosprint Richard Dean mengatakan mobilnya siap.",
      ["organization:United Autosprint", "organization:United Autosprint", "person:Richard Dean"],
    ],
    [
      "PT Anggrek Mekar (Persero) untung. Acara didukung SVP PT Anggrek Mekar (Persero) Henricus Herwin kemarin.",
      ["organization:PT Anggrek Mekar (Persero)", "organization:PT Anggrek Mekar (Persero)", "person:Henricus Herwin"],
    ],
    [
      "Peneliti Melati Graduate School of Business Szu-Chi Huang menjelaskan hal itu.",
      ["organization:Melati Graduate School of Business", "person:Szu-Chi Huang"],
    ],
    [
      "Pendiri Behavior Design Lab Melati, BJ Fogg mengatakan itu.",
      ["organization:Behavior Design Lab Melati", "person:BJ Fogg"],
    ],
    [
      '"Kami siap," kata founder Plant Me Paul, Paul Thompson, dikutip kemarin.',
      ["organization:Plant Me Paul", "person:Paul Thompson"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("what belongs to a name stays", () => {
  it.each([
    [
      "PT Mawar Indah tutup; PT Mawar Indah Perkasa Abadi buka.",
      ["organization:PT Mawar Indah", "organization:PT Mawar Indah Perkasa Abadi"],
    ],
    [
      "Hadir pendiri Melati Sukma, Rina Dewi, dan Agus Salim.",
      ["person:Melati Sukma", "person:Rina Dewi", "person:Agus Salim"],
    ],
    [
      "Ia belajar di Center for Strategic and International Studies kemarin.",
      ["organization:Center for Strategic and International Studies"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

it("takes what an article stands before for a paper", () => {
  expect(mentionsOf("Sebuah artikel The Sacramento Star menulis bahwa resolusi baru perlu.")).toEqual([
    "organization:The Sacramento Star",
  ]);
  expect(mentionsOf("Kemarin Rina Starla menulis bahwa resolusi baru perlu.")).toEqual(["person:Rina Starla"]);
});

describe("nobody is employed without an office", () => {
  it.each([
    [
      "Kuasa hukum Wanda, Henry Lumban Raja kemudian menjawab. Penyanyi Wanda Yunita Bastari diam. Wanda lelah.",
      ["person:Wanda", "person:Henry Lumban Raja", "person:Wanda Yunita Bastari", "person:Wanda"],
    ],
    [
      "Hadir Hadi Santoso, Veloria Mariska Tunjung, dan Agus Salim. Hal itu dialami Hadi Santoso dan Veloria. Kalau kondisinya (Hadi dan Veloria) tidak siap, batal.",
      [
        "person:Hadi Santoso",
        "person:Veloria Mariska Tunjung",
        "person:Agus Salim",
        "person:Hadi Santoso",
        "person:Veloria",
        "person:Hadi",
        "person:Veloria",
      ],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    [
      "Survei Surveindo keluar. Ekonom Surveindo Budi Yudha Santoso menolak.",
      ["organization:Surveindo", "organization:Surveindo", "person:Budi Yudha Santoso"],
    ],
    [
      "Partai Demokrat kalah. Itu kemenangan Demokrat Bill Hadley.",
      ["organization:Partai Demokrat", "organization:Demokrat", "person:Bill Hadley"],
    ],
    [
      "Hadir pengacara Budi Santoso, Ratna Dewi dan Agus Salim.",
      ["person:Budi Santoso", "person:Ratna Dewi", "person:Agus Salim"],
    ],
  ])("but: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
