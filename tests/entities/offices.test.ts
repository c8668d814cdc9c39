import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] | undefined =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles;

describe("English offices", () => {
  it.each([
    [
      "Hal itu dikatakan SVP Strategy & Investment PT Surya Kencana Budi Santoso.",
      "SVP Strategy & Investment PT Surya Kencana",
    ],
    ["Chief Operation Officer (COO) Danantara Budi Santoso tiba.", "Chief Operation Officer (COO) Danantara"],
    ["Chief Human Capital Officer Telkom Indonesia Budi Santoso tiba.", "Chief Human Capital Officer Telkom Indonesia"],
    ["Deputy Chief Veterinary Officer Dr Budi Santoso tiba.", "Deputy Chief Veterinary Officer"],
    [
      "Group Head Corporate Communication PT Surya Kencana, Budi Santoso, menolak.",
      "Group Head Corporate Communication PT Surya Kencana",
    ],
    [
      "Assistant Vice President Corporate Affairs PT Surya Kencana Budi Santoso tiba.",
      "Assistant Vice President Corporate Affairs PT Surya Kencana",
    ],
    ["Head of Research Melati Sekuritas Budi Santoso tiba.", "Head of Research Melati Sekuritas"],
    ["Senior Market Analyst Melati Sekuritas Budi Santoso tiba.", "Senior Market Analyst Melati Sekuritas"],
    ["Investment Specialist Bank Melati Budi Santoso tiba.", "Investment Specialist Bank Melati"],
    [
      "Kepala Eksekutif Pengawas Asuransi, Penjaminan, dan Aset Digital OJK Budi Santoso tiba.",
      "Kepala Eksekutif Pengawas Asuransi, Penjaminan, dan Aset Digital OJK",
    ],
    [
      "Direktur Penyuluhan, Pelayanan, dan Hubungan Masyarakat Ditjen Pajak Budi Santoso tiba.",
      "Direktur Penyuluhan, Pelayanan, dan Hubungan Masyarakat Ditjen Pajak",
    ],
    ["Managing Director Capital Group Budi Santoso tiba.", "Managing Director Capital Group"],
    [
      "Perwakilan senior, Senior Resident Representative IMF untuk Indonesia, Budi Santoso, tiba.",
      "Senior Resident Representative IMF untuk Indonesia",
    ],
    [
      "Budi Santoso, Department Head Corporate Communications PT Taman Impian Jaya Ancol, menjelaskan aturan.",
      "Department Head Corporate Communications PT Taman Impian Jaya Ancol",
    ],
  ])("%s", (text, role) => {
    expect(rolesOf(text, "Budi Santoso")).toEqual([role]);
  });

  it.each([
    ["Program Corporate Social Responsibility berjalan. Budi Santoso hadir.", "Budi Santoso"],
    ["Ia membeli Country Club dan Media Center. Budi Santoso hadir.", "Budi Santoso"],
  ])("none: %s", (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });
});

describe("an institution that only its place behind the office tells", () => {
  it.each([
    ["CEO Tokoku Hendra Wirawan mengatakan itu.", "Hendra Wirawan", "CEO Tokoku"],
    [
      "Wakil Direktur Utama Ponselindo Hendra Wirawan mengatakan itu.",
      "Hendra Wirawan",
      "Wakil Direktur Utama Ponselindo",
    ],
    ["Direktur Eksekutif Migran Care Wahyu Santoso mengatakan itu.", "Wahyu Santoso", "Direktur Eksekutif Migran Care"],
    [
      "Direktur Lingkar Cendekia Indonesia Ray Ranggata mengatakan itu.",
      "Ray Ranggata",
      "Direktur Lingkar Cendekia Indonesia",
    ],
    ["Wahyu Santoso, Direktur Eksekutif Surveindo, mengatakan itu.", "Wahyu Santoso", "Direktur Eksekutif Surveindo"],
    ["Wahyu Santoso selaku CEO Surveindo mengatakan itu.", "Wahyu Santoso", "CEO Surveindo"],
    ["Ratna Dewi, pemilik Kriya Selatan, yang melatih warga, tiba.", "Ratna Dewi", "pemilik Kriya Selatan"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
    expect(entitiesOf(text).filter(({ type }) => type === "person")).toHaveLength(1);
  });

  it.each([
    ["CEO Ratna Hendra Wirawan tiba. Ratna Hendra pulang.", ["person:Ratna Hendra Wirawan", "person:Ratna Hendra"]],
    ["Direktur Utama Budi Santoso Wirawan tiba.", ["person:Budi Santoso Wirawan"]],
    ["CEO Elona Musko tiba.", ["person:Elona Musko"]],
    [
      "Hadir Ratna Dewi, Direktur Afdhalu Aliasaru, dan Budi Santoso.",
      ["person:Ratna Dewi", "person:Afdhalu Aliasaru", "person:Budi Santoso"],
    ],
    ["Budi Santoso sebagai Direktur Supply Chain", ["person:Budi Santoso"]],
  ])("no institution: %s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("who an office is said to be", () => {
  it.each([
    ["Bupati Lebak, yakni Ratna Dewi, tiba.", "Ratna Dewi", "Bupati Lebak"],
    ["Direktur Utama PT Surya Kencana yaitu Ratna Dewi tiba.", "Ratna Dewi", "Direktur Utama PT Surya Kencana"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });
});

describe("`I` of a Balinese name is no number", () => {
  it.each([
    ["Anggota KPU I Dewa Raka Suartika tiba.", "I Dewa Raka Suartika", "Anggota KPU"],
    ["Wakil Ketua DPRD Lampung I Made Suartika tiba.", "I Made Suartika", "Wakil Ketua DPRD Lampung"],
    ["Wakil Ketua I DPRD Lampung Budi Santoso tiba.", "Budi Santoso", "Wakil Ketua I DPRD Lampung"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });
});

describe("a unit before the institution that it belongs to", () => {
  it.each([
    ["Kabid Binpres PBSI Budi Santoso tiba.", "Kabid Binpres PBSI"],
    ["Kepala Subdit V Siber Polda Banten Kompol Budi Santoso tiba.", "Kepala Subdit V Siber Polda Banten"],
    ["Kepala BP Investasi Danantara Budi Santoso tiba.", "Kepala BP Investasi Danantara"],
    ["Direktur Ekonomi Center of Economic Studies Budi Santoso tiba.", "Direktur Ekonomi Center of Economic Studies"],
    [
      "Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi Budi Santoso tiba.",
      "Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi",
    ],
    [
      "Ketua Gugus Tugas Penanganan Banjir Kota Bogor Budi Santoso tiba.",
      "Ketua Gugus Tugas Penanganan Banjir Kota Bogor",
    ],
  ])("%s", (text, role) => {
    expect(rolesOf(text, "Budi Santoso")).toEqual([role]);
    expect(entitiesOf(text).filter(({ type }) => type === "person")).toHaveLength(1);
  });

  it.each([
    ["Ketua Budi Santoso PBSI tiba.", ["person:Budi Santoso", "organization:PBSI"]],
    ["Data Gugus Tugas Covid-19 Kota Bogor terbit.", ["organization:Gugus Tugas Covid-19 Kota Bogor"]],
    ["Letnan Satu Penerbang Budi Santoso gugur.", ["person:Budi Santoso"]],
    ["Perupa Marisa Ng dan rohaniawan Pater John Djonga tiba.", ["person:Marisa Ng", "person:John Djonga"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("hospitals and schools named after somebody", () => {
  it.each([
    ["Direktur RSUD dr. Soewandono Joni Wahyudi menolak.", "Joni Wahyudi", "Direktur RSUD dr. Soewandono"],
    [
      "Direktur RSUP Dr. Sardjono Yogyakarta, Ratna Dewi, menolak.",
      "Ratna Dewi",
      "Direktur RSUP Dr. Sardjono Yogyakarta",
    ],
    [
      "Direktur RSUP dr. Citro Mangunan Lies Dina Lestari menolak.",
      "Lies Dina Lestari",
      "Direktur RSUP dr. Citro Mangunan",
    ],
    ["Kepala RSUD Melati Dr. Budi Santoso menolak.", "Budi Santoso", "Kepala RSUD Melati"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
    expect(entitiesOf(text).filter(({ type }) => type === "person")).toHaveLength(1);
  });

  it("no office are `Prof. Dr.`", () => {
    expect(rolesOf("Prof. Dr. Budi Santoso tiba.", "Budi Santoso")).toEqual([]);
  });

  it.each([
    [
      "Korban dirawat di RSPAL dr. Ramelo, Surabaya. Ia pulang.",
      ["organization:RSPAL dr. Ramelo", "location:Surabaya"],
    ],
    ["Korban dirawat di RSUD Melati. Dr. Budi datang.", ["organization:RSUD Melati", "person:Budi"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("what an office is for", () => {
  const read = (text: string) => [mentionsOf(text), rolesOf(text, "Siti Aminah")];

  it.each([
    [
      "Kepala Biro Hukum dan Humas BPOM Siti Aminah menolak.",
      ["organization:BPOM", "person:Siti Aminah"],
      ["Kepala Biro Hukum dan Humas BPOM"],
    ],
    [
      "Kepala Bagian Umum dan Humas Kemenag, Siti Aminah, menolak.",
      ["organization:Kemenag", "person:Siti Aminah"],
      ["Kepala Bagian Umum dan Humas Kemenag"],
    ],
    [
      "Kepala Biro Penerangan Masyarakat Brigadir Jenderal (Pol) Siti Aminah menolak.",
      ["person:Siti Aminah"],
      ["Kepala Biro Penerangan Masyarakat"],
    ],
    ["Pengamat Pasar Uang Siti Aminah menolak.", ["person:Siti Aminah"], ["Pengamat Pasar Uang"]],
  ])("%s", (text, mentions, roles) => {
    expect(read(text)).toEqual([mentions, roles]);
  });

  it.each([
    ["Rapat digelar di Biro Hukum Kemenag.", ["organization:Biro Hukum Kemenag"], undefined],
    [
      "Kepala Dinas Sosial dan Humas Polda Jatim Siti Aminah hadir.",
      ["organization:Dinas Sosial", "organization:Polda Jatim", "person:Siti Aminah"],
      ["Kepala Dinas Sosial", "Humas Polda Jatim"],
    ],
    [
      "Kepala Divisi Humas Polri Siti Aminah hadir.",
      ["organization:Polri", "person:Siti Aminah"],
      ["Kepala Divisi Humas Polri"],
    ],
  ])("but: %s", (text, mentions, roles) => {
    expect(read(text)).toEqual([mentions, roles]);
  });
});
