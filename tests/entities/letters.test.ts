import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

describe("people who are letters", () => {
  it.each([
    [
      "Seorang pria berinisial RV ditangkap. RV mengaku, lalu tersangka RV ditahan.",
      ["person:RV", "person:RV", "person:RV"],
    ],
    ["Polisi memeriksa tersangka JW. Barang itu ditimbun oleh JW.", ["person:JW", "person:JW"]],
    ["Polisi memeriksa tersangka KPK itu.", ["organization:KPK"]],
    [
      "Kernet berinisial AI ditangkap. Warga melihat AI lari. Penyidik menahan AI.",
      ["person:AI", "person:AI", "person:AI"],
    ],
    ["Jaksa memanggil saudara YK dan BR. Menurut jaksa, BR datang.", ["person:YK", "person:BR", "person:BR"]],
    ["Korban dirawat. TUS (22), mahasiswi, pingsan. Teman melihat TUS jatuh.", ["person:TUS", "person:TUS"]],
    ["Pengusaha memakai AI untuk memeriksa saksi.", []],
    ["Jaksa memanggil saksi KPK itu.", ["organization:KPK"]],
    ["Guru berinisial AS ditahan. Lalu AS mengaku khilaf.", ["person:AS", "person:AS"]],
    [
      "Para pelaku lari. Polisi lalu menahan tersangka AS dan RZ. Ternyata RZ diperintah AS.",
      ["person:AS", "person:RZ", "person:RZ", "person:AS"],
    ],
    ["Polisi menahan empat tersangka, yakni BN, AS, dan IM.", ["person:BN", "person:AS", "person:IM"]],
    ["Salah satu pelaku, SW, mengaku. Warga melihat SW lari.", ["person:SW", "person:SW"]],
    ["Para pelaku lari. HT alias Gendon (31) ditahan. Kini HT diadili.", ["person:HT", "person:Gendon", "person:HT"]],
    [
      "Pelaku berinisial AS ditahan. Ia pernah tinggal di AS. Presiden AS diam.",
      ["person:AS", "location:AS", "location:AS"],
    ],
    ["Para pelaku, KPK menambahkan, lari ke AS.", ["organization:KPK", "location:AS"]],
    ["Para pelaku UMKM, korban PHK, dan tersangka itu hadir.", []],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("an ordinary word in a person's name", () => {
  it.each([
    ["Kapolda Jawa Barat Irjen Ribut Hari Santoso hadir.", "person:Ribut Hari Santoso"],
    ["Menteri Hari Santoso hadir di Solo.", "person:Hari Santoso"],
    ["Pengamat Hari Santoso menolak.", "person:Hari Santoso"],
    ["“Harga itu wajar,” kata Hari Prasmoro di Kediri.", "person:Hari Prasmoro"],
    ["Direktur PT Zelmora, Hari Prasmoro, menilai harga itu wajar.", "person:Hari Prasmoro"],
    ["Peringatan Hari Kartini meriah.", "event:Hari Kartini"],
    ["Perayaan Hari Ibu, Hari Bhayangkara, dan Hari Guru digelar bersama.", "event:Hari Bhayangkara"],
    ["Acara itu digelar pada Hari Bhayangkara.", "event:Hari Bhayangkara"],
    ["Peringatan Hari Pancasila meriah.", "event:Hari Pancasila"],
    ["Kata Jenderal Besar Soedirman begitu.", "person:Soedirman"],
  ])("%s", (text, mention) => {
    expect(mentionsOf(text)).toContain(mention);
  });

  it("no weekday", () => {
    expect(mentionsOf("Hari Sabtu Santoso pergi.")).toEqual(["person:Santoso"]);
  });
});

describe("whose fellow or kin somebody is", () => {
  it.each([
    ["Rekan pelaku, Budi Santoso, melarikan diri.", "Budi Santoso", []],
    ["Ia adik ipar Presiden Budi Santoso.", "Budi Santoso", ["Presiden"]],
    ["Pelaku, Budi Santoso, melarikan diri.", "Budi Santoso", ["Pelaku"]],
  ])("%s", (text, name, roles) => {
    expect(entitiesOf(text).find((entity) => entity.name === name)?.roles).toEqual(roles);
  });
});

describe("the name of a language", () => {
  it("is no place", () => {
    expect(mentionsOf("Program berbahasa Inggris itu dibuka di Jepang.")).toEqual(["location:Jepang"]);
  });
});
