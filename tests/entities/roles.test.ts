import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] | undefined =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles;

describe("roles by a name", () => {
  it.each([
    [
      "Kepala SDN Melati Cibening, Iis Irawati mengatakan, insiden itu selesai.",
      "Iis Irawati",
      "Kepala SDN Melati Cibening",
    ],
    ["Lembaga Karsa terbit. Menurut ekonom Karsa Budi Santoso, harga naik.", "Budi Santoso", "ekonom Karsa"],
    ["Hal itu disampaikan ekonom Celios Budi Santoso.", "Budi Santoso", "ekonom Celios"],
    [
      "Hadir Menteri Pendidikan Tinggi, Sains, dan Teknologi Brian Santoso.",
      "Brian Santoso",
      "Menteri Pendidikan Tinggi, Sains, dan Teknologi",
    ],
    [
      "Wakil Menteri Badan Usaha Milik Negara (BUMN) Kartika Dewi tiba.",
      "Kartika Dewi",
      "Wakil Menteri Badan Usaha Milik Negara (BUMN)",
    ],
    [
      "Ratna Dewi, yang saat ini juga menjabat sebagai Wakil Kepala Badan Gizi Nasional, hadir.",
      "Ratna Dewi",
      "Wakil Kepala Badan Gizi Nasional",
    ],
    ["Dandim 0508/Depok Kolonel Inf Iman Santoso tiba.", "Iman Santoso", "Dandim 0508/Depok"],
    ["Pangdam IX/Udayana Mayjen TNI Budi Santoso tiba.", "Budi Santoso", "Pangdam IX/Udayana"],
    ["Kapolda Metro Jaya Irjen Budi Santoso tiba.", "Budi Santoso", "Kapolda Metro Jaya"],
    ["Kapolres Metro Jakarta Barat Kombes Budi Santoso tiba.", "Budi Santoso", "Kapolres Metro Jakarta Barat"],
    ["Pelatih ganda putra Budi Santoso mundur.", "Budi Santoso", "Pelatih ganda putra"],
    ["Ketua Dewan Direksi ANGGREK Group Budi Santoso tiba.", "Budi Santoso", "Ketua Dewan Direksi ANGGREK Group"],
    [
      "Hadir Ketua PMI DKI Jakarta, Ananda Santoso; Sekretaris PMI, Budi Hartono.",
      "Ananda Santoso",
      "Ketua PMI DKI Jakarta",
    ],
    ["Direktur Wahid Foundation Ratna Dewi setuju.", "Ratna Dewi", "Direktur Wahid Foundation"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it("two, joined by `yang juga`", () => {
    expect(rolesOf("CEO Danantara yang juga Menteri Investasi Ratna Dewi hadir.", "Ratna Dewi")).toEqual([
      "CEO Danantara",
      "Menteri Investasi",
    ]);
  });

  it.each([
    ["Menteri Pertanian, Menteri Keuangan, dan Budi Santoso hadir.", "Budi Santoso"],
    ["Hadir Gubernur Jawa Barat, Bupati Bogor, dan Budi Santoso.", "Budi Santoso"],
    ["Ia bertemu Ketua DPR lalu Budi Santoso tiba.", "Budi Santoso"],
  ])("not somebody else's: %s", (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });
});

describe("how far a name goes", () => {
  it.each([
    ["Korban dirawat di RSUD Prof. dr. Soekandar Melati sejak pagi.", ["organization:RSUD Prof. dr. Soekandar Melati"]],
    ["Tahanan itu dirawat di RS dr. Kariadi sejak pagi.", ["organization:RS dr. Kariadi"]],
    ["Polemik Kodam IX/Udayana itu panjang.", ["organization:Kodam IX/Udayana"]],
    ["Polda Metro Jaya bergerak.", ["organization:Polda Metro Jaya"]],
    ["Hadir Fajar Santoso Cs dan Budi Hartono dkk kemarin.", ["person:Fajar Santoso", "person:Budi Hartono"]],
    ["Pemain kedua adalah Arya Indie Alrizky. Arya Indie menang.", ["person:Arya Indie Alrizky", "person:Arya Indie"]],
    [
      "Hadir Rudi Hartono dan Regina Putri. Pemain lain, yaitu Tasyana Apriliana Putri, menang.",
      ["person:Rudi Hartono", "person:Regina Putri", "person:Tasyana Apriliana Putri"],
    ],
    [
      "Ekonom senior Teguh Santoso hadir. Teguh menegaskan hal itu. Teguh dan kuat rumah itu.",
      ["person:Teguh Santoso", "person:Teguh"],
    ],
    ["Anggota dan jajaran DPRD I/DPRD II hadir.", ["organization:DPRD I", "organization:DPRD II"]],
    ["Kapolsek Nibung, Iptu Marzuki, hadir.", ["location:Nibung", "person:Marzuki"]],
    ["Camat Cibeber, Suparman, hadir.", ["location:Cibeber", "person:Suparman"]],
    [
      "Hadir Valentina Diouf asal Italia dan Polina Shemanova asal Rusia.",
      ["person:Valentina Diouf", "location:Italia", "person:Polina Shemanova", "location:Rusia"],
    ],
    [
      "Hubungan Indonesia-Amerika Serikat dan Indonesia-Malaysia membaik.",
      ["location:Indonesia", "location:Amerika Serikat", "location:Indonesia", "location:Malaysia"],
    ],
    ["Ia juara German Open dan Thailand Masters 2025 kemarin.", ["event:German Open", "event:Thailand Masters 2025"]],
    ["Warga RT 05 itu kaget.", []],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("fields, English offices and corps", () => {
  it.each([
    [
      "Deputi Bidang Protokol, Pers, dan Media Sekretariat Presiden Yusuf Hartono membenarkan kabar itu.",
      "Yusuf Hartono",
      "Deputi Bidang Protokol, Pers, dan Media Sekretariat Presiden",
    ],
    [
      "Menurut Head of Retail Research Mawar Sekuritas Fanny Hartono, pasar stabil.",
      "Fanny Hartono",
      "Head of Retail Research Mawar Sekuritas",
    ],
    ["Kemarin Danlanud Sumbaga Kolonel Nav Benny Hartono hadir.", "Benny Hartono", "Danlanud Sumbaga"],
    ["Menurut Kapolsek Nibung Iptu Marzuki, aman.", "Marzuki", "Kapolsek Nibung"],
    ["Putra Mahkota Arab Saudi Mohammed bin Salman tiba.", "Mohammed bin Salman", "Putra Mahkota Arab Saudi"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it("ends a list of people with their own names", () => {
    const text = "Deputi Rina Dewi, Budi Santoso, dan Agus Salim hadir.";
    expect(mentionsOf(text)).toEqual(["person:Rina Dewi", "person:Budi Santoso", "person:Agus Salim"]);
  });
});

describe("kin", () => {
  it("gives nobody the role of a relative", () => {
    expect(rolesOf("Kemarin istri Budi Santoso datang.", "Budi Santoso")).toEqual([]);
  });

  it("keeps it where a comma tells that the name is the relative's", () => {
    expect(rolesOf("Ia ditemani sang istri, Rina Dewi, kemarin.", "Rina Dewi")).toEqual(["istri"]);
  });
});

describe("a role that no comma closes, or with its time behind it", () => {
  it.each([
    ["Warga pulang. Budi Santoso, Ketua PMI Solo mengatakan stok aman.", "Ketua PMI Solo"],
    ["“Kami siap,” kata juru bicara KPK saat itu, Budi Santoso, kemarin.", "juru bicara KPK"],
  ])("%s", (text, role) => {
    expect(rolesOf(text, "Budi Santoso")).toEqual([role]);
  });

  it.each([
    ["Kepada Budi Santoso, Ketua PMI Solo mengatakan stok aman."],
    ["Juru bicara KPK saat itu pulang. Budi Santoso datang."],
  ])("not his: %s", (text) => {
    expect(rolesOf(text, "Budi Santoso")).toEqual([]);
  });
});
