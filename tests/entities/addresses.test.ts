import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("addresses", () => {
  it.each([
    [
      "Warga Ds. Karangan, Kec. Balong, Kab. Ponorogo itu dirawat.",
      ["location:Ds. Karangan", "location:Kec. Balong", "location:Kab. Ponorogo"],
    ],
    [
      "Pelaku berasal dari Dsn. Krajan, Ds. Tlogo, Kec. Prambanan.",
      ["location:Dsn. Krajan", "location:Ds. Tlogo", "location:Kec. Prambanan"],
    ],
    ["Warga Kp. Bojong melapor.", ["location:Kp. Bojong"]],
    [
      "Warga berkumpul di Banjar Tegal, Desa Ubung Kaja, Kecamatan Denpasar Utara sejak pagi.",
      ["location:Banjar Tegal", "location:Desa Ubung Kaja", "location:Kecamatan Denpasar Utara"],
    ],
    ["Acara digelar di Jl. H. Agus Salim kemarin.", ["location:Jl. H. Agus Salim"]],
    ["Acara digelar di Jalan KH Ahmad Dahlan kemarin.", ["location:Jalan KH Ahmad Dahlan"]],
    ["Kecelakaan terjadi di Jl. Raya Bogor kemarin.", ["location:Jl. Raya Bogor"]],
    ["Truk terbalik di Jalan Trans Sulawesi kemarin.", ["location:Jalan Trans Sulawesi"]],
    ["Bus terbakar di Tol Cipali Km 90 kemarin.", ["location:Tol Cipali"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ["Camat Balong, Budi Santoso, hadir.", ["location:Balong", "person:Budi Santoso"]],
    ["Lurah Melayu, H. Budi Santoso, hadir.", ["location:Melayu", "person:Budi Santoso"]],
    ["Ibu Kota Jakarta macet sejak pagi.", ["location:Jakarta"]],
    ["Ia berjalan 5 km. Budi Santoso menyusul.", ["person:Budi Santoso"]],
  ])("%s: no more than that", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
