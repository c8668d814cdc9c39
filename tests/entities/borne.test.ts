import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles ?? [];
const peopleOf = (text: string): readonly string[] =>
  entitiesOf(text)
    .filter(({ type }) => type === "person")
    .map(({ name }) => name);

describe("an office behind the name of its bearer", () => {
  it.each([
    ["Ratna Dewi, Lurah Karangpucung, mengatakan bantuan sampai.", "Lurah Karangpucung"],
    ["“Sudah aman,” ujar Ratna Dewi, Sekdes Karangpucung, Senin.", "Sekdes Karangpucung"],
    ["Ratna Dewi selaku Kades Karangpucung mengatakan bantuan sampai.", "Kades Karangpucung"],
    ["Ratna Dewi yang juga Danramil Karangpucung mengatakan bantuan sampai.", "Danramil Karangpucung"],
  ])("has a village, and nobody else: %s", (text, role) => {
    expect(peopleOf(text)).toEqual(["Ratna Dewi"]);
    expect(rolesOf(text, "Ratna Dewi")).toEqual([role]);
    expect(mentionsOf(text)).toContain("location:Karangpucung");
  });

  it.each([
    ["Ratna Dewi selaku CEO Surveindo mengatakan laba naik.", "CEO Surveindo"],
    ["Ratna Dewi selaku Ketua BPD Karangpucung mengatakan bantuan sampai.", "Ketua BPD Karangpucung"],
  ])("has a house, and nobody else: %s", (text, role) => {
    expect(peopleOf(text)).toEqual(["Ratna Dewi"]);
    expect(rolesOf(text, "Ratna Dewi")).toEqual([role]);
  });

  it.each([
    ["Sementara itu selaku Camat Suparman mengatakan bantuan sampai.", ["Suparman"]],
    [
      "Hadir Bupati Ratna Dewi, Camat Suparman, dan Kapolsek Iptu Slamet Riyadi.",
      ["Ratna Dewi", "Suparman", "Slamet Riyadi"],
    ],
    ["Terpisah, Camat Kedungsih Suparman mengatakan bantuan sampai.", ["Suparman"]],
  ])("but where another is named: %s", (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});

describe("offices of committees, neighbourhoods and companies", () => {
  it.each([
    ["Ketua Panitia Nurhayati", "Ketua Panitia"],
    ["Ketua Karang Taruna Nurhayati", "Ketua Karang Taruna"],
    ["Ketua RW 05 Nurhayati", "Ketua RW 05"],
    ["Ketua RT 03/RW 05, Nurhayati,", "Ketua RT 03/RW 05"],
    ["Calon Bupati nomor urut 2, Nurhayati,", "Calon Bupati nomor urut 2"],
    ["Dirjen Bimas Islam Nurhayati", "Dirjen Bimas Islam"],
    [
      "Wakil Rektor Bidang Riset, Inovasi, dan Kerja Sama UPI, Nurhayati,",
      "Wakil Rektor Bidang Riset, Inovasi, dan Kerja Sama UPI",
    ],
    ["Area Manager Communication, Relation & CSR Nurhayati", "Area Manager Communication, Relation & CSR"],
    ["Branch Manager BRI Garut, Nurhayati,", "Branch Manager BRI Garut"],
    ["Ps Kasi Humas Polres Garut Nurhayati", "Ps Kasi Humas Polres Garut"],
    ["Ibu kandung korban, Nurhayati,", "Ibu kandung korban"],
    ["Bakal calon bupati Nurhayati", "Bakal calon bupati"],
    ["Sekwan DPRD Garut Nurhayati", "Sekwan DPRD Garut"],
    ["Kadis PUPR Garut, Nurhayati,", "Kadis PUPR Garut"],
  ])("%s", (holder, role) => {
    const text = `${holder} mengatakan semuanya siap.`;
    expect(peopleOf(text)).toEqual(["Nurhayati"]);
    expect(rolesOf(text, "Nurhayati")).toEqual([role]);
  });

  it("are both one person's who founds and leads", () => {
    const text = "CEO dan Co-Founder Surveindo, Ratna Dewi, mengatakan laba naik.";
    expect(peopleOf(text)).toEqual(["Ratna Dewi"]);
  });

  it.each(["Bupati dan Ketua DPRD mengatakan semuanya siap.", "Panitia Festival Kota Tua bersiap."])("%s", (text) => {
    expect(peopleOf(text)).toEqual([]);
  });
});

describe("what stands outside a name", () => {
  it.each([
    "Kombes Polisi",
    "Letkol Cke",
    "Marsekal Pertama TNI",
    "TGH.",
    "KRT.",
    "Adv.",
    "Ust",
    "Dato Sri",
    "GBPH",
    "Ida Pedanda",
    "Pinandita",
  ])("%s", (title) => {
    expect(peopleOf(`Menurut ${title} Ratna Dewi, semuanya siap.`)).toEqual(["Ratna Dewi"]);
  });

  it.each(["S.Fil.I", "M.Tr.Opsla", "S.Kep., Ners", "B.Sc", "M.Si., Apt"])("%s behind it", (degree) => {
    expect(peopleOf(`Camat Ratna Dewi, ${degree} mengatakan semuanya siap.`)).toEqual(["Ratna Dewi"]);
  });

  it.each(["Drs.H.Budi Santoso", "H.Budi Santoso", "Hj.Budi Santoso", "Dr.Budi Santoso", "apt. Budi Santoso"])(
    "also where the blank behind it was lost: %s",
    (holder) => {
      expect(peopleOf(`Camat ${holder} mengatakan semuanya siap.`)).toEqual(["Budi Santoso"]);
    },
  );
});
