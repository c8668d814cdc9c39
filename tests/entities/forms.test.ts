import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("names by their form", () => {
  it.each([
    ["Hal itu dikatakannya kepada detikcom, kemarin.", ["organization:detikcom"]],
    ["Ia diwawancarai tvOne tadi pagi.", ["organization:tvOne"]],
    ["Komisi Pemberantasan Korupsi (KPK)", ["organization:Komisi Pemberantasan Korupsi", "organization:KPK"]],
    ["Warga melintas di Jalan MH Thamrin.", ["location:Jalan MH Thamrin"]],
    ["Warga melintas di Jalan Ir H Juanda kemarin.", ["location:Jalan Ir H Juanda"]],
    ["Warga melintas di Jalan Prof. Dr. Satrio kemarin.", ["location:Jalan Prof. Dr. Satrio"]],
    ["Warga melintas di Jalan dr Soetomo kemarin.", ["location:Jalan dr Soetomo"]],
    ["Di jalan dr Soetomo bertemu warga.", ["person:Soetomo"]],
    ["PT KAI Daop 4 Semarang menambah kereta.", ["organization:PT KAI Daop 4 Semarang"]],
    ["Dasarnya Perpres 5/2025 dan PP 28/2024.", ["law:Perpres 5/2025", "law:PP 28/2024"]],
    ["Menteri menerbitkan Surat Edaran Nomor HK.02.02/C/4202/2025.", ["law:Surat Edaran Nomor HK.02.02/C/4202/2025"]],
    ["Undang-Undang Dasar 1945 menjaminnya.", ["law:Undang-Undang Dasar 1945"]],
    ["Persib menjuarai BRI Super League musim ini.", ["organization:Persib", "event:BRI Super League"]],
    ["Pada 1991 Uni Soviet runtuh.", ["location:Uni Soviet"]],
    ["Pada 1991 Uni Siti pulang.", ["person:Siti"]],
    ["Film itu dibuat Walt Disney Pictures tahun lalu.", ["organization:Walt Disney Pictures"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each(["Ia menghitung detik demi detik.", "Foto: Budi/detikcom", "Dasarnya PP 28 saja, kata dia."])(
    "none: %s",
    (text) => {
      expect(mentionsOf(text)).toEqual([]);
    },
  );
});
