import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] | undefined =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles;

describe("roles of the police and the army end before the rank", () => {
  it.each([
    ["Kapolres Kediri Kota AKBP Wirata Samiaji mengatakan itu.", "Wirata Samiaji", "Kapolres Kediri Kota"],
    ["Kapolres Metro Bekasi Kota Kombes Pol Wirata Samiaji tiba.", "Wirata Samiaji", "Kapolres Metro Bekasi Kota"],
    ["Danrem 083/Baladhika Jaya Kolonel Inf Wirata Samiaji tiba.", "Wirata Samiaji", "Danrem 083/Baladhika Jaya"],
    ["Danramil 05/Lowokwaru Kapten Inf Wirata Samiaji tiba.", "Wirata Samiaji", "Danramil 05/Lowokwaru"],
    ["Kadispenal Laksamana Pertama TNI Wirata Samiaji tiba.", "Wirata Samiaji", "Kadispenal"],
    ["Kepala Polsek Melati Ajun Inspektur Satu Budi Santoso tiba.", "Budi Santoso", "Kepala Polsek Melati"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it("takes a unit's whole place", () => {
    expect(mentionsOf("Anggota Kodim 1002/Hulu Sungai Tengah membantu warga.")).toEqual([
      "organization:Kodim 1002/Hulu Sungai Tengah",
    ]);
  });

  it("leaves neighbourhoods alone", () => {
    expect(mentionsOf("Warga RT 05/RW 02 membersihkan selokan.")).toEqual([]);
  });
});

describe("roles that the words behind them tell", () => {
  it.each([
    ["Humas perusahaan itu, Ratna Dewi, menolak tudingan.", "Ratna Dewi", ["Humas perusahaan itu"]],
    ["Saksi lainnya, Budi Santoso, hadir.", "Budi Santoso", ["Saksi lainnya"]],
    ["Wakil Tetap Rusia untuk PBB Budi Santoso hadir.", "Budi Santoso", ["Wakil Tetap Rusia untuk PBB"]],
    ["Kuasa hukum terdakwa Budi Santoso, Ratna Dewi, menolak.", "Ratna Dewi", ["Kuasa hukum terdakwa Budi Santoso"]],
    ["Pelatih timnas U-23 Indonesia Budi Santoso mundur.", "Budi Santoso", ["Pelatih timnas U-23 Indonesia"]],
    ["Kapten Persija Budi Santoso cedera.", "Budi Santoso", ["Kapten Persija"]],
    ["Budi Santoso, pendiri sekaligus CEO Tokopedia, tiba.", "Budi Santoso", ["pendiri", "CEO Tokopedia"]],
    ["Kepala Rutan Medaeng Budi Santoso mengatakan itu.", "Budi Santoso", ["Kepala Rutan Medaeng"]],
    [
      "Manajer Humas PT KAI Daop 8 Surabaya Budi Santoso tiba.",
      "Budi Santoso",
      ["Manajer Humas PT KAI Daop 8 Surabaya"],
    ],
  ])("%s", (text, name, roles) => {
    expect(rolesOf(text, name)).toEqual(roles);
  });

  it.each([
    ["Humas perusahaan itu menolak tudingan Ratna Dewi.", "Ratna Dewi"],
    ["Kapten TNI Budi Santoso tiba.", "Budi Santoso"],
  ])("none: %s", (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });
});

describe("initials are a part of the name", () => {
  it.each([
    ["Menlu Retno LP Marsudi hadir.", "person:Retno LP Marsudi"],
    ["Kapolda Riau Irjen RZ Wahyu Santoso hadir.", "person:RZ Wahyu Santoso"],
    ["Direktur Utama PT Melati Tbk FX Budi Santoso hadir.", "person:FX Budi Santoso"],
  ])("%s", (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });

  it.each([
    ["Presiden RI Budi Santoso hadir.", "person:Budi Santoso"],
    ["Ketua DPR RI Ratna Dewi hadir.", "person:Ratna Dewi"],
  ])("but not an institution's letters: %s", (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });
});
