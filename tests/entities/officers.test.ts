import { describe, expect, it } from "vitest";
import { mentionsOf } from "./found.js";

describe("where a house ends and its officer's name begins", () => {
  it.each([
    ["Direktur PT Bumi Lestari Hendrik Gunadi pergi.", ["organization:PT Bumi Lestari", "person:Hendrik Gunadi"]],
    [
      "Komisaris PT Wahana Surya Bintang Erwin Gunadi pergi.",
      ["organization:PT Wahana Surya Bintang", "person:Erwin Gunadi"],
    ],
    [
      "Direktur Eksekutif Jaringan Pemantau Madani Rio Gunadi pergi.",
      ["organization:Jaringan Pemantau Madani", "person:Rio Gunadi"],
    ],
    ["Direktur PT Weda Abadi Indah Permata pergi.", ["organization:PT Weda Abadi", "person:Indah Permata"]],
    ["Direktur PT Sinar Harapan Surya Gunadi pergi.", ["organization:PT Sinar Harapan", "person:Surya Gunadi"]],
    [
      "Pengasuh Pesantren Darul Falah KH Ahmad Fauzi pergi.",
      ["organization:Pesantren Darul Falah", "person:Ahmad Fauzi"],
    ],
    [
      "Rektor Universitas Prof. Dr. Hamka Budi Gunadi pergi.",
      ["organization:Universitas Prof. Dr. Hamka", "person:Budi Gunadi"],
    ],
    ["Asisten II Setdaprov Riau, Budi Gunadi, pergi.", ["organization:Setdaprov Riau", "person:Budi Gunadi"]],
    ["Ketua TP PKK Jambi Ratna Dewi pergi.", ["organization:TP PKK Jambi", "person:Ratna Dewi"]],
    ["Ketua Umum Bhayangkari Ratna Dewi pergi.", ["organization:Bhayangkari", "person:Ratna Dewi"]],
    ["Peneliti LBH Pers Mustafa Hadi pergi.", ["organization:LBH Pers", "person:Mustafa Hadi"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("what stands round a name", () => {
  it.each([
    ["Kata dr Budi Santoso, SpJP, FAPSC, olahraga itu penting.", ["person:Budi Santoso"]],
    ["Dokter Budi Santoso, SpGK, FINEM, AIFO menilai gorengan berbahaya.", ["person:Budi Santoso"]],
    ["Menurut dr Budi Santoso, SpJP, WHO keliru.", ["person:Budi Santoso", "organization:WHO"]],
    ["Irjen Pol. (Purn.) Budi Santoso hadir.", ["person:Budi Santoso"]],
    ["“Sudah aman,” terang Randy R. Murdoko.", ["person:Randy R. Murdoko"]],
    ["Lurah Kedungsih, Ratna H. Yosente, hadir.", ["location:Kedungsih", "person:Ratna H. Yosente"]],
    [
      "Ketua Budi Santoso, H. Ahmad Fauzi, dan Ratna hadir.",
      ["person:Budi Santoso", "person:Ahmad Fauzi", "person:Ratna"],
    ],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

it("ends a name before the hyphen of the next office", () => {
  expect(mentionsOf("Pertemuan Presiden Budi-Wapres Ratna digelar.")).toContain("person:Budi");
  expect(mentionsOf("Pertemuan Menlu RI-Menlu Prancis digelar.").join()).not.toContain("RI-Menlu");
});

it("takes a company's form for no initials", () => {
  expect(mentionsOf("Manajer HRD PT Melati Kencana pergi.")).not.toContain("person:PT Melati Kencana");
});

describe("two single names", () => {
  it.each([
    ["Polisi menangkap Amir dan Jumadin.", ["person:Amir", "person:Jumadin"]],
    ["Warga bertemu Wagiyem dan Amir di pasar.", ["person:Wagiyem", "person:Amir"]],
    ["Ada dua desa, Balerante dan Kedungsih.", []],
    ["Polisi menggugat Ratna Dewi dan Neurolink.", ["person:Ratna Dewi"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
