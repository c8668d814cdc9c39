import { describe, expect, it } from "vitest";
import { entitiesOf } from "./found.js";

const rolesOf = (text: string, name: string): readonly string[] | undefined =>
  entitiesOf(text).find((entity) => entity.name === name)?.roles;

describe("occupations in small words", () => {
  it.each([
    ["Hujan turun lagi, kata Budi Santoso, penjual cilok.", "Budi Santoso", "penjual cilok"],
    ["Rina Wati, guru geografi di Sembalun, mengajak muridnya.", "Rina Wati", "guru geografi"],
    ["Bagi Budi Santoso, pekerja rumah tangga dari Bantul, itu penting.", "Budi Santoso", "pekerja rumah tangga"],
    ["Budi Santoso (42), seorang pensiunan bidan, menabung lama.", "Budi Santoso", "pensiunan bidan"],
    ["Ratna Dewi—relawan bencana—tiba lebih dulu.", "Ratna Dewi", "relawan bencana"],
    ["Kemarin montir Budi Santoso belajar kelistrikan.", "Budi Santoso", "montir"],
    ["Ketua rombongan Ratna Dewi mengendarai sedan biru.", "Ratna Dewi", "Ketua rombongan"],
    ["Ketua dewan juri Ratna Dewi mengaku kagum.", "Ratna Dewi", "Ketua dewan juri"],
    ["Ketua panitia kurban dr. Ratna Dewi datang.", "Ratna Dewi", "Ketua panitia kurban"],
    ["Cucu pengusaha batik Budi Santoso datang.", "Budi Santoso", "pengusaha batik"],
    ["Sopir truk, Budi Santoso, selamat dari kecelakaan.", "Budi Santoso", "Sopir truk"],
    ["Profesor astronomi BRIN Ratna Dewi mengkritik itu.", "Ratna Dewi", "Profesor astronomi BRIN"],
    ["Petugas Pengendali Hama (PPH) Ratna Dewi datang.", "Ratna Dewi", "Petugas Pengendali Hama (PPH)"],
    ["Ketua panitia kurban di Sleman, Budi Santoso, mengaku lega.", "Budi Santoso", "Ketua panitia kurban di Sleman"],
    ["Begitu ujar pemilik warung, Budi Santoso (43), saat ditemui.", "Budi Santoso", "pemilik warung"],
    ["Ia bertemu Ketut Zelmar, pemilik kafe tertua.", "Ketut Zelmar", "pemilik kafe tertua"],
    ["Budi Santoso, sopir Fuso asal Tegal, menunggu.", "Budi Santoso", "sopir Fuso"],
    ["Budi Santoso, pelatih Zelmora Kwindel, menonton laga itu.", "Budi Santoso", "pelatih Zelmora Kwindel"],
  ])("%s", (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role]);
  });

  it.each([
    ["Saat ditemui Budi Santoso, guru itu menangis, lalu pergi.", "Budi Santoso"],
    ["Menurut Budi Santoso, korban yang dirawat pulang.", "Budi Santoso"],
    ["Sebagai sopir truk, Budi Santoso, yang rajin, jarang pulang.", "Budi Santoso"],
    ["Hadir dalam acara itu guru desa, Budi Santoso, dan Ratna Dewi.", "Budi Santoso"],
    ["Dahulu ia sopir pribadi Budi Santoso.", "Budi Santoso"],
    ["Ketua panitia menolak Budi Santoso.", "Budi Santoso"],
  ])("none: %s", (text, name) => {
    expect(rolesOf(text, name)).toEqual([]);
  });
});
