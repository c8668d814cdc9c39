import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

describe("names that go on", () => {
  it.each([
    ["Persebaya Surabaya menang.", ["organization:Persebaya Surabaya"]],
    ["Pemain Persija Jakarta Budi Santoso absen.", ["organization:Persija Jakarta", "person:Budi Santoso"]],
    ["TKN Melati-Mawar menolak.", ["organization:TKN Melati-Mawar"]],
    ["Badan Pengawas Pemilu (Bawaslu) DIY menolak.", ["organization:Badan Pengawas Pemilu (Bawaslu) DIY"]],
    [
      "Badan Pengawas Pemilu (Bawaslu) Sulawesi Utara menolak.",
      ["organization:Badan Pengawas Pemilu (Bawaslu) Sulawesi Utara"],
    ],
    [
      "Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi menolak.",
      ["organization:Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi"],
    ],
    ["Ia dirawat di RSUD Sayang.", ["organization:RSUD Sayang"]],
    [
      "Pengamat Universitas Al Azhar Budi Santoso menilai.",
      ["organization:Universitas Al Azhar", "person:Budi Santoso"],
    ],
    ["Pimpinan Pesantren Al Zaitun Budi Santoso hadir.", ["organization:Pesantren Al Zaitun", "person:Budi Santoso"]],
    ["Surveindo Indonesia menaikkan harga.", ["organization:Surveindo Indonesia"]],
    ["Raja Ampat menolak tambang.", ["location:Raja Ampat"]],
    ["Warga melihat IKN Nusantara.", ["location:IKN Nusantara"]],
    ["Mabes Polri membantah.", ["organization:Mabes Polri"]],
    ["Liga Arab mengecam Kongres AS.", ["organization:Liga Arab", "organization:Kongres AS"]],
  ])("%s", (text, names) => {
    expect(mentionsOf(text)).toEqual(names);
  });

  it.each([
    ["Suporter Persib, Bandung, dan Jakarta hadir.", ["organization:Persib", "location:Bandung", "location:Jakarta"]],
    ["Kader PSI dari Jakarta hadir.", ["organization:PSI", "location:Jakarta"]],
    [
      "Ia mendatangi Dinas Sosial, Kementerian Perdagangan, dan Istana Merdeka.",
      ["organization:Dinas Sosial", "organization:Kementerian Perdagangan", "location:Istana Merdeka"],
    ],
    ["Ia dirawat di RSUD Setempat.", []],
    ["Tionghoa Indonesia merayakan pesta.", ["location:Indonesia"]],
    ["Warga Indonesia menolak.", ["location:Indonesia"]],
    ["Raja Salman menolak.", ["person:Salman"]],
  ])("but: %s", (text, names) => {
    expect(mentionsOf(text)).toEqual(names);
  });
});

describe("events and laws", () => {
  const named = (text: string) =>
    entitiesOf(text).flatMap(({ type, name }) => (type === "event" || type === "law" ? [name] : []));

  it.each([
    ["Pilpres AS 5 November menarik.", ["Pilpres AS"]],
    ["Pilkada Jakarta 27 November 2024 digelar.", ["Pilkada Jakarta"]],
    ["Pilkada Jakarta 2024 digelar.", ["Pilkada Jakarta 2024"]],
    ["Ia kalah dalam Pilkades Sukamaju 2019.", ["Pilkades Sukamaju 2019"]],
    ["Kongres Melati 2024 digelar.", ["Kongres Melati 2024"]],
    ["Sudah ada UU-nya.", []],
    ["Satpol-PP datang.", []],
    ["Sudah ada UU ITE.", ["UU ITE"]],
    ["KUHP-nya lama.", ["KUHP"]],
  ])("%s", (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe("what the labeller takes for more than a name", () => {
  it.each([
    ["Ia terbang ke Abu Dhabi, Uni Emirat Arab.", ["location:Abu Dhabi", "location:Uni Emirat Arab"]],
    ["Uni Emirat Arab menolak.", ["location:Uni Emirat Arab"]],
    ["Siswa Madrasah Aliyah Negeri (MAN) 2 Jombang sakit.", ["organization:Madrasah Aliyah Negeri (MAN) 2 Jombang"]],
    ["Siswa SD Negeri (SDN) 01 Kedungrejo sakit.", ["organization:SD Negeri (SDN) 01 Kedungrejo"]],
    ["Ketua Majelis Hakim Budi Santoso menolak.", ["person:Budi Santoso"]],
    ["Penyidik Lembaga Antirasuah datang.", []],
    ["BI Rate turun.", []],
    ["Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) hadir.", []],
    [
      "Kasat Reskrim Polres Metro Jakarta Barat Kompol Wirasena menolak.",
      ["organization:Polres Metro Jakarta Barat", "person:Wirasena"],
    ],
  ])("%s", (text, names) => {
    expect(mentionsOf(text)).toEqual(names);
  });

  it.each([
    ["Gubernur BI menolak.", ["organization:BI"]],
    ["Uni Eropa menolak.", ["organization:Uni Eropa"]],
    ["Raja Charles III menolak.", ["person:Charles III"]],
    ["Komisi III DPR menolak.", ["organization:Komisi III DPR"]],
    [
      "Ketua Majelis Ulama Indonesia Budi Santoso menolak.",
      ["organization:Majelis Ulama Indonesia", "person:Budi Santoso"],
    ],
    ["Sekolah Dasar (SD) 120 siswa itu rusak.", []],
  ])("but: %s", (text, names) => {
    expect(mentionsOf(text)).toEqual(names);
  });
});
