import { describe, expect, it } from "vitest";
import { entitiesOf, mentionsOf } from "./found.js";

describe("the police of a town, and not the town of Metro", () => {
  it.each([
    ["Kapolres Metro Jakarta Utara Kombes Pol Erick Wijaya hadir.", ["location:Jakarta Utara", "person:Erick Wijaya"]],
    ["Kapolres Metro Depok, Kombes Erick Wijaya, hadir.", ["location:Depok", "person:Erick Wijaya"]],
    ["Warga Kota Metro berkumpul.", ["location:Kota Metro"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

it("an office of two words has its holder", () => {
  const text = "Kasat Reskrim Polres Kebumen Kompol Onkaseno diam. Sat Reskrim Polres Kebumen memeriksa saksi.";
  const holder = entitiesOf(text).find(({ type }) => type === "person");
  expect(holder?.roles).toEqual(["Kasat Reskrim Polres Kebumen"]);
  expect(mentionsOf(text)).toContain("organization:Sat Reskrim Polres Kebumen");
});

describe("a minister's short title", () => {
  it.each([
    ["Menurut Menteri Koperasi (Menkop) Budi Santoso, modal cukup.", ["person:Budi Santoso"]],
    ["Wakil Menteri Koperasi (Wamenkop) Siti Aminah hadir.", ["person:Siti Aminah"]],
    ["Data Direktorat Jenderal (Dirjen) Pajak naik.", ["organization:Direktorat Jenderal (Dirjen) Pajak"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("a numeral before the full stop that ends its line", () => {
  it.each([
    ["Korban dibawa ke Puskesmas Kedungwaru I.\nMereka dirawat.", ["organization:Puskesmas Kedungwaru I"]],
    ["“Kami di Puskesmas Sukamaju V.”", ["organization:Puskesmas Sukamaju V"]],
    ["Ia bertemu Joko P.\nMereka diam.", ["person:Joko P."]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

describe("the place of a small office", () => {
  it.each([
    ["Proses itu dihadiri Lurah Kedunglumbu Selatan.", ["location:Kedunglumbu Selatan"]],
    ["Lurah Kebonwaru Kidul Budi Santoso hadir.", ["location:Kebonwaru Kidul", "person:Budi Santoso"]],
    ["Lurah Kebonwaru Budi Santoso hadir.", ["location:Kebonwaru", "person:Budi Santoso"]],
  ])("%s", (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});

it("an office has its whole place", () => {
  const [, holder] = entitiesOf("Camat Kebonwaru Kidul Budi Santoso hadir.");
  expect(holder?.roles).toEqual(["Camat Kebonwaru Kidul"]);
});
