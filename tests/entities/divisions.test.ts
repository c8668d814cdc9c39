import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("divisions of an institution", () => {
  it.each([
    ["Petugas KAI Divre III Palembang turun ke lokasi.", ["organization:KAI Divre III Palembang"]],
    ["Rapat dihadiri PLN UP3 Garut kemarin.", ["organization:PLN UP3 Garut"]],
    ["PT Pelindo Regional 2 Tanjung Priok mencatat kenaikan.", ["organization:PT Pelindo Regional 2 Tanjung Priok"]],
    [
      "BPJS Ketenagakerjaan Kantor Cabang Cilegon mencatat kenaikan.",
      ["organization:BPJS Ketenagakerjaan Kantor Cabang Cilegon"],
    ],
    ["Menurut Divisi Humas Polri, ada 120 laporan.", ["organization:Divisi Humas Polri"]],
    [
      "Anggota Koramil 05/Pare Kodim 0809/Kediri tiba.",
      ["organization:Koramil 05/Pare", "organization:Kodim 0809/Kediri"],
    ],
    ["Rektor Universitas Islam Negeri Sunan Ampel hadir.", ["organization:Universitas Islam Negeri Sunan Ampel"]],
    ["Prajurit Satgas Yonif 133/Yudha Sakti tewas.", ["organization:Satgas Yonif 133/Yudha Sakti"]],
    ["Dittipidsiber Bareskrim Polri menangkap dua orang.", ["organization:Dittipidsiber Bareskrim Polri"]],
    [
      "Detasemen Khusus (Densus) 88 Antiteror Polri menangkap dua orang.",
      ["organization:Detasemen Khusus (Densus) 88 Antiteror Polri"],
    ],
    ["Prajurit Yonarmed 11/Kostrad tiba.", ["organization:Yonarmed 11/Kostrad"]],
    ["Prajurit Yonkav 8/NSW tiba.", ["organization:Yonkav 8/NSW"]],
    ["Pasien dirawat di RSUD dr. H. Abdul Moeloek kemarin.", ["organization:RSUD dr. H. Abdul Moeloek"]],
    [
      "Lembaga Pemasyarakatan (Lapas) Kelas I Cipinang menolak tamu.",
      ["organization:Lembaga Pemasyarakatan (Lapas) Kelas I Cipinang"],
    ],
    ["GP Ansor Kabupaten Demak menolak aturan itu.", ["organization:GP Ansor Kabupaten Demak"]],
    ["Bakesbangpol Surabaya mencatat kenaikan.", ["organization:Bakesbangpol Surabaya"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ["Direktur PT Bahana Sekuritas Feb Sumandar hadir.", ["organization:PT Bahana Sekuritas", "person:Feb Sumandar"]],
    ["Petugas KAI di wilayah Garut turun.", ["organization:KAI", "location:Garut"]],
    ["Status perusahaan itu Perum. Menteri setuju.", []],
  ])("%s: no more than that", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("laws and campaigns", () => {
  it.each([
    [
      "Pelaku dijerat Undang-Undang (UU) Nomor 35 Tahun 2009 tentang Narkotika.",
      ["law:Undang-Undang (UU) Nomor 35 Tahun 2009"],
    ],
    [
      "DPRD mengesahkan Rancangan Peraturan Daerah (Raperda) Kawasan Tanpa Rokok kemarin.",
      ["law:Rancangan Peraturan Daerah (Raperda) Kawasan Tanpa Rokok"],
    ],
    ["Rancangan Undang-Undang (RUU) itu dibahas.", []],
    ["Operasi Ketupat 2025 dimulai besok.", ["event:Operasi Ketupat 2025"]],
    ["Operasi Caesar 2025 dimulai besok.", []],
    ["Ia tampil di BRI Super League 2025/2026 itu.", ["event:BRI Super League 2025/2026"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
